// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/shapes/shape.h"

#include <array>

// Strava, API version 3: activities as it lists them, and what they come to on a day. Metres, seconds.
namespace api::server::relay::shapes {

namespace {

constexpr auto kDay = std::to_array<Member>({{"date", Fact::Day},
                                             {"distance", Fact::TotalDistance, {}, 1, 1},
                                             {"moving_time", Fact::TotalDuration, {}, 1, 0},
                                             {"total_elevation_gain", Fact::TotalClimb, {}, 1, 1},
                                             {"calories", Fact::TotalKcal, {}, 1, 1},
                                             {"activities", Fact::Count}});

constexpr auto kActivity = std::to_array<Member>({{"id", Fact::Id},
                                                  {"name", Fact::Name},
                                                  {"sport_type", Fact::StravaType},
                                                  {"start_date", Fact::StartUtc},
                                                  {"start_date_local", Fact::StartWallZ},
                                                  {"utc_offset", Fact::OffsetSeconds},
                                                  {"elapsed_time", Fact::Elapsed, {}, 1, 0},
                                                  {"moving_time", Fact::Duration, {}, 1, 0},
                                                  {"distance", Fact::Distance, {}, 1, 1},
                                                  {"average_speed", Fact::Speed, {}, 1, 3},
                                                  {"total_elevation_gain", Fact::Climb, {}, 1, 1},
                                                  {"average_heartrate", Fact::MeanHeart, {}, 1, 1},
                                                  {"max_heartrate", Fact::MaxHeart, {}, 1, 0},
                                                  {"calories", Fact::Kcal, {}, 1, 1}});

constexpr auto kShape = std::to_array<Collection>({{Category::Activity, "dailyActivity", "", Rows::WorkoutDays, kDay},
                                                   {Category::Workout, "activities", "", Rows::Workouts, kActivity}});

} // namespace

Shape stravaShape()
{
    return kShape;
}

} // namespace api::server::relay::shapes
