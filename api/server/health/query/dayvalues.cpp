// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/dayvalues.h"

#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/ranges.h"

#include <algorithm>

namespace api::server::health {

namespace {

// Calls visit(kind, rank, row) with every rollup; kind = which of the slugs.
template <typename Visit>
void eachRollup(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                std::span<const std::string_view> seriesSlugs, std::int32_t fromDay, std::int32_t toDay, Visit &&visit)
{
    const std::vector<int> types = typesOf(seriesSlugs);
    for (const store::RangeDay &row :
         store::listRangeDays(reader, user, {.types = types, .fromDay = fromDay, .toDay = toDay})) {
        const auto kind = std::find(types.begin(), types.end(), row.type) - types.begin();
        visit(std::size_t(kind), ranking.rankOf(row.source), row);
    }
}

} // namespace

std::vector<DayValues> dayValues(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                 std::span<const std::string_view> seriesSlugs, std::int32_t fromDay,
                                 std::int32_t toDay)
{
    std::vector<DayValues> values(seriesSlugs.size());
    const auto take = [&](std::size_t kind, int rank, const store::RangeDay &row) {
        const DayValue value{.mean = row.total / double(row.samples), .source = row.source};
        const auto known = values[kind].try_emplace(values[kind].end(), row.day, value);
        if (rank < ranking.rankOf(known->second.source))
            known->second = value;
    };
    eachRollup(reader, user, ranking, seriesSlugs, fromDay, toDay, take);
    return values;
}

std::vector<std::optional<double>> meansOfDays(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                               std::span<const std::string_view> seriesSlugs, std::int32_t fromDay,
                                               std::int32_t toDay)
{
    struct Sum {
        double total = 0;
        std::int64_t samples = 0;
    };
    std::vector<std::map<std::pair<int, std::int64_t>, Sum>> sums(seriesSlugs.size()); // by rank and series
    const auto take = [&](std::size_t kind, int rank, const store::RangeDay &row) {
        Sum &sum = sums[kind][{rank, row.series}];
        sum.total += row.total;
        sum.samples += row.samples;
    };
    eachRollup(reader, user, ranking, seriesSlugs, fromDay, toDay, take);
    std::vector<std::optional<double>> means;
    means.reserve(sums.size());
    for (const auto &bySource : sums)
        means.push_back(bySource.empty()
                            ? std::nullopt
                            : std::optional(bySource.begin()->second.total / double(bySource.begin()->second.samples)));
    return means;
}

} // namespace api::server::health
