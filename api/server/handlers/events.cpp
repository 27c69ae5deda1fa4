// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/events.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthpages.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/night.h"
#include "api/server/health/query/vitals.h"
#include "api/server/router.h"
#include "api/server/unixtime.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

namespace api::server::handlers {

namespace {

constexpr std::int64_t kPage = 50;

api::Workout workoutOf(const store::Workout &row, const store::DataSource &source)
{
    api::Workout workout{.id = row.id,
                         .type = OpenEnum<WorkoutType>::fromWire(row.type),
                         .name = row.name,
                         .startTime = row.start,
                         .endTime = row.end,
                         .zoneOffset = zoneText(row.zone),
                         .durationSeconds = std::llround(row.durationSeconds),
                         .distanceMeters = row.distanceMeters,
                         .caloriesKcal = row.caloriesKcal,
                         .avgHeartRateBpm = row.avgHeartRate,
                         .maxHeartRateBpm = row.maxHeartRate,
                         .avgPaceSecPerKm = {},
                         .elevationGainMeters = row.elevationGainMeters,
                         .source = toWire(source)};
    if (row.distanceMeters.value_or(0) > 0)
        workout.avgPaceSecPerKm = std::round(row.durationSeconds / (*row.distanceMeters / 1000));
    return workout;
}

bool isSameWorkout(const store::Workout &one, const store::Workout &other)
{
    const auto common = std::min(one.end.at, other.end.at) - std::max(one.start.at, other.start.at);
    return one.source != other.source
        && 2 * common > std::min(one.end.at - one.start.at, other.end.at - other.start.at);
}

// Workouts of the range that no better source recorded too, newest first.
std::vector<store::Workout> bestWorkouts(store::Reader &reader, store::UserKey user,
                                         const health::SourceRanking &sources, const store::EventQuery &query)
{
    store::EventQuery all{query};
    all.after.reset();
    all.backwards = false;
    all.limit = std::numeric_limits<std::int64_t>::max();
    std::vector<store::Workout> rows = store::listWorkouts(reader, user, all);
    std::stable_sort(rows.begin(), rows.end(), [&](const store::Workout &a, const store::Workout &b) {
        return sources.rankOf(a.source) < sources.rankOf(b.source);
    });
    std::multimap<Timestamp, store::Workout> best; // by start
    std::chrono::microseconds longest{0};
    for (store::Workout &row : rows) {
        const auto first = best.lower_bound(Timestamp{row.start.at - longest});
        const auto last = best.upper_bound(row.end);
        if (std::any_of(first, last, [&](const auto &each) { return isSameWorkout(each.second, row); }))
            continue;
        longest = std::max<std::chrono::microseconds>(longest, row.end.at - row.start.at);
        const Timestamp start = row.start;
        best.emplace(start, std::move(row));
    }
    std::vector<store::Workout> kept;
    for (auto &[start, row] : best)
        kept.push_back(std::move(row));
    std::sort(kept.begin(), kept.end(), [](const store::Workout &a, const store::Workout &b) {
        return std::tie(b.start, b.id) < std::tie(a.start, a.id);
    });
    return kept;
}

// What the store would answer, of rows in memory, newest first.
template <typename Row>
std::vector<Row> pageOf(const std::vector<Row> &all, const store::EventQuery &query)
{
    const auto isAfter = [&](const Row &row) { return !query.after || std::pair(row.start, row.id) < *query.after; };
    const auto cut = std::find_if(all.begin(), all.end(), isAfter);
    if (!query.backwards)
        return {cut, cut + std::min<std::ptrdiff_t>(query.limit, all.end() - cut)};
    auto end = cut;
    while (end != all.begin() && query.after && std::pair((end - 1)->start, (end - 1)->id) <= *query.after)
        --end;
    return {end - std::min<std::ptrdiff_t>(query.limit, end - all.begin()), end};
}

Result<WorkoutPage> listWorkouts(const ListWorkouts &request, Context &context)
{
    const auto range = rangeParameters("start_date", request.startDate, "end_date", request.endDate);
    if (!range)
        return Failure(range.error());
    const bool byPriority = request.filterByPriority.value_or(false);
    const std::string list = listName(
        "listWorkouts", request.userId,
        {range->start.toString(), range->end.toString(), request.recordType.value_or(""), byPriority ? "best" : "all"});
    auto query = eventQuery(context, list, *range, request.limit.value_or(kPage), request.cursor);
    if (!query)
        return Failure(query.error());
    query->type = request.recordType;
    return context.read([&](store::Reader &reader) -> Result<WorkoutPage> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        const health::SourceRanking sources(reader, tenantOf(context), *user);
        std::vector<store::Workout> rows, best;
        if (byPriority) {
            best = bestWorkouts(reader, *user, sources, *query);
            rows = pageOf(best, *query);
        } else {
            rows = store::listWorkouts(reader, *user, *query);
        }
        WorkoutPage page{.pagination = eventPagination(context, list, *query, rows)};
        if (!request.cursor)
            page.pagination.totalCount =
                byPriority ? std::int64_t(best.size()) : store::countWorkouts(reader, *user, *query);
        for (const store::Workout &row : rows)
            page.data.push_back(workoutOf(row, sources.source(row.source)));
        page.metadata = metadataOf(rows.size(), *range);
        return page;
    });
}

api::SleepSession sessionOf(store::Reader &reader, const health::SourceRanking &sources, const store::SleepSession &row,
                            const health::SleepVitals &vitals)
{
    const double inBed = double((row.end.at - row.start.at).count()) / 1e6;
    api::SleepSession session{.id = row.id,
                              .startTime = row.start,
                              .endTime = row.end,
                              .zoneOffset = zoneText(row.zone),
                              .durationSeconds = std::llround(inBed),
                              .sleepDurationSeconds = {},
                              .efficiencyPercent = {},
                              .isNap = row.nap,
                              .avgHeartRateBpm = roundedIf(vitals.heartRate, 1),
                              .avgHrvSdnnMs = roundedIf(vitals.hrvSdnn, 1),
                              .avgRespiratoryRate = roundedIf(vitals.respiratoryRate, 1),
                              .avgSpo2Percent = roundedIf(vitals.oxygenSaturation, 1),
                              .source = toWire(sources.source(row.source))};
    const bool isMeasured = row.asleepSeconds + row.awakeSeconds > 0; // else only that somebody was in bed is known
    if (isMeasured)
        session.sleepDurationSeconds = std::llround(row.asleepSeconds);
    if (isMeasured && inBed > 0)
        session.efficiencyPercent = std::min(100.0, rounded(100 * row.asleepSeconds / inBed, 1));
    if (row.lightSeconds + row.deepSeconds + row.remSeconds > 0)
        session.stages = SleepStages{.awakeMinutes = rounded(row.awakeSeconds / 60, 1),
                                     .lightMinutes = rounded(row.lightSeconds / 60, 1),
                                     .deepMinutes = rounded(row.deepSeconds / 60, 1),
                                     .remMinutes = rounded(row.remSeconds / 60, 1)};
    auto &intervals = session.sleepStageIntervals.emplace();
    for (const store::SleepStage &stage : store::listStages(reader, row))
        intervals.push_back({.stage = OpenEnum<api::SleepStage>::fromWire(stage.stage),
                             .startTime = stage.start,
                             .endTime = stage.end});
    return session;
}

// Every session of the range that its day's best source recorded, newest first.
std::vector<store::SleepSession> bestSleep(store::Reader &reader, store::UserKey user,
                                           const health::SourceRanking &sources, const store::EventQuery &query)
{
    std::vector<store::SleepSession> best;
    for (const health::Night &night : health::nights(reader, user, sources, std::int32_t(unixDays(query.from)) - 1,
                                                     std::int32_t(unixDays(query.to)) + 2)) {
        for (const store::SleepSession &session : night.sessions) {
            if (session.start >= query.from && session.start < query.to)
                best.push_back(session);
        }
    }
    std::sort(best.begin(), best.end(), [](const store::SleepSession &a, const store::SleepSession &b) {
        return std::tie(b.start, b.id) < std::tie(a.start, a.id);
    });
    return best;
}

Result<SleepPage> listSleep(const ListSleepSessions &request, Context &context)
{
    const auto range = rangeParameters("start_date", request.startDate, "end_date", request.endDate);
    if (!range)
        return Failure(range.error());
    const bool byPriority = request.filterByPriority.value_or(false);
    const std::string list = listName("listSleepSessions", request.userId,
                                      {range->start.toString(), range->end.toString(), byPriority ? "best" : "all"});
    auto query = eventQuery(context, list, *range, request.limit.value_or(kPage), request.cursor);
    if (!query)
        return Failure(query.error());
    return context.read([&](store::Reader &reader) -> Result<SleepPage> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        const health::SourceRanking sources(reader, tenantOf(context), *user);
        std::vector<store::SleepSession> rows, best;
        if (byPriority) {
            best = bestSleep(reader, *user, sources, *query);
            rows = pageOf(best, *query);
        } else {
            rows = store::listSleep(reader, *user, *query);
        }
        SleepPage page{.pagination = eventPagination(context, list, *query, rows)};
        if (!request.cursor)
            page.pagination.totalCount =
                byPriority ? std::int64_t(best.size()) : store::countSleep(reader, *user, *query);
        std::vector<health::TimeSpan> spans;
        spans.reserve(rows.size());
        for (const store::SleepSession &row : rows)
            spans.push_back({row.start, row.end});
        const auto vitals = health::vitalsDuring(reader, *user, sources, spans);
        for (std::size_t n = 0; n < rows.size(); ++n)
            page.data.push_back(sessionOf(reader, sources, rows[n], vitals[n]));
        page.metadata = metadataOf(rows.size(), *range);
        return page;
    });
}

Result<NoContent> removeWorkout(const DeleteWorkout &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<NoContent> {
        const auto user = userKeyOf(transaction, context, request.userId);
        if (!user)
            return Failure(user.error());
        if (!store::removeWorkout(transaction, *user, request.eventId))
            return failure(ErrorKind::NotFound, "Workout not found");
        audit(transaction, context, "workout.delete", "workout:" + request.eventId);
        return NoContent{};
    });
}

Result<NoContent> removeSleep(const DeleteSleepSession &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<NoContent> {
        const auto user = userKeyOf(transaction, context, request.userId);
        if (!user)
            return Failure(user.error());
        if (!store::removeSleep(transaction, *user, request.eventId))
            return failure(ErrorKind::NotFound, "Sleep session not found");
        audit(transaction, context, "sleep.delete", "sleep:" + request.eventId);
        return NoContent{};
    });
}

} // namespace

void addEvents(Router &router)
{
    router.on<ListWorkouts>(listWorkouts);
    router.on<ListSleepSessions>(listSleep);
    router.on<DeleteWorkout>(removeWorkout);
    router.on<DeleteSleepSession>(removeSleep);
}

} // namespace api::server::handlers
