// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/loinc.h"
#include "api/contract/jsonwriter.h"

#include <span>
#include <string_view>

// The data types of FHIR that observations are made of. Each function writes a member of the object that is open.
namespace api::server::relay::fhir {

using api::health::LoincCode;

inline constexpr std::string_view kLoinc = "http://loinc.org";
inline constexpr std::string_view kUcum = "http://unitsofmeasure.org";
inline constexpr std::string_view kCategories = "http://terminology.hl7.org/CodeSystem/observation-category";

inline constexpr std::string_view kAbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";

struct Quantity {
    double value = 0; // is written to the decimals that its unit is measured to
    std::string_view unit; // UCUM
};

void member(JsonWriter &writer, std::string_view name, std::string_view text);
void codeMember(JsonWriter &writer, std::string_view name, std::span<const LoincCode> codes,
                std::string_view text = {}); // CodeableConcept; no codes: the text alone
void categoryMember(JsonWriter &writer, api::health::ObservationCategory category);
void textMember(JsonWriter &writer, std::string_view name, std::string_view text); // CodeableConcept
void quantityMember(JsonWriter &writer, const Quantity &quantity); // valueQuantity
void displayMember(JsonWriter &writer, std::string_view name, std::string_view display); // Reference
void referenceMember(JsonWriter &writer, std::string_view name, std::string_view uuid); // Reference
void periodMember(JsonWriter &writer, std::string_view start, std::string_view end); // effectivePeriod

// One part of an observation: BackboneElement component.
void component(JsonWriter &writer, const LoincCode &code, const Quantity &quantity, std::string_view text = {});
void absentComponent(JsonWriter &writer, const LoincCode &code); // nobody knows its value

} // namespace api::server::relay::fhir
