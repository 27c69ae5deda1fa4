// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/apple/exportfile.h"
#include "api/contract/health/apple/exportreader.h"
#include "api/contract/health/plausible.h"
#include "api/contract/health/sdktypes.h"
#include "api/contract/health/sleepstages.h"
#include "api/contract/health/units.h"
#include "api/server/health/ingest/sdkbody.h"
#include "api/server/simulate/health/exportform.h"
#include "api/server/simulate/health/route.h"
#include "api/server/simulate/health/sdkform.h"
#include "tests/support/testcase.h"

#include <map>
#include <QTemporaryDir>
#include <set>

using namespace api::server::simulate;
namespace apple = api::health::apple;

namespace {

constexpr std::int32_t kLast = 20500;
const api::Timestamp kNow = api::Timestamp::fromMicroseconds(std::int64_t(kLast + 2) * 86'400'000'000);

SdkRequest request(Platform platform, int days)
{
    SdkRequest made;
    made.platform = platform;
    made.wearer = makeWearer(4, "someone");
    made.first = kLast - days + 1;
    made.last = kLast;
    made.now = kNow;
    return made;
}

ExportRequest exportRequest(int days, std::string_view user)
{
    ExportRequest made;
    made.wearer = makeWearer(4, user);
    made.first = kLast - days + 1;
    made.last = kLast;
    made.exported = kNow;
    return made;
}

api::server::ingest::SdkUpload upload(std::string body)
{
    auto read = api::server::ingest::readSdkUpload(body, kNow);
    if (!read)
        qFatal("%s", read.error().message.c_str());
    return std::move(*read);
}

struct Reader : apple::ExportSink {
    void record(apple::Record &given) override { records.push_back(given); }
    void workout(apple::Workout &given) override { workouts.push_back(given); }
    void activitySummary(const apple::Attributes &) override { ++summaries; }
    void me(const apple::Attributes &given) override { person = given; }
    void other(std::string_view) override { ++others; }

    std::vector<apple::Record> records;
    std::vector<apple::Workout> workouts;
    int summaries = 0, others = 0;
    apple::Attributes person;
};

Reader readBack(const ExportRequest &made, ExportCounts &counts)
{
    Reader reader;
    apple::ExportReader parser(reader);
    api::Result<void> fed;
    const bool whole = writeExport(
        made,
        [&](std::string_view piece) {
            fed = parser.feed(piece);
            return fed.has_value();
        },
        counts);
    if (!whole || !parser.finish())
        qFatal("%s", fed ? "cut off" : fed.error().message.c_str());
    return reader;
}

} // namespace

class HealthForms : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void serversTakeEveryElementOfABody_data()
    {
        QTest::addColumn<int>("platform");
        for (const Platform platform : {Platform::Apple, Platform::Samsung, Platform::Google})
            QTest::newRow(std::string(slugOf(platform)).c_str()) << int(platform);
    }
    void serversTakeEveryElementOfABody()
    {
        QFETCH(int, platform);
        const SdkRequest made = request(Platform(platform), 14);
        std::string body;
        const SdkCounts counts = writeSdkBody(made, body);
        const auto taken = upload(body);
        QCOMPARE(taken.provider, std::string(slugOf(made.platform)));
        QVERIFY2(taken.dropped.empty(), taken.dropped.empty() ? "" : taken.dropped.front().reason.c_str());
        QCOMPARE(taken.records, counts.records);
        QCOMPARE(taken.workouts, counts.workouts);
        QCOMPARE(taken.stages, counts.sleep);
        QVERIFY(counts.records > 3000);
        QVERIFY(counts.workouts > 2);
        QVERIFY(counts.sleep > 200);
        std::string again;
        writeSdkBody(made, again);
        QVERIFY(again == body);
    }

    void valuesSurviveTheirUnits_data() { serversTakeEveryElementOfABody_data(); }
    void valuesSurviveTheirUnits()
    {
        QFETCH(int, platform);
        std::set<int> told;
        for (int number = 1; number < 512; ++number) {
            const Wording wording = sdkWording(Platform(platform), Metric(number));
            if (wording.type.empty())
                continue;
            const auto *series = api::health::seriesOfMetric(wording.type);
            QVERIFY2(series, std::string(wording.type).c_str());
            if (Metric(number) != Metric::SkinTemperature) // the ancestor keeps it as a body temperature
                QCOMPARE(api::health::seriesById(number)->slug, series->slug);
            const double value = number == int(Metric::OxygenSaturation) ? 96 : 31;
            const auto back = api::health::convert(series->id, wording.apply(value), wording.unit);
            QVERIFY2(back.has_value(), back ? "" : back.error().message.c_str());
            QVERIFY2(std::abs(*back - value) < 0.001, std::string(wording.type).c_str());
            told.insert(number);
        }
        QVERIFY(told.size() >= 22);
    }

    void anomaliesAreWhatIsDropped()
    {
        SdkRequest made = request(Platform::Apple, 2);
        made.anomalies = *parseAnomalies("all");
        std::string body;
        const SdkCounts counts = writeSdkBody(made, body);
        const auto taken = upload(body);
        QCOMPARE(counts.wrong, 8 * 3);
        QCOMPARE(taken.droppedCount, counts.wrong);
        QCOMPARE(taken.records, counts.records - counts.wrong);
        QVERIFY(counts.repeated > 10);
        std::string plain;
        made.anomalies.reset();
        const SdkCounts without = writeSdkBody(made, plain);
        QVERIFY(counts.records - counts.wrong - counts.repeated < without.records - 200); // the gaps
        QCOMPARE(without.wrong + without.repeated, 0);
    }

    void anomaliesHaveNames()
    {
        QCOMPARE(parseAnomalies("gaps,nan")->count(), 2U);
        QCOMPARE(parseAnomalies("")->count(), 0U);
        QCOMPARE(parseAnomalies("gaps,other").error().kind, api::ErrorKind::Validation);
        QCOMPARE(anomalyNames().size(), kAnomalies);
    }

    void nothingIsToldBeforeItHappened()
    {
        SdkRequest made = request(Platform::Google, 1);
        std::string whole, half;
        const SdkCounts all = writeSdkBody(made, whole);
        made.now = api::Timestamp::fromMicroseconds((midnight(made.wearer, kLast) + 9 * 60) * 60'000'000);
        const SdkCounts morning = writeSdkBody(made, half);
        QVERIFY(morning.records > 0 && morning.records < all.records / 2);
    }

    void exportsReadBack()
    {
        ExportCounts counts;
        const Reader read = readBack(exportRequest(60, "someone"), counts);
        QCOMPARE(std::int64_t(read.workouts.size()), counts.workouts);
        QCOMPARE(std::int64_t(read.records.size()), counts.records + 2 * counts.correlations);
        QCOMPARE(read.summaries, 60);
        QCOMPARE(read.others, 0);
        QVERIFY(read.person.contains("HKCharacteristicTypeIdentifierDateOfBirth"));
        QVERIFY(counts.workouts > 10);
        std::set<std::string> types;
        for (const apple::Record &record : read.records) {
            types.insert(record.type);
            const auto start = apple::parseTime(record.startDate), end = apple::parseTime(record.endDate);
            QVERIFY(start && end && start->at <= end->at);
            if (record.type == "HKCategoryTypeIdentifierSleepAnalysis") {
                QVERIFY(api::health::resolveSleepStage(record.value));
                continue;
            }
            const auto *series = api::health::seriesOfMetric(record.type);
            QVERIFY2(series, record.type.c_str());
            const auto value = api::health::convert(series->id, std::stod(record.value), record.unit);
            QVERIFY2(value.has_value(), value ? "" : value.error().message.c_str());
            QVERIFY(api::health::isWithin(api::health::plausibleRange(*series), *value));
        }
        QVERIFY(types.size() > 25);
        for (const apple::Workout &workout : read.workouts) {
            QVERIFY(workout.distance.empty() && workout.energy.empty());
            QVERIFY(workout.statistics.size() >= 3);
        }
    }

    void americansGetPoundsAndMiles()
    {
        std::map<std::string, std::set<std::string>> units;
        for (int person = 0; person < 40; ++person) {
            const ExportRequest made = exportRequest(6, "person " + std::to_string(person));
            ExportCounts counts;
            for (const apple::Record &record : readBack(made, counts).records) {
                const bool american = made.wearer.home->daylight == Daylight::America;
                units[(american ? "us " : "metric ") + record.type].insert(record.unit);
            }
        }
        QCOMPARE(units["us HKQuantityTypeIdentifierDistanceWalkingRunning"], std::set<std::string>{"mi"});
        QCOMPARE(units["metric HKQuantityTypeIdentifierDistanceWalkingRunning"], std::set<std::string>{"km"});
        QCOMPARE(units["us HKQuantityTypeIdentifierBodyMass"], std::set<std::string>{"lb"});
    }

    void exportsBeforeIos16KeepTotalsAsAttributes()
    {
        ExportRequest made = exportRequest(40, "someone");
        made.beforeIos16 = true;
        ExportCounts counts;
        const Reader read = readBack(made, counts);
        QVERIFY(!read.workouts.empty());
        for (const apple::Workout &workout : read.workouts)
            QVERIFY(workout.statistics.empty() && std::stod(workout.energy) > 10);
        for (const apple::Record &record : read.records) {
            if (record.type == "HKCategoryTypeIdentifierSleepAnalysis")
                QVERIFY(!record.value.ends_with("REM"));
        }
    }

    void archivesHoldTheRoutes()
    {
        QTemporaryDir folder;
        const std::string path = folder.filePath(QStringLiteral("export.zip")).toStdString();
        ExportRequest made;
        for (int person = 0; made.wearer.habits.empty(); ++person) {
            ExportRequest other = exportRequest(30, "runner " + std::to_string(person));
            if (other.wearer.habits.front().sport == Sport::Running)
                made = other;
        }
        ExportCounts counts;
        QVERIFY(writeExportArchive(made, path, counts));
        QVERIFY(counts.routes > 1);
        Reader read;
        apple::ExportReader parser(read);
        std::map<std::string, std::size_t, std::less<>> points;
        apple::ExportVisitor visitor;
        visitor.xml = [&](std::string_view piece) { return parser.feed(piece).has_value(); };
        visitor.xmlEnd = [&] { return parser.finish().has_value(); };
        visitor.route = [&](std::string_view name, std::string_view gpx) {
            points.emplace(name, apple::parseGpx(gpx)->size());
            return true;
        };
        const auto done = apple::readExport(path, visitor);
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        std::int64_t routes = 0;
        for (const apple::Workout &workout : read.workouts) {
            for (const std::string &file : workout.routeFiles) {
                QVERIFY2(points.contains(file), file.c_str());
                QVERIFY(points[file] >= 15 * 60);
                ++routes;
            }
        }
        QCOMPARE(routes, counts.routes);
        QCOMPARE(writeExportArchive(made, "/nowhere/at/all.zip", counts).error().kind, api::ErrorKind::Unavailable);
    }
};

WEARDECK_TEST(HealthForms)
#include "tst_healthforms.moc"
