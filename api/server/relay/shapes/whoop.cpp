// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// WHOOP, API version 2. Energy in kilojoules, durations in milliseconds. Its cycles run from sleep to sleep; here they
// are local days.
namespace api::server::relay::shapes {

namespace {

constexpr double kKilojoules = 4.184; // of kilocalories
constexpr double kMillis = 1000;

constexpr auto kCycle = std::to_array<Member>({{"date", Fact::Day},
                                               {"score.strain", Fact::Score, "strain", 1, 4},
                                               {"score.kilojoule", Fact::Value, "energy", kKilojoules, 3},
                                               {"score.average_heart_rate", Fact::Value, "heart_rate", 1, 0},
                                               {"score.max_heart_rate", Fact::Maximum, "heart_rate", 1, 0}});
constexpr auto kRecovery =
    std::to_array<Member>({{"date", Fact::Day},
                           {"score.recovery_score", Fact::Score, "recovery", 1, 0},
                           {"score.resting_heart_rate", Fact::Value, "resting_heart_rate", 1, 0},
                           {"score.hrv_rmssd_milli", Fact::Value, "heart_rate_variability_rmssd", 1, 3},
                           {"score.spo2_percentage", Fact::Value, "oxygen_saturation", 1, 2},
                           {"score.skin_temp_celsius", Fact::Value, "skin_temperature", 1, 2}});
constexpr auto kSleep =
    std::to_array<Member>({{"id", Fact::Id},
                           {"start", Fact::StartUtc},
                           {"end", Fact::EndUtc},
                           {"timezone_offset", Fact::Offset},
                           {"nap", Fact::IsNap},
                           {"score.stage_summary.total_in_bed_time_milli", Fact::Elapsed, {}, kMillis, 0},
                           {"score.stage_summary.total_awake_time_milli", Fact::Awake, {}, kMillis, 0},
                           {"score.stage_summary.total_light_sleep_time_milli", Fact::Light, {}, kMillis, 0},
                           {"score.stage_summary.total_slow_wave_sleep_time_milli", Fact::Deep, {}, kMillis, 0},
                           {"score.stage_summary.total_rem_sleep_time_milli", Fact::Rem, {}, kMillis, 0},
                           {"score.stage_summary.disturbance_count", Fact::Interruptions},
                           {"score.respiratory_rate", Fact::MeanBreath, {}, 1, 2},
                           {"score.sleep_efficiency_percentage", Fact::Efficiency, {}, 1, 2}});
constexpr auto kPerformance =
    std::to_array<Member>({{"date", Fact::Day}, {"score.sleep_performance_percentage", Fact::Score, "sleep", 1, 0}});
constexpr auto kWorkout = std::to_array<Member>({{"id", Fact::Id},
                                                 {"sport_name", Fact::Type},
                                                 {"start", Fact::StartUtc},
                                                 {"end", Fact::EndUtc},
                                                 {"timezone_offset", Fact::Offset},
                                                 {"score.average_heart_rate", Fact::MeanHeart, {}, 1, 0},
                                                 {"score.max_heart_rate", Fact::MaxHeart, {}, 1, 0},
                                                 {"score.kilojoule", Fact::Kcal, {}, kKilojoules, 3},
                                                 {"score.distance_meter", Fact::Distance, {}, 1, 2},
                                                 {"score.altitude_gain_meter", Fact::Climb, {}, 1, 2}});

constexpr auto kShape =
    std::to_array<Collection>({{Category::Sleep, "Sleep", "sleep", Rows::Nights, kSleep},
                               {Category::Sleep, "Sleep", "performance", Rows::Days, kPerformance},
                               {Category::Activity, "Activity", "cycle", Rows::Days, kCycle},
                               {Category::Readiness, "Readiness", "recovery", Rows::Days, kRecovery},
                               {Category::Workout, "Workout", "workout", Rows::Workouts, kWorkout}});

} // namespace

Shape whoopShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
