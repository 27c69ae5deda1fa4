// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/samples.h"
#include "tests/support/healthstore.h"

#include <limits>
#include <QString>
#include <vector>

// For tests of stored samples.
namespace support {

using namespace api::server::store;

constexpr std::int64_t kSecond = 1'000'000;
constexpr std::int64_t kHour = 3600 * kSecond;
constexpr std::int64_t kDay = 24 * kHour;
constexpr std::int32_t kToday = 20'566; // 2026-04-23
constexpr std::int64_t kMidnight = kToday * kDay;
constexpr std::int64_t kAlways = std::numeric_limits<std::int64_t>::max() / 4;

inline Sample at(std::int64_t start, double value, std::int16_t zone = 0, std::uint64_t externalId = 0)
{
    return {.start = start, .end = start, .value = value, .zone = zone, .externalId = externalId};
}

inline QString shown(const MergeCount &count)
{
    return QStringLiteral("%1 %2 %3 %4").arg(count.added).arg(count.replaced).arg(count.unchanged).arg(count.refused);
}

// One series of one user.
class SampleBench : public HealthStore {
public:
    MergeCount store(const std::vector<Sample> &samples, const Notes &notes = {}, int type = 1)
    {
        return writing([&](Transaction &t) {
            return storeSamples(t, user(), {.type = type, .source = source(), .dailyTotal = false}, samples, notes);
        });
    }
    Series series()
    {
        return reading([&](Reader &r) { return listSeries(r, user(), {}).front(); });
    }
    std::vector<Sample> all(std::int64_t from = -kAlways, std::int64_t to = kAlways)
    {
        std::vector<Sample> samples;
        reading([&](Reader &r) {
            readSamples(r, listSeries(r, user(), {}).front().seq, from, to,
                        [&](std::span<const Sample> part, const Notes &) {
                            samples.insert(samples.end(), part.begin(), part.end());
                            return true;
                        });
            return 0;
        });
        return samples;
    }
    std::int64_t count(std::int64_t from, std::int64_t to)
    {
        return reading([&](Reader &r) { return countSamples(r, listSeries(r, user(), {}).front().seq, from, to); });
    }
    std::vector<SampleDay> days()
    {
        return reading(
            [&](Reader &r) { return listSampleDays(r, listSeries(r, user(), {}).front().seq, -100'000, 100'000); });
    }
    std::vector<std::int32_t> dayNumbers()
    {
        std::vector<std::int32_t> numbers;
        for (const SampleDay &day : days())
            numbers.push_back(day.day);
        return numbers;
    }
};

} // namespace support
