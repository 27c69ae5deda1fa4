// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/intervals.h"

#include <algorithm>

namespace api::server::health {

namespace {

struct Span {
    std::int64_t start, end;
};

// Disjoint, ascending, all of it covered.
class Coverage {
public:
    // Calls visit(start, end) for each part of [start, end) that is not covered.
    template <typename Visit>
    void gaps(std::int64_t start, std::int64_t end, Visit &&visit) const
    {
        for (auto span = firstEndingAfter(start); span != m_spans.end() && span->start < end; ++span) {
            if (start < span->start)
                visit(start, span->start);
            start = std::max(start, span->end);
        }
        if (start < end)
            visit(start, end);
    }
    bool holds(std::int64_t instant) const
    {
        const auto span = firstEndingAfter(instant);
        return span != m_spans.end() && span->start <= instant;
    }
    void add(const std::vector<Span> &spans) // ascending by start
    {
        const auto middle = std::ptrdiff_t(m_spans.size());
        m_spans.insert(m_spans.end(), spans.begin(), spans.end());
        std::inplace_merge(m_spans.begin(), m_spans.begin() + middle, m_spans.end(),
                           [](const Span &a, const Span &b) { return a.start < b.start; });
        std::size_t kept = 0;
        for (std::size_t i = 1; i < m_spans.size(); ++i) {
            if (m_spans[i].start <= m_spans[kept].end)
                m_spans[kept].end = std::max(m_spans[kept].end, m_spans[i].end);
            else
                m_spans[++kept] = m_spans[i];
        }
        m_spans.resize(std::min(m_spans.size(), kept + 1));
    }

private:
    std::vector<Span>::const_iterator firstEndingAfter(std::int64_t instant) const
    {
        return std::upper_bound(m_spans.begin(), m_spans.end(), instant,
                                [](std::int64_t at, const Span &span) { return at < span.end; });
    }
    std::vector<Span> m_spans;
};

bool startsBefore(const Interval &a, const Interval &b)
{
    return a.start < b.start;
}

template <typename Iterator>
void sortByStart(Iterator begin, Iterator end)
{
    if (!std::is_sorted(begin, end, startsBefore)) // stored samples are
        std::sort(begin, end, startsBefore);
}

// Ascending, and none begins before another ends.
bool isPlain(const std::vector<Interval> &source)
{
    for (std::size_t n = 1; n < source.size(); ++n) {
        if (source[n].start < source[n - 1].end)
            return false;
    }
    return true;
}

// What of one source's intervals counts; `covered` is what better sources saw.
void addSource(std::vector<Interval> &source, Coverage &covered, std::vector<Interval> &result)
{
    sortByStart(source.begin(), source.end());
    const auto middle = std::ptrdiff_t(result.size());
    std::vector<Span> seen;
    std::int64_t ownEnd = source.empty() ? 0 : source.front().start;
    for (const Interval &interval : source) {
        if (interval.start == interval.end) {
            if (!covered.holds(interval.start))
                result.push_back(interval);
            continue;
        }
        const double perMicrosecond = interval.value / double(interval.end - interval.start);
        covered.gaps(std::max(interval.start, ownEnd), interval.end, [&](std::int64_t start, std::int64_t end) {
            result.push_back({start, end, perMicrosecond * double(end - start)});
        });
        ownEnd = std::max(ownEnd, interval.end);
        seen.push_back({interval.start, interval.end});
    }
    covered.add(seen);
    sortByStart(result.begin() + middle, result.end());
    std::inplace_merge(result.begin(), result.begin() + middle, result.end(), startsBefore);
}

} // namespace

std::vector<Interval> withoutOverlap(std::vector<std::vector<Interval>> bySource)
{
    if (bySource.size() == 1 && isPlain(bySource.front()))
        return std::move(bySource.front());
    std::vector<Interval> result;
    Coverage covered;
    for (auto &source : bySource)
        addSource(source, covered, result);
    return result;
}

double totalOf(const std::vector<Interval> &intervals)
{
    double total = 0;
    for (const Interval &interval : intervals)
        total += interval.value;
    return total;
}

} // namespace api::server::health
