// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace api::health {

enum class Dimension : std::uint8_t {
    Number, // of things; also the unit of scores
    Fraction,
    Length,
    Mass,
    Energy,
    Power,
    Duration,
    Rate, // a number in a time
    Speed,
    Temperature,
    Volume,
    Flow,
    Concentration, // mass in a volume
    Amount, // of glucose in a volume
    Pressure,
    Sound,
    Angle,
    OxygenUptake,
    Effort, // energy in a time and mass
    MassIndex,
    Age,
    Dose,
    Conductance,
};

// value in the base unit of its dimension = (value + offset) * multiply / divide
struct Unit {
    Dimension dimension = Dimension::Number;
    double multiply = 1, divide = 1, offset = 0;
};

// As senders and series spell it; nullopt: unknown.
std::optional<Unit> findUnit(std::string_view text);

} // namespace api::health
