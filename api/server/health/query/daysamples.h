// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/samples.h"

#include <cstdint>
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

// The user's series of these types.
std::vector<store::Series> seriesOf(store::Reader &reader, store::UserKey user,
                                    std::initializer_list<std::string_view> slugs);
int typeOf(std::string_view slug); // number of a series that must exist
std::vector<int> typesOf(std::span<const std::string_view> slugs);

} // namespace api::server::health
