// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

constexpr std::int16_t kNoZone = std::numeric_limits<std::int16_t>::min();

// One measurement, in the unit of its series.
struct Sample {
    std::int64_t start = 0, end = 0; // microseconds since 1970 UTC; equal for an instant
    double value = 0;
    std::int16_t zone = kNoZone; // minutes east of UTC
    std::uint64_t externalId = 0; // hash of the id that the sender gave it; 0 = none
    std::uint32_t note = 0; // 1 + index into the notes beside the samples; 0 = none
    bool operator==(const Sample &) const = default;
};
// Metadata of samples as JSON objects; few differ, so each text is stored once a day and series.
using Notes = std::vector<std::string>;

// Whose samples, of what, from where.
struct SeriesName {
    int type = 0; // number in contract/health/series
    std::int64_t source = 0; // seq of a DataSource
    bool dailyTotal = false; // totals of whole days that a vendor made
    auto operator<=>(const SeriesName &) const = default;
};

// What became of each sample of a call.
struct MergeCount {
    std::int64_t added = 0;
    std::int64_t replaced = 0; // known externalId with other content
    std::int64_t unchanged = 0; // known already
    std::int64_t refused = 0; // not finite, ends before it starts, beyond the years 1..9999, zone beyond 18 h
};

// Merges samples (any order) into what is stored. Two samples are the same when
// - their externalId is: the newer content replaces the older, its zone and note too, also when it starts on another
//   day. In a series of more than 20,000 samples it is looked for on the days that the call touches only.
// - or when start, end and value are, whatever the zone (exports repeat samples in the zone of the day they were made):
//   the first stays and gets the externalId if it had none.
// The caller keeps batches bounded: all of one call is in memory. Reads and rewrites each day that it touches once.
MergeCount storeSamples(Transaction &transaction, UserKey user, const SeriesName &name, std::span<const Sample> samples,
                        const Notes &notes);

struct Series {
    std::int64_t seq = 0;
    int type = 0;
    std::int64_t source = 0;
    bool dailyTotal = false;
    std::int64_t samples = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"series.seq", &Series::seq}, Column{"series.type", &Series::type},
                          Column{"series.source_seq", &Series::source},
                          Column{"series.daily_total", &Series::dailyTotal},
                          Column{"series.samples", &Series::samples});
    }
};

// Which series a query reads; empty members = all.
struct SeriesFilter {
    std::vector<int> types;
    std::optional<std::string> provider, source, device, sourceId;
    std::optional<bool> dailyTotal;
};
std::vector<Series> listSeries(Reader &reader, UserKey user, const SeriesFilter &filter);

// What a local day holds, without unpacking it.
struct SampleDay {
    std::int64_t series = 0;
    std::int32_t day = 0; // days since 1970, local
    std::int64_t samples = 0;
    std::int64_t firstAt = 0, lastAt = 0; // starts, microseconds
    double total = 0, minimum = 0, maximum = 0, last = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"series_seq", &SampleDay::series}, Column{"day", &SampleDay::day},
                          Column{"samples", &SampleDay::samples}, Column{"first_at", &SampleDay::firstAt},
                          Column{"last_at", &SampleDay::lastAt}, Column{"total", &SampleDay::total},
                          Column{"minimum", &SampleDay::minimum}, Column{"maximum", &SampleDay::maximum},
                          Column{"last_value", &SampleDay::last});
    }
};
std::vector<SampleDay> listSampleDays(Reader &reader, std::int64_t series, std::int32_t fromDay,
                                      std::int32_t toDay); // inclusive

// Calls visit with samples whose start lies in [from, to), ascending by start, a local day at a time (days that overlap
// because the zone changed: together); stops when it returns false. The span and the notes live until visit returns.
using VisitSamples = std::function<bool(std::span<const Sample> samples, const Notes &notes)>;
void readSamples(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to, const VisitSamples &visit);
// How many that are: exact; unpacks only the days at both ends.
std::int64_t countSamples(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to);
std::int64_t bucketStart(std::int64_t at, std::int64_t width); // of the bucket that `at` lies in
// Into how many buckets of this width (microseconds, aligned to 1970 UTC) those fall: exact; reads starts only.
std::int64_t countBuckets(Reader &reader, std::int64_t series, std::int64_t from, std::int64_t to, std::int64_t width);

// Removes all that a provider delivered: sources with their samples, workouts and sleep, scores, Apple's rings. What
// is known of the person stays. For the purge of a connection's data.
// False when there was nothing.
bool removeProviderData(Transaction &transaction, UserKey user, std::string_view provider);

} // namespace api::server::store
