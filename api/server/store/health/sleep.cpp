// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/sleep.h"

#include "api/server/crypto.h"
#include "api/server/store/health/columns.h"
#include "api/server/store/health/events.h"
#include "api/server/store/health/nights.h"

#include <algorithm>

namespace api::server::store {

namespace {

const char *const kAny = "CAST(?4 AS TEXT) IS NULL"; // the condition that sleep has none

struct Span {
    Timestamp start, end;
};

bool isStorable(const SleepStage &stage)
{
    return isSleepStage(stage.stage) && isInstant(stage.start.microseconds()) && isInstant(stage.end.microseconds())
        && stage.start < stage.end;
}

// Ascending. Sessions of one source never overlap, so that at most one that begins before the span reaches it.
std::vector<SleepSession> sessionsNear(Transaction &transaction, std::int64_t source, const Span &span)
{
    static const std::string sql = "SELECT " + columns<SleepSession>()
        + " FROM sleep_sessions WHERE source_seq = ?1 AND start_at < ?3 AND end_at > ?2 AND start_at >= coalesce("
          "(SELECT max(start_at) FROM sleep_sessions WHERE source_seq = ?1 AND start_at <= ?2), ?2)"
          " ORDER BY start_at";
    return transaction.all<SleepSession>(sql, source, span.start.microseconds() - kSessionGap,
                                         span.end.microseconds() + kSessionGap);
}

std::vector<SleepStage> stagesWithin(Reader &reader, std::int64_t source, const Span &span)
{
    static const std::string sql = "SELECT " + columns<SleepStage>()
        + " FROM sleep_stages WHERE source_seq = ? AND start_at >= ? AND start_at < ?"
          " ORDER BY start_at, end_at, stage";
    return reader.all<SleepStage>(sql, source, span.start, span.end);
}

bool overlaps(const SleepSession &a, const SleepSession &b)
{
    return a.start < b.end && b.start < a.end;
}

bool isEqual(const SleepSession &a, const SleepSession &b)
{
    return std::apply([&](const auto &...field) { return ((a.*(field.member) == b.*(field.member)) && ...); },
                      SleepSession::fields());
}

void insert(Transaction &transaction, UserKey user, const SleepSession &row)
{
    transaction.run("INSERT INTO sleep_sessions (id, user_seq, source_seq, start_at, end_at, zone_offset, wake_day,"
                    " asleep_seconds, awake_seconds, light_seconds, deep_seconds, rem_seconds, interruptions, nap)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    row.id, user.seq, row.source, row.start, row.end, row.zone, row.wakeDay, row.asleepSeconds,
                    row.awakeSeconds, row.lightSeconds, row.deepSeconds, row.remSeconds, row.interruptions, row.nap);
}

void update(Transaction &transaction, const SleepSession &row)
{
    transaction.run("UPDATE sleep_sessions SET start_at = ?, end_at = ?, zone_offset = ?, wake_day = ?,"
                    " asleep_seconds = ?, awake_seconds = ?, light_seconds = ?, deep_seconds = ?, rem_seconds = ?,"
                    " interruptions = ?, nap = ? WHERE seq = ?",
                    row.start, row.end, row.zone, row.wakeDay, row.asleepSeconds, row.awakeSeconds, row.lightSeconds,
                    row.deepSeconds, row.remSeconds, row.interruptions, row.nap, row.seq);
}

// Writes a session as joined; one that was stored before and overlaps it gives it its id, the oldest if several do.
void writeSession(Transaction &transaction, UserKey user, SleepSession session, std::vector<SleepSession> &before,
                  std::vector<std::string> &changed)
{
    const auto mine =
        std::stable_partition(before.begin(), before.end(), [&](const auto &old) { return !overlaps(old, session); });
    std::sort(mine, before.end(), [](const auto &a, const auto &b) { return a.seq < b.seq; });
    if (mine == before.end()) {
        session.id = randomUuid();
        insert(transaction, user, session);
        changed.push_back(session.id);
        return;
    }
    session.seq = mine->seq;
    session.id = mine->id;
    if (!isEqual(session, *mine)) {
        update(transaction, session);
        changed.push_back(session.id);
    }
    for (auto absorbed = mine + 1; absorbed != before.end(); ++absorbed)
        transaction.run("DELETE FROM sleep_sessions WHERE seq = ?", absorbed->seq);
    before.erase(mine, before.end());
}

std::vector<std::string> joinAnew(Transaction &transaction, UserKey user, std::int64_t source, const Span &added)
{
    std::vector<SleepSession> before = sessionsNear(transaction, source, added);
    Span span = added;
    for (const SleepSession &session : before) {
        span.start = std::min(span.start, session.start);
        span.end = std::max(span.end, session.end);
    }
    std::vector<std::string> changed;
    const std::vector<SleepStage> stages = stagesWithin(transaction, source, span);
    for (SleepSession &session : joinStages(stages)) {
        session.source = source;
        writeSession(transaction, user, std::move(session), before, changed);
    }
    return changed;
}

} // namespace

SleepStored storeSleep(Transaction &transaction, UserKey user, std::int64_t source, std::span<const SleepStage> stages)
{
    SleepStored stored;
    std::optional<Span> added;
    for (const SleepStage &stage : stages) {
        if (!isStorable(stage)) {
            ++stored.refused;
            continue;
        }
        const bool isNew = transaction.run("INSERT INTO sleep_stages (source_seq, start_at, end_at, stage, zone_offset)"
                                           " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                                           source, stage.start, stage.end, stage.stage, stage.zone)
            == 1;
        ++(isNew ? stored.added : stored.unchanged);
        if (isNew)
            added = added ? Span{std::min(added->start, stage.start), std::max(added->end, stage.end)}
                          : Span{stage.start, stage.end};
    }
    if (added)
        stored.sessions = joinAnew(transaction, user, source, *added);
    return stored;
}

std::vector<SleepSession> listSleep(Reader &reader, UserKey user, const EventQuery &query)
{
    return eventPage<SleepSession>(reader, "sleep_sessions", kAny, user, query, std::nullopt);
}

std::int64_t countSleep(Reader &reader, UserKey user, const EventQuery &query)
{
    return eventCount(reader, "sleep_sessions", kAny, user, query, std::nullopt);
}

std::vector<SleepSession> listSleepByWakeDay(Reader &reader, UserKey user, std::int32_t fromDay, std::int32_t toDay)
{
    static const std::string sql = "SELECT " + columns<SleepSession>()
        + " FROM sleep_sessions WHERE user_seq = ? AND wake_day BETWEEN ? AND ? ORDER BY wake_day, start_at, id";
    return reader.all<SleepSession>(sql, user.seq, fromDay, toDay);
}

std::optional<SleepSession> findSleep(Reader &reader, UserKey user, std::string_view id)
{
    static const std::string sql =
        "SELECT " + columns<SleepSession>() + " FROM sleep_sessions WHERE user_seq = ? AND id = ?";
    return reader.one<SleepSession>(sql, user.seq, id);
}

std::vector<SleepStage> listStages(Reader &reader, const SleepSession &session)
{
    return stagesWithin(reader, session.source, {session.start, session.end});
}

bool removeSleep(Transaction &transaction, UserKey user, std::string_view id)
{
    const auto session = findSleep(transaction, user, id);
    if (!session)
        return false;
    transaction.run("DELETE FROM sleep_stages WHERE source_seq = ? AND start_at >= ? AND start_at < ?", session->source,
                    session->start, session->end);
    return transaction.run("DELETE FROM sleep_sessions WHERE seq = ?", session->seq) == 1;
}

} // namespace api::server::store
