// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/seed.h"
#include "api/server/store/reader.h"

#include <string>
#include <vector>

// Which of the seeded end-users get how much health data.
namespace api::server::simulate {

// Ids of the oldest connected users, whose data are as close as real devices': who opens the demo looks at them first.
std::vector<std::string> closelyMeasured(store::Reader &reader, const std::string &developerId);

// Health data for the end-users of `developers`, as the plan wants them.
Result<void> addHealthOf(store::Database &database, const SeedPlan &plan, const std::vector<std::string> &developers,
                         const SeedOptions &options);

} // namespace api::server::simulate
