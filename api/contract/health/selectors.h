// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/series.h"

#include <string>

namespace api::health {

// What a request may name instead of one series: "spo2", "blood_pressure", "activity_timeseries". A name that is both
// a series and a group (heart_rate, steps, blood_glucose, ...) means the series.
// Ascending numbers of series; empty: no such name.
std::span<const int> resolveTypes(std::string_view name);

std::span<const std::string_view> allAliases(); // every name that resolveTypes knows and that is no series

// Group events of webhooks ("spo2.created") and their series. Empty: no such event.
std::span<const std::string_view> allGroupEvents(); // 16, ascending
std::span<const int> groupSeries(std::string_view groupEvent);
std::string seriesEvent(const Series &series); // "series.heart_rate.created"

} // namespace api::health
