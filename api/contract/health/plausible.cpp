// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/plausible.h"

namespace api::health {

Range plausibleRange(const Series &series)
{
    if (series.slug == "latitude")
        return {-90, 90};
    if (series.slug == "longitude")
        return {-180, 180};
    if (series.slug == "elevation")
        return {-12'000, 100'000};
    if (series.unit == "celsius")
        return {-100, 150};
    if (series.unit == "dB")
        return {-200, 300};
    if (series.unit == "percent")
        return {0, 100};
    return {0, 10'000'000};
}

} // namespace api::health
