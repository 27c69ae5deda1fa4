// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string_view>

namespace models {

// Names of the wire as words: "heart_rate_variability_sdnn" -> "Heart rate variability SDNN".
QString seriesName(std::string_view slug);
QString workoutName(std::string_view type);
QString unitText(std::string_view unit); // "percent" -> "%"; counts and scores have none

} // namespace models
