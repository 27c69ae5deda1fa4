// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/statement.h"

#include <cstdint>
#include <span>
#include <vector>

// The column sample_days.packed: the samples of one day by columns, each as the differences from one sample to the
// next. Version 1:
//   version, flags (time scale, decimals of the values, has ids, has notes), count, first start, steps between starts,
//   durations, values, zones as runs, [ids of 8 bytes], [the notes, their numbers as runs]
// Exact: what comes out is what went in. Pure functions, thread-safe.
namespace api::server::store {

struct PackedSamples {
    std::vector<Sample> samples; // ascending by start, end, value
    Notes notes;
};

// In the order of start, end, value.
bool precedes(const Sample &a, const Sample &b);
// Finite, ends not before it starts, within the years 1..9999, zone within 18 h: what a store takes.
bool isStorable(const Sample &sample);

// The samples are storable and in order; notes that none of them names are left out.
Bytes packSamples(std::span<const Sample> samples, const Notes &notes);
// Internal: the bytes are not what packSamples() makes.
Result<PackedSamples> unpackSamples(ByteView packed);
// When and how much, without zones, ids and notes, into vectors that keep their memory: a fifth of the work.
struct SampleColumns {
    std::vector<std::int64_t> starts, ends; // microseconds since 1970 UTC; starts ascending
    std::vector<double> values;
};
Result<void> unpackColumns(ByteView packed, SampleColumns &columns);
// Only when they start, ascending: a tenth of the work.
Result<std::vector<std::int64_t>> unpackStarts(ByteView packed);

} // namespace api::server::store
