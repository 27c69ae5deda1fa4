// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string_view>

namespace api::server::health {

// One local day: the night that ended on it and what recovery is told from.
struct RecoveryDay {
    std::int64_t source = 0; // seq of the best source that contributed
    std::optional<double> sleepSeconds = {}, sleepEfficiencyPercent = {}, restingHeartRate = {}, hrvSdnn = {},
                          oxygenSaturation = {};
    std::optional<double> score = {}; // a vendor's recovery, else its readiness, else our own recovery
};
using RecoveryDays = std::map<std::int32_t, RecoveryDay, std::greater<>>; // newest first

// Days of [fromDay, toDay] with sleep, resting heart rate or variability. Reads rollups only.
RecoveryDays recoveryDays(store::Reader &reader, store::UserKey user, std::string_view userId,
                          const SourceRanking &ranking, std::int32_t fromDay, std::int32_t toDay);

} // namespace api::server::health
