// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/timelinetiles.h"

#include "models/common/text.h"
#include "models/users/usertable.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace models {

namespace {

struct Scale {
    qint64 bucket;
    qint64 tile; // at most 730 buckets, so that one source fits in a page
    api::Resolution wire;
};

constexpr std::array<Scale, kTileResolutions> kScales{{
    {0, kHour, api::Resolution::Raw},
    {kMinute, 12 * kHour, api::Resolution::N1min},
    {5 * kMinute, 2 * kDay, api::Resolution::N5min},
    {15 * kMinute, 7 * kDay, api::Resolution::N15min},
    {kHour, 28 * kDay, api::Resolution::N1hour},
    {kDay, 730 * kDay, api::Resolution::N1day},
}};
constexpr qint64 kRawUpTo = 2 * kHour; // heart rates every second fill some pages an hour

const Scale &scale(TileResolution resolution)
{
    return kScales[std::size_t(resolution)];
}

qint64 floorDivided(qint64 value, qint64 by)
{
    return value / by - (value % by < 0);
}

QString viaOf(const api::SourceRef &source)
{
    return source.source && !source.source->empty() ? text(*source.source) : providerName(source.provider.wire());
}

} // namespace

qint64 bucketLength(TileResolution resolution)
{
    return scale(resolution).bucket;
}

qint64 tileLength(TileResolution resolution)
{
    return scale(resolution).tile;
}

api::Resolution wireResolution(TileResolution resolution)
{
    return scale(resolution).wire;
}

TileResolution fittingResolution(TimeSpan span, int columns)
{
    if (span.length() <= kRawUpTo)
        return TileResolution::Raw;
    const qint64 column = span.length() / std::max(1, columns);
    for (int each = int(TileResolution::Minute); each < kTileResolutions; ++each)
        if (kScales[std::size_t(each)].bucket >= column)
            return TileResolution(each);
    return TileResolution::Day;
}

TimeSpan TileKey::span() const
{
    return {index * tileLength(resolution), (index + 1) * tileLength(resolution)};
}

std::vector<TileKey> tilesOf(const QString &series, const QString &source, TileResolution resolution, TimeSpan span,
                             int ahead)
{
    std::vector<TileKey> keys;
    const qint64 length = tileLength(resolution);
    const qint64 last = floorDivided(span.to - 1, length) + ahead;
    for (qint64 at = floorDivided(span.from, length) - ahead; at <= last; ++at)
        keys.push_back({series, source, resolution, at});
    return keys;
}

api::GetTimeseries timeseriesRequest(const std::string &userId, const std::vector<QString> &series,
                                     const QString &source, TileResolution resolution, TimeSpan span)
{
    constexpr std::int64_t kMost = 1000;
    api::GetTimeseries request{.userId = userId,
                               .startTime = api::Timestamp::fromMicroseconds(span.from).toString(),
                               .endTime = api::Timestamp::fromMicroseconds(span.to - 1).toString(),
                               .limit = kMost};
    request.types.emplace();
    for (const QString &each : series)
        request.types->push_back(api::OpenEnum<api::SeriesSelector>::fromWire(utf8(each)));
    request.resolution = wireResolution(resolution);
    if (!source.isEmpty())
        request.dataSourceId = utf8(source);
    return request;
}

QString sourceName(const api::SourceRef &source)
{
    for (const auto &each : {source.deviceName, source.device, source.source})
        if (each && !each->empty())
            return text(*each);
    return providerName(source.provider.wire());
}

void addToTile(Tile &tile, const api::TimeseriesSample &sample)
{
    const QString source = sourceName(sample.source);
    const QString via = viaOf(sample.source);
    const bool total = sample.isDailyTotal.value_or(false);
    auto part = std::find_if(tile.begin(), tile.end(), [&](const TilePart &each) {
        return each.source == source && each.via == via && each.isDailyTotal == total;
    });
    if (part == tile.end())
        part = tile.insert(tile.end(), {source, via, total, {}});
    const qint64 at = sample.timestamp.microseconds();
    part->rows.push_back({at,
                          sample.endTime ? sample.endTime->microseconds() : at,
                          sample.value,
                          {sample.minimum.value_or(sample.value), sample.maximum.value_or(sample.value)}});
}

} // namespace models
