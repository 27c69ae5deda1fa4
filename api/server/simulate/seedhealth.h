// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/simulate/health/day.h"
#include "api/server/store/database.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <string>
#include <vector>

namespace api::server::simulate {

// An end-user who is to have health data.
struct SeedUser {
    std::string tenant; // id of the developer
    std::string id;
    std::int32_t days = 30; // of each connection, before its last sync
    Detail detail = kCoarse;
};

// Health data of the users' connections, as far back as each vendor hands out when one connects; at most `mostDays`
// days of users, the first users first. They follow from `number` and the users' ids. Made on several threads, stored
// in the order given; each commit holds whole batches.
struct HealthSeed {
    std::uint64_t number = 1;
    std::int64_t mostDays = 0;
    Timestamp now;
};
Result<void> addHealth(store::Database &database, const std::vector<SeedUser> &users, const HealthSeed &seed);

} // namespace api::server::simulate
