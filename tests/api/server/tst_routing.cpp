// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"
#include "api/server/clock.h"
#include "api/server/unreadmembers.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <QJsonDocument>
#include <QJsonObject>

using namespace support;

namespace {

// What a caller can see of an answer but the id and the counters, which differ on every request.
std::string visible(RawClient::Answer answer)
{
    for (const char *name : {"x-request-id", "x-ratelimit-remaining", "x-ratelimit-reset", "date"})
        answer.headers.erase(name);
    std::string text = answer.statusLine + '\n';
    for (const auto &[name, value] : answer.headers)
        text += name + ": " + value + '\n';
    return text + answer.body;
}

} // namespace

class RoutingTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void unknownPaths_data();
    void unknownPaths();
    void methodsOfAPath();
    void adminRoutesDoNotExistForOthers();
    void expiredRootIsToldToSignIn();
    void contentTypes_data();
    void contentTypes();
    void badJson_data();
    void badJson();
    void faultsNameTheirPlace();
    void namesAreOneLine_data();
    void namesAreOneLine();
    void theDocumentIsCachedAndCut();
    void relayDispatch();
    void everyAnswerCarriesIdAndLimits();
    void traces();
    void tracesNameMembersThatNobodyReads();
    void examplesAreReadWhole();

private:
    RawClient::Answer create(const std::string &body, const std::string &type = "application/json") const
    {
        return m_test->send({.method = "POST",
                             .target = "/api/v1/users",
                             .headers = {{"X-WearLink-API-Key", m_test->apiKey()}, {"Content-Type", type}},
                             .body = body});
    }

    std::unique_ptr<TestService> m_test;
};

void RoutingTest::initTestCase()
{
    m_test = std::make_unique<TestService>();
}

void RoutingTest::unknownPaths_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"/", "/api", "/api/v1/nothing", "/api/v1/users/", "/api/v1//users", "/api/v1/users/x/y/z",
                             "/API/V1/users", "/api/v1/users%2f", "/api/v1/%75sers", "/api/v1/./users",
                             "/api/v1/x/../users", "/api/v1/users/%00/connections", "/api/v1/users/%zz", "/etc/passwd",
                             "/api/v1/users/a%2e%2e", "/__control", "/__control/", "/__control/nothing"})
        QTest::newRow(path) << QByteArray(path);
}

void RoutingTest::unknownPaths()
{
    QFETCH(QByteArray, path);
    const auto answer = m_test->get(path.toStdString());
    if (path.startsWith("/api/v1/users/a")) { // one segment: an id, and not a legal one
        QCOMPARE(answer.status, 400);
        return;
    }
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.body, std::string(R"({"detail":"Not Found"})"));
}

void RoutingTest::methodsOfAPath()
{
    const auto put = m_test->json("PUT", "/api/v1/users", "{}");
    QCOMPARE(put.status, 405);
    QCOMPARE(put.header("allow"), std::string("GET, HEAD, POST, OPTIONS"));
    const auto options = m_test->send({.method = "OPTIONS", .target = "/api/v1/users/" + *m_test->ready().userId});
    QCOMPARE(options.status, 204);
    QCOMPARE(options.header("allow"), std::string("GET, HEAD, PATCH, DELETE, OPTIONS"));
    QVERIFY(options.header("access-control-allow-origin").empty());
    const auto head = m_test->send({.method = "HEAD", .target = "/health"});
    QCOMPARE(head.status, 200);
    QVERIFY(head.body.empty());
    QCOMPARE(m_test->json("GET", "/api/v1/api/v1/auth/me", "", m_test->developerToken()).status, 200);
}

void RoutingTest::adminRoutesDoNotExistForOthers()
{
    const std::string token = m_test->developerToken();
    int hidden = 0;
    for (const api::Endpoint &endpoint : api::endpoints()) {
        if (endpoint.role == api::Role::Any)
            continue;
        ++hidden;
        for (const std::string &method :
             {std::string(api::name(endpoint.method)), std::string("OPTIONS"), std::string("PATCH")}) {
            const HttpCall call{.method = method, .target = std::string(endpoint.path)};
            const HttpCall unknown{.method = method, .target = "/api/v1/nothing"};
            const auto withToken = [&](const HttpCall &c) {
                return m_test->send(c.with("Authorization", "Bearer " + token));
            };
            QCOMPARE(visible(m_test->send(call)), visible(m_test->send(unknown)));
            QCOMPARE(visible(withToken(call)), visible(withToken(unknown)));
        }
    }
    QVERIFY(hidden > 30);
}

void RoutingTest::expiredRootIsToldToSignIn()
{
    const auto route = std::find_if(api::endpoints().begin(), api::endpoints().end(),
                                    [](const api::Endpoint &e) { return e.role == api::Role::Root; });
    const TestService own;
    const HttpCall call{.method = std::string(api::name(route->method)), .target = std::string(route->path)};
    const HttpCall asRoot = call.with("Authorization", "Bearer " + own.rootToken());
    const HttpCall asDeveloper = call.with("Authorization", "Bearer " + own.developerToken());
    QCOMPARE(own.send(asRoot).status, 501);
    const_cast<TestService &>(own).service().clock().advance(std::chrono::hours(2));
    QCOMPARE(own.send(asRoot).status, 401);
    QCOMPARE(own.send(asDeveloper).status, 404);
}

void RoutingTest::contentTypes_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<int>("status");
    QTest::newRow("json") << QByteArray("application/json") << 201;
    QTest::newRow("charset") << QByteArray("Application/JSON; charset=\"UTF-8\"") << 201;
    QTest::newRow("utf-16") << QByteArray("application/json; charset=utf-16") << 415;
    QTest::newRow("text") << QByteArray("text/plain") << 415;
    QTest::newRow("form") << QByteArray("application/x-www-form-urlencoded") << 415;
    QTest::newRow("suffix") << QByteArray("application/jsonx") << 415;
    QTest::newRow("list") << QByteArray("text/plain, application/json") << 415;
}

void RoutingTest::contentTypes()
{
    QFETCH(QByteArray, type);
    QFETCH(int, status);
    QCOMPARE(create("{}", type.toStdString()).status, status);
}

void RoutingTest::badJson_data()
{
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &body) { QTest::newRow(name) << body; };
    row("empty", "");
    row("not an object", "[]");
    row("scalar", "7");
    row("trailing", "{} {}");
    row("trailing comma", R"({"first_name":"a",})");
    row("single quotes", "{'first_name':'a'}");
    row("comment", R"({"first_name":"a"/*x*/})");
    row("unquoted", "{first_name:1}");
    row("duplicate", R"({"first_name":"a","first_name":"b"})");
    row("duplicate unknown", R"({"x":1,"x":2})");
    row("invalid UTF-8", "{\"first_name\":\"\xff\xfe\"}");
    row("overlong UTF-8", "{\"first_name\":\"\xc0\xaf\"}");
    row("lone surrogate", R"({"first_name":"\ud800"})");
    row("raw control", QByteArray("{\"first_name\":\"a\nb\"}"));
    row("NUL", QByteArray("{\"first_name\":\"a\0b\"}", 20));
    row("bad escape", R"({"first_name":"\x41"})");
    row("byte order mark", "\xef\xbb\xbf{}x");
    row("wrong type", R"({"first_name":7})");
    row("huge number", R"({"first_name":1e999})");
    row("NaN", R"({"first_name":NaN})");
    row("deep", QByteArray(R"({"x":)") + QByteArray(2000, '[') + QByteArray(2000, ']') + '}');
    row("deep open", QByteArray(100000, '['));
    row("too long", R"({"first_name":")" + QByteArray(101, 'a') + "\"}");
}

void RoutingTest::badJson()
{
    QFETCH(QByteArray, body);
    const auto before = jsonAt(m_test->get("/api/v1/users?limit=1").body, "/total");
    const auto answer = create(body.toStdString());
    QCOMPARE(answer.status, 400);
    QVERIFY(!jsonText(answer.body, "/detail").empty());
    QCOMPARE(jsonAt(m_test->get("/api/v1/users?limit=1").body, "/total"), before);
}

void RoutingTest::faultsNameTheirPlace()
{
    const auto answer = create(R"({"first_name":7,"email":"no"})");
    QCOMPARE(jsonText(answer.body, "/fields/0/path"), std::string("/first_name"));
    QCOMPARE(jsonText(answer.body, "/fields/1/path"), std::string("/email"));
    QVERIFY(jsonText(answer.body, "/detail").find("first_name") != std::string::npos);
    const auto query = m_test->get("/api/v1/users?limit=500&page=0&sort_by=password_hash");
    QCOMPARE(query.status, 400);
    QCOMPARE(jsonText(query.body, "/fields/0/path"), std::string("?page"));
    QCOMPARE(jsonText(query.body, "/fields/2/path"), std::string("?sort_by"));
    QCOMPARE(m_test->get("/api/v1/users?limit=1&limit=2").status, 400);
    QCOMPARE(m_test->get("/api/v1/users?search=%zz").status, 400);
    QCOMPARE(m_test->get("/api/v1/users?page=99999999999999999999").status, 400);
    QCOMPARE(m_test->get("/api/v1/users?page=9007199254740993&limit=100").status, 400);
}

void RoutingTest::namesAreOneLine_data()
{
    QTest::addColumn<QByteArray>("name"); // as JSON
    for (const char *name : {R"("a\u0000b")", R"("a\nb")", R"("a\tb")", R"("\u001b[2J")", R"("a\u007f")"})
        QTest::newRow(name) << QByteArray(name);
}

void RoutingTest::namesAreOneLine()
{
    QFETCH(QByteArray, name);
    for (const std::string &member :
         std::initializer_list<std::string>{"first_name", "last_name", "external_user_id"}) {
        const auto answer = create("{\"" + member + "\":" + name.toStdString() + '}');
        QCOMPARE(answer.status, 400);
        QCOMPARE(jsonText(answer.body, "/fields/0/path"), '/' + member);
        QCOMPARE(jsonText(answer.body, "/fields/0/message"),
                 std::string("expected no line breaks and no other control characters"));
    }
}

void RoutingTest::theDocumentIsCachedAndCut()
{
    const HttpCall call{.target = "/openapi.json"};
    const auto whole = m_test->send(call);
    const std::string tag = whole.header("etag");
    QCOMPARE(whole.status, 200);
    QCOMPARE(whole.header("accept-ranges"), std::string("bytes"));
    QCOMPARE(tag.size(), std::size_t(18));
    const auto part = m_test->send(call.with("Range", "bytes=10-19").with("If-Range", tag));
    QCOMPARE(part.status, 206);
    QCOMPARE(part.body, whole.body.substr(10, 10));
    QCOMPARE(part.header("content-range"), "bytes 10-19/" + std::to_string(whole.body.size()));
    QCOMPARE(m_test->send(call.with("Range", "bytes=10-19").with("If-Range", "\"old\"")).status, 200);
    QCOMPARE(m_test->send(call.with("Range", "bytes=99999999-")).status, 416);
    const auto same = m_test->send(call.with("If-None-Match", "W/" + tag + ", \"old\""));
    QCOMPARE(same.status, 304);
    QCOMPARE(same.header("etag"), tag);
    QVERIFY(same.body.empty());
    QCOMPARE(m_test->send(call.with("If-None-Match", "\"old\"")).status, 200);
}

void RoutingTest::relayDispatch()
{
    const auto relay = [&](const std::string &path, const std::string &body) {
        return RelayBench(*m_test).send("POST", path, body);
    };
    for (const std::string &name : std::initializer_list<std::string>{
             "get-user-by-app-credentials", "getuserbyappcredentials", "Get_User_By_App_Credentials"}) {
        const auto answer = relay("/api/v1/", "{\"routname\":\"" + name + "\"}");
        QCOMPARE(jsonText(answer.body, "/message"), std::string("\"clientId\" is required."));
    }
    const auto known = relay("/api/v1/health", R"({"routeName":"getConnectionStatus"})");
    QCOMPARE(known.status, 401);
    const auto missing = relay("/api/v1/health", "{}");
    QCOMPARE(missing.status, 422);
    QCOMPARE(jsonText(missing.body, "/message"), std::string("\"routeName\" is required."));
    QCOMPARE(jsonAt(missing.body, "/code"), std::string("422"));
    QCOMPARE(jsonAt(missing.body, "/data"), std::string("null"));
    const auto unknown = relay("/api/v1/health", R"({"routeName":"getconnectionstatus"})"); // exact camel case
    QCOMPARE(unknown.status, 404);
    QCOMPARE(jsonAt(unknown.body, "/success"), std::string("false"));
    QCOMPARE(jsonAt(m_test->send({.target = "/health"}).body, "/success"), std::string("true"));
}

void RoutingTest::everyAnswerCarriesIdAndLimits()
{
    for (const std::string &target :
         std::initializer_list<std::string>{"/health", "/api/v1/users", "/api/v1/nothing", "/api/v1/auth/login"}) {
        const auto answer = m_test->send({.target = target});
        QCOMPARE(answer.header("x-request-id").size(), std::size_t(32));
        QVERIFY(std::stoi(answer.header("x-ratelimit-limit")) > 0);
        QVERIFY(!answer.header("x-ratelimit-remaining").empty());
        QVERIFY(std::stoll(answer.header("x-ratelimit-reset")) > 1'700'000'000);
        QCOMPARE(answer.header("x-content-type-options"), std::string("nosniff"));
    }
}

void RoutingTest::traces()
{
    const auto answer = m_test->get("/api/v1/users?limit=1&token=hunter2");
    const std::string id = answer.header("x-request-id");
    const auto trace = m_test->send({.target = "/__control/trace/" + id});
    QCOMPARE(trace.status, 200);
    QCOMPARE(jsonText(trace.body, "/operation"), std::string("listUsers"));
    QCOMPARE(jsonText(trace.body, "/validation"), std::string("ok"));
    QCOMPARE(jsonAt(trace.body, "/status"), std::string("200"));
    QVERIFY(jsonText(trace.body, "/auth").find(m_test->apiKey().substr(31)) != std::string::npos);
    QVERIFY(jsonText(trace.body, "/statements/0/sql").find("SELECT") == 0);
    QVERIFY(trace.body.find(m_test->apiKey()) == std::string::npos);
    QVERIFY(trace.body.find("hunter2") == std::string::npos);
    QCOMPARE(m_test->send({.target = "/__control/trace/nothing"}).status, 404);
}

void RoutingTest::tracesNameMembersThatNobodyReads()
{
    const auto validation = [&](const RawClient::Answer &answer) {
        return jsonText(m_test->send({.target = "/__control/trace/" + answer.header("x-request-id")}).body,
                        "/validation");
    };
    QCOMPARE(validation(create(R"({"first_name":"Asha","firstName":"Asha"})")),
             std::string(R"(ok; not read: "firstName")"));
    QCOMPARE(validation(create(R"({"email":5,"a\u0007":1})")),
             std::string(R"(/email: expected a string; not read: "a\u0007")"));
    const RelayBench relay(*m_test);
    const auto app = relay.seededApp();
    QCOMPARE(validation(relay.send("POST", "/api/v1/",
                                   R"({"routname":"get-user-by-app-credentials","clientid":"x","clientSecret":"y"})")),
             std::string(R"(/clientId: is required; not read: "clientid")"));
    const std::string token = relay.token(app);
    const auto asked =
        relay.gateway(R"({"routeName":"getConnectionStatus","sourcetype":"oura","routname":"x"})", token);
    QCOMPARE(asked.status, 200);
    QCOMPARE(validation(asked), std::string(R"(ok; not read: "routname", "sourcetype")"));
    QCOMPARE(validation(relay.gateway(R"({"routeName":"getConnectionStatus","sourceType":"oura"})", token)),
             std::string("ok"));
    QCOMPARE(validation(create(R"({"a":1,"b":1,"c":1,"d":1,"e":1,"f":1,"g":1})")),
             std::string(R"(ok; not read: "a", "b", "c", "d", "e" and 2 more)"));
    const std::string name(39, 'x');
    QCOMPARE(validation(create("{\"" + name + "\xc3\xa4" + name + "\":1}")), "ok; not read: \"" + name + "...\"");
}

void RoutingTest::examplesAreReadWhole()
{
    const std::string_view text = api::openApiDocument();
    const QJsonObject paths =
        QJsonDocument::fromJson(QByteArray(text.data(), qsizetype(text.size())))[QStringLiteral("paths")].toObject();
    int examples = 0;
    const auto check = [&](const QJsonObject &operation) {
        const api::Endpoint *endpoint =
            api::findEndpoint(operation[QStringLiteral("operationId")].toString().toStdString());
        const QJsonObject example = operation[QStringLiteral("requestBody")][QStringLiteral("content")]
                                             [QStringLiteral("application/json")][QStringLiteral("example")]
                                                 .toObject();
        if (!endpoint || example.isEmpty())
            return;
        ++examples;
        QCOMPARE(api::server::unreadMembers(*endpoint, QJsonDocument(example).toJson().toStdString()), std::string());
    };
    for (const auto &path : paths) {
        const QJsonObject operations = path.toObject();
        for (const auto &operation : operations) {
            const QJsonObject dispatched =
                operation[QStringLiteral("x-dispatch")][QStringLiteral("operations")].toObject();
            if (dispatched.isEmpty())
                check(operation.toObject());
            for (const auto &each : dispatched)
                check(each.toObject());
        }
    }
    QVERIFY(examples > 40);
}

WEARDECK_TEST(RoutingTest)
#include "tst_routing.moc"
