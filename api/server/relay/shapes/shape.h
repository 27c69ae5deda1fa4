// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/relay/categories.h"

#include <cstdint>
#include <span>
#include <string_view>

// How a vendor's own interface tells its data, as tables: collections of rows, rows of members. Only members whose
// value is stored are written, so what a vendor computes and nobody delivered is missing, never made up.
namespace api::server::relay::shapes {

// What the rows of a collection are.
enum class Rows : std::uint8_t {
    Days, // local days that have any figure, score or measurement of the members
    WorkoutDays, // local days with workouts
    Nights, // stretches of sleep, naps too
    Workouts,
    Samples // of the one series that the members name
};

enum class Fact : std::uint8_t {
    // of days
    Day, // "2026-05-20"; of the start of a workout, of the end of sleep
    Value, // of the series: a sum, a mean, a maximum; the last measurement of the day
    Minimum, // of the series
    Maximum,
    Score, // whose name is in `name`
    // of days with workouts
    TotalDistance, // metres
    TotalDuration, // seconds
    TotalKcal,
    TotalClimb, // metres
    Count,
    // of nights, workouts and samples
    Id,
    Start, // "2026-05-20T23:10:00+05:30"
    End,
    StartUtc, // "2026-05-20T17:40:00Z"
    EndUtc,
    StartWall, // "2026-05-20T23:10:00"
    EndWall,
    StartWallZ, // the same with a "Z" that means nothing
    StartSeconds, // since 1970 UTC
    OffsetSeconds, // east of UTC
    Offset, // "+05:30"
    Elapsed, // seconds from start to end
    // of nights, seconds
    Asleep,
    Awake,
    Deep,
    Light,
    Rem,
    Efficiency, // percent
    Interruptions,
    IsNap,
    IsMain, // not a nap
    OuraType, // "long_sleep", "sleep"
    MeanHeart,
    MeanHrv, // RMSSD, ms
    MeanBreath,
    MeanOxygen, // percent
    // of workouts
    Type, // unified: "running"
    TypeUpper, // "RUNNING"
    StravaType, // "Run"
    Name,
    Duration, // seconds without pauses
    DurationIso, // "PT1830S"
    Kcal,
    Distance, // metres
    Speed, // metres a second
    MaxHeart,
    Climb, // metres
    // of samples
    Sample
};

struct Member {
    std::string_view path; // "score.stage_summary.disturbance_count"; those that share a beginning stand together
    Fact fact = Fact::Day;
    std::string_view name = {}; // slug of the series, category of the score
    double factor = 1; // to the vendor's unit
    int decimals = 4; // that the vendor tells at most
};

struct Collection {
    Category category = Category::Activity;
    std::string_view group; // member of the vendor's object: "Sleep"
    std::string_view name; // member of the group: "summary"; empty: the group is the list itself
    Rows rows = Rows::Days;
    std::span<const Member> members;
    std::string_view own = {}; // what the vendor's interface calls the collection: "daily_sleep"
};

using Shape = std::span<const Collection>;

// Empty for vendors whose interface is not public, and for phones: those are told under the names of the series.
Shape shapeOf(std::string_view vendor);

Shape ouraShape();
Shape stravaShape();
Shape fitbitShape();
Shape garminShape();
Shape whoopShape();
Shape polarShape();

} // namespace api::server::relay::shapes
