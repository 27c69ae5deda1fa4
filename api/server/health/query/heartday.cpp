// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/heartday.h"

#include "api/contract/time.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/ranges.h"

#include <algorithm>
#include <array>

namespace api::server::health {

namespace {

constexpr double kUsualHighest = 190;
constexpr std::int64_t kLongestReach = 5 * kMinute; // a sample speaks for the time to the next, at most this

ZoneMinutes zonesOf(const store::SampleColumns &samples, double highest)
{
    ZoneMinutes zones;
    const std::vector<std::int64_t> &starts = samples.starts;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::int64_t reach = i + 1 < starts.size() ? starts[i + 1] - starts[i] : kMinute;
        const double minutes = double(std::min(reach, kLongestReach)) / double(kMinute);
        const double share = samples.values[i] / highest;
        if (share >= 0.77)
            zones.vigorous += minutes;
        else if (share >= 0.64)
            zones.moderate += minutes;
        else if (share >= 0.50)
            zones.light += minutes;
    }
    return zones;
}

bool isBetter(const SourceRanking &ranking, const store::RangeDay &row, const store::RangeDay &than)
{
    return std::pair(ranking.rankOf(row.source), row.series) < std::pair(ranking.rankOf(than.source), than.series);
}

} // namespace

double highestHeartRate(const std::optional<std::string> &birthDate, std::int32_t day)
{
    const auto born = birthDate ? Date::parse(*birthDate) : std::nullopt;
    if (!born)
        return kUsualHighest;
    const double years = double(day - born->day.time_since_epoch().count()) / 365.2425;
    return 220 - std::clamp(double(int(years)), 0.0, 120.0);
}

std::map<std::int32_t, HeartDay> heartDays(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::span<const std::int32_t> days)
{
    std::map<std::int32_t, HeartDay> result;
    if (days.empty())
        return result;
    const std::array types{typeOf("heart_rate")};
    const store::DayRangeQuery query{.types = types, .fromDay = days.front(), .toDay = days.back()};
    std::map<std::int32_t, store::RangeDay> best;
    for (const store::RangeDay &row : store::listRangeDays(reader, user, query)) {
        const auto [found, isNew] = best.try_emplace(row.day, row);
        if (!isNew && isBetter(ranking, row, found->second))
            found->second = row;
    }
    const auto profile = store::findProfile(reader, user);
    const auto birthDate = profile ? profile->birthDate : std::nullopt;
    const auto wanted = [&](const store::RangeDay &row) {
        return std::binary_search(days.begin(), days.end(), row.day) && best.at(row.day).series == row.series;
    };
    const auto add = [&](const store::RangeDay &row, const store::SampleColumns &samples) {
        result[row.day] = {.source = row.source,
                           .average = row.total / double(row.samples),
                           .maximum = row.maximum,
                           .minimum = row.minimum,
                           .zones = zonesOf(samples, highestHeartRate(birthDate, row.day))};
    };
    store::readRangeDays(reader, user, query, wanted, add);
    return result;
}

} // namespace api::server::health
