// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/simulate/health/day.h"
#include "api/server/simulate/health/names.h"

#include <bitset>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace api::server::simulate {

// What a test may want to be wrong with an upload.
enum class Anomaly : std::uint8_t {
    Gaps, // the watch was off from noon to six
    Duplicates, // records sent twice with the same id
    BadRecord, // a text where the value belongs, an element that is no object
    NaN, // a value that JSON does not know
    FutureDate, // measured in a month
    UnknownType,
    EndBeforeStart,
    WrongUnit, // a heart rate in kilograms
    BadDate, // a year of five digits, a day that no month has
    MissingValue,
};
constexpr std::size_t kAnomalies = 10;
using Anomalies = std::bitset<kAnomalies>;

std::span<const std::string_view> anomalyNames(); // "gaps", "duplicates", "bad-record", ... in the order above
// "gaps,nan"; "all" is every one. Validation: names the one that is unknown.
Result<Anomalies> parseAnomalies(std::string_view text);

struct SdkRequest {
    Platform platform = Platform::Apple;
    Wearer wearer;
    std::int32_t first = 0, last = 0; // local days since 1970, both included
    DayOptions options;
    bool sleep = true, workouts = true;
    Anomalies anomalies;
    Timestamp now; // when the phone sends; nothing is told that starts later
};

struct SdkCounts {
    std::int64_t records = 0, workouts = 0, sleep = 0; // elements of the body's arrays, wrong ones included
    std::int64_t wrong = 0; // records among them that no server can store
    std::int64_t repeated = 0; // records among them that stand there before
};

// Appends the body of POST /sdk/users/{id}/sync as the platform's SDK writes it: member names, units, stages and types
// are its own. It is JSON, unless NaN was asked for.
SdkCounts writeSdkBody(const SdkRequest &request, std::string &out);

} // namespace api::server::simulate
