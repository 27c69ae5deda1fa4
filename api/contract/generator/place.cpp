// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generator/place.h"

#include <algorithm>

namespace api::generator {

namespace dom = simdjson::dom;

namespace {

std::string escaped(std::string_view step)
{
    std::string result;
    for (const char c : step)
        result += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    return result;
}

} // namespace

std::optional<Place> Place::member(std::string_view name) const
{
    dom::object object;
    if (m_value.get(object) != simdjson::SUCCESS)
        return {};
    for (const auto &[key, value] : object) {
        if (key == name)
            return Place(m_file, m_pointer + '/' + escaped(key), value);
    }
    return {};
}

std::vector<std::pair<std::string, Place>> Place::members() const
{
    std::vector<std::pair<std::string, Place>> result;
    dom::object object;
    if (m_value.get(object) != simdjson::SUCCESS)
        return result;
    for (const auto &[key, value] : object)
        result.emplace_back(std::string(key), Place(m_file, m_pointer + '/' + escaped(key), value));
    return result;
}

std::vector<Place> Place::items() const
{
    std::vector<Place> result;
    dom::array array;
    if (m_value.get(array) != simdjson::SUCCESS)
        return result;
    for (const dom::element item : array)
        result.emplace_back(m_file, m_pointer + '/' + std::to_string(result.size()), item);
    return result;
}

std::optional<std::string> Place::text() const
{
    std::string_view text;
    if (m_value.get(text) != simdjson::SUCCESS)
        return {};
    return std::string(text);
}

std::string Place::text(std::string_view name) const
{
    const auto found = member(name);
    return found ? found->text().value_or("") : "";
}

std::optional<double> Place::number(std::string_view name) const
{
    double number = 0;
    const auto found = member(name);
    if (!found || found->value().get(number) != simdjson::SUCCESS)
        return {};
    return number;
}

bool Place::flag(std::string_view name) const
{
    bool flag = false;
    const auto found = member(name);
    return found && found->value().get(flag) == simdjson::SUCCESS && flag;
}

void Faults::add(const Place &place, std::string_view message)
{
    std::string line(place.file());
    line.append(": ").append(place.pointer().empty() ? "/" : place.pointer()).append(": ").append(message);
    if (std::ranges::find(m_lines, line) == m_lines.end()) // a shared schema is visited once a use
        m_lines.push_back(std::move(line));
}

void Faults::add(std::string_view file, std::string_view message)
{
    m_lines.push_back(std::string(file) + ": " + std::string(message));
}

} // namespace api::generator
