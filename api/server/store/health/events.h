// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/workouts.h"

#include <algorithm>

// Pages of events, the same for workouts and sleep: newest first, ties by id.
namespace api::server::store {

// Rows of `table` that the query names and `condition` admits (?4 = argument).
template <Row R, typename Argument>
std::vector<R> eventPage(Reader &reader, const std::string &table, const std::string &condition, UserKey user,
                         const EventQuery &query, const Argument &argument)
{
    const std::string direction = query.backwards ? "ASC" : "DESC";
    const std::string beyond = query.backwards ? ">" : "<";
    const std::string sql = "SELECT " + columns<R>() + " FROM " + table
        + " WHERE user_seq = ?1 AND start_at >= ?2 AND start_at < ?3 AND " + condition
        + (query.after ? " AND (start_at, id) " + beyond + " (?6, ?7)" : "") + " ORDER BY start_at " + direction
        + ", id " + direction + " LIMIT ?5";
    std::vector<R> rows = query.after ? reader.all<R>(sql, user.seq, query.from, query.to, argument, query.limit,
                                                      query.after->first, query.after->second)
                                      : reader.all<R>(sql, user.seq, query.from, query.to, argument, query.limit);
    if (query.backwards)
        std::reverse(rows.begin(), rows.end());
    return rows;
}

template <typename Argument>
std::int64_t eventCount(Reader &reader, const std::string &table, const std::string &condition, UserKey user,
                        const EventQuery &query, const Argument &argument)
{
    return reader
        .one<std::int64_t>("SELECT count(*) FROM " + table
                               + " WHERE user_seq = ?1 AND start_at >= ?2 AND start_at < ?3 AND " + condition,
                           user.seq, query.from, query.to, argument)
        .value_or(0);
}

} // namespace api::server::store
