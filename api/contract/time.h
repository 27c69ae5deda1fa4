// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace api {

// An instant in UTC with microseconds. On the wire RFC 3339 with "Z"; fractions are sent only when not zero.
struct Timestamp {
    std::chrono::sys_time<std::chrono::microseconds> at{};

    static std::optional<Timestamp>
    parse(std::string_view text); // RFC 3339, any offset; years 0001..9999, no leap seconds
    std::string toString() const; // "2026-04-23T10:00:00Z", "...00.250Z"
    std::int64_t microseconds() const { return at.time_since_epoch().count(); }
    static Timestamp fromMicroseconds(std::int64_t value)
    {
        return {std::chrono::sys_time<std::chrono::microseconds>(std::chrono::microseconds(value))};
    }
    auto operator<=>(const Timestamp &) const = default;
};

// A calendar day without a zone: "2026-04-23".
struct Date {
    std::chrono::sys_days day{};

    static std::optional<Date> parse(std::string_view text);
    std::string toString() const;
    auto operator<=>(const Date &) const = default;
};

} // namespace api
