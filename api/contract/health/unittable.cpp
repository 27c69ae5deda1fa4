// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/unittable.h"

#include "api/contract/health/lookup.h"

namespace api::health {
namespace {

using enum Dimension;

// Lower-case; "·" is "*" and "<molar mass>" is left out.
constexpr auto kUnits = std::to_array<Entry<Unit>>({
    {"%", {Fraction, 1, 100}},
    {"/min", {Rate}},
    {"/s", {Rate, 60}},
    {"appleeffortscore", {Number}},
    {"beats/min", {Rate}},
    {"bpm", {Rate}},
    {"breaths/min", {Rate}},
    {"brpm", {Rate}},
    {"c", {Temperature}},
    {"cal", {Energy, 1, 1000}},
    {"celsius", {Temperature}},
    {"centimeter", {Length, 1, 100}},
    {"centimeters", {Length, 1, 100}},
    {"cl", {Volume, 1, 100}},
    {"cm", {Length, 1, 100}},
    {"count", {Number}},
    {"count/min", {Rate}},
    {"count/s", {Rate, 60}},
    {"cup_us", {Volume, 0.2365882365}},
    {"d", {Duration, 86400}},
    {"day", {Duration, 86400}},
    {"days", {Duration, 86400}},
    {"db", {Sound}},
    {"dba", {Sound}},
    {"dbaspl", {Sound}},
    {"dbhl", {Sound}},
    {"deg", {Angle}},
    {"degc", {Temperature}},
    {"degf", {Temperature, 5, 9, -32}},
    {"degk", {Temperature, 1, 1, -273.15}},
    {"degree", {Angle}},
    {"degrees", {Angle}},
    {"drinks", {Number}},
    {"events", {Number}},
    {"f", {Temperature, 5, 9, -32}},
    {"fahrenheit", {Temperature, 5, 9, -32}},
    {"feet", {Length, 0.3048}},
    {"fl_oz", {Volume, 0.0295735295625}},
    {"fl_oz_imp", {Volume, 0.0284130625}},
    {"fl_oz_us", {Volume, 0.0295735295625}},
    {"floor", {Number}},
    {"floors", {Number}},
    {"floz", {Volume, 0.0295735295625}},
    {"foot", {Length, 0.3048}},
    {"fraction", {Fraction}},
    {"ft", {Length, 0.3048}},
    {"ft/s", {Speed, 0.3048}},
    {"g", {Mass, 1, 1000}},
    {"g/dl", {Concentration, 100}},
    {"gram", {Mass, 1, 1000}},
    {"grams", {Mass, 1, 1000}},
    {"h", {Duration, 3600}},
    {"hour", {Duration, 3600}},
    {"hours", {Duration, 3600}},
    {"hr", {Duration, 3600}},
    {"hz", {Rate, 60}},
    {"in", {Length, 0.0254}},
    {"inch", {Length, 0.0254}},
    {"inches", {Length, 0.0254}},
    {"iu", {Dose}},
    {"j", {Energy, 1, 4184}},
    {"joule", {Energy, 1, 4184}},
    {"joules", {Energy, 1, 4184}},
    {"k", {Temperature, 1, 1, -273.15}},
    {"kcal", {Energy}},
    {"kcal/(hr*kg)", {Effort}},
    {"kcal/(kg*hr)", {Effort}},
    {"kcal/hr*kg", {Effort}},
    {"kcal/hr/kg", {Effort}},
    {"kcal/kg*hr", {Effort}},
    {"kcal/kg/hr", {Effort}},
    {"kelvin", {Temperature, 1, 1, -273.15}},
    {"kg", {Mass}},
    {"kg/m2", {MassIndex}},
    {"kg/m^2", {MassIndex}},
    {"kg/m²", {MassIndex}},
    {"kg_m2", {MassIndex}},
    {"kilocalorie", {Energy}},
    {"kilocalories", {Energy}},
    {"kilogram", {Mass}},
    {"kilograms", {Mass}},
    {"kilojoule", {Energy, 1, 4.184}},
    {"kilojoules", {Energy, 1, 4.184}},
    {"kilometer", {Length, 1000}},
    {"kilometers", {Length, 1000}},
    {"kj", {Energy, 1, 4.184}},
    {"km", {Length, 1000}},
    {"km/h", {Speed, 1, 3.6}},
    {"km/hr", {Speed, 1, 3.6}},
    {"kmh", {Speed, 1, 3.6}},
    {"kpa", {Pressure, 1000, 133.322387415}},
    {"kph", {Speed, 1, 3.6}},
    {"kw", {Power, 1000}},
    {"l", {Volume}},
    {"l/min", {Flow}},
    {"l/s", {Flow, 60}},
    {"lb", {Mass, 0.45359237}},
    {"lbs", {Mass, 0.45359237}},
    {"liter", {Volume}},
    {"liters", {Volume}},
    {"litre", {Volume}},
    {"litres", {Volume}},
    {"m", {Length}},
    {"m/min", {Speed, 1, 60}},
    {"m/s", {Speed}},
    {"m_per_s", {Speed}},
    {"mcs", {Conductance}},
    {"met", {Effort}},
    {"meter", {Length}},
    {"meters", {Length}},
    {"metre", {Length}},
    {"metres", {Length}},
    {"mets", {Effort}},
    {"mg/dl", {Concentration}},
    {"mg/ml", {Concentration, 100}},
    {"mg_dl", {Concentration}},
    {"mi", {Length, 1609.344}},
    {"mi/h", {Speed, 0.44704}},
    {"mi/hr", {Speed, 0.44704}},
    {"mile", {Length, 1609.344}},
    {"miles", {Length, 1609.344}},
    {"milliliter", {Volume, 1, 1000}},
    {"milliliters", {Volume, 1, 1000}},
    {"millisecond", {Duration, 1, 1000}},
    {"milliseconds", {Duration, 1, 1000}},
    {"min", {Duration, 60}},
    {"minute", {Duration, 60}},
    {"minutes", {Duration, 60}},
    {"ml", {Volume, 1, 1000}},
    {"ml/(kg*min)", {OxygenUptake}},
    {"ml/(min*kg)", {OxygenUptake}},
    {"ml/kg*min", {OxygenUptake}},
    {"ml/kg/min", {OxygenUptake}},
    {"ml/min*kg", {OxygenUptake}},
    {"ml/min/kg", {OxygenUptake}},
    {"ml_kg_min", {OxygenUptake}},
    {"mm", {Length, 1, 1000}},
    {"mmhg", {Pressure}},
    {"mmol/l", {Amount}},
    {"mmol_l", {Amount}},
    {"mph", {Speed, 0.44704}},
    {"mps", {Speed}},
    {"ms", {Duration, 1, 1000}},
    {"number", {Number}},
    {"oz", {Mass, 0.028349523125}},
    {"pa", {Pressure, 1, 133.322387415}},
    {"pct", {Fraction, 1, 100}},
    {"percent", {Fraction, 1, 100}},
    {"pound", {Mass, 0.45359237}},
    {"pounds", {Mass, 0.45359237}},
    {"pt_us", {Volume, 0.473176473}},
    {"ratio", {Fraction}},
    {"rev/min", {Rate}},
    {"rpm", {Rate}},
    {"s", {Duration}},
    {"score", {Number}},
    {"sec", {Duration}},
    {"second", {Duration}},
    {"seconds", {Duration}},
    {"spm", {Rate}},
    {"st", {Mass, 6.35029318}},
    {"step", {Number}},
    {"steps", {Number}},
    {"steps/min", {Rate}},
    {"stone", {Mass, 6.35029318}},
    {"strokes", {Number}},
    {"time", {Number}},
    {"times", {Number}},
    {"us", {Conductance}},
    {"w", {Power}},
    {"watt", {Power}},
    {"watts", {Power}},
    {"yard", {Length, 0.9144}},
    {"yards", {Length, 0.9144}},
    {"yd", {Length, 0.9144}},
    {"year", {Age}},
    {"years", {Age}},
    {"yr", {Age}},
    {"°", {Angle}},
    {"°c", {Temperature}},
    {"°f", {Temperature, 5, 9, -32}},
    {"µs", {Conductance}},
});
static_assert(isSorted(kUnits));

constexpr std::string_view kDot = "·";

// One spelling for what differs only in case, in the sign of multiplication, or in a molar mass.
class Spelling {
public:
    explicit Spelling(std::string_view text)
    {
        for (std::size_t at = 0; at < text.size();) {
            if (text.substr(at).starts_with(kDot)) {
                put('*');
                at += kDot.size();
            } else if (text[at] == '<') {
                const auto close = text.find('>', at);
                at = close == std::string_view::npos ? text.size() : close + 1;
            } else {
                put(lower(text[at++]));
            }
        }
    }
    std::string_view text() const { return m_size <= m_text.size() ? std::string_view(m_text.data(), m_size) : ""; }

private:
    void put(char letter)
    {
        if (m_size < m_text.size()) {
            m_text[m_size] = letter;
        }
        ++m_size;
    }

    std::array<char, 24> m_text{};
    std::size_t m_size = 0;
};

} // namespace

std::optional<Unit> findUnit(std::string_view text)
{
    if (text == "Cal") {
        return Unit{Energy};
    }
    if (text == "S") {
        return Unit{Conductance, 1'000'000};
    }
    if (text == "mS") {
        return Unit{Conductance, 1'000};
    }
    return lookUp(kUnits, Spelling(text).text());
}

} // namespace api::health
