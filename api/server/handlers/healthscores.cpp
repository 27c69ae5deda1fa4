// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/health-scores.h"

#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/query/scores.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

constexpr std::int64_t kPage = 50;

api::HealthScore rowOf(const health::Score &score)
{
    const health::ScoreRange range = health::rangeOf(score.provider, score.category);
    api::HealthScore row{.id = score.id,
                         .date = dateOf(score.day),
                         .category = OpenEnum<HealthScoreCategory>::fromWire(score.category),
                         .score = rounded(score.value, 1),
                         .rangeMin = range.minimum,
                         .rangeMax = range.maximum,
                         .provider = OpenEnum<Provider>::fromWire(score.provider),
                         .qualifier = score.qualifier};
    if (score.recordedAt)
        row.recordedAt = Timestamp::fromMicroseconds(*score.recordedAt);
    auto &components = row.components.emplace();
    for (const auto &[name, value] : score.components)
        components[name] = {.value = rounded(value, 2), .qualifier = {}};
    return row;
}

Result<HealthScorePage> list(const ListHealthScores &request, Context &context)
{
    if (request.startDate && request.endDate && *request.endDate < *request.startDate)
        return failure(ErrorKind::Validation, "end_date is before start_date.");
    health::ScoreQuery query{.limit = request.limit.value_or(kPage), .offset = request.offset.value_or(0)};
    if (request.startDate)
        query.fromDay = dayNumber(*request.startDate);
    if (request.endDate)
        query.toDay = dayNumber(*request.endDate);
    if (request.category)
        query.categories.emplace_back(request.category->wire());
    if (request.provider)
        query.provider = std::string(request.provider->wire());
    return context.read([&](store::Reader &reader) -> Result<HealthScorePage> {
        const auto user = userKeyOf(reader, context, request.userId);
        if (!user)
            return Failure(user.error());
        const health::SourceRanking sources(reader, tenantOf(context), *user);
        const health::ScorePage found = health::listScores(reader, *user, request.userId, sources, query);
        HealthScorePage page{.pagination = {.totalCount = found.total,
                                            .hasMore = query.offset + std::int64_t(found.items.size()) < found.total}};
        for (const health::Score &score : found.items)
            page.data.push_back(rowOf(score));
        return page;
    });
}

} // namespace

void addHealthScores(Router &router)
{
    router.on<ListHealthScores>(list);
}

} // namespace api::server::handlers
