// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// Fitbit, Web API, metric units: kilometres, kilograms; durations of sleep in minutes, of logs in milliseconds.
namespace api::server::relay::shapes {

namespace {

constexpr double kMinutes = 1.0 / 60; // of seconds
constexpr double kMillis = 1000;
constexpr double kKilo = 0.001;

constexpr auto kSleep = std::to_array<Member>({{"logId", Fact::Id},
                                               {"dateOfSleep", Fact::Day},
                                               {"startTime", Fact::StartWall},
                                               {"endTime", Fact::EndWall},
                                               {"duration", Fact::Elapsed, {}, kMillis, 0},
                                               {"timeInBed", Fact::Elapsed, {}, kMinutes, 0},
                                               {"minutesAsleep", Fact::Asleep, {}, kMinutes, 0},
                                               {"minutesAwake", Fact::Awake, {}, kMinutes, 0},
                                               {"efficiency", Fact::Efficiency, {}, 1, 0},
                                               {"isMainSleep", Fact::IsMain},
                                               {"levels.summary.deep.minutes", Fact::Deep, {}, kMinutes, 0},
                                               {"levels.summary.light.minutes", Fact::Light, {}, kMinutes, 0},
                                               {"levels.summary.rem.minutes", Fact::Rem, {}, kMinutes, 0},
                                               {"levels.summary.wake.minutes", Fact::Awake, {}, kMinutes, 0}});

constexpr auto kActivity = std::to_array<Member>({{"date", Fact::Day},
                                                  {"steps", Fact::Value, "steps", 1, 0},
                                                  {"activityCalories", Fact::Value, "energy", 1, 0},
                                                  {"caloriesBMR", Fact::Value, "basal_energy", 1, 0},
                                                  {"distance", Fact::Value, "distance_walking_running", kKilo, 3},
                                                  {"floors", Fact::Value, "flights_climbed", 1, 0}});

constexpr auto kHeart = std::to_array<Member>(
    {{"dateTime", Fact::Day}, {"value.restingHeartRate", Fact::Value, "resting_heart_rate", 1, 0}});
constexpr auto kVariability = std::to_array<Member>(
    {{"dateTime", Fact::Day}, {"value.dailyRmssd", Fact::Value, "heart_rate_variability_rmssd", 1, 3}});
constexpr auto kOxygen = std::to_array<Member>({{"dateTime", Fact::Day},
                                                {"value.avg", Fact::Value, "oxygen_saturation", 1, 1},
                                                {"value.min", Fact::Minimum, "oxygen_saturation", 1, 1},
                                                {"value.max", Fact::Maximum, "oxygen_saturation", 1, 1}});
constexpr auto kBreath =
    std::to_array<Member>({{"dateTime", Fact::Day}, {"value.breathingRate", Fact::Value, "respiratory_rate", 1, 1}});
constexpr auto kWarmth = std::to_array<Member>(
    {{"dateTime", Fact::Day}, {"value.nightlyRelative", Fact::Value, "skin_temperature_deviation", 1, 1}});
constexpr auto kBody = std::to_array<Member>({{"date", Fact::Day},
                                              {"weight", Fact::Value, "weight", 1, 1},
                                              {"bmi", Fact::Value, "body_mass_index", 1, 2},
                                              {"fat", Fact::Value, "body_fat_percentage", 1, 2}});

constexpr auto kLog = std::to_array<Member>({{"logId", Fact::Id},
                                             {"activityName", Fact::Type},
                                             {"startTime", Fact::Start},
                                             {"duration", Fact::Elapsed, {}, kMillis, 0},
                                             {"activeDuration", Fact::Duration, {}, kMillis, 0},
                                             {"calories", Fact::Kcal, {}, 1, 0},
                                             {"distance", Fact::Distance, {}, kKilo, 3},
                                             {"averageHeartRate", Fact::MeanHeart, {}, 1, 0},
                                             {"elevationGain", Fact::Climb, {}, 1, 1}});

constexpr auto kShape =
    std::to_array<Collection>({{Category::Sleep, "Sleep", "sleep", Rows::Nights, kSleep},
                               {Category::Activity, "Activity", "summary", Rows::Days, kActivity},
                               {Category::HeartRate, "HeartRate", "activities-heart", Rows::Days, kHeart},
                               {Category::HeartRate, "HeartRate", "hrv", Rows::Days, kVariability},
                               {Category::Vitals, "Vitals", "spo2", Rows::Days, kOxygen},
                               {Category::Vitals, "Vitals", "br", Rows::Days, kBreath},
                               {Category::Body, "Body", "weight", Rows::Days, kBody},
                               {Category::Body, "Body", "tempSkin", Rows::Days, kWarmth},
                               {Category::Workout, "Workout", "activities", Rows::Workouts, kLog}});

} // namespace

Shape fitbitShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
