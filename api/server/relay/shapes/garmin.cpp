// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// Garmin, Health API: summaries. Metres, seconds; instants in seconds since 1970.
namespace api::server::relay::shapes {

namespace {

constexpr auto kDaily = std::to_array<Member>({{"calendarDate", Fact::Day},
                                               {"steps", Fact::Value, "steps", 1, 0},
                                               {"distanceInMeters", Fact::Value, "distance_walking_running", 1, 1},
                                               {"activeKilocalories", Fact::Value, "energy", 1, 0},
                                               {"bmrKilocalories", Fact::Value, "basal_energy", 1, 0},
                                               {"floorsClimbed", Fact::Value, "flights_climbed", 1, 0},
                                               {"averageStressLevel", Fact::Value, "garmin_stress_level", 1, 0},
                                               {"maxStressLevel", Fact::Maximum, "garmin_stress_level", 1, 0}});
constexpr auto kHeart =
    std::to_array<Member>({{"calendarDate", Fact::Day},
                           {"restingHeartRateInBeatsPerMinute", Fact::Value, "resting_heart_rate", 1, 0},
                           {"averageHeartRateInBeatsPerMinute", Fact::Value, "heart_rate", 1, 0},
                           {"minHeartRateInBeatsPerMinute", Fact::Minimum, "heart_rate", 1, 0},
                           {"maxHeartRateInBeatsPerMinute", Fact::Maximum, "heart_rate", 1, 0}});
constexpr auto kVariability = std::to_array<Member>(
    {{"calendarDate", Fact::Day}, {"lastNightAvg", Fact::Value, "heart_rate_variability_rmssd", 1, 0}});
constexpr auto kMetrics = std::to_array<Member>({{"calendarDate", Fact::Day},
                                                 {"vo2Max", Fact::Value, "vo2_max", 1, 1},
                                                 {"fitnessAge", Fact::Value, "garmin_fitness_age", 1, 0}});

constexpr auto kSleep = std::to_array<Member>({{"summaryId", Fact::Id},
                                               {"calendarDate", Fact::Day},
                                               {"startTimeInSeconds", Fact::StartSeconds, {}, 1, 0},
                                               {"startTimeOffsetInSeconds", Fact::OffsetSeconds},
                                               {"durationInSeconds", Fact::Asleep, {}, 1, 0},
                                               {"deepSleepDurationInSeconds", Fact::Deep, {}, 1, 0},
                                               {"lightSleepDurationInSeconds", Fact::Light, {}, 1, 0},
                                               {"remSleepInSeconds", Fact::Rem, {}, 1, 0},
                                               {"awakeDurationInSeconds", Fact::Awake, {}, 1, 0}});
constexpr auto kSleepScore =
    std::to_array<Member>({{"calendarDate", Fact::Day}, {"overallSleepScore.value", Fact::Score, "sleep", 1, 0}});

constexpr auto kActivity = std::to_array<Member>({{"summaryId", Fact::Id},
                                                  {"activityType", Fact::TypeUpper},
                                                  {"activityName", Fact::Name},
                                                  {"startTimeInSeconds", Fact::StartSeconds, {}, 1, 0},
                                                  {"startTimeOffsetInSeconds", Fact::OffsetSeconds},
                                                  {"durationInSeconds", Fact::Duration, {}, 1, 0},
                                                  {"distanceInMeters", Fact::Distance, {}, 1, 2},
                                                  {"activeKilocalories", Fact::Kcal, {}, 1, 0},
                                                  {"averageHeartRateInBeatsPerMinute", Fact::MeanHeart, {}, 1, 0},
                                                  {"maxHeartRateInBeatsPerMinute", Fact::MaxHeart, {}, 1, 0},
                                                  {"averageSpeedInMetersPerSecond", Fact::Speed, {}, 1, 3},
                                                  {"totalElevationGainInMeters", Fact::Climb, {}, 1, 2}});

constexpr auto kShape =
    std::to_array<Collection>({{Category::Sleep, "Sleep", "sleeps", Rows::Nights, kSleep},
                               {Category::Sleep, "Sleep", "scores", Rows::Days, kSleepScore},
                               {Category::Activity, "Activity", "dailies", Rows::Days, kDaily},
                               {Category::HeartRate, "HeartRate", "dailies", Rows::Days, kHeart},
                               {Category::HeartRate, "HeartRate", "hrv", Rows::Days, kVariability},
                               {Category::Fitness, "Fitness", "userMetrics", Rows::Days, kMetrics},
                               {Category::Workout, "Workout", "activities", Rows::Workouts, kActivity}});

} // namespace

Shape garminShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
