// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/names.h"

#include "api/contract/health/lookup.h"
#include "models/common/text.h"

#include <QCoreApplication>

namespace models {

namespace {

constexpr auto kSeries = std::to_array<api::health::Entry<const char *>>({
    {"active_time", QT_TRANSLATE_NOOP("models::Series", "Active time")},
    {"air_temperature", QT_TRANSLATE_NOOP("models::Series", "Air temperature")},
    {"atrial_fibrillation_burden", QT_TRANSLATE_NOOP("models::Series", "Atrial fibrillation burden")},
    {"average_met", QT_TRANSLATE_NOOP("models::Series", "Average MET")},
    {"basal_energy", QT_TRANSLATE_NOOP("models::Series", "Basal energy")},
    {"blood_alcohol_content", QT_TRANSLATE_NOOP("models::Series", "Blood alcohol content")},
    {"blood_glucose", QT_TRANSLATE_NOOP("models::Series", "Blood glucose")},
    {"blood_pressure_diastolic", QT_TRANSLATE_NOOP("models::Series", "Blood pressure diastolic")},
    {"blood_pressure_systolic", QT_TRANSLATE_NOOP("models::Series", "Blood pressure systolic")},
    {"body_fat_mass", QT_TRANSLATE_NOOP("models::Series", "Body fat mass")},
    {"body_fat_percentage", QT_TRANSLATE_NOOP("models::Series", "Body fat percentage")},
    {"body_mass_index", QT_TRANSLATE_NOOP("models::Series", "Body mass index")},
    {"body_temperature", QT_TRANSLATE_NOOP("models::Series", "Body temperature")},
    {"breathing_disturbance_index", QT_TRANSLATE_NOOP("models::Series", "Breathing disturbance index")},
    {"cadence", QT_TRANSLATE_NOOP("models::Series", "Cadence")},
    {"cardiovascular_age", QT_TRANSLATE_NOOP("models::Series", "Cardiovascular age")},
    {"distance_cycling", QT_TRANSLATE_NOOP("models::Series", "Distance cycling")},
    {"distance_downhill_snow_sports", QT_TRANSLATE_NOOP("models::Series", "Distance downhill snow sports")},
    {"distance_other", QT_TRANSLATE_NOOP("models::Series", "Distance other")},
    {"distance_swimming", QT_TRANSLATE_NOOP("models::Series", "Distance swimming")},
    {"distance_walking_running", QT_TRANSLATE_NOOP("models::Series", "Distance walking running")},
    {"electrodermal_activity", QT_TRANSLATE_NOOP("models::Series", "Electrodermal activity")},
    {"elevation", QT_TRANSLATE_NOOP("models::Series", "Elevation")},
    {"energy", QT_TRANSLATE_NOOP("models::Series", "Energy")},
    {"environmental_audio_exposure", QT_TRANSLATE_NOOP("models::Series", "Environmental audio exposure")},
    {"environmental_sound_reduction", QT_TRANSLATE_NOOP("models::Series", "Environmental sound reduction")},
    {"estimated_workout_effort_score", QT_TRANSLATE_NOOP("models::Series", "Estimated workout effort score")},
    {"exercise_time", QT_TRANSLATE_NOOP("models::Series", "Exercise time")},
    {"flights_climbed", QT_TRANSLATE_NOOP("models::Series", "Flights climbed")},
    {"forced_expiratory_volume_1", QT_TRANSLATE_NOOP("models::Series", "Forced expiratory volume 1")},
    {"forced_vital_capacity", QT_TRANSLATE_NOOP("models::Series", "Forced vital capacity")},
    {"garmin_body_battery", QT_TRANSLATE_NOOP("models::Series", "Garmin body battery")},
    {"garmin_fitness_age", QT_TRANSLATE_NOOP("models::Series", "Garmin fitness age")},
    {"garmin_skin_temperature", QT_TRANSLATE_NOOP("models::Series", "Garmin skin temperature")},
    {"garmin_stress_level", QT_TRANSLATE_NOOP("models::Series", "Garmin stress level")},
    {"headphone_audio_exposure", QT_TRANSLATE_NOOP("models::Series", "Headphone audio exposure")},
    {"heart_rate", QT_TRANSLATE_NOOP("models::Series", "Heart rate")},
    {"heart_rate_recovery_one_minute", QT_TRANSLATE_NOOP("models::Series", "Heart rate recovery one minute")},
    {"heart_rate_variability_rmssd", QT_TRANSLATE_NOOP("models::Series", "Heart rate variability RMSSD")},
    {"heart_rate_variability_sdnn", QT_TRANSLATE_NOOP("models::Series", "Heart rate variability SDNN")},
    {"height", QT_TRANSLATE_NOOP("models::Series", "Height")},
    {"hydration", QT_TRANSLATE_NOOP("models::Series", "Hydration")},
    {"inhaler_usage", QT_TRANSLATE_NOOP("models::Series", "Inhaler usage")},
    {"insulin_delivery", QT_TRANSLATE_NOOP("models::Series", "Insulin delivery")},
    {"latitude", QT_TRANSLATE_NOOP("models::Series", "Latitude")},
    {"lean_body_mass", QT_TRANSLATE_NOOP("models::Series", "Lean body mass")},
    {"longitude", QT_TRANSLATE_NOOP("models::Series", "Longitude")},
    {"nike_fuel", QT_TRANSLATE_NOOP("models::Series", "Nike fuel")},
    {"number_of_alcoholic_beverages", QT_TRANSLATE_NOOP("models::Series", "Number of alcoholic beverages")},
    {"number_of_times_fallen", QT_TRANSLATE_NOOP("models::Series", "Number of times fallen")},
    {"oxygen_saturation", QT_TRANSLATE_NOOP("models::Series", "Oxygen saturation")},
    {"peak_expiratory_flow_rate", QT_TRANSLATE_NOOP("models::Series", "Peak expiratory flow rate")},
    {"peripheral_perfusion_index", QT_TRANSLATE_NOOP("models::Series", "Peripheral perfusion index")},
    {"physical_effort", QT_TRANSLATE_NOOP("models::Series", "Physical effort")},
    {"power", QT_TRANSLATE_NOOP("models::Series", "Power")},
    {"push_count", QT_TRANSLATE_NOOP("models::Series", "Push count")},
    {"respiratory_rate", QT_TRANSLATE_NOOP("models::Series", "Respiratory rate")},
    {"resting_heart_rate", QT_TRANSLATE_NOOP("models::Series", "Resting heart rate")},
    {"running_ground_contact_time", QT_TRANSLATE_NOOP("models::Series", "Running ground contact time")},
    {"running_power", QT_TRANSLATE_NOOP("models::Series", "Running power")},
    {"running_speed", QT_TRANSLATE_NOOP("models::Series", "Running speed")},
    {"running_stance_time_balance", QT_TRANSLATE_NOOP("models::Series", "Running stance time balance")},
    {"running_stride_length", QT_TRANSLATE_NOOP("models::Series", "Running stride length")},
    {"running_vertical_oscillation", QT_TRANSLATE_NOOP("models::Series", "Running vertical oscillation")},
    {"running_vertical_ratio", QT_TRANSLATE_NOOP("models::Series", "Running vertical ratio")},
    {"six_minute_walk_test_distance", QT_TRANSLATE_NOOP("models::Series", "Six minute walk test distance")},
    {"skeletal_muscle_mass", QT_TRANSLATE_NOOP("models::Series", "Skeletal muscle mass")},
    {"skin_temperature", QT_TRANSLATE_NOOP("models::Series", "Skin temperature")},
    {"skin_temperature_deviation", QT_TRANSLATE_NOOP("models::Series", "Skin temperature deviation")},
    {"skin_temperature_trend_deviation", QT_TRANSLATE_NOOP("models::Series", "Skin temperature trend deviation")},
    {"sleeping_breathing_disturbances", QT_TRANSLATE_NOOP("models::Series", "Sleeping breathing disturbances")},
    {"speed", QT_TRANSLATE_NOOP("models::Series", "Speed")},
    {"stair_ascent_speed", QT_TRANSLATE_NOOP("models::Series", "Stair ascent speed")},
    {"stair_descent_speed", QT_TRANSLATE_NOOP("models::Series", "Stair descent speed")},
    {"stand_time", QT_TRANSLATE_NOOP("models::Series", "Stand time")},
    {"steps", QT_TRANSLATE_NOOP("models::Series", "Steps")},
    {"swimming_stroke_count", QT_TRANSLATE_NOOP("models::Series", "Swimming stroke count")},
    {"time_in_daylight", QT_TRANSLATE_NOOP("models::Series", "Time in daylight")},
    {"underwater_depth", QT_TRANSLATE_NOOP("models::Series", "Underwater depth")},
    {"uv_exposure", QT_TRANSLATE_NOOP("models::Series", "UV exposure")},
    {"vo2_max", QT_TRANSLATE_NOOP("models::Series", "VO₂ max")},
    {"waist_circumference", QT_TRANSLATE_NOOP("models::Series", "Waist circumference")},
    {"walking_asymmetry_percentage", QT_TRANSLATE_NOOP("models::Series", "Walking asymmetry percentage")},
    {"walking_double_support_percentage", QT_TRANSLATE_NOOP("models::Series", "Walking double support percentage")},
    {"walking_heart_rate_average", QT_TRANSLATE_NOOP("models::Series", "Walking heart rate average")},
    {"walking_speed", QT_TRANSLATE_NOOP("models::Series", "Walking speed")},
    {"walking_steadiness", QT_TRANSLATE_NOOP("models::Series", "Walking steadiness")},
    {"walking_step_length", QT_TRANSLATE_NOOP("models::Series", "Walking step length")},
    {"water_temperature", QT_TRANSLATE_NOOP("models::Series", "Water temperature")},
    {"weather_humidity", QT_TRANSLATE_NOOP("models::Series", "Weather humidity")},
    {"weather_temperature", QT_TRANSLATE_NOOP("models::Series", "Weather temperature")},
    {"weight", QT_TRANSLATE_NOOP("models::Series", "Weight")},
    {"workout_effort_score", QT_TRANSLATE_NOOP("models::Series", "Workout effort score")},
});
static_assert(api::health::isSorted(kSeries));

constexpr auto kCategories = std::to_array<api::health::Entry<const char *>>({
    {"Activity - Basic", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Basic")},
    {"Activity - Distance", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Distance")},
    {"Activity - Generic", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Generic")},
    {"Activity - Running", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Running")},
    {"Activity - Swimming", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Swimming")},
    {"Activity - Walking", QT_TRANSLATE_NOOP("models::SeriesCategory", "Activity - Walking")},
    {"Blood & Respiratory", QT_TRANSLATE_NOOP("models::SeriesCategory", "Blood & Respiratory")},
    {"Body Composition", QT_TRANSLATE_NOOP("models::SeriesCategory", "Body Composition")},
    {"Environmental", QT_TRANSLATE_NOOP("models::SeriesCategory", "Environmental")},
    {"Fitness Metrics", QT_TRANSLATE_NOOP("models::SeriesCategory", "Fitness Metrics")},
    {"Heart & Cardiovascular", QT_TRANSLATE_NOOP("models::SeriesCategory", "Heart & Cardiovascular")},
    {"Other", QT_TRANSLATE_NOOP("models::SeriesCategory", "Other")},
    {"Provider-Specific", QT_TRANSLATE_NOOP("models::SeriesCategory", "Provider-Specific")},
});
static_assert(api::health::isSorted(kCategories));

} // namespace

QString seriesName(std::string_view slug)
{
    const auto name = api::health::lookUp(kSeries, slug);
    return name ? QCoreApplication::translate("models::Series", *name) : wireWords(slug);
}

QString categoryName(std::string_view category)
{
    const auto name = api::health::lookUp(kCategories, category);
    return name ? QCoreApplication::translate("models::SeriesCategory", *name) : text(category);
}

} // namespace models
