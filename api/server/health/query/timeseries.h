// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/samples.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <vector>

// Samples and buckets of several series as one list, ascending by time.
namespace api::server::health {

// What lies where in the list: at one instant by series, then by end and value.
struct RowPosition {
    std::int64_t at = 0; // microseconds since 1970 UTC
    std::int64_t series = 0; // seq
    std::int64_t end = 0; // of samples
    double value = 0; // of samples
    auto operator<=>(const RowPosition &) const = default;
};

struct TimeseriesRow {
    RowPosition position;
    const store::Series *series = nullptr;
    std::int64_t end = 0;
    double value = 0; // of a bucket: mean, sum or maximum, as the catalogue says of the series
    std::int16_t zone = store::kNoZone; // of a bucket: of its first sample
    std::uint64_t externalId = 0; // of samples
    std::int64_t samples = 1; // in a bucket
    double minimum = 0, maximum = 0;
};

constexpr std::int64_t kLocalDays = -1; // instead of a width: a bucket is a local day

struct TimeseriesQuery {
    std::vector<store::Series> series;
    std::int64_t from = 0, to = 0; // starts in [from, to); of local days: whose 00:00, written as UTC, is
    std::int64_t width = 0; // of a bucket, microseconds, aligned to 1970 UTC; 0 = samples as they are; kLocalDays
    std::optional<RowPosition> after; // the page begins after it
    bool backwards = false; // the page ends before it
    std::int64_t limit = 50;
};

// A vendor's daily totals are in no bucket of a series that is summed; as samples and among local days they are rows of
// their own.

// Up to `limit` rows next to the position (or of the beginning), ascending. Reads about as much as it answers: a day of
// each series at least. The rows point into the query.
std::vector<TimeseriesRow> readTimeseries(store::Reader &reader, const TimeseriesQuery &query);
// How many there are without the position: exact.
std::int64_t countTimeseries(store::Reader &reader, const TimeseriesQuery &query);

} // namespace api::server::health
