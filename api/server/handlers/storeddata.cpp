// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/connections.h"
#include "api/contract/generated/summaries.h"

#include "api/contract/health/series.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/router.h"
#include "api/server/store/health/counts.h"

#include <map>

namespace api::server::handlers {

namespace {

api::DataSource dataSourceOf(const store::DataSource &row)
{
    const api::SourceRef ref = toWire(row);
    api::DataSource source{.id = row.id,
                           .provider = ref.provider,
                           .device = row.device.empty() ? std::nullopt : std::optional(row.device),
                           .deviceType = ref.deviceType,
                           .deviceName = ref.deviceName,
                           .source = ref.source,
                           .displayName = {}};
    const std::string device = row.deviceName.empty() ? row.device : row.deviceName;
    const std::string feed = row.source.empty() ? row.provider : row.source;
    source.displayName = device.empty() ? feed : device + " (" + feed + ")";
    return source;
}

Result<DataSourceList> listSources(const ListDataSources &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<DataSourceList> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        DataSourceList list;
        for (const store::DataSource &row : store::listUsedSources(reader, *user))
            list.items.push_back(dataSourceOf(row));
        list.total = std::int64_t(list.items.size());
        return list;
    });
}

api::DataSummary summaryOf(store::Reader &reader, store::UserKey user, const std::string &userId)
{
    api::DataSummary summary{.userId = userId};
    std::map<std::string, ProviderDataCounts> providers;
    for (const store::SeriesCount &count : store::countSeries(reader, user)) {
        const api::health::Series *series = api::health::seriesById(count.type);
        if (!series)
            continue;
        const std::string slug(series->slug);
        summary.totalDataPoints += count.samples;
        summary.seriesTypeCounts[slug] += count.samples;
        providers[count.provider].dataPoints += count.samples;
        providers[count.provider].seriesCounts[slug] += count.samples;
    }
    for (const store::WorkoutCount &count : store::countWorkoutTypes(reader, user)) {
        summary.totalWorkouts += count.workouts;
        summary.workoutTypeCounts[count.type] += count.workouts;
        providers[count.provider].workoutCount += count.workouts;
    }
    for (const store::SleepCount &count : store::countSleepSessions(reader, user)) {
        summary.totalSleepEvents += count.sessions;
        providers[count.provider].sleepCount += count.sessions;
    }
    for (auto &[provider, counts] : providers) {
        counts.provider = OpenEnum<Provider>::fromWire(provider);
        summary.byProvider.push_back(std::move(counts));
    }
    return summary;
}

Result<api::DataSummary> summarise(const GetDataSummary &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<api::DataSummary> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        return summaryOf(reader, *user, request.userId);
    });
}

} // namespace

void addStoredData(Router &router)
{
    router.on<ListDataSources>(listSources);
    router.on<GetDataSummary>(summarise);
}

} // namespace api::server::handlers
