// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/series.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

using enum Aggregation;

// Drinks add up, so hydration is a sum.
constexpr auto kSeries = std::to_array<Series>({
    {1, "heart_rate", "bpm", "Heart & Cardiovascular", Average, "heart_rate.created"},
    {2, "resting_heart_rate", "bpm", "Heart & Cardiovascular", Average, "heart_rate.created"},
    {3, "heart_rate_variability_sdnn", "ms", "Heart & Cardiovascular", Average, "heart_rate_variability.created"},
    {4, "heart_rate_recovery_one_minute", "bpm", "Heart & Cardiovascular", Average, "heart_rate.created"},
    {5, "walking_heart_rate_average", "bpm", "Heart & Cardiovascular", Average, "heart_rate.created"},
    {7, "heart_rate_variability_rmssd", "ms", "Heart & Cardiovascular", Average, "heart_rate_variability.created"},
    {20, "oxygen_saturation", "percent", "Blood & Respiratory", Average, "spo2.created"},
    {21, "blood_glucose", "mg_dl", "Blood & Respiratory", Average, "blood_glucose.created"},
    {22, "blood_pressure_systolic", "mmHg", "Blood & Respiratory", Average, "blood_pressure.created"},
    {23, "blood_pressure_diastolic", "mmHg", "Blood & Respiratory", Average, "blood_pressure.created"},
    {24, "respiratory_rate", "brpm", "Blood & Respiratory", Average, "respiratory_rate.created"},
    {25, "sleeping_breathing_disturbances", "count", "Blood & Respiratory", Sum, "respiratory_rate.created"},
    {26, "blood_alcohol_content", "mg_dl", "Blood & Respiratory", Average, "blood_glucose.created"},
    {27, "peripheral_perfusion_index", "score", "Blood & Respiratory", Average, "spo2.created"},
    {28, "forced_vital_capacity", "liters", "Blood & Respiratory", Average, "respiratory_rate.created"},
    {29, "forced_expiratory_volume_1", "liters", "Blood & Respiratory", Average, "respiratory_rate.created"},
    {30, "peak_expiratory_flow_rate", "L/min", "Blood & Respiratory", Average, "respiratory_rate.created"},
    {31, "breathing_disturbance_index", "score", "Blood & Respiratory", Average, "respiratory_rate.created"},
    {40, "height", "cm", "Body Composition", Average, "body_composition.created"},
    {41, "weight", "kg", "Body Composition", Average, "body_composition.created"},
    {42, "body_fat_percentage", "percent", "Body Composition", Average, "body_composition.created"},
    {43, "body_mass_index", "kg_m2", "Body Composition", Average, "body_composition.created"},
    {44, "lean_body_mass", "kg", "Body Composition", Average, "body_composition.created"},
    {45, "body_temperature", "celsius", "Body Composition", Average, "body_temperature.created"},
    {46, "skin_temperature", "celsius", "Body Composition", Average, "body_temperature.created"},
    {47, "waist_circumference", "cm", "Body Composition", Average, "body_composition.created"},
    {48, "body_fat_mass", "kg", "Body Composition", Average, "body_composition.created"},
    {49, "skeletal_muscle_mass", "kg", "Body Composition", Average, "body_composition.created"},
    {50, "skin_temperature_deviation", "celsius", "Body Composition", Average, "body_temperature.created"},
    {51, "skin_temperature_trend_deviation", "celsius", "Body Composition", Average, "body_temperature.created"},
    {60, "vo2_max", "ml_kg_min", "Fitness Metrics", Average, "fitness_metrics.created"},
    {61, "six_minute_walk_test_distance", "meters", "Fitness Metrics", Maximum, "fitness_metrics.created"},
    {62, "cardiovascular_age", "years", "Fitness Metrics", Average, "fitness_metrics.created"},
    {80, "steps", "count", "Activity - Basic", Sum, "steps.created"},
    {81, "energy", "kcal", "Activity - Basic", Sum, "calories.created"},
    {82, "basal_energy", "kcal", "Activity - Basic", Sum, "calories.created"},
    {83, "stand_time", "minutes", "Activity - Basic", Sum, "activity_timeseries.created"},
    {84, "exercise_time", "minutes", "Activity - Basic", Sum, "activity_timeseries.created"},
    {85, "physical_effort", "score", "Activity - Basic", Average, "activity_timeseries.created"},
    {86, "flights_climbed", "count", "Activity - Basic", Sum, "activity_timeseries.created"},
    {87, "average_met", "met", "Activity - Basic", Average, "activity_timeseries.created"},
    {88, "active_time", "minutes", "Activity - Basic", Sum, "activity_timeseries.created"},
    {100, "distance_walking_running", "meters", "Activity - Distance", Sum, "activity_timeseries.created"},
    {101, "distance_cycling", "meters", "Activity - Distance", Sum, "activity_timeseries.created"},
    {102, "distance_swimming", "meters", "Activity - Distance", Sum, "activity_timeseries.created"},
    {103, "distance_downhill_snow_sports", "meters", "Activity - Distance", Sum, "activity_timeseries.created"},
    {104, "distance_other", "meters", "Activity - Distance", Sum, "activity_timeseries.created"},
    {120, "walking_step_length", "cm", "Activity - Walking", Average, "workout_metrics.created"},
    {121, "walking_speed", "m_per_s", "Activity - Walking", Average, "workout_metrics.created"},
    {122, "walking_double_support_percentage", "percent", "Activity - Walking", Average, "workout_metrics.created"},
    {123, "walking_asymmetry_percentage", "percent", "Activity - Walking", Average, "workout_metrics.created"},
    {124, "walking_steadiness", "percent", "Activity - Walking", Average, "workout_metrics.created"},
    {125, "stair_descent_speed", "m_per_s", "Activity - Walking", Average, "workout_metrics.created"},
    {126, "stair_ascent_speed", "m_per_s", "Activity - Walking", Average, "workout_metrics.created"},
    {140, "running_power", "watts", "Activity - Running", Average, "workout_metrics.created"},
    {141, "running_speed", "m_per_s", "Activity - Running", Average, "workout_metrics.created"},
    {142, "running_vertical_oscillation", "cm", "Activity - Running", Average, "workout_metrics.created"},
    {143, "running_ground_contact_time", "ms", "Activity - Running", Average, "workout_metrics.created"},
    {144, "running_stride_length", "cm", "Activity - Running", Average, "workout_metrics.created"},
    {145, "running_vertical_ratio", "percent", "Activity - Running", Average, ""},
    {146, "running_stance_time_balance", "percent", "Activity - Running", Average, ""},
    {160, "swimming_stroke_count", "count", "Activity - Swimming", Sum, "workout_metrics.created"},
    {161, "underwater_depth", "meters", "Activity - Swimming", Average, "workout_metrics.created"},
    {180, "cadence", "rpm", "Activity - Generic", Average, "workout_metrics.created"},
    {181, "power", "watts", "Activity - Generic", Average, "workout_metrics.created"},
    {182, "speed", "m_per_s", "Activity - Generic", Average, "workout_metrics.created"},
    {183, "workout_effort_score", "score", "Activity - Generic", Average, "workout_metrics.created"},
    {184, "estimated_workout_effort_score", "score", "Activity - Generic", Average, "workout_metrics.created"},
    {200, "environmental_audio_exposure", "dB", "Environmental", Average, "environmental.created"},
    {201, "headphone_audio_exposure", "dB", "Environmental", Average, "environmental.created"},
    {202, "environmental_sound_reduction", "dB", "Environmental", Average, "environmental.created"},
    {203, "time_in_daylight", "minutes", "Environmental", Sum, "environmental.created"},
    {204, "water_temperature", "celsius", "Environmental", Average, "environmental.created"},
    {205, "uv_exposure", "count", "Environmental", Sum, "environmental.created"},
    {206, "inhaler_usage", "count", "Environmental", Sum, "environmental.created"},
    {207, "weather_temperature", "celsius", "Environmental", Average, "environmental.created"},
    {208, "weather_humidity", "percent", "Environmental", Average, "environmental.created"},
    {209, "elevation", "meters", "Environmental", Average, ""},
    {210, "latitude", "degrees", "Environmental", Average, ""},
    {211, "longitude", "degrees", "Environmental", Average, ""},
    {212, "air_temperature", "celsius", "Environmental", Average, ""},
    {220, "garmin_stress_level", "score", "Provider-Specific", Average, "stress.created"},
    {221, "garmin_skin_temperature", "celsius", "Provider-Specific", Average, "body_temperature.created"},
    {222, "garmin_fitness_age", "years", "Provider-Specific", Average, "fitness_metrics.created"},
    {223, "garmin_body_battery", "percent", "Provider-Specific", Average, "recovery_score.created"},
    {500, "electrodermal_activity", "count", "Other", Average, "stress.created"},
    {501, "push_count", "count", "Other", Sum, "activity_timeseries.created"},
    {502, "atrial_fibrillation_burden", "count", "Other", Sum, "heart_rate.created"},
    {503, "insulin_delivery", "count", "Other", Sum, "blood_glucose.created"},
    {504, "number_of_times_fallen", "count", "Other", Sum, "activity_timeseries.created"},
    {505, "number_of_alcoholic_beverages", "count", "Other", Sum, "activity_timeseries.created"},
    {506, "nike_fuel", "count", "Other", Sum, "activity_timeseries.created"},
    {507, "hydration", "mL", "Other", Sum, "activity_timeseries.created"},
});

constexpr std::uint8_t kNone = 0xff;

consteval auto slugOrder()
{
    std::array<Entry<std::uint8_t>, kSeries.size()> order{};
    for (std::size_t i = 0; i < kSeries.size(); ++i) {
        order[i] = {kSeries[i].slug, static_cast<std::uint8_t>(i)};
    }
    std::ranges::sort(order, {}, &Entry<std::uint8_t>::name);
    return order;
}

consteval auto idIndex()
{
    std::array<std::uint8_t, kLargestSeriesId + 1> index{};
    index.fill(kNone);
    for (std::size_t i = 0; i < kSeries.size(); ++i) {
        index[static_cast<std::size_t>(kSeries[i].id)] = static_cast<std::uint8_t>(i);
    }
    return index;
}

constexpr auto kBySlug = slugOrder();
constexpr auto kById = idIndex();
static_assert(isSorted(kBySlug));

} // namespace

std::span<const Series> allSeries()
{
    return kSeries;
}

const Series *findSeries(std::string_view slug)
{
    const auto found = lookUp(kBySlug, slug);
    return found ? &kSeries[*found] : nullptr;
}

const Series *seriesById(int id)
{
    if (id < 0 || id > kLargestSeriesId) {
        return nullptr;
    }
    const auto index = kById[static_cast<std::size_t>(id)];
    return index == kNone ? nullptr : &kSeries[index];
}

} // namespace api::health
