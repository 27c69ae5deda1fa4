// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/daysamples.h"

#include "api/contract/health/series.h"

#include <algorithm>
#include <cassert>

namespace api::server::health {

namespace {

std::int64_t floorDiv(std::int64_t value, std::int64_t by)
{
    return value / by - (value % by < 0 ? 1 : 0);
}

std::int64_t localTime(const store::Sample &sample)
{
    return sample.start + (sample.zone == store::kNoZone ? 0 : sample.zone * kMinute);
}

} // namespace

std::int32_t localDayOf(std::int64_t at, std::int16_t zone)
{
    return std::int32_t(floorDiv(at + (zone == store::kNoZone ? 0 : zone * kMinute), kDay));
}

std::int32_t localDayOf(std::int64_t at, std::optional<std::int64_t> zone)
{
    return std::int32_t(floorDiv(at + zone.value_or(0) * kMinute, kDay));
}

std::int64_t timeOfDay(const store::Sample &sample)
{
    const std::int64_t local = localTime(sample);
    return local - floorDiv(local, kDay) * kDay;
}

int typeOf(std::string_view slug)
{
    const api::health::Series *series = api::health::findSeries(slug);
    assert(series);
    return series->id;
}

std::vector<store::Series> seriesOf(store::Reader &reader, store::UserKey user,
                                    std::initializer_list<std::string_view> slugs)
{
    store::SeriesFilter filter;
    for (const std::string_view slug : slugs)
        filter.types.push_back(typeOf(slug));
    return store::listSeries(reader, user, filter);
}

std::vector<store::Series> rankedSeries(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                        std::string_view slug)
{
    auto all = seriesOf(reader, user, {slug});
    std::stable_sort(all.begin(), all.end(), [&](const store::Series &a, const store::Series &b) {
        return ranking.rankOf(a.source) < ranking.rankOf(b.source);
    });
    return all;
}

void eachDay(store::Reader &reader, std::int64_t series, std::int32_t fromDay, std::int32_t toDay,
             const std::function<void(std::int32_t, std::span<const store::Sample>)> &visit)
{
    store::readDays(reader, series, fromDay, toDay,
                    [&](std::int32_t day, std::span<const store::Sample> samples, const store::Notes &) {
                        visit(day, samples);
                        return true;
                    });
}

} // namespace api::server::health
