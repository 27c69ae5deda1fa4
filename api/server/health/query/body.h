// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace api::server::health {

// The newest sample of a series type, whichever source measured it.
struct Reading {
    double value = 0;
    std::int64_t at = 0; // microseconds since 1970 UTC
    std::int64_t source = 0; // seq
};
std::optional<Reading> latestReading(store::Reader &reader, store::UserKey user, std::string_view seriesSlug);

// All samples of a series type within `hours` before and up to the newest one.
std::vector<double> latestReadings(store::Reader &reader, store::UserKey user, std::string_view seriesSlug,
                                   std::int64_t hours);

std::optional<std::int64_t> ageOn(store::Reader &reader, store::UserKey user, std::int32_t day); // whole years

} // namespace api::server::health
