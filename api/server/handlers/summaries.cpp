// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/summaries.h"

#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthpages.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/activity.h"
#include "api/server/health/query/night.h"
#include "api/server/health/query/recovery.h"
#include "api/server/health/query/vitals.h"
#include "api/server/router.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <map>

namespace api::server::handlers {

namespace {

constexpr std::int64_t kPage = 50;
constexpr double kMetersOfFloor = 3;

// What every list of days does: the range, the user, the page.
struct DayQuery {
    std::string operation, userId, startDate, endDate;
    std::optional<std::string> cursor;
    std::int64_t limit = kPage;
    std::string order = "desc";
};
struct DayScope {
    store::Reader &reader;
    store::UserKey user;
    health::SourceRanking sources;
    TimeRange range;
};
using FindDays = std::function<std::vector<std::int32_t>(DayScope &, DayRange)>; // in the order of the list

template <typename Page, typename Fill>
Result<Page> dayPage(Context &context, const DayQuery &query, const FindDays &findDays, Fill &&fill)
{
    const auto range = rangeParameters("start_date", query.startDate, "end_date", query.endDate);
    if (!range)
        return Failure(range.error());
    const std::string list =
        listName(query.operation, query.userId, {range->start.toString(), range->end.toString(), query.order});
    return context.read([&](store::Reader &reader) -> Result<Page> {
        const auto user = userKeyOf(reader, context, query.userId);
        if (!user)
            return Failure(user.error());
        DayScope scope{reader, *user, health::SourceRanking(reader, tenantOf(context), *user), *range};
        const DayRange days = wholeDays(*range);
        auto slice =
            sliceOf(context, list, days.first <= days.last ? findDays(scope, days) : std::vector<std::int32_t>(),
                    query.limit, query.cursor);
        if (!slice)
            return Failure(slice.error());
        Page page{.pagination = slice->pagination};
        if (!slice->days.empty())
            fill(scope, slice->days, page.data);
        page.metadata = metadataOf(page.data.size(), *range);
        return page;
    });
}

api::ActivitySummary activityOf(const health::ActivityDay &row, const health::SourceRanking &sources)
{
    api::ActivitySummary day{.date = dateOf(row.day),
                             .source = toWire(sources.source(row.source)),
                             .steps = wholeIf(row.steps),
                             .distanceMeters = roundedIf(row.distanceMeters, 1),
                             .floorsClimbed = wholeIf(row.floors),
                             .elevationMeters = {},
                             .activeCaloriesKcal = roundedIf(row.activeKcal, 1),
                             .totalCaloriesKcal = {},
                             .activeMinutes = row.activeMinutes,
                             .sedentaryMinutes = row.sedentaryMinutes};
    if (row.floors)
        day.elevationMeters = rounded(*row.floors * kMetersOfFloor, 1);
    if (row.basalKcal) // as the energy balance has it: no activity is none measured
        day.totalCaloriesKcal = rounded(*row.basalKcal + row.activeKcal.value_or(0), 1);
    if (row.heart) {
        day.intensityMinutes = IntensityMinutes{.light = rounded(row.heart->zones.light, 1),
                                                .moderate = rounded(row.heart->zones.moderate, 1),
                                                .vigorous = rounded(row.heart->zones.vigorous, 1)};
        day.heartRate = HeartRateRange{
            .avgBpm = rounded(row.heart->average, 1), .maxBpm = row.heart->maximum, .minBpm = row.heart->minimum};
    }
    return day;
}

Result<ActivitySummaryPage> listActivity(const ListActivitySummaries &request, Context &context)
{
    const bool ascending = request.sortOrder.value_or(SortOrder::Desc) == SortOrder::Asc;
    const DayQuery query{.operation = "listActivitySummaries",
                         .userId = request.userId,
                         .startDate = request.startDate,
                         .endDate = request.endDate,
                         .cursor = request.cursor,
                         .limit = request.limit.value_or(kPage),
                         .order = ascending ? "asc" : "desc"};
    const auto find = [&](DayScope &scope, DayRange range) {
        auto days = health::activityDays(scope.reader, scope.user, range.first, range.last);
        if (!ascending)
            std::reverse(days.begin(), days.end());
        return days;
    };
    return dayPage<ActivitySummaryPage>(
        context, query, find, [&](DayScope &scope, std::vector<std::int32_t> days, auto &rows) {
            std::sort(days.begin(), days.end());
            for (const auto &day : health::summariseActivity(scope.reader, scope.user, scope.sources, days))
                rows.push_back(activityOf(day, scope.sources));
            if (!ascending)
                std::reverse(rows.begin(), rows.end());
        });
}

api::SleepSummary nightOf(DayScope &scope, const health::Night &night, const health::SleepVitals &vitals)
{
    const auto minutes = [](double seconds) { return rounded(seconds / 60, 1); };
    api::SleepSummary row{.date = dateOf(night.day),
                          .source = toWire(scope.sources.source(night.source)),
                          .startTime = night.start,
                          .endTime = night.end,
                          .zoneOffset = zoneText(night.sessions.back().zone),
                          .durationMinutes = {},
                          .totalDurationMinutes = {},
                          .timeInBedMinutes = minutes(night.inBedSeconds),
                          .efficiencyPercent = roundedIf(night.efficiencyPercent(), 1),
                          .stages = {},
                          .interruptionsCount = night.interruptions,
                          .napCount = night.naps,
                          .napDurationMinutes = minutes(night.napSeconds),
                          .sessions = {},
                          .avgHeartRateBpm = roundedIf(vitals.heartRate, 1),
                          .avgHrvSdnnMs = roundedIf(vitals.hrvSdnn, 1),
                          .avgHrvRmssdMs = roundedIf(vitals.hrvRmssd, 1),
                          .avgRespiratoryRate = roundedIf(vitals.respiratoryRate, 1),
                          .avgSpo2Percent = roundedIf(vitals.oxygenSaturation, 1)};
    if (night.isMeasured())
        row.durationMinutes = minutes(night.asleepSeconds);
    if (night.isMeasured() || night.napSeconds > 0)
        row.totalDurationMinutes = minutes(night.asleepSeconds + night.napSeconds);
    if (night.hasStages())
        row.stages = SleepStages{.awakeMinutes = minutes(night.awakeSeconds),
                                 .lightMinutes = minutes(night.lightSeconds),
                                 .deepMinutes = minutes(night.deepSeconds),
                                 .remMinutes = minutes(night.remSeconds)};
    for (const store::SleepSession &session : night.sessions)
        row.sessions.push_back({.startTime = session.start,
                                .endTime = session.end,
                                .zoneOffset = zoneText(session.zone),
                                .durationMinutes = minutes(session.asleepSeconds),
                                .isNap = session.nap});
    return row;
}

using NightsByDay = std::map<std::int32_t, health::Night, std::greater<>>;

NightsByDay nightsOf(DayScope &scope, std::int32_t first, std::int32_t last)
{
    NightsByDay all;
    for (health::Night &night : health::nights(scope.reader, scope.user, scope.sources, first, last))
        all.emplace(night.day, std::move(night));
    return all;
}

Result<SleepSummaryPage> listSleep(const ListSleepSummaries &request, Context &context)
{
    const DayQuery query{.operation = "listSleepSummaries",
                         .userId = request.userId,
                         .startDate = request.startDate,
                         .endDate = request.endDate,
                         .cursor = request.cursor,
                         .limit = request.limit.value_or(kPage)};
    NightsByDay all;
    const auto find = [&](DayScope &scope, DayRange range) {
        all = nightsOf(scope, range.first, range.last);
        std::vector<std::int32_t> days;
        for (const auto &[day, night] : all)
            days.push_back(day);
        return days;
    };
    return dayPage<SleepSummaryPage>(
        context, query, find, [&](DayScope &scope, const std::vector<std::int32_t> &days, auto &rows) {
            std::vector<health::TimeSpan> spans;
            spans.reserve(days.size());
            for (const std::int32_t day : days)
                spans.push_back({all.at(day).start, all.at(day).end});
            const auto vitals = health::vitalsDuring(scope.reader, scope.user, scope.sources, spans);
            for (std::size_t n = 0; n < days.size(); ++n)
                rows.push_back(nightOf(scope, all.at(days[n]), vitals[n]));
        });
}

Result<RecoverySummaryPage> listRecovery(const ListRecoverySummaries &request, Context &context)
{
    const DayQuery query{.operation = "listRecoverySummaries",
                         .userId = request.userId,
                         .startDate = request.startDate,
                         .endDate = request.endDate,
                         .cursor = request.cursor,
                         .limit = request.limit.value_or(kPage)};
    health::RecoveryDays all;
    const auto find = [&](DayScope &scope, DayRange range) {
        all = health::recoveryDays(scope.reader, scope.user, request.userId, scope.sources, range.first, range.last);
        std::vector<std::int32_t> days;
        for (const auto &[day, row] : all)
            days.push_back(day);
        return days;
    };
    return dayPage<RecoverySummaryPage>(
        context, query, find, [&](DayScope &scope, const std::vector<std::int32_t> &days, auto &rows) {
            for (const std::int32_t day : days) {
                const health::RecoveryDay &row = all.at(day);
                rows.push_back({.date = dateOf(day),
                                .source = toWire(scope.sources.source(row.source)),
                                .sleepDurationSeconds = wholeIf(row.sleepSeconds),
                                .sleepEfficiencyPercent = roundedIf(row.sleepEfficiencyPercent, 1),
                                .restingHeartRateBpm = roundedIf(row.restingHeartRate, 1),
                                .avgHrvSdnnMs = roundedIf(row.hrvSdnn, 1),
                                .avgSpo2Percent = roundedIf(row.oxygenSaturation, 1),
                                .recoveryScore = row.score});
            }
        });
}

} // namespace

void addSummaries(Router &router)
{
    router.on<ListActivitySummaries>(listActivity);
    router.on<ListSleepSummaries>(listSleep);
    router.on<ListRecoverySummaries>(listRecovery);
}

} // namespace api::server::handlers
