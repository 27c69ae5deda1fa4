// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/series.h"

namespace api::health {

// The series that a sender's metric name stands for; nullptr: unknown.
// Apple: "HKQuantityTypeIdentifierHeartRate", case matters. Android and Samsung: "HEART_RATE", any case.
// Depth, speeds and fuel points go to their own series, not to distance_other: their units are no distance covered.
const Series *seriesOfMetric(std::string_view name);

std::size_t metricNameCount(); // 108

} // namespace api::health
