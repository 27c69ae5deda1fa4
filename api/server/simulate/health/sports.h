// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace api::server::simulate {

enum class Sport : std::uint8_t {
    Running,
    TrailRunning,
    Walking,
    Hiking,
    Cycling,
    IndoorCycling,
    PoolSwimming,
    Strength,
    Yoga,
    Rowing,
    Elliptical,
    Hiit,
    Tennis,
    Soccer,
};
constexpr int kSports = 14;

enum class Movement : std::uint8_t { Foot, Wheels, Water, Still };
enum class Pattern : std::uint8_t { Steady, Intervals, Sets, Game };

struct SportFacts {
    std::string_view type; // unified slug of contract/health/workouttypes
    std::string_view apple; // HKWorkoutActivityType...
    std::string_view appleSdk; // as the iOS SDK says it
    std::string_view android; // as the Android SDK says it
    Movement movement;
    Pattern pattern;
    bool outdoor; // with a route
    double effort; // mean share of the heart rate reserve
    double cost; // energy as a share of what that heart rate would cost in running
    double climb; // metres gained a kilometre
};
const SportFacts &factsOf(Sport sport);

} // namespace api::server::simulate
