// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/vitals.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/health/workouts.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What one vendor delivered of one end-user over some local days, as both forms of an answer need it. Values are in the
// units of contract/health/series; days are local, since 1970; instants microseconds since 1970 UTC.
namespace api::server::relay {

using Zone = std::optional<std::int64_t>; // minutes east of UTC; empty: not told

// A series on a day: a sum without what two devices both counted, a mean or a maximum of the best device that has it.
struct DayFigure {
    int series = 0;
    std::int32_t day = 0;
    double value = 0;
    double minimum = 0, maximum = 0; // of the samples
    std::int64_t samples = 0;
    std::int64_t source = 0; // seq
    Zone zone = {}; // in which the day began
};

struct Measurement {
    int series = 0;
    std::int32_t day = 0;
    std::int64_t at = 0; // start
    double value = 0;
    std::int64_t source = 0; // seq
    Zone zone = {};
};

struct Night { // or nap
    store::SleepSession session;
    health::SleepVitals vitals = {};
};

struct VendorRecords {
    std::string vendor; // key
    std::map<std::int64_t, store::DataSource> sources; // by seq
    std::vector<DayFigure> figures; // by series, then day
    std::vector<Measurement> measurements; // by series, then instant
    std::vector<Night> nights; // ascending; of the best device of each wake day
    std::vector<store::Workout> workouts; // ascending
    std::vector<store::HealthScore> scores; // by day, then category

    bool isEmpty() const
    {
        return figures.empty() && measurements.empty() && nights.empty() && workouts.empty() && scores.empty();
    }
};

// Who it is; what is not known is empty.
struct Person {
    std::string id; // UUID of the end-user
    std::optional<std::string> firstName, lastName, email;
    std::optional<std::string> birthDate; // "1990-04-23"
    std::optional<std::string> sex; // "female", "male", "other"
};

} // namespace api::server::relay
