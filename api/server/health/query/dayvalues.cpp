// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/dayvalues.h"

#include "api/server/health/query/daysamples.h"

namespace api::server::health {

std::map<std::int32_t, DayValue> dayValues(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                           std::string_view seriesSlug, std::int32_t fromDay, std::int32_t toDay)
{
    std::map<std::int32_t, DayValue> values;
    for (const store::Series &series : rankedSeries(reader, user, ranking, seriesSlug)) {
        for (const store::SampleDay &row : store::listSampleDays(reader, series.seq, fromDay, toDay))
            values.emplace(row.day, DayValue{.mean = row.total / double(row.samples), .source = series.source});
    }
    return values;
}

} // namespace api::server::health
