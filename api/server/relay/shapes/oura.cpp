// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// Oura, API version 2. Seconds; temperatures in degrees Celsius.
namespace api::server::relay::shapes {

namespace {

constexpr auto kDailySleep = std::to_array<Member>({{"day", Fact::Day}, {"score", Fact::Score, "sleep", 1, 0}});

constexpr auto kSleep = std::to_array<Member>({{"id", Fact::Id},
                                               {"day", Fact::Day},
                                               {"bedtime_start", Fact::Start},
                                               {"bedtime_end", Fact::End},
                                               {"type", Fact::OuraType},
                                               {"time_in_bed", Fact::Elapsed, {}, 1, 0},
                                               {"total_sleep_duration", Fact::Asleep, {}, 1, 0},
                                               {"awake_time", Fact::Awake, {}, 1, 0},
                                               {"light_sleep_duration", Fact::Light, {}, 1, 0},
                                               {"deep_sleep_duration", Fact::Deep, {}, 1, 0},
                                               {"rem_sleep_duration", Fact::Rem, {}, 1, 0},
                                               {"efficiency", Fact::Efficiency, {}, 1, 0},
                                               {"average_heart_rate", Fact::MeanHeart, {}, 1, 2},
                                               {"average_hrv", Fact::MeanHrv, {}, 1, 0},
                                               {"average_breath", Fact::MeanBreath, {}, 1, 3}});

constexpr auto kDailyActivity =
    std::to_array<Member>({{"day", Fact::Day},
                           {"score", Fact::Score, "activity", 1, 0},
                           {"steps", Fact::Value, "steps", 1, 0},
                           {"active_calories", Fact::Value, "energy", 1, 0},
                           {"equivalent_walking_distance", Fact::Value, "distance_walking_running", 1, 0}});

constexpr auto kDailyReadiness =
    std::to_array<Member>({{"day", Fact::Day},
                           {"score", Fact::Score, "readiness", 1, 0},
                           {"temperature_deviation", Fact::Value, "skin_temperature_deviation", 1, 2},
                           {"temperature_trend_deviation", Fact::Value, "skin_temperature_trend_deviation", 1, 2}});

constexpr auto kHeartRate =
    std::to_array<Member>({{"bpm", Fact::Sample, "heart_rate", 1, 0}, {"timestamp", Fact::StartUtc}});

constexpr auto kDailySpo2 =
    std::to_array<Member>({{"day", Fact::Day}, {"spo2_percentage.average", Fact::Value, "oxygen_saturation", 1, 3}});

constexpr auto kVo2Max = std::to_array<Member>({{"day", Fact::Day}, {"vo2_max", Fact::Value, "vo2_max", 1, 1}});

constexpr auto kCardiovascularAge =
    std::to_array<Member>({{"day", Fact::Day}, {"vascular_age", Fact::Value, "cardiovascular_age", 1, 0}});

constexpr auto kWorkout = std::to_array<Member>({{"id", Fact::Id},
                                                 {"activity", Fact::Type},
                                                 {"label", Fact::Name},
                                                 {"day", Fact::Day},
                                                 {"start_datetime", Fact::Start},
                                                 {"end_datetime", Fact::End},
                                                 {"calories", Fact::Kcal, {}, 1, 3},
                                                 {"distance", Fact::Distance, {}, 1, 1}});

constexpr auto kShape = std::to_array<Collection>(
    {{Category::Sleep, "Sleep", "summary", Rows::Days, kDailySleep, "daily_sleep"},
     {Category::Sleep, "Sleep", "sleep", Rows::Nights, kSleep, "sleep"},
     {Category::Activity, "Activity", "summary", Rows::Days, kDailyActivity, "daily_activity"},
     {Category::Readiness, "Readiness", "summary", Rows::Days, kDailyReadiness, "daily_readiness"},
     {Category::HeartRate, "HeartRate", "heartrate", Rows::Samples, kHeartRate, "heartrate"},
     {Category::Vitals, "Spo2", "summary", Rows::Days, kDailySpo2, "daily_spo2"},
     {Category::Fitness, "VO2Max", "summary", Rows::Days, kVo2Max, "vO2_max"},
     {Category::Fitness, "CardiovascularAge", "summary", Rows::Days, kCardiovascularAge, "daily_cardiovascular_age"},
     {Category::Workout, "Workout", "workout", Rows::Workouts, kWorkout, "workout"}});

} // namespace

Shape ouraShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
