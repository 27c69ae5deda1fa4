// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/relay/records.h"

#include <cstdint>
#include <string>

// Instants as clocks on the wall showed them. RFC 3339 with the offset; fractions only when not zero; UTC where the
// zone was not told.
namespace api::server::relay {

std::string localTime(Timestamp at, Zone zone); // "2026-05-20T23:10:00+05:30", "...Z"
std::string wallClock(Timestamp at, Zone zone); // without the offset: "2026-05-20T23:10:00"
std::string offsetText(Zone zone); // "+05:30", "Z"
std::string dayText(std::int32_t day); // "2026-05-20"
// The first and the last instant of a day there; the day alone where the zone was not told.
std::string dayStart(std::int32_t day, Zone zone);
std::string dayEnd(std::int32_t day, Zone zone); // "2026-05-20T23:59:59.999+05:30"

} // namespace api::server::relay
