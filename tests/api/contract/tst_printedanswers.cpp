// SPDX-License-Identifier: GPL-3.0-or-later
// The client must understand answers as the backends print them, which say less than ours.
#include "api/contract/generated/api-keys.h"
#include "api/contract/generated/auth.h"
#include "api/contract/generated/connections.h"
#include "api/contract/generated/energy-balance.h"
#include "api/contract/generated/events.h"
#include "api/contract/generated/exports.h"
#include "api/contract/generated/health-scores.h"
#include "api/contract/generated/imports.h"
#include "api/contract/generated/relay.h"
#include "api/contract/generated/sdk.h"
#include "api/contract/generated/timeseries.h"
#include "api/contract/generated/users.h"
#include "api/contract/json.h"
#include "tests/support/testcase.h"

namespace {

constexpr auto kId = "550e8400-e29b-41d4-a716-446655440000";

std::string withId(std::string json)
{
    const std::string_view mark = "ID";
    for (std::size_t at = 0; (at = json.find(mark, at)) != std::string::npos; at += 36)
        json.replace(at, mark.size(), kId);
    return json;
}

template <typename T>
T understood(const std::string &json)
{
    auto result = api::decode<T>(withId(json), api::DecodeMode::Tolerant);
    if (result)
        return std::move(*result);
    for (const api::FieldError &field : result.error().fields)
        qWarning("%s %s", field.path.c_str(), field.message.c_str());
    return {};
}

} // namespace

class PrintedAnswersTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void tokens();
    void apiKey();
    void connections();
    void workouts();
    void sleep();
    void samples();
    void scores();
    void energy();
    void sdkSync();
    void importAndExport();
    void relay();
};

void PrintedAnswersTest::tokens()
{
    const auto login = understood<api::AccessToken>(R"({"access_token":"eyJ","expires_in":3600})");
    QCOMPARE(login.accessToken, std::string("eyJ"));
    QCOMPARE(login.expiresIn, 3600);
    const auto sdk = understood<api::SdkToken>(R"({"access_token":"eyJ","token_type":"bearer","expires_in":3600})");
    QVERIFY(!sdk.refreshToken);
    QCOMPARE(sdk.tokenType, std::string("bearer"));
}

void PrintedAnswersTest::apiKey()
{
    const auto key = understood<api::ApiKeyCreated>(
        R"({"id":"sk-a1b2c3d4e5f6","name":"Production server","created_at":"2026-04-23T10:00:00Z"})");
    QCOMPARE(key.id, std::string("sk-a1b2c3d4e5f6"));
    QVERIFY(!key.key);
    QCOMPARE(key.createdAt.toString(), std::string("2026-04-23T10:00:00Z"));
}

void PrintedAnswersTest::connections()
{
    const auto list = understood<std::vector<api::Connection>>(
        R"([{"provider":"strava","connected_at":"2026-04-01T09:20:00Z","status":"active"},
            {"provider":"garmin","status":"connected","connected_at":"2026-04-02T09:20:00Z"}])");
    QCOMPARE(list.size(), std::size_t(2));
    QVERIFY(list[0].provider == api::Provider::Strava);
    QVERIFY(list[0].status == api::ConnectionStatus::Active);
    QVERIFY(!list[1].status.isKnown());
    QCOMPARE(list[1].status.wire(), std::string_view("connected"));
    QVERIFY(!list[1].lastSyncedAt);
}

void PrintedAnswersTest::workouts()
{
    const auto page = understood<api::WorkoutPage>(
        R"({"data":[{"id":"ID","type":"running","start_time":"2026-04-15T06:00:00Z","end_time":"2026-04-15T06:35:00Z",
        "duration_seconds":2100,"distance_meters":5200,"calories_kcal":342,"avg_heart_rate_bpm":145,
        "max_heart_rate_bpm":165,"avg_pace_sec_per_km":404,"elevation_gain_meters":85,
        "source":{"provider":"garmin","device":"Fenix 7"}}],
        "pagination":{"next_cursor":"eyJ...","has_more":true,"total_count":312}})");
    QCOMPARE(page.data.size(), std::size_t(1));
    QVERIFY(page.data[0].type == api::WorkoutType::Running);
    QCOMPARE(page.data[0].avgPaceSecPerKm.value_or(0), 404.0);
    QVERIFY(!page.data[0].zoneOffset);
    QVERIFY(!page.pagination.previousCursor);
    QCOMPARE(page.pagination.totalCount.value_or(0), 312);
    QVERIFY(!page.metadata);
}

void PrintedAnswersTest::sleep()
{
    const auto page = understood<api::SleepPage>(
        R"({"data":[{"id":"ID","start_time":"2026-04-14T22:30:00Z","end_time":"2026-04-15T06:45:00Z",
        "duration_seconds":29700,"sleep_duration_seconds":27900,"efficiency_percent":93.9,"is_nap":false,
        "stages":{"awake_minutes":30,"light_minutes":108,"deep_minutes":180,"rem_minutes":147},
        "avg_heart_rate_bpm":56,"avg_hrv_sdnn_ms":48.5,"avg_respiratory_rate":14.1,"avg_spo2_percent":97.2,
        "source":{"provider":"oura","device":"Oura Ring Gen3"}}],"pagination":{"has_more":false,"total_count":22}})");
    QCOMPARE(page.data.size(), std::size_t(1));
    QCOMPARE(page.data[0].stages.value().deepMinutes.value_or(0), 180.0);
    QCOMPARE(page.data[0].efficiencyPercent.value_or(0), 93.9);
    QVERIFY(!page.pagination.nextCursor);
}

void PrintedAnswersTest::samples()
{
    const auto page = understood<api::TimeseriesPage>(
        R"({"data":[{"id":"ID","timestamp":"2026-04-15T06:05:00Z","series_type":"heart_rate","value":72.5,"unit":"bpm",
        "source":{"provider":"apple","device":"Apple Watch Series 9"}}],
        "pagination":{"next_cursor":"eyJ...","has_more":true,"total_count":1440}})");
    QCOMPARE(page.data.size(), std::size_t(1));
    QVERIFY(page.data[0].seriesType == api::SeriesType::HeartRate);
    QCOMPARE(page.data[0].value, 72.5);
}

void PrintedAnswersTest::scores()
{
    const auto page = understood<api::HealthScorePage>(
        R"({"data":[{"id":"ID","date":"2026-04-15","category":"sleep","score":83,"range_min":0,"range_max":100,
        "provider":"oura"}],"pagination":{"total_count":22,"has_more":false}})");
    QCOMPARE(page.data.size(), std::size_t(1));
    QCOMPARE(page.data[0].score.value_or(0), 83.0);
    QCOMPARE(page.data[0].date.toString(), std::string("2026-04-15"));
}

void PrintedAnswersTest::energy()
{
    const auto answer = understood<api::EnergyBalance>(
        R"({"user_id":"ID","days":[{"date":"2026-04-25","calories_consumed_kcal":2150.0,"calories_burned_kcal":2380.5,
        "active_calories_kcal":480.5,"basal_calories_kcal":1900.0,"net_energy_balance_kcal":-230.5,
        "data_completeness":"wearable_and_nutrition"}]})");
    QCOMPARE(answer.days.size(), std::size_t(1));
    QCOMPARE(answer.days[0].netEnergyBalanceKcal.value_or(0), -230.5);
    QVERIFY(answer.days[0].dataCompleteness == api::DataCompleteness::WearableAndNutrition);
}

void PrintedAnswersTest::sdkSync()
{
    const auto answer = understood<api::SdkSyncAnswer>(
        R"({"status_code":202,"response":"Import task queued successfully","user_id":"ID"})");
    QCOMPARE(answer.statusCode, 202);
    QVERIFY(!answer.dropped);
}

void PrintedAnswersTest::importAndExport()
{
    const auto job = understood<api::ImportJob>(R"({"job_id":"ID","status":"queued"})");
    QVERIFY(job.status == api::ImportStatus::Queued);
    const auto upload =
        understood<api::PresignedUpload>(R"({"presigned_put_url":"https://example.com/put","key":"k"})");
    QCOMPARE(upload.key, std::string("k"));
    const auto started = understood<api::ExportStarted>(R"({"export_id":"ID","status":"queued"})");
    QCOMPARE(started.exportId, std::string(kId));
}

void PrintedAnswersTest::relay()
{
    const auto session = understood<api::RelaySessionAnswer>(
        R"({"success":true,"code":200,"message":"User retrieved successfully","data":{"user":
            {"id":"674901234567890123456789","firstName":"Priya","email":"priya.sharma@example-health.app",
             "role":"user","userStatus":"active"},"accessToken":"eyJh","refreshToken":"eyJr","activeDevices":
            [{"key":"strava","name":"Strava","status":"active"},{"key":"oura","name":"Oura Ring","status":"ACTIVE"}]}})");
    QCOMPARE(session.data.accessToken, std::string("eyJh"));
    QCOMPARE(session.data.activeDevices.size(), std::size_t(2));
    const auto links = understood<api::RelayConnectionStatusAnswer>(
        R"({"success":true,"data":{"connections":[
            {"sourceType":"strava","connected":true,"lastSyncAt":"2026-05-21T18:45:00.000Z"},
            {"sourceType":"fitbit","connected":false,"lastSyncAt":null}]}})");
    QCOMPARE(links.data.connections.size(), std::size_t(2));
    QVERIFY(links.data.connections[0].connected && !links.code);
    const auto data = understood<api::RelayHealthDataAnswer>(
        R"({"success":true,"data":{"providers":{"oura":{"Sleep":{"summary":[{"day":"2026-05-20","score":82}]}},
            "strava":{"dailyActivity":[{"date":"2026-05-20","distance":5200.3}]}}}})");
    QVERIFY(data.data.providers.text.find("5200.3") != std::string::npos);
    QVERIFY(!data.data.cache && !data.data.omitted);
}

WEARDECK_TEST(PrintedAnswersTest)
#include "tst_printedanswers.moc"
