// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

namespace api::server::health {

// An amount (steps, energy, metres) gathered evenly over [start, end); an instant when they are equal.
struct Interval {
    std::int64_t start = 0, end = 0; // microseconds since 1970 UTC
    double value = 0;
    bool operator==(const Interval &) const = default;
};

// Counts once what several devices saw. `bySource`: intervals of each source, best source first. An interval keeps the
// share of its value that falls on time which no better source, and no earlier interval of its own source, covers: a
// walk that phone and watch both counted is the watch's, one that only the phone saw stays. Ascending by start.
std::vector<Interval> withoutOverlap(std::vector<std::vector<Interval>> bySource);

double totalOf(const std::vector<Interval> &intervals);

} // namespace api::server::health
