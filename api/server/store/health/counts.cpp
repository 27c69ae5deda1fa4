// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/counts.h"

namespace api::server::store {

std::vector<SeriesCount> countSeries(Reader &reader, UserKey user)
{
    static const std::string sql = "SELECT " + columns<SeriesCount>()
        + " FROM series JOIN data_sources ON data_sources.seq = series.source_seq"
          " WHERE series.user_seq = ? AND series.samples > 0"
          " GROUP BY data_sources.provider, series.type ORDER BY data_sources.provider, series.type";
    return reader.all<SeriesCount>(sql, user.seq);
}

std::vector<WorkoutCount> countWorkoutTypes(Reader &reader, UserKey user)
{
    static const std::string sql = "SELECT " + columns<WorkoutCount>()
        + " FROM data_sources JOIN workouts ON workouts.source_seq = data_sources.seq WHERE data_sources.user_seq = ?"
          " GROUP BY data_sources.provider, workouts.type ORDER BY data_sources.provider, workouts.type";
    return reader.all<WorkoutCount>(sql, user.seq);
}

std::vector<SleepCount> countSleepSessions(Reader &reader, UserKey user)
{
    static const std::string sql = "SELECT " + columns<SleepCount>()
        + " FROM data_sources JOIN sleep_sessions ON sleep_sessions.source_seq = data_sources.seq"
          " WHERE data_sources.user_seq = ? GROUP BY data_sources.provider ORDER BY data_sources.provider";
    return reader.all<SleepCount>(sql, user.seq);
}

std::vector<DataSource> listUsedSources(Reader &reader, UserKey user)
{
    static const std::string sql = "SELECT " + columns<DataSource>()
        + " FROM data_sources WHERE user_seq = ?"
          " AND (EXISTS (SELECT 1 FROM series WHERE source_seq = data_sources.seq AND samples > 0)"
          " OR EXISTS (SELECT 1 FROM workouts WHERE source_seq = data_sources.seq)"
          " OR EXISTS (SELECT 1 FROM sleep_sessions WHERE source_seq = data_sources.seq))"
          " ORDER BY provider, device_name, device, source, seq";
    return reader.all<DataSource>(sql, user.seq);
}

} // namespace api::server::store
