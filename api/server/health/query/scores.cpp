// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/scores.h"

#include "api/server/crypto.h"
#include "api/server/health/query/activity.h"
#include "api/server/health/query/daysamples.h"
#include "api/server/health/query/dayvalues.h"
#include "api/server/store/health/person.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>
#include <span>

namespace api::server::health {

namespace {

constexpr std::int32_t kBaselineDays = 28;
constexpr std::int64_t kFewestDays = 7;
constexpr std::string_view kOwn = "internal";

bool isAskedFor(const ScoreQuery &query, std::string_view category)
{
    return query.categories.empty()
        || std::find(query.categories.begin(), query.categories.end(), category) != query.categories.end();
}

bool isAskedFor(const ScoreQuery &query, std::string_view provider, std::int32_t day)
{
    return (!query.fromDay || day >= *query.fromDay) && (!query.toDay || day <= *query.toDay)
        && (!query.provider || provider == *query.provider);
}

// One that exists. Its value is computed for the page only.
struct Candidate {
    std::int32_t day = 0;
    std::string_view category, provider;
    const store::HealthScore *stored = nullptr; // null: ours
};

// Our own scores of the days that are asked for. Which of them exist is told from rollups and sessions alone.
class Computer {
public:
    Computer(store::Reader &reader, store::UserKey user, const SourceRanking &ranking, const ScoreQuery &query)
        : m_reader(reader), m_user(user), m_ranking(ranking), m_query(query)
    {
        if (query.provider && *query.provider != kOwn)
            return;
        const std::int32_t first = query.fromDay.value_or(kFirstDay), last = query.toDay.value_or(kLastDay);
        readRecovery(std::max(first, kFirstDay + kBaselineDays) - kBaselineDays, last);
        readDays(first, last);
        readNights(first, last);
    }

    void addTo(std::vector<Candidate> &all) const
    {
        const auto add = [&](std::string_view category, const auto &days) {
            if (!isAskedFor(m_query, category))
                return;
            for (const auto &[day, value] : days)
                all.push_back({.day = day, .category = category, .provider = kOwn});
        };
        add("sleep", m_nights);
        add("activity", m_steps);
        add("strain", m_heart);
        add("vo2max", m_vo2max);
        if (m_sex == "female" || m_sex == "male")
            add("fitness_age", m_vo2max);
        for (auto at = m_hrv.lower_bound(m_query.fromDay.value_or(kFirstDay)); at != m_hrv.end(); ++at) {
            if (!hasRecovery(at->first))
                continue;
            if (isAskedFor(m_query, "recovery"))
                all.push_back({.day = at->first, .category = "recovery", .provider = kOwn});
            if (isAskedFor(m_query, "readiness") && m_nights.contains(at->first))
                all.push_back({.day = at->first, .category = "readiness", .provider = kOwn});
        }
    }

    // Reads what the scores of a page need of samples.
    void prepare(std::span<const Candidate> page)
    {
        std::set<std::int32_t> days;
        for (const Candidate &each : page) {
            if (!each.stored && (each.category == "activity" || each.category == "strain"))
                days.insert(each.day);
        }
        const std::vector<std::int32_t> ascending(days.begin(), days.end());
        for (const ActivityDay &row : summariseActivity(m_reader, m_user, m_ranking, ascending))
            m_activity.emplace(row.day, row);
    }

    void fill(Score &score) const // after prepare()
    {
        if (score.category == "sleep") {
            score = sleepScore(m_nights.at(score.day));
        } else if (score.category == "recovery") {
            fillRecovery(score);
        } else if (score.category == "readiness") {
            const double sleep = sleepScore(m_nights.at(score.day)).value;
            score.components = {{"recovery", recovery(score.day)}, {"sleep", sleep}};
            score.value = std::round(0.6 * recovery(score.day) + 0.4 * sleep);
        } else if (score.category == "vo2max") {
            score.value = m_vo2max.at(score.day).mean;
        } else if (score.category == "fitness_age") {
            score.value = fitnessAge(m_vo2max.at(score.day).mean, m_sex == "female");
        } else {
            fillFromActivity(score);
        }
    }

private:
    bool needs(std::initializer_list<std::string_view> categories) const
    {
        return std::any_of(categories.begin(), categories.end(),
                           [&](std::string_view category) { return isAskedFor(m_query, category); });
    }
    void readRecovery(std::int32_t first, std::int32_t last)
    {
        if (!needs({"recovery", "readiness"}))
            return;
        const auto sdnn = seriesOf(m_reader, m_user, {"heart_rate_variability_sdnn"});
        const bool hasSdnn =
            std::any_of(sdnn.begin(), sdnn.end(), [](const store::Series &each) { return each.samples > 0; });
        const std::array slugs{
            std::string_view("resting_heart_rate"),
            std::string_view(hasSdnn ? "heart_rate_variability_sdnn" : "heart_rate_variability_rmssd")};
        auto values = dayValues(m_reader, m_user, m_ranking, slugs, first, last);
        m_resting = std::move(values[0]);
        m_hrv = std::move(values[1]);
    }
    void readDays(std::int32_t first, std::int32_t last)
    {
        std::vector<std::string_view> slugs;
        std::vector<DayValues *> into;
        const auto want = [&](std::initializer_list<std::string_view> categories, std::string_view slug,
                              DayValues &values) {
            if (!needs(categories))
                return;
            slugs.push_back(slug);
            into.push_back(&values);
        };
        want({"activity"}, "steps", m_steps);
        want({"strain"}, "heart_rate", m_heart);
        want({"vo2max", "fitness_age"}, "vo2_max", m_vo2max);
        if (slugs.empty())
            return;
        auto values = dayValues(m_reader, m_user, m_ranking, slugs, first, last);
        for (std::size_t n = 0; n < into.size(); ++n)
            *into[n] = std::move(values[n]);
        const auto profile = store::findProfile(m_reader, m_user);
        m_sex = profile ? profile->sex : std::nullopt;
    }
    void readNights(std::int32_t first, std::int32_t last)
    {
        if (!needs({"sleep", "readiness"}))
            return;
        for (Night &night : nights(m_reader, m_user, m_ranking, first, last)) {
            if (night.asleepSeconds > 0)
                m_nights.emplace_hint(m_nights.begin(), night.day, std::move(night));
        }
    }

    bool hasRecovery(std::int32_t day) const
    {
        return m_resting.contains(day) && hasBaseline(m_resting, day) && hasBaseline(m_hrv, day);
    }
    static bool hasBaseline(const DayValues &values, std::int32_t day)
    {
        std::int64_t found = 0;
        for (auto at = values.lower_bound(day - kBaselineDays); at != values.end() && at->first < day; ++at) {
            if (++found == kFewestDays)
                return true;
        }
        return false;
    }
    static Baseline before(const DayValues &values, std::int32_t day)
    {
        std::vector<double> window;
        for (auto at = values.lower_bound(day - kBaselineDays); at != values.end() && at->first < day; ++at)
            window.push_back(at->second.mean);
        return baselineOf(window);
    }
    double recovery(std::int32_t day) const // of days that have one
    {
        return recoveryValue(m_hrv.at(day).mean, before(m_hrv, day), m_resting.at(day).mean, before(m_resting, day));
    }
    void fillRecovery(Score &score) const
    {
        score.value = recovery(score.day);
        score.components = {{"resting_heart_rate_bpm", m_resting.at(score.day).mean},
                            {"resting_heart_rate_baseline_bpm", before(m_resting, score.day).mean},
                            {"heart_rate_variability_ms", m_hrv.at(score.day).mean},
                            {"heart_rate_variability_baseline_ms", before(m_hrv, score.day).mean}};
    }
    void fillFromActivity(Score &score) const
    {
        const ActivityDay &row = m_activity.at(score.day);
        if (score.category == "activity") {
            const double steps = row.steps.value_or(0);
            score.components = {{"steps", steps}, {"active_calories_kcal", row.activeKcal.value_or(0)}};
            score.value = activityValue(steps, row.activeKcal.value_or(0));
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
    const ScoreQuery &m_query;
    DayValues m_resting, m_hrv, m_vo2max, m_steps, m_heart;
    std::map<std::int32_t, Night> m_nights;
    std::map<std::int32_t, ActivityDay> m_activity;
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

Score own(const Computer &computer, const Candidate &candidate, std::string_view userId)
{
    Score score{.provider = std::string(kOwn), .category = std::string(candidate.category), .day = candidate.day};
    computer.fill(score);
    score.id = derivedUuid("score/" + std::string(userId) + '/' + score.category + '/' + std::to_string(score.day));
    return score;
}

} // namespace

ScorePage listScores(store::Reader &reader, store::UserKey user, std::string_view userId, const SourceRanking &ranking,
                     const ScoreQuery &query)
{
    Computer computer(reader, user, ranking, query);
    std::vector<Candidate> all;
    computer.addTo(all);
    const auto delivered =
        store::listScores(reader, user, query.fromDay.value_or(kFirstDay), query.toDay.value_or(kLastDay));
    for (const store::HealthScore &row : delivered) {
        if (isAskedFor(query, row.category) && isAskedFor(query, row.provider, row.day))
            all.push_back({.day = row.day, .category = row.category, .provider = row.provider, .stored = &row});
    }
    std::sort(all.begin(), all.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(-a.day, a.category, a.provider) < std::tuple(-b.day, b.category, b.provider);
    });
    ScorePage page{.items = {}, .total = std::int64_t(all.size())};
    const auto first = std::size_t(std::min(query.offset, page.total));
    const auto last = std::size_t(std::min(query.offset + query.limit, page.total));
    const auto shown = std::span<const Candidate>(all).subspan(first, last - first);
    computer.prepare(shown);
    for (const Candidate &each : shown)
        page.items.push_back(each.stored ? fromRow(*each.stored) : own(computer, each, userId));
    return page;
}

} // namespace api::server::health
