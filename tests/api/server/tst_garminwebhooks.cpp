// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/garminpush.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorwebhooktest.h"

using namespace support;

// What Garmin announces and pushes.
class GarminWebhooksTest : public VendorWebhookTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestService>(); }
    void garminPingFetches();
    void garminPushStores();
    void laterSummariesReplace();
    void garminLifecycle();
    void garminWantsItsClientId();
    void duplicatesAreHarmless();
    void summariesAreReadWithoutAStore();
};

void GarminWebhooksTest::garminPingFetches()
{
    std::string user;
    const std::string account = connected("garmin", &user);
    const std::string ping = R"({"sleeps":[{"userId":")" + account
        + R"(","callbackURL":"https://apis.garmin.com/wellness-api/rest/sleeps?uploadStartTimeInSeconds=1776848400&uploadEndTimeInSeconds=1776934800&token=x"}]})";
    const auto answer = bench().notify("garmin", ping, garmin());
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string(R"({"status":"accepted"})"));
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    QCOMPARE(lastRun(user, "source"), std::string("webhook"));
}

void GarminWebhooksTest::garminPushStores()
{
    std::string user;
    const std::string account = connected("garmin", &user);
    const auto before = bench().samples(user);
    const std::string push = R"({"activities":[{"userId":")" + account
        + R"(","summaryId":"x-1","activityType":"RUNNING","activityName":"Dawn","startTimeInSeconds":1776920000,"startTimeOffsetInSeconds":19800,"durationInSeconds":1800,"distanceInMeters":5000,"averageHeartRateInBeatsPerMinute":150,"activeKilocalories":320}],)"
          R"("bodyComps":[{"userId":")"
        + account + R"(","measurementTimeInSeconds":1776920000,"weightInGrams":70500}]})";
    QCOMPARE(bench().notify("garmin", push, garmin()).status, 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    const std::string list =
        m_test->get("/api/v1/users/" + user + "/events/workouts?start_date=1776919999&end_date=1776920001").body;
    QCOMPARE(jsonText(list, "/data/0/name"), std::string("Dawn"));
    QCOMPARE(jsonText(list, "/data/0/type"), std::string("running"));
    QCOMPARE(jsonAt(list, "/data/0/distance_meters"), std::string("5000"));
    QCOMPARE(bench().samples(user), before + 1);
}

void GarminWebhooksTest::laterSummariesReplace()
{
    std::string user;
    const std::string account = connected("garmin", &user);
    // Years before what connecting has brought, where no made workout can stand.
    const auto activity = [&](const char *id, int seconds, int meters) {
        const std::string push = R"({"activities":[{"userId":")" + account + R"(","summaryId":")" + id
            + R"(","activityType":"CYCLING","startTimeInSeconds":1700000000,"durationInSeconds":)"
            + std::to_string(seconds) + R"(,"distanceInMeters":)" + std::to_string(meters) + "}]}";
        QCOMPARE(bench().notify("garmin", push, garmin()).status, 200);
        m_test->settle();
        const std::string list =
            m_test->get("/api/v1/users/" + user + "/events/workouts?start_date=1699999999&end_date=1700010000").body;
        QVERIFY(jsonAt(list, "/data/1").empty());
        QCOMPARE(jsonAt(list, "/data/0/distance_meters"), std::string(seconds == 60 ? "9000" : std::to_string(meters)));
    };
    activity("a", 600, 4000);
    activity("b", 1200, 9000); // longer, another id: in its place
    activity("c", 60, 100); // shorter: left out
    const auto daily = [&](int seconds, int steps) {
        const std::string push = R"({"dailies":[{"userId":")" + account
            + R"(","summaryId":"d","startTimeInSeconds":1776816000,"durationInSeconds":)" + std::to_string(seconds)
            + R"(,"steps":)" + std::to_string(steps) + "}]}";
        QCOMPARE(bench().notify("garmin", push, garmin()).status, 200);
        m_test->settle();
    };
    const auto before = bench().samples(user);
    daily(3600, 1000);
    daily(7200, 2500);
    QCOMPARE(jsonAt(lastRun(user), "/metadata/samples_replaced"), std::string("1"));
    daily(1800, 400);
    QCOMPARE(bench().samples(user), before + 1);
    QCOMPARE(jsonAt(lastRun(user), "/metadata/samples_replaced"), std::string("0")); // the shorter one
}

void GarminWebhooksTest::garminLifecycle()
{
    std::string user;
    const std::string account = connected("garmin", &user);
    const std::string who = R"([{"userId":")" + account + "\"";
    QCOMPARE(bench()
                 .notify("garmin", R"({"userPermissionsChange":)" + who + R"(,"permissions":["ACTIVITY_EXPORT"]}]})",
                         garmin())
                 .status,
             200);
    QCOMPARE(bench().connection(user, "garmin", "scope"), std::string("ACTIVITY_EXPORT"));
    QCOMPARE(bench().connection(user, "garmin", "status"), std::string("active"));
    QCOMPARE(bench().notify("garmin", R"({"deregistrations":)" + who + "}]}", garmin()).status, 200);
    QCOMPARE(bench().connection(user, "garmin", "status"), std::string("revoked"));
    const std::string before = runs(user);
    QCOMPARE(
        bench()
            .notify("garmin", R"({"dailies":)" + who + R"(,"startTimeInSeconds":1776816000,"steps":1}]})", garmin())
            .status,
        200);
    m_test->settle();
    QCOMPARE(runs(user), before); // nobody's any more
}

void GarminWebhooksTest::garminWantsItsClientId()
{
    QCOMPARE(bench().notify("garmin", R"({"dailies":[]})").status, 401);
    QCOMPARE(bench().notify("garmin", R"({"dailies":[]})", {{"garmin-client-id", "other"}}).status, 401);
    QCOMPARE(bench().notify("garmin", R"({"dailies":[]})", garmin()).status, 200);
}

void GarminWebhooksTest::duplicatesAreHarmless()
{
    std::string user;
    const std::string account = connected("garmin", &user);
    const std::string push = R"({"epochs":[{"userId":")" + account
        + R"(","startTimeInSeconds":1776930000,"durationInSeconds":900,"steps":120,"activeKilocalories":9}]})";
    QCOMPARE(bench().notify("garmin", push, garmin()).status, 200);
    m_test->settle();
    const auto once = bench().samples(user);
    for (int n = 0; n < 3; ++n)
        QCOMPARE(bench().notify("garmin", push, garmin()).status, 200);
    m_test->settle();
    QCOMPARE(bench().samples(user), once);
    QCOMPARE(lastRun(user, "status"), std::string("success"));
}

void GarminWebhooksTest::summariesAreReadWithoutAStore()
{
    using api::server::providers::readGarminSummary;
    const auto day = readGarminSummary(
        "dailies",
        R"({"startTimeInSeconds":1776902400,"startTimeOffsetInSeconds":7200,"durationInSeconds":86400,)"
        R"("steps":9000,"bmrKilocalories":-1,"timeOffsetHeartRateSamples":{"15":61,"30":-1,"x":60}})");
    QVERIFY(day.has_value());
    QCOMPARE(day->readings.size(), 2u);
    QVERIFY(day->readings[0].dailyTotal);
    QCOMPARE(day->readings[0].sample.value, 9000.0);
    QCOMPARE(day->readings[0].sample.zone, std::int16_t(120));
    QCOMPARE(day->readings[1].sample.start, 1'776'902'415'000'000);
    QVERIFY(!day->workout && day->stages.empty());
    const auto night = readGarminSummary("sleeps", R"({"startTimeInSeconds":1776902400,"durationInSeconds":3600})");
    QVERIFY(night && night->stages.size() == 1 && night->stages[0].stage == "sleeping");
    for (const char *const nonsense : {"", "[]", "{}", R"({"startTimeInSeconds":-1})",
                                       R"({"startTimeInSeconds":1776902400,"durationInSeconds":1e9,"steps":1})"})
        QVERIFY(!readGarminSummary("dailies", nonsense));
    QVERIFY(!readGarminSummary("unheardOf", R"({"startTimeInSeconds":1776902400,"steps":1})"));
}

WEARDECK_TEST(GarminWebhooksTest)
#include "tst_garminwebhooks.moc"
