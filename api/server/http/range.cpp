// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/range.h"

#include "api/server/http/headers.h"

#include <algorithm>
#include <charconv>
#include <optional>

namespace api::server::http {

namespace {

std::optional<std::uint64_t> number(std::string_view digits)
{
    std::uint64_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return value;
}

} // namespace

ByteRange parseRange(std::string_view value, std::uint64_t size)
{
    using Kind = ByteRange::Kind;
    constexpr std::string_view kUnit = "bytes=";
    if (!equalsIgnoringCase(value.substr(0, kUnit.size()), kUnit))
        return {};
    value = trimmed(value.substr(kUnit.size()));
    const auto dash = value.find('-');
    if (dash == std::string_view::npos)
        return {};
    const auto first = number(value.substr(0, dash));
    const auto last = number(value.substr(dash + 1));
    if (dash == 0) { // the last n bytes
        if (!last)
            return {};
        const std::uint64_t count = std::min(*last, size);
        return count == 0 ? ByteRange{.kind = Kind::Unsatisfiable} : ByteRange{Kind::Part, size - count, count};
    }
    const bool open = dash + 1 == value.size();
    if (!first || (!open && (!last || *last < *first)))
        return {};
    if (*first >= size)
        return {.kind = Kind::Unsatisfiable};
    const std::uint64_t end = open ? size - 1 : std::min(*last, size - 1);
    return {Kind::Part, *first, end - *first + 1};
}

} // namespace api::server::http
