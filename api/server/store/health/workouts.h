// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// A point of a route.
struct RoutePoint {
    std::int64_t at = 0; // microseconds since 1970 UTC
    double latitude = 0, longitude = 0; // degrees
    double altitude = 0; // metres
    double speed = 0; // metres a second
    bool operator==(const RoutePoint &) const = default;
};

struct Workout {
    std::int64_t seq = 0; // set by the store
    std::string id; // UUID, set by the store when empty
    std::int64_t source = 0; // seq of a DataSource
    std::optional<std::string> externalId;
    std::string type; // unified: contract/health/workouttypes
    std::optional<std::string> name;
    Timestamp start, end;
    std::optional<std::int64_t> zone; // minutes east of UTC
    double durationSeconds = 0; // without pauses
    std::optional<double> caloriesKcal, distanceMeters, avgHeartRate, maxHeartRate, elevationGainMeters;
    std::string detail = "{}"; // JSON object: statistics, events, metadata

    static constexpr auto fields()
    {
        return std::tuple(
            Column{"seq", &Workout::seq}, Column{"id", &Workout::id}, Column{"source_seq", &Workout::source},
            Column{"external_id", &Workout::externalId}, Column{"type", &Workout::type}, Column{"name", &Workout::name},
            Column{"start_at", &Workout::start}, Column{"end_at", &Workout::end}, Column{"zone_offset", &Workout::zone},
            Column{"duration_seconds", &Workout::durationSeconds}, Column{"calories_kcal", &Workout::caloriesKcal},
            Column{"distance_meters", &Workout::distanceMeters}, Column{"avg_heart_rate", &Workout::avgHeartRate},
            Column{"max_heart_rate", &Workout::maxHeartRate},
            Column{"elevation_gain_meters", &Workout::elevationGainMeters}, Column{"detail", &Workout::detail});
    }
};

enum class Stored : std::uint8_t { Added, Replaced, Unchanged };

// The same workout: the same externalId of its source, else the same start, end and type. An update keeps id and route
// (unless a new one is given).
Stored storeWorkout(Transaction &transaction, UserKey user, const Workout &workout,
                    const std::vector<RoutePoint> &route, Timestamp now);

// Newest first. A page begins after the event at (beforeStart, beforeId); see sleep.h for the same.
struct EventQuery {
    Timestamp from, to; // of start: [from, to)
    std::optional<std::string> type; // part of the type, without regard to case; workouts only
    std::optional<std::pair<Timestamp, std::string>> after; // start and id of the last one seen
    bool backwards = false; // the page that ends before `after`
    std::int64_t limit = 50;
};
std::vector<Workout> listWorkouts(Reader &reader, UserKey user, const EventQuery &query);
std::int64_t countWorkouts(Reader &reader, UserKey user, const EventQuery &query); // without `after` and `limit`
std::optional<Workout> findWorkout(Reader &reader, UserKey user, std::string_view id);
std::vector<RoutePoint> readRoute(Reader &reader, std::int64_t workout);
bool removeWorkout(Transaction &transaction, UserKey user, std::string_view id);
// Whatever a vendor calls so.
bool removeWorkoutOf(Transaction &transaction, UserKey user, std::string_view provider, std::string_view externalId);

} // namespace api::server::store
