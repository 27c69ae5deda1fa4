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

} // namespace

std::int32_t localDayOf(std::int64_t at, std::int16_t zone)
{
    return std::int32_t(floorDiv(at + (zone == store::kNoZone ? 0 : zone * kMinute), kDay));
}

std::int32_t localDayOf(std::int64_t at, std::optional<std::int64_t> zone)
{
    return std::int32_t(floorDiv(at + zone.value_or(0) * kMinute, kDay));
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

std::vector<int> typesOf(std::span<const std::string_view> slugs)
{
    std::vector<int> types;
    for (const std::string_view slug : slugs)
        types.push_back(typeOf(slug));
    return types;
}

} // namespace api::server::health
