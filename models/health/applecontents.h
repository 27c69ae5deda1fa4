// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/apple/exportreader.h"
#include "api/contract/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <QString>
#include <string>
#include <vector>

namespace models {

using AppleTime = api::health::apple::Time; // an instant and the zone it was recorded in

// Elements of one type in an Apple Health export.
struct AppleType {
    enum class Kind { Series, Sleep, Workout, Other, Unknown };
    Kind kind = Kind::Unknown;
    std::string type; // as the export writes it: "HKQuantityTypeIdentifierHeartRate", "ActivitySummary"
    std::string stored; // slug of the series or workout type; empty: of neither
    std::int64_t count = 0;
    std::optional<AppleTime> first, last; // earliest start, latest end; none when no date could be read
};

// What an Apple Health export holds, before anything of it is sent.
struct AppleContents {
    std::int64_t bytes = 0; // of the file
    std::vector<AppleType> types; // by kind, most first within each
    std::optional<AppleTime> first, last;

    std::int64_t countOf(AppleType::Kind kind) const;
    std::int64_t typesOf(AppleType::Kind kind) const;
};

struct ReadProgress {
    std::function<void(double fraction)> report; // 0..1
    std::function<bool()> isCancelled;
};

// Reads all of the file with flat memory; blocks. Errors as readExport() has them; Cancelled.
api::Result<AppleContents> readAppleContents(const std::string &path, const ReadProgress &progress);

QString recordedMinute(const AppleTime &time); // "5 Apr 2026, 08:30 UTC+05:30", as the phone's clock showed it

// The type of an export or of its report as words: "Heart rate", "Running", "Sleep". Unknown ones without prefix.
QString appleTypeName(std::string_view type);

} // namespace models
