// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/sleepstages.h"
#include "api/server/simulate/health/metric.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace api::server::simulate {

enum class Platform : std::uint8_t { Apple, Samsung, Google };
std::string_view slugOf(Platform platform); // "apple"

// What a sender calls a metric, in which unit it tells it, and how that follows from the unit of the series.
struct Wording {
    std::string_view type, unit;
    double factor = 1, offset = 0;

    double apply(double value) const { return value * factor + offset; }
};

// How the platform's SDK says it; an empty type: it does not.
Wording sdkWording(Platform platform, Metric metric);
std::string_view sdkStage(Platform platform, health::SleepStage stage);

// How an Apple Health export says it, for someone who uses the metric system or not; an empty type: it does not.
Wording exportWording(Metric metric, bool imperial);
std::string_view exportStage(health::SleepStage stage);

} // namespace api::server::simulate
