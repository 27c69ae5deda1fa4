// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/series.h"
#include "api/server/health/query/activity.h"
#include "api/server/health/query/amounts.h"
#include "api/server/health/query/intervals.h"
#include "api/server/health/query/night.h"
#include "api/server/health/query/scores.h"
#include "api/server/health/query/vitals.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "tests/support/healthstore.h"
#include "tests/support/testcase.h"

#include <array>
#include <numeric>
#include <random>

using namespace api::server;
using health::Interval;
using support::HealthStore;

namespace {

constexpr std::int64_t kMinute = 60'000'000;
constexpr std::int32_t kDay = 20'500; // 2026-02-16

std::int64_t at(double hour, std::int32_t day = kDay)
{
    return (std::int64_t(day) * 1440 + std::int64_t(hour * 60)) * kMinute;
}

Interval minutes(double fromHour, int count, double value)
{
    return {at(fromHour), at(fromHour) + count * kMinute, value};
}

int type(std::string_view slug)
{
    return api::health::findSeries(slug)->id;
}

struct Bench : HealthStore {
    void put(std::string_view slug, std::int64_t source, const std::vector<Interval> &intervals, bool total = false)
    {
        std::vector<store::Sample> samples;
        for (const Interval &interval : intervals)
            samples.push_back({.start = interval.start, .end = interval.end, .value = interval.value, .zone = 0});
        writing([&](store::Transaction &t) {
            return store::storeSamples(t, user(), {type(slug), source, total}, samples, {}).added;
        });
    }
    std::vector<health::ActivityDay> summarise(const std::vector<std::int32_t> &days)
    {
        return reading([&](store::Reader &reader) {
            const health::SourceRanking ranking(reader, store::Tenant("dev-a"), user());
            return health::summariseActivity(reader, user(), ranking, days);
        });
    }
    // Days of steps, of beats a minute long, and of what recovery is computed from.
    void months(int days)
    {
        std::vector<Interval> steps, beats, resting, variability;
        for (int day = 0; day < days; ++day) {
            steps.push_back({at(9, kDay + day), at(10, kDay + day), 5000.0 + 40 * day});
            beats.push_back({at(3, kDay + day), at(3, kDay + day), 50.0});
            beats.push_back({at(9, kDay + day), at(9, kDay + day), 120.0 + day % 30});
            resting.push_back({at(6, kDay + day), at(6, kDay + day), 55.0 + day % 3});
            variability.push_back({at(5, kDay + day), at(5, kDay + day), 50.0 + day % 5});
        }
        put("steps", source(), steps);
        put("heart_rate", source(), beats);
        put("resting_heart_rate", source(), resting);
        put("heart_rate_variability_sdnn", source(), variability);
    }
    health::ScorePage scores(const health::ScoreQuery &query)
    {
        return reading([&](store::Reader &reader) {
            const health::SourceRanking ranking(reader, store::Tenant("dev-a"), user());
            return health::listScores(reader, user(), "user-a", ranking, query);
        });
    }
    std::int64_t phone()
    {
        return addSource({.provider = "apple", .source = "Health", .device = "iPhone14,2", .deviceType = "phone"});
    }
};

} // namespace

class HealthQueryTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void overlapCountsOnce();
    void overlapNeverInventsOrLosesMuch();
    void whatDoesNotOverlapStays();
    void watchAndPhone();
    void vendorsDailyTotalWins();
    void activeAndSedentaryMinutes();
    void heartZonesOfTheBestSource();
    void nightsOfTwoSources();
    void formulas();
    void recoveryNeedsABaseline();
    void vitalsOfEachNight();
    void scoresOfARangeAreThoseOfAll();
    void countsOfADayAreWhole();
    void statementsDoNotGrowWithTheRange();
};

void HealthQueryTest::overlapCountsOnce()
{
    using health::totalOf;
    using health::withoutOverlap;
    const Interval walk = minutes(9, 10, 1000);
    QCOMPARE(totalOf(withoutOverlap({{walk}, {walk}})), 1000.0);
    QCOMPARE(totalOf(withoutOverlap({{walk}, {minutes(9, 20, 1600)}})), 1000.0 + 800.0);
    QCOMPARE(totalOf(withoutOverlap({{walk}, {minutes(12, 10, 300)}})), 1300.0); // only the phone saw it
    QCOMPARE(totalOf(withoutOverlap({{}, {walk}})), 1000.0); // the only source
    QCOMPARE(totalOf(withoutOverlap({{walk, walk}})), 1000.0); // a source that repeats itself
    const Interval instant{at(9.05), at(9.05), 7};
    QCOMPARE(totalOf(withoutOverlap({{walk}, {instant}})), 1000.0);
    QCOMPARE(totalOf(withoutOverlap({{minutes(10, 10, 5)}, {instant}})), 12.0);
    // A hole in the better source lets through exactly what falls into it.
    const auto holed = withoutOverlap({{minutes(9, 10, 100), minutes(9.5, 10, 100)}, {minutes(9, 60, 600)}});
    QCOMPARE(totalOf(holed), 200.0 + 400.0);
    QVERIFY(std::is_sorted(holed.begin(), holed.end(),
                           [](const Interval &a, const Interval &b) { return a.start < b.start; }));
}

void HealthQueryTest::overlapNeverInventsOrLosesMuch()
{
    std::mt19937 random(7);
    for (int round = 0; round < 300; ++round) {
        std::vector<std::vector<Interval>> sources(1 + random() % 4);
        double highest = 0, sum = 0;
        for (auto &source : sources) {
            double own = 0;
            std::int64_t time = at(0);
            for (int i = 0; i < 20; ++i) {
                time += std::int64_t(random() % 30) * kMinute;
                const std::int64_t end = time + std::int64_t(1 + random() % 20) * kMinute;
                source.push_back({time, end, double(random() % 1000)});
                own += source.back().value;
                time = end;
            }
            highest = std::max(highest, own);
            sum += own;
        }
        const double first = std::accumulate(sources.front().begin(), sources.front().end(), 0.0,
                                             [](double total, const Interval &each) { return total + each.value; });
        const double total = health::totalOf(health::withoutOverlap(sources));
        QVERIFY(total >= first - 1e-6); // the best source counts whole
        QVERIFY(total <= sum + 1e-6);
    }
}

void HealthQueryTest::whatDoesNotOverlapStays()
{
    std::mt19937 random(9);
    std::vector<Interval> source;
    for (std::int64_t time = at(0); time < at(20); time += std::int64_t(random() % 9) * kMinute)
        source.push_back({time, time += std::int64_t(random() % 3) * kMinute, double(random() % 100)});
    QCOMPARE(health::withoutOverlap({source}), source);
    const auto whole = health::withoutOverlap({source, {}}); // not the short way
    QCOMPARE(whole.size(), source.size());
    QVERIFY(std::abs(health::totalOf(whole) - health::totalOf(source)) < 1e-6);
    std::reverse(source.begin(), source.end());
    const auto sorted = health::withoutOverlap({source});
    QVERIFY(std::is_sorted(sorted.begin(), sorted.end(),
                           [](const Interval &a, const Interval &b) { return a.start < b.start; }));
}

void HealthQueryTest::watchAndPhone()
{
    Bench bench;
    bench.put("steps", bench.source(), {minutes(9, 10, 1000), minutes(18, 30, 3000)});
    bench.put("steps", bench.phone(), {minutes(9, 10, 900), minutes(13, 10, 157)});
    const auto days = bench.summarise({kDay});
    QCOMPARE(days.size(), 1u);
    QCOMPARE(*days[0].steps, 4157.0);
    QCOMPARE(days[0].source, bench.source());
    QVERIFY(!days[0].activeKcal && !days[0].heart);
}

void HealthQueryTest::vendorsDailyTotalWins()
{
    Bench bench;
    const auto garmin = bench.addSource({.provider = "garmin", .source = "Garmin Connect", .deviceType = "watch"});
    bench.put("steps", garmin, {minutes(9, 10, 1000)});
    bench.put("steps", garmin, {{at(0), at(24), 8200}}, true);
    QCOMPARE(*bench.summarise({kDay})[0].steps, 8200.0);
    bench.put("steps", bench.source(), {minutes(9, 10, 1100)}); // the better provider has samples only
    QCOMPARE(*bench.summarise({kDay})[0].steps, 1100.0);
}

void HealthQueryTest::activeAndSedentaryMinutes()
{
    Bench bench;
    bench.put("steps", bench.source(), {minutes(9, 10, 1000), minutes(11, 20, 580)}); // 100 and 29 a minute
    bench.writing([&](store::Transaction &t) {
        const store::SleepStage night{.start = api::Timestamp::fromMicroseconds(at(0)),
                                      .end = api::Timestamp::fromMicroseconds(at(7)),
                                      .stage = "light",
                                      .zone = 0};
        return store::storeSleep(t, bench.user(), bench.source(), std::array{night}).added;
    });
    const auto days = bench.summarise({kDay});
    QCOMPARE(*days[0].activeMinutes, 10);
    QCOMPARE(*days[0].sedentaryMinutes, 1440 - 10 - 420);
}

void HealthQueryTest::heartZonesOfTheBestSource()
{
    Bench bench;
    bench.writing([&](store::Transaction &t) {
        store::storeProfile(t, bench.user(), {.birthDate = "1986-02-16", .sex = {}, .bloodType = {}, .skinType = {}});
        return true;
    }); // 40 years: at most 180
    std::vector<Interval> beats;
    for (int minute = 0; minute < 30; ++minute) // 10 minutes each at 55, 70 and 80 %
        beats.push_back({at(9) + minute * kMinute, at(9) + minute * kMinute,
                         minute < 10       ? 99.0
                             : minute < 20 ? 126
                                           : 144});
    bench.put("heart_rate", bench.source(), beats);
    bench.put("heart_rate", bench.phone(), {minutes(9, 1, 40)});
    const auto days = bench.summarise({kDay});
    QVERIFY(days[0].heart.has_value());
    QCOMPARE(days[0].heart->minimum, 99.0);
    QCOMPARE(days[0].heart->maximum, 144.0);
    QCOMPARE(days[0].heart->average, 123.0);
    QCOMPARE(days[0].heart->zones.light, 10.0);
    QCOMPARE(days[0].heart->zones.moderate, 10.0);
    QCOMPARE(days[0].heart->zones.vigorous, 10.0);
}

void HealthQueryTest::nightsOfTwoSources()
{
    Bench bench;
    const auto stage = [](double from, double to, const char *name, std::int32_t day = kDay) {
        return store::SleepStage{.start = api::Timestamp::fromMicroseconds(at(from, day)),
                                 .end = api::Timestamp::fromMicroseconds(at(to, day)),
                                 .stage = name,
                                 .zone = 0};
    };
    const auto ring = bench.addSource({.provider = "oura", .source = "Oura", .deviceType = "ring"});
    bench.writing([&](store::Transaction &t) {
        store::storeSleep(t, bench.user(), ring,
                          std::array{stage(23, 24, "light", kDay - 1), stage(24, 26, "deep", kDay - 1),
                                     stage(2, 2.5, "awake"), stage(2.5, 6, "rem"), stage(13, 14, "sleeping")});
        return store::storeSleep(t, bench.user(), bench.source(), std::array{stage(13, 13.5, "sleeping")}).added;
    });
    const auto nights = bench.reading([&](store::Reader &reader) {
        const health::SourceRanking ranking(reader, store::Tenant("dev-a"), bench.user());
        return health::nights(reader, bench.user(), ranking, kDay - 3, kDay + 3);
    });
    QCOMPARE(nights.size(), 1u);
    QCOMPARE(nights[0].day, kDay);
    QCOMPARE(nights[0].source, ring); // the watch ranks higher but caught a nap only
    QCOMPARE(nights[0].asleepSeconds, 6.5 * 3600);
    QCOMPARE(nights[0].inBedSeconds, 7.0 * 3600);
    QCOMPARE(nights[0].naps, 1);
    QCOMPARE(nights[0].napSeconds, 3600.0);
    QCOMPARE(nights[0].interruptions, 1);
    QCOMPARE(*nights[0].efficiencyPercent(), 100 * 6.5 / 7);
}

void HealthQueryTest::formulas()
{
    health::Night night;
    night.inBedSeconds = night.asleepSeconds = 8 * 3600;
    QCOMPARE(health::sleepScore(night).value, 100.0); // no stages
    night.deepSeconds = 0.2 * night.asleepSeconds;
    night.lightSeconds = 0.8 * night.asleepSeconds;
    QCOMPARE(health::sleepScore(night).value, 88.0); // 50 + 25 + half of 25
    const auto base = health::baselineOf({50, 52, 48, 50, 50});
    QCOMPARE(base.mean, 50.0);
    QCOMPARE(health::recoveryValue(50, base, 50, base), 60.0);
    QCOMPARE(health::recoveryValue(500, base, 5, base), 100.0);
    QVERIFY(health::recoveryValue(45, base, 60, base) < 30);
    QCOMPARE(health::activityValue(5000, 250), 50.0);
    QCOMPARE(health::strainValue(0, 0, 0), 0.0);
    QVERIFY(health::strainValue(60, 30, 30) > health::strainValue(60, 30, 10));
    QVERIFY(health::strainValue(600, 600, 600) <= 21.0);
    QCOMPARE(health::fitnessAge(48, false), 20.0);
    QVERIFY(health::fitnessAge(35, false) > 50);
    QCOMPARE(*health::rangeOf("whoop", "strain").maximum, 21.0);
    QVERIFY(!health::rangeOf("polar", "strain").maximum);
    QCOMPARE(*health::rangeOf("polar", "strain").minimum, 0.0);
}

void HealthQueryTest::recoveryNeedsABaseline()
{
    Bench bench;
    for (int day = 0; day < 8; ++day) {
        bench.put("resting_heart_rate", bench.source(), {{at(6, kDay + day), at(6, kDay + day), 55.0 + day % 2}});
        bench.put("heart_rate_variability_sdnn", bench.source(),
                  {{at(5, kDay + day), at(5, kDay + day), 50.0 + day % 3}});
    }
    const auto page = bench.scores({.categories = {"recovery"}});
    QCOMPARE(page.total, 1); // seven days before it, not one fewer
    QCOMPARE(page.items.at(0).day, kDay + 7);
    QCOMPARE(page.items.at(0).provider, std::string("internal"));
    QVERIFY(page.items.at(0).value > 0);
    QCOMPARE(page.items.at(0).id.size(), 36u);
}

void HealthQueryTest::vitalsOfEachNight()
{
    Bench bench;
    const auto beat = [](double hour, double value, std::int32_t day = kDay) {
        return Interval{at(hour, day), at(hour, day), value};
    };
    // A night over midnight, one that the watch missed, one 100 days later.
    bench.put("heart_rate", bench.source(),
              {beat(22.9, 100, kDay - 1), beat(23, 50, kDay - 1), beat(3, 52), beat(7, 99), beat(12, 120),
               beat(2, 61, kDay + 101)});
    bench.put("heart_rate", bench.phone(), {beat(3, 70), beat(3, 44, kDay + 1)});
    bench.put("oxygen_saturation", bench.source(), {beat(2, 96), beat(4, 98)});
    const auto span = [](std::int32_t wakeDay) {
        return health::TimeSpan{api::Timestamp::fromMicroseconds(at(23, wakeDay - 1)),
                                api::Timestamp::fromMicroseconds(at(7, wakeDay))};
    };
    const auto vitals = bench.reading([&](store::Reader &reader) {
        const health::SourceRanking ranking(reader, store::Tenant("dev-a"), bench.user());
        return health::vitalsDuring(reader, bench.user(), ranking,
                                    std::array{span(kDay + 101), span(kDay + 1), span(kDay), span(kDay + 50)});
    });
    QCOMPARE(vitals.size(), 4u);
    QCOMPARE(vitals[0].heartRate, std::optional(61.0));
    QCOMPARE(vitals[1].heartRate, std::optional(44.0)); // the phone, for want of the watch
    QCOMPARE(vitals[2].heartRate, std::optional(51.0)); // the end does not count
    QCOMPARE(vitals[2].oxygenSaturation, std::optional(97.0));
    QVERIFY(!vitals[1].oxygenSaturation && !vitals[2].hrvSdnn && !vitals[3].heartRate);
}

void HealthQueryTest::scoresOfARangeAreThoseOfAll()
{
    Bench bench;
    bench.months(60);
    const auto all = bench.scores({.limit = 1000});
    const auto range = bench.scores({.fromDay = kDay + 30, .toDay = kDay + 40, .limit = 1000});
    std::vector<std::string> expected, found;
    const auto shown = [](const health::Score &score) {
        return std::to_string(score.day) + score.category + std::to_string(score.value) + score.id;
    };
    for (const health::Score &score : all.items) {
        if (score.day >= kDay + 30 && score.day <= kDay + 40)
            expected.push_back(shown(score));
    }
    for (const health::Score &score : range.items)
        found.push_back(shown(score));
    QCOMPARE(found, expected);
    QCOMPARE(found.size(), 11u * 3); // recovery, activity, strain
    QCOMPARE(range.total, 33);
    QCOMPARE(bench.scores({.categories = {"strain"}}).total, 60);
    QCOMPARE(bench.scores({.categories = {"strain"}, .limit = 5, .offset = 58}).items.size(), 2u);
    QCOMPARE(bench.scores({.provider = "oura"}).total, 0);
}

void HealthQueryTest::countsOfADayAreWhole()
{
    Bench bench;
    bench.put("steps", bench.source(), {minutes(9, 10, 1000)});
    bench.put("steps", bench.phone(), {minutes(9.1, 7, 1000)}); // three minutes of it beyond the watch's
    QCOMPARE(bench.scores({.categories = {"activity"}}).items.at(0).components.at("steps"), 1429.0);
    QCOMPARE(*bench.summarise({kDay})[0].steps, 1429.0);
}

void HealthQueryTest::statementsDoNotGrowWithTheRange()
{
    Bench bench;
    bench.months(90);
    const auto statements = [&](std::int32_t days) {
        store::Trace trace;
        const auto done = bench.database().read(
            [&](store::Reader &reader) -> api::Result<void> {
                const health::SourceRanking ranking(reader, store::Tenant("dev-a"), bench.user());
                std::vector<std::int32_t> asked(std::size_t(days), kDay);
                std::iota(asked.begin(), asked.end(), kDay);
                std::vector<health::TimeSpan> nights;
                for (const std::int32_t day : asked)
                    nights.push_back(
                        {api::Timestamp::fromMicroseconds(at(0, day)), api::Timestamp::fromMicroseconds(at(7, day))});
                if (health::summariseActivity(reader, bench.user(), ranking, asked).size() != asked.size()
                    || health::vitalsDuring(reader, bench.user(), ranking, nights).size() != nights.size())
                    return api::failure(api::ErrorKind::Internal, "rows are missing");
                health::listScores(reader, bench.user(), "user-a", ranking,
                                   {.fromDay = kDay, .toDay = kDay + days - 1, .limit = 1000});
                return {};
            },
            &trace);
        return done ? trace.size() : 0;
    };
    QCOMPARE(statements(90), statements(2));
    QVERIFY(statements(90) > 5 && statements(90) <= 22);
}

WEARDECK_TEST(HealthQueryTest)
#include "tst_healthquery.moc"
