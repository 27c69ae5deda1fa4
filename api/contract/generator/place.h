// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>
#include <vector>

namespace api::generator {

// A value of a contract document together with where it stands.
class Place {
public:
    Place() = default;
    Place(std::string_view file, std::string pointer, simdjson::dom::element value)
        : m_file(file), m_pointer(std::move(pointer)), m_value(value)
    {
    }

    std::string_view file() const { return m_file; } // "users.json"
    const std::string &pointer() const { return m_pointer; } // "/paths/~1users/get"
    simdjson::dom::element value() const { return m_value; }

    std::optional<Place> member(std::string_view name) const;
    std::vector<std::pair<std::string, Place>> members() const; // of an object, else empty
    std::vector<Place> items() const; // of an array, else empty
    bool has(std::string_view name) const { return member(name).has_value(); }

    bool isObject() const { return m_value.is_object(); }
    std::optional<std::string> text() const;
    std::string text(std::string_view name) const; // member as text, empty when absent
    std::optional<double> number(std::string_view name) const;
    bool flag(std::string_view name) const; // member is true

private:
    std::string_view m_file;
    std::string m_pointer;
    simdjson::dom::element m_value;
};

// Everything that is wrong with the documents; any fault fails the build.
class Faults {
public:
    void add(const Place &place, std::string_view message);
    void add(std::string_view file, std::string_view message);
    const std::vector<std::string> &lines() const { return m_lines; }

private:
    std::vector<std::string> m_lines;
};

} // namespace api::generator
