// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/loinc.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace api::health {
namespace {

using enum ObservationCategory;
using enum Grain;

constexpr std::string_view kNoCode = "No LOINC code is known for this measure.";
constexpr std::string_view kScore = "A vendor's own estimate or score, which no LOINC code describes.";
constexpr std::string_view kBaseline = "A difference from the person's usual value, which no LOINC code describes.";
constexpr std::string_view kSurroundings = "Measured of the surroundings, not of the person.";
constexpr std::string_view kLocation = "Where somebody was is left out.";

constexpr LoincMapping none(int series, std::string_view reason)
{
    return {.series = series, .reason = reason};
}

// A code is here when two independent sources use it for the same measure.
constexpr auto kMappings = std::to_array<LoincMapping>({
    {1, loinc::kHeartRate, "/min", VitalSigns, Day}, // heart_rate
    {2, {"40443-4", "Heart rate --resting"}, "/min", VitalSigns, Day, {}, loinc::kHeartRate}, // resting_heart_rate
    {3,
     {"80404-7", "R-R interval.standard deviation (Heart rate variability)"},
     "ms",
     VitalSigns,
     Day}, // heart_rate_variability_sdnn
    none(4, kNoCode), // heart_rate_recovery_one_minute
    none(5, kNoCode), // walking_heart_rate_average
    none(7, "LOINC has the standard deviation (SDNN) only."), // heart_rate_variability_rmssd
    {20,
     {"59408-5", "Oxygen saturation in Arterial blood by Pulse oximetry"},
     "%",
     VitalSigns,
     Day,
     {},
     loinc::kOxygenSaturation}, // oxygen_saturation
    {21, {"2339-0", "Glucose [Mass/volume] in Blood"}, "mg/dL", Laboratory, Measurement}, // blood_glucose
    {22, loinc::kSystolic, "mm[Hg]", VitalSigns, Measurement}, // blood_pressure_systolic
    {23, loinc::kDiastolic, "mm[Hg]", VitalSigns, Measurement}, // blood_pressure_diastolic
    {24, {"9279-1", "Respiratory rate"}, "/min", VitalSigns, Day}, // respiratory_rate
    none(25, kNoCode), // sleeping_breathing_disturbances
    {26, {"5640-8", "Ethanol [Mass/volume] in Blood"}, "mg/dL", Laboratory, Measurement}, // blood_alcohol_content
    {27,
     {"61006-3", "Perfusion index Tissue by Pulse oximetry"},
     "%",
     VitalSigns,
     Measurement}, // peripheral_perfusion_index
    {28,
     {"19870-5", "Forced vital capacity [Volume] Respiratory system"},
     "L",
     Procedure,
     Measurement}, // forced_vital_capacity
    {29, {"20150-9", "FEV1"}, "L", Procedure, Measurement}, // forced_expiratory_volume_1
    {30,
     {"33452-4", "Maximum expiratory gas flow Respiratory system airway"},
     "L/min",
     Procedure,
     Measurement}, // peak_expiratory_flow_rate
    none(31, kScore), // breathing_disturbance_index
    {40, {"8302-2", "Body height"}, "cm", VitalSigns, Measurement}, // height
    {41, {"29463-7", "Body weight"}, "kg", VitalSigns, Measurement}, // weight
    {42, {"41982-0", "Percentage of body fat Measured"}, "%", Exam, Measurement}, // body_fat_percentage
    {43, {"39156-5", "Body mass index (BMI) [Ratio]"}, "kg/m2", VitalSigns, Measurement}, // body_mass_index
    {44, {"91557-9", "Lean body weight"}, "kg", Exam, Measurement}, // lean_body_mass
    {45, {"8310-5", "Body temperature"}, "Cel", VitalSigns, Measurement}, // body_temperature
    {46, {"61008-9", "Body surface temperature"}, "Cel", Exam, Day}, // skin_temperature
    none(47, "Each LOINC code fixes how it is measured, which is not known."), // waist_circumference
    {48, {"73708-0", "Body fat [Mass] Calculated"}, "kg", Exam, Measurement}, // body_fat_mass
    none(49, "LOINC has the mass of all muscles only."), // skeletal_muscle_mass
    none(50, kBaseline), // skin_temperature_deviation
    none(51, kBaseline), // skin_temperature_trend_deviation
    {60,
     {"94122-9", "Oxygen consumption (VO2)/Body weight [Volume Rate Content] --peak during exercise"},
     "mL/kg/min",
     Activity,
     Measurement}, // vo2_max
    {61, {"64098-7", "Six minute walk test"}, "m", Exam, Measurement}, // six_minute_walk_test_distance
    none(62, kScore), // cardiovascular_age
    {80, {"55423-8", "Number of steps in unspecified time Pedometer"}, "{steps}", Activity, Day}, // steps
    {81, {"41981-2", "Calories burned"}, "kcal", Activity, Day}, // energy
    none(82, "LOINC has the energy of a whole day or of activity only."), // basal_energy
    none(83, kNoCode), // stand_time
    {84, {"55411-3", "Exercise duration"}, "min", Activity, Day}, // exercise_time
    none(85, kScore), // physical_effort
    {86, {"100304-5", "Flights climbed [#] Reporting Period"}, "{flights}", Activity, Day}, // flights_climbed
    none(87, kNoCode), // average_met
    none(88, kNoCode), // active_time
    {100, {"55430-3", "Walking distance unspecified time Pedometer"}, "m", Activity, Day}, // distance_walking_running
    {101, {"93818-3", "Cycling distance unspecified time"}, "m", Activity, Day}, // distance_cycling
    {102, {"93816-7", "Swimming distance unspecified time"}, "m", Activity, Day}, // distance_swimming
    none(103, kNoCode), // distance_downhill_snow_sports
    {104, {"103208-5", "Distance traveled"}, "m", Activity, Day}, // distance_other
    none(120, kNoCode), // walking_step_length
    {121, {"41957-2", "Walking speed 24 hour mean Calculated"}, "m/s", Activity, Day}, // walking_speed
    none(122, kNoCode), // walking_double_support_percentage
    none(123, kNoCode), // walking_asymmetry_percentage
    none(124, kNoCode), // walking_steadiness
    none(125, kNoCode), // stair_descent_speed
    none(126, kNoCode), // stair_ascent_speed
    none(140, kNoCode), // running_power
    none(141, kNoCode), // running_speed
    none(142, kNoCode), // running_vertical_oscillation
    none(143, kNoCode), // running_ground_contact_time
    none(144, kNoCode), // running_stride_length
    none(145, kNoCode), // running_vertical_ratio
    none(146, kNoCode), // running_stance_time_balance
    none(160, kNoCode), // swimming_stroke_count
    none(161, kNoCode), // underwater_depth
    none(180, kNoCode), // cadence
    none(181, kNoCode), // power
    none(182, kNoCode), // speed
    none(183, kScore), // workout_effort_score
    none(184, kScore), // estimated_workout_effort_score
    none(200, kSurroundings), // environmental_audio_exposure
    none(201, kSurroundings), // headphone_audio_exposure
    none(202, kSurroundings), // environmental_sound_reduction
    none(203, kNoCode), // time_in_daylight
    none(204, kSurroundings), // water_temperature
    none(205, kSurroundings), // uv_exposure
    none(206, kNoCode), // inhaler_usage
    none(207, kSurroundings), // weather_temperature
    none(208, kSurroundings), // weather_humidity
    none(209, kLocation), // elevation
    none(210, kLocation), // latitude
    none(211, kLocation), // longitude
    none(212, kSurroundings), // air_temperature
    none(220, kScore), // garmin_stress_level
    none(221, kBaseline), // garmin_skin_temperature
    none(222, kScore), // garmin_fitness_age
    none(223, kScore), // garmin_body_battery
    none(500, kNoCode), // electrodermal_activity
    {501, {"96502-0", "Number of wheelchair pushes per time period"}, "{pushes}", Activity, Day}, // push_count
    none(502, kNoCode), // atrial_fibrillation_burden
    none(503, kNoCode), // insulin_delivery
    none(504, "Each LOINC code counts over a time of its own, such as a year."), // number_of_times_fallen
    none(505, kNoCode), // number_of_alcoholic_beverages
    none(506, kScore), // nike_fuel
    {507, {"8999-5", "Fluid intake oral Estimated"}, "mL", Activity, Day}, // hydration
});
static_assert(std::ranges::is_sorted(kMappings, {}, &LoincMapping::series));

} // namespace

const LoincMapping &loincOf(int series)
{
    const auto found = std::ranges::lower_bound(kMappings, series, {}, &LoincMapping::series);
    assert(found != kMappings.end() && found->series == series);
    return *found;
}

} // namespace api::health
