// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/headercheck.h"

#include <algorithm>

namespace api::client {

namespace {

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

} // namespace

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, {}, lower, lower);
}

bool isToken(std::string_view text)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.empty() && std::ranges::all_of(text, [&](char c) {
        return (lower(c) >= 'a' && lower(c) <= 'z') || (c >= '0' && c <= '9')
            || others.find(c) != std::string_view::npos;
    });
}

std::string headerFault(const Header &header)
{
    if (!isToken(header.name))
        return "A header name may only have letters, digits and !#$%&'*+-.^_`|~; the request was not sent.";
    if (header.value.find_first_of(std::string_view("\r\n\0", 3)) != std::string::npos)
        return "The value of the header " + header.name + " has a line break or a NUL; the request was not sent.";
    return {};
}

std::string_view headerValue(const Headers &headers, std::string_view name)
{
    const auto found =
        std::ranges::find_if(headers, [&](const Header &header) { return equalsIgnoringCase(header.name, name); });
    return found == headers.end() ? std::string_view() : std::string_view(found->value);
}

} // namespace api::client
