// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/units.h"

#include "api/contract/health/unittable.h"

#include <cmath>
#include <optional>
#include <string>

namespace api::health {
namespace {

constexpr double kMgDlOfMmolL = 18.0182; // glucose

enum Id : int {
    OxygenSaturation = 20,
    BloodGlucose = 21,
    BloodAlcohol = 26,
    PerfusionIndex = 27,
    Height = 40,
    BodyFat = 42,
    SkinDeviation = 50,
    SkinTrendDeviation = 51,
    PhysicalEffort = 85,
    StepLength = 120,
    DoubleSupport = 122,
    Asymmetry = 123,
    Steadiness = 124,
    Electrodermal = 500,
    FibrillationBurden = 502,
    InsulinDelivery = 503,
};

bool mayBeFraction(int id)
{
    return id == OxygenSaturation || id == BodyFat || id == DoubleSupport || id == Asymmetry || id == Steadiness;
}

Conversion plain()
{
    return {.multiply = 1, .divide = 1};
}

Conversion hundredfold(double upTo)
{
    return {.multiply = 100, .divide = 1, .upTo = upTo};
}

Conversion between(const Unit &from, const Unit &to)
{
    return {.before = from.offset, .multiply = from.multiply * to.divide, .divide = from.divide * to.multiply};
}

Conversion withoutUnit(int id)
{
    if (id == Height || id == StepLength) {
        return hundredfold(3);
    }
    return mayBeFraction(id) ? hundredfold(1) : plain();
}

// Series whose unit on the wire ("count", "score") says less than what senders declare.
bool takesAsItIs(int id, Dimension declared)
{
    switch (id) {
    case PerfusionIndex:
    case FibrillationBurden:
        return declared == Dimension::Fraction;
    case PhysicalEffort:
        return declared == Dimension::Effort;
    case InsulinDelivery:
        return declared == Dimension::Dose;
    default:
        return false;
    }
}

bool takesNumbers(Dimension dimension)
{
    return dimension == Dimension::MassIndex || dimension == Dimension::Effort || dimension == Dimension::Age
        || dimension == Dimension::Rate;
}

Failure misfit(std::string_view unit, std::string_view what)
{
    return failure(ErrorKind::Validation, "The unit \"" + std::string(unit.substr(0, 40)) + "\" " + std::string(what));
}

// Conversions that depend on more than two units.
std::optional<Conversion> special(int id, const Unit &unit)
{
    if (unit.dimension == Dimension::Fraction && unit.divide == 100 && mayBeFraction(id)) {
        return hundredfold(1);
    }
    if (id == BloodAlcohol && unit.dimension == Dimension::Fraction) { // 1 g/dL is called 1 %
        return Conversion{.multiply = 100'000, .divide = 1};
    }
    if (id == BloodGlucose && unit.dimension == Dimension::Amount) {
        return Conversion{.multiply = kMgDlOfMmolL, .divide = 1};
    }
    if (unit.dimension == Dimension::Temperature && (id == SkinDeviation || id == SkinTrendDeviation)) {
        return Conversion{.multiply = unit.multiply, .divide = unit.divide};
    }
    if (id == Electrodermal && unit.dimension == Dimension::Conductance) {
        return between(unit, Unit{});
    }
    if (takesAsItIs(id, unit.dimension)) {
        return plain();
    }
    return std::nullopt;
}

} // namespace

double Conversion::apply(double value) const
{
    if (std::abs(value) > upTo || (multiply == divide && before == 0)) {
        return value;
    }
    const double converted = (value + before) * multiply / divide;
    // What binary fractions leave behind: 0.07 * 100 is 7.000000000000001.
    constexpr double kDigits = 1e9;
    return std::abs(converted) < 1e6 ? std::nearbyint(converted * kDigits) / kDigits : converted;
}

Result<Conversion> conversionOf(const Series &series, std::string_view declaredUnit)
{
    if (declaredUnit.empty()) {
        return withoutUnit(series.id);
    }
    const auto unit = findUnit(declaredUnit);
    if (!unit) {
        return misfit(declaredUnit, "is unknown.");
    }
    if (const auto found = special(series.id, *unit)) {
        return *found;
    }
    const auto target = findUnit(series.unit);
    if (target && target->dimension == unit->dimension) {
        return between(*unit, *target);
    }
    if (target && unit->dimension == Dimension::Number && takesNumbers(target->dimension)) {
        return plain();
    }
    return misfit(declaredUnit, "does not fit " + std::string(series.slug) + ".");
}

Result<double> convert(int seriesId, double value, std::string_view declaredUnit)
{
    const auto *series = seriesById(seriesId);
    if (series == nullptr) {
        return failure(ErrorKind::Validation, "There is no series " + std::to_string(seriesId) + ".");
    }
    const auto conversion = conversionOf(*series, declaredUnit);
    if (!conversion) {
        return Failure(conversion.error());
    }
    const double converted = conversion->apply(value);
    if (!std::isfinite(value) || !std::isfinite(converted)) {
        return failure(ErrorKind::Validation, "The value is not a finite number.");
    }
    return converted;
}

Result<double> convertUnit(double value, std::string_view unit, std::string_view target)
{
    const auto from = findUnit(unit);
    const auto to = findUnit(target);
    if (!from) {
        return misfit(unit, "is unknown.");
    }
    if (!to || from->dimension != to->dimension) {
        return misfit(unit, "does not fit " + std::string(target) + ".");
    }
    return between(*from, *to).apply(value);
}

} // namespace api::health
