// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/body.h"

#include "api/contract/time.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/person.h"

namespace api::server::health {

std::optional<Reading> latestReading(store::Reader &reader, store::UserKey user, std::string_view seriesSlug)
{
    std::optional<Reading> latest;
    for (const store::Series &series : seriesOf(reader, user, {seriesSlug})) {
        const auto day = store::lastSampleDay(reader, series.seq);
        if (day && (!latest || day->lastAt > latest->at))
            latest = Reading{.value = day->last, .at = day->lastAt, .source = series.source};
    }
    return latest;
}

std::vector<double> latestReadings(store::Reader &reader, store::UserKey user, std::string_view seriesSlug,
                                   std::int64_t hours)
{
    std::vector<double> values;
    const auto newest = latestReading(reader, user, seriesSlug);
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
