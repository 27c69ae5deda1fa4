// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/sports.h"

#include <array>

namespace api::server::simulate {

namespace {

using enum Movement;
using enum Pattern;

constexpr std::array<SportFacts, kSports> kFacts{{
    {"running", "HKWorkoutActivityTypeRunning", "running", "RUNNING", Foot, Steady, true, 0.70, 1.0, 7},
    {"trail_running", "HKWorkoutActivityTypeRunning", "running", "RUNNING", Foot, Intervals, true, 0.72, 1.0, 32},
    {"walking", "HKWorkoutActivityTypeWalking", "walking", "WALKING", Foot, Steady, true, 0.33, 0.9, 6},
    {"hiking", "HKWorkoutActivityTypeHiking", "hiking", "HIKING", Foot, Steady, true, 0.46, 0.95, 48},
    {"cycling", "HKWorkoutActivityTypeCycling", "cycling", "CYCLING", Wheels, Steady, true, 0.61, 0.92, 9},
    {"indoor_cycling", "HKWorkoutActivityTypeCycling", "cycling_stationary", "CYCLING_STATIONARY", Wheels, Intervals,
     false, 0.66, 0.92, 0},
    {"pool_swimming", "HKWorkoutActivityTypeSwimming", "swimming_pool", "SWIMMING_POOL", Water, Intervals, false, 0.58,
     0.9, 0},
    {"strength_training", "HKWorkoutActivityTypeTraditionalStrengthTraining", "strength_training", "STRENGTH_TRAINING",
     Still, Sets, false, 0.44, 0.62, 0},
    {"yoga", "HKWorkoutActivityTypeYoga", "yoga", "YOGA", Still, Steady, false, 0.20, 0.7, 0},
    {"rowing_machine", "HKWorkoutActivityTypeRowing", "rowing_machine", "ROWING_MACHINE", Still, Steady, false, 0.67,
     0.9, 0},
    {"elliptical", "HKWorkoutActivityTypeElliptical", "elliptical", "ELLIPTICAL", Still, Steady, false, 0.58, 0.85, 0},
    {"cardio_training", "HKWorkoutActivityTypeHighIntensityIntervalTraining", "hiit", "HIIT", Still, Intervals, false,
     0.72, 0.8, 0},
    {"tennis", "HKWorkoutActivityTypeTennis", "tennis", "TENNIS", Still, Game, false, 0.58, 0.85, 0},
    {"soccer", "HKWorkoutActivityTypeSoccer", "soccer", "SOCCER", Still, Game, false, 0.66, 0.9, 0},
}};

} // namespace

const SportFacts &factsOf(Sport sport)
{
    return kFacts[std::size_t(sport)];
}

} // namespace api::server::simulate
