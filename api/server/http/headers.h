// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::http {

struct Header {
    std::string name; // as received or set; compared without case
    std::string value; // without surrounding white space
    bool operator==(const Header &) const = default;
};

bool equalsIgnoringCase(std::string_view a, std::string_view b); // ASCII
std::string_view trimmed(std::string_view text); // without spaces and tabs at both ends
bool isToken(std::string_view text); // RFC 9110 token: header names, methods; not empty
bool isFieldValue(std::string_view text); // no control byte but tab

// Header fields in order; names repeat only when added twice.
class Headers {
public:
    Headers() = default;
    Headers(std::initializer_list<Header> fields) : m_fields(fields) { }

    std::optional<std::string_view> find(std::string_view name) const; // the first one
    std::vector<std::string_view> all(std::string_view name) const;
    std::size_t count(std::string_view name) const;
    bool contains(std::string_view name) const { return find(name).has_value(); }
    // True when the comma-separated list over every field of that name has the token, compared without case.
    bool hasToken(std::string_view name, std::string_view token) const;

    void reserve(std::size_t fields) { m_fields.reserve(fields); }
    void add(std::string name, std::string value);
    void set(std::string name, std::string value); // replaces every field of that name
    void remove(std::string_view name);

    std::size_t size() const { return m_fields.size(); }
    auto begin() const { return m_fields.begin(); }
    auto end() const { return m_fields.end(); }

private:
    std::vector<Header> m_fields;
};

} // namespace api::server::http
