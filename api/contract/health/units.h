// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/series.h"
#include "api/contract/result.h"

#include <limits>
#include <string_view>

namespace api::health {

// From a declared unit to the unit of a series. Compute it once for each (series, unit) and apply it to each value.
struct Conversion {
    double before = 0, multiply = 1, divide = 1; // (value + before) * multiply / divide
    double upTo = std::numeric_limits<double>::infinity(); // larger values are in the unit of the series already

    double apply(double value) const;
};

// The sender's unit decides. Letter case does not matter but for "Cal" (kcal) and "cal", "S" (siemens) and "s".
//
// Two forms of the same thing meet in "%": Apple's export and HealthKit's own numbers are fractions (0.97 "%"), Apple's
// SDK, Android and vendors send 97. So for "%" and for a missing unit, of the series below, a value up to 1 is a
// fraction and becomes per cent, a larger one is per cent already: oxygen_saturation, body_fat_percentage,
// walking_double_support_percentage, walking_asymmetry_percentage, walking_steadiness. "ratio" and "fraction" always
// mean a fraction, whatever the series. Blood alcohol in "%" is HealthKit's fraction: 0.0008 = 80 mg/dL.
//
// Missing unit: height and walking_step_length up to 3 are metres (the series are in cm); the series' own unit
// otherwise. Errors: Validation, with the unit that is unknown or does not fit the series named in the message.
Result<Conversion> conversionOf(const Series &series, std::string_view declaredUnit);

// The same for one value. Errors: also a number that is not finite, before or after.
Result<double> convert(int seriesId, double value, std::string_view declaredUnit);

// Any length, energy, ... of workouts: "activeEnergyBurned 812 kJ" -> kcal. `unit` and `target` as above.
Result<double> convertUnit(double value, std::string_view unit, std::string_view target);

} // namespace api::health
