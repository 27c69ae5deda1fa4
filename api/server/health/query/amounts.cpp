// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/amounts.h"

#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/ranges.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::health {

namespace {

// What is counted one by one. Where two devices saw parts of one walk, their shares are no whole numbers.
constexpr std::array<std::string_view, 6> kCounted{"steps",      "flights_climbed", "swimming_stroke_count",
                                                   "push_count", "inhaler_usage",   "number_of_times_fallen"};

struct Gathered {
    std::map<int, std::vector<Interval>> byRank; // samples
    std::map<int, double> dailyTotals; // by rank
};

std::vector<Interval> intervalsOf(const store::SampleColumns &samples)
{
    std::vector<Interval> intervals(samples.starts.size());
    for (std::size_t n = 0; n < intervals.size(); ++n)
        intervals[n] = {samples.starts[n], samples.ends[n], samples.values[n]};
    return intervals;
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

std::vector<DayAmounts> amountsOf(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                  std::span<const std::string_view> seriesSlugs, std::span<const std::int32_t> days)
{
    std::vector<DayAmounts> amounts(seriesSlugs.size());
    if (days.empty())
        return amounts;
    const std::vector<int> types = typesOf(seriesSlugs);
    std::vector<std::map<std::int32_t, Gathered>> gathered(types.size());
    const auto slotOf = [&](const store::RangeDay &row) -> Gathered & {
        const auto kind = std::find(types.begin(), types.end(), row.type) - types.begin();
        return gathered[std::size_t(kind)][row.day];
    };
    const auto wanted = [&](const store::RangeDay &row) {
        if (!ranking.has(row.source) || !std::binary_search(days.begin(), days.end(), row.day))
            return false;
        if (row.dailyTotal)
            slotOf(row).dailyTotals[ranking.rankOf(row.source)] = row.last;
        return !row.dailyTotal;
    };
    store::readRangeDays(reader, user, {.types = types, .fromDay = days.front(), .toDay = days.back()}, wanted,
                         [&](const store::RangeDay &row, const store::SampleColumns &samples) {
                             slotOf(row).byRank[ranking.rankOf(row.source)] = intervalsOf(samples);
                         });
    for (std::size_t kind = 0; kind < types.size(); ++kind) {
        const bool isCounted = std::ranges::find(kCounted, seriesSlugs[kind]) != kCounted.end();
        for (auto &[day, all] : gathered[kind]) {
            Amount amount = amountOf(std::move(all), ranking);
            if (isCounted)
                amount.total = std::round(amount.total);
            amounts[kind].emplace_hint(amounts[kind].end(), day, std::move(amount));
        }
    }
    return amounts;
}

} // namespace api::server::health
