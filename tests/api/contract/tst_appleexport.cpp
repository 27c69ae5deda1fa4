// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportfile.h"
#include "api/contract/health/apple/exportreader.h"
#include "tests/support/testcase.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace apple = api::health::apple;

namespace {

const std::string kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                          "<!DOCTYPE HealthData [\n<!-- HealthKit Export Version: 14 -->\n"
                          "<!ELEMENT HealthData (ExportDate,Me,(Record|Workout)*)>\n"
                          "<!ATTLIST HealthData locale CDATA #REQUIRED>\n]>\n"
                          "<HealthData locale=\"en_IN\">\n<ExportDate value=\"2026-04-23 10:00:00 +0530\"/>\n";
const std::string kTail = "</HealthData>\n";

struct Collector : apple::ExportSink {
    void record(apple::Record &given) override { records.push_back(given); }
    void workout(apple::Workout &given) override { workouts.push_back(given); }
    void activitySummary(const apple::Attributes &given) override { summaries.push_back(given); }
    void me(const apple::Attributes &given) override { persons.push_back(given); }
    void other(std::string_view element) override { others.emplace_back(element); }

    std::vector<apple::Record> records;
    std::vector<apple::Workout> workouts;
    std::vector<apple::Attributes> summaries, persons;
    std::vector<std::string> others;
};

std::string heartRate(const std::string &value, const std::string &inner = {})
{
    return "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"Anna&#8217;s Watch\" unit=\"count/min\""
           " startDate=\"2026-04-22 07:00:00 +0530\" endDate=\"2026-04-22 07:00:05 +0530\" value=\""
        + value + "\"" + (inner.empty() ? "/>" : ">" + inner + "</Record>");
}

api::Result<void> parse(const std::string &xml, Collector &into, std::size_t piece)
{
    apple::ExportReader reader(into);
    for (std::size_t at = 0; at < xml.size(); at += piece) {
        if (auto done = reader.feed(std::string_view(xml).substr(at, piece)); !done)
            return done;
    }
    return reader.finish();
}

} // namespace

class AppleExportTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void times_data();
    void times();
    void elementsInPiecesOfAnySize();
    void refusals_data();
    void refusals();
    void openTagOfTenMegabytes();
    void routes();
    void archives();
    void badArchives_data();
    void badArchives();
    void archiveBomb();

private:
    QString write(const QString &name, const std::string &bytes);
    void zip(const QString &archive, const QStringList &options);
    QTemporaryDir m_folder;
};

void AppleExportTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("seconds"); // -1 = refused
    QTest::addColumn<int>("zone");
    const auto row = [](const char *text, qint64 seconds, int zone) {
        QTest::newRow(text) << QByteArray(text) << seconds << zone;
    };
    row("2026-04-22 07:00:05 +0530", 1776821405, 330);
    row("1970-01-01 00:00:00 +0000", 0, 0);
    row("1969-12-31 19:00:01 -0500", 1, -300);
    row("2024-02-29 23:59:59 -0930", 1709285399, -570);
    row("2023-02-29 00:00:00 +0000", -1, 0);
    row("2026-13-01 00:00:00 +0000", -1, 0);
    row("2026-04-22 24:00:00 +0000", -1, 0);
    row("12026-04-22 07:00:05 +0530", -1, 0);
    row("2026-04-22T07:00:05+05:30", -1, 0);
    row("2026-04-22 07:00:05 +9900", -1, 0);
    row("2026-04-2x 07:00:05 +0530", -1, 0);
    row("0026-04-22 07:00:05 +0530", -1, 0);
    row("", -1, 0);
}

void AppleExportTest::times()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, seconds);
    QFETCH(int, zone);
    const auto time = apple::parseTime({text.data(), std::size_t(text.size())});
    QCOMPARE(time.has_value(), seconds >= 0);
    if (time) {
        QCOMPARE(time->at, seconds * 1'000'000);
        QCOMPARE(int(time->zone), zone);
    }
}

void AppleExportTest::elementsInPiecesOfAnySize()
{
    const std::string xml = kHead
        + "<Me HKCharacteristicTypeIdentifierDateOfBirth=\"1990-04-23\" HKCharacteristicTypeIdentifierBiologicalSex="
          "\"HKBiologicalSexFemale\"/>"
        + heartRate("61") + heartRate("62", "<MetadataEntry key=\"HKMetadataKeyHeartRateMotionContext\" value=\"1\"/>")
        + "<Correlation type=\"HKCorrelationTypeIdentifierBloodPressure\">" + heartRate("63") + "</Correlation>"
        + "<Workout workoutActivityType=\"HKWorkoutActivityTypeRunning\" duration=\"30.5\" durationUnit=\"min\""
          " totalDistance=\"5.2\" totalDistanceUnit=\"km\" sourceName=\"W\" startDate=\"2026-04-22 07:00:00 +0530\""
          " endDate=\"2026-04-22 07:35:00 +0530\"><MetadataEntry key=\"HKIndoorWorkout\" value=\"0\"/>"
          "<WorkoutEvent type=\"HKWorkoutEventTypePause\" date=\"2026-04-22 07:10:00 +0530\" duration=\"4.5\""
          " durationUnit=\"min\"/><WorkoutStatistics type=\"HKQuantityTypeIdentifierHeartRate\" unit=\"count/min\""
          " average=\"145\" minimum=\"90\" maximum=\"165\"/><WorkoutRoute sourceName=\"W\"><FileReference"
          " path=\"/workout-routes/route_1.gpx\"/></WorkoutRoute></Workout>"
        + "<ActivitySummary dateComponents=\"2026-04-22\" activeEnergyBurned=\"512\"/><Audiogram type=\"x\"/>" + kTail;
    for (const std::size_t piece : {std::size_t(1), std::size_t(7), std::size_t(4096), xml.size()}) {
        Collector all;
        const auto done = parse(xml, all, piece);
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QCOMPARE(all.records.size(), 3u);
        QCOMPARE(all.records[0].value, std::string("61"));
        QCOMPARE(all.records[0].sourceName, std::string("Anna\u2019s Watch"));
        QVERIFY(all.records[0].metadata.empty());
        QCOMPARE(all.records[1].metadata.at(0).second, std::string("1"));
        QVERIFY(!all.records[1].inCorrelation);
        QVERIFY(all.records[2].inCorrelation);
        QVERIFY(all.records[2].metadata.empty());
        QCOMPARE(all.workouts.size(), 1u);
        QCOMPARE(all.workouts[0].distance, std::string("5.2"));
        QCOMPARE(all.workouts[0].events.at(0).duration, std::string("4.5"));
        QCOMPARE(all.workouts[0].statistics.at(0).maximum, std::string("165"));
        QCOMPARE(all.workouts[0].routeFiles.at(0), std::string("/workout-routes/route_1.gpx"));
        QCOMPARE(all.workouts[0].metadata.at(0).first, std::string("HKIndoorWorkout"));
        QCOMPARE(all.summaries.at(0).at("activeEnergyBurned"), std::string("512"));
        QCOMPARE(all.persons.size(), 1u);
        QCOMPARE(all.others, std::vector<std::string>{"Audiogram"});
    }
}

void AppleExportTest::refusals_data()
{
    QTest::addColumn<QByteArray>("xml");
    QTest::addColumn<QByteArray>("reason");
    const auto row = [](const char *name, const std::string &xml, const char *reason) {
        QTest::newRow(name) << QByteArray::fromStdString(xml) << QByteArray(reason);
    };
    row("entity bomb", "<!DOCTYPE HealthData [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><HealthData>&b;</HealthData>",
        "declares an entity");
    row("external entity",
        "<!DOCTYPE HealthData [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><HealthData>&a;</HealthData>",
        "declares an entity");
    row("parameter entity",
        "<!DOCTYPE HealthData [<!ENTITY % a SYSTEM \"file:///etc/passwd\"> %a;]><HealthData></HealthData>",
        "declares an entity");
    row("default attribute", "<!DOCTYPE HealthData [<!ATTLIST Record value CDATA \"99\">]><HealthData></HealthData>",
        "default attribute");
    row("wrong root", "<gpx></gpx>", "its root is <gpx>");
    row("not XML", "hello", "");
    row("cut off", kHead + heartRate("61") + "<Record type=\"x", "cut off");
    row("end missing", kHead + heartRate("61"), "cut off");
    row("crossed tags", kHead + "<Record></Workout>" + kTail, "mismatched tag");
    row("invalid UTF-8", kHead + heartRate("\xC3\x28") + kTail, "not well-formed");
    row("twice the same attribute", kHead + "<Record a=\"1\" a=\"2\"/>" + kTail, "duplicate attribute");
    std::string flood = kHead + "<Record";
    for (int i = 0; i < 65; ++i)
        flood += " a" + std::to_string(i) + "=\"1\"";
    row("attribute flood", flood + "/>" + kTail, "more than 64 attributes");
    std::string deep = kHead;
    for (int i = 0; i < 40; ++i)
        deep += "<a>";
    row("depth", deep, "nested too deep");
}

void AppleExportTest::refusals()
{
    QFETCH(QByteArray, xml);
    QFETCH(QByteArray, reason);
    for (const std::size_t piece : {std::size_t(3), std::size_t(65536)}) {
        Collector all;
        const auto done = parse(xml.toStdString(), all, piece);
        QVERIFY(!done);
        QCOMPARE(done.error().kind, api::ErrorKind::Validation);
        QVERIFY2(QByteArray::fromStdString(done.error().message).contains(reason), done.error().message.c_str());
        QVERIFY(done.error().message.find('\n') == std::string::npos);
        QVERIFY(done.error().message.find("(line ") != std::string::npos);
    }
}

void AppleExportTest::openTagOfTenMegabytes()
{
    Collector all;
    apple::ExportReader reader(all);
    QVERIFY(reader.feed(kHead + "<Record value=\"").has_value());
    const std::string filler(100'000, 'a');
    bool refused = false;
    int fed = 0;
    for (; fed < 100 && !refused; ++fed)
        refused = !reader.feed(filler).has_value();
    QVERIFY(refused);
    QVERIFY(fed < 20);
}

void AppleExportTest::routes()
{
    const auto points =
        apple::parseGpx("<?xml version=\"1.0\"?><gpx><trk><trkseg><trkpt lon=\"13.4\" lat=\"52.5\"><ele>34.5</ele>"
                        "<time>2026-04-22T01:30:00Z</time><extensions><speed>2.75</speed></extensions></trkpt>"
                        "<trkpt lon=\"999\" lat=\"52.5\"><time>2026-04-22T01:30:01Z</time></trkpt>"
                        "<trkpt lon=\"13.5\" lat=\"52.6\"><time>junk</time></trkpt></trkseg></trk></gpx>");
    QVERIFY(points.has_value());
    QCOMPARE(points->size(), 1u);
    QCOMPARE(points->at(0).at, 1776821400'000'000);
    QCOMPARE(points->at(0).altitude, 34.5);
    QCOMPARE(points->at(0).speed, 2.75);
    QVERIFY(!apple::parseGpx("<gpx><trk>"));
}

QString AppleExportTest::write(const QString &name, const std::string &bytes)
{
    const QString path = m_folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes.data(), qint64(bytes.size())) != qint64(bytes.size()))
        qFatal("cannot write the test's file");
    return path;
}

void AppleExportTest::zip(const QString &archive, const QStringList &options)
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("zip"), QStringList{QStringLiteral("-q"), archive} + options);
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
}

void AppleExportTest::archives()
{
    write(QStringLiteral("apple_health_export/export.xml"), kHead + heartRate("61") + kTail);
    write(QStringLiteral("apple_health_export/export_cda.xml"), "<ClinicalDocument/>");
    write(QStringLiteral("apple_health_export/workout-routes/route_1.gpx"), "<gpx></gpx>");
    zip(QStringLiteral("good.zip"), {QStringLiteral("-r"), QStringLiteral("apple_health_export")});
    const std::string path = m_folder.filePath(QStringLiteral("good.zip")).toStdString();
    QVERIFY(apple::checkExport(path).has_value());

    std::string xml, route;
    std::uint64_t taken = 0;
    const auto done = apple::readExport(path,
                                        {.xml =
                                             [&](std::string_view bytes) {
                                                 xml += bytes;
                                                 return true;
                                             },
                                         .xmlEnd = [] { return true; },
                                         .route =
                                             [&](std::string_view name, std::string_view) {
                                                 route = name;
                                                 return true;
                                             },
                                         .progress = [&](std::uint64_t bytes) { taken = bytes; }});
    QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
    QCOMPARE(xml, kHead + heartRate("61") + kTail);
    QCOMPARE(route, std::string("/workout-routes/route_1.gpx"));
    QVERIFY(taken > 0);
}

void AppleExportTest::badArchives_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("reason");
    write(QStringLiteral("in/export.xml"), kHead + heartRate("61") + kTail);
    zip(QStringLiteral("whole.zip"), {QStringLiteral("-r"), QStringLiteral("in")});
    zip(QStringLiteral("secret.zip"), {QStringLiteral("-P"), QStringLiteral("x"), QStringLiteral("in/export.xml")});
    zip(QStringLiteral("nested.zip"), {QStringLiteral("whole.zip")});
    QFile whole(m_folder.filePath(QStringLiteral("whole.zip")));
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const std::string bytes = whole.readAll().toStdString();
    write(QStringLiteral("cut.zip"), bytes.substr(0, bytes.size() / 2));
    std::string broken = bytes;
    for (std::size_t at = 60; at < 160; ++at)
        broken[at] = char(~broken[at]);
    write(QStringLiteral("broken.zip"), broken);
    std::string lying = bytes; // about what it unpacks to, before the file and in the directory
    for (const auto &[header, size] : {std::pair("PK\x03\x04", 22), std::pair("PK\x01\x02", 24)})
        lying[lying.rfind(header) + std::size_t(size)] ^= 1;
    write(QStringLiteral("lying.zip"), lying);
    write(QStringLiteral("empty.xml"), "");
    write(QStringLiteral("photo.jpg"), "\xFF\xD8\xFF\xE0 not a picture either");
    write(QStringLiteral("cut.xml"), kHead + "<Record type=\"");
    QTest::newRow("encrypted") << QStringLiteral("secret.zip") << QByteArray("encrypted");
    QTest::newRow("zip in a zip") << QStringLiteral("nested.zip") << QByteArray("holds no export.xml");
    QTest::newRow("cut off") << QStringLiteral("cut.zip") << QByteArray("cut off");
    QTest::newRow("damaged") << QStringLiteral("broken.zip") << QByteArray("damaged");
    QTest::newRow("a lie about its size") << QStringLiteral("lying.zip") << QByteArray("damaged");
    QTest::newRow("empty") << QStringLiteral("empty.xml") << QByteArray("empty");
    QTest::newRow("neither") << QStringLiteral("photo.jpg") << QByteArray("Neither");
    QTest::newRow("cut off XML") << QStringLiteral("cut.xml") << QByteArray("cut off");
}

void AppleExportTest::badArchives()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, reason);
    const auto done = apple::readExport(
        m_folder.filePath(name).toStdString(),
        {.xml = [](std::string_view) { return true; }, .xmlEnd = [] { return true; }, .route = {}, .progress = {}});
    QVERIFY(!done);
    QVERIFY2(QByteArray::fromStdString(done.error().message).contains(reason), done.error().message.c_str());
}

void AppleExportTest::archiveBomb()
{
    write(QStringLiteral("bomb/export.xml"), kHead + std::string(400'000'000, ' ') + kTail);
    zip(QStringLiteral("bomb.zip"), {QStringLiteral("-r"), QStringLiteral("-9"), QStringLiteral("bomb")});
    std::uint64_t seen = 0;
    const auto done = apple::readExport(m_folder.filePath(QStringLiteral("bomb.zip")).toStdString(),
                                        {.xml =
                                             [&](std::string_view bytes) {
                                                 seen += bytes.size();
                                                 return true;
                                             },
                                         .xmlEnd = [] { return true; },
                                         .route = {},
                                         .progress = {}});
    QVERIFY(!done);
    QVERIFY(done.error().message.find("200 times") != std::string::npos);
    QVERIFY(seen < 300'000'000);
}

WEARDECK_TEST(AppleExportTest)
#include "tst_appleexport.moc"
