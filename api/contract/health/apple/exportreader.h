// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::health::apple {

// "2024-01-15 08:30:12 +0530". Empty: not such a time, or a year outside 1900..2199.
struct Time {
    std::int64_t at = 0; // microseconds since 1970 UTC
    std::int16_t zone = 0; // minutes east of UTC
    bool operator==(const Time &) const = default;
};
std::optional<Time> parseTime(std::string_view text);

// Elements of an export with their attributes as written; empty = absent.
struct Record {
    std::string type, unit, value, sourceName, sourceVersion, device, startDate, endDate;
    std::vector<std::pair<std::string, std::string>> metadata; // MetadataEntry
    bool inCorrelation = false; // repeated at top level by Apple, but not by every tool
};
struct Statistic { // WorkoutStatistics
    std::string type, unit, average, minimum, maximum, sum;
};
struct Event { // WorkoutEvent: pauses, laps, segments
    std::string type, date, duration, durationUnit;
};
struct Workout {
    std::string type, sourceName, sourceVersion, device, startDate, endDate;
    std::string duration, durationUnit;
    std::string distance, distanceUnit, energy, energyUnit; // exports before iOS 16
    std::vector<std::pair<std::string, std::string>> metadata;
    std::vector<Event> events;
    std::vector<Statistic> statistics;
    std::vector<std::string> routeFiles; // "/workout-routes/route_....gpx"
};
using Attributes = std::map<std::string, std::string, std::less<>>;

// Who gets the elements, in the order of the file. Each argument lives until the call returns; it may be moved from.
class ExportSink {
public:
    virtual ~ExportSink() = default;
    virtual void record(Record &record) = 0;
    virtual void workout(Workout &workout) = 0;
    virtual void activitySummary(const Attributes &attributes) = 0;
    virtual void me(const Attributes &attributes) = 0;
    virtual void other(std::string_view element) = 0; // ClinicalRecord, Audiogram, ... : known to exist, not read
};

// Reads export.xml from pieces of any size with flat memory. Declarations of entities and of default values are
// refused, external entities never read. Used by one thread at a time.
class ExportReader {
public:
    explicit ExportReader(ExportSink &sink);
    ~ExportReader();
    ExportReader(const ExportReader &) = delete;
    ExportReader &operator=(const ExportReader &) = delete;

    // Validation: not XML, not a Health export, a refused declaration, or cut off; says where. Final after an error.
    Result<void> feed(std::string_view bytes);
    Result<void> finish(); // after the last piece
    std::int64_t elements() const; // direct children of the root so far
    bool isInsideCorrelation() const; // some of whose records were delivered, others not yet

private:
    struct Private;
    std::unique_ptr<Private> d;
};

// Points of a route file (GPX 1.1).
struct GpxPoint {
    std::int64_t at = 0; // microseconds since 1970 UTC
    double latitude = 0, longitude = 0, altitude = 0, speed = 0; // degrees, metres, metres a second
};
Result<std::vector<GpxPoint>> parseGpx(std::string_view xml);

} // namespace api::health::apple
