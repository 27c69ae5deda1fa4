// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/heartday.h"
#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace api::server::health {

// One local day. A missing member: nothing measured it.
struct ActivityDay {
    std::int32_t day = 0; // days since 1970
    std::int64_t source = 0; // seq of the best source that contributed
    std::optional<double> steps, distanceMeters, floors, activeKcal, basalKcal;
    std::optional<std::int64_t> activeMinutes; // with at least 30 steps
    std::optional<std::int64_t> sedentaryMinutes; // other minutes awake
    std::optional<HeartDay> heart;
};

// Local days of [fromDay, toDay] that have anything to summarise, ascending. Reads no samples.
std::vector<std::int32_t> activityDays(store::Reader &reader, store::UserKey user, std::int32_t fromDay,
                                       std::int32_t toDay);

// The summaries of `days` (ascending). Amounts of several devices count once, see amounts.h.
std::vector<ActivityDay> summariseActivity(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::span<const std::int32_t> days);

} // namespace api::server::health
