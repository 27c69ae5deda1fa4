// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/quantities.h"
#include "models/health/splits.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using models::Split;
using models::Stretch;

namespace {

api::TimeseriesSample sample(api::SeriesType type, double second, double seconds, double value,
                             const char *source = "watch")
{
    const auto at = [](double s) { return api::Timestamp::fromMicroseconds(std::int64_t(s * 1e6)); };
    api::TimeseriesSample made{.timestamp = at(second), .seriesType = type, .value = value};
    if (seconds > 0)
        made.endTime = at(second + seconds);
    made.source.source = source;
    return made;
}

api::Workout workout(double seconds, double metres)
{
    api::Workout made{.startTime = api::Timestamp::fromMicroseconds(0),
                      .endTime = api::Timestamp::fromMicroseconds(std::int64_t(seconds * 1e6)),
                      .distanceMeters = metres};
    made.source.source = "watch";
    return made;
}

} // namespace

class HealthSplitsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void cutsAtEveryKilometre();
    void cutsInsideALongStretch();
    void refusesWhatDoesNotCoverTheDistance();
    void takesTheWorkoutsOwnSource();
    void leavesGapsWhereNothingWasMeasured();
    void writesQuantities();
};

void HealthSplitsTest::cutsAtEveryKilometre()
{
    std::vector<Stretch> stretches; // 200 m a minute, then 250 m a minute
    for (int minute = 0; minute < 5; ++minute)
        stretches.push_back({minute * 60.0, minute * 60.0 + 60, 200});
    for (int minute = 5; minute < 11; ++minute)
        stretches.push_back({minute * 60.0, minute * 60.0 + 60, 250});
    const std::vector<Split> splits = models::splitsOf(stretches, 2500);
    QCOMPARE(splits.size(), std::size_t(3));
    QCOMPARE(splits[0].seconds, 300.0);
    QCOMPARE(splits[1].seconds, 240.0);
    QCOMPARE(splits[2].metres, 500.0);
    QCOMPARE(splits[2].seconds, 120.0);
    QCOMPARE(splits[2].pace(), 240.0);
    QCOMPARE(splits[2].number, 3);
}

void HealthSplitsTest::cutsInsideALongStretch()
{
    const std::vector<Split> splits = models::splitsOf({{0, 1000, 2500}}, 2500);
    QCOMPARE(splits.size(), std::size_t(3));
    QCOMPARE(splits[0].seconds, 400.0);
    QCOMPARE(splits[1].seconds, 400.0);
    QCOMPARE(splits[2].seconds, 200.0);
}

void HealthSplitsTest::refusesWhatDoesNotCoverTheDistance()
{
    QVERIFY(models::splitsOf({}, 5000).empty());
    QVERIFY(models::splitsOf({{0, 300, 1200}}, 5000).empty()); // a quarter of it
    QVERIFY(models::splitsOf({{0, 300, 900}}, 900).empty()); // not a kilometre
    QCOMPARE(models::splitsOf({{0, 300, 4600}}, 5000).size(), std::size_t(5)); // 92 %
}

void HealthSplitsTest::takesTheWorkoutsOwnSource()
{
    std::vector<api::TimeseriesSample> samples;
    for (int minute = 0; minute < 10; ++minute) {
        samples.push_back(sample(api::SeriesType::DistanceWalkingRunning, minute * 60, 60, 200));
        samples.push_back(sample(api::SeriesType::HeartRate, minute * 60, 0, 140));
        for (int part = 0; part < 4; ++part) {
            samples.push_back(
                sample(api::SeriesType::DistanceWalkingRunning, minute * 60 + part * 15, 15, 49, "phone"));
            samples.push_back(sample(api::SeriesType::HeartRate, minute * 60 + part * 15, 0, 90, "phone"));
        }
    }
    const models::WorkoutTrack track = models::workoutTrack(workout(600, 2000), samples);
    QCOMPARE(track.covered, 2000.0);
    QCOMPARE(track.splits.size(), std::size_t(2));
    QCOMPARE(track.splits[0].heartRate, 140.0);
    QVERIFY(track.speedFromDistance);
    QCOMPARE(track.speed.first(), 200.0 / 60);
}

void HealthSplitsTest::leavesGapsWhereNothingWasMeasured()
{
    const std::vector<api::TimeseriesSample> samples{sample(api::SeriesType::HeartRate, 0, 0, 100),
                                                     sample(api::SeriesType::HeartRate, 30, 0, 120),
                                                     sample(api::SeriesType::HeartRate, 30.4, 0, 130)};
    const models::WorkoutTrack track = models::workoutTrack(workout(60, 0), samples, 60);
    QCOMPARE(track.seconds.size(), 60);
    QCOMPARE(track.heartRate[0], 100.0);
    QVERIFY(!track.heartRate[1]);
    QCOMPARE(track.heartRate[30], 125.0);
    QVERIFY(track.splits.empty());
    QVERIFY(models::workoutTrack(workout(0, 0), samples).seconds.isEmpty());
}

void HealthSplitsTest::writesQuantities()
{
    QCOMPARE(models::clockText(4325), u"1:12:05"_s);
    QCOMPARE(models::clockText(247.4), u"4:07"_s);
    QCOMPARE(models::durationText(38), u"38 s"_s);
    QCOMPARE(models::durationText(27120), u"7 h 32 min"_s);
    QCOMPARE(models::durationText(7200), u"2 h"_s);
    QCOMPARE(models::decimal(72.5, 2), u"72.5"_s);
    QCOMPARE(models::decimal(72.004, 2), u"72"_s);
    QCOMPARE(models::decimal(100, 1), u"100"_s);
    QCOMPARE(models::decimal(10.25, 2), u"10.25"_s);
    const auto at = *api::Timestamp::parse("2026-04-22T19:30:00Z");
    QCOMPARE(models::placeMinute(at, "+05:30"), u"23 Apr 2026, 01:00"_s);
    QCOMPARE(models::placeClock(at, "-03:00"), u"16:30"_s);
    QCOMPARE(models::zoneText("+05:30"), u"UTC+05:30"_s);
    QCOMPARE(models::zoneText("nonsense"), QString());
}

WEARDECK_TEST(HealthSplitsTest)
#include "tst_healthsplits.moc"
