// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/common.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/context.h"
#include "api/server/store/health/sources.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// What the handlers of health data share: parameters of time, origins, and whose data it is.
namespace api::server::handlers {

// An RFC 3339 instant (without an offset: UTC), a date (00:00 UTC) or Unix seconds. Validation names the parameter.
Result<Timestamp> instantParameter(std::string_view name, std::string_view text);

struct TimeRange {
    Timestamp start, end; // [start, end)
};
// Both parameters; Validation when the end is before the start.
Result<TimeRange> rangeParameters(std::string_view startName, std::string_view start, std::string_view endName,
                                  std::string_view end);

struct DayRange {
    std::int32_t first = 0, last = -1; // days since 1970, inclusive
};
DayRange wholeDays(const TimeRange &range); // that begin in the range; the day of a start within it counts

std::int32_t dayNumber(Date date);
Date dateOf(std::int32_t day);

api::SourceRef toWire(const store::DataSource &source);
std::optional<std::string> zoneText(std::optional<std::int64_t> minutes); // "+05:30"

// NotFound unless the end-user is the caller's.
Result<store::UserKey> userKeyOf(store::Reader &reader, const Context &context, std::string_view userId);

// Half away from zero, for what people read; empty stays empty.
double rounded(double value, int decimals);
std::optional<double> roundedIf(std::optional<double> value, int decimals);
std::optional<std::int64_t> wholeIf(std::optional<double> value);

} // namespace api::server::handlers
