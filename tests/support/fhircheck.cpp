// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fhircheck.h"

#include "api/contract/time.h"
#include "api/contract/validate.h"
#include "tests/support/ucum.h"

#include <algorithm>
#include <map>
#include <optional>
#include <regex>
#include <set>
#include <simdjson.h>

namespace support {

namespace {

using simdjson::dom::element;
using Names = std::set<std::string_view>;

constexpr std::string_view kLoinc = "http://loinc.org";
constexpr std::string_view kUcum = "http://unitsofmeasure.org";
constexpr std::string_view kAbsentReasons = "http://terminology.hl7.org/CodeSystem/data-absent-reason";
constexpr std::string_view kCategories = "http://terminology.hl7.org/CodeSystem/observation-category";

const Names kCategoryCodes{"social-history", "vital-signs", "imaging", "laboratory", "procedure",
                           "survey",         "exam",        "therapy", "activity"};
const Names kStatuses{"registered", "preliminary",      "final",  "amended", "corrected",
                      "cancelled",  "entered-in-error", "unknown"};
// What the R4 profiles of vital signs fix.
const std::map<std::string_view, Names> kVitalUnits{
    {"8867-4", {"/min"}},          {"9279-1", {"/min"}},   {"2708-6", {"%"}},
    {"8310-5", {"Cel", "[degF]"}}, {"8302-2", {"cm"}},     {"29463-7", {"kg"}},
    {"39156-5", {"kg/m2"}},        {"8480-6", {"mm[Hg]"}}, {"8462-4", {"mm[Hg]"}}};
// The code by which the R4 profiles of vital signs know what a narrower code measures.
const std::map<std::string_view, std::string_view> kVitalCodes{
    {"40443-4", "8867-4"}, {"59408-5", "2708-6"}, {"8480-6", "85354-9"}, {"8462-4", "85354-9"}};
const Names kPressures{"8480-6", "8462-4"};

std::optional<std::string_view> textOf(element parent, const char *name)
{
    std::string_view text;
    if (parent[name].get(text))
        return std::nullopt;
    return text;
}

bool has(element parent, const char *name)
{
    element found;
    return !parent[name].get(found);
}

std::vector<element> itemsOf(element parent, const char *name)
{
    simdjson::dom::array items;
    if (parent[name].get(items))
        return {};
    return {items.begin(), items.end()};
}

bool matches(std::optional<std::string_view> text, const char *pattern)
{
    return text && std::regex_match(text->begin(), text->end(), std::regex(pattern));
}

class Checker {
public:
    std::vector<std::string> check(std::string_view json)
    {
        simdjson::dom::parser parser;
        element bundle;
        if (parser.parse(json.data(), json.size()).get(bundle))
            return {"not JSON"};
        try {
            checkFilled(bundle);
            checkBundle(bundle);
        } catch (const simdjson::simdjson_error &error) { // a member that the next check needs
            fault(error.what());
        }
        return std::move(m_faults);
    }

private:
    void fault(const std::string &what)
    {
        if (m_faults.size() < 20)
            m_faults.push_back(m_where + ": " + what);
    }
    void require(bool holds, const std::string &what)
    {
        if (!holds)
            fault(what);
    }

    // Nothing in FHIR is null or empty.
    void checkFilled(element value)
    {
        simdjson::dom::object object;
        simdjson::dom::array array;
        std::string_view text;
        if (!value.get(object)) {
            require(object.size() > 0, "an empty object");
            for (const auto field : object)
                checkFilled(field.value);
        } else if (!value.get(array)) {
            require(array.size() > 0, "an empty array");
            for (const element item : array)
                checkFilled(item);
        } else if (!value.get(text)) {
            require(!text.empty(), "an empty text");
        } else {
            require(!value.is_null(), "null");
        }
    }

    void checkMembers(element value, const Names &allowed, const Names &required)
    {
        simdjson::dom::object object;
        if (value.get(object))
            return fault("not an object");
        Names seen;
        for (const auto field : object) {
            require(allowed.contains(field.key) || required.contains(field.key), "no member " + std::string(field.key));
            require(seen.insert(field.key).second, "twice " + std::string(field.key));
        }
        for (const std::string_view name : required)
            require(seen.contains(name), "without " + std::string(name));
    }

    void checkBundle(element bundle)
    {
        m_where = "Bundle";
        checkMembers(bundle, {"meta", "entry"}, {"resourceType", "id", "type", "timestamp"});
        require(textOf(bundle, "resourceType") == "Bundle", "resourceType");
        require(textOf(bundle, "type") == "collection", "type");
        checkId(bundle);
        require(matches(textOf(bundle, "timestamp"), R"(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d))"),
                "timestamp");
        for (const element entry : itemsOf(bundle, "entry")) {
            checkMembers(entry, {}, {"fullUrl", "resource"});
            const std::string url(textOf(entry, "fullUrl").value_or(""));
            const std::string id(textOf(entry["resource"], "id").value_or(""));
            require(url == "urn:uuid:" + id && matches(id, "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"),
                    "fullUrl " + url);
            const auto type = textOf(entry["resource"], "resourceType");
            require(m_types.emplace(url, type.value_or("")).second, "two entries " + url);
        }
        for (const element entry : itemsOf(bundle, "entry")) {
            const element resource = entry["resource"];
            m_where = std::string(textOf(resource, "resourceType").value_or("?")) + ' '
                + std::string(textOf(resource, "id").value_or("?"));
            checkId(resource);
            if (textOf(resource, "resourceType") == "Patient")
                checkPatient(resource);
            else if (textOf(resource, "resourceType") == "Observation")
                checkObservation(resource);
            else
                fault("not a resource of these Bundles");
        }
    }

    void checkId(element resource) { require(matches(textOf(resource, "id"), R"([A-Za-z0-9\-.]{1,64})"), "id"); }

    void checkPatient(element patient)
    {
        checkMembers(patient, {"name", "gender", "birthDate"}, {"resourceType", "id"});
        for (const element name : itemsOf(patient, "name"))
            checkMembers(name, {"family", "given", "use", "text"}, {});
        if (has(patient, "gender"))
            require(Names{"male", "female", "other", "unknown"}.contains(*textOf(patient, "gender")), "gender");
        if (has(patient, "birthDate"))
            require(api::Date::parse(*textOf(patient, "birthDate")).has_value(), "birthDate");
    }

    void checkObservation(element observation)
    {
        checkMembers(observation,
                     {"effectiveDateTime", "effectivePeriod", "valueQuantity", "valueCodeableConcept", "method",
                      "device", "component"},
                     {"resourceType", "id", "status", "category", "code", "subject"});
        require(kStatuses.contains(textOf(observation, "status").value_or("")), "status");
        checkCategory(observation);
        const Names codes = checkConcept(observation["code"], kLoinc);
        require(!codes.empty(), "no code");
        checkVitalCode(codes);
        require(has(observation, "effectiveDateTime") != has(observation, "effectivePeriod"), "one effective[x]");
        if (has(observation, "effectiveDateTime"))
            require(isDateTime(textOf(observation, "effectiveDateTime")), "effectiveDateTime");
        else
            checkPeriod(observation["effectivePeriod"]);
        const auto reference = textOf(observation["subject"], "reference");
        const auto subject = m_types.find(std::string(reference.value_or("")));
        require(subject != m_types.end() && subject->second == "Patient", "subject");
        checkValue(observation, codes);
        const auto components = itemsOf(observation, "component");
        require(!components.empty() || hasValue(observation), "neither value nor component");
        for (const element component : components) {
            checkMembers(component, {"valueQuantity", "dataAbsentReason"}, {"code"});
            const Names own = checkConcept(component["code"], kLoinc);
            require(hasValue(component) != has(component, "dataAbsentReason"), "one of a value and why there is none");
            if (has(component, "dataAbsentReason"))
                checkConcept(component["dataAbsentReason"], kAbsentReasons);
            checkValue(component, own);
            for (const std::string_view code : own) // obs-7
                require(!codes.contains(code) || !hasValue(observation), "a component says what the value says");
        }
        if (codes.contains("85354-9"))
            checkPressures(observation);
        if (has(observation, "method"))
            checkConcept(observation["method"], kLoinc);
        if (has(observation, "device"))
            checkMembers(observation["device"], {"reference", "display"}, {});
    }

    void checkVitalCode(const Names &codes)
    {
        for (const std::string_view code : codes) {
            const auto general = kVitalCodes.find(code);
            require(general == kVitalCodes.end() || codes.contains(general->second),
                    std::string(code) + " without the code of its profile");
        }
    }

    void checkPressures(element observation)
    {
        Names found;
        for (const element component : itemsOf(observation, "component"))
            found.merge(checkConcept(component["code"], kLoinc));
        require(found == kPressures && !hasValue(observation), "a blood pressure of other parts than both");
    }

    static bool hasValue(element parent) { return has(parent, "valueQuantity") || has(parent, "valueCodeableConcept"); }

    void checkCategory(element observation)
    {
        for (const element category : itemsOf(observation, "category")) {
            const Names codes = checkConcept(category, kCategories);
            require(codes.size() == 1 && kCategoryCodes.contains(*codes.begin()), "category");
        }
    }

    // The codes of a CodeableConcept.
    Names checkConcept(element coded, std::string_view system)
    {
        checkMembers(coded, {"coding", "text"}, {});
        Names codes;
        for (const element coding : itemsOf(coded, "coding")) {
            checkMembers(coding, {}, {"system", "code", "display"});
            const std::string_view code = textOf(coding, "code").value_or("");
            require(textOf(coding, "system") == system, "code system");
            require(system != kLoinc || isLoinc(code), "LOINC " + std::string(code));
            codes.insert(code);
        }
        return codes;
    }

    void checkValue(element parent, const Names &codes)
    {
        require(!(has(parent, "valueQuantity") && has(parent, "valueCodeableConcept")), "two value[x]");
        if (has(parent, "valueCodeableConcept"))
            checkConcept(parent["valueCodeableConcept"], kLoinc);
        if (!has(parent, "valueQuantity"))
            return;
        const element quantity = parent["valueQuantity"];
        checkMembers(quantity, {}, {"value", "unit", "system", "code"});
        double value = 0;
        require(quantity["value"].get(value) == simdjson::SUCCESS, "a quantity without a number");
        const std::string number = api::numberText(value);
        require(number.size() - std::min(number.find('.'), number.size()) <= 4, "more than three decimals " + number);
        require(textOf(quantity, "system") == kUcum, "unit system");
        const std::string_view unit = textOf(quantity, "code").value_or("");
        require(isUcum(unit), "unit " + std::string(unit));
        for (const std::string_view code : codes) {
            const auto fixed = kVitalUnits.find(code);
            require(fixed == kVitalUnits.end() || fixed->second.contains(unit),
                    std::string(code) + " in " + std::string(unit));
        }
    }

    void checkPeriod(element period)
    {
        checkMembers(period, {}, {"start", "end"});
        const auto start = textOf(period, "start"), end = textOf(period, "end");
        require(isDateTime(start) && isDateTime(end), "effectivePeriod");
        const auto from = api::Timestamp::parse(start.value_or("")), to = api::Timestamp::parse(end.value_or(""));
        require(from.has_value() == to.has_value() && (from ? *from <= *to : start <= end), "ends before it starts");
    }

    static bool isDateTime(std::optional<std::string_view> text) // a time of day has an offset
    {
        return text && (api::Date::parse(*text) || api::Timestamp::parse(*text));
    }

    std::string m_where;
    std::vector<std::string> m_faults;
    std::map<std::string, std::string> m_types; // of resources, by fullUrl
};

} // namespace

bool isLoinc(std::string_view code)
{
    const auto dash = code.find('-');
    if (dash == code.npos || dash == 0 || dash + 2 != code.size() || dash > 7)
        return false;
    int sum = 0;
    bool doubled = true;
    for (std::size_t n = dash; n-- > 0; doubled = !doubled) {
        if (code[n] < '0' || code[n] > '9')
            return false;
        const int digit = (code[n] - '0') * (doubled ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return code.back() == char('0' + (10 - sum % 10) % 10);
}

std::vector<std::string> fhirFaults(std::string_view bundle)
{
    return Checker().check(bundle);
}

} // namespace support
