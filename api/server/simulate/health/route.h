// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/day.h"

#include <vector>

namespace api::server::simulate {

struct Fix {
    std::int64_t at = 0; // seconds since 1970 UTC
    double latitude = 0, longitude = 0; // degrees
    double altitude = 0; // metres
    double speed = 0; // metres a second
    double course = 0; // degrees, clockwise from north
};

// Where an outdoor workout went: a round near where the wearer was, one fix every `seconds`; its length and climb are
// those of the workout. Empty for sports that stay in place.
std::vector<Fix> routeOf(const Wearer &wearer, const Training &training, int seconds = 10);

} // namespace api::server::simulate
