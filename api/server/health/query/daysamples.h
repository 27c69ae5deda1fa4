// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/health/samples.h"

#include <cstdint>
#include <functional>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// Samples and rollups by local day, as daily summaries read them.
namespace api::server::health {

constexpr std::int64_t kMinute = 60'000'000; // microseconds
constexpr std::int64_t kDay = 1440 * kMinute;

std::int32_t localDayOf(std::int64_t at, std::int16_t zone); // kNoZone counts as UTC
std::int32_t localDayOf(std::int64_t at, std::optional<std::int64_t> zone);

// Microseconds since the start of the sample's local day.
std::int64_t timeOfDay(const store::Sample &sample);

// The user's series of these types.
std::vector<store::Series> seriesOf(store::Reader &reader, store::UserKey user,
                                    std::initializer_list<std::string_view> slugs);
// The same of one type, the best source first.
std::vector<store::Series> rankedSeries(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                        std::string_view slug);
int typeOf(std::string_view slug); // number of a series that must exist

// Calls visit(day, samples) for each local day in [fromDay, toDay] that has any.
void eachDay(store::Reader &reader, std::int64_t series, std::int32_t fromDay, std::int32_t toDay,
             const std::function<void(std::int32_t day, std::span<const store::Sample>)> &visit);

} // namespace api::server::health
