// SPDX-License-Identifier: GPL-3.0-or-later
// One database a country: what belongs to one stands in no other's files.
#include "api/server/clock.h"
#include "api/server/service.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <QTemporaryDir>
#include <set>

using namespace api;
using namespace api::server;
using namespace support;

namespace fs = std::filesystem;

class RelayRegionsTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void dataStayInTheirCountry();
    void vendorsReachEveryCountry();
    void aFileIsMadeByASignUpOnly();
    void accountsAreUnknownElsewhere();
    void accountsSurviveARestart();
    void snapshotsAndReseedsReachAll();
    void optionsAreChecked();

private:
    std::string file(const std::string &name) const
    {
        return m_folder->filePath(QString::fromStdString(name)).toStdString();
    }
    void start(std::vector<std::string> countries = {"IN", "US", "EU"});
    // Names of the files, of databases and their logs, that hold the text.
    std::set<std::string> holders(const std::string &text) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestService> m_test;
};

void RelayRegionsTest::init()
{
    TestCase::init();
    m_test.reset();
    m_folder = std::make_unique<QTemporaryDir>();
}

void RelayRegionsTest::start(std::vector<std::string> countries)
{
    m_test.reset();
    auto options = TestService::defaults();
    options.database = file("deck.db");
    options.relayCountries = std::move(countries);
    m_test = std::make_unique<TestService>(options);
}

std::set<std::string> RelayRegionsTest::holders(const std::string &text) const
{
    std::set<std::string> names;
    for (const auto &entry : fs::recursive_directory_iterator(m_folder->path().toStdString())) {
        if (!entry.is_regular_file())
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        const std::string bytes{std::istreambuf_iterator<char>(stream), {}};
        if (bytes.find(text) == std::string::npos)
            continue;
        const std::string name = entry.path().filename().string();
        names.insert(name.substr(0, name.find(".db") + 3)); // without -wal
    }
    return names;
}

void RelayRegionsTest::dataStayInTheirCountry()
{
    start();
    struct Person {
        std::string country, home, email, application;
    };
    for (const Person &person : {Person{"IN", "deck.db", "asha.in.7f3a@example.com", "Sentinel IN 7f3a"},
                                 Person{"US", "deck.US.db", "ben.us.9c2e@example.com", "Sentinel US 9c2e"},
                                 Person{"EU", "deck.EU.db", "eva.eu.51d0@example.com", "Sentinel EU 51d0"}}) {
        const RelayBench relay(*m_test, person.country);
        const std::string portal = relay.signUp(person.email);
        QVERIFY(!portal.empty());
        const auto app = relay.newApp(portal, person.application);
        const auto login = relay.login(app);
        QCOMPARE(login.status, 200);
        const VendorBench vendor(*m_test);
        const auto begun = relay.gateway(R"({"routeName":"connectOura","clientId":")" + app.clientId
                                         + R"(","applicationId":")" + app.id + "\"}");
        const std::string url = jsonText(begun.body, "/data/authorizationUrl");
        QVERIFY(queryOf(url, "login_hint").empty()); // the public address names no user
        const std::string account = "worn-" + app.id;
        vendor.open(vendor.decide(url, "oura", true, {}, account));
        m_test->settle();
        auto wrong = app;
        wrong.clientSecret = "sk_live_wrong";
        QCOMPARE(relay.login(wrong).status, 401); // refusals are written down too
        const std::set<std::string> home{person.home};
        QCOMPARE(holders(person.email), home);
        QCOMPARE(holders(person.application), home);
        QCOMPARE(holders(app.clientId), home);
        QCOMPARE(holders(app.id), home);
        QCOMPARE(holders(jsonText(login.body, "/data/user/id")), home);
        QCOMPARE(holders(account), home); // the account at the vendor
        QVERIFY(holders(app.clientSecret).empty());
        QVERIFY(holders(jsonText(login.body, "/data/refreshToken")).empty());
    }
}

void RelayRegionsTest::vendorsReachEveryCountry()
{
    start();
    const RelayBench relay(*m_test, "EU");
    const VendorBench vendor(*m_test);
    const auto app = relay.newApp(relay.signUp("eva@example.com"), "Mine");
    const auto begun = relay.gateway(R"({"routeName":"connectStrava","clientId":")" + app.clientId
                                     + R"(","applicationId":")" + app.id + "\"}");
    vendor.open(vendor.decide(jsonText(begun.body, "/data/authorizationUrl"), "strava", true, {}, "athlete-eva-5c1d"));
    m_test->settle();
    const std::string token = relay.token(app);
    const auto status = [&](const std::string &member) {
        const auto answer = relay.gateway(R"({"routeName":"getConnectionStatus","sourceType":"strava"})", token);
        return jsonAt(answer.body, "/data/connections/0/" + member);
    };
    QVERIFY(status("lastSyncAt").starts_with("\"2026-04-23T10:00:"));
    m_test->service().clock().advance(std::chrono::minutes(30));
    const auto notify = [&](const std::string &object, const std::string &updates) {
        return vendor
            .notify("strava",
                    R"({"object_type":")" + object + R"(","object_id":1,"aspect_type":"update",)"
                        + R"("owner_id":"athlete-eva-5c1d","event_time":1776938400,"updates":)" + updates + "}")
            .status;
    };
    QCOMPARE(notify("activity", R"({"title":"Run"})"), 200);
    m_test->settle();
    QVERIFY2(status("lastSyncAt").starts_with("\"2026-04-23T10:30:"), status("lastSyncAt").c_str());
    QCOMPARE(vendor.app("strava", "notices/accepted"), std::string("1"));
    QCOMPARE(holders("athlete-eva-5c1d"), std::set<std::string>{"deck.EU.db"});
    QCOMPARE(notify("athlete", R"({"authorized":"false"})"), 200);
    QCOMPARE(status("connected"), std::string("false"));
}

void RelayRegionsTest::aFileIsMadeByASignUpOnly()
{
    start();
    const RelayBench relay(*m_test, "EU");
    const auto app = relay.seededApp();
    QCOMPARE(relay.login(app).status, 401);
    QCOMPARE(relay.send("POST", "/api/v1/portal/sign-in", R"({"email":"a@example.com","password":"x"})").status, 401);
    QCOMPARE(relay.gateway(R"({"routeName":"connectOura","clientId":"c","applicationId":"a"})").status, 401);
    QCOMPARE(
        relay.send("POST", "/api/v1/portal/sign-up", R"({"firstName":"E","email":"nobody","password":"x"})").status,
        422);
    QVERIFY(!fs::exists(file("deck.EU.db")));
    QVERIFY(!relay.signUp("eva@example.com").empty());
    QVERIFY(fs::exists(file("deck.EU.db")));
    QVERIFY(!fs::exists(file("deck.US.db")));
    QCOMPARE(int(fs::status(file("deck.EU.db")).permissions() & fs::perms::all), 0600);
}

void RelayRegionsTest::accountsAreUnknownElsewhere()
{
    start();
    const RelayBench europe(*m_test, "EU"), india(*m_test, "IN");
    const std::string token = europe.signUp("eva@example.com");
    const std::string body = R"({"email":"eva@example.com","password":"correct horse battery"})";
    QCOMPARE(europe.send("POST", "/api/v1/portal/sign-in", body).status, 200);
    QCOMPARE(india.send("POST", "/api/v1/portal/sign-in", body).status, 401);
    QCOMPARE(europe.send("GET", "/api/v1/portal/me", {}, token).status, 200);
    QCOMPARE(india.send("GET", "/api/v1/portal/me", {}, token).status, 403);
    QVERIFY(!india.signUp("eva@example.com").empty()); // free there
    QVERIFY(europe.signUp("EVA@example.com").empty());
    const auto app = europe.newApp(token, "Mine");
    QCOMPARE(europe.login(app).status, 200);
    QCOMPARE(india.login(app).status, 401);
}

void RelayRegionsTest::accountsSurviveARestart()
{
    start();
    const std::string token = RelayBench(*m_test, "US").signUp("ben@example.com");
    const auto app = RelayBench(*m_test, "US").newApp(token, "Mine");
    start();
    const RelayBench relay(*m_test, "US");
    QCOMPARE(relay.send("GET", "/api/v1/portal/me", {}, token).status, 200);
    QCOMPARE(relay.login(app).status, 200);
}

void RelayRegionsTest::snapshotsAndReseedsReachAll()
{
    start();
    const RelayBench america(*m_test, "US"), europe(*m_test, "EU");
    const std::string early = america.signUp("ben@example.com");
    const auto control = [&](const std::string &path, const std::string &body = {}) {
        HttpCall call{.method = "POST", .target = "/__control/" + path, .headers = {}, .body = body};
        return m_test->send(body.empty() ? call : call.with("Content-Type", "application/json"));
    };
    const std::string id = jsonText(control("snapshot").body, "/id");
    QVERIFY(!america.signUp("late@example.com").empty());
    QVERIFY(!europe.signUp("eva@example.com").empty());
    QCOMPARE(control("restore/" + id).status, 204);
    const auto in = [](const RelayBench &relay, const std::string &email) {
        return relay
            .send("POST", "/api/v1/portal/sign-in",
                  R"({"email":")" + email + R"(","password":"correct horse battery"})")
            .status;
    };
    QCOMPARE(america.send("GET", "/api/v1/portal/me", {}, early).status, 200);
    QCOMPARE(in(america, "late@example.com"), 401);
    QCOMPARE(in(europe, "eva@example.com"), 401);
    QCOMPARE(control("seed", R"({"seed":"empty"})").status, 200);
    QCOMPARE(in(america, "ben@example.com"), 401);
    QCOMPARE(america.send("GET", "/api/v1/portal/me", {}, early).status, 401);
    QVERIFY(!america.signUp("ben@example.com").empty());
}

void RelayRegionsTest::optionsAreChecked()
{
    auto options = TestService::defaults();
    for (const std::vector<std::string> &bad :
         {std::vector<std::string>{}, {"in"}, {"IND"}, {"IN", "IN"}, {"../x"}, {""}}) {
        options.relayCountries = bad;
        QCOMPARE(Service::check(options).error().kind, ErrorKind::Validation);
    }
    start({"US", "IN"});
    const auto app = RelayBench(*m_test, "US").seededApp();
    QCOMPARE(RelayBench(*m_test, "US").login(app).status, 200);
    m_test.reset();
    options.database = file("deck.db");
    options.relayCountries = {"IN", "US"};
    const auto refused = Service::start(options);
    QVERIFY(!refused);
    QVERIFY2(refused.error().message.find("US first in --relay-countries") != std::string::npos,
             refused.error().message.c_str());
}

WEARDECK_TEST(RelayRegionsTest)
#include "tst_relayregions.moc"
