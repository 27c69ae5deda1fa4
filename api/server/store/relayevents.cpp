// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/relayevents.h"

namespace api::server::store {

namespace {

constexpr std::int64_t kKept = 1000; // of an application

std::string select(std::string_view rest)
{
    return "SELECT " + columns<RelayEventRow>() + " FROM relay_events " + std::string(rest);
}

} // namespace

RelayEventRows listRelayEvents(Reader &reader, std::int64_t application, std::int64_t limit, std::int64_t offset)
{
    static const std::string sql = select("WHERE application = ? ORDER BY seq DESC LIMIT ? OFFSET ?");
    return {.items = reader.all<RelayEventRow>(sql, application, limit, offset),
            .total = reader.one<std::int64_t>("SELECT count(*) FROM relay_events WHERE application = ?", application)
                         .value_or(0)};
}

void addRelayEvent(Transaction &transaction, const RelayEventRow &event)
{
    transaction.run("INSERT INTO relay_events (id, application, type, url, payload, status, created_at,"
                    " next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    event.id, event.application, event.type, event.url, event.payload, event.status, event.createdAt,
                    event.nextAttemptAt);
    transaction.run("DELETE FROM relay_events WHERE application = ?1 AND seq <= (SELECT seq FROM relay_events"
                    " WHERE application = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)",
                    event.application, kKept);
}

std::vector<RelayEventRow> listDueRelayEvents(Reader &reader, Timestamp now, std::int64_t limit)
{
    static const std::string sql =
        select("WHERE status = 'pending' AND next_attempt_at <= ? ORDER BY next_attempt_at, seq LIMIT ?");
    return reader.all<RelayEventRow>(sql, now, limit);
}

std::optional<RelayEventRow> findRelayEvent(Reader &reader, std::string_view id)
{
    static const std::string sql = select("WHERE id = ?");
    return reader.one<RelayEventRow>(sql, id);
}

void updateRelayEvent(Transaction &transaction, const RelayEventRow &event)
{
    transaction.run("UPDATE relay_events SET status = ?, attempts = ?, response_code = ?, error = ?,"
                    " next_attempt_at = ?, delivered_at = ? WHERE seq = ?",
                    event.status, event.attempts, event.responseCode, event.error, event.nextAttemptAt,
                    event.deliveredAt, event.seq);
}

} // namespace api::server::store
