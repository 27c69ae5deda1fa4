// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <QtGlobal>
#include <vector>

// Samples of one series as charts draw them: ten million of them are searched and thinned out within a millisecond.
// Times are microseconds since 1970 in UTC. Values and functions of this file belong to no thread.
namespace models {

constexpr qint64 kSecond = 1'000'000, kMinute = 60 * kSecond, kHour = 60 * kMinute, kDay = 24 * kHour;

struct TimeSpan { // half-open
    qint64 from = 0;
    qint64 to = 0;
    qint64 length() const { return to - from; }
    bool contains(qint64 at) const { return at >= from && at < to; }
    bool overlaps(const TimeSpan &other) const { return from < other.to && other.from < to; }
    bool operator==(const TimeSpan &) const = default;
};

struct SeriesPoint {
    qint64 at = 0;
    double value = 0;
    bool operator==(const SeriesPoint &) const = default;
};

struct ValueRange {
    double low = 0;
    double high = 0;
    bool operator==(const ValueRange &) const = default;
};

struct IndexRange { // half-open
    qsizetype first = 0;
    qsizetype last = 0;
    qsizetype count() const { return last - first; }
    bool operator==(const IndexRange &) const = default;
};

struct Outermost { // indices of points
    qsizetype least = 0;
    qsizetype greatest = 0;
};

// Points ascending by time, never changed once made, with an index of their extremes.
class SeriesData {
public:
    SeriesData() = default;
    // `ranges`: least and greatest of the bucket that a point stands for; `ends`: where the bucket or interval ends.
    // Both either empty or one a point. `gap`: no line joins points further apart; 0 = all are joined. Points that are
    // no number are left out; points out of order are put in order.
    explicit SeriesData(std::vector<SeriesPoint> points, qint64 gap = 0, std::vector<ValueRange> ranges = {},
                        std::vector<qint64> ends = {});

    const std::vector<SeriesPoint> &points() const { return m_points; }
    bool isEmpty() const { return m_points.empty(); }
    qsizetype count() const { return qsizetype(m_points.size()); }
    const SeriesPoint &at(qsizetype index) const { return m_points[std::size_t(index)]; }
    ValueRange range(qsizetype index) const; // of its bucket; the value itself without one
    bool hasRanges() const { return !m_ranges.empty(); }
    qint64 end(qsizetype index) const; // the start itself where there are no ends
    bool hasEnds() const { return !m_ends.empty(); }
    bool isBroken(qsizetype index) const; // no line comes to it from the point before
    TimeSpan span() const; // of all; empty when there are none

    IndexRange within(TimeSpan span) const; // points that start in it
    IndexRange touching(TimeSpan span) const; // the same and one that began before and reaches into it
    Outermost outermost(IndexRange range) const; // by value, not by bucket; the first of equals. Range not empty
    ValueRange extremes(IndexRange range) const; // with the buckets' ranges. Range not empty
    qsizetype nearest(qint64 at) const; // index, -1 when there are none

private:
    struct Block {
        std::uint32_t least, greatest; // indices by value
        ValueRange values; // at these: reading them from ten million points would miss the cache
        ValueRange range; // of the buckets
    };
    Block blockOf(qsizetype index) const;
    static Block merged(const Block &one, const Block &other);
    Block summary(IndexRange range) const;

    static constexpr qsizetype kFan = 32; // points a block, blocks a block of the next level
    std::vector<SeriesPoint> m_points;
    std::vector<ValueRange> m_ranges;
    std::vector<qint64> m_ends;
    qint64 m_gap = 0;
    std::vector<std::vector<Block>> m_levels;
};

struct PickedPoint {
    qsizetype index;
    bool broken; // a gap lies before it
};
// Points that draw like all points of the span on `columns` pixel columns: a column with more than two points gives its
// least and its greatest, in order of time, the others give what they have. One point before and one after the span
// are added, so that lines leave the picture.
std::vector<PickedPoint> decimate(const SeriesData &data, TimeSpan span, int columns);

struct RangeColumn {
    qint64 from, to; // times of the first and the last of its points
    ValueRange range;
    bool broken;
};
// Least and greatest of each pixel column that has points.
std::vector<RangeColumn> rangeColumns(const SeriesData &data, TimeSpan span, int columns);

} // namespace models
