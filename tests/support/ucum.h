// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace support {

// Whether a text is a unit of the Unified Code for Units of Measure, case-sensitive: its grammar without parentheses,
// over the atoms that health data need.
bool isUcum(std::string_view unit);

} // namespace support
