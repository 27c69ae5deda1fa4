// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/devicetype.h"
#include "api/server/health/ingest/sdkbody.h"
#include "tests/support/testcase.h"

using namespace api;
using namespace api::server;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-04-23T10:00:00Z");

std::string record(const std::string &members)
{
    return R"({"id":"r","type":"HEART_RATE","startDate":"2026-04-23T06:30:00Z","endDate":"2026-04-23T06:30:10Z",)"
        + members + "}";
}

std::string body(const std::string &data, const std::string &provider = "apple")
{
    return R"({"provider":")" + provider + R"(","data":{)" + data + "}}";
}

// Why the only element of the array was dropped; empty: it was taken.
std::string reason(const std::string &array, const std::string &element)
{
    std::string json = body('"' + array + "\":[" + element + ']');
    const auto upload = ingest::readSdkUpload(json, kNow);
    if (!upload)
        return "refused: " + upload.error().message;
    return upload->dropped.empty() ? std::string() : upload->dropped.front().reason;
}

std::string refusal(std::string json)
{
    const auto upload = ingest::readSdkUpload(json, kNow);
    return upload ? std::string("taken") : upload.error().message;
}

} // namespace

class SdkBodyTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void faultsDropOneRecord_data();
    void faultsDropOneRecord();
    void theRestIsTaken();
    void theListIsBounded();
    void documents_data();
    void documents();
    void everyCutIsRefused();
    void stages();
    void workouts();
    void deviceTypes();
    void externalIds();
};

void SdkBodyTest::faultsDropOneRecord_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const std::string &json, const char *why) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(why);
    };
    const auto dated = [](const std::string &start, const std::string &end, const std::string &zone = "null") {
        return R"({"type":"HEART_RATE","value":70,"unit":null,"startDate":)" + start + R"(,"endDate":)" + end
            + R"(,"zoneOffset":)" + zone + "}";
    };
    const std::string day = R"("2026-04-23T06:30:00Z")";
    row("good", record(R"("value":72,"unit":"count/min")"), "");
    row("unknown members", record(R"("value":72,"unit":null,"colour":"red","more":{"a":[1]})"), "");
    row("no unit", record(R"("value":72)"), "");
    row("no object", "5", "expected an object");
    row("text", R"("x")", "expected an object");
    row("null", "null", "expected an object");
    row("array", "[{}]", "expected an object");
    row("empty", "{}", "type: is required");
    row("unknown type", R"({"type":"HKQuantityTypeIdentifierFoo"})", "unknown type HKQuantityTypeIdentifierFoo");
    row("type is a number", R"({"type":7})", "type: expected a string");
    row("no value", record(R"("unit":"count/min")"), "value: is required");
    row("null value", record(R"("value":null,"unit":"count/min")"), "value: is required");
    row("value is a text", record(R"("value":"72","unit":"count/min")"), "value: expected a number");
    row("value is a boolean", record(R"("value":true,"unit":"count/min")"), "value: expected a number");
    row("NaN", record(R"("value":NaN,"unit":"count/min")"), "expected valid JSON");
    row("Infinity", record(R"("value":-Infinity,"unit":"count/min")"), "a number is malformed or out of range");
    row("1e999", record(R"("value":1e999,"unit":"count/min")"), "a number is malformed or out of range");
    row("1e300", record(R"("value":1e300,"unit":"count/min")"), "value: is out of range for heart_rate");
    row("negative", record(R"("value":-1,"unit":"count/min")"), "value: is out of range for heart_rate");
    row("many digits", record("\"value\":" + std::string(30, '9') + ",\"unit\":null"),
        "a number is malformed or out of range");
    row("unknown unit", record(R"("value":72,"unit":"furlong")"), "The unit \"furlong\" is unknown.");
    row("wrong unit", record(R"("value":72,"unit":"kg")"), "The unit \"kg\" does not fit heart_rate.");
    row("unit is a number", record(R"("value":72,"unit":1)"), "unit: expected a string");
    row("twice", record(R"("value":72,"value":73,"unit":null)"), "value: expected once, found twice");
    row("long id", R"({"id":")" + std::string(300, 'i') + "\"," + record(R"("value":72)").substr(10),
        "id: expected at most 255 bytes");
    row("source", record(R"("value":72,"source":"watch")"), "source: expected an object");
    row("source/deviceName", record(R"("value":72,"source":{"deviceName":4})"), "source/deviceName: expected a string");
    row("metadata", record(R"("value":72,"metadata":"x")"), "metadata: expected an object or an array");
    row("escape", record(R"("value":72,"metadata":{"a":"\q"})"), "expected valid JSON");
    row("deep", record("\"value\":72,\"metadata\":" + std::string(70, '[') + std::string(70, ']')),
        "expected at most 64 levels of nesting");
    row("no start", R"({"type":"HEART_RATE","value":1,"endDate":"2026-04-23T06:30:00Z"})", "startDate: is required");
    row("start is a number", dated("1776925800", day), "startDate: expected a string");
    row("no date", dated(R"("yesterday")", day), "startDate: expected date-time");
    row("five digits", dated(R"("12026-04-23T06:30:00Z")", day), "startDate: expected date-time");
    row("day 30 of February", dated(R"("2026-02-30T06:30:00Z")", day), "startDate: expected date-time");
    row("no zone", dated(R"("2026-04-23T06:30:00")", day), "startDate: expected date-time");
    row("ancient", dated(R"("1899-12-31T23:59:59Z")", day), "startDate: is before 1900");
    row("tomorrow", dated(day, R"("2026-04-24T10:00:00Z")"), "");
    row("after tomorrow", dated(day, R"("2026-04-24T10:00:01Z")"), "endDate: is in the future");
    row("year 9999", dated(R"("9999-12-31T23:59:59Z")", day), "startDate: is in the future");
    row("backwards", dated(day, R"("2026-04-23T06:29:59Z")"), "endDate: is before startDate");
    row("long", dated(R"("2026-03-01T00:00:00Z")", day), "endDate: is more than 31 days after startDate");
    row("Apple's export", dated(R"("2026-04-23 08:30:00 +0200")", R"("2026-04-23 08:30:10 +0200")"), "");
    row("zone", dated(day, day, R"("+02:00")"), "");
    row("zone without colon", dated(day, day, R"("-0330")"), "");
    row("zone Z", dated(day, day, R"("Z")"), "");
    row("no such zone", dated(day, day, R"("+25:00")"), "zoneOffset: expected an offset such as +02:00");
    row("zone name", dated(day, day, R"("Europe/Berlin")"), "zoneOffset: expected an offset such as +02:00");
    row("zone number", dated(day, day, "7200"), "zoneOffset: expected a string");
}

void SdkBodyTest::faultsDropOneRecord()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, why);
    QCOMPARE(reason("records", json.toStdString()), why.toStdString());
    const std::string good = record(R"("value":72)");
    std::string around = body("\"records\":[" + good + ',' + json.toStdString() + ',' + good + ']');
    const auto upload = ingest::readSdkUpload(around, kNow);
    QVERIFY(upload.has_value());
    QCOMPARE(upload->records, why.isEmpty() ? 3 : 2);
    QCOMPARE(upload->droppedCount, why.isEmpty() ? 0 : 1);
    QCOMPARE(upload->intake.pending(), std::size_t(upload->records));
    if (!why.isEmpty())
        QCOMPARE(upload->dropped.front().path, std::string("/data/records/1"));
}

void SdkBodyTest::theRestIsTaken()
{
    std::string records;
    for (int i = 0; i < 5000; ++i)
        records += (i ? "," : "")
            + (i == 3210 ? record(R"("value":NaN)") : record("\"value\":" + std::to_string(60 + i % 40)));
    std::string json = body("\"sleep\":null,\"records\":[" + records + "],\"later\":[{}]", "google");
    const auto upload = ingest::readSdkUpload(json, kNow);
    QVERIFY(upload.has_value());
    QCOMPARE(upload->provider, std::string("google"));
    QCOMPARE(upload->records, 4999);
    QCOMPARE(upload->droppedCount, 1);
    QCOMPARE(upload->dropped.front().path, std::string("/data/records/3210"));
}

void SdkBodyTest::theListIsBounded()
{
    std::string records = "{}";
    for (int i = 1; i < 1000; ++i)
        records += ",{}";
    std::string json = body("\"records\":[" + records + "]");
    const auto upload = ingest::readSdkUpload(json, kNow);
    QVERIFY(upload.has_value());
    QCOMPARE(upload->droppedCount, 1000);
    QCOMPARE(upload->dropped.size(), ingest::SdkUpload::kListed);
}

void SdkBodyTest::documents_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("why");
    const auto row = [](const char *name, const std::string &json, const char *why) {
        QTest::newRow(name) << QByteArray::fromStdString(json) << QByteArray(why);
    };
    row("empty data", body(""), "taken");
    row("data first", R"({"data":{"records":[]},"syncType":"full","provider":"samsung"})", "taken");
    row("nothing", "", "expected valid JSON");
    row("no object", "[]", "expected an object");
    row("no provider", R"({"data":{}})", "/provider: is required");
    row("no data", R"({"provider":"apple"})", "/data: is required");
    row("provider is a number", R"({"provider":1,"data":{}})", "/provider: expected a string");
    row("two providers", R"({"provider":"apple","provider":"google","data":{}})",
        "/provider: expected once, found twice");
    row("two datas", R"({"provider":"apple","data":{},"data":{}})", "/data: expected once, found twice");
    row("garmin", body("", "garmin"), "Unsupported provider: garmin. Supported: apple, samsung, google");
    row("APPLE", body("", "APPLE"), "Unsupported provider: APPLE. Supported: apple, samsung, google");
    row("data is null", R"({"provider":"apple","data":null})", "/data: expected an object");
    row("records is an object", body(R"("records":{})"), "/data/records: expected an array");
    row("something follows", body("") + "{}", "expected valid JSON");
    row("no comma", R"({"provider":"apple" "data":{}})", "expected valid JSON");
    row("letters follow", body("") + "x", "expected valid JSON");
    row("no UTF-8", body("\"records\":[\"\xff\"]"), "expected valid UTF-8");
}

void SdkBodyTest::documents()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, why);
    QCOMPARE(refusal(json.toStdString()), why.toStdString());
}

void SdkBodyTest::everyCutIsRefused()
{
    const std::string good =
        body("\"records\":[" + record(R"("value":72,"source":{"name":"Health"})") + "],\"sleep\":[]");
    QCOMPARE(refusal(good), std::string("taken"));
    for (std::size_t length = 0; length < good.size(); ++length)
        QVERIFY2(refusal(good.substr(0, length)) != "taken", good.substr(0, length).c_str());
}

void SdkBodyTest::stages()
{
    const auto stage = [](const std::string &name, const std::string &end = "2026-04-23T01:00:00Z") {
        return R"({"stage":")" + name + R"(","startDate":"2026-04-22T23:15:00Z","endDate":")" + end + "\"}";
    };
    for (const char *name : {"asleep_deep", "core", "inBed", "AWAKE", "HKCategoryValueSleepAnalysisAsleepREM"})
        QCOMPARE(reason("sleep", stage(name)), std::string());
    QCOMPARE(reason("sleep", stage("snoring")), std::string("unknown stage snoring"));
    QCOMPARE(reason("sleep", stage("rem", "2026-04-22T23:15:00Z")), std::string("endDate: is startDate"));
    QCOMPARE(reason("sleep", R"({"startDate":"2026-04-22T23:15:00Z"})"), std::string("stage: is required"));
}

void SdkBodyTest::workouts()
{
    const std::string start =
        R"({"type":"RUNNING","startDate":"2026-04-23T06:00:00Z","endDate":"2026-04-23T06:35:00Z")";
    QCOMPARE(reason("workouts", start + "}"), std::string());
    QCOMPARE(reason("workouts", R"({"type":"quidditch")" + start.substr(17) + "}"), std::string());
    QCOMPARE(reason("workouts", start + R"(,"values":7})"), std::string("values: expected an array"));
    std::string json =
        body("\"workouts\":[" + start
             + R"(,"values":[{"type":"distance","value":3.1,"unit":"mi"},{"type":"distance","value":3,"unit":"kg"},)"
               R"({"type":"maxHeartRate","value":-4,"unit":"bpm"},5,{"type":"laps"}]}])");
    const auto upload = ingest::readSdkUpload(json, kNow);
    QVERIFY(upload.has_value());
    QCOMPARE(upload->workouts, 1);
    QCOMPARE(upload->droppedCount, 4);
    const auto at = [&](std::size_t index) {
        return upload->dropped.at(index).path + ' ' + upload->dropped.at(index).reason;
    };
    QCOMPARE(at(0), std::string("/data/workouts/0/values/1 The unit \"kg\" does not fit m."));
    QCOMPARE(at(1), std::string("/data/workouts/0/values/2 value: is out of range for maxHeartRate"));
    QCOMPARE(at(2), std::string("/data/workouts/0/values/3 expected an object"));
    QCOMPARE(at(3), std::string("/data/workouts/0/values/4 value: is required"));
}

void SdkBodyTest::deviceTypes()
{
    QCOMPARE(ingest::deviceType("WATCH", ""), std::string("watch"));
    QCOMPARE(ingest::deviceType("fitness_band", ""), std::string("band"));
    QCOMPARE(ingest::deviceType("", "Watch6,3"), std::string("watch"));
    QCOMPARE(ingest::deviceType("unknown", "iPhone14,2"), std::string("phone"));
    QCOMPARE(ingest::deviceType("", "SM-G991B"), std::string("unknown"));
    QCOMPARE(ingest::deviceType("chest_strap", "Watch"), std::string("chest_strap"));
}

void SdkBodyTest::externalIds()
{
    QCOMPARE(ingest::externalId(""), 0u);
    QVERIFY(ingest::externalId("hk-record-1") != ingest::externalId("hk-record-2"));
    QCOMPARE(ingest::externalId("hk-record-1"), 5740321305383382697u); // stored: must not change
}

WEARDECK_TEST(SdkBodyTest)
#include "tst_sdkbody.moc"
