// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/ranges.h"
#include "tests/support/samplebench.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <random>
#include <set>

using namespace api;
using namespace support;

using Bench = SampleBench;

class HealthReading : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void daysThatOverlapAreReadInOrder()
    {
        Bench bench;
        std::vector<Sample> samples;
        for (int n = 0; n < 600; ++n) // a journey that puts the clock forth and back
            samples.push_back(at(kMidnight + n * kHour / 4, n, std::int16_t((n / 20) % 2 ? 720 : -720)));
        bench.store(samples);
        QVERIFY(bench.days().size() > 6);
        QCOMPARE(bench.all(), samples);
        for (int n = 0; n < 600; n += 37) {
            const std::int64_t from = kMidnight + n * kHour / 4;
            const std::int64_t to = from + 50 * kHour / 4;
            const auto begin = samples.begin() + n;
            const std::vector<Sample> expected(begin, begin + std::min(50, 600 - n));
            QCOMPARE(bench.all(from, to), expected);
            QCOMPARE(bench.count(from, to), std::int64_t(expected.size()));
        }
    }

    void rangesAreHalfOpen()
    {
        Bench bench;
        bench.store({at(kMidnight, 1), at(kMidnight + kHour, 2), at(kMidnight + kDay, 3)});
        QCOMPARE(bench.all(kMidnight, kMidnight + kHour).size(), 1U);
        QCOMPARE(bench.all(kMidnight + 1, kMidnight + kHour + 1).size(), 1U);
        QCOMPARE(bench.all(kMidnight, kMidnight + kDay).size(), 2U);
        QCOMPARE(bench.count(kMidnight, kMidnight + kDay), 2);
        QCOMPARE(bench.count(kMidnight, kMidnight + kDay + 1), 3);
        QCOMPARE(bench.count(kMidnight + 1, kMidnight + kDay), 1);
        QCOMPARE(bench.count(kMidnight, kMidnight), 0);
        QCOMPARE(bench.count(kMidnight + 1, kMidnight), 0);
        QVERIFY(bench.all(kMidnight + 1, kMidnight).empty());
    }

    void bucketsAreCounted()
    {
        Bench bench;
        std::vector<Sample> samples;
        std::set<std::int64_t> hours;
        std::mt19937 random(8);
        for (int n = 0; n < 500; ++n) { // several zones, some far apart: days overlap, and hours lie across midnights
            const std::int64_t start = kMidnight + std::int64_t(random() % 1000) * kHour / 5 - 200 * kHour;
            samples.push_back(at(start, n, std::int16_t(int(random() % 4) * 270 - 500)));
            if (start >= kMidnight - 100 * kHour && start < kMidnight)
                hours.insert(bucketStart(start, kHour));
        }
        bench.store(samples);
        const std::int64_t series = bench.series().seq;
        const auto count = [&](std::int64_t from, std::int64_t to, std::int64_t width) {
            return bench.reading([&](Reader &r) { return countBuckets(r, series, from, to, width); });
        };
        QCOMPARE(count(kMidnight - 100 * kHour, kMidnight, kHour), std::int64_t(hours.size()));
        QCOMPARE(count(-kAlways, kAlways, 100'000 * kDay), 1);
        QCOMPARE(count(kMidnight, kMidnight, kHour), 0);
        QCOMPARE(bucketStart(-1, kHour), -kHour);
        QCOMPARE(bucketStart(kHour, kHour), kHour);
    }

    void severalTypesAreReadAtOnce()
    {
        Bench bench;
        const auto phone = bench.addSource({.provider = "apple", .source = "Health", .deviceType = "phone"});
        bench.store({at(kMidnight, 60), at(kMidnight + kHour, 80), at(kMidnight + kDay, 70)}, {}, 1);
        bench.store({at(kMidnight, 97.5)}, {}, 20);
        bench.store({at(kMidnight, 1)}, {}, 33); // not asked for
        bench.writing([&](Transaction &t) {
            return storeSamples(t, bench.user(), {.type = 1, .source = phone}, std::array{at(kMidnight, 61)}, {}).added;
        });
        bench.writing([&](Transaction &t) {
            const auto other = bench.user("user-b");
            const auto source = noteSource(t, other, {.provider = "apple"}, bench.now());
            return storeSamples(t, other, {.type = 1, .source = source}, std::array{at(kMidnight, 62)}, {}).added;
        });
        const std::array types{1, 20};
        const DayRangeQuery query{.types = types, .fromDay = kToday, .toDay = kToday + 1};
        using Found = std::set<std::tuple<int, std::int64_t, std::int32_t, std::int64_t, double>>;
        const Found rollups{{1, bench.source(), kToday, 2, 140},
                            {1, bench.source(), kToday + 1, 1, 70},
                            {1, phone, kToday, 1, 61},
                            {20, bench.source(), kToday, 1, 97.5}};
        Found listed, read;
        bench.reading([&](Reader &r) {
            for (const RangeDay &day : listRangeDays(r, bench.user(), query))
                listed.emplace(day.type, day.source, day.day, day.samples, day.total);
            readRangeDays(
                r, bench.user(), query, [&](const RangeDay &day) { return day.source != phone; },
                [&](const RangeDay &day, const SampleColumns &columns) {
                    read.emplace(day.type, day.source, day.day, std::int64_t(columns.starts.size()),
                                 std::accumulate(columns.values.begin(), columns.values.end(), 0.0));
                });
            return 0;
        });
        QCOMPARE(listed, rollups);
        Found wanted = rollups;
        wanted.erase({1, phone, kToday, 1, 61});
        QCOMPARE(read, wanted);
        const auto days = bench.reading([&](Reader &r) { return listDaysWithSamples(r, bench.user(), query); });
        QCOMPARE(days, (std::vector<std::int32_t>{kToday, kToday + 1}));
        std::map<std::pair<int, std::int64_t>, double> last;
        for (const RangeDay &day : bench.reading([&](Reader &r) { return listLastDays(r, bench.user(), types); }))
            last[{day.type, day.source}] = day.last;
        QCOMPARE(last, (decltype(last){{{1, bench.source()}, 70}, {{1, phone}, 61}, {{20, bench.source()}, 97.5}}));
    }

    void damagedDaysAreAnError()
    {
        Bench bench;
        bench.store({at(kMidnight, 60)});
        bench.writing([&](Transaction &t) { return t.run("UPDATE sample_days SET packed = x'01'"); });
        const std::array types{1};
        const auto read = bench.database().read([&](Reader &r) -> Result<void> {
            readRangeDays(
                r, bench.user(), {.types = types, .fromDay = kToday, .toDay = kToday}, [](auto &) { return true; },
                [](auto &, auto &) { QFAIL("read"); });
            return {};
        });
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::Internal);
    }

    void aVisitorStops()
    {
        Bench bench;
        bench.store({at(kMidnight, 1), at(kMidnight + kDay, 2), at(kMidnight + 2 * kDay, 3)});
        int visits = 0;
        bench.reading([&](Reader &r) {
            readSamples(r, bench.series().seq, 0, kAlways, [&](auto, auto &) { return ++visits < 2; });
            return 0;
        });
        QCOMPARE(visits, 2);
    }

    void seriesAreFiltered()
    {
        Bench bench;
        bench.store({at(kMidnight, 1)}, {}, 1);
        bench.store({at(kMidnight, 1)}, {}, 80);
        const std::int64_t ring = bench.addSource({.provider = "oura", .source = "Oura", .device = "Gen3"});
        bench.writing([&](Transaction &t) {
            return storeSamples(t, bench.user(), {.type = 80, .source = ring, .dailyTotal = true},
                                std::vector{at(kMidnight, 9000)}, {});
        });
        const auto types = [&](const SeriesFilter &filter) {
            std::vector<int> found;
            for (const Series &series : bench.reading([&](Reader &r) { return listSeries(r, bench.user(), filter); }))
                found.push_back(series.type);
            return found;
        };
        QCOMPARE(types({}), (std::vector<int>{1, 80, 80}));
        QCOMPARE(types({.types = {1, 2}}), (std::vector<int>{1}));
        QCOMPARE(types({.provider = "oura"}), (std::vector<int>{80}));
        QCOMPARE(types({.device = "Gen3", .dailyTotal = false}), (std::vector<int>{}));
        QCOMPARE(types({.dailyTotal = false}), (std::vector<int>{1, 80}));
        QCOMPARE(types({.source = "Oura"}), (std::vector<int>{80}));
        const std::string id = bench.reading([&](Reader &r) { return listSources(r, bench.user()).back().id; });
        QCOMPARE(types({.sourceId = id}), (std::vector<int>{80}));
        QCOMPARE(types({.sourceId = "no"}), (std::vector<int>{}));
    }

    void aDamagedDayIsAnError()
    {
        Bench bench;
        bench.store({at(kMidnight, 1)});
        bench.writing([](Transaction &t) { return t.run("UPDATE sample_days SET packed = ?", Bytes(3)); });
        const std::int64_t series = bench.series().seq;
        const auto read = bench.database().read([&](Reader &r) -> Result<void> {
            readSamples(r, series, 0, kAlways, [](auto, auto &) { return true; });
            return {};
        });
        QCOMPARE(read.error().kind, ErrorKind::Internal);
        const auto counted = bench.database().read(
            [&](Reader &r) -> Result<std::int64_t> { return countSamples(r, series, kMidnight, kMidnight); });
        QCOMPARE(counted.value(), 0);
        QCOMPARE(bench.count(kMidnight - kDay, kMidnight + kDay), 1); // the whole day: not unpacked
    }
};

WEARDECK_TEST(HealthReading)
#include "tst_healthreading.moc"
