// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace api::server::health {

constexpr std::int32_t kFirstDay = -200'000, kLastDay = 200'000; // all that a sample can have

// The mean of a series type on a local day, of the best source that has it.
struct DayValue {
    double mean = 0;
    std::int64_t source = 0; // seq
};
using DayValues = std::map<std::int32_t, DayValue>; // by local day

// Of several types at once, in the order of the slugs. From rollups; reads no samples.
std::vector<DayValues> dayValues(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                 std::span<const std::string_view> seriesSlugs, std::int32_t fromDay,
                                 std::int32_t toDay);

// The mean of all samples of those days, of the best source that has any. Empty: none has.
std::vector<std::optional<double>> meansOfDays(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                               std::span<const std::string_view> seriesSlugs, std::int32_t fromDay,
                                               std::int32_t toDay);

} // namespace api::server::health
