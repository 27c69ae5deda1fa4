// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/store/database.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/workouts.h"
#include "tests/support/schemacheck.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <map>
#include <QTemporaryDir>
#include <thread>

using namespace api;
using namespace api::server;
using namespace support;

namespace {

constexpr const char *kWatch =
    R"({"deviceName":"Apple Watch","deviceModel":"Watch6,3","deviceType":"watch","operatingSystemVersion":{"majorVersion":10,"minorVersion":3,"patchVersion":1}})";

std::string upload(const std::string &data, const std::string &provider = "apple")
{
    return R"({"provider":")" + provider + R"(","sdkVersion":"1.0.0","syncTimestamp":"2026-04-23T08:00:00Z","data":{)"
        + data + "}}";
}

// The batch that the documentation prints.
std::string documented()
{
    const std::string source = std::string(R"("source":)") + kWatch;
    return upload(
        R"("records":[{"id":"hk-record-1","type":"HKQuantityTypeIdentifierHeartRate",)"
        R"("startDate":"2026-04-23T06:30:00Z","endDate":"2026-04-23T06:30:10Z","zoneOffset":"+02:00",)"
        R"("value":72,"unit":"count/min","metadata":{"HKMetadataKeyHeartRateMotionContext":1},)"
        + source
        + R"(}],"workouts":[{"id":"hk-workout-1","type":"running","startDate":"2026-04-23T06:00:00Z",)"
          R"("endDate":"2026-04-23T06:35:00Z","values":[{"type":"distance","value":5.2,"unit":"km"},)"
          R"({"type":"activeEnergyBurned","value":1400,"unit":"kJ"},{"type":"duration","value":30.5,"unit":"min"},)"
          R"({"type":"averageHeartRate","value":145,"unit":"count/min"}],)"
        + source
        + R"(}],"sleep":[{"id":"hk-sleep-1","stage":"asleep_deep","startDate":"2026-04-22T23:15:00Z",)"
          R"("endDate":"2026-04-23T01:00:00Z",)"
        + source
        + R"(},{"id":"hk-sleep-2","stage":"core","startDate":"2026-04-23T01:00:00Z",)"
          R"("endDate":"2026-04-23T02:00:00Z",)"
        + source + "}]");
}

std::string heartRates(int count, const std::string &extra = {})
{
    std::string records;
    for (int i = 0; i < count; ++i) {
        const std::string at =
            (Timestamp{Timestamp::parse("2026-04-20T00:00:00Z")->at + std::chrono::seconds(i * 20)}).toString();
        records += R"({"id":"a)" + std::to_string(i) + R"(","type":"HEART_RATE","startDate":")" + at
            + R"(","endDate":")" + at + R"(","value":)" + std::to_string(60 + i % 50) + R"(,"unit":"bpm"},)";
    }
    return upload("\"records\":[" + records + (extra.empty() ? "{}" : extra) + "]", "samsung");
}

// What is stored once the service has stopped.
struct Stored {
    std::map<int, std::vector<store::Sample>> samples; // by type
    std::vector<store::Workout> workouts;
    std::vector<store::SleepSession> nights;
    std::vector<store::DataSource> sources;
    std::string note;
};

} // namespace

class SdkSyncTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void theDocumentedBatch();
    void androidBatches();
    void aBadRecordAmongThousands();
    void resendingChangesNothing();
    void twoAtOnce();
    void timeInBedIsNotTimeAwake();
    void burnedIsTheSameEverywhere();
    void refusals();
    void connections();
    void eachUploadIsARun();

private:
    RawClient::Answer sync(const std::string &body, const std::string &token = {}, const std::string &key = {}) const;
    std::string userToken() const { return jsonText(post("/api/v1/users/" + m_user + "/token").body, "/access_token"); }
    RawClient::Answer post(const std::string &target, const std::string &body = {}) const
    {
        return m_test->json("POST", target, body);
    }
    Stored stored(); // ends the service

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestService> m_test;
    ServiceOptions m_options;
    std::string m_user, m_developer;
};

void SdkSyncTest::init()
{
    TestCase::init();
    m_test.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = TestService::defaults();
    m_options.database = m_folder->filePath(QStringLiteral("sync.db")).toStdString();
    m_test = std::make_unique<TestService>(m_options);
    m_user = jsonText(post("/api/v1/users", R"({"first_name":"Asha"})").body, "/id");
    const auto me =
        m_test->send(HttpCall{.target = "/api/v1/auth/me"}.with("Authorization", "Bearer " + m_test->developerToken()));
    m_developer = jsonText(me.body, "/id");
    QVERIFY(!m_user.empty() && !m_developer.empty());
}

RawClient::Answer SdkSyncTest::sync(const std::string &body, const std::string &token, const std::string &key) const
{
    HttpCall call{.method = "POST",
                  .target = "/api/v1/sdk/users/" + m_user + "/sync",
                  .headers = {{"Content-Type", "application/json"}},
                  .body = body};
    call = token.empty() ? call.with("X-WearLink-API-Key", m_test->apiKey())
                         : call.with("Authorization", "Bearer " + token);
    return m_test->send(key.empty() ? call : call.with("Idempotency-Key", key));
}

Stored SdkSyncTest::stored()
{
    m_test.reset();
    const auto database = store::Database::open({.path = m_options.database, .create = false});
    if (!database)
        qFatal("%s", database.error().message.c_str());
    const auto result = (*database)->read([&](store::Reader &reader) -> Result<Stored> {
        const auto user = store::findUserKey(reader, store::Tenant(m_developer), m_user);
        Stored all;
        for (const store::Series &series : store::listSeries(reader, *user, {})) {
            store::readSamples(reader, series.seq, 0, std::numeric_limits<std::int64_t>::max(),
                               [&](std::span<const store::Sample> samples, const store::Notes &notes) {
                                   auto &list = all.samples[series.type];
                                   list.insert(list.end(), samples.begin(), samples.end());
                                   if (!notes.empty())
                                       all.note = notes.front();
                                   return true;
                               });
        }
        const store::EventQuery query{.from = Timestamp::fromMicroseconds(0),
                                      .to = *Timestamp::parse("2030-01-01T00:00:00Z")};
        all.workouts = store::listWorkouts(reader, *user, query);
        all.nights = store::listSleep(reader, *user, query);
        all.sources = store::listSources(reader, *user);
        return all;
    });
    return *result;
}

void SdkSyncTest::theDocumentedBatch()
{
    const auto answer = sync(documented(), userToken());
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body,
             R"({"status_code":202,"response":"Import task queued successfully","user_id":")" + m_user
                 + R"(","dropped_count":0,"records_saved":1,"workouts_saved":1,"sleep_saved":2,"dropped":[]})");
    const Stored all = stored();
    QCOMPARE(all.samples.size(), 1u);
    const auto &heart = all.samples.at(1);
    QCOMPARE(heart.size(), 1u);
    QCOMPARE(heart[0].value, 72.0);
    QCOMPARE(heart[0].zone, std::int16_t(120));
    QCOMPARE(heart[0].start, Timestamp::parse("2026-04-23T06:30:00Z")->microseconds());
    QCOMPARE(heart[0].end - heart[0].start, 10'000'000);
    QCOMPARE(heart[0].note, 1u);
    QCOMPARE(all.note, std::string(R"({"HKMetadataKeyHeartRateMotionContext":1})"));
    QCOMPARE(all.workouts.size(), 1u);
    const store::Workout &run = all.workouts[0];
    QCOMPARE(run.type, std::string("running"));
    QCOMPARE(*run.externalId, std::string("hk-workout-1"));
    QCOMPARE(*run.distanceMeters, 5200.0);
    QCOMPARE(*run.caloriesKcal, 334.608030593);
    QCOMPARE(*run.avgHeartRate, 145.0);
    QVERIFY(!run.maxHeartRate);
    QCOMPARE(run.durationSeconds, 1830.0); // without pauses, of 2100
    QCOMPARE(jsonAt(run.detail, "/statistics/1/value"), std::string("1400"));
    QCOMPARE(all.nights.size(), 1u);
    QCOMPARE(all.nights[0].deepSeconds, 6300.0);
    QCOMPARE(all.nights[0].lightSeconds, 3600.0);
    QCOMPARE(all.sources.size(), 1u);
    const store::DataSource &watch = all.sources[0];
    QCOMPARE(watch.provider + '|' + watch.device + '|' + watch.deviceName + '|' + watch.deviceType + '|'
                 + watch.software,
             std::string("apple|Watch6,3|Apple Watch|watch|10.3.1"));
}

void SdkSyncTest::androidBatches()
{
    const std::string when =
        R"(,"startDate":"2026-04-23T06:00:00Z","endDate":"2026-04-23T06:05:00Z","zoneOffset":"-05:00","value":)";
    const auto record = [&](const std::string &type, const std::string &value, const std::string &unit) {
        return R"({"type":")" + type + '"' + when + value + R"(,"unit":)" + unit + "},";
    };
    const auto answer =
        sync(upload("\"records\":[" + record("STEP_COUNT", "412", R"("count")")
                        + record("OXYGEN_SATURATION", "97", R"("%")") + record("HEIGHT", "1.75", "null")
                        + record("WEIGHT", "165.3", R"("lb")") + record("BODY_FAT", "21.5", "null")
                        + record("HYDRATION", "0.25", R"("L")") + record("BLOOD_GLUCOSE", "6.111", R"("mmol/L")")
                        + record("CYCLING_PEDALING_CADENCE", "88", R"("rpm")") + record("FLOORS", "1", "null")
                        + R"(null],"workouts":[{"type":"RUNNING_TREADMILL",)" + when.substr(1, when.size() - 10)
                        + R"(},{"type":"SOMETHING_NEW",)" + when.substr(1, when.size() - 10) + "}]",
                    "google"));
    QCOMPARE(answer.status, 202);
    QCOMPARE(jsonAt(answer.body, "/records_saved"), std::string("8"));
    QCOMPARE(jsonAt(answer.body, "/workouts_saved"), std::string("2"));
    QCOMPARE(jsonAt(answer.body, "/dropped"),
             std::string(R"([{"path":"/data/records/8","reason":"unknown type FLOORS"},)"
                         R"({"path":"/data/records/9","reason":"expected an object"}])"));
    const Stored all = stored();
    const auto value = [&](int type) { return all.samples.at(type).at(0).value; };
    QCOMPARE(value(80), 412.0);
    QCOMPARE(value(20), 97.0);
    QCOMPARE(value(40), 175.0);
    QCOMPARE(value(41), 74.978818761);
    QCOMPARE(value(42), 21.5);
    QCOMPARE(value(507), 250.0);
    QCOMPARE(value(21), 110.1092202);
    QCOMPARE(value(180), 88.0);
    QCOMPARE(all.samples.at(80).at(0).zone, std::int16_t(-300));
    std::vector<std::string> types;
    for (const store::Workout &workout : all.workouts)
        types.push_back(workout.type);
    std::ranges::sort(types);
    QCOMPARE(types, (std::vector<std::string>{"other", "treadmill"}));
}

void SdkSyncTest::aBadRecordAmongThousands()
{
    const auto answer = sync(heartRates(5000,
                                        R"({"type":"HEART_RATE","startDate":"2026-04-23T06:30:00Z",)"
                                        R"("endDate":"2026-04-23T06:30:10Z","value":NaN,"unit":"bpm"})"));
    QCOMPARE(answer.status, 202);
    QCOMPARE(jsonAt(answer.body, "/records_saved"), std::string("5000"));
    QCOMPARE(jsonAt(answer.body, "/dropped_count"), std::string("1"));
    QCOMPARE(jsonText(answer.body, "/dropped/0/path"), std::string("/data/records/5000"));
    QCOMPARE(stored().samples.at(1).size(), 5000u);
}

void SdkSyncTest::resendingChangesNothing()
{
    const auto first = sync(documented());
    const auto again = sync(documented());
    QCOMPARE(again.status, 202);
    QCOMPARE(again.body, first.body);
    const auto keyed = sync(documented(), {}, "batch-7");
    QVERIFY(keyed.header("idempotent-replayed").empty());
    const auto replayed = sync(documented(), {}, "batch-7");
    QCOMPARE(replayed.header("idempotent-replayed"), std::string("true"));
    QCOMPARE(replayed.body, keyed.body);
    QCOMPARE(sync(heartRates(1), {}, "batch-7").status, 422);
    const Stored all = stored();
    QCOMPARE(all.samples.at(1).size(), 1u);
    QCOMPARE(all.workouts.size(), 1u);
    QCOMPARE(all.nights.size(), 1u);
    QCOMPARE(all.sources.size(), 1u);
}

void SdkSyncTest::twoAtOnce()
{
    const std::string body = heartRates(2000);
    std::vector<int> statuses(6);
    std::vector<std::thread> threads;
    for (int &status : statuses)
        threads.emplace_back([&] { status = sync(body).status; });
    for (std::thread &thread : threads)
        thread.join();
    QCOMPARE(statuses, std::vector<int>(6, 202));
    QCOMPARE(stored().samples.at(1).size(), 2000u);
}

// An iPhone without a watch tells when somebody was in bed, and nothing of sleep.
void SdkSyncTest::timeInBedIsNotTimeAwake()
{
    const auto night = [&](const char *stage, const std::string &day, const std::string &wake) {
        QCOMPARE(sync(upload(R"("sleep":[{"stage":")" + std::string(stage) + R"(","startDate":"2026-04-)" + day
                             + R"(T22:00:00Z","endDate":"2026-04-)" + wake + R"(T06:00:00Z"}])"))
                     .status,
                 202);
    };
    night("in_bed", "18", "19");
    night("awake", "20", "21");
    const std::string user = "/api/v1/users/" + m_user, range = "?start_date=2026-04-01&end_date=2026-04-23";
    const std::string events = m_test->get(user + "/events/sleep" + range).body;
    QCOMPARE(jsonAt(events, "/data/1/duration_seconds"), std::string("28800"));
    QCOMPARE(jsonAt(events, "/data/1/sleep_duration_seconds"), std::string("null"));
    QCOMPARE(jsonAt(events, "/data/1/efficiency_percent"), std::string("null"));
    QCOMPARE(jsonAt(events, "/data/0/sleep_duration_seconds"), std::string("0"));
    QCOMPARE(jsonAt(events, "/data/0/efficiency_percent"), std::string("0"));
    const std::string days = m_test->get(user + "/summaries/sleep" + range).body;
    QCOMPARE(jsonAt(days, "/data/1/time_in_bed_minutes"), std::string("480"));
    QCOMPARE(jsonAt(days, "/data/1/duration_minutes"), std::string("null"));
    QCOMPARE(jsonAt(days, "/data/1/total_duration_minutes"), std::string("null"));
    QCOMPARE(jsonAt(days, "/data/1/efficiency_percent"), std::string("null"));
    QCOMPARE(jsonAt(days, "/data/0/duration_minutes"), std::string("0"));
    const std::string recovery = m_test->get(user + "/summaries/recovery" + range).body;
    QCOMPARE(jsonAt(recovery, "/data/1/sleep_duration_seconds"), std::string("null"));
}

// A day of which only the energy at rest is known: the summary tells of it what the energy balance does.
void SdkSyncTest::burnedIsTheSameEverywhere()
{
    const auto energy = [&](const char *type, const char *day, const char *value) {
        QCOMPARE(sync(upload(R"("records":[{"type":"HKQuantityTypeIdentifier)" + std::string(type) + R"(","value":)"
                             + value + R"(,"unit":"kcal","startDate":"2026-04-)" + day
                             + R"(T08:00:00Z","endDate":"2026-04-)" + day + R"(T09:00:00Z"}])"))
                     .status,
                 202);
    };
    energy("ActiveEnergyBurned", "18", "300");
    energy("BasalEnergyBurned", "19", "65");
    energy("BasalEnergyBurned", "20", "70");
    energy("ActiveEnergyBurned", "20", "300");
    const std::string user = "/api/v1/users/" + m_user;
    const std::string days =
        m_test->get(user + "/summaries/activity?start_date=2026-04-18&end_date=2026-04-21&sort_order=asc").body;
    const std::string balance = m_test->get(user + "/energy_balance?date_from=2026-04-18&date_to=2026-04-20").body;
    const std::vector<std::string> burned{"null", "65", "370"};
    for (std::size_t day = 0; day < burned.size(); ++day) {
        const std::string at = std::to_string(day);
        QCOMPARE(jsonAt(balance, "/days/" + at + "/calories_burned_kcal"), burned[day]);
        QCOMPARE(jsonAt(days, "/data/" + at + "/total_calories_kcal"), burned[day]);
    }
}

void SdkSyncTest::refusals()
{
    const std::string token = userToken();
    const std::string mine = m_user;
    const auto unsupported = sync(upload("", "garmin"), token);
    QCOMPARE(unsupported.status, 400);
    QCOMPARE(jsonText(unsupported.body, "/detail"),
             std::string("Unsupported provider: garmin. Supported: apple, samsung, google"));
    QCOMPARE(sync("{", token).status, 400);
    QCOMPARE(sync(documented(), m_test->developerToken()).status, 401);
    QCOMPARE(sync(documented(), "nonsense").status, 401);
    m_user = "00000000-0000-4000-8000-000000000000";
    QCOMPARE(sync(documented()).status, 404);
    m_user = *m_test->ready().userId;
    const auto foreign = sync(documented(), token);
    QCOMPARE(foreign.status, 403);
    QCOMPARE(jsonText(foreign.body, "/detail"), std::string("Token does not match user_id"));
    m_user = mine;
    const auto dashboard =
        m_test->send(HttpCall{.target = "/api/v1/users/" + m_user}.with("Authorization", "Bearer " + token));
    QCOMPARE(dashboard.status, 401);
    QVERIFY(stored().samples.empty());
}

void SdkSyncTest::connections()
{
    const std::string target = "/api/v1/users/" + m_user;
    QCOMPARE(sync(documented()).status, 202);
    const auto first = m_test->get(target + "/connections");
    QCOMPARE(jsonText(first.body, "/0/provider"), std::string("apple"));
    QCOMPARE(jsonText(first.body, "/0/status"), std::string("active"));
    QCOMPARE(jsonText(first.body, "/0/last_synced_at").substr(0, 16), std::string("2026-04-23T10:00"));
    QCOMPARE(jsonText(m_test->get(target).body, "/last_synced_provider"), std::string("apple"));
    m_test->service().clock().advance(std::chrono::minutes(10));
    QCOMPARE(sync(documented()).status, 202);
    const auto second = m_test->get(target + "/connections");
    QCOMPARE(jsonText(second.body, "/0/id"), jsonText(first.body, "/0/id"));
    QCOMPARE(jsonText(second.body, "/0/connected_at"), jsonText(first.body, "/0/connected_at"));
    QCOMPARE(jsonText(second.body, "/0/last_synced_at").substr(0, 16), std::string("2026-04-23T10:10"));
}

void SdkSyncTest::eachUploadIsARun()
{
    const std::string target = "/api/v1/users/" + m_user + "/sync/runs";
    QCOMPARE(sync(documented()).status, 202);
    QCOMPARE(sync(upload(R"("records":[{"type":"unheard of"}])", "samsung")).status, 202);
    const std::string runs = m_test->get(target).body;
    QCOMPARE(jsonAt(runs, "/total"), std::string("2"));
    QCOMPARE(jsonText(runs, "/items/1/source"), std::string("sdk"));
    QCOMPARE(jsonText(runs, "/items/1/status"), std::string("success"));
    QCOMPARE(jsonAt(runs, "/items/1/items_processed"), jsonAt(runs, "/items/1/items_total"));
    QVERIFY(jsonAt(runs, "/items/1/items_processed") != "0");
    QCOMPARE(jsonText(runs, "/items/1/ended_at"), jsonText(runs, "/items/1/started_at"));
    QCOMPARE(jsonAt(runs, "/items/1/metadata/records"), std::string("1"));
    QCOMPARE(jsonAt(runs, "/items/1/metadata/added"), std::string("4"));
    QCOMPARE(jsonText(runs, "/items/0/status"), std::string("partial"));
    QCOMPARE(jsonText(runs, "/items/0/provider"), std::string("samsung"));
    QCOMPARE(jsonAt(runs, "/items/0/metadata/dropped"), std::string("1"));
}

WEARDECK_TEST(SdkSyncTest)
#include "tst_sdksync.moc"
