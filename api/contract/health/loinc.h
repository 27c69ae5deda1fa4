// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

// Which LOINC code and UCUM unit say what a series says.
//
// LOINC codes and names are content of LOINC (https://loinc.org), copyright Regenstrief Institute, Inc. and the LOINC
// Committee, available at no cost under https://loinc.org/license. LOINC is a registered trademark of Regenstrief
// Institute, Inc. in the United States. See the README.
namespace api::health {

struct LoincCode {
    std::string_view code, display; // empty: none
};

// Code of http://terminology.hl7.org/CodeSystem/observation-category.
enum class ObservationCategory : std::uint8_t { VitalSigns, Activity, Laboratory, Exam, Procedure };

// What one observation of a series tells: a local day, or one measurement.
enum class Grain : std::uint8_t { Day, Measurement };

struct LoincMapping {
    int series = 0; // number of contract/health/series
    LoincCode code = {};
    std::string_view unit = {}; // UCUM, of the same size as the unit of the series
    ObservationCategory category = ObservationCategory::Activity;
    Grain grain = Grain::Day;
    std::string_view reason = {}; // why there is no code
    LoincCode general = {}; // a wider code that R4's profile of vital signs asks for beside it

    bool isMapped() const { return !code.code.empty(); }
};

const LoincMapping &loincOf(int series); // of a series that exists

// What is no series, and what stands beside one.
namespace loinc {
inline constexpr LoincCode kBloodPressure{"85354-9", "Blood pressure panel with all children optional"};
inline constexpr LoincCode kSystolic{"8480-6", "Systolic blood pressure"}; // mm[Hg]
inline constexpr LoincCode kDiastolic{"8462-4", "Diastolic blood pressure"}; // mm[Hg]
inline constexpr LoincCode kOxygenSaturation{"2708-6", "Oxygen saturation in Arterial blood"}; // %, of any method
inline constexpr LoincCode kSleep{"93832-4", "Sleep duration"}; // min, asleep
inline constexpr LoincCode kDeepSleep{"93831-6", "Deep sleep duration"};
inline constexpr LoincCode kLightSleep{"93830-8", "Light sleep duration"};
inline constexpr LoincCode kRemSleep{"93829-0", "REM sleep duration"};
inline constexpr LoincCode kExercise{"73985-4", "Exercise activity"};
inline constexpr LoincCode kExerciseDuration{"55411-3", "Exercise duration"}; // min
inline constexpr LoincCode kDistance{"103208-5", "Distance traveled"}; // m
inline constexpr LoincCode kCalories{"41981-2", "Calories burned"}; // kcal
inline constexpr LoincCode kHeartRate{"8867-4", "Heart rate"}; // /min
} // namespace loinc

} // namespace api::health
