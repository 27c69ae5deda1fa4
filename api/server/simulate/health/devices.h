// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/day.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace api::server::simulate {

// A device as its vendor describes it.
struct Device {
    std::string name; // "Apple Watch"
    std::string model; // "Watch6,14"
    std::string type; // watch, phone, scale, ring, fitness_band, unknown
    std::string manufacturer;
    std::string hardware, software;
    std::string source; // app or feed: "com.apple.health"
    std::string id;
};

// What this wearer's data come from on a day. A new watch has another model and id from its first day on.
Device deviceOf(const Wearer &wearer, std::string_view provider, Carrier carrier, std::int32_t day);

// What a vendor delivers, and with which devices: rings count no flights, a bicycle computer sees no sleep.
MetricSet metricsOf(std::string_view provider);
bool delivers(std::string_view provider, Carrier carrier);
bool deliversSleep(std::string_view provider);

} // namespace api::server::simulate
