// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/appleelements.h"
#include "api/server/health/ingest/applesource.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <cmath>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

using namespace support;
using namespace api::server;

namespace {

constexpr const char *kWatch =
    "&lt;&lt;HKDevice: 0x281a2b3c0&gt;, name:Apple Watch, manufacturer:Apple Inc., model:Watch,"
    " hardware:Watch6,3, software:10.3.1&gt;";

std::string record(const std::string &type, const std::string &unit, const std::string &value,
                   const std::string &start = "2026-04-20 08:00:00 +0530",
                   const std::string &end = "2026-04-20 08:10:00 +0530")
{
    return "<Record type=\"" + type + "\" sourceName=\"Anna's Watch\" device=\"" + kWatch + "\" unit=\"" + unit
        + "\" startDate=\"" + start + "\" endDate=\"" + end + "\" value=\"" + value + "\"/>\n";
}

std::string heartRate(int second, int value)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    const std::string time = "2026-04-20 09:" + two(second / 60 % 60) + ":" + two(second % 60) + " +0530";
    return record("HKQuantityTypeIdentifierHeartRate", "count/min", std::to_string(value), time, time);
}

std::string exportOf(const std::string &inner)
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<HealthData locale=\"en_IN\">\n" + inner + "</HealthData>\n";
}

std::string workout()
{
    return "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30.5\" durationUnit=\"min\""
           " sourceName=\"Anna's Watch\" startDate=\"2026-04-20 07:00:00 +0530\" endDate=\"2026-04-20 07:35:00 +0530\">"
           "<MetadataEntry key=\"HKElevationAscended\" value=\"8500 cm\"/>"
           "<WorkoutStatistics type=\"HKQuantityTypeIdentifierDistanceWalkingRunning\" unit=\"mi\" sum=\"3.1\"/>"
           "<WorkoutStatistics type=\"HKQuantityTypeIdentifierActiveEnergyBurned\" unit=\"kJ\" sum=\"1400\"/>"
           "<WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" unit=\"count/min\" average=\"145\""
           " maximum=\"165\"/><WorkoutRoute><FileReference path=\"/workout-routes/route_1.gpx\"/></WorkoutRoute>"
           "</Workout>\n";
}

} // namespace

class AppleImportTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void devices();
    void everyElementIsKeptOrAccountedFor();
    void unitsAreTheDeclaredOnes();
    void theSameFileAgainAddsNothing();
    void movesLastSync();
    void twoUploadsAtOnce();
    void zipWithRoutes();
    void brokenInTheMiddle();
    void refusedBeforeAnythingIsStored_data();
    void refusedBeforeAnythingIsStored();
    void presignedUpload();
    void presignedAddressIsStrict();
    void notifications();

private:
    RawClient::Answer upload(const std::string &bytes, const std::string &name = "export.xml") const;
    std::string run(const std::string &jobId) const; // JSON of the sync run, ended
    std::string user() const { return "/api/v1/users/" + m_user; }
    std::string samples(const std::string &type) const
    {
        return m_test->get(user() + "/timeseries?start_time=2026-04-01&end_time=2026-04-23&limit=1000&types=" + type)
            .body;
    }

    std::unique_ptr<TestService> m_test;
    std::string m_user;
};

void AppleImportTest::init()
{
    TestCase::init();
    auto options = TestService::defaults();
    m_test = std::make_unique<TestService>(options);
    m_user = jsonText(m_test->json("POST", "/api/v1/users", R"({"first_name":"Anna"})").body, "/id");
}

RawClient::Answer AppleImportTest::upload(const std::string &bytes, const std::string &name) const
{
    const std::string boundary = "----part";
    HttpCall call{.method = "POST", .target = user() + "/import/apple/xml/direct"};
    call.body = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n" + bytes + "\r\n--" + boundary + "--\r\n";
    return m_test->send(call.with("X-WearLink-API-Key", m_test->apiKey())
                            .with("Content-Type", "multipart/form-data; boundary=" + boundary));
}

std::string AppleImportTest::run(const std::string &jobId) const
{
    m_test->settle();
    const std::string runs = m_test->get(user() + "/sync/runs").body;
    for (int i = 0; !jsonAt(runs, "/items/" + std::to_string(i)).empty(); ++i) {
        std::string item = jsonAt(runs, "/items/" + std::to_string(i));
        if (jsonText(item, "/run_id") == jobId)
            return item;
    }
    return {};
}

void AppleImportTest::devices()
{
    const auto watch = ingest::appleSource("Anna's Watch", "10.3",
                                           "<<HKDevice: 0x281a2b3c0>, name:Apple Watch, manufacturer:Apple Inc., "
                                           "model:Watch, hardware:Watch6,3, software:10.3.1>");
    QCOMPARE(watch.source, std::string("Anna's Watch"));
    QCOMPARE(watch.device, std::string("Watch6,3"));
    QCOMPARE(watch.deviceName, std::string("Apple Watch"));
    QCOMPARE(watch.deviceType, std::string("watch"));
    QCOMPARE(watch.manufacturer, std::string("Apple Inc."));
    QCOMPARE(watch.software, std::string("10.3.1"));
    const auto none = ingest::appleSource("Scale app", "2.0", "");
    QCOMPARE(none.source, std::string("Scale app"));
    QCOMPARE(none.software, std::string("2.0"));
    QVERIFY(none.device.empty());
}

void AppleImportTest::movesLastSync()
{
    QCOMPARE(jsonAt(m_test->get(user()).body, "/last_synced_at"), std::string("null"));
    run(jsonText(upload("<?xml version=\"1.0\"?><HealthData locale=\"en\"><Record").body, "/job_id"));
    QCOMPARE(jsonAt(m_test->get(user()).body, "/last_synced_at"), std::string("null")); // nothing came
    const std::string ended = run(jsonText(upload(exportOf(heartRate(0, 60))).body, "/job_id"));
    QCOMPARE(jsonText(ended, "/status"), std::string("success"));
    const std::string shown = m_test->get(user()).body;
    QVERIFY(jsonText(shown, "/last_synced_at").starts_with("2026-04-23T10:00:0"));
    QCOMPARE(jsonText(shown, "/last_synced_provider"), std::string("apple"));
    QCOMPARE(m_test->get(user() + "/connections").body, std::string("[]")); // a file is no connected phone
}

void AppleImportTest::everyElementIsKeptOrAccountedFor()
{
    std::string inner = "<Me HKCharacteristicTypeIdentifierDateOfBirth=\"1990-04-23\""
                        " HKCharacteristicTypeIdentifierBiologicalSex=\"HKBiologicalSexFemale\""
                        " HKCharacteristicTypeIdentifierBloodType=\"HKBloodTypeAPositive\"/>\n"
                        "<ActivitySummary dateComponents=\"2026-04-20\" activeEnergyBurned=\"512\""
                        " activeEnergyBurnedUnit=\"kcal\" appleStandHours=\"11\"/>\n";
    for (int i = 0; i < 5; ++i)
        inner += heartRate(i, 60 + i);
    inner += heartRate(0, 60); // twice in the file
    inner += record("HKQuantityTypeIdentifierHeartRate", "count/min", "fast");
    inner += record("HKQuantityTypeIdentifierHeartRate", "count/min", "99999999");
    inner += record("HKQuantityTypeIdentifierHeartRate", "furlongs", "60");
    inner += record("HKQuantityTypeIdentifierDietaryFiber", "g", "5");
    inner += record("HKQuantityTypeIdentifierStepCount", "count", "700", "2026-04-20 08:10:00 +0530",
                    "2026-04-20 08:00:00 +0530");
    inner += record("HKQuantityTypeIdentifierStepCount", "count", "700", "2036-04-20 08:00:00 +0530",
                    "2036-04-20 08:10:00 +0530");
    inner += record("HKQuantityTypeIdentifierStepCount", "count", "700", "12026-04-20 08:00:00 +0530",
                    "12026-04-20 08:10:00 +0530");
    inner += record("HKCategoryTypeIdentifierSleepAnalysis", "", "HKCategoryValueSleepAnalysisAsleepDeep",
                    "2026-04-20 01:00:00 +0530", "2026-04-20 02:00:00 +0530");
    inner += workout() + "<Audiogram/>";
    const auto answer = upload(exportOf(inner));
    QCOMPARE(answer.status, 202);
    QCOMPARE(jsonText(answer.body, "/status"), std::string("queued"));
    const std::string ended = run(jsonText(answer.body, "/job_id"));
    QCOMPARE(jsonText(ended, "/status"), std::string("partial"));
    QCOMPARE(jsonText(ended, "/source"), std::string("xml_import"));
    QCOMPARE(jsonAt(ended, "/metadata/kept"), std::string("10"));
    QCOMPARE(jsonAt(ended, "/metadata/skipped"), std::string("8"));
    QCOMPARE(jsonAt(ended, "/metadata/added"), std::string("5"));
    QCOMPARE(jsonAt(ended, "/metadata/unchanged"), std::string("1"));
    QCOMPARE(jsonAt(ended, "/metadata/workouts"), std::string("1"));
    QCOMPARE(jsonAt(ended, "/metadata/sleep_stages"), std::string("1"));
    const std::string types = jsonAt(ended, "/metadata/types");
    for (const char *reason : {"value is not a number", "value is out of range", "type is not supported",
                               "end before start", "lies in the future", "date cannot be read", "is not imported"})
        QVERIFY2(types.find(reason) != std::string::npos, (types + reason).c_str());
    QCOMPARE(jsonAt(samples("heart_rate"), "/pagination/total_count"), std::string("5"));
}

void AppleImportTest::unitsAreTheDeclaredOnes()
{
    const std::string inner = record("HKQuantityTypeIdentifierBodyMass", "lb", "165.3")
        + record("HKQuantityTypeIdentifierDistanceWalkingRunning", "mi", "0.5")
        + record("HKQuantityTypeIdentifierBodyTemperature", "degF", "98.6")
        + record("HKQuantityTypeIdentifierOxygenSaturation", "%", "0.97")
        + record("HKQuantityTypeIdentifierActiveEnergyBurned", "kJ", "1400") + workout();
    QCOMPARE(upload(exportOf(inner)).status, 202);
    m_test->settle();
    const auto value = [&](const std::string &type) { return std::stod("0" + jsonAt(samples(type), "/data/0/value")); };
    QVERIFY(std::abs(value("weight") - 74.98) < 0.01);
    QVERIFY(std::abs(value("distance_walking_running") - 804.67) < 0.01);
    QVERIFY(std::abs(value("body_temperature") - 37) < 0.01);
    QVERIFY(std::abs(value("oxygen_saturation") - 97) < 0.01);
    QVERIFY(std::abs(value("energy") - 334.61) < 0.01);
    const std::string one = samples("weight");
    QCOMPARE(jsonText(one, "/data/0/zone_offset"), std::string("+05:30"));
    QCOMPARE(jsonText(one, "/data/0/source/device"), std::string("Watch6,3"));
    QCOMPARE(jsonText(one, "/data/0/source/source"), std::string("Anna's Watch"));
    const std::string events = m_test->get(user() + "/events/workouts?start_date=2026-04-01&end_date=2026-04-23").body;
    QCOMPARE(jsonText(events, "/data/0/type"), std::string("running"));
    QCOMPARE(jsonAt(events, "/data/0/duration_seconds"), std::string("1830")); // of the attribute, not end - start
    QVERIFY(std::abs(std::stod(jsonAt(events, "/data/0/distance_meters")) - 4988.97) < 0.1);
    QVERIFY(std::abs(std::stod(jsonAt(events, "/data/0/calories_kcal")) - 334.61) < 0.1);
    QCOMPARE(jsonAt(events, "/data/0/elevation_gain_meters"), std::string("85"));
    QCOMPARE(jsonAt(events, "/data/0/avg_heart_rate_bpm"), std::string("145"));
}

void AppleImportTest::theSameFileAgainAddsNothing()
{
    std::string inner = workout();
    for (int i = 0; i < 100; ++i)
        inner += heartRate(i, 60 + i % 7);
    const std::string first = run(jsonText(upload(exportOf(inner)).body, "/job_id"));
    const std::string second = run(jsonText(upload(exportOf(inner)).body, "/job_id"));
    QCOMPARE(jsonAt(first, "/metadata/added"), std::string("100"));
    QCOMPARE(jsonAt(second, "/metadata/added"), std::string("0"));
    QCOMPARE(jsonAt(second, "/metadata/unchanged"), std::string("100"));
    QCOMPARE(jsonAt(second, "/metadata/workouts"), std::string("0"));
    QCOMPARE(jsonAt(samples("heart_rate"), "/pagination/total_count"), std::string("100"));
}

void AppleImportTest::twoUploadsAtOnce()
{
    std::string early, late;
    for (int i = 0; i < 60; ++i)
        (i < 40 ? early : late) += heartRate(i, 60);
    for (int i = 20; i < 40; ++i)
        late += heartRate(i, 60); // in both
    const auto first = upload(exportOf(early)), second = upload(exportOf(late));
    QCOMPARE(first.status, 202);
    QCOMPARE(second.status, 202);
    QCOMPARE(jsonText(run(jsonText(first.body, "/job_id")), "/status"), std::string("success"));
    QCOMPARE(jsonText(run(jsonText(second.body, "/job_id")), "/status"), std::string("success"));
    QCOMPARE(jsonAt(samples("heart_rate"), "/pagination/total_count"), std::string("60"));
}

void AppleImportTest::zipWithRoutes()
{
    const QTemporaryDir folder;
    const auto write = [&](const QString &name, const std::string &bytes) {
        QDir(folder.path()).mkpath(QFileInfo(name).path());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes.data(), qint64(bytes.size())) > 0);
    };
    write(QStringLiteral("apple_health_export/export.xml"), exportOf(workout()));
    write(QStringLiteral("apple_health_export/workout-routes/route_1.gpx"),
          "<gpx><trk><trkseg><trkpt lon=\"77.59\" lat=\"12.97\"><ele>900</ele><time>2026-04-20T01:31:00Z</time>"
          "<extensions><speed>2.8</speed></extensions></trkpt></trkseg></trk></gpx>");
    write(QStringLiteral("apple_health_export/workout-routes/route_9.gpx"), "<gpx></gpx>");
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(QStringLiteral("zip"),
                  {QStringLiteral("-qr"), QStringLiteral("e.zip"), QStringLiteral("apple_health_export")});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    QFile archive(folder.filePath(QStringLiteral("e.zip")));
    QVERIFY(archive.open(QIODevice::ReadOnly));
    const std::string bytes = archive.readAll().toStdString();
    const std::string ended = run(jsonText(upload(bytes, "../../evil.zip").body, "/job_id"));
    QCOMPARE(jsonText(ended, "/status"), std::string("partial")); // route_9 belongs to no workout
    const std::string types = jsonAt(ended, "/metadata/types");
    QVERIFY2(types.find(R"("type":"WorkoutRoute","kept":1,"skipped":1)") != std::string::npos, types.c_str());
    QCOMPARE(jsonAt(ended, "/metadata/workouts"), std::string("1")); // its route is no second one
    QCOMPARE(jsonAt(ended, "/metadata/routes"), std::string("1"));
    const std::string again = run(jsonText(upload(bytes, "e.zip").body, "/job_id"));
    QCOMPARE(jsonAt(again, "/metadata/workouts"), std::string("0"));
}

void AppleImportTest::brokenInTheMiddle()
{
    const std::string broken = exportOf(heartRate(1, 60) + "<Record></Workout>" + heartRate(2, 61));
    const std::string ended = run(jsonText(upload(broken).body, "/job_id"));
    QCOMPARE(jsonText(ended, "/status"), std::string("failed"));
    QVERIFY(jsonText(ended, "/error").find("mismatched tag (line 4)") != std::string::npos);
    QCOMPARE(jsonAt(samples("heart_rate"), "/pagination/total_count"), std::string("0"));
}

void AppleImportTest::refusedBeforeAnythingIsStored_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("empty") << QByteArray() << QByteArray("empty");
    QTest::newRow("picture") << QByteArray("\xFF\xD8\xFF\xE0") << QByteArray("Neither");
    QTest::newRow("cut off") << QByteArray("<HealthData><Record type=\"x\"") << QByteArray("cut off");
    QTest::newRow("half a zip") << QByteArray("PK\x03\x04 and so on") << QByteArray("cut off");
}

void AppleImportTest::refusedBeforeAnythingIsStored()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, reason);
    const auto answer = upload(bytes.toStdString());
    QCOMPARE(answer.status, 400);
    QVERIFY2(answer.body.find(reason.toStdString()) != std::string::npos, answer.body.c_str());
    QCOMPARE(jsonAt(m_test->get(user() + "/sync/runs").body, "/total"), std::string("0"));
}

void AppleImportTest::presignedUpload()
{
    const auto signedAnswer = m_test->json("POST", user() + "/import/apple/xml/s3", R"({"filename":"export.xml"})");
    QCOMPARE(signedAnswer.status, 200);
    const std::string url = jsonText(signedAnswer.body, "/presigned_put_url");
    QCOMPARE(jsonText(signedAnswer.body, "/upload_url"), url);
    QVERIFY(url.starts_with(m_test->url() + "/object-store/"));
    const HttpCall put{.method = "PUT", .target = url.substr(m_test->url().size()), .body = exportOf(heartRate(1, 60))};
    const auto stored = m_test->send(put);
    QCOMPARE(stored.status, 200);
    QCOMPARE(stored.header("etag").size(), 66u);
    const std::string ended = run(jsonText(signedAnswer.body, "/job_id"));
    QCOMPARE(jsonText(ended, "/status"), std::string("success"));
    QCOMPARE(jsonAt(samples("heart_rate"), "/pagination/total_count"), std::string("1"));
    QCOMPARE(m_test->send(put).status, 403); // once
}

void AppleImportTest::presignedAddressIsStrict()
{
    const auto ask = [&](const std::string &body) {
        return jsonText(m_test->json("POST", user() + "/import/apple/xml/s3", body).body, "/presigned_put_url")
            .substr(m_test->url().size());
    };
    const auto put = [&](const std::string &target, const std::string &bytes) {
        return m_test->send({.method = "PUT", .target = target, .body = bytes}).status;
    };
    const std::string file = exportOf(heartRate(1, 60));
    std::string other = ask("{}");
    other[other.find("expires=") + 8] = '9'; // longer than allowed
    QCOMPARE(put(other, file), 403);
    QCOMPARE(put(ask("{}") + "x", file), 403);
    QCOMPARE(put(ask(R"({"file_size_bytes":10})"), file), 413);
    const std::string late = ask(R"({"expiration_seconds":60})");
    QCOMPARE(m_test->json("POST", "/__control/clock", R"({"advance":"2m"})").status, 200);
    QCOMPARE(put(late, file), 403);
    QCOMPARE(jsonAt(m_test->get(user() + "/sync/runs").body, "/total"), std::string("0"));
}

void AppleImportTest::notifications()
{
    const std::string message = R"({"Type":"Notification","MessageId":"1","TopicArn":"TOPIC","Message":"{}",)"
                                R"("Timestamp":"2026-04-23T10:05:00Z","SignatureVersion":"2","Signature":"c2ln",)"
                                R"("SigningCertURL":"https://sns.example/cert.pem"})";
    const auto send = [&](std::string body, const std::string &type) {
        return m_test->send(
            HttpCall{.method = "POST", .target = "/api/v1/sns/notification", .body = std::move(body)}.with(
                "Content-Type", type));
    };
    std::string ours = message;
    ours.replace(ours.find("TOPIC"), 5, "arn:aws:sns:local:000000000000:weardeck-imports");
    QCOMPARE(send(message, "application/json").status, 403);
    QCOMPARE(send(ours, "text/plain; charset=UTF-8").status, 403);
    QVERIFY(send(ours, "text/plain").body.find("Invalid SNS signature") != std::string::npos);
    QCOMPARE(send("{}", "application/json").status, 400);
    QCOMPARE(send(ours, "text/html").status, 415);
}

WEARDECK_TEST(AppleImportTest)
#include "tst_appleimport.moc"
