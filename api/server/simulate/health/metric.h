// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bitset>
#include <cstdint>

namespace api::server::simulate {

// What the simulator makes; the numbers are those of contract/health/series (a test compares them).
enum class Metric : std::uint16_t {
    HeartRate = 1,
    RestingHeartRate = 2,
    HrvSdnn = 3,
    HeartRateRecovery = 4,
    WalkingHeartRate = 5,
    HrvRmssd = 7,
    OxygenSaturation = 20,
    BloodGlucose = 21,
    Systolic = 22,
    Diastolic = 23,
    RespiratoryRate = 24,
    Height = 40,
    Weight = 41,
    BodyFat = 42,
    BodyMassIndex = 43,
    LeanMass = 44,
    BodyTemperature = 45,
    SkinTemperature = 46,
    SkinTemperatureDeviation = 50,
    Vo2Max = 60,
    Steps = 80,
    Energy = 81,
    BasalEnergy = 82,
    StandTime = 83,
    ExerciseTime = 84,
    FlightsClimbed = 86,
    DistanceOnFoot = 100,
    DistanceCycling = 101,
    DistanceSwimming = 102,
    WalkingStepLength = 120,
    WalkingSpeed = 121,
    WalkingDoubleSupport = 122,
    WalkingAsymmetry = 123,
    RunningPower = 140,
    RunningSpeed = 141,
    RunningOscillation = 142,
    RunningContactTime = 143,
    RunningStride = 144,
    SwimmingStrokes = 160,
    Cadence = 180,
    Power = 181,
    Speed = 182,
    EnvironmentalAudio = 200,
    HeadphoneAudio = 201,
    TimeInDaylight = 203,
    GarminStress = 220,
    GarminBodyBattery = 223,
    Hydration = 507,
};

// A set of series by their numbers.
using MetricSet = std::bitset<512>;
inline MetricSet allMetrics()
{
    return MetricSet().set();
}
inline bool has(const MetricSet &set, Metric metric)
{
    return set[std::size_t(metric)];
}

} // namespace api::server::simulate
