// SPDX-License-Identifier: GPL-3.0-or-later
// Relay's gateway: links of the user to vendors, made and ended.
#include "api/server/clock.h"
#include "api/server/service.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

#include <QTemporaryDir>
#include <sqlite3.h>

using namespace api;
using namespace support;
using namespace std::chrono_literals;

class RelayGatewayTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void tellsLinks();
    void refusesSources_data();
    void refusesSources();
    void tellsProfiles();
    void connectsAndReturns_data();
    void connectsAndReturns();
    void statesWorkOnce();
    void refusalsReturnToo();
    void tellsHowAConsentEnded();
    void redirectsOnlyWhereRegistered();
    void redirectsOfEarlierVersionsAreLookedAt();
    void endsOnItsOwnPage();
    void disconnects();
    void bothProductsShowTheSame();

private:
    std::string row(const std::string &source) const;
    RawClient::Answer connect(const std::string &route, const RelayBench::App &app,
                              const std::string &further = {}) const;
    // What becomes of a consent: where the browser ends.
    std::string consent(const RawClient::Answer &started, const std::string &provider, bool allow = true) const;

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
    std::unique_ptr<VendorBench> m_vendor;
    RelayBench::App m_app; // of the seeded account
    std::string m_token;
};

void RelayGatewayTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
    m_relay = std::make_unique<RelayBench>(*m_test);
    m_vendor = std::make_unique<VendorBench>(*m_test);
    m_app = m_relay->newApp(m_relay->seededToken(), "Tested");
    m_token = m_relay->token(m_app);
}

std::string RelayGatewayTest::row(const std::string &source) const
{
    const auto answer =
        m_relay->gateway(R"({"routeName":"getConnectionStatus","sourceType":")" + source + "\"}", m_token);
    return jsonAt(answer.body, "/data/connections/0");
}

RawClient::Answer RelayGatewayTest::connect(const std::string &route, const RelayBench::App &app,
                                            const std::string &further) const
{
    return m_relay->gateway(R"({"routeName":")" + route + R"(","clientId":")" + app.clientId + R"(","applicationId":")"
                            + app.id + '"' + further + "}");
}

std::string RelayGatewayTest::consent(const RawClient::Answer &started, const std::string &provider, bool allow) const
{
    const std::string url = jsonText(started.body, "/data/authorizationUrl");
    return m_vendor->open(m_vendor->decide(url, provider, allow)).header("location");
}

void RelayGatewayTest::tellsLinks()
{
    const auto answer = m_relay->gateway(
        R"({"routeName":"getConnectionStatus","sourceType":["strava","OURA","fitbit","strava","apple"]})", m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonText(answer.body, "/message"), std::string("OK"));
    const std::string rows = jsonAt(answer.body, "/data/connections");
    QCOMPARE(rows,
             std::string(R"([{"sourceType":"strava","connected":true,"lastSyncAt":"2026-04-23T08:25:00.000Z"},)"
                         R"({"sourceType":"oura","connected":true,"lastSyncAt":"2026-04-23T09:12:00.000Z"},)"
                         R"({"sourceType":"fitbit","connected":false,"lastSyncAt":null},)"
                         R"({"sourceType":"apple","connected":false,"lastSyncAt":null}])"));
    const auto commas = m_relay->gateway(
        R"({"routeName":"getConnectionStatus","sourceType":"strava,OURA,fitbit,strava,apple"})", m_token);
    QCOMPARE(jsonAt(commas.body, "/data/connections"), rows);
    const auto all = m_relay->gateway(R"({"routeName":"getConnectionStatus"})", m_token);
    QCOMPARE(jsonText(all.body, "/data/connections/0/sourceType"), std::string("fitbit"));
    QCOMPARE(jsonText(all.body, "/data/connections/2/sourceType"), std::string("strava"));
    QVERIFY(jsonAt(all.body, "/data/connections/3").empty()); // the three that the application chose
}

void RelayGatewayTest::refusesSources_data()
{
    QTest::addColumn<QByteArray>("source");
    QTest::addColumn<int>("status");
    QTest::newRow("unknown") << QByteArray("\"nokia\"") << 404;
    QTest::newRow("unknown beside a comma") << QByteArray("\"oura,nokia\"") << 404;
    QTest::newRow("nothing beside a comma") << QByteArray("\"oura,\"") << 422;
    QTest::newRow("one of them unknown") << QByteArray(R"(["oura","nokia"])") << 404;
    QTest::newRow("empty") << QByteArray("\"\"") << 422;
    QTest::newRow("empty list") << QByteArray("[]") << 422;
    QTest::newRow("empty in a list") << QByteArray("[\"\"]") << 422;
    QTest::newRow("number") << QByteArray("7") << 422;
    QTest::newRow("object") << QByteArray("{}") << 422;
    QTest::newRow("mixed") << QByteArray("[\"oura\",1]") << 422;
    QByteArray many = "[\"oura\"";
    for (int n = 0; n < 20; ++n)
        many += ",\"oura\"";
    QTest::newRow("too many") << many + ']' << 422;
}

void RelayGatewayTest::refusesSources()
{
    QFETCH(QByteArray, source);
    QFETCH(int, status);
    for (const std::string &route :
         std::initializer_list<std::string>{"getConnectionStatus", "getUserProfile", "disconnectConnector"}) {
        const auto answer =
            m_relay->gateway(R"({"routeName":")" + route + R"(","sourceType":)" + source.toStdString() + "}", m_token);
        QCOMPARE(answer.status, status);
    }
    QCOMPARE(m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":null})", m_token).status, 422);
    QCOMPARE(row("oura").substr(0, 37), std::string(R"({"sourceType":"oura","connected":true)"));
}

void RelayGatewayTest::tellsProfiles()
{
    const auto answer = m_relay->gateway(R"({"routeName":"getUserProfile","sourceType":["oura","fitbit"]})", m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonText(answer.body, "/data/profiles/0/sourceType"), std::string("oura"));
    QVERIFY(!jsonText(answer.body, "/data/profiles/0/providerUserId").empty());
    QCOMPARE(jsonText(answer.body, "/data/profiles/0/fetchedAt"), std::string("2026-04-23T09:12:00.000Z"));
    QVERIFY(jsonAt(answer.body, "/data/profiles/1").empty()); // fitbit is not linked
    const auto login = m_relay->login(m_app); // the account and whose data it shows are one person
    QCOMPARE(jsonText(answer.body, "/data/profiles/0/firstName"), jsonText(login.body, "/data/user/firstName"));
    QCOMPARE(jsonText(answer.body, "/data/profiles/0/email"), jsonText(login.body, "/data/user/email"));
    const std::string user = m_test->get("/api/v1/users/" + *m_test->ready().userId).body;
    QCOMPARE(jsonText(user, "/first_name"), jsonText(login.body, "/data/user/firstName"));
    QCOMPARE(jsonText(user, "/last_name"), jsonText(answer.body, "/data/profiles/0/lastName"));
}

void RelayGatewayTest::connectsAndReturns_data()
{
    QTest::addColumn<QString>("country");
    QTest::newRow("home") << QStringLiteral("IN");
    QTest::newRow("abroad") << QStringLiteral("EU");
}

void RelayGatewayTest::connectsAndReturns()
{
    QFETCH(QString, country);
    const RelayBench relay(*m_test, country.toStdString());
    const auto app = relay.newApp(relay.signUp("meera@example.com"), "Mine");
    const std::string token = relay.token(app);
    QVERIFY(!token.empty());
    const auto started =
        relay.gateway(R"({"routeName":"connectFitbit","clientId":")" + app.clientId + R"(","applicationId":")" + app.id
                      + R"(","redirectUrl":"https://app.example.com/back","state":"a b&c=1"})");
    QCOMPARE(started.status, 200);
    QCOMPARE(jsonText(started.body, "/data/sourceType"), std::string("fitbit"));
    QVERIFY(jsonText(started.body, "/data/expiresAt").starts_with("2026-04-23T10:15:0"));
    const std::string end = consent(started, "fitbit");
    QVERIFY2(end.starts_with("https://app.example.com/back?success=true&sourceType=fitbit&state="), end.c_str());
    QVERIFY2(end.find("a%20b%26c%3D1") != std::string::npos || end.find("a+b%26c%3D1") != std::string::npos,
             end.c_str());
    m_test->settle();
    const auto status = relay.gateway(R"({"routeName":"getConnectionStatus","sourceType":["fitbit","oura"]})", token);
    QCOMPARE(jsonAt(status.body, "/data/connections/0/connected"), std::string("true"));
    QVERIFY(jsonText(status.body, "/data/connections/0/lastSyncAt").starts_with("2026-04-23T10:00")); // it was synced
    QCOMPARE(jsonAt(status.body, "/data/connections/1/connected"), std::string("false"));
    QCOMPARE(jsonText(relay.login(app).body, "/data/activeDevices/0/key"), std::string("fitbit"));
}

void RelayGatewayTest::statesWorkOnce()
{
    const auto started = connect("connectFitbit", m_app);
    const std::string url = jsonText(started.body, "/data/authorizationUrl");
    const std::string back = m_vendor->decide(url, "fitbit");
    QCOMPARE(m_vendor->open(back).header("location"),
             "https://app.example.com/back?success=true&sourceType=fitbit&state="
                 + jsonText(started.body, "/data/state")); // ours, as the application named none
    QCOMPARE(m_vendor->open(back).status, 400); // replayed
    const auto late = connect("connectFitbit", m_app);
    const std::string lateBack = m_vendor->decide(jsonText(late.body, "/data/authorizationUrl"), "fitbit");
    m_test->service().clock().advance(16min);
    QCOMPARE(m_vendor->open(lateBack).status, 400);
    std::string abroad =
        m_vendor->decide(jsonText(connect("connectFitbit", m_app).body, "/data/authorizationUrl"), "fitbit");
    const std::size_t at = abroad.find("state=") + 6;
    QCOMPARE(m_vendor->open(abroad.substr(0, at) + "EU." + abroad.substr(at)).status, 400);
    QCOMPARE(m_vendor->open(abroad.substr(0, at) + "ZZ." + abroad.substr(at)).status, 400);
}

void RelayGatewayTest::refusalsReturnToo()
{
    const std::string end = consent(connect("connectStrava", m_app, R"(,"state":"s1")"), "strava", false);
    QVERIFY2(end.starts_with("https://app.example.com/back?success=false&sourceType=strava&state=s1&error="),
             end.c_str());
}

void RelayGatewayTest::tellsHowAConsentEnded()
{
    QCOMPARE(jsonAt(row("fitbit"), "/consent"), std::string());
    const auto started = connect("connectFitbit", m_app);
    QCOMPARE(jsonAt(row("fitbit"), "/consent"), std::string(R"({"status":"pending","error":null})"));
    consent(started, "fitbit", false);
    QCOMPARE(jsonAt(row("fitbit"), "/consent"), std::string(R"({"status":"declined","error":"access_denied"})"));
    const auto again = connect("connectFitbit", m_app);
    QCOMPARE(jsonText(row("fitbit"), "/consent/status"), std::string("pending")); // the newest counts
    const auto other = m_relay->newApp(m_relay->seededToken(), "Another");
    const auto seen =
        m_relay->gateway(R"({"routeName":"getConnectionStatus","sourceType":"fitbit"})", m_relay->token(other));
    QCOMPARE(jsonAt(seen.body, "/data/connections/0/consent"), std::string()); // that of who asked for it
    consent(again, "fitbit");
    QCOMPARE(jsonText(row("fitbit"), "/consent/status"), std::string("connected"));
    connect("connectStrava", m_app);
    m_test->service().clock().advance(16min);
    QCOMPARE(jsonText(row("strava"), "/consent/status"), std::string("expired"));
}

void RelayGatewayTest::redirectsOnlyWhereRegistered()
{
    for (const std::string &url : std::initializer_list<std::string>{
             "https://app.example.com/back/", "https://app.example.com/back?x=1", "https://app.example.com",
             "https://evil.example/back", "javascript:alert(1)", "x"})
        QCOMPARE(connect("connectOura", m_app, R"(,"redirectUrl":")" + url + "\"").status, 422);
    QCOMPARE(connect("connectOura", m_app, R"(,"redirectUrl":"https://app.example.com/back")").status, 200);
    QCOMPARE(connect("connectOura", m_app, R"(,"state":5)").status, 422);
    QCOMPARE(connect("connectOura", m_app, R"(,"state":")" + std::string(513, 'x') + "\"").status, 422);
    QCOMPARE(connect("connectNokia", m_app).status, 404);
    QCOMPARE(connect("connectoura", m_app).status, 404); // exactly as spelled
    const auto swapped = m_relay->gateway(R"({"routname":"connectOura"})");
    QCOMPARE(swapped.status, 422);
    QCOMPARE(jsonText(swapped.body, "/message"),
             std::string("\"routeName\" is required. This endpoint does not read \"routname\"."));
    QCOMPARE(m_relay->gateway(R"({"routeName":"connectOura"})").status, 422);
    const auto bare = m_relay->newApp(m_relay->seededToken(), "Without devices", "[]");
    QCOMPARE(connect("connectOura", bare).status, 403);
}

void RelayGatewayTest::redirectsOfEarlierVersionsAreLookedAt()
{
    const QTemporaryDir folder;
    auto options = TestService::defaults();
    options.database = folder.path().toStdString() + "/weardeck.db";
    RelayBench::App app;
    {
        TestService before(options);
        const RelayBench relay(before);
        app = relay.newApp(relay.seededToken(), "Tested");
    }
    sqlite3 *raw = nullptr;
    QCOMPARE(sqlite3_open(options.database.c_str(), &raw), SQLITE_OK);
    QCOMPARE(sqlite3_exec(raw, "UPDATE relay_applications SET redirect_url = 'intent:' || '/' || '/scan/'", nullptr,
                          nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(raw);
    TestService after(options);
    const auto refused = RelayBench(after).gateway(R"({"routeName":"connectOura","clientId":")" + app.clientId
                                                   + R"(","applicationId":")" + app.id + "\"}");
    QCOMPARE(refused.status, 422);
    QVERIFY(jsonText(refused.body, "/message").starts_with("\"redirectUrl\" is invalid: the scheme intent"));
}

void RelayGatewayTest::endsOnItsOwnPage()
{
    const std::string end = consent(connect("connectFitbit", m_relay->seededApp()), "fitbit"); // has no redirect URL
    QCOMPARE(end, m_test->url() + "/oauth/success?provider=fitbit&status=success"); // without any id
    const auto page = m_vendor->open(end);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.find("Fitbit is connected") != std::string::npos);
    const auto again = connect("connectFitbit", m_relay->seededApp());
    QVERIFY(again.body.find(*m_test->ready().userId) == std::string::npos); // nor does the address of the consent
    QCOMPARE(consent(again, "fitbit", false),
             m_test->url() + "/oauth/error?provider=fitbit&status=error&error=access_denied");
}

void RelayGatewayTest::disconnects()
{
    const auto answer =
        m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":["strava","fitbit"]})", m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(
        jsonAt(answer.body, "/data/disconnected"),
        std::string(R"([{"sourceType":"strava","disconnected":true},{"sourceType":"fitbit","disconnected":false}])"));
    QVERIFY(row("strava").find("\"connected\":false") != std::string::npos);
    QVERIFY(row("oura").find("\"connected\":true") != std::string::npos);
    const auto rest = m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"all"})", m_token);
    QVERIFY(rest.body.find(R"({"sourceType":"oura","disconnected":true})") != std::string::npos);
    QVERIFY(row("oura").find("\"connected\":false") != std::string::npos);
}

void RelayGatewayTest::bothProductsShowTheSame()
{
    const std::string user = *m_test->ready().userId;
    QCOMPARE(m_vendor->connection(user, "oura", "status"), std::string("active"));
    QCOMPARE(m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"oura"})", m_token).status, 200);
    QCOMPARE(m_vendor->connection(user, "oura", "status"), std::string("revoked"));
    m_vendor->connect(user, "fitbit");
    QVERIFY(row("fitbit").find("\"connected\":true") != std::string::npos);
    QCOMPARE(m_test->json("DELETE", "/api/v1/users/" + user, {}).status, 200);
    QCOMPARE(m_relay->gateway(R"({"routeName":"getConnectionStatus"})", m_token).status, 401); // with its account
}

WEARDECK_TEST(RelayGatewayTest)
#include "tst_relaygateway.moc"
