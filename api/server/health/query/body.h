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

// The newest sample of a series type, whichever source measured it.
struct Reading {
    double value = 0;
    std::int64_t at = 0; // microseconds since 1970 UTC
    std::int64_t source = 0; // seq
};
using LatestReadings = std::map<std::string_view, Reading>; // by slug; types without a sample are missing
LatestReadings latestReadings(store::Reader &reader, store::UserKey user,
                              std::span<const std::string_view> seriesSlugs);

// All samples of a series type within `hours` before and up to that one; none without it.
std::vector<double> readingsUpTo(store::Reader &reader, store::UserKey user, std::string_view seriesSlug,
                                 const std::optional<Reading> &newest, std::int64_t hours);

std::optional<std::int64_t> ageOn(store::Reader &reader, store::UserKey user, std::int32_t day); // whole years

} // namespace api::server::health
