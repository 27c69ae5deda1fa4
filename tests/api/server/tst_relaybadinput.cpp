// SPDX-License-Identifier: GPL-3.0-or-later
// Requests to Relay that are wrong in one thing: a field, a path, a credential of the other product.
#include "api/contract/endpoint.h"
#include "api/server/clock.h"
#include "api/server/service.h"
#include "api/server/trace.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace api;
using namespace support;
using namespace Qt::StringLiterals;

namespace {

QJsonObject document()
{
    static const QJsonObject whole = [] {
        const std::string_view text = openApiDocument();
        return QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size()))).object();
    }();
    return whole;
}

QJsonObject followed(const QJsonObject &place)
{
    const QString reference = place[u"$ref"].toString();
    if (reference.isEmpty())
        return place;
    return followed(document()[u"components"][u"schemas"][reference.section(u'/', -1)].toObject());
}

struct Body {
    const Endpoint *endpoint;
    QJsonObject example, schema;
};

Body bodyOf(const QJsonObject &operation)
{
    const QJsonObject media = operation[u"requestBody"][u"content"][u"application/json"].toObject();
    return {findEndpoint(operation[u"operationId"].toString().toStdString()), media[u"example"].toObject(),
            followed(media[u"schema"].toObject())};
}

// Of Relay's operations, those with a limit of their own last: their rows move the clock.
std::vector<Body> bodies()
{
    std::vector<Body> all;
    const auto add = [&](const QJsonObject &operation) {
        if (Body body = bodyOf(operation); !body.schema.isEmpty() && body.endpoint->product == Product::Relay)
            all.push_back(std::move(body));
    };
    for (const QJsonValue &path : document()[u"paths"].toObject()) {
        for (const QJsonValue &operation : path.toObject()) {
            const QJsonObject dispatched = operation[u"x-dispatch"][u"operations"].toObject();
            if (dispatched.isEmpty())
                add(operation.toObject());
            for (const QJsonValue &each : dispatched)
                add(each.toObject());
        }
    }
    std::stable_partition(all.begin(), all.end(), [](const Body &body) { return body.endpoint->rateLimit == 0; });
    return all;
}

QString typeOf(const QJsonObject &schema) // of several the first; null is last
{
    const QJsonValue type = schema[u"type"];
    return type.isArray() ? type[0].toString() : type.toString();
}

QJsonValue tooLong(const QJsonObject &schema)
{
    if (schema.contains(u"maxLength"_s))
        return QString(schema[u"maxLength"].toInt() + 1, u'x');
    if (!schema.contains(u"maxItems"_s))
        return {};
    QJsonArray items;
    while (items.size() <= schema[u"maxItems"].toInt())
        items.append(u"oura"_s);
    return items;
}

} // namespace

class RelayBadInputTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void fields_data();
    void fields();
    void textsHaveALimit();
    void theSlashMayBeMissing();
    void wrongPathsAnswerInTheEnvelope_data();
    void wrongPathsAnswerInTheEnvelope();
    void adminPathsAreAsUnknownAsOthers();
    void keysOfWearLinkAreNotLookedUp();

private:
    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
    std::string m_portal, m_token;
};

void RelayBadInputTest::initTestCase()
{
    auto options = TestService::defaults();
    options.limits.generalRequests = 100'000;
    m_test = std::make_unique<TestService>(options);
    m_relay = std::make_unique<RelayBench>(*m_test);
    m_portal = m_relay->seededToken();
    m_token = m_relay->token(m_relay->seededApp());
}

void RelayBadInputTest::fields_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("said");
    for (const Body &body : bodies()) {
        const QString id = QString::fromUtf8(body.endpoint->id.data(), qsizetype(body.endpoint->id.size()));
        const QJsonArray required = body.schema[u"required"].toArray();
        const QJsonObject properties = body.schema[u"properties"].toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QString field = property.key();
            const QJsonObject schema = followed(property.value().toObject());
            const bool isRoute = field.toStdString() == body.endpoint->dispatchField; // another is no route: 404
            const auto row = [&](const char *what, const QJsonValue &value, const QString &said) {
                QJsonObject changed = body.example;
                value.isUndefined() ? changed.remove(field) : void(changed[field] = value);
                QTest::addRow("%s %s %s", qPrintable(id), qPrintable(field), what)
                    << id << field << QJsonDocument(changed).toJson(QJsonDocument::Compact) << said;
            };
            if (required.contains(field)) {
                row("missing", QJsonValue(QJsonValue::Undefined), u"is required."_s);
                row("null", QJsonValue::Null, u"is "_s);
            } else if (body.endpoint->method != Method::Patch) { // where it could be meant to clear
                row("null", QJsonValue::Null, {});
            }
            row("of the wrong type", QJsonArray{QJsonArray{}}, u"is invalid: "_s);
            if (required.contains(field) && typeOf(schema) == u"string")
                row("empty", QString(), u"is "_s);
            if (const QJsonValue value = tooLong(schema); !value.isNull() && !isRoute)
                row("oversized", value, u"is invalid: "_s);
        }
    }
}

void RelayBadInputTest::fields()
{
    QFETCH(QString, operation);
    QFETCH(QString, field);
    QFETCH(QByteArray, body);
    QFETCH(QString, said);
    const Endpoint &endpoint = *findEndpoint(operation.toStdString());
    if (endpoint.rateLimit > 0)
        m_test->service().clock().advance(std::chrono::seconds(endpoint.rateWindowSeconds));
    QString path = QString::fromUtf8(endpoint.path.data(), qsizetype(endpoint.path.size()));
    path.replace(u"{applicationId}"_s, u"000000000000000000000000"_s);
    path.replace(u"{clientId}"_s, u"relay_app_client_0000000000"_s);
    const auto answer = m_relay->send(std::string(name(endpoint.method)), path.toStdString(), body.toStdString(),
                                      endpoint.auth == Auth::PortalToken ? m_portal : m_token);
    if (said.isEmpty()) { // as absent
        QVERIFY2(answer.status != 422, answer.body.c_str());
        return;
    }
    QCOMPARE(answer.status, 422);
    QCOMPARE(jsonAt(answer.body, "/success"), std::string("false"));
    QCOMPARE(jsonAt(answer.body, "/code"), std::string("422"));
    QCOMPARE(jsonAt(answer.body, "/data"), std::string("null"));
    const QString message = QJsonDocument::fromJson(QByteArray::fromStdString(answer.body))[u"message"].toString();
    QVERIFY2(message.startsWith(u'"' + field) && message.contains(u"\" "_s + said), qPrintable(message));
}

void RelayBadInputTest::textsHaveALimit()
{
    for (const Body &body : bodies()) {
        const QJsonObject properties = body.schema[u"properties"].toObject();
        for (auto property = properties.begin(); property != properties.end(); ++property) {
            const QJsonObject schema = followed(property.value().toObject());
            const bool isFree = typeOf(schema) == u"string" && !schema.contains(u"const"_s)
                && !schema.contains(u"enum"_s) && schema[u"format"] != u"date"_s;
            QVERIFY2(!isFree || schema.contains(u"maxLength"_s), qPrintable(property.key()));
        }
    }
}

void RelayBadInputTest::theSlashMayBeMissing()
{
    HttpCall login = m_relay->loginCall(m_relay->seededApp());
    login.target = "/api/v1";
    const auto answer = m_test->send(login);
    QCOMPARE(answer.status, 200);
    QVERIFY(!jsonText(answer.body, "/data/accessToken").empty());
    QCOMPARE(m_relay->send("POST", "/api/v1", "{}").body, m_relay->send("POST", "/api/v1/", "{}").body);
    login.headers.clear();
    QCOMPARE(m_test->send(login.with("Content-Type", "application/json")).status,
             400); // a country is missing there too
    const auto wrongMethod = m_relay->send("GET", "/api/v1");
    QCOMPARE(wrongMethod.status, 405);
    QCOMPARE(jsonAt(wrongMethod.body, "/success"), std::string("false"));
}

void RelayBadInputTest::wrongPathsAnswerInTheEnvelope_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<bool>("withHeaders");
    for (const char *path : {"/api/v1/health/", "/api/v1/health/status", "/api/v1/portal", "/api/v1/portal/nothing",
                             "/api/v1/portal/applications/x/y/z"})
        QTest::newRow(path) << QByteArray(path) << false;
    for (const char *path : {"/api/v1/healt", "/api/v1//", "/api/v1/oauth/nothing/at/all", "/nothing"})
        QTest::newRow(path) << QByteArray(path) << true;
}

void RelayBadInputTest::wrongPathsAnswerInTheEnvelope()
{
    QFETCH(QByteArray, path);
    QFETCH(bool, withHeaders);
    HttpCall call = m_relay->call("POST", path.toStdString(), "{}", m_token);
    if (!withHeaders)
        call.headers = {{"Content-Type", "application/json"}};
    const auto answer = m_test->send(call);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, std::string(R"({"success":false,"code":404,"message":"Route not found.","data":null})"));
}

void RelayBadInputTest::adminPathsAreAsUnknownAsOthers()
{
    for (const bool withHeaders : {true, false}) {
        const auto body = [&](const std::string &path) {
            HttpCall call = m_relay->call("GET", path);
            if (!withHeaders)
                call.headers.clear();
            return m_test->send(call.with("X-WearLink-API-Key", m_test->apiKey())).body;
        };
        QCOMPARE(body("/api/v1/admin/developers"), body("/api/v1/admin/nothing"));
    }
    QCOMPARE(m_test->get("/api/v1/nothing").body, std::string(R"({"detail":"Not Found"})"));
}

void RelayBadInputTest::keysOfWearLinkAreNotLookedUp()
{
    const HttpCall call = m_relay->call("GET", "/api/v1/portal/me", {}, m_portal);
    const auto answer = m_test->send(call.with("X-WearLink-API-Key", "sk-" + std::string(32, '0')));
    QCOMPARE(answer.status, 200);
    const auto record = m_test->service().request(answer.header("x-request-id"));
    QVERIFY(record && !record->statements.empty());
    for (const auto &statement : record->statements)
        QVERIFY2(statement.text->find("api_keys") == std::string::npos, statement.text->c_str());
    const auto keyed =
        m_test->send(m_relay->call("GET", "/api/v1/portal/me").with("X-WearLink-API-Key", m_test->apiKey()));
    QCOMPARE(keyed.status, 401);
    QCOMPARE(m_test->service().request(keyed.header("x-request-id"))->statements.size(), std::size_t(0));
}

WEARDECK_TEST(RelayBadInputTest)
#include "tst_relaybadinput.moc"
