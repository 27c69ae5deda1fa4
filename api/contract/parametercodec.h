// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/parameters.h"
#include "api/contract/time.h"

#include <cstdint>
#include <optional>
#include <span>

// The half of the parameter codec that knows no types. Only parameterbind.h and the generated sources include this.
namespace api {

using ParseTexts = std::string (*)(std::span<const std::string> texts, void *target,
                                   const Rules &); // a fault, or empty
using FormatText = std::optional<std::string> (*)(const void *source);

struct ParameterShape {
    std::string_view name;
    In in;
    bool isForm; // a member of a form body; `in` does not count
    std::size_t offset;
    Rules rules;
    ParseTexts parse;
    FormatText format;
};
using ParameterShapes = std::vector<ParameterShape>;

std::optional<Error> readParameters(const ParameterValues &values, void *target, const ParameterShapes &shapes);
std::optional<Error> readForm(const ValueMap &values, void *target, const ParameterShapes &shapes);
EncodedParameters writeParameters(std::string_view pathTemplate, const void *source, const ParameterShapes &shapes);
FormValues writeForm(const void *source, const ParameterShapes &shapes);

// One value: what was expected, or empty.
std::string parseText(std::string_view text, std::string &target, const Rules &rules);
std::string parseText(std::string_view text, std::int64_t &target, const Rules &rules);
std::string parseText(std::string_view text, double &target, const Rules &rules);
std::string parseText(std::string_view text, bool &target, const Rules &rules);
std::string parseText(std::string_view text, Timestamp &target, const Rules &rules);
std::string parseText(std::string_view text, Date &target, const Rules &rules);
std::string formatText(const std::string &value);
std::string formatText(std::int64_t value);
std::string formatText(double value);
std::string formatText(bool value);
std::string formatText(Timestamp value);
std::string formatText(Date value);

std::vector<std::string> listItems(std::span<const std::string> texts); // commas and repetitions, empty items dropped
void appendItem(std::string &list, const std::string &item);

} // namespace api
