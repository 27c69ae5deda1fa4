// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/wearer.h"

#include <cstdint>
#include <optional>

namespace api::server::simulate {

// Days are local calendar days, numbered since 1970.

int weekdayOf(std::int32_t day); // 0 = Monday

struct Trip {
    std::int32_t leave = 0, back = 0; // at noon of these days the wearer arrives
    const Place *to = nullptr;
};
std::optional<Trip> tripAround(const Wearer &wearer,
                               std::int32_t day); // also when it is not yet or no longer under way

const Place &placeAtMidnight(const Wearer &wearer, std::int32_t day);
std::int64_t midnight(const Wearer &wearer, std::int32_t day); // minutes since 1970 UTC
int zoneAt(const Wearer &wearer, std::int64_t utcMinute); // minutes east of UTC, where the wearer then is

// A workout as it was meant before the day came.
struct PlannedWorkout {
    Sport sport = Sport::Running;
    int minute = 0; // local, of the day
    int minutes = 0;
    double effort = 0; // share of the heart rate reserve
};
std::optional<PlannedWorkout> plannedWorkout(const Wearer &wearer, std::int32_t day);

// How the wearer is on a day.
struct Condition {
    double illness = 0; // 0 healthy .. 1 the worst
    double strain = 0; // training of the last week against the last four: 0 as usual, 1 twice as much
    double jetLag = 0; // hours that the body's clock is behind the local one
    double restingHr = 0; // beats a minute
    double rmssd = 0; // ms
    double breathing = 0; // breaths a minute, asleep
    double warmth = 0; // degrees above the usual, wrist
    double weightKg = 0;
    bool travels = false; // changes zones today
    bool watchAtHome = false; // left there from morning to evening
};
Condition conditionOf(const Wearer &wearer, std::int32_t day);

int watchGeneration(const Wearer &wearer, std::int32_t day); // grows by one when a new watch is bought

} // namespace api::server::simulate
