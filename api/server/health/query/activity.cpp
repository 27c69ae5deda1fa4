// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/activity.h"

#include "api/server/health/query/amounts.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/ranges.h"
#include "api/server/store/health/sleep.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::health {

namespace {

constexpr std::array<std::string_view, 5> kAmounts{"steps", "distance_walking_running", "flights_climbed", "energy",
                                                   "basal_energy"};
constexpr double kActiveSteps = 30; // a minute
constexpr double kMinutesOfDay = 1440;

// Minutes in which at least kActiveSteps fell, each interval spread evenly.
std::int64_t activeMinutesOf(const std::vector<Interval> &steps)
{
    if (steps.empty())
        return 0;
    const std::int64_t first = steps.front().start / kMinute;
    std::vector<double> minutes(std::size_t(2 * kMinutesOfDay));
    for (const Interval &interval : steps) {
        const double length = double(std::max<std::int64_t>(interval.end - interval.start, 1));
        std::int64_t at = interval.start;
        do {
            const std::int64_t minute = at / kMinute;
            const std::int64_t until = std::max(std::min(interval.end, (minute + 1) * kMinute), at + 1);
            if (std::size_t(minute - first) < minutes.size())
                minutes[std::size_t(minute - first)] += interval.value * double(until - at) / length;
            at = until;
        } while (at < interval.end);
    }
    constexpr double kRounding = 1e-6; // shares of an interval need not add up to the last bit
    return std::count_if(minutes.begin(), minutes.end(),
                         [](double value) { return value >= kActiveSteps - kRounding; });
}

// Minutes asleep that fall on each local day, of the longest sleeper among the sources.
std::map<std::int32_t, double> asleepMinutes(store::Reader &reader, store::UserKey user,
                                             std::span<const std::int32_t> days)
{
    std::map<std::pair<std::int32_t, std::int64_t>, double> bySource;
    for (const store::SleepSession &session : store::listSleepByWakeDay(reader, user, days.front(), days.back() + 1)) {
        const std::int64_t offset = session.zone.value_or(0) * kMinute;
        const std::int64_t start = session.start.microseconds() + offset;
        const std::int64_t end = session.end.microseconds() + offset;
        for (std::int32_t day = localDayOf(start, std::nullopt); day * kDay < end; ++day) {
            const auto within = double(std::min(end, (day + 1) * kDay) - std::max(start, day * kDay));
            bySource[{day, session.source}] += session.asleepSeconds / 60 * within / double(end - start);
        }
    }
    std::map<std::int32_t, double> longest;
    for (const auto &[key, minutes] : bySource)
        longest[key.first] = std::max(longest[key.first], minutes);
    return longest;
}

std::optional<double> totalOn(const DayAmounts &amounts, std::int32_t day)
{
    const auto found = amounts.find(day);
    return found == amounts.end() ? std::nullopt : std::optional(found->second.total);
}

} // namespace

std::vector<std::int32_t> activityDays(store::Reader &reader, store::UserKey user, std::int32_t fromDay,
                                       std::int32_t toDay)
{
    static const std::vector<int> types = [] {
        std::vector<int> all = typesOf(kAmounts);
        all.push_back(typeOf("heart_rate"));
        return all;
    }();
    return store::listDaysWithSamples(reader, user, {.types = types, .fromDay = fromDay, .toDay = toDay});
}

std::vector<ActivityDay> summariseActivity(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::span<const std::int32_t> days)
{
    std::vector<ActivityDay> result;
    if (days.empty())
        return result;
    const std::vector<DayAmounts> amounts = amountsOf(reader, user, ranking, kAmounts, days);
    const auto &steps = amounts[0], &distance = amounts[1], &floors = amounts[2], &active = amounts[3],
               &basal = amounts[4];
    const auto hearts = heartDays(reader, user, ranking, days);
    const auto asleep = asleepMinutes(reader, user, days);
    for (const std::int32_t day : days) {
        ActivityDay row{.day = day,
                        .source = 0,
                        .steps = totalOn(steps, day),
                        .distanceMeters = totalOn(distance, day),
                        .floors = totalOn(floors, day),
                        .activeKcal = totalOn(active, day),
                        .basalKcal = totalOn(basal, day),
                        .activeMinutes = {},
                        .sedentaryMinutes = {},
                        .heart = {}};
        if (const auto heart = hearts.find(day); heart != hearts.end())
            row.heart = heart->second;
        if (const auto counted = steps.find(day); counted != steps.end() && !counted->second.intervals.empty()) {
            row.activeMinutes = activeMinutesOf(counted->second.intervals);
            const auto slept = asleep.find(day);
            const double rest =
                kMinutesOfDay - double(*row.activeMinutes) - (slept == asleep.end() ? 0 : slept->second);
            row.sedentaryMinutes = std::max<std::int64_t>(0, std::llround(rest));
        }
        int best = int(ranking.bestFirst().size());
        for (const DayAmounts &amount : amounts) {
            if (const auto found = amount.find(day); found != amount.end())
                best = std::min(best, ranking.rankOf(found->second.source));
        }
        if (row.heart)
            best = std::min(best, ranking.rankOf(row.heart->source));
        row.source = ranking.bestFirst()[std::size_t(best)].seq;
        result.push_back(row);
    }
    return result;
}

} // namespace api::server::health
