// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"

#include <cstdint>

// Since 1970 UTC, rounded down.
namespace api::server {

inline std::int64_t unixSeconds(Timestamp at)
{
    return std::chrono::floor<std::chrono::seconds>(at.at).time_since_epoch().count();
}

inline std::int64_t unixDays(Timestamp at)
{
    return std::chrono::floor<std::chrono::days>(at.at).time_since_epoch().count();
}

} // namespace api::server
