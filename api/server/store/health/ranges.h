// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/packing.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <functional>
#include <span>
#include <tuple>
#include <vector>

// What summaries read: every series of some types over a range of local days, one statement for all of them; and single
// days.
namespace api::server::store {

constexpr std::size_t kMostTypes = 12; // of one read

// Numbers of contract/health/series, and local days since 1970, inclusive.
struct DayRangeQuery {
    std::span<const int> types;
    std::int32_t fromDay = 0, toDay = -1;
};

// What a local day of one series holds, without unpacking it.
struct RangeDay {
    std::int64_t series = 0, source = 0; // seq
    int type = 0;
    bool dailyTotal = false;
    std::int32_t day = 0;
    std::int64_t samples = 0;
    std::int64_t firstAt = 0, lastAt = 0; // starts, microseconds
    double total = 0, minimum = 0, maximum = 0, last = 0;

    static constexpr auto fields()
    {
        return std::tuple(Column{"series.seq", &RangeDay::series}, Column{"series.source_seq", &RangeDay::source},
                          Column{"series.type", &RangeDay::type}, Column{"series.daily_total", &RangeDay::dailyTotal},
                          Column{"day", &RangeDay::day}, Column{"sample_days.samples", &RangeDay::samples},
                          Column{"first_at", &RangeDay::firstAt}, Column{"last_at", &RangeDay::lastAt},
                          Column{"total", &RangeDay::total}, Column{"minimum", &RangeDay::minimum},
                          Column{"maximum", &RangeDay::maximum}, Column{"last_value", &RangeDay::last});
    }
};
std::vector<RangeDay> listRangeDays(Reader &reader, UserKey user, const DayRangeQuery &query); // any order
std::vector<std::int32_t> listDaysWithSamples(Reader &reader, UserKey user, const DayRangeQuery &query); // ascending
std::vector<RangeDay> listLastDays(Reader &reader, UserKey user, std::span<const int> types); // of each series

// Calls visit with each such day, in any order, after those that `wanted` refuses. The columns live until visit
// returns.
using WantDay = std::function<bool(const RangeDay &day)>;
using VisitColumns = std::function<void(const RangeDay &day, const SampleColumns &columns)>;
void readRangeDays(Reader &reader, UserKey user, const DayRangeQuery &query, const WantDay &wanted,
                   const VisitColumns &visit);

// Calls visit with the samples of one day of a series as they are, ascending; not when there are none.
void readDay(Reader &reader, std::int64_t series, std::int32_t day,
             const std::function<void(const std::vector<Sample> &samples)> &visit);

} // namespace api::server::store
