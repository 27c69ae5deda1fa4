// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace models {

// Names of the wire in the language of the program: "heart_rate_variability_sdnn" -> "Heart rate variability SDNN".
// Those that this program does not know become words.
QString seriesName(std::string_view slug);
QString categoryName(std::string_view category); // of a series: "Heart & Cardiovascular"
QString workoutName(std::string_view type);
QString wireWords(std::string_view wire); // "some_thing" -> "Some thing"
QString unitText(std::string_view unit); // "percent" -> "%"; counts and scores have none

} // namespace models
