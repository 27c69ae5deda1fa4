// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/ranges.h"

#include "api/server/store/error.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <sqlite3.h>

namespace api::server::store {

namespace {

using Types = std::array<std::int64_t, kMostTypes>;

constexpr std::int64_t kNoType = -1;

// The types fill the parameters 2 and on; the days stand behind them.
const char *const kOfTypes = " FROM series CROSS JOIN sample_days WHERE series.user_seq = ?1"
                             " AND series.type IN (?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13)"
                             " AND sample_days.series_seq = series.seq";
const char *const kWithin = " AND sample_days.day BETWEEN ?14 AND ?15";

Types padded(std::span<const int> types)
{
    assert(types.size() <= kMostTypes);
    Types all;
    all.fill(kNoType);
    std::copy(types.begin(), types.end(), all.begin());
    return all;
}

struct PackedDay : RangeDay {
    ByteView packed;

    static constexpr auto fields()
    {
        return std::tuple_cat(RangeDay::fields(), std::tuple(Column{"packed", &PackedDay::packed}));
    }
};

} // namespace

std::vector<RangeDay> listRangeDays(Reader &reader, UserKey user, const DayRangeQuery &query)
{
    static const std::string sql = "SELECT " + columns<RangeDay>() + kOfTypes + kWithin;
    return std::apply(
        [&](auto... type) { return reader.all<RangeDay>(sql, user.seq, type..., query.fromDay, query.toDay); },
        padded(query.types));
}

std::vector<std::int32_t> listDaysWithSamples(Reader &reader, UserKey user, const DayRangeQuery &query)
{
    static const std::string sql = std::string("SELECT DISTINCT sample_days.day") + kOfTypes + kWithin + " ORDER BY 1";
    return std::apply(
        [&](auto... type) { return reader.all<std::int32_t>(sql, user.seq, type..., query.fromDay, query.toDay); },
        padded(query.types));
}

std::vector<RangeDay> listLastDays(Reader &reader, UserKey user, std::span<const int> types)
{
    static const std::string sql = "SELECT " + columns<RangeDay>() + kOfTypes
        + " AND sample_days.day = (SELECT max(day) FROM sample_days WHERE series_seq = series.seq)";
    return std::apply([&](auto... type) { return reader.all<RangeDay>(sql, user.seq, type...); }, padded(types));
}

void readRangeDays(Reader &reader, UserKey user, const DayRangeQuery &query, const WantDay &wanted,
                   const VisitColumns &visit)
{
    static const std::string sql = "SELECT " + columns<PackedDay>() + kOfTypes + kWithin;
    SampleColumns columns;
    const auto unpack = [&](const PackedDay &day) {
        if (!wanted(day))
            return;
        if (const auto sound = unpackColumns(day.packed, columns); !sound)
            throw SqlError(SQLITE_CORRUPT, sound.error().message);
        visit(day, columns);
    };
    std::apply(
        [&](auto... type) { reader.each<PackedDay>(sql, unpack, user.seq, type..., query.fromDay, query.toDay); },
        padded(query.types));
}

void readDay(Reader &reader, std::int64_t series, std::int32_t day,
             const std::function<void(const std::vector<Sample> &samples)> &visit)
{
    const auto unpack = [&](ByteView packed) {
        const auto samples = unpackSamples(packed);
        if (!samples)
            throw SqlError(SQLITE_CORRUPT, samples.error().message);
        visit(samples->samples);
    };
    reader.each<ByteView>("SELECT packed FROM sample_days WHERE series_seq = ? AND day = ?", unpack, series, day);
}

} // namespace api::server::store
