// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/health/day.h"

#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace support {

using namespace api::server::simulate;

constexpr std::int32_t kFirstDay = 20446, kDays = 120; // from 2025-12-24
constexpr std::uint64_t kSeeds = 10;

struct Life {
    Wearer wearer;
    std::vector<HealthDay> days;
};

// Everything that happens to ten people in 120 days; made once.
inline const std::vector<Life> &lives()
{
    static const std::vector<Life> all = [] {
        std::vector<Life> made;
        for (std::uint64_t seed = 1; seed <= kSeeds; ++seed) {
            Life life{.wearer = makeWearer(seed, "user-" + std::to_string(seed)), .days = {}};
            visitDays(life.wearer, kFirstDay, kFirstDay + kDays - 1, {},
                      [&](const HealthDay &day) { life.days.push_back(day); });
            made.push_back(std::move(life));
        }
        return made;
    }();
    return all;
}

// Of a day; what was sent twice counts once.
inline double total(const HealthDay &day, Metric metric, std::optional<Carrier> carrier = {})
{
    double sum = 0;
    const Record *before = nullptr;
    for (const Record &record : day.records) {
        const bool again = before && before->metric == record.metric && before->start == record.start
            && before->carrier == record.carrier;
        if (!again && record.metric == metric && (!carrier || record.carrier == *carrier))
            sum += record.value;
        before = &record;
    }
    return sum;
}

inline std::vector<double> values(const HealthDay &day, Metric metric)
{
    std::vector<double> all;
    for (const Record &record : day.records) {
        if (record.metric == metric)
            all.push_back(record.value);
    }
    return all;
}

inline double mean(const std::vector<double> &all)
{
    return all.empty() ? 0 : std::accumulate(all.begin(), all.end(), 0.0) / double(all.size());
}

} // namespace support
