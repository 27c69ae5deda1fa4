// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/headers.h"

#include <algorithm>
#include <array>

namespace api::server::http {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
}

constexpr auto kTokenChars = [] {
    std::array<bool, 256> allowed{};
    for (const char c :
         std::string_view("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"))
        allowed[static_cast<unsigned char>(c)] = true;
    return allowed;
}();

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size()
        && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) { return lower(x) == lower(y); });
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t") - first + 1);
}

bool isToken(std::string_view text)
{
    return !text.empty() && std::all_of(text.begin(), text.end(), [](unsigned char c) { return kTokenChars[c]; });
}

bool isFieldValue(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](unsigned char c) { return (c >= 0x20 && c != 0x7f) || c == '\t'; });
}

std::optional<std::string_view> Headers::find(std::string_view name) const
{
    for (const Header &field : m_fields) {
        if (equalsIgnoringCase(field.name, name))
            return field.value;
    }
    return std::nullopt;
}

std::vector<std::string_view> Headers::all(std::string_view name) const
{
    std::vector<std::string_view> found;
    for (const Header &field : m_fields) {
        if (equalsIgnoringCase(field.name, name))
            found.push_back(field.value);
    }
    return found;
}

std::size_t Headers::count(std::string_view name) const
{
    return std::size_t(std::count_if(m_fields.begin(), m_fields.end(),
                                     [name](const Header &field) { return equalsIgnoringCase(field.name, name); }));
}

bool Headers::hasToken(std::string_view name, std::string_view token) const
{
    for (const Header &field : m_fields) {
        if (!equalsIgnoringCase(field.name, name))
            continue;
        std::string_view rest = field.value;
        while (!rest.empty()) {
            const auto comma = rest.find(',');
            if (equalsIgnoringCase(trimmed(rest.substr(0, comma)), token))
                return true;
            rest = comma == std::string_view::npos ? std::string_view() : rest.substr(comma + 1);
        }
    }
    return false;
}

void Headers::add(std::string name, std::string value)
{
    m_fields.push_back({std::move(name), std::move(value)});
}

void Headers::set(std::string name, std::string value)
{
    const auto isCalled = [&](const Header &field) { return equalsIgnoringCase(field.name, name); };
    const auto first = std::find_if(m_fields.begin(), m_fields.end(), isCalled);
    if (first == m_fields.end())
        return add(std::move(name), std::move(value));
    m_fields.erase(std::remove_if(first + 1, m_fields.end(), isCalled), m_fields.end());
    *first = {std::move(name), std::move(value)};
}

void Headers::remove(std::string_view name)
{
    std::erase_if(m_fields, [name](const Header &field) { return equalsIgnoringCase(field.name, name); });
}

} // namespace api::server::http
