// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/body.h"

#include "api/contract/health/series.h"
#include "api/contract/time.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/ranges.h"

namespace api::server::health {

LatestReadings latestReadings(store::Reader &reader, store::UserKey user, std::span<const std::string_view> seriesSlugs)
{
    LatestReadings latest;
    for (const store::RangeDay &day : store::listLastDays(reader, user, typesOf(seriesSlugs))) {
        const Reading reading{.value = day.last, .at = day.lastAt, .source = day.source};
        const auto [known, isNew] = latest.try_emplace(api::health::seriesById(day.type)->slug, reading);
        if (!isNew && reading.at > known->second.at)
            known->second = reading;
    }
    return latest;
}

std::vector<double> readingsUpTo(store::Reader &reader, store::UserKey user, std::string_view seriesSlug,
                                 const std::optional<Reading> &newest, std::int64_t hours)
{
    std::vector<double> values;
    if (!newest)
        return values;
    for (const store::Series &series : seriesOf(reader, user, {seriesSlug})) {
        store::readSamples(reader, series.seq, newest->at - hours * 60 * kMinute, newest->at + 1,
                           [&](std::span<const store::Sample> samples, const store::Notes &) {
                               for (const store::Sample &sample : samples)
                                   values.push_back(sample.value);
                               return true;
                           });
    }
    return values;
}

std::optional<std::int64_t> ageOn(store::Reader &reader, store::UserKey user, std::int32_t day)
{
    using namespace std::chrono;
    const auto profile = store::findProfile(reader, user);
    const auto born = profile && profile->birthDate ? Date::parse(*profile->birthDate) : std::nullopt;
    if (!born)
        return std::nullopt;
    const year_month_day birth{born->day};
    const year_month_day today{sys_days{days{day}}};
    const bool before = std::pair(today.month(), today.day()) < std::pair(birth.month(), birth.day());
    return int(today.year()) - int(birth.year()) - (before ? 1 : 0);
}

} // namespace api::server::health
