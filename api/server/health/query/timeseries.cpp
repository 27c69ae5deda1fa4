// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/timeseries.h"

#include "api/contract/health/series.h"
#include "api/server/health/query/daysamples.h"

#include <algorithm>
#include <cmath>

namespace api::server::health {

namespace {

using store::Sample;
using Rows = std::vector<TimeseriesRow>;

struct Range {
    std::int64_t from = 0, to = 0;
};

api::health::Aggregation aggregationOf(const store::Series &series)
{
    const api::health::Series *known = api::health::seriesById(series.type);
    return known ? known->aggregation : api::health::Aggregation::Average;
}

// A vendor's total of a day belongs into no bucket of an hour.
bool hasRows(const store::Series &series, const TimeseriesQuery &query)
{
    return !series.dailyTotal || query.width <= 0 || aggregationOf(series) != api::health::Aggregation::Sum;
}

double aggregated(const store::Series &series, std::int64_t samples, double total, double maximum)
{
    switch (aggregationOf(series)) {
    case api::health::Aggregation::Sum:
        return total;
    case api::health::Aggregation::Maximum:
        return maximum;
    case api::health::Aggregation::Average:
        break;
    }
    return total / double(samples);
}

// Rows of one series in a range, as far as the position admits them.
class SeriesReader {
public:
    SeriesReader(store::Reader &reader, const TimeseriesQuery &query, const store::Series &series, Rows &rows)
        : m_reader(reader), m_query(query), m_series(series), m_rows(rows)
    {
    }

    void read(const Range &range)
    {
        if (m_query.width == kLocalDays)
            readLocalDays(range);
        else if (m_query.width > 0)
            readBuckets(range);
        else
            readSamples(range);
    }

private:
    bool isEnough() const { return !m_query.backwards && m_added >= m_query.limit; }

    void add(const TimeseriesRow &row)
    {
        if (m_query.after && (m_query.backwards ? row.position >= *m_query.after : row.position <= *m_query.after))
            return;
        m_rows.push_back(row);
        ++m_added;
    }

    void readSamples(const Range &range)
    {
        const auto take = [&](std::span<const Sample> samples, const store::Notes &) {
            for (const Sample &sample : samples) {
                add({.position = {.at = sample.start, .series = m_series.seq, .end = sample.end, .value = sample.value},
                     .series = &m_series,
                     .end = sample.end,
                     .value = sample.value,
                     .zone = sample.zone,
                     .externalId = sample.externalId});
                if (isEnough())
                    return false;
            }
            return true;
        };
        store::readSamples(m_reader, m_series.seq, range.from, range.to, take);
    }

    void readBuckets(const Range &range)
    {
        TimeseriesRow bucket{.series = &m_series, .samples = 0};
        double total = 0;
        const auto close = [&] {
            if (bucket.samples == 0)
                return;
            bucket.value = aggregated(m_series, bucket.samples, total, bucket.maximum);
            add(bucket);
        };
        const auto take = [&](std::span<const Sample> samples, const store::Notes &) {
            for (const Sample &sample : samples) {
                if (bucket.samples == 0 || sample.start >= bucket.end) {
                    close();
                    if (isEnough()) {
                        bucket.samples = 0;
                        return false;
                    }
                    const std::int64_t at = store::bucketStart(sample.start, m_query.width);
                    bucket = {.position = {.at = at, .series = m_series.seq},
                              .series = &m_series,
                              .end = at + m_query.width,
                              .zone = sample.zone,
                              .samples = 0,
                              .minimum = sample.value,
                              .maximum = sample.value};
                    total = 0;
                }
                ++bucket.samples;
                total += sample.value;
                bucket.minimum = std::min(bucket.minimum, sample.value);
                bucket.maximum = std::max(bucket.maximum, sample.value);
            }
            return true;
        };
        store::readSamples(m_reader, m_series.seq, range.from, range.to, take);
        close();
    }

    void readLocalDays(const Range &range)
    {
        for (const store::SampleDay &day :
             store::listSampleDays(m_reader, m_series.seq, localDayOf(range.from + kDay - 1, store::kNoZone),
                                   localDayOf(range.to - 1, store::kNoZone)))
            add({.position = {.at = day.day * kDay, .series = m_series.seq},
                 .series = &m_series,
                 .end = (std::int64_t(day.day) + 1) * kDay,
                 .value = aggregated(m_series, day.samples, day.total, day.maximum),
                 .samples = day.samples,
                 .minimum = day.minimum,
                 .maximum = day.maximum});
    }

    store::Reader &m_reader;
    const TimeseriesQuery &m_query;
    const store::Series &m_series;
    Rows &m_rows;
    std::int64_t m_added = 0;
};

std::int64_t widthOf(const TimeseriesQuery &query)
{
    return query.width == kLocalDays ? kDay : std::max<std::int64_t>(query.width, 1);
}

// Walks the range from the position on, in steps that grow while there is little to find: no step parts a bucket.
class Steps {
public:
    explicit Steps(const TimeseriesQuery &query)
        : m_query(query), m_width(widthOf(query)), m_left{.from = query.from, .to = query.to}
    {
        if (query.after && query.backwards)
            m_left.to = std::min(m_left.to, store::bucketStart(query.after->at, m_width) + m_width);
        else if (query.after)
            m_left.from = std::max(m_left.from, store::bucketStart(query.after->at, m_width));
        m_step = std::max(kDay, query.limit / 4 * (query.width == 0 ? 0 : m_width));
    }

    bool atEnd() const { return m_left.from >= m_left.to; }

    Range next()
    {
        Range step = m_left;
        if (m_query.backwards) {
            step.from = std::max(m_left.from, store::bucketStart(m_left.to - m_step, m_width));
            m_left.to = step.from;
        } else {
            step.to = std::min(m_left.to, store::bucketStart(m_left.from + m_step, m_width));
            m_left.from = step.to;
        }
        m_step *= 4;
        return step;
    }

private:
    const TimeseriesQuery &m_query;
    std::int64_t m_width;
    Range m_left;
    std::int64_t m_step = 0;
};

} // namespace

std::vector<TimeseriesRow> readTimeseries(store::Reader &reader, const TimeseriesQuery &query)
{
    Rows rows;
    Steps steps(query);
    while (!steps.atEnd() && std::int64_t(rows.size()) < query.limit) {
        const Range range = steps.next();
        for (const store::Series &series : query.series) {
            if (hasRows(series, query))
                SeriesReader(reader, query, series, rows).read(range);
        }
    }
    std::sort(rows.begin(), rows.end(),
              [](const TimeseriesRow &a, const TimeseriesRow &b) { return a.position < b.position; });
    const std::size_t extra = rows.size() - std::min(rows.size(), std::size_t(query.limit));
    const auto tooMany = query.backwards ? rows.begin() : rows.end() - std::ptrdiff_t(extra);
    rows.erase(tooMany, tooMany + std::ptrdiff_t(extra));
    return rows;
}

std::int64_t countTimeseries(store::Reader &reader, const TimeseriesQuery &query)
{
    std::int64_t count = 0;
    for (const store::Series &series : query.series) {
        if (!hasRows(series, query))
            continue;
        if (query.width == kLocalDays) {
            TimeseriesQuery all = query;
            all.after.reset();
            all.backwards = false;
            Rows rows;
            SeriesReader(reader, all, series, rows).read({query.from, query.to});
            count += std::int64_t(rows.size());
        } else if (query.width > 0) {
            count += store::countBuckets(reader, series.seq, query.from, query.to, query.width);
        } else {
            count += store::countSamples(reader, series.seq, query.from, query.to);
        }
    }
    return count;
}

} // namespace api::server::health
