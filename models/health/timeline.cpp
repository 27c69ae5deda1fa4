// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/timeline.h"

#include "api/contract/health/series.h"
#include "models/common/text.h"

#include <algorithm>
#include <limits>
#include <tuple>

using namespace Qt::StringLiterals;

namespace models {

namespace {

constexpr int kAhead = 1; // tiles on either side
constexpr qint64 kLeastGap = 10 * kMinute;
constexpr int kGapSteps = 4; // usual steps from row to row that may be missing before a line breaks

qint64 gapOf(const std::vector<SeriesPoint> &points, TileResolution resolution)
{
    std::vector<qint64> steps;
    for (std::size_t at = 1; at < points.size(); ++at)
        steps.push_back(points[at].at - points[at - 1].at);
    const qint64 least = std::max(kLeastGap, 3 * bucketLength(resolution));
    if (steps.empty())
        return least;
    const auto middle = steps.begin() + std::ptrdiff_t(steps.size() / 2);
    std::nth_element(steps.begin(), middle, steps.end());
    return std::max(least, kGapSteps * *middle);
}

struct Rows {
    std::vector<SeriesPoint> points;
    std::vector<ValueRange> ranges;
    std::vector<qint64> ends;
};

void append(Rows &rows, const std::vector<TileRow> &more)
{
    const qint64 after = rows.points.empty() ? std::numeric_limits<qint64>::min() : rows.points.back().at;
    for (const TileRow &row : more) {
        if (row.at <= after)
            continue; // a day that two tiles touch
        rows.points.push_back({row.at, row.value});
        rows.ranges.push_back(row.range);
        rows.ends.push_back(row.end);
    }
}

std::shared_ptr<const SeriesData> dataOf(Rows rows, TileResolution resolution)
{
    const bool instants = std::equal(rows.points.begin(), rows.points.end(), rows.ends.begin(),
                                     [](const SeriesPoint &point, qint64 end) { return point.at == end; });
    if (resolution == TileResolution::Raw)
        rows.ranges.clear();
    if (instants)
        rows.ends.clear();
    const qint64 gap = gapOf(rows.points, resolution);
    return std::make_shared<SeriesData>(std::move(rows.points), gap, std::move(rows.ranges), std::move(rows.ends));
}

} // namespace

Timeline::Timeline(api::client::Client &client, QObject *parent) : QObject(parent), m_cache(client)
{
    connect(&m_cache, &TileCache::arrived, this, [this] {
        assemble();
        Q_EMIT changed();
    });
    connect(&m_cache, &TileCache::failed, this, [this](const api::Error &error) {
        m_error = error;
        Q_EMIT changed();
    });
}

void Timeline::setUser(const std::string &id)
{
    m_cache.setUser(id);
    m_series.clear();
    m_source.clear();
    m_lines.clear();
    m_wanted.clear();
    m_error.reset();
}

void Timeline::setSeries(const QStringList &slugs)
{
    m_series = slugs.mid(0, kMostSeries);
    m_lines.clear();
    request();
}

void Timeline::setSource(const QString &dataSourceId)
{
    m_source = dataSourceId;
    m_lines.clear();
    request();
}

void Timeline::setResolution(std::optional<TileResolution> resolution)
{
    m_fixed = resolution;
    request();
}

void Timeline::setView(TimeSpan span, int columns)
{
    m_span = span;
    m_columns = columns;
    if (m_error || m_wanted.empty() || tilesOnScreen() != m_wanted)
        request();
}

std::vector<TileKey> Timeline::tilesOnScreen() const
{
    std::vector<TileKey> keys;
    for (const QString &slug : m_series)
        for (TileKey &key : tilesOf(slug, m_source, resolution(), m_span, 0))
            keys.push_back(std::move(key));
    return keys;
}

TimeSpan Timeline::covered() const
{
    const auto keys = tilesOf({}, {}, m_shown, m_span, kAhead);
    return {keys.front().span().from, keys.back().span().to};
}

void Timeline::reload()
{
    m_cache.refetch();
    m_lines.clear();
    request();
}

// A resolution chosen by hand holds as long as it stays sensible: no more than some dozen tiles on screen.
TileResolution Timeline::resolution() const
{
    constexpr qint64 kMostTiles = 48;
    TileResolution wanted = m_fixed.value_or(fittingResolution(m_span, m_columns));
    while (wanted < TileResolution::Day && m_span.length() / tileLength(wanted) > kMostTiles)
        wanted = TileResolution(int(wanted) + 1);
    return wanted;
}

void Timeline::request()
{
    m_error.reset();
    if (m_span.length() <= 0)
        return;
    const TileResolution now = resolution();
    m_wanted = tilesOnScreen();
    std::vector<TileKey> keys = m_wanted;
    for (const QString &slug : std::as_const(m_series)) {
        std::vector<TileKey> around = tilesOf(slug, m_source, now, m_span, kAhead);
        keys.push_back(around.back());
        keys.push_back(around.front());
    }
    m_cache.want(std::move(keys));
    assemble();
    Q_EMIT changed();
}

bool Timeline::isComplete() const
{
    return std::all_of(m_wanted.begin(), m_wanted.end(), [this](const TileKey &key) { return m_cache.holds(key); });
}

bool Timeline::isLoading() const
{
    return !m_error && !isComplete();
}

void Timeline::assemble()
{
    const TileResolution now = resolution();
    if (now != m_shown && !m_lines.empty() && !isComplete())
        return;
    m_shown = now;
    m_lines.clear();
    for (const QString &slug : std::as_const(m_series))
        assembleSeries(slug);
}

void Timeline::assembleSeries(const QString &slug)
{
    std::map<std::tuple<bool, QString, QString>, Rows> sources; // by daily total, name, via
    for (const TileKey &key : tilesOf(slug, m_source, m_shown, m_span, kAhead))
        if (const Tile *tile = m_cache.tile(key))
            for (const TilePart &part : *tile)
                append(sources[{part.isDailyTotal, part.source, part.via}], part.rows);
    const api::health::Series *known = api::health::findSeries(utf8(slug));
    std::map<std::pair<bool, QString>, int> named;
    for (const auto &[source, rows] : sources)
        ++named[{std::get<0>(source), std::get<1>(source)}];
    for (auto &[source, rows] : sources) {
        const auto &[isDailyTotal, name, via] = source;
        m_lines.push_back({.series = slug,
                           .source = named[{isDailyTotal, name}] > 1 ? name + u" ("_s + via + u')' : name,
                           .isDailyTotal = isDailyTotal,
                           .isSum = known && known->aggregation == api::health::Aggregation::Sum,
                           .data = dataOf(std::move(rows), m_shown)});
    }
}

} // namespace models
