// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace api::server::health {

// One local wake day, of the best source that recorded sleep that day.
struct Night {
    std::int32_t day = 0; // days since 1970
    std::int64_t source = 0; // seq
    std::vector<store::SleepSession> sessions; // ascending, naps too
    Timestamp start = {}, end = {}; // of the night; of the naps when there is nothing else
    double inBedSeconds = 0, asleepSeconds = 0; // of the night
    double awakeSeconds = 0, lightSeconds = 0, deepSeconds = 0, remSeconds = 0;
    std::int64_t interruptions = 0;
    std::int64_t naps = 0;
    double napSeconds = 0; // asleep

    bool isMeasured() const { return asleepSeconds + awakeSeconds > 0; } // else only that somebody was in bed is known
    std::optional<double> efficiencyPercent() const; // asleep of in bed; empty unless it was measured
    bool hasStages() const { return lightSeconds + deepSeconds + remSeconds > 0; }
};

// Newest first; only days on which somebody woke.
std::vector<Night> nights(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                          std::int32_t fromDay, std::int32_t toDay);

} // namespace api::server::health
