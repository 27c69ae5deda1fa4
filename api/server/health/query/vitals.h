// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/health/query/ranking.h"
#include "api/server/store/reader.h"

#include <optional>
#include <span>
#include <vector>

namespace api::server::health {

struct TimeSpan {
    Timestamp from, to; // [from, to)
};

// Means of what was measured while asleep; each of the best source that measured it.
struct SleepVitals {
    std::optional<double> heartRate, hrvSdnn, hrvRmssd, respiratoryRate, oxygenSaturation;
};

// Of several stretches of sleep, any order; one read for those that lie near each other, and each day unpacked once.
std::vector<SleepVitals> vitalsDuring(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                      std::span<const TimeSpan> spans);

} // namespace api::server::health
