// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/heartday.h"

#include "api/contract/time.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/person.h"

#include <algorithm>

namespace api::server::health {

namespace {

constexpr double kUsualHighest = 190;
constexpr std::int64_t kLongestReach = 5 * kMinute; // a sample speaks for the time to the next, at most this

ZoneMinutes zonesOf(std::span<const store::Sample> samples, double highest)
{
    ZoneMinutes zones;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::int64_t next = i + 1 < samples.size() ? samples[i + 1].start : samples[i].start + kMinute;
        const double minutes = double(std::min(next - samples[i].start, kLongestReach)) / double(kMinute);
        const double share = samples[i].value / highest;
        if (share >= 0.77)
            zones.vigorous += minutes;
        else if (share >= 0.64)
            zones.moderate += minutes;
        else if (share >= 0.50)
            zones.light += minutes;
    }
    return zones;
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
    const auto profile = store::findProfile(reader, user);
    const auto birthDate = profile ? profile->birthDate : std::nullopt;
    std::map<std::int32_t, HeartDay> result;
    for (const store::Series &series : rankedSeries(reader, user, ranking, "heart_rate")) {
        bool wanted = false;
        for (const store::SampleDay &row : store::listSampleDays(reader, series.seq, days.front(), days.back())) {
            if (!std::binary_search(days.begin(), days.end(), row.day))
                continue;
            wanted |= result
                          .emplace(row.day,
                                   HeartDay{.source = series.source,
                                            .average = row.total / double(row.samples),
                                            .maximum = row.maximum,
                                            .minimum = row.minimum,
                                            .zones = {}})
                          .second;
        }
        if (!wanted)
            continue;
        eachDay(reader, series.seq, days.front(), days.back(),
                [&](std::int32_t day, std::span<const store::Sample> samples) {
                    const auto found = result.find(day);
                    if (found != result.end() && found->second.source == series.source)
                        found->second.zones = zonesOf(samples, highestHeartRate(birthDate, day));
                });
    }
    return result;
}

std::optional<double> meanOf(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                             std::string_view seriesSlug, std::int64_t from, std::int64_t to)
{
    for (const store::Series &series : rankedSeries(reader, user, ranking, seriesSlug)) {
        double total = 0;
        std::int64_t count = 0;
        store::readSamples(reader, series.seq, from, to,
                           [&](std::span<const store::Sample> samples, const store::Notes &) {
                               for (const store::Sample &sample : samples)
                                   total += sample.value;
                               count += std::int64_t(samples.size());
                               return true;
                           });
        if (count > 0)
            return total / double(count);
    }
    return std::nullopt;
}

std::optional<double> meanOfDays(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                 std::string_view seriesSlug, std::int32_t fromDay, std::int32_t toDay)
{
    for (const store::Series &series : rankedSeries(reader, user, ranking, seriesSlug)) {
        double total = 0;
        std::int64_t count = 0;
        for (const store::SampleDay &row : store::listSampleDays(reader, series.seq, fromDay, toDay)) {
            total += row.total;
            count += row.samples;
        }
        if (count > 0)
            return total / double(count);
    }
    return std::nullopt;
}

} // namespace api::server::health
