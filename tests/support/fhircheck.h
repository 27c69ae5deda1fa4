// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace support {

// Holds a Bundle of Patients and Observations against FHIR R4: members that exist, required ones, cardinalities, value
// sets, code systems, check digits of LOINC codes, units (UCUM), what the profiles of vital signs fix (codes,
// units, both parts of a blood pressure), decimals that can have been measured, one value[x], references that resolve
// inside the Bundle, dates. Returns one line a fault; empty when all is well.
std::vector<std::string> fhirFaults(std::string_view bundle);

// Mod 10: the digit behind the dash follows from those before.
bool isLoinc(std::string_view code);

} // namespace support
