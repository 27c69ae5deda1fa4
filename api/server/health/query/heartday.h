// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>

namespace api::server::health {

// Minutes by share of the highest heart rate: from 50, from 64 and from 77 %.
struct ZoneMinutes {
    double light = 0, moderate = 0, vigorous = 0;
};

// One day of heart rate, from the best source that has any that day.
struct HeartDay {
    std::int64_t source = 0; // seq
    double average = 0, maximum = 0, minimum = 0; // beats a minute
    ZoneMinutes zones;
};

// 220 minus the age on that day, 190 when the birth date is unknown.
double highestHeartRate(const std::optional<std::string> &birthDate, std::int32_t day);

std::map<std::int32_t, HeartDay> heartDays(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::span<const std::int32_t> days);

} // namespace api::server::health
