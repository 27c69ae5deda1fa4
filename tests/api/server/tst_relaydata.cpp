// SPDX-License-Identifier: GPL-3.0-or-later
// Health data by Relay's gateway: fetched, cached, and what is left out.
#include "api/server/clock.h"
#include "api/server/service.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

using namespace api;
using namespace support;
using namespace std::chrono_literals;

class RelayDataTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void fetchesAndCaches();
    void agesAreThoseOfEachVendor();
    void nullIsAsAbsent();
    void sourcesAreReadLeniently();
    void nobodyHasDataBeforeVendorsHadDevices();
    void leavesOutWhatItMayNotTell();
    void namesOnlyWhatIsMissing();
    void seededScores();
    void everythingFromOura();
    void answersFhir();
    void refuses_data();
    void refuses();

private:
    RawClient::Answer ask(const std::string &further) const;

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
    std::string m_token;
};

void RelayDataTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
    m_relay = std::make_unique<RelayBench>(*m_test);
    m_token = m_relay->token(m_relay->seededApp());
}

RawClient::Answer RelayDataTest::ask(const std::string &further) const
{
    return m_relay->gateway(
        R"({"routeName":"getAllHealthData","startDate":"2026-04-14","endDate":"2026-04-20",)" + further + "}", m_token);
}

void RelayDataTest::fetchesAndCaches()
{
    const std::string both = R"("sourceType":["oura","strava"])";
    const auto before = ask(both + R"(,"useCache":true)");
    QCOMPARE(before.status, 200);
    QCOMPARE(jsonAt(before.body, "/data/cache/used"), std::string("true"));
    QCOMPARE(jsonText(before.body, "/data/cache/fetchedAt"),
             std::string("2026-04-23T08:25:00.000Z")); // the older of both
    QVERIFY(before.body.find("\"day\":\"2026-04-1") == std::string::npos); // nothing is stored yet
    const auto fetched = ask(both);
    QCOMPARE(fetched.status, 200);
    QCOMPARE(jsonAt(fetched.body, "/data/cache/used"), std::string("false"));
    QCOMPARE(jsonAt(fetched.body, "/data/cache/ageSeconds"), std::string("0"));
    const std::string oura = jsonAt(fetched.body, "/data/providers/oura/Sleep/summary");
    QVERIFY2(oura.find(R"("day":"2026-04-15")") != std::string::npos && oura.find("\"score\":") != std::string::npos,
             fetched.body.substr(0, 2000).c_str());
    m_test->service().clock().advance(50min);
    const auto cached = ask(both + R"(,"useCache":true)");
    QCOMPARE(jsonAt(cached.body, "/data/providers"), jsonAt(fetched.body, "/data/providers"));
    QCOMPARE(jsonAt(cached.body, "/data/cache/used"), std::string("true"));
    const int age = std::stoi(jsonAt(cached.body, "/data/cache/ageSeconds"));
    QVERIFY(age >= 3000 && age < 3100);
    const auto sleep = ask(both + R"(,"useCache":true,"categories":["Sleep"])");
    QCOMPARE(jsonAt(sleep.body, "/data/providers/oura/Sleep/summary"), oura);
    QVERIFY(sleep.body.size() < cached.body.size());
}

void RelayDataTest::agesAreThoseOfEachVendor()
{
    QCOMPARE(ask(R"("sourceType":"oura")").status, 200); // fetched now
    m_test->service().clock().advance(50min);
    const auto cached = ask(R"("sourceType":["strava","fitbit","oura"],"useCache":true)");
    QCOMPARE(jsonAt(cached.body, "/data/cache/providers/0/sourceType"), std::string("\"strava\""));
    QCOMPARE(jsonAt(cached.body, "/data/cache/providers/1/sourceType"), std::string("\"oura\"")); // no fitbit
    QVERIFY(jsonAt(cached.body, "/data/cache/providers/2").empty());
    const int strava = std::stoi(jsonAt(cached.body, "/data/cache/providers/0/ageSeconds"));
    const int oura = std::stoi(jsonAt(cached.body, "/data/cache/providers/1/ageSeconds"));
    QVERIFY2(oura >= 3000 && oura < 3100 && strava > 5000, cached.body.c_str());
    QCOMPARE(jsonAt(cached.body, "/data/cache/ageSeconds"), std::to_string(strava)); // the oldest
    QCOMPARE(jsonAt(cached.body, "/data/cache/providers/0/fetchedAt"), jsonAt(cached.body, "/data/cache/fetchedAt"));
}

void RelayDataTest::nullIsAsAbsent()
{
    const std::string both = R"("sourceType":["oura","strava"],"useCache":true)";
    QCOMPARE(jsonAt(ask(both + R"(,"categories":null,"isFhirConvert":null)").body, "/data"),
             jsonAt(ask(both).body, "/data"));
    QCOMPARE(jsonAt(ask(R"("sourceType":"oura","useCache":null)").body, "/data/cache/used"), std::string("false"));
}

void RelayDataTest::sourcesAreReadLeniently()
{
    const auto status = [&](const std::string &sources) {
        return m_relay->gateway(R"({"routeName":"getConnectionStatus","sourceType":)" + sources + "}", m_token);
    };
    const std::string both = status(R"(["strava","oura"])").body;
    for (const char *sources : {R"("strava, Oura")", R"([" strava ","OURA","oura"])"})
        QCOMPARE(status(sources).body, both);
    QCOMPARE(status(R"("  ")").status, 422);
    const auto unknown = status(R"("strava,nokia")");
    QCOMPARE(unknown.status, 404);
    QCOMPARE(jsonText(unknown.body, "/message"),
             std::string("Unknown source type \"nokia\", expected some of all, google, apple, fitbit, oura, samsung, "
                         "strava."));
}

void RelayDataTest::nobodyHasDataBeforeVendorsHadDevices()
{
    const auto answer = m_relay->gateway(
        R"({"routeName":"getAllHealthData","sourceType":"oura","startDate":"0001-01-01","endDate":"0001-01-02"})",
        m_token);
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonAt(answer.body, "/data/providers/oura"), std::string("{}"));
}

void RelayDataTest::leavesOutWhatItMayNotTell()
{
    const auto app = m_relay->newApp(m_relay->seededToken(), "Oura only", R"(["oura","fitbit"])");
    m_token = m_relay->token(app);
    const auto answer = ask(R"("sourceType":["strava","fitbit","oura"],"useCache":true)");
    QCOMPARE(answer.status, 200);
    QVERIFY(jsonAt(answer.body, "/data/providers/strava").empty());
    QVERIFY(!jsonAt(answer.body, "/data/providers/oura").empty());
    QCOMPARE(jsonAt(answer.body, "/data/omitted/0"),
             std::string(
                 R"({"sourceType":"strava","category":null,"reason":"The application has not chosen this device."})"));
    QCOMPARE(jsonAt(answer.body, "/data/omitted/1"),
             std::string(R"({"sourceType":"fitbit","category":null,"reason":"Not connected."})"));
}

void RelayDataTest::namesOnlyWhatIsMissing()
{
    const std::string strava = R"("sourceType":"strava","categories":["Activity"])";
    const auto told = ask(strava); // its activity is what its workouts come to
    QVERIFY2(jsonAt(told.body, "/data/providers/strava/dailyActivity/0/date").starts_with("\"2026-04-1"),
             told.body.substr(0, 1000).c_str());
    QCOMPARE(jsonAt(told.body, "/data/omitted"), std::string("[]"));
    const auto fhir = ask(strava + R"(,"isFhirConvert":true)"); // which has workouts as workouts only
    QCOMPARE(jsonAt(fhir.body, "/data/omitted/0/category"), std::string("\"Activity\""));
    const auto sleep = ask(R"("sourceType":"strava","categories":["Sleep"])");
    QCOMPARE(jsonAt(sleep.body, "/data/omitted/0/category"), std::string("\"Sleep\""));
}

void RelayDataTest::seededScores()
{
    auto options = TestService::defaults();
    options.seedHealth = true;
    TestService test(options);
    test.settle();
    m_relay = std::make_unique<RelayBench>(test);
    m_token = m_relay->token(m_relay->seededApp());
    const std::string oura = R"("sourceType":"oura","categories":["Sleep","Readiness"])";
    const auto seeded = ask(oura + R"(,"useCache":true)");
    QVERIFY2(jsonAt(seeded.body, "/data/providers/oura/Sleep/summary/0/score").size() == 2,
             seeded.body.substr(0, 1000).c_str());
    const auto fetched = ask(oura); // the vendor tells the same
    for (const std::string list : {"Sleep/summary", "Readiness/summary"})
        QCOMPARE(jsonAt(fetched.body, "/data/providers/oura/" + list),
                 jsonAt(seeded.body, "/data/providers/oura/" + list));
}

void RelayDataTest::everythingFromOura()
{
    const std::string days = R"("startDate":"2026-04-14","endDate":"2026-04-20")";
    const auto answer = m_relay->gateway(R"({"routeName":"getOuraCompleteHealthData",)" + days + "}", m_token);
    QCOMPARE(answer.status, 200);
    QVERIFY2(jsonAt(answer.body, "/data/oura/daily_sleep/0/day").starts_with("\"2026-04-1"),
             answer.body.substr(0, 1000).c_str());
    QCOMPARE(m_relay->gateway(R"({"routeName":"disconnectConnector","sourceType":"oura"})", m_token).status, 200);
    const auto ended = m_relay->gateway(R"({"routeName":"getOuraCompleteHealthData",)" + days + "}", m_token);
    QCOMPARE(ended.status, 200);
    QCOMPARE(jsonAt(ended.body, "/data/oura"), std::string("{}"));
    QCOMPARE(jsonText(ended.body, "/data/omitted/0/reason"), std::string("Not connected."));
}

void RelayDataTest::answersFhir()
{
    const auto answer = ask(R"("sourceType":"oura","isFhirConvert":true)");
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonText(answer.body, "/data/providers/oura/resourceType"), std::string("Bundle"));
    QVERIFY(answer.body.find("http://loinc.org") != std::string::npos);
}

void RelayDataTest::refuses_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const char *members, const char *said) {
        QTest::newRow(name) << QByteArray(members) << QByteArray(said);
    };
    const char *ordered = R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-19")";
    row("end before start", ordered, "\"endDate\" is invalid: it is before \"startDate\".");
    row("too long", R"("sourceType":"all","startDate":"2025-04-20","endDate":"2026-04-21")",
        "\"endDate\" is invalid: at most 366 days at once.");
    row("no source", R"("startDate":"2026-04-20","endDate":"2026-04-21")", "\"sourceType\" is required.");
    row("null source", R"("sourceType":null,"startDate":"2026-04-20","endDate":"2026-04-21")",
        "\"sourceType\" is required.");
    row("no start", R"("sourceType":"all","endDate":"2026-04-21")", "\"startDate\" is required.");
    row("no end", R"("sourceType":"all","startDate":"2026-04-21")", "\"endDate\" is required.");
    row("instant as day", R"("sourceType":"all","startDate":"2026-04-20T00:00:00Z","endDate":"2026-04-21")",
        "\"startDate\" is invalid: expected a date such as 2026-04-23.");
    row("no such day", R"("sourceType":"all","startDate":"2026-02-30","endDate":"2026-04-21")",
        "\"startDate\" is invalid: expected a date such as 2026-04-23.");
    row("text as flag", R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-21","useCache":"yes")",
        "\"useCache\" is invalid: expected true or false.");
    row("text as FHIR", R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-21","isFhirConvert":1)",
        "\"isFhirConvert\" is invalid: expected true or false.");
    row("category", R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-21","categories":"ALL")",
        "\"categories\" is invalid: expected an array.");
    row("unknown category",
        R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-21","categories":["ALL","Dreams"])",
        "\"categories\" is invalid: there is no \"Dreams\", expected some of ALL, Sleep, Activity, Readiness, "
        "HeartRate, Vitals, Body, Fitness, Workout, Environment, Other.");
    row("no categories", R"("sourceType":"all","startDate":"2026-04-20","endDate":"2026-04-21","categories":[])",
        "\"categories\" is required.");
}

void RelayDataTest::refuses()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, said);
    const auto answer = m_relay->gateway(R"({"routeName":"getAllHealthData",)" + body.toStdString() + "}", m_token);
    QCOMPARE(jsonText(answer.body, "/message"), said.toStdString());
    QCOMPARE(answer.status, 422);
}

WEARDECK_TEST(RelayDataTest)
#include "tst_relaydata.moc"
