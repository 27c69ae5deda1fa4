// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/workouts.h"

#include "api/server/crypto.h"
#include "api/server/store/error.h"
#include "api/server/store/health/events.h"
#include "api/server/store/health/route.h"
#include "api/server/store/text.h"

#include <sqlite3.h>

namespace api::server::store {

namespace {

std::optional<Workout> find(Transaction &transaction, const std::string &where, std::int64_t source, const auto &...key)
{
    return transaction.one<Workout>("SELECT " + columns<Workout>() + " FROM workouts WHERE source_seq = ? AND " + where,
                                    source, key...);
}

// What was stored under the content of `workout` may be another row than the one of its externalId.
std::optional<Workout> findKnown(Transaction &transaction, const Workout &workout)
{
    auto sameContent = find(transaction, "start_at = ? AND end_at = ? AND type = ?", workout.source, workout.start,
                            workout.end, workout.type);
    if (!workout.externalId)
        return sameContent;
    auto sameId = find(transaction, "external_id = ? ORDER BY seq LIMIT 1", workout.source, *workout.externalId);
    if (!sameId)
        return sameContent;
    if (sameContent && sameContent->seq != sameId->seq)
        transaction.run("DELETE FROM workouts WHERE seq = ?", sameContent->seq);
    return sameId;
}

bool isEqual(const Workout &a, const Workout &b)
{
    return std::apply([&](const auto &...field) { return ((a.*(field.member) == b.*(field.member)) && ...); },
                      Workout::fields());
}

Bytes storedRoute(Reader &reader, std::int64_t workout)
{
    return reader.one<std::optional<Bytes>>("SELECT route FROM workouts WHERE seq = ?", workout)
        .value_or(std::nullopt)
        .value_or(Bytes());
}

void update(Transaction &transaction, const Workout &row, Timestamp now)
{
    transaction.run("UPDATE workouts SET external_id = ?, type = ?, name = ?, start_at = ?, end_at = ?,"
                    " zone_offset = ?, duration_seconds = ?, calories_kcal = ?, distance_meters = ?,"
                    " avg_heart_rate = ?, max_heart_rate = ?, elevation_gain_meters = ?, detail = ?, updated_at = ?"
                    " WHERE seq = ?",
                    row.externalId, row.type, row.name, row.start, row.end, row.zone, row.durationSeconds,
                    row.caloriesKcal, row.distanceMeters, row.avgHeartRate, row.maxHeartRate, row.elevationGainMeters,
                    row.detail, now, row.seq);
}

void insert(Transaction &transaction, UserKey user, const Workout &row, const Bytes &route, Timestamp now)
{
    transaction.run(
        "INSERT INTO workouts (id, user_seq, source_seq, external_id, type, name, start_at, end_at, zone_offset,"
        " duration_seconds, calories_kcal, distance_meters, avg_heart_rate, max_heart_rate, elevation_gain_meters,"
        " detail, route, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row.id.empty() ? randomUuid() : row.id, user.seq, row.source, row.externalId, row.type, row.name, row.start,
        row.end, row.zone, row.durationSeconds, row.caloriesKcal, row.distanceMeters, row.avgHeartRate,
        row.maxHeartRate, row.elevationGainMeters, row.detail,
        route.empty() ? std::nullopt : std::optional<ByteView>(route), now);
}

const char *const kOfType = "(?4 IS NULL OR lower(type) LIKE ?4 ESCAPE '\\')";

std::optional<std::string> typePattern(const EventQuery &query)
{
    if (!query.type)
        return std::nullopt;
    return likePattern(foldCase(*query.type));
}

} // namespace

Stored storeWorkout(Transaction &transaction, UserKey user, const Workout &workout,
                    const std::vector<RoutePoint> &route, Timestamp now)
{
    const Bytes packed = packRoute(route);
    const auto known = findKnown(transaction, workout);
    if (!known) {
        insert(transaction, user, workout, packed, now);
        return Stored::Added;
    }
    Workout row = workout;
    row.seq = known->seq;
    row.id = known->id;
    if (known->externalId) // the first keeps its name when two are the same by content
        row.externalId = known->externalId;
    const bool newRoute = !packed.empty() && packed != storedRoute(transaction, row.seq);
    const bool changed = !isEqual(row, *known);
    if (changed || newRoute)
        update(transaction, row, now);
    if (newRoute)
        transaction.run("UPDATE workouts SET route = ? WHERE seq = ?", packed, row.seq);
    return changed || newRoute ? Stored::Replaced : Stored::Unchanged;
}

std::vector<Workout> listWorkouts(Reader &reader, UserKey user, const EventQuery &query)
{
    return eventPage<Workout>(reader, "workouts", kOfType, user, query, typePattern(query));
}

std::int64_t countWorkouts(Reader &reader, UserKey user, const EventQuery &query)
{
    return eventCount(reader, "workouts", kOfType, user, query, typePattern(query));
}

std::optional<Workout> findWorkout(Reader &reader, UserKey user, std::string_view id)
{
    static const std::string sql = "SELECT " + columns<Workout>() + " FROM workouts WHERE user_seq = ? AND id = ?";
    return reader.one<Workout>(sql, user.seq, id);
}

std::vector<RoutePoint> readRoute(Reader &reader, std::int64_t workout)
{
    auto route = unpackRoute(storedRoute(reader, workout));
    if (!route)
        throw SqlError(SQLITE_CORRUPT, route.error().message);
    return std::move(*route);
}

bool removeWorkout(Transaction &transaction, UserKey user, std::string_view id)
{
    return transaction.run("DELETE FROM workouts WHERE user_seq = ? AND id = ?", user.seq, id) == 1;
}

bool removeWorkoutOf(Transaction &transaction, UserKey user, std::string_view provider, std::string_view externalId)
{
    return transaction.run("DELETE FROM workouts WHERE user_seq = ?1 AND external_id = ?3 AND source_seq IN"
                           " (SELECT seq FROM data_sources WHERE user_seq = ?1 AND provider = ?2)",
                           user.seq, provider, externalId)
        > 0;
}

} // namespace api::server::store
