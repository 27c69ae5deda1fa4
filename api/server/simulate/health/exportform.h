// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/simulate/health/day.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace api::server::simulate {

struct ExportRequest {
    Wearer wearer;
    std::int32_t first = 0, last = 0; // local days since 1970, both included
    DayOptions options;
    Timestamp exported; // nothing is told that starts later
    bool beforeIos16 = false; // totals as attributes of a workout instead of statistics, sleep without stages
    bool sleep = true, workouts = true;
};

struct ExportCounts {
    std::int64_t records = 0; // at top level, stages of sleep included
    std::int64_t workouts = 0, correlations = 0, summaries = 0, routes = 0;
};

// Takes a piece of the text; false stops the writing.
using ExportPiece = std::function<bool(std::string_view piece)>;

// Writes what Apple Health would export: DTD, ExportDate, Me, then records by day, correlations of blood pressure,
// workouts, and the rings. In pieces of about 256 KB with flat memory, whatever the number of days. Someone whose home
// is in America gets pounds, miles and Fahrenheit. False: stopped.
bool writeExport(const ExportRequest &request, const ExportPiece &piece, ExportCounts &counts);

// The route files that the export refers to: "workout-routes/route_1776821405.gpx" and GPX 1.1. False: stopped.
using ExportRoute = std::function<bool(const std::string &path, std::string_view gpx)>;
bool writeRoutes(const ExportRequest &request, const ExportRoute &route);

// export.zip as Apple packs it, without a temporary file. Errors: Unavailable, the file cannot be written.
Result<void> writeExportArchive(const ExportRequest &request, const std::string &path, ExportCounts &counts);

} // namespace api::server::simulate
