// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/faults.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

using namespace support;

class ControlTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void clockMovesAndIsRead();
    void clockRefusesNonsense_data();
    void clockRefusesNonsense();
    void statusFaultsFollowTheirSequence();
    void probabilityRepeatsWithItsSeed();
    void faultsMatchOperationsAndGlobs();
    void answersAreSpoiled();
    void wireFaults();
    void refusedConnections();
    void badRulesAreRefused_data();
    void badRulesAreRefused();
    void snapshotsRestore();
    void reseedingReplacesEverything();
    void recentRequests();
    void notForCrossSitePages();

private:
    RawClient::Answer control(const std::string &method, const std::string &path, const std::string &body = {}) const
    {
        return m_test->send({.method = method,
                             .target = "/__control/" + path,
                             .headers = {{"Content-Type", "application/json"}},
                             .body = body});
    }
    int users() const { return m_test->get("/api/v1/users?limit=1").status; }

    std::unique_ptr<TestService> m_test;
};

void ControlTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
}

void ControlTest::clockMovesAndIsRead()
{
    QCOMPARE(jsonText(control("GET", "clock").body, "/now").substr(0, 16), std::string("2026-04-23T10:00"));
    const auto moved = control("POST", "clock", "{\"advance\":\"3d\"}");
    QCOMPARE(moved.status, 200);
    QCOMPARE(jsonText(moved.body, "/now").substr(0, 16), std::string("2026-04-26T10:00"));
    control("POST", "clock", "{\"now\":\"2030-01-01T05:00:00+05:00\"}");
    QCOMPARE(jsonText(control("GET", "clock").body, "/now").substr(0, 16), std::string("2030-01-01T00:00"));
    const auto made = m_test->json("POST", "/api/v1/users", "{}");
    QCOMPARE(jsonText(made.body, "/created_at").substr(0, 10), std::string("2030-01-01"));
}

void ControlTest::clockRefusesNonsense_data()
{
    QTest::addColumn<QByteArray>("body");
    for (const char *body :
         {"", "{}", "{\"now\":\"soon\"}", "{\"advance\":\"-3d\"}", "{\"advance\":\"3\"}", "{\"advance\":\"3y\"}",
          "{\"advance\":\"99999d\"}", "{\"advance\":\"9999999999999999999s\"}",
          "{\"advance\":\"1s\",\"now\":\"2030-01-01T00:00:00Z\"}", "{\"advance\":10}"})
        QTest::newRow(body) << QByteArray(body);
}

void ControlTest::clockRefusesNonsense()
{
    QFETCH(QByteArray, body);
    QCOMPARE(control("POST", "clock", body.toStdString()).status, 400);
}

void ControlTest::statusFaultsFollowTheirSequence()
{
    const auto made =
        control("POST", "faults",
                "{\"match\":\"listUsers\",\"kind\":\"status\",\"status\":503,\"sequence\":\"..x\",\"limit\":2}");
    QCOMPARE(made.status, 201);
    const std::string id = jsonText(made.body, "/id");
    std::string seen;
    for (int n = 0; n < 9; ++n)
        seen += users() == 503 ? 'x' : '.';
    QCOMPARE(seen, std::string("..x..x...")); // rests after two hits
    const auto rules = control("GET", "faults");
    QCOMPARE(jsonAt(rules.body, "/items/0/seen"), std::string("9"));
    QCOMPARE(jsonAt(rules.body, "/items/0/hits"), std::string("2"));
    QCOMPARE(control("DELETE", "faults/" + id).status, 204);
    QCOMPARE(control("DELETE", "faults/" + id).status, 404);
    QCOMPARE(jsonAt(control("GET", "faults").body, "/items"), std::string("[]"));
}

void ControlTest::probabilityRepeatsWithItsSeed()
{
    const auto run = [&](int seed) {
        control("DELETE", "faults");
        control("POST", "faults",
                "{\"match\":\"*\",\"kind\":\"rate_limit\",\"probability\":0.5,\"seed\":" + std::to_string(seed) + "}");
        std::string seen;
        for (int n = 0; n < 40; ++n)
            seen += users() == 429 ? 'x' : '.';
        return seen;
    };
    const std::string first = run(7);
    const auto hits = std::count(first.begin(), first.end(), 'x');
    QVERIFY2(hits > 8 && hits < 32, first.c_str());
    QCOMPARE(run(7), first);
    QVERIFY(run(8) != first);
}

void ControlTest::faultsMatchOperationsAndGlobs()
{
    control("POST", "faults", "{\"match\":\"/api/v1/users/*/connections\",\"kind\":\"status\",\"status\":500}");
    const std::string user = "/api/v1/users/" + *m_test->ready().userId;
    QCOMPARE(m_test->get(user + "/connections").status, 500);
    QCOMPARE(m_test->get(user).status, 200);
    const auto trace = control("GET", "trace/" + m_test->get(user + "/connections").header("x-request-id"));
    QCOMPARE(jsonText(trace.body, "/fault"), std::string("fault_1"));
}

void ControlTest::answersAreSpoiled()
{
    const std::string whole = m_test->get("/api/v1/users?limit=3").body;
    control("POST", "faults", "{\"match\":\"listUsers\",\"kind\":\"malformed_json\",\"limit\":1}");
    QCOMPARE(m_test->get("/api/v1/users?limit=3").body, whole.substr(0, whole.size() / 2));
    control("POST", "faults", "{\"match\":\"listUsers\",\"kind\":\"wrong_content_type\",\"limit\":1}");
    QCOMPARE(m_test->get("/api/v1/users?limit=3").header("content-type"), std::string("text/html"));
    control("POST", "faults", "{\"match\":\"listUsers\",\"kind\":\"latency\",\"latency_ms\":30,\"limit\":1}");
    const auto slow = m_test->get("/api/v1/users?limit=3");
    QCOMPARE(slow.body, whole);
    const auto trace = control("GET", "trace/" + slow.header("x-request-id"));
    QVERIFY(std::stoll(jsonAt(trace.body, "/duration_us")) >= 30'000);
}

void ControlTest::wireFaults()
{
    const std::string whole = m_test->get("/api/v1/users?limit=3").body;
    const auto fault = [&](const std::string &members) {
        control("DELETE", "faults");
        control("POST", "faults", "{\"match\":\"listUsers\"," + members + "}");
        return m_test->get("/api/v1/users?limit=3");
    };
    QCOMPARE(fault("\"kind\":\"reset\",\"after_bytes\":10").status, 0);
    QCOMPARE(fault("\"kind\":\"truncate\",\"after_bytes\":10").status, 0);
    QCOMPARE(fault("\"kind\":\"garbage_status\"").status, 0);
    QCOMPARE(fault("\"kind\":\"wrong_length\",\"delta\":-5").body, whole.substr(0, whole.size() - 5));
    QCOMPARE(fault("\"kind\":\"bad_gzip\"").header("content-encoding"), std::string("gzip"));
    QCOMPARE(fault("\"kind\":\"drip\",\"chunk\":500,\"interval_ms\":1").body, whole);
}

void ControlTest::refusedConnections()
{
    api::server::FaultRule rule;
    rule.match = "*";
    rule.kind = api::server::FaultKind::Refuse;
    rule.limit = 2;
    QVERIFY(m_test->service().faults().add(rule).has_value());
    QCOMPARE(users(), 0);
    QCOMPARE(users(), 0);
    QCOMPARE(users(), 200);
}

void ControlTest::badRulesAreRefused_data()
{
    QTest::addColumn<QByteArray>("rule");
    for (const char *rule :
         {"{}", "{\"match\":\"*\"}", "{\"match\":\"*\",\"kind\":\"explode\"}", "{\"match\":\"\",\"kind\":\"reset\"}",
          "{\"match\":\"*\",\"kind\":\"reset\",\"probability\":1.5}",
          "{\"match\":\"*\",\"kind\":\"reset\",\"sequence\":\"ab\"}",
          "{\"match\":\"*\",\"kind\":\"reset\",\"sequence\":\"x\",\"probability\":1}",
          "{\"match\":\"*\",\"kind\":\"status\",\"status\":99}", "{\"match\":\"*\",\"kind\":\"refuse\"}",
          "{\"match\":\"listUsers\",\"kind\":\"refuse\",\"limit\":1}"})
        QTest::newRow(rule) << QByteArray(rule);
}

void ControlTest::badRulesAreRefused()
{
    QFETCH(QByteArray, rule);
    QCOMPARE(control("POST", "faults", rule.toStdString()).status, 400);
    QCOMPARE(jsonAt(control("GET", "faults").body, "/items"), std::string("[]"));
}

void ControlTest::snapshotsRestore()
{
    const std::string token = m_test->developerToken();
    const std::string id = jsonText(control("POST", "snapshot").body, "/id");
    QVERIFY(!id.empty());
    const std::string user = jsonText(m_test->json("POST", "/api/v1/users", "{}").body, "/id");
    QCOMPARE(jsonText(control("GET", "snapshots").body, "/items/0/id"), id);
    QCOMPARE(control("POST", "restore/" + id).status, 204);
    QCOMPARE(m_test->get("/api/v1/users/" + user).status, 404);
    QCOMPARE(m_test->json("GET", "/api/v1/auth/me", "", token).status, 200); // the key came back with the data
    QCOMPARE(control("POST", "restore/snap_99").status, 404);
}

void ControlTest::reseedingReplacesEverything()
{
    const std::string token = m_test->developerToken();
    const std::string user = jsonText(m_test->json("POST", "/api/v1/users", "{}").body, "/id");
    const auto seeded = control("POST", "seed", "{\"seed\":\"load:5x2\"}");
    QCOMPARE(seeded.status, 200);
    QCOMPARE(jsonText(seeded.body, "/seed"), std::string("load:5x2"));
    QCOMPARE(m_test->json("GET", "/api/v1/auth/me", "", token).status, 401);
    const std::string key = jsonText(seeded.body, "/accounts/developer/api_key");
    const auto list = m_test->send({.target = "/api/v1/users", .headers = {{"X-WearLink-API-Key", key}}});
    QCOMPARE(jsonAt(list.body, "/total"), std::string("5"));
    QCOMPARE(control("POST", "seed", "{\"seed\":\"everything\"}").status, 400);
    QCOMPARE(m_test->send({.target = "/api/v1/users", .headers = {{"X-WearLink-API-Key", key}}}).status, 200);
}

void ControlTest::recentRequests()
{
    m_test->get("/api/v1/users");
    m_test->get("/api/v1/nothing");
    const auto requests = control("GET", "requests?limit=2");
    QCOMPARE(requests.status, 200);
    QCOMPARE(jsonText(requests.body, "/items/0/target"), std::string("/api/v1/nothing"));
    QCOMPARE(jsonText(requests.body, "/items/1/operation"), std::string("listUsers"));
    QVERIFY(jsonAt(requests.body, "/items/2").empty());
}

void ControlTest::notForCrossSitePages()
{
    const HttpCall call{.method = "POST", .target = "/__control/clock", .body = "{\"advance\":\"1d\"}"};
    QCOMPARE(m_test->send(call.with("Content-Type", "text/plain")).status, 415);
    QCOMPARE(m_test->send(call.with("Content-Type", "application/json").with("Origin", "https://evil.example")).status,
             403);
    QCOMPARE(control("PUT", "clock", "{}").status, 405);
    QCOMPARE(jsonText(control("GET", "clock").body, "/now").substr(0, 10), std::string("2026-04-23"));
}

WEARDECK_TEST(ControlTest)
#include "tst_control.moc"
