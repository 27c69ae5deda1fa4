// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/sources.h"

#include <cstdint>
#include <string>
#include <vector>

// What is stored of a user, in numbers. Samples are counted as they are written; workouts and nights, of which there
// are thousands at most, when they are asked for, from an index.
namespace api::server::store {

struct SeriesCount {
    std::string provider;
    int type = 0; // number in contract/health/series
    std::int64_t samples = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"data_sources.provider", &SeriesCount::provider},
                          Column{"series.type", &SeriesCount::type},
                          Column{"sum(series.samples)", &SeriesCount::samples});
    }
};
struct WorkoutCount {
    std::string provider;
    std::string type;
    std::int64_t workouts = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"data_sources.provider", &WorkoutCount::provider},
                          Column{"workouts.type", &WorkoutCount::type}, Column{"count(*)", &WorkoutCount::workouts});
    }
};
struct SleepCount {
    std::string provider;
    std::int64_t sessions = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"data_sources.provider", &SleepCount::provider},
                          Column{"count(*)", &SleepCount::sessions});
    }
};

// Each by provider, without empty ones.
std::vector<SeriesCount> countSeries(Reader &reader, UserKey user);
std::vector<WorkoutCount> countWorkoutTypes(Reader &reader, UserKey user);
std::vector<SleepCount> countSleepSessions(Reader &reader, UserKey user);

// The sources that delivered anything that is still stored, by provider and name.
std::vector<DataSource> listUsedSources(Reader &reader, UserKey user);

} // namespace api::server::store
