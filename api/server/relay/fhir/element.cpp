// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/fhir/element.h"

#include <array>
#include <cmath>
#include <string>

namespace api::server::relay::fhir {

namespace {

struct CategoryName {
    std::string_view code, display;
};

CategoryName nameOf(api::health::ObservationCategory category)
{
    using enum api::health::ObservationCategory;
    switch (category) {
    case VitalSigns:
        return {"vital-signs", "Vital Signs"};
    case Laboratory:
        return {"laboratory", "Laboratory"};
    case Exam:
        return {"exam", "Exam"};
    case Procedure:
        return {"procedure", "Procedure"};
    case Activity:
        break;
    }
    return {"activity", "Activity"};
}

// What devices tell apart; means and converted units have more digits, which would claim what nobody measured.
int decimalsOf(std::string_view ucum)
{
    if (ucum.starts_with('{')) // a count
        return 0;
    if (ucum == "kg")
        return 3;
    for (const std::string_view fine : {"%", "Cel", "L", "kg/m2", "mL/kg/min", "m/s"})
        if (ucum == fine)
            return 2;
    return 1;
}

double rounded(double value, int decimals)
{
    const double scale = std::pow(10, decimals);
    return std::round(value * scale) / scale;
}

void coding(JsonWriter &writer, std::string_view system, std::string_view code, std::string_view display)
{
    writer.beginObject();
    member(writer, "system", system);
    member(writer, "code", code);
    member(writer, "display", display);
    writer.endObject();
}

// How people write a unit; the curly braces of annotations are left out.
std::string_view shownUnit(std::string_view ucum)
{
    if (ucum == "mm[Hg]")
        return "mmHg";
    if (ucum == "Cel")
        return "\u00b0C";
    return ucum.starts_with('{') ? ucum.substr(1, ucum.size() - 2) : ucum;
}

} // namespace

void member(JsonWriter &writer, std::string_view name, std::string_view text)
{
    writer.key(name);
    writer.string(text);
}

void codeMember(JsonWriter &writer, std::string_view name, std::span<const LoincCode> codes, std::string_view text)
{
    writer.key(name);
    writer.beginObject();
    if (!codes.empty()) {
        writer.key("coding");
        writer.beginArray();
        for (const LoincCode &code : codes)
            coding(writer, kLoinc, code.code, code.display);
        writer.endArray();
    }
    if (!text.empty())
        member(writer, "text", text);
    writer.endObject();
}

void categoryMember(JsonWriter &writer, api::health::ObservationCategory category)
{
    const CategoryName name = nameOf(category);
    writer.key("category");
    writer.beginArray();
    writer.beginObject();
    writer.key("coding");
    writer.beginArray();
    coding(writer, kCategories, name.code, name.display);
    writer.endArray();
    writer.endObject();
    writer.endArray();
}

void textMember(JsonWriter &writer, std::string_view name, std::string_view text)
{
    codeMember(writer, name, {}, text);
}

void quantityMember(JsonWriter &writer, const Quantity &quantity)
{
    writer.key("valueQuantity");
    writer.beginObject();
    writer.key("value");
    writer.number(rounded(quantity.value, decimalsOf(quantity.unit)));
    member(writer, "unit", shownUnit(quantity.unit));
    member(writer, "system", kUcum);
    member(writer, "code", quantity.unit);
    writer.endObject();
}

void displayMember(JsonWriter &writer, std::string_view name, std::string_view display)
{
    writer.key(name);
    writer.beginObject();
    member(writer, "display", display);
    writer.endObject();
}

void referenceMember(JsonWriter &writer, std::string_view name, std::string_view uuid)
{
    writer.key(name);
    writer.beginObject();
    member(writer, "reference", "urn:uuid:" + std::string(uuid));
    writer.endObject();
}

void periodMember(JsonWriter &writer, std::string_view start, std::string_view end)
{
    writer.key("effectivePeriod");
    writer.beginObject();
    member(writer, "start", start);
    member(writer, "end", end);
    writer.endObject();
}

void component(JsonWriter &writer, const LoincCode &code, const Quantity &quantity, std::string_view text)
{
    writer.beginObject();
    if (code.code.empty())
        textMember(writer, "code", text);
    else
        codeMember(writer, "code", std::array{code}, text);
    quantityMember(writer, quantity);
    writer.endObject();
}

void absentComponent(JsonWriter &writer, const LoincCode &code)
{
    writer.beginObject();
    codeMember(writer, "code", std::array{code});
    writer.key("dataAbsentReason");
    writer.beginObject();
    writer.key("coding");
    writer.beginArray();
    coding(writer, kAbsentReasons, "unknown", "Unknown");
    writer.endArray();
    writer.endObject();
    writer.endObject();
}

} // namespace api::server::relay::fhir
