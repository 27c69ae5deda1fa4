// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string_view>

namespace api::health {

// The unified names that are stored and sent: "running", "strength_training", ...
std::span<const std::string_view> workoutTypes(); // 117, ascending
bool isWorkoutType(std::string_view name);

// What a sender calls a workout -> unified name; nullopt: unknown. Any case; "-" and " " count as "_".
// Aliases of the SDKs come first ("hiit", "skiing", "RUNNING_TREADMILL"), then Apple's "HKWorkoutActivityTypeRunning",
// then the unified names themselves.
std::optional<std::string_view> resolveWorkoutType(std::string_view name);

// Apple's own names; case matters. 84 are known.
std::optional<std::string_view> workoutTypeOfHealthKit(std::string_view name);

std::span<const std::string_view> workoutAliases(); // of the SDKs: 110, and those that only the documentation names

} // namespace api::health
