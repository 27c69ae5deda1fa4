// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/parametercodec.h"

#include "api/contract/jsonreader.h"
#include "api/contract/validate.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <simdjson.h>

namespace api {

namespace {

constexpr std::size_t kMostFaults = 20;

bool isUnreserved(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

std::string lowerCase(std::string_view text)
{
    std::string result(text);
    for (char &c : result) {
        if (c >= 'A' && c <= 'Z')
            c = char(c - 'A' + 'a');
    }
    return result;
}

const std::vector<std::string> *find(const ValueMap &map, std::string_view name)
{
    const auto found = map.find(name);
    return found == map.end() || found->second.empty() ? nullptr : &found->second;
}

const std::vector<std::string> *find(const ParameterValues &values, const ParameterShape &shape)
{
    switch (shape.in) {
    case In::Path:
        return find(values.path, shape.name);
    case In::Query:
        return find(values.query, shape.name);
    case In::Header:
        return find(values.headers, lowerCase(shape.name));
    }
    return nullptr;
}

std::string placeOf(const ParameterShape &shape)
{
    std::string name(shape.name);
    if (shape.isForm)
        return "/" + name;
    switch (shape.in) {
    case In::Path:
        return "{" + name + "}";
    case In::Query:
        return "?" + name;
    case In::Header:
        return "header " + name;
    }
    return name;
}

template <typename Lookup>
std::optional<Error> readAll(const Lookup &lookup, void *target, const ParameterShapes &shapes)
{
    std::vector<FieldError> faults;
    for (const ParameterShape &shape : shapes) {
        const std::vector<std::string> *texts = lookup(shape);
        std::string expected;
        if (texts)
            expected = shape.parse(*texts, static_cast<std::byte *>(target) + shape.offset, shape.rules);
        else if (shape.rules.required)
            expected = "is required";
        if (!expected.empty() && faults.size() < kMostFaults)
            faults.push_back({placeOf(shape), std::move(expected)});
    }
    if (faults.empty())
        return {};
    return validationError(std::move(faults));
}

const void *memberOf(const void *source, const ParameterShape &shape)
{
    return static_cast<const std::byte *>(source) + shape.offset;
}

void replace(std::string &path, std::string_view name, std::string_view value)
{
    const std::string placeholder = "{" + std::string(name) + "}";
    if (const std::size_t at = path.find(placeholder); at != std::string::npos)
        path.replace(at, placeholder.size(), value);
}

} // namespace

std::optional<Error> readParameters(const ParameterValues &values, void *target, const ParameterShapes &shapes)
{
    return readAll([&](const ParameterShape &shape) { return find(values, shape); }, target, shapes);
}

std::optional<Error> readForm(const ValueMap &values, void *target, const ParameterShapes &shapes)
{
    return readAll([&](const ParameterShape &shape) { return find(values, shape.name); }, target, shapes);
}

EncodedParameters writeParameters(std::string_view pathTemplate, const void *source, const ParameterShapes &shapes)
{
    EncodedParameters result{.path = std::string(pathTemplate), .query = {}, .headers = {}};
    for (const ParameterShape &shape : shapes) {
        const std::optional<std::string> text = shape.format(memberOf(source, shape));
        if (!text)
            continue;
        if (shape.in == In::Path)
            replace(result.path, shape.name, percentEncoded(*text));
        else if (shape.in == In::Header)
            result.headers.emplace_back(shape.name, *text);
        else
            result.query +=
                (result.query.empty() ? "" : "&") + percentEncoded(shape.name) + "=" + percentEncoded(*text);
    }
    return result;
}

FormValues writeForm(const void *source, const ParameterShapes &shapes)
{
    FormValues result;
    for (const ParameterShape &shape : shapes) {
        if (std::optional<std::string> text = shape.format(memberOf(source, shape)))
            result.emplace_back(shape.name, std::move(*text));
    }
    return result;
}

std::string formText(const FormValues &values)
{
    std::string result;
    for (const auto &[name, value] : values)
        result += (result.empty() ? "" : "&") + percentEncoded(name) + "=" + percentEncoded(value);
    return result;
}

std::string percentEncoded(std::string_view text)
{
    constexpr std::string_view kHexDigits = "0123456789ABCDEF";
    std::string result;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(c))
            result += c;
        else
            result.append(1, '%').append(1, kHexDigits[byte >> 4U]).append(1, kHexDigits[byte & 15U]);
    }
    return result;
}

std::string parseText(std::string_view text, std::string &target, const Rules &rules)
{
    if (!simdjson::validate_utf8(text.data(), text.size()))
        return "expected valid UTF-8";
    if (text.find('\0') != std::string_view::npos)
        return "expected no NUL character";
    target = text;
    normalise(target, rules);
    return stringFault(target, rules);
}

std::string parseText(std::string_view text, std::int64_t &target, const Rules &rules)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), target);
    if (code == std::errc::result_out_of_range)
        return "expected a 64-bit integer";
    if (code != std::errc() || end != text.data() + text.size())
        return "expected an integer";
    return numberFault(double(target), rules);
}

std::string parseText(std::string_view text, double &target, const Rules &rules)
{
    const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), target);
    if (code != std::errc() || end != text.data() + text.size() || !std::isfinite(target))
        return "expected a number";
    return numberFault(target, rules);
}

std::string parseText(std::string_view text, bool &target, const Rules &)
{
    target = text == "true" || text == "1";
    return target || text == "false" || text == "0" ? "" : "expected true or false";
}

std::string parseText(std::string_view text, Timestamp &target, const Rules &)
{
    const auto parsed = Timestamp::parse(text);
    target = parsed.value_or(target);
    return parsed ? "" : "expected a date-time such as 2026-04-23T10:00:00Z";
}

std::string parseText(std::string_view text, Date &target, const Rules &)
{
    const auto parsed = Date::parse(text);
    target = parsed.value_or(target);
    return parsed ? "" : "expected a date such as 2026-04-23";
}

std::string formatText(const std::string &value)
{
    return value;
}

std::string formatText(std::int64_t value)
{
    return std::to_string(value);
}

std::string formatText(double value)
{
    return numberText(value);
}

std::string formatText(bool value)
{
    return value ? "true" : "false";
}

std::string formatText(Timestamp value)
{
    return value.toString();
}

std::string formatText(Date value)
{
    return value.toString();
}

std::vector<std::string> listItems(std::span<const std::string> texts)
{
    std::vector<std::string> result;
    for (std::string_view rest : texts) {
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            if (comma > 0)
                result.emplace_back(rest.substr(0, comma));
            rest.remove_prefix(std::min(rest.size(), comma + 1));
        }
    }
    return result;
}

void appendItem(std::string &list, const std::string &item)
{
    list += (list.empty() ? "" : ",") + item;
}

} // namespace api
