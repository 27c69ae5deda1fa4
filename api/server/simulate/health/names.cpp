// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/names.h"

#include <algorithm>
#include <array>

namespace api::server::simulate {

namespace {

using enum Metric;

struct Row {
    Metric metric;
    std::string_view apple; // after "HKQuantityTypeIdentifier"
    std::string_view sdkUnit; // of Apple's SDK, which tells oxygen in per cent and the rest as HealthKit does
    double sdkFactor;
    std::string_view exportUnit;
    double exportFactor;
    std::string_view imperialUnit; // empty: the same
    double imperialFactor;
    std::string_view android; // empty: not told
    std::string_view androidUnit;
    double androidFactor;
};

constexpr double kMiles = 1 / 1609.344;

#define HK(name) "HKQuantityTypeIdentifier" name
constexpr std::array<Row, 45> kRows{{
    {HeartRate, HK("HeartRate"), "bpm", 1, "count/min", 1, "", 1, "HEART_RATE", "bpm", 1},
    {RestingHeartRate, HK("RestingHeartRate"), "bpm", 1, "count/min", 1, "", 1, "RESTING_HEART_RATE", "bpm", 1},
    {HrvSdnn, HK("HeartRateVariabilitySDNN"), "ms", 1, "ms", 1, "", 1, "", "", 1},
    {HeartRateRecovery, HK("HeartRateRecoveryOneMinute"), "bpm", 1, "count/min", 1, "", 1, "", "", 1},
    {WalkingHeartRate, HK("WalkingHeartRateAverage"), "bpm", 1, "count/min", 1, "", 1, "", "", 1},
    {HrvRmssd, "", "", 1, "", 1, "", 1, "HEART_RATE_VARIABILITY", "ms", 1},
    {OxygenSaturation, HK("OxygenSaturation"), "%", 1, "%", 0.01, "", 1, "OXYGEN_SATURATION", "%", 1},
    {BloodGlucose, HK("BloodGlucose"), "mg/dL", 1, "mg/dL", 1, "", 1, "BLOOD_GLUCOSE", "mg/dL", 1},
    {Systolic, HK("BloodPressureSystolic"), "mmHg", 1, "mmHg", 1, "", 1, "BLOOD_PRESSURE_SYSTOLIC", "mmHg", 1},
    {Diastolic, HK("BloodPressureDiastolic"), "mmHg", 1, "mmHg", 1, "", 1, "BLOOD_PRESSURE_DIASTOLIC", "mmHg", 1},
    {RespiratoryRate, HK("RespiratoryRate"), "breaths/min", 1, "count/min", 1, "", 1, "RESPIRATORY_RATE", "breaths/min",
     1},
    {Height, HK("Height"), "m", 0.01, "cm", 1, "ft", 1 / 30.48, "HEIGHT", "m", 0.01},
    {Weight, HK("BodyMass"), "kg", 1, "kg", 1, "lb", 1 / 0.45359237, "WEIGHT", "kg", 1},
    {BodyFat, HK("BodyFatPercentage"), "%", 0.01, "%", 0.01, "", 1, "BODY_FAT", "%", 1},
    {BodyMassIndex, HK("BodyMassIndex"), "count", 1, "count", 1, "", 1, "BMI", "kg/m2", 1},
    {LeanMass, HK("LeanBodyMass"), "kg", 1, "kg", 1, "lb", 1 / 0.45359237, "LEAN_BODY_MASS", "kg", 1},
    {BodyTemperature, HK("BodyTemperature"), "degC", 1, "degC", 1, "degF", 1.8, "BODY_TEMPERATURE", "degC", 1},
    {SkinTemperature, HK("AppleSleepingWristTemperature"), "degC", 1, "degC", 1, "degF", 1.8, "", "", 1},
    {Vo2Max, HK("VO2Max"), "mL/kg/min", 1, "mL/min\xC2\xB7kg", 1, "", 1, "VO2_MAX", "mL/kg/min", 1},
    {Steps, HK("StepCount"), "count", 1, "count", 1, "", 1, "STEP_COUNT", "count", 1},
    {Energy, HK("ActiveEnergyBurned"), "Cal", 1, "kcal", 1, "Cal", 1, "ACTIVE_CALORIES_BURNED", "kcal", 1},
    {BasalEnergy, HK("BasalEnergyBurned"), "Cal", 1, "kcal", 1, "Cal", 1, "BASAL_METABOLIC_RATE", "kcal", 1},
    {StandTime, HK("AppleStandTime"), "min", 1, "min", 1, "", 1, "", "", 1},
    {ExerciseTime, HK("AppleExerciseTime"), "min", 1, "min", 1, "", 1, "", "", 1},
    {FlightsClimbed, HK("FlightsClimbed"), "count", 1, "count", 1, "", 1, "FLOORS_CLIMBED", "count", 1},
    {DistanceOnFoot, HK("DistanceWalkingRunning"), "m", 1, "km", 0.001, "mi", kMiles, "DISTANCE", "m", 1},
    {DistanceCycling, HK("DistanceCycling"), "m", 1, "km", 0.001, "mi", kMiles, "", "", 1},
    {DistanceSwimming, HK("DistanceSwimming"), "m", 1, "m", 1, "yd", 1 / 0.9144, "", "", 1},
    {WalkingStepLength, HK("WalkingStepLength"), "m", 0.01, "cm", 1, "in", 1 / 2.54, "", "", 1},
    {WalkingSpeed, HK("WalkingSpeed"), "m/s", 1, "km/hr", 3.6, "mi/hr", 3600 * kMiles, "", "", 1},
    {WalkingDoubleSupport, HK("WalkingDoubleSupportPercentage"), "%", 0.01, "%", 0.01, "", 1, "", "", 1},
    {WalkingAsymmetry, HK("WalkingAsymmetryPercentage"), "%", 0.01, "%", 0.01, "", 1, "", "", 1},
    {RunningPower, HK("RunningPower"), "W", 1, "W", 1, "", 1, "", "", 1},
    {RunningSpeed, HK("RunningSpeed"), "m/s", 1, "km/hr", 3.6, "mi/hr", 3600 * kMiles, "", "", 1},
    {RunningOscillation, HK("RunningVerticalOscillation"), "cm", 1, "cm", 1, "", 1, "", "", 1},
    {RunningContactTime, HK("RunningGroundContactTime"), "ms", 1, "ms", 1, "", 1, "", "", 1},
    {RunningStride, HK("RunningStrideLength"), "cm", 1, "m", 0.01, "", 1, "", "", 1},
    {SwimmingStrokes, HK("SwimmingStrokeCount"), "count", 1, "count", 1, "", 1, "", "", 1},
    {Cadence, HK("CyclingCadence"), "count/min", 1, "count/min", 1, "", 1, "CYCLING_PEDALING_CADENCE", "rpm", 1},
    {Power, HK("CyclingPower"), "W", 1, "W", 1, "", 1, "POWER", "W", 1},
    {Speed, HK("CyclingSpeed"), "m/s", 1, "km/hr", 3.6, "mi/hr", 3600 * kMiles, "SPEED", "m/s", 1},
    {EnvironmentalAudio, HK("EnvironmentalAudioExposure"), "dBASPL", 1, "dBASPL", 1, "", 1, "", "", 1},
    {HeadphoneAudio, HK("HeadphoneAudioExposure"), "dBASPL", 1, "dBASPL", 1, "", 1, "", "", 1},
    {TimeInDaylight, HK("TimeInDaylight"), "min", 1, "min", 1, "", 1, "", "", 1},
    {Hydration, "", "", 1, "", 1, "", 1, "HYDRATION", "L", 0.001},
}};
#undef HK

const Row *rowOf(Metric metric)
{
    const auto found = std::ranges::find(kRows, metric, &Row::metric);
    return found == kRows.end() ? nullptr : &*found;
}

} // namespace

std::string_view slugOf(Platform platform)
{
    return platform == Platform::Apple ? "apple" : platform == Platform::Samsung ? "samsung" : "google";
}

Wording sdkWording(Platform platform, Metric metric)
{
    const Row *row = rowOf(metric);
    if (!row)
        return {};
    if (platform == Platform::Apple)
        return {.type = row->apple, .unit = row->sdkUnit, .factor = row->sdkFactor};
    if (platform == Platform::Google && metric == BloodGlucose)
        return {.type = row->android, .unit = "mmol/L", .factor = 1 / 18.0182};
    return {.type = row->android, .unit = row->androidUnit, .factor = row->androidFactor};
}

std::string_view sdkStage(Platform platform, health::SleepStage stage)
{
    return platform == Platform::Apple && stage == health::SleepStage::Light ? "core" : health::name(stage);
}

Wording exportWording(Metric metric, bool imperial)
{
    const Row *row = rowOf(metric);
    if (!row)
        return {};
    if (imperial && !row->imperialUnit.empty())
        return {.type = row->apple,
                .unit = row->imperialUnit,
                .factor = row->imperialFactor,
                .offset = row->imperialUnit == "degF" ? 32.0 : 0.0};
    return {.type = row->apple, .unit = row->exportUnit, .factor = row->exportFactor};
}

std::string_view exportStage(health::SleepStage stage)
{
    switch (stage) {
    case health::SleepStage::InBed:
        return "HKCategoryValueSleepAnalysisInBed";
    case health::SleepStage::Awake:
        return "HKCategoryValueSleepAnalysisAwake";
    case health::SleepStage::Deep:
        return "HKCategoryValueSleepAnalysisAsleepDeep";
    case health::SleepStage::Rem:
        return "HKCategoryValueSleepAnalysisAsleepREM";
    case health::SleepStage::Light:
        return "HKCategoryValueSleepAnalysisAsleepCore";
    default:
        return "HKCategoryValueSleepAnalysisAsleepUnspecified";
    }
}

} // namespace api::server::simulate
