// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/intervals.h"
#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <map>
#include <span>
#include <string_view>
#include <vector>

namespace api::server::health {

// What a day's sources gathered of one kind (steps, energy, metres), counted once.
struct Amount {
    double total = 0; // whole of what is counted, such as steps
    std::int64_t source = 0; // seq of the best source that contributed
    std::vector<Interval> intervals; // empty when only a provider's daily total is known
};

using DayAmounts = std::map<std::int32_t, Amount>; // by local day, days since 1970

// Of several kinds at once, in the order of the slugs: for those of `days` (ascending) that have any. Where the best
// source of a day delivered a total of its own for the whole day, that is the amount.
std::vector<DayAmounts> amountsOf(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                  std::span<const std::string_view> seriesSlugs, std::span<const std::int32_t> days);

} // namespace api::server::health
