// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/scores.h"

#include "api/server/crypto.h"
#include "api/server/health/query/activity.h"
#include "api/server/health/query/dayvalues.h"
#include "api/server/store/health/person.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace api::server::health {

namespace {

using DayValues = std::map<std::int32_t, DayValue>;

constexpr std::int32_t kBaselineDays = 28;
constexpr std::int64_t kFewestDays = 7;

// Which computed scores exist, told from rollups and sessions alone; their values are computed for the page only.
class Computer {
public:
    Computer(store::Reader &reader, store::UserKey user, const SourceRanking &ranking)
        : m_reader(reader)
        , m_user(user)
        , m_ranking(ranking)
        , m_resting(dayValues(reader, user, ranking, "resting_heart_rate"))
        , m_hrv(dayValues(reader, user, ranking, "heart_rate_variability_sdnn"))
        , m_vo2max(dayValues(reader, user, ranking, "vo2_max"))
        , m_steps(dayValues(reader, user, ranking, "steps"))
        , m_heart(dayValues(reader, user, ranking, "heart_rate"))
    {
        if (m_hrv.empty())
            m_hrv = dayValues(reader, user, ranking, "heart_rate_variability_rmssd");
        for (Night &night : nights(reader, user, ranking, kFirstDay, kLastDay)) {
            if (night.asleepSeconds > 0)
                m_nights.emplace(night.day, std::move(night));
        }
        const auto profile = store::findProfile(reader, user);
        m_sex = profile ? profile->sex : std::nullopt;
    }

    std::vector<Score> available() const
    {
        std::vector<Score> all;
        const auto add = [&](std::string_view category, const auto &days) {
            for (const auto &[day, value] : days)
                all.push_back({.provider = "internal", .category = std::string(category), .day = day});
        };
        add("sleep", m_nights);
        add("activity", m_steps);
        add("strain", m_heart);
        add("vo2max", m_vo2max);
        if (m_sex == "female" || m_sex == "male")
            add("fitness_age", m_vo2max);
        for (const auto &[day, value] : m_hrv) {
            if (!recovery(day))
                continue;
            all.push_back({.provider = "internal", .category = "recovery", .day = day});
            if (m_nights.contains(day))
                all.push_back({.provider = "internal", .category = "readiness", .day = day});
        }
        return all;
    }

    void fill(Score &score) const
    {
        if (score.category == "sleep") {
            score = sleepScore(m_nights.at(score.day));
        } else if (score.category == "recovery") {
            fillRecovery(score);
        } else if (score.category == "readiness") {
            const double sleep = sleepScore(m_nights.at(score.day)).value;
            score.components = {{"recovery", *recovery(score.day)}, {"sleep", sleep}};
            score.value = std::round(0.6 * *recovery(score.day) + 0.4 * sleep);
        } else if (score.category == "vo2max") {
            score.value = m_vo2max.at(score.day).mean;
        } else if (score.category == "fitness_age") {
            score.value = fitnessAge(m_vo2max.at(score.day).mean, m_sex == "female");
        } else {
            fillFromActivity(score);
        }
    }

private:
    std::optional<double> recovery(std::int32_t day) const
    {
        const auto resting = m_resting.find(day);
        const auto hrv = m_hrv.find(day);
        if (resting == m_resting.end() || hrv == m_hrv.end())
            return std::nullopt;
        const Baseline restingBase = before(m_resting, day), hrvBase = before(m_hrv, day);
        if (restingBase.days < kFewestDays || hrvBase.days < kFewestDays)
            return std::nullopt;
        return recoveryValue(hrv->second.mean, hrvBase, resting->second.mean, restingBase);
    }
    static Baseline before(const DayValues &values, std::int32_t day)
    {
        std::vector<double> window;
        for (auto at = values.lower_bound(day - kBaselineDays); at != values.end() && at->first < day; ++at)
            window.push_back(at->second.mean);
        return baselineOf(window);
    }
    void fillRecovery(Score &score) const
    {
        score.value = *recovery(score.day);
        score.components = {{"resting_heart_rate_bpm", m_resting.at(score.day).mean},
                            {"resting_heart_rate_baseline_bpm", before(m_resting, score.day).mean},
                            {"heart_rate_variability_ms", m_hrv.at(score.day).mean},
                            {"heart_rate_variability_baseline_ms", before(m_hrv, score.day).mean}};
    }
    void fillFromActivity(Score &score) const
    {
        const std::array days{score.day};
        const auto rows = summariseActivity(m_reader, m_user, m_ranking, days);
        if (rows.empty())
            return;
        const ActivityDay &row = rows.front();
        if (score.category == "activity") {
            score.components = {{"steps", row.steps.value_or(0)}, {"active_calories_kcal", row.activeKcal.value_or(0)}};
            score.value = activityValue(row.steps.value_or(0), row.activeKcal.value_or(0));
        } else if (row.heart) {
            const ZoneMinutes &zones = row.heart->zones;
            score.components = {{"light_minutes", zones.light},
                                {"moderate_minutes", zones.moderate},
                                {"vigorous_minutes", zones.vigorous}};
            score.value = strainValue(zones.light, zones.moderate, zones.vigorous);
        }
    }

    store::Reader &m_reader;
    store::UserKey m_user;
    const SourceRanking &m_ranking;
    DayValues m_resting, m_hrv, m_vo2max, m_steps, m_heart;
    std::map<std::int32_t, Night> m_nights;
    std::optional<std::string> m_sex;
};

Score fromRow(const store::HealthScore &row)
{
    return {.provider = row.provider,
            .category = row.category,
            .day = row.day,
            .value = row.score,
            .qualifier = row.qualifier,
            .components = {},
            .id = row.id,
            .recordedAt = row.recordedAt.microseconds()};
}

bool matches(const Score &score, const ScoreQuery &query)
{
    return (!query.fromDay || score.day >= *query.fromDay) && (!query.toDay || score.day <= *query.toDay)
        && (query.categories.empty()
            || std::find(query.categories.begin(), query.categories.end(), score.category) != query.categories.end())
        && (!query.provider || score.provider == *query.provider);
}

} // namespace

ScorePage listScores(store::Reader &reader, store::UserKey user, std::string_view userId, const SourceRanking &ranking,
                     const ScoreQuery &query)
{
    const Computer computer(reader, user, ranking);
    std::vector<Score> all = computer.available();
    for (const store::HealthScore &row : store::listScores(reader, user, kFirstDay, kLastDay))
        all.push_back(fromRow(row));
    std::erase_if(all, [&](const Score &score) { return !matches(score, query); });
    std::sort(all.begin(), all.end(), [](const Score &a, const Score &b) {
        return std::tuple(-a.day, std::string_view(a.category), std::string_view(a.provider))
            < std::tuple(-b.day, std::string_view(b.category), std::string_view(b.provider));
    });
    ScorePage page{.items = {}, .total = std::int64_t(all.size())};
    const auto first = std::size_t(std::min(query.offset, page.total));
    const auto last = std::size_t(std::min(query.offset + query.limit, page.total));
    for (std::size_t i = first; i < last; ++i) {
        Score score = std::move(all[i]);
        if (score.provider == "internal") {
            computer.fill(score);
            score.id =
                derivedUuid("score/" + std::string(userId) + '/' + score.category + '/' + std::to_string(score.day));
        }
        page.items.push_back(std::move(score));
    }
    return page;
}

} // namespace api::server::health
