// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/seriesdata.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace models {

namespace {

template <typename T>
void reorder(std::vector<T> &values, const std::vector<std::size_t> &order)
{
    if (values.empty())
        return;
    std::vector<T> next;
    next.reserve(order.size());
    for (const std::size_t from : order)
        next.push_back(values[from]);
    values = std::move(next);
}

} // namespace

SeriesData::SeriesData(std::vector<SeriesPoint> points, qint64 gap, std::vector<ValueRange> ranges,
                       std::vector<qint64> ends)
    : m_points(std::move(points)), m_ranges(std::move(ranges)), m_ends(std::move(ends)), m_gap(gap)
{
    Q_ASSERT(m_ranges.empty() || m_ranges.size() == m_points.size());
    Q_ASSERT(m_ends.empty() || m_ends.size() == m_points.size());
    const auto earlier = [](const SeriesPoint &one, const SeriesPoint &other) { return one.at < other.at; };
    const bool finite =
        std::all_of(m_points.begin(), m_points.end(), [](const SeriesPoint &p) { return std::isfinite(p.value); });
    if (!finite || !std::is_sorted(m_points.begin(), m_points.end(), earlier)) {
        std::vector<std::size_t> order(m_points.size());
        std::iota(order.begin(), order.end(), std::size_t(0));
        std::erase_if(order, [&](std::size_t index) { return !std::isfinite(m_points[index].value); });
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t one, std::size_t other) { return earlier(m_points[one], m_points[other]); });
        reorder(m_points, order);
        reorder(m_ranges, order);
        reorder(m_ends, order);
    }
    for (qsizetype size = count(); size > kFan; size = qsizetype(m_levels.back().size())) {
        std::vector<Block> level;
        level.reserve(std::size_t((size + kFan - 1) / kFan));
        for (qsizetype first = 0; first < size; first += kFan) {
            const auto each = [&](qsizetype at) {
                return m_levels.empty() ? blockOf(at) : m_levels.back()[std::size_t(at)];
            };
            Block block = each(first);
            for (qsizetype at = first + 1; at < std::min(first + kFan, size); ++at)
                block = merged(block, each(at));
            level.push_back(block);
        }
        m_levels.push_back(std::move(level));
    }
}

SeriesData::Block SeriesData::blockOf(qsizetype index) const
{
    const double value = at(index).value;
    return {std::uint32_t(index), std::uint32_t(index), {value, value}, range(index)};
}

SeriesData::Block SeriesData::merged(const Block &one, const Block &other)
{
    const Block &less = other.values.low < one.values.low ? other : one;
    const Block &more = other.values.high > one.values.high ? other : one;
    return {less.least,
            more.greatest,
            {less.values.low, more.values.high},
            {std::min(one.range.low, other.range.low), std::max(one.range.high, other.range.high)}};
}

// From the points inwards to the largest blocks that fit, and out again.
SeriesData::Block SeriesData::summary(IndexRange range) const
{
    Block sum = blockOf(range.first);
    qsizetype first = range.first;
    qsizetype last = range.last;
    std::size_t level = 0; // 0 = points, else m_levels[level - 1]
    const auto take = [&](qsizetype at) {
        sum = merged(sum, level == 0 ? blockOf(at) : m_levels[level - 1][std::size_t(at)]);
    };
    while (first < last) {
        if (level == m_levels.size() || last - first < 2 * kFan) {
            while (first < last)
                take(first++);
            break;
        }
        while (first % kFan != 0)
            take(first++);
        while (last % kFan != 0)
            take(--last);
        first /= kFan;
        last /= kFan;
        ++level;
    }
    return sum;
}

ValueRange SeriesData::range(qsizetype index) const
{
    const double value = at(index).value;
    return m_ranges.empty() ? ValueRange{value, value} : m_ranges[std::size_t(index)];
}

qint64 SeriesData::end(qsizetype index) const
{
    return m_ends.empty() ? at(index).at : m_ends[std::size_t(index)];
}

bool SeriesData::isBroken(qsizetype index) const
{
    return index == 0 || (m_gap > 0 && at(index).at - std::max(at(index - 1).at, end(index - 1)) > m_gap);
}

TimeSpan SeriesData::span() const
{
    return isEmpty() ? TimeSpan{} : TimeSpan{m_points.front().at, std::max(m_points.back().at, end(count() - 1)) + 1};
}

IndexRange SeriesData::within(TimeSpan span) const
{
    const auto before = [](const SeriesPoint &point, qint64 at) { return point.at < at; };
    const auto first = std::lower_bound(m_points.begin(), m_points.end(), span.from, before);
    const auto last = std::lower_bound(first, m_points.end(), span.to, before);
    return {first - m_points.begin(), last - m_points.begin()};
}

IndexRange SeriesData::touching(TimeSpan span) const
{
    IndexRange range = within(span);
    if (range.first > 0 && end(range.first - 1) > span.from)
        --range.first;
    return range;
}

Outermost SeriesData::outermost(IndexRange range) const
{
    const Block all = summary(range);
    return {qsizetype(all.least), qsizetype(all.greatest)};
}

ValueRange SeriesData::extremes(IndexRange range) const
{
    return summary(range).range;
}

qsizetype SeriesData::nearest(qint64 at) const
{
    if (isEmpty())
        return -1;
    const qsizetype next = within({at, at}).first;
    if (next == count())
        return next - 1;
    return next > 0 && at - this->at(next - 1).at <= this->at(next).at - at ? next - 1 : next;
}

namespace {

// The first point at `to` or later. From near to far: most columns hold few points.
qsizetype endOfColumn(const std::vector<SeriesPoint> &points, IndexRange column, qint64 to)
{
    qsizetype inside = column.first;
    qsizetype stride = 1;
    while (inside + stride < column.last && points[std::size_t(inside + stride)].at < to) {
        inside += stride;
        stride *= 2;
    }
    const auto begin = points.begin();
    return std::lower_bound(begin + inside + 1, begin + std::min(inside + stride, column.last), to,
                            [](const SeriesPoint &point, qint64 at) { return point.at < at; })
        - begin;
}

// Calls `take` with the points of each pixel column that has some.
template <typename Take>
void forEachColumn(const SeriesData &data, TimeSpan span, int columns, Take take)
{
    if (columns <= 0 || span.length() <= 0)
        return;
    IndexRange rest = data.within(span);
    const double width = double(span.length()) / columns;
    while (rest.first < rest.last) {
        const auto column = qint64(double(data.at(rest.first).at - span.from) / width);
        const qint64 to = span.from + qint64(std::ceil(double(column + 1) * width));
        const qsizetype last = endOfColumn(data.points(), rest, to);
        take(IndexRange{rest.first, last});
        rest.first = last;
    }
}

} // namespace

std::vector<PickedPoint> decimate(const SeriesData &data, TimeSpan span, int columns)
{
    std::vector<PickedPoint> picked;
    const IndexRange all = data.within(span);
    if (all.first > 0)
        picked.push_back({all.first - 1, true});
    forEachColumn(data, span, columns, [&](IndexRange column) {
        const bool broken = picked.empty() || data.isBroken(column.first);
        const auto [least, greatest] =
            column.count() > 2 ? data.outermost(column) : Outermost{column.first, column.last - 1};
        picked.push_back({std::min(least, greatest), broken});
        if (least != greatest)
            picked.push_back({std::max(least, greatest), column.count() == 2 && data.isBroken(column.last - 1)});
    });
    if (all.last < data.count())
        picked.push_back({all.last, picked.empty() || data.isBroken(all.last)});
    return picked;
}

std::vector<RangeColumn> rangeColumns(const SeriesData &data, TimeSpan span, int columns)
{
    std::vector<RangeColumn> found;
    const auto add = [&](IndexRange column) {
        found.push_back({data.at(column.first).at, data.at(column.last - 1).at, data.extremes(column),
                         found.empty() || data.isBroken(column.first)});
    };
    const IndexRange all = data.within(span);
    if (all.first > 0)
        add({all.first - 1, all.first});
    forEachColumn(data, span, columns, add);
    if (all.last < data.count())
        add({all.last, all.last + 1});
    return found;
}

} // namespace models
