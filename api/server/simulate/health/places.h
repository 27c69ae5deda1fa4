// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace api::server::simulate {

enum class Daylight : std::uint8_t { None, Europe, America }; // when the clocks change, by the rules of since 2007

// A city where people live and travel to.
struct Place {
    std::string_view name; // of the time zone: "Europe/Berlin"
    double latitude = 0, longitude = 0; // degrees
    double altitude = 0; // metres
    int standard = 0; // minutes east of UTC in winter
    Daylight daylight = Daylight::None;
};
std::span<const Place> places();

int offsetAt(const Place &place, std::int64_t utcMinute); // minutes east of UTC

} // namespace api::server::simulate
