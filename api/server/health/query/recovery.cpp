// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/recovery.h"

#include "api/server/health/query/dayvalues.h"
#include "api/server/health/query/night.h"
#include "api/server/health/query/scores.h"

#include <algorithm>
#include <array>
#include <limits>

namespace api::server::health {

namespace {

class Joiner {
public:
    Joiner(const SourceRanking &ranking, RecoveryDays &days) : m_ranking(ranking), m_days(days) { }

    RecoveryDay &at(std::int32_t day, std::int64_t source)
    {
        const auto [found, isNew] = m_days.try_emplace(day, RecoveryDay{.source = source});
        if (!isNew && m_ranking.rankOf(source) < m_ranking.rankOf(found->second.source))
            found->second.source = source;
        return found->second;
    }

private:
    const SourceRanking &m_ranking;
    RecoveryDays &m_days;
};

int preference(const Score &score)
{
    if (score.category == "recovery")
        return score.provider == "internal" ? 2 : 0;
    return score.category == "readiness" && score.provider != "internal" ? 1 : 3;
}

} // namespace

RecoveryDays recoveryDays(store::Reader &reader, store::UserKey user, std::string_view userId,
                          const SourceRanking &ranking, std::int32_t fromDay, std::int32_t toDay)
{
    RecoveryDays days;
    Joiner joiner(ranking, days);
    for (const Night &night : nights(reader, user, ranking, fromDay, toDay)) {
        RecoveryDay &row = joiner.at(night.day, night.source);
        if (night.isMeasured())
            row.sleepSeconds = night.asleepSeconds;
        row.sleepEfficiencyPercent = night.efficiencyPercent();
    }
    static constexpr std::array<std::string_view, 3> kValues{"resting_heart_rate", "heart_rate_variability_sdnn",
                                                             "oxygen_saturation"};
    const auto values = dayValues(reader, user, ranking, kValues, fromDay, toDay);
    for (const auto &[day, value] : values[0])
        joiner.at(day, value.source).restingHeartRate = value.mean;
    for (const auto &[day, value] : values[1])
        joiner.at(day, value.source).hrvSdnn = value.mean;
    for (const auto &[day, value] : values[2]) {
        if (const auto found = days.find(day); found != days.end())
            found->second.oxygenSaturation = value.mean;
    }
    ScoreQuery query{.fromDay = fromDay, .toDay = toDay, .limit = std::numeric_limits<std::int64_t>::max() / 2};
    query.categories = {"recovery", "readiness"};
    auto scores = listScores(reader, user, userId, ranking, query).items;
    std::stable_sort(scores.begin(), scores.end(),
                     [](const Score &a, const Score &b) { return preference(a) < preference(b); });
    for (const Score &score : scores) {
        const auto found = days.find(score.day);
        if (found != days.end() && !found->second.score && preference(score) < 3)
            found->second.score = score.value;
    }
    return days;
}

} // namespace api::server::health
