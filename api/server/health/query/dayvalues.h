// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <limits>
#include <map>
#include <string_view>

namespace api::server::health {

constexpr std::int32_t kFirstDay = -200'000, kLastDay = 200'000; // all that a sample can have

// The mean of a series type on a local day, of the best source that has it.
struct DayValue {
    double mean = 0;
    std::int64_t source = 0; // seq
};
// From rollups; reads no samples.
std::map<std::int32_t, DayValue> dayValues(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::string_view seriesSlug, std::int32_t fromDay = kFirstDay,
                                           std::int32_t toDay = kLastDay);

} // namespace api::server::health
