// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/health/ingest/intake.h"
#include "api/server/simulate/health/day.h"

#include <cstdint>
#include <string>
#include <vector>

namespace api::server::simulate {

// One vendor to which a wearer is connected.
struct Delivery {
    std::string provider; // slug
    std::string scope = {}; // as granted; empty: what comes from the SDK, which tells no scores
    std::int32_t first = 0; // local day since 1970 from which on it delivers
    Timestamp until; // nothing that starts later: the last sync
};

// What each of the vendors would have delivered of the days first to last, normalised: samples, workouts with routes,
// sleep, vendors' scores and Apple's rings. Pure and fit for threads; `intake` gets it on top of what it holds.
void deliver(const Wearer &wearer, const std::vector<Delivery> &deliveries, std::int32_t first, std::int32_t last,
             const Detail &detail, ingest::Intake &intake);

} // namespace api::server::simulate
