// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/vitals.h"

#include "api/server/health/query/daysamples.h"
#include "api/server/store/health/ranges.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace api::server::health {

namespace {

constexpr std::array<std::string_view, 5> kVitals{"heart_rate", "heart_rate_variability_sdnn",
                                                  "heart_rate_variability_rmssd", "respiratory_rate",
                                                  "oxygen_saturation"};
constexpr std::int64_t kNear = 4 * kDay; // nights further apart are read by themselves

struct Sum {
    double total = 0;
    std::int64_t samples = 0;
};
using SumsBySource = std::map<std::pair<int, std::int64_t>, Sum>; // by rank and series
using NightSums = std::array<SumsBySource, kVitals.size()>;

class VitalsReader {
public:
    VitalsReader(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                 std::span<const TimeSpan> spans)
        : m_reader(reader), m_user(user), m_ranking(ranking), m_spans(spans), m_sums(spans.size())
    {
    }

    // Spans by their index, near each other and ascending.
    void read(std::span<const std::size_t> near)
    {
        std::int64_t last = m_spans[near.front()].to.microseconds();
        for (const std::size_t n : near)
            last = std::max(last, m_spans[n].to.microseconds());
        const store::DayRangeQuery query{.types = m_types, // a day more on either side: zones reach 18 h
                                         .fromDay =
                                             localDayOf(m_spans[near.front()].from.microseconds(), store::kNoZone) - 1,
                                         .toDay = localDayOf(last, store::kNoZone) + 1};
        const auto reaches = [&](const store::RangeDay &row, std::size_t n) {
            return row.firstAt < m_spans[n].to.microseconds() && row.lastAt >= m_spans[n].from.microseconds();
        };
        store::readRangeDays(
            m_reader, m_user, query,
            [&](const store::RangeDay &row) {
                return m_ranking.has(row.source)
                    && std::any_of(near.begin(), near.end(), [&](std::size_t n) { return reaches(row, n); });
            },
            [&](const store::RangeDay &row, const store::SampleColumns &samples) {
                for (const std::size_t n : near) {
                    if (reaches(row, n))
                        add(row, samples, n);
                }
            });
    }

    SleepVitals vitalsOf(std::size_t n) const
    {
        const auto mean = [&](std::size_t kind) -> std::optional<double> {
            const SumsBySource &sums = m_sums[n][kind];
            if (sums.empty())
                return std::nullopt;
            return sums.begin()->second.total / double(sums.begin()->second.samples);
        };
        return {.heartRate = mean(0),
                .hrvSdnn = mean(1),
                .hrvRmssd = mean(2),
                .respiratoryRate = mean(3),
                .oxygenSaturation = mean(4)};
    }

private:
    void add(const store::RangeDay &row, const store::SampleColumns &samples, std::size_t n)
    {
        const auto &starts = samples.starts;
        const auto first = std::lower_bound(starts.begin(), starts.end(), m_spans[n].from.microseconds());
        const auto end = std::lower_bound(first, starts.end(), m_spans[n].to.microseconds());
        if (first == end)
            return;
        const auto kind = std::find(m_types.begin(), m_types.end(), row.type) - m_types.begin();
        Sum &sum = m_sums[n][std::size_t(kind)][{m_ranking.rankOf(row.source), row.series}];
        sum.total = std::accumulate(samples.values.begin() + (first - starts.begin()),
                                    samples.values.begin() + (end - starts.begin()), sum.total);
        sum.samples += end - first;
    }

    store::Reader &m_reader;
    store::UserKey m_user;
    const SourceRanking &m_ranking;
    std::span<const TimeSpan> m_spans;
    std::vector<int> m_types = typesOf(kVitals);
    std::vector<NightSums> m_sums;
};

} // namespace

std::vector<SleepVitals> vitalsDuring(store::Reader &reader, store::UserKey user, const SourceRanking &ranking,
                                      std::span<const TimeSpan> spans)
{
    std::vector<std::size_t> order(spans.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return spans[a].from < spans[b].from; });
    VitalsReader vitals(reader, user, ranking, spans);
    for (std::size_t begin = 0, end = 0; begin < order.size(); begin = end) {
        for (end = begin + 1; end < order.size(); ++end) {
            if (spans[order[end]].from.microseconds() - spans[order[end - 1]].to.microseconds() > kNear)
                break;
        }
        vitals.read(std::span(order).subspan(begin, end - begin));
    }
    std::vector<SleepVitals> result;
    for (std::size_t n = 0; n < spans.size(); ++n)
        result.push_back(vitals.vitalsOf(n));
    return result;
}

} // namespace api::server::health
