// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/series.h"

namespace api::health {

// What a series can hold at all: wide enough for every living person and every sensor, so what lies outside is a
// mistake of the sender. In the unit of the series.
struct Range {
    double lowest = 0, highest = 0;
};
Range plausibleRange(const Series &series);

constexpr bool isWithin(Range range, double value) // false for NaN
{
    return value >= range.lowest && value <= range.highest;
}

} // namespace api::health
