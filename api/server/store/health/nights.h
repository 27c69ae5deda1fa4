// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/sleep.h"

#include <span>
#include <string_view>
#include <vector>

// How stages of one source become sessions. Pure functions, thread-safe.
namespace api::server::store {

constexpr std::int64_t kSessionGap = 120 * std::int64_t(60'000'000); // microseconds; from here on another session

bool isSleepStage(std::string_view stage); // one of the seven

// The sessions of stages (ascending by start), ascending; without seq, id and source. Where stages overlap, the more
// telling one counts: awake, deep, rem, light, sleeping, unknown, in bed.
std::vector<SleepSession> joinStages(std::span<const SleepStage> stages);

} // namespace api::server::store
