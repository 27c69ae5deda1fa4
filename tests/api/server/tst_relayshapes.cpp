// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/categories.h"
#include "api/server/relay/localtime.h"
#include "tests/support/recordsbench.h"
#include "tests/support/testcase.h"

using namespace support;
using namespace Qt::StringLiterals;
using api::server::relay::HealthAnswer;

namespace {

constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int16_t kIndia = 330;

api::Timestamp instant(std::int64_t at)
{
    return api::Timestamp::fromMicroseconds(at);
}

QByteArray shown(const QJsonValue &value)
{
    const QJsonDocument document = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return document.toJson(QJsonDocument::Compact);
}

Workout run(std::int64_t source)
{
    Workout workout;
    workout.source = source;
    workout.externalId = "77";
    workout.type = "running";
    workout.start = instant(kMidnight);
    workout.end = instant(kMidnight + kHour);
    workout.zone = kIndia;
    workout.durationSeconds = 3000;
    workout.distanceMeters = 5200.3;
    workout.caloriesKcal = 400;
    return workout;
}

void sleep(RecordsBench &bench, std::int64_t source)
{
    const auto stage = [](int minute, int minutes, const char *name) {
        return SleepStage{.start = instant(kMidnight + minute * kMinute),
                          .end = instant(kMidnight + (minute + minutes) * kMinute),
                          .stage = name,
                          .zone = kIndia};
    };
    bench.writing([&](Transaction &t) {
        return storeSleep(t, bench.user(), source,
                          std::vector{stage(0, 200, "light"), stage(200, 100, "deep"), stage(300, 20, "awake"),
                                      stage(320, 80, "rem")})
            .added;
    });
}

QJsonObject vendor(const HealthAnswer &answer, const char *name)
{
    return jsonOf(answer.data)[QLatin1String(name)].toObject();
}

} // namespace

class RelayShapes : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void timesAreThoseOfTheClockOnTheWall()
    {
        using namespace api::server::relay;
        QCOMPARE(localTime(instant(kMidnight), kIndia), std::string("2026-04-23T05:30:00+05:30"));
        QCOMPARE(localTime(instant(kMidnight), -210), std::string("2026-04-22T20:30:00-03:30"));
        QCOMPARE(localTime(instant(kMidnight + 250'000), {}), std::string("2026-04-23T00:00:00.250Z"));
        QCOMPARE(dayEnd(kToday, -60), std::string("2026-04-23T23:59:59.999-01:00"));
        QCOMPARE(dayStart(kToday, {}), std::string("2026-04-23"));
    }

    void categoriesAreReadInAnyCase()
    {
        using namespace api::server::relay;
        const Choice all = choiceOf({"sleep", "ALL"});
        QVERIFY(all.wanted.all() && all.named.empty());
        const Choice some = choiceOf({"heart_rate", "Heart Rate", "WORKOUTS"});
        QCOMPARE(some.named, (std::vector{Category::HeartRate, Category::Workout}));
        QVERIFY(!some.has(Category::Sleep));
        QVERIFY(choiceOf({}).wanted.all());
        QVERIFY(checkCategories({"Heart Rate", "all", "daily_sleep"}) && checkCategories({}));
        QCOMPARE(checkCategories({"ALL", "Dreams"}).error().message,
                 std::string("\"categories\" is invalid: there is no \"Dreams\", expected some of ALL, Sleep, "
                             "Activity, Readiness, HeartRate, Vitals, Body, Fitness, Workout, Environment, Other."));
    }

    void ouraIsAsTheDocumentationPrintsIt()
    {
        RecordsBench bench;
        const std::int64_t ring = bench.device("oura", "Oura Ring 4");
        bench.score("oura", "sleep", kToday, 82);
        bench.score("oura", "readiness", kToday, 77);
        bench.put(ring, 80, {at(kMidnight, 4000, kIndia), at(kMidnight + kHour, 1200, kIndia)});
        bench.put(ring, 50, {at(kMidnight, -0.31, kIndia)});
        bench.put(ring, 1, {at(kMidnight + kMinute, 55, kIndia), at(kMidnight + 500 * kMinute, 88, kIndia)});
        sleep(bench, ring);
        auto query = bench.query({"oura"}, false);
        const HealthAnswer answer = bench.ask(query);
        const QJsonObject oura = vendor(answer, "oura");
        QCOMPARE(shown(oura[u"Sleep"_s].toObject()[u"summary"_s]), "[{\"day\":\"2026-04-23\",\"score\":82}]");
        QCOMPARE(shown(oura[u"Activity"_s]), "{\"summary\":[{\"day\":\"2026-04-23\",\"steps\":5200}]}");
        QCOMPARE(shown(oura[u"Readiness"_s]),
                 "{\"summary\":[{\"day\":\"2026-04-23\",\"score\":77,\"temperature_deviation\":-0.31}]}");
        QCOMPARE(shown(oura[u"HeartRate"_s].toObject()[u"heartrate"_s]),
                 "[{\"bpm\":55,\"timestamp\":\"2026-04-23T00:01:00Z\"},{\"bpm\":88,\"timestamp\":\"2026-04-23T08:20:"
                 "00Z\"}]");
        const QJsonObject night = oura[u"Sleep"_s].toObject()[u"sleep"_s].toArray()[0].toObject();
        QCOMPARE(night[u"bedtime_start"_s].toString(), u"2026-04-23T05:30:00+05:30"_s);
        QCOMPARE(night[u"total_sleep_duration"_s].toInt(), 380 * 60);
        QCOMPARE(night[u"time_in_bed"_s].toInt(), 400 * 60);
        QCOMPARE(night[u"efficiency"_s].toInt(), 95);
        QCOMPARE(night[u"average_heart_rate"_s].toDouble(), 55.0); // not the sample of the afternoon
        QCOMPARE(night[u"type"_s].toString(), u"long_sleep"_s);
        QVERIFY(!night.contains(u"average_hrv"_s));
        QVERIFY(!oura.contains(u"Workout"_s));
        QVERIFY(answer.omitted.empty());
        query.categories = {"Sleep"};
        QCOMPARE(vendor(bench.ask(query), "oura").keys(), QStringList{u"Sleep"_s});
    }

    void stravaTellsDaysAndActivities()
    {
        RecordsBench bench;
        const std::int64_t source = bench.device("strava", "Edge 840");
        bench.writing([&](Transaction &t) { return storeWorkout(t, bench.user(), run(source), {}, bench.now()); });
        const QJsonObject strava = vendor(bench.ask(bench.query({"strava"}, false)), "strava");
        const QJsonObject day = strava[u"dailyActivity"_s].toArray()[0].toObject();
        QCOMPARE(day[u"date"_s].toString(), u"2026-04-23"_s);
        QCOMPARE(day[u"distance"_s].toDouble(), 5200.3);
        const QJsonObject activity = strava[u"activities"_s].toArray()[0].toObject();
        QCOMPARE(activity[u"id"_s].toString(), u"77"_s);
        QCOMPARE(activity[u"sport_type"_s].toString(), u"Run"_s);
        QCOMPARE(activity[u"start_date"_s].toString(), u"2026-04-23T00:00:00Z"_s);
        QCOMPARE(activity[u"start_date_local"_s].toString(), u"2026-04-23T05:30:00Z"_s);
        QCOMPARE(activity[u"average_speed"_s].toDouble(), 1.733);
        QVERIFY(!activity.contains(u"max_heartrate"_s));
    }

    void nestedMembersOpenAndClose()
    {
        RecordsBench bench;
        const std::int64_t band = bench.device("fitbit", "Charge 6");
        bench.put(band, 20, {at(kMidnight, 95), at(kMidnight + kHour, 97)});
        sleep(bench, band);
        const QJsonObject fitbit = vendor(bench.ask(bench.query({"fitbit"}, false)), "fitbit");
        QCOMPARE(shown(fitbit[u"Vitals"_s].toObject()[u"spo2"_s]),
                 "[{\"dateTime\":\"2026-04-23\",\"value\":{\"avg\":96,\"max\":97,\"min\":95}}]");
        const QJsonObject night = fitbit[u"Sleep"_s].toObject()[u"sleep"_s].toArray()[0].toObject();
        QCOMPARE(shown(night[u"levels"_s].toObject()[u"summary"_s]),
                 "{\"deep\":{\"minutes\":100},\"light\":{\"minutes\":200},\"rem\":{\"minutes\":80},\"wake\":{"
                 "\"minutes\":20}}");
        QCOMPARE(night[u"duration"_s].toInt(), 400 * 60'000);
    }

    void unitsAreTheVendors()
    {
        RecordsBench bench;
        const std::int64_t band = bench.device("whoop", "5.0");
        bench.put(band, 81, {at(kMidnight, 100)});
        bench.score("whoop", "strain", kToday, 11.3);
        QCOMPARE(
            shown(vendor(bench.ask(bench.query({"whoop"}, false)), "whoop")),
            "{\"Activity\":{\"cycle\":[{\"date\":\"2026-04-23\",\"score\":{\"kilojoule\":418.4,\"strain\":11.3}}]}}");
    }

    void aPhoneTellsInTheNamesOfTheSeries()
    {
        RecordsBench bench;
        bench.put(bench.source(), 80, {at(kMidnight, 500)});
        bench.put(bench.source(), 41, {at(kMidnight, 70), at(kMidnight + kHour, 71)});
        const HealthAnswer answer = bench.ask(bench.query({"apple", "polar"}, false));
        QCOMPARE(shown(vendor(answer, "apple")),
                 "{\"Activity\":{\"summary\":[{\"day\":\"2026-04-23\",\"steps\":500}]},"
                 "\"Body\":{\"summary\":[{\"day\":\"2026-04-23\",\"weight\":71}]}}");
        QCOMPARE(shown(vendor(answer, "polar")), "{}");
        QCOMPARE(answer.omitted.size(), std::size_t(1));
        QCOMPARE(answer.omitted.front().sourceType, std::string("polar"));
    }

    void whatAFormHasNoMemberForIsNamed()
    {
        RecordsBench bench;
        const std::int64_t ring = bench.device("oura", "Oura Ring 4");
        bench.put(ring, 41, {at(kMidnight, 70)});
        bench.score("oura", "stress", kToday, 3);
        const HealthAnswer answer = bench.ask(bench.query({"oura"}, false));
        QCOMPARE(answer.omitted.size(), std::size_t(2));
        QVERIFY(!reasonOf(answer, "weight").empty());
        QVERIFY(!reasonOf(answer, "stress score").empty());
    }

    void allOfOuraIsUnderItsOwnNames()
    {
        RecordsBench bench;
        const std::int64_t ring = bench.device("oura", "Oura Ring 4");
        bench.put(ring, 20, {at(kMidnight, 96.5)});
        bench.describe("1990-04-26", "female");
        bench.writing([&](Transaction &t) { return storeWorkout(t, bench.user(), run(ring), {}, bench.now()); });
        const HealthAnswer answer = bench.askOura();
        const QJsonObject oura = jsonOf(answer.data);
        QCOMPARE(oura.keys(), QStringList({u"daily_spo2"_s, u"personal_info"_s, u"workout"_s}));
        QCOMPARE(shown(oura[u"daily_spo2"_s]), "[{\"day\":\"2026-04-23\",\"spo2_percentage\":{\"average\":96.5}}]");
        QCOMPARE(oura[u"personal_info"_s].toObject()[u"age"_s].toInt(), 35); // until tomorrow
        QCOMPARE(oura[u"personal_info"_s].toObject()[u"biological_sex"_s].toString(), u"female"_s);
        for (const char *missing : {"sleep", "daily_sleep", "heartrate", "session", "daily_stress"})
            QVERIFY2(!reasonOf(answer, missing).empty(), missing);
        QCOMPARE(jsonOf(bench.askOura(true).data)[u"resourceType"_s].toString(), u"Bundle"_s);
    }

    void thirtyDaysOfALife()
    {
        RecordsBench bench;
        const std::vector<std::string> vendors{"apple", "oura",  "strava",     "garmin", "fitbit",
                                               "whoop", "polar", "ultrahuman", "suunto"};
        bench.live(vendors);
        const HealthAnswer answer = bench.ask(bench.query(vendors, false));
        for (const std::string &name : vendors)
            QVERIFY2(!vendor(answer, name.c_str()).isEmpty(), name.c_str());
        QCOMPARE(vendor(answer, "oura")[u"Activity"_s].toObject()[u"summary"_s].toArray().size(), 30);
        const auto query = bench.query({"oura", "strava"}, false);
        QBENCHMARK
        {
            (void)bench.ask(query);
        }
    }
};

WEARDECK_TEST(RelayShapes)
#include "tst_relayshapes.moc"
