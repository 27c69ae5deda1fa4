// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/timeseries.h"
#include "models/health/seriesdata.h"

#include <QString>
#include <tuple>
#include <vector>

// A timeline is loaded in tiles: fixed stretches of time of one series, one source and one resolution, each a request.
namespace models {

enum class TileResolution { Raw, Minute, FiveMinutes, Quarter, Hour, Day };
constexpr int kTileResolutions = 6;

qint64 bucketLength(TileResolution resolution); // of Raw: 0
qint64 tileLength(TileResolution resolution);
api::Resolution wireResolution(TileResolution resolution);
// The finest whose buckets are no narrower than a pixel column; Raw when the span is short enough for its samples.
TileResolution fittingResolution(TimeSpan span, int columns);

struct TileKey {
    QString series; // slug
    QString source; // data source id; empty = all
    TileResolution resolution = TileResolution::Raw;
    qint64 index = 0; // of the stretch, from 1970
    bool operator==(const TileKey &) const = default;
    bool operator<(const TileKey &other) const
    {
        return std::tie(series, source, resolution, index)
            < std::tie(other.series, other.source, other.resolution, other.index);
    }
    TimeSpan span() const;
};
// Indices of the tiles that cover the span, and `ahead` more on either side.
std::vector<TileKey> tilesOf(const QString &series, const QString &source, TileResolution resolution, TimeSpan span,
                             int ahead);

// Request for the rows of a tile or of any span. The end is an instant before `to`: an end of exactly midnight would
// mean the whole day that follows.
api::GetTimeseries timeseriesRequest(const std::string &userId, const std::vector<QString> &series,
                                     const QString &source, TileResolution resolution, TimeSpan span);

struct TileRow {
    qint64 at;
    qint64 end; // = at of an instant
    double value;
    ValueRange range; // of the bucket; the value itself of a sample
};
struct TilePart { // what one source gave
    QString source; // "Apple Watch"
    QString via; // "com.apple.health": another app or upload may tell of the same device
    bool isDailyTotal = false;
    std::vector<TileRow> rows;
};
using Tile = std::vector<TilePart>;

void addToTile(Tile &tile, const api::TimeseriesSample &sample);
QString sourceName(const api::SourceRef &source); // device name, else model, else app, else vendor

} // namespace models
