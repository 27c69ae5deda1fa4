// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/samplebench.h"
#include "tests/support/testcase.h"

#include <algorithm>
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

    void daysAreReadByTheirNumber()
    {
        Bench bench;
        bench.store({at(kMidnight + kHour, 1, -720), at(kMidnight + kHour, 2, 720), at(kMidnight + 2 * kHour, 3, 720),
                     at(kMidnight + kDay, 4, 720)});
        std::vector<std::pair<std::int32_t, std::size_t>> found;
        const auto read = [&](std::int32_t from, std::int32_t to) {
            found.clear();
            bench.reading([&](Reader &r) {
                readDays(r, bench.series().seq, from, to,
                         [&](std::int32_t day, std::span<const Sample> samples, const Notes &) {
                             found.emplace_back(day, samples.size());
                             return found.size() < 2;
                         });
                return 0;
            });
        };
        read(kToday, kToday);
        QCOMPARE(found, (decltype(found){{kToday, 2}}));
        read(0, 100'000);
        QCOMPARE(found, (decltype(found){{kToday - 1, 1}, {kToday, 2}})); // stopped
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
