// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/night.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace api::server::simulate {

enum class Doing : std::uint8_t { Asleep, InBed, Sitting, Walking, Training };

// What the body does in one minute.
struct Minute {
    Doing doing = Doing::Sitting;
    health::SleepStage stage = health::SleepStage::Awake;
    bool worn = true; // the watch
    bool carried = true; // the phone
    float steps = 0;
    float flights = 0;
    float met = 1.15F; // energy as a multiple of lying still
    float heart = 0; // beats a minute
};

// A workout as it was done.
struct Effort {
    PlannedWorkout plan;
    int first = 0, count = 0; // minutes of the day
    int pause = 0, paused = 0; // minutes of the workout: where it rests and for how long

    bool restsAt(int minute) const { return minute >= pause && minute < pause + paused; }
};

// A local day, minute by minute; 1440 of them unless the clocks change or the wearer travels.
struct DayCourse {
    std::int32_t day = 0;
    std::int64_t begin = 0; // minutes since 1970 UTC
    int zone = 0, laterZone = 0; // minutes east of UTC, before and from `change`
    std::int64_t change = 0; // minutes since 1970 UTC; past the end on most days
    Condition condition;
    Night night, nap; // night: the one that ended on this day, which began on the day before for most
    bool nightRecorded = true; // the watch was worn in it
    std::vector<Minute> minutes;
    std::optional<Effort> effort;

    int zoneOf(std::int64_t utcMinute) const { return utcMinute < change ? zone : laterZone; }
};
DayCourse liveDay(const Wearer &wearer, std::int32_t day);

} // namespace api::server::simulate
