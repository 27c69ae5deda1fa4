// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/sleepstages.h"
#include "api/server/simulate/health/course.h"

#include <cstdint>
#include <vector>

namespace api::server::simulate {

// A stretch of one stage.
struct Stretch {
    std::int64_t start = 0, end = 0; // seconds since 1970 UTC
    health::SleepStage stage = health::SleepStage::Light; // Awake, Light, Deep or Rem
};

// Time in bed: stretches that follow each other without a hole. Deep sleep lies in the early cycles, REM in the late
// ones; a cycle takes about 90 minutes.
struct Night {
    std::vector<Stretch> stretches;

    bool isEmpty() const { return stretches.empty(); }
    std::int64_t bed() const { return stretches.front().start; }
    std::int64_t wake() const { return stretches.back().end; }
};

Night nightBefore(const Wearer &wearer, std::int32_t day, const Condition &condition); // that ends on this day
Night napOn(const Wearer &wearer, std::int32_t day, const Condition &condition); // empty on most days

} // namespace api::server::simulate
