// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/amounts.h"

#include "api/server/health/query/daysamples.h"

#include <algorithm>
#include <optional>

namespace api::server::health {

namespace {

struct Gathered {
    std::map<int, std::vector<Interval>> byRank; // samples
    std::map<int, double> dailyTotals; // by rank
};
using GatheredDays = std::map<std::int32_t, Gathered>;

void gatherSamples(store::Reader &reader, const store::Series &series, int rank, std::span<const std::int32_t> days,
                   GatheredDays &into)
{
    eachDay(reader, series.seq, days.front(), days.back(),
            [&](std::int32_t day, std::span<const store::Sample> samples) {
                if (!std::binary_search(days.begin(), days.end(), day))
                    return;
                auto &intervals = into[day].byRank[rank];
                for (const store::Sample &sample : samples)
                    intervals.push_back({sample.start, sample.end, sample.value});
            });
}

void gatherTotals(store::Reader &reader, const store::Series &series, int rank, std::span<const std::int32_t> days,
                  GatheredDays &into)
{
    for (const store::SampleDay &row : store::listSampleDays(reader, series.seq, days.front(), days.back())) {
        if (std::binary_search(days.begin(), days.end(), row.day))
            into[row.day].dailyTotals[rank] = row.last;
    }
}

Amount amountOf(Gathered &&day, const SourceRanking &ranking)
{
    const auto seqOf = [&](int rank) { return ranking.bestFirst()[std::size_t(rank)].seq; };
    const bool totalIsBest =
        !day.dailyTotals.empty() && (day.byRank.empty() || day.dailyTotals.begin()->first <= day.byRank.begin()->first);
    Amount amount;
    std::vector<std::vector<Interval>> bySource;
    for (auto &[rank, intervals] : day.byRank)
        bySource.push_back(std::move(intervals));
    amount.intervals = withoutOverlap(std::move(bySource));
    amount.total = totalIsBest ? day.dailyTotals.begin()->second : totalOf(amount.intervals);
    amount.source = seqOf(totalIsBest ? day.dailyTotals.begin()->first : day.byRank.begin()->first);
    return amount;
}

} // namespace

std::map<std::int32_t, Amount> amountsOf(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                         std::string_view seriesSlug, std::span<const std::int32_t> days)
{
    GatheredDays gathered;
    for (const store::Series &series : seriesOf(reader, user, {seriesSlug})) {
        const int rank = ranking.rankOf(series.source);
        if (series.dailyTotal)
            gatherTotals(reader, series, rank, days, gathered);
        else
            gatherSamples(reader, series, rank, days, gathered);
    }
    std::map<std::int32_t, Amount> amounts;
    for (auto &[day, all] : gathered)
        amounts.emplace(day, amountOf(std::move(all), ranking));
    return amounts;
}

} // namespace api::server::health
