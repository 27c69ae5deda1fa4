// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/sdktypes.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

constexpr std::string_view kAppleQuantity = "HKQuantityTypeIdentifier";

constexpr auto kApple = std::to_array<Entry<int>>({
    {"ActiveEnergyBurned", 81}, // energy
    {"AppleExerciseTime", 84}, // exercise_time
    {"AppleMoveTime", 84}, // exercise_time
    {"AppleSleepingBreathingDisturbances", 25}, // sleeping_breathing_disturbances
    {"AppleSleepingWristTemperature", 45}, // body_temperature
    {"AppleStandTime", 83}, // stand_time
    {"AppleWalkingSteadiness", 124}, // walking_steadiness
    {"AtrialFibrillationBurden", 502}, // atrial_fibrillation_burden
    {"BasalBodyTemperature", 45}, // body_temperature
    {"BasalEnergyBurned", 82}, // basal_energy
    {"BloodAlcoholContent", 26}, // blood_alcohol_content
    {"BloodGlucose", 21}, // blood_glucose
    {"BloodPressureDiastolic", 23}, // blood_pressure_diastolic
    {"BloodPressureSystolic", 22}, // blood_pressure_systolic
    {"BodyFatPercentage", 42}, // body_fat_percentage
    {"BodyMass", 41}, // weight
    {"BodyMassIndex", 43}, // body_mass_index
    {"BodyTemperature", 45}, // body_temperature
    {"CrossCountrySkiingSpeed", 182}, // speed
    {"CyclingCadence", 180}, // cadence
    {"CyclingFunctionalThresholdPower", 181}, // power
    {"CyclingPower", 181}, // power
    {"CyclingSpeed", 182}, // speed
    {"DistanceCrossCountrySkiing", 104}, // distance_other
    {"DistanceCycling", 101}, // distance_cycling
    {"DistanceDownhillSnowSports", 103}, // distance_downhill_snow_sports
    {"DistancePaddleSports", 104}, // distance_other
    {"DistanceRowing", 104}, // distance_other
    {"DistanceSkatingSports", 104}, // distance_other
    {"DistanceSwimming", 102}, // distance_swimming
    {"DistanceWalkingRunning", 100}, // distance_walking_running
    {"DistanceWheelchair", 104}, // distance_other
    {"ElectrodermalActivity", 500}, // electrodermal_activity
    {"EnvironmentalAudioExposure", 200}, // environmental_audio_exposure
    {"EnvironmentalSoundReduction", 202}, // environmental_sound_reduction
    {"EstimatedWorkoutEffortScore", 184}, // estimated_workout_effort_score
    {"FlightsClimbed", 86}, // flights_climbed
    {"ForcedExpiratoryVolume1", 29}, // forced_expiratory_volume_1
    {"ForcedVitalCapacity", 28}, // forced_vital_capacity
    {"HeadphoneAudioExposure", 201}, // headphone_audio_exposure
    {"HeartRate", 1}, // heart_rate
    {"HeartRateRecoveryOneMinute", 4}, // heart_rate_recovery_one_minute
    {"HeartRateVariabilitySDNN", 3}, // heart_rate_variability_sdnn
    {"Height", 40}, // height
    {"InhalerUsage", 206}, // inhaler_usage
    {"InsulinDelivery", 503}, // insulin_delivery
    {"LeanBodyMass", 44}, // lean_body_mass
    {"NikeFuel", 506}, // nike_fuel
    {"NumberOfAlcoholicBeverages", 505}, // number_of_alcoholic_beverages
    {"NumberOfTimesFallen", 504}, // number_of_times_fallen
    {"OxygenSaturation", 20}, // oxygen_saturation
    {"PaddleSportsSpeed", 182}, // speed
    {"PeakExpiratoryFlowRate", 30}, // peak_expiratory_flow_rate
    {"PeripheralPerfusionIndex", 27}, // peripheral_perfusion_index
    {"PhysicalEffort", 85}, // physical_effort
    {"PushCount", 501}, // push_count
    {"RespiratoryRate", 24}, // respiratory_rate
    {"RestingHeartRate", 2}, // resting_heart_rate
    {"RowingSpeed", 182}, // speed
    {"RunningGroundContactTime", 143}, // running_ground_contact_time
    {"RunningPower", 140}, // running_power
    {"RunningSpeed", 141}, // running_speed
    {"RunningStrideLength", 144}, // running_stride_length
    {"RunningVerticalOscillation", 142}, // running_vertical_oscillation
    {"SixMinuteWalkTestDistance", 61}, // six_minute_walk_test_distance
    {"StairAscentSpeed", 126}, // stair_ascent_speed
    {"StairDescentSpeed", 125}, // stair_descent_speed
    {"StepCount", 80}, // steps
    {"SwimmingStrokeCount", 160}, // swimming_stroke_count
    {"TimeInDaylight", 203}, // time_in_daylight
    {"UVExposure", 205}, // uv_exposure
    {"UnderwaterDepth", 161}, // underwater_depth
    {"VO2Max", 60}, // vo2_max
    {"WaistCircumference", 47}, // waist_circumference
    {"WalkingAsymmetryPercentage", 123}, // walking_asymmetry_percentage
    {"WalkingDoubleSupportPercentage", 122}, // walking_double_support_percentage
    {"WalkingHeartRateAverage", 5}, // walking_heart_rate_average
    {"WalkingSpeed", 121}, // walking_speed
    {"WalkingStepLength", 120}, // walking_step_length
    {"WaterTemperature", 204}, // water_temperature
    {"WorkoutEffortScore", 183}, // workout_effort_score
});
static_assert(isSorted(kApple));

constexpr auto kAndroid = std::to_array<Entry<int>>({
    {"ACTIVE_CALORIES_BURNED", 81}, // energy
    {"BASAL_METABOLIC_RATE", 82}, // basal_energy
    {"BLOOD_GLUCOSE", 21}, // blood_glucose
    {"BLOOD_PRESSURE_DIASTOLIC", 23}, // blood_pressure_diastolic
    {"BLOOD_PRESSURE_SYSTOLIC", 22}, // blood_pressure_systolic
    {"BMI", 43}, // body_mass_index
    {"BODY_FAT", 42}, // body_fat_percentage
    {"BODY_FAT_MASS", 48}, // body_fat_mass
    {"BODY_TEMPERATURE", 45}, // body_temperature
    {"CYCLING_PEDALING_CADENCE", 180}, // cadence
    {"DISTANCE", 100}, // distance_walking_running
    {"FLOORS_CLIMBED", 86}, // flights_climbed
    {"HEART_RATE", 1}, // heart_rate
    {"HEART_RATE_VARIABILITY", 7}, // heart_rate_variability_rmssd
    {"HEIGHT", 40}, // height
    {"HYDRATION", 507}, // hydration
    {"LEAN_BODY_MASS", 44}, // lean_body_mass
    {"OXYGEN_SATURATION", 20}, // oxygen_saturation
    {"POWER", 181}, // power
    {"RESPIRATORY_RATE", 24}, // respiratory_rate
    {"RESTING_HEART_RATE", 2}, // resting_heart_rate
    {"SKELETAL_MUSCLE_MASS", 49}, // skeletal_muscle_mass
    {"SPEED", 182}, // speed
    {"STEP_COUNT", 80}, // steps
    {"TOTAL_CALORIES_BURNED", 81}, // energy
    {"VO2_MAX", 60}, // vo2_max
    {"WEIGHT", 41}, // weight
});
static_assert(isSorted(kAndroid));

} // namespace

const Series *seriesOfMetric(std::string_view name)
{
    const auto id = name.starts_with(kAppleQuantity) ? lookUp(kApple, name.substr(kAppleQuantity.size()))
                                                     : lookUp(kAndroid, Folded(name, upper));
    return id ? seriesById(*id) : nullptr;
}

std::size_t metricNameCount()
{
    return kApple.size() + kAndroid.size();
}

} // namespace api::health
