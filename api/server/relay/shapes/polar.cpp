// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// Polar, AccessLink version 3. Seconds, metres; the duration of an exercise as ISO 8601.
namespace api::server::relay::shapes {

namespace {

constexpr auto kSleep = std::to_array<Member>({{"date", Fact::Day},
                                               {"sleep_start_time", Fact::Start},
                                               {"sleep_end_time", Fact::End},
                                               {"light_sleep", Fact::Light, {}, 1, 0},
                                               {"deep_sleep", Fact::Deep, {}, 1, 0},
                                               {"rem_sleep", Fact::Rem, {}, 1, 0},
                                               {"total_interruption_duration", Fact::Awake, {}, 1, 0}});
constexpr auto kScore = std::to_array<Member>({{"date", Fact::Day}, {"sleep_score", Fact::Score, "sleep", 1, 0}});
constexpr auto kDaily = std::to_array<Member>({{"date", Fact::Day},
                                               {"active_steps", Fact::Value, "steps", 1, 0},
                                               {"active_calories", Fact::Value, "energy", 1, 0}});
constexpr auto kRecharge =
    std::to_array<Member>({{"date", Fact::Day},
                           {"nightly_recharge_status", Fact::Score, "recovery", 1, 0},
                           {"heart_rate_variability_avg", Fact::Value, "heart_rate_variability_rmssd", 1, 0},
                           {"breathing_rate_avg", Fact::Value, "respiratory_rate", 1, 1}});
constexpr auto kLoad = std::to_array<Member>({{"date", Fact::Day}, {"cardio_load", Fact::Score, "strain", 1, 2}});
constexpr auto kExercise = std::to_array<Member>({{"id", Fact::Id},
                                                  {"start_time", Fact::StartWall},
                                                  {"duration", Fact::DurationIso},
                                                  {"sport", Fact::TypeUpper},
                                                  {"calories", Fact::Kcal, {}, 1, 0},
                                                  {"distance", Fact::Distance, {}, 1, 1},
                                                  {"heart_rate.average", Fact::MeanHeart, {}, 1, 0},
                                                  {"heart_rate.maximum", Fact::MaxHeart, {}, 1, 0}});

constexpr auto kShape =
    std::to_array<Collection>({{Category::Sleep, "Sleep", "nights", Rows::Nights, kSleep},
                               {Category::Sleep, "Sleep", "scores", Rows::Days, kScore},
                               {Category::Activity, "Activity", "daily", Rows::Days, kDaily},
                               {Category::Readiness, "Readiness", "recharges", Rows::Days, kRecharge},
                               {Category::Readiness, "Readiness", "cardio_load", Rows::Days, kLoad},
                               {Category::Workout, "Workout", "exercises", Rows::Workouts, kExercise}});

} // namespace

Shape polarShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
