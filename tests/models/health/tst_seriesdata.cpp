// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/seriesdata.h"

#include "tests/support/testcase.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <random>

using namespace models;

namespace {

std::vector<SeriesPoint> noise(int count, qint64 step, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> value(70, 15);
    std::uniform_int_distribution<qint64> jitter(1, step);
    std::vector<SeriesPoint> points;
    qint64 at = 0;
    for (int i = 0; i < count; ++i) {
        at += jitter(random);
        points.push_back({at, value(random)});
    }
    return points;
}

qint64 columnOf(qint64 at, TimeSpan span, int columns)
{
    return qint64(double(at - span.from) / (double(span.length()) / columns));
}

} // namespace

class SeriesDataTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryExtreme_data();
    void keepsEveryExtreme();
    void givesAllPointsWhereThereIsRoom();
    void leavesThePicture();
    void breaksAtGaps();
    void findsExtremesOfAnyRange();
    void coversTheBuckets();
    void putsPointsInOrderAndDropsWhatIsNoNumber();
    void findsTheNearest();
};

void SeriesDataTest::keepsEveryExtreme_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("columns");
    for (const int count : {1, 2, 31, 32, 33, 1000, 1024, 100'000})
        for (const int columns : {1, 7, 640, 1500})
            QTest::addRow("%d points, %d columns", count, columns) << count << columns;
}

void SeriesDataTest::keepsEveryExtreme()
{
    QFETCH(int, count);
    QFETCH(int, columns);
    const SeriesData data(noise(count, 1000, unsigned(count)));
    const TimeSpan span{data.at(0).at, data.at(count - 1).at + 1};
    std::map<qint64, std::pair<double, double>> extremes; // by column
    for (const SeriesPoint &point : data.points()) {
        auto [found, isNew] = extremes.try_emplace(columnOf(point.at, span, columns), point.value, point.value);
        found->second = {std::min(found->second.first, point.value), std::max(found->second.second, point.value)};
    }
    std::map<qint64, std::vector<double>> picked;
    qsizetype before = -1;
    for (const PickedPoint &each : decimate(data, span, columns)) {
        QVERIFY(each.index > before);
        before = each.index;
        picked[columnOf(data.at(each.index).at, span, columns)].push_back(data.at(each.index).value);
    }
    QCOMPARE(picked.size(), extremes.size());
    for (const auto &[column, values] : picked) {
        QVERIFY(values.size() <= 2);
        QCOMPARE(*std::min_element(values.begin(), values.end()), extremes[column].first);
        QCOMPARE(*std::max_element(values.begin(), values.end()), extremes[column].second);
    }
}

void SeriesDataTest::givesAllPointsWhereThereIsRoom()
{
    const SeriesData data({{10, 1}, {20, 5}, {30, 2}, {40, 4}});
    const auto picked = decimate(data, {0, 50}, 50);
    QCOMPARE(picked.size(), 4u);
    QVERIFY(picked.front().broken);
    QVERIFY(!picked.back().broken);
    QVERIFY(decimate(data, {0, 50}, 0).empty());
    QVERIFY(decimate(SeriesData(), {0, 50}, 10).empty());
}

void SeriesDataTest::leavesThePicture()
{
    const SeriesData data({{10, 1}, {20, 5}, {30, 2}, {40, 4}});
    const auto picked = decimate(data, {15, 35}, 10);
    QCOMPARE(picked.size(), 4u);
    QCOMPARE(picked.front().index, 0);
    QCOMPARE(picked.back().index, 3);
    const auto between = decimate(data, {21, 29}, 10); // no point inside: the line still crosses
    QCOMPARE(between.size(), 2u);
    QVERIFY(!between.back().broken);
}

void SeriesDataTest::breaksAtGaps()
{
    const SeriesData data({{0, 1}, {10, 1}, {100, 1}, {110, 1}}, 20);
    const auto picked = decimate(data, {0, 120}, 120);
    QCOMPARE(picked.size(), 4u);
    QVERIFY(!picked[1].broken);
    QVERIFY(picked[2].broken);
    QVERIFY(!picked[3].broken);
    const SeriesData intervals({{0, 1}, {100, 1}}, 20, {}, {90, 190}); // the interval reaches up to the next
    QVERIFY(!intervals.isBroken(1));
}

void SeriesDataTest::findsExtremesOfAnyRange()
{
    const SeriesData data(noise(5000, 10, 7));
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        qsizetype first = qsizetype(random() % 5000);
        qsizetype last = qsizetype(random() % 5000);
        if (first > last)
            std::swap(first, last);
        ++last;
        const auto [least, greatest] =
            std::minmax_element(data.points().begin() + first, data.points().begin() + last,
                                [](const SeriesPoint &a, const SeriesPoint &b) { return a.value < b.value; });
        QCOMPARE(data.at(data.outermost({first, last}).least).value, least->value);
        QCOMPARE(data.at(data.outermost({first, last}).greatest).value, greatest->value);
        QCOMPARE(data.extremes({first, last}), (ValueRange{least->value, greatest->value}));
    }
}

void SeriesDataTest::coversTheBuckets()
{
    const SeriesData data({{0, 5}, {10, 6}, {20, 7}}, 0, {{1, 9}, {2, 30}, {3, 11}}, {10, 20, 30});
    QCOMPARE(data.extremes({0, 3}), (ValueRange{1, 30}));
    const auto columns = rangeColumns(data, {0, 30}, 1);
    QCOMPARE(columns.size(), 1u);
    QCOMPARE(columns.front().range, (ValueRange{1, 30}));
    QCOMPARE(data.touching({5, 15}), (IndexRange{0, 2}));
    QCOMPARE(data.within({5, 15}), (IndexRange{1, 2}));
    QCOMPARE(data.span(), (TimeSpan{0, 31}));
}

void SeriesDataTest::putsPointsInOrderAndDropsWhatIsNoNumber()
{
    const double none = std::numeric_limits<double>::quiet_NaN();
    const SeriesData data({{30, 3}, {10, 1}, {20, none}, {40, std::numeric_limits<double>::infinity()}}, 0, {},
                          {31, 11, 21, 41});
    QCOMPARE(data.count(), 2);
    QCOMPARE(data.at(0), (SeriesPoint{10, 1}));
    QCOMPARE(data.end(1), 31);
}

void SeriesDataTest::findsTheNearest()
{
    const SeriesData data({{10, 1}, {20, 2}, {40, 3}});
    QCOMPARE(data.nearest(-5), 0);
    QCOMPARE(data.nearest(14), 0);
    QCOMPARE(data.nearest(16), 1);
    QCOMPARE(data.nearest(31), 2);
    QCOMPARE(data.nearest(99), 2);
    QCOMPARE(SeriesData().nearest(1), -1);
}

WEARDECK_TEST(SeriesDataTest)
#include "tst_seriesdata.moc"
