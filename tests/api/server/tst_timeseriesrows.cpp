// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/timeseries.h"
#include "tests/support/samplebench.h"
#include "tests/support/testcase.h"

#include <algorithm>
#include <map>
#include <random>

using namespace support;
using api::server::health::kLocalDays;
using api::server::health::TimeseriesQuery;
using api::server::health::TimeseriesRow;

namespace {

constexpr std::int64_t kMinute = 60 * kSecond;
constexpr int kHeartRate = 1, kWalkTest = 61, kSteps = 80; // mean, maximum, sum

class Bench : public SampleBench {
public:
    std::vector<TimeseriesRow> rows(TimeseriesQuery query)
    {
        m_query = std::move(query);
        return reading([&](Reader &r) {
            m_query.series = listSeries(r, user(), {});
            return readTimeseries(r, m_query);
        });
    }
    std::int64_t count(TimeseriesQuery query)
    {
        return reading([&](Reader &r) {
            query.series = listSeries(r, user(), {});
            return countTimeseries(r, query);
        });
    }
    void storeTotals(int type, const std::vector<Sample> &samples)
    {
        writing([&](Transaction &t) {
            return storeSamples(t, user(), {.type = type, .source = source(), .dailyTotal = true}, samples, {});
        });
    }

private:
    TimeseriesQuery m_query; // what rows point into
};

TimeseriesQuery day(std::int64_t width, std::int64_t limit = 1000)
{
    return {.from = kMidnight, .to = kMidnight + kDay, .width = width, .limit = limit};
}

} // namespace

class TimeseriesRows : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void aBucketTakesWhatStartsInIt()
    {
        Bench bench;
        bench.store({at(kMidnight, 60), at(kMidnight + 5 * kMinute - 1, 71), at(kMidnight + 5 * kMinute, 80, 120),
                     at(kMidnight + kHour, 90)});
        const auto rows = bench.rows(day(5 * kMinute));
        QCOMPARE(rows.size(), 3U);
        QCOMPARE(rows[0].position.at, kMidnight);
        QCOMPARE(rows[0].end, kMidnight + 5 * kMinute);
        QCOMPARE(rows[0].value, 65.5);
        QCOMPARE(rows[0].samples, 2);
        QCOMPARE(rows[0].minimum, 60.0);
        QCOMPARE(rows[0].maximum, 71.0);
        QCOMPARE(rows[1].position.at, kMidnight + 5 * kMinute);
        QCOMPARE(rows[1].zone, std::int16_t(120));
        QCOMPARE(bench.count(day(5 * kMinute)), 3);
        QCOMPARE(bench.rows(day(15 * kMinute))[0].value, (60.0 + 71 + 80) / 3);
        QCOMPARE(bench.count(day(kHour)), 2);
    }

    void theNatureOfTheSeriesDecides()
    {
        Bench bench;
        for (const int type : {kHeartRate, kWalkTest, kSteps})
            bench.store({at(kMidnight, 60), at(kMidnight + kSecond, 80), at(kMidnight + 2 * kSecond, 70)}, {}, type);
        const auto rows = bench.rows(day(kMinute));
        QCOMPARE(rows.size(), 3U);
        std::map<int, double> values;
        for (const TimeseriesRow &row : rows)
            values[row.series->type] = row.value;
        QCOMPARE(values, (std::map<int, double>{{kHeartRate, 70.0}, {kWalkTest, 80.0}, {kSteps, 210.0}}));
    }

    void sourcesAreBucketsOfTheirOwn()
    {
        Bench bench;
        bench.store({at(kMidnight, 60)});
        const std::int64_t ring = bench.addSource({.provider = "oura", .device = "Gen3"});
        bench.writing([&](Transaction &t) {
            return storeSamples(t, bench.user(), {.type = kHeartRate, .source = ring, .dailyTotal = false},
                                std::vector{at(kMidnight + kSecond, 90)}, {});
        });
        const auto rows = bench.rows(day(kHour));
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].value, 60.0);
        QCOMPARE(rows[1].value, 90.0);
        QCOMPARE(rows[1].series->source, ring);
    }

    void dailyTotalsStayOutOfSums()
    {
        Bench bench;
        bench.store({at(kMidnight + kHour, 100)}, {}, kSteps);
        bench.storeTotals(kSteps, {at(kMidnight, 12'000)});
        bench.storeTotals(kHeartRate, {at(kMidnight, 61)});
        QCOMPARE(bench.count(day(kHour)), 2);
        double steps = 0;
        for (const TimeseriesRow &row : bench.rows(day(kHour)))
            steps += row.series->type == kSteps ? row.value : 0;
        QCOMPARE(steps, 100.0);
        QCOMPARE(bench.count(day(0)), 3); // as samples they are told
        QCOMPARE(bench.rows(day(0)).size(), 3U);
        QCOMPARE(bench.rows(day(kLocalDays)).size(), 3U); // and as days
        QCOMPARE(bench.count(day(kLocalDays)), 3);
    }

    void aDayIsALocalDay()
    {
        Bench bench;
        bench.store({at(kMidnight - kHour, 50, 120), at(kMidnight + 21 * kHour, 70, 120),
                     at(kMidnight + 22 * kHour, 90, 120), at(kMidnight - 3 * kHour, 40, 120)});
        const auto rows = bench.rows({.from = kMidnight, .to = kMidnight + 2 * kDay, .width = kLocalDays});
        QCOMPARE(rows.size(), 2U);
        QCOMPARE(rows[0].position.at, kMidnight);
        QCOMPARE(rows[0].value, 60.0);
        QCOMPARE(rows[0].minimum, 50.0);
        QCOMPARE(rows[1].position.at, kMidnight + kDay);
        QCOMPARE(rows[1].value, 90.0);
        QCOMPARE(bench.count(day(kLocalDays)), 1);
        QCOMPARE(bench.rows({.from = kMidnight + 1, .to = kMidnight + kDay, .width = kLocalDays}).size(), 0U);
        QCOMPARE(bench.rows({.from = kMidnight - 1, .to = kMidnight + 1, .width = kLocalDays}).size(), 1U);
    }

    // Several series of different density, with gaps and changes of zone, at every resolution: pages forth and back add
    // up to one list, and to the count.
    void pagesAddUp_data()
    {
        QTest::addColumn<qint64>("width");
        QTest::newRow("samples") << qint64(0);
        QTest::newRow("minutes") << qint64(kMinute);
        QTest::newRow("hours") << qint64(kHour);
        QTest::newRow("days") << qint64(kLocalDays);
    }
    void pagesAddUp()
    {
        QFETCH(const qint64, width);
        Bench bench;
        std::mt19937 random(11);
        for (const int type : {kHeartRate, kSteps, kWalkTest, 41}) {
            std::vector<Sample> samples;
            std::int64_t start = kMidnight - 20 * kDay;
            for (int n = 0; n < 300; ++n) {
                start += std::int64_t(random() % 60) * kMinute / (type == kHeartRate ? 30 : 1)
                    + (random() % 100 == 0 ? std::int64_t(random() % 9) * kDay : 0);
                samples.push_back(
                    at(start, double(random() % 5), std::int16_t(int(start / (3 * kDay) % 3) * 300 - 300)));
            }
            bench.store(samples, {}, type);
        }
        TimeseriesQuery query{
            .from = kMidnight - 19 * kDay + kMinute / 2, .to = kMidnight + 40 * kDay, .width = width, .limit = 100'000};
        std::vector<api::server::health::RowPosition> all;
        for (const TimeseriesRow &row : bench.rows(query))
            all.push_back(row.position);
        QVERIFY(all.size() > 20);
        QCOMPARE(std::int64_t(all.size()), bench.count(query));
        QVERIFY(std::is_sorted(all.begin(), all.end()));
        QVERIFY(std::adjacent_find(all.begin(), all.end()) == all.end());
        for (const std::int64_t limit : {1, 7, 64}) {
            query.limit = limit;
            query.after.reset();
            query.backwards = false;
            std::vector<api::server::health::RowPosition> forth, back;
            for (auto page = bench.rows(query); !page.empty(); page = bench.rows(query)) {
                QVERIFY(page.size() <= std::size_t(limit));
                for (const TimeseriesRow &row : page)
                    forth.push_back(row.position);
                query.after = forth.back();
            }
            QVERIFY(forth == all);
            query.backwards = true;
            back.push_back(all.back());
            for (auto page = bench.rows(query); !page.empty(); page = bench.rows(query)) {
                for (auto row = page.rbegin(); row != page.rend(); ++row)
                    back.push_back(row->position);
                query.after = back.back();
            }
            std::reverse(back.begin(), back.end());
            QVERIFY(back == all);
        }
    }

    void emptyRangesAreEmpty()
    {
        Bench bench;
        bench.store({at(kMidnight, 60)});
        for (const std::int64_t width : {std::int64_t(0), kHour, kLocalDays}) {
            const TimeseriesQuery none{.from = kMidnight, .to = kMidnight, .width = width};
            QVERIFY(bench.rows(none).empty());
            QCOMPARE(bench.count(none), 0);
            const TimeseriesQuery ages{.from = -60'000 * kDay, .to = 2'900'000 * kDay, .width = width};
            QCOMPARE(bench.rows(ages).size(), 1U);
            QCOMPARE(bench.count(ages), 1);
        }
    }
};

WEARDECK_TEST(TimeseriesRows)
#include "tst_timeseriesrows.moc"
