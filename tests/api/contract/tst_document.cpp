// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for every operation of the contract, and the codecs of a few on real documents.
#include "api/contract/endpoint.h"
#include "api/contract/generated/operations.h"
#include "api/contract/parameters.h"
#include "tests/support/schemacheck.h"
#include "tests/support/testcase.h"

#include <map>
#include <QJsonDocument>
#include <QJsonObject>
#include <set>

using namespace Qt::StringLiterals;

namespace {

// Operations without a handler yet. Bring it down with every handler; when it is zero, x-status has done its work.
constexpr int kPlannedOperations = 74;

QString joined(const std::vector<std::string> &lines)
{
    QString text;
    for (const std::string &line : lines)
        text += QString::fromStdString(line) + u"; "_s;
    return text;
}

} // namespace

class DocumentTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void parses();
    void identifiersAndRoutesAreUnique();
    void plannedOperations();
    void operations_data();
    void operations();
    void findsByIdentifier();
    void checkerFindsFaults();
    void requestsRoundTrip();
    void dispatchedBodiesSelectTheirOperation();
};

void DocumentTest::parses()
{
    QJsonParseError error{};
    const std::string_view text = api::openApiDocument();
    const QJsonObject document =
        QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())), &error).object();
    QCOMPARE(error.errorString(), u"no error occurred"_s);
    QCOMPARE(document[u"openapi"].toString(), u"3.1.0"_s);
    QVERIFY(document[u"paths"].toObject().size() > 80);
    QVERIFY(api::endpoints().size() > 120);
}

void DocumentTest::identifiersAndRoutesAreUnique()
{
    std::set<std::string> ids, routes;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        QVERIFY2(ids.insert(std::string(endpoint.id)).second, endpoint.id.data());
        std::vector<std::string_view> paths(endpoint.aliases.begin(), endpoint.aliases.end());
        paths.push_back(endpoint.path);
        for (const std::string_view path : paths) {
            QVERIFY2(path.starts_with('/'), endpoint.id.data());
            const std::string route = std::string(api::name(endpoint.method)) + ' ' + std::string(path) + ' '
                + std::string(endpoint.dispatchValue);
            QVERIFY2(routes.insert(route).second, route.c_str());
        }
    }
}

void DocumentTest::plannedOperations()
{
    int planned = 0;
    for (const api::Endpoint &endpoint : api::endpoints())
        planned += endpoint.planned ? 1 : 0;
    QCOMPARE(planned, kPlannedOperations);
}

void DocumentTest::operations_data()
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < int(api::endpoints().size()); ++i)
        QTest::newRow(std::string(api::endpoints()[std::size_t(i)].id).c_str()) << i;
}

void DocumentTest::operations()
{
    QFETCH(const int, index);
    const api::Endpoint &endpoint = api::endpoints()[std::size_t(index)];
    QVERIFY(!endpoint.summary.empty() && !endpoint.tag.empty());
    QVERIFY(endpoint.successStatus >= 200 && endpoint.successStatus < 400);
    QVERIFY(endpoint.role == api::Role::Any || endpoint.auth != api::Auth::None);
    QVERIFY(endpoint.bodyLimit > 0);
    if (endpoint.body == api::BodyKind::Json || endpoint.answer == api::AnswerKind::Json)
        QVERIFY(support::exampleCount(endpoint.id) > 0);
    const std::vector<std::string> faults = support::exampleFaults(endpoint.id);
    QCOMPARE(joined(faults), QString());
}

void DocumentTest::findsByIdentifier()
{
    QCOMPARE(api::findEndpoint("listUsers"), &api::ListUsers::endpoint());
    QCOMPARE(api::ListUsers::endpoint().path, std::string_view("/api/v1/users"));
    QVERIFY(api::findEndpoint("listusers") == nullptr);
    QVERIFY(api::findEndpoint("") == nullptr);
}

void DocumentTest::checkerFindsFaults()
{
    using Lines = std::vector<std::string>;
    constexpr std::string_view kUser =
        R"({"id":"550e8400-e29b-41d4-a716-446655440000","created_at":"2026-04-01T09:12:44Z",)"
        R"("first_name":"Jane","last_name":null,"email":"jane@example.com",)"
        R"("external_user_id":null,"last_synced_at":null,"last_synced_provider":null,)"
        R"("has_active_connection":true})";
    QCOMPARE(joined(support::schemaFaults("getUser", 200, kUser)), QString());
    QVERIFY((support::schemaFaults("getUser", 299, kUser) == Lines{"status 299 is not documented"}));
    QVERIFY((support::schemaFaults("nothing", 200, kUser) == Lines{"there is no operation nothing"}));
    QVERIFY((support::schemaFaults("getUser", 200, "{") == Lines{"the body is not JSON"}));
    std::string bad(kUser);
    bad.replace(bad.find("550e8400"), 8, "xxxxxxxx").replace(bad.find("true"), 4, "1");
    bad.replace(bad.find("2026-04-01T"), 11, "2026-04-01 at ");
    QCOMPARE(joined(support::schemaFaults("getUser", 200, bad)),
             u"/id: is not a uuid; /created_at: is not a date-time; /has_active_connection: has the wrong type; "_s);
    QCOMPARE(joined(support::schemaFaults("getUser", 200, "{}")).left(16), u"/id: is missing;"_s);
}

void DocumentTest::requestsRoundTrip()
{
    const api::EncodedParameters written = api::encodeParameters(api::ListUsers{.limit = 5, .search = "an"});
    QCOMPARE(written.path, std::string("/api/v1/users"));
    QCOMPARE(written.query, std::string("limit=5&search=an"));
    const auto read = api::decodeParameters<api::ListUsers>(
        {.path = {}, .query = {{"limit", {"5"}}, {"search", {"an"}}}, .headers = {}});
    QVERIFY(read.has_value());
    QVERIFY((*read == api::ListUsers{.limit = 5, .search = "an"}));
    QCOMPARE(api::decode<api::UserCreate>(R"({"email":"asha"})").error().message,
             std::string("/email: expected an e-mail address"));
}

void DocumentTest::dispatchedBodiesSelectTheirOperation()
{
    const api::Endpoint &endpoint = api::RelayConnectOura::endpoint();
    QCOMPARE(endpoint.dispatchField, std::string_view("routeName"));
    QCOMPARE(std::string(endpoint.dispatchValue), api::RelayConnectOura{}.body.routeName);
}

WEARDECK_TEST(DocumentTest)
#include "tst_document.moc"
