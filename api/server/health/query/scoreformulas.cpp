// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/scores.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::health {

namespace {

struct KnownRange {
    std::string_view provider, category;
    double minimum;
    std::optional<double> maximum;
};
const std::array kRanges = std::to_array<KnownRange>(
    {{"internal", "sleep", 0, 100},    {"internal", "recovery", 0, 100}, {"internal", "readiness", 0, 100},
     {"internal", "activity", 0, 100}, {"internal", "strain", 0, 21},    {"internal", "fitness_age", 18, 90},
     {"oura", "sleep", 1, 100},        {"garmin", "sleep", 1, 100},      {"whoop", "sleep", 0, 100},
     {"polar", "sleep", 1, 100},       {"oura", "readiness", 1, 100},    {"polar", "readiness", 0, 10},
     {"oura", "activity", 1, 100},     {"garmin", "stress", 0, 100},     {"garmin", "body_battery", 0, 100},
     {"whoop", "recovery", 0, 100},    {"suunto", "recovery", 0, 100},   {"polar", "recovery", 1, 6},
     {"whoop", "strain", 0, 21},       {"polar", "strain", 0, {}}});

double share(double value, double full)
{
    return std::clamp(value / full, 0.0, 1.0);
}

double zScore(double value, const Baseline &base)
{
    return base.deviation > 0 ? std::clamp((value - base.mean) / base.deviation, -3.0, 3.0) : 0;
}

} // namespace

ScoreRange rangeOf(std::string_view provider, std::string_view category)
{
    for (const KnownRange &range : kRanges) {
        if (range.provider == provider && range.category == category)
            return {range.minimum, range.maximum};
    }
    return {};
}

Score sleepScore(const Night &night)
{
    const double duration = 50 * share(night.asleepSeconds, 8 * 3600);
    const double efficiency = 25 * share(night.efficiencyPercent().value_or(0) - 60, 35);
    Score score{.provider = "internal",
                .category = "sleep",
                .day = night.day,
                .components = {{"duration", duration}, {"efficiency", efficiency}}};
    if (night.hasStages()) {
        const double deep = 25 * share((night.deepSeconds + night.remSeconds) / night.asleepSeconds, 0.4);
        score.components.emplace("stages", deep);
        score.value = duration + efficiency + deep;
    } else {
        score.value = (duration + efficiency) * 100 / 75;
    }
    score.value = std::round(score.value);
    return score;
}

Baseline baselineOf(const std::vector<double> &values)
{
    Baseline base{.days = std::int64_t(values.size())};
    if (values.empty())
        return base;
    for (const double value : values)
        base.mean += value / double(values.size());
    double squares = 0;
    for (const double value : values)
        squares += (value - base.mean) * (value - base.mean);
    base.deviation = values.size() > 1 ? std::sqrt(squares / double(values.size() - 1)) : 0;
    return base;
}

double recoveryValue(double hrv, const Baseline &hrvBase, double restingHeartRate, const Baseline &restingBase)
{
    return std::round(
        std::clamp(60 + 15 * zScore(hrv, hrvBase) - 10 * zScore(restingHeartRate, restingBase), 0.0, 100.0));
}

double activityValue(double steps, double activeKcal)
{
    return std::round(60 * share(steps, 10'000) + 40 * share(activeKcal, 500));
}

double strainValue(double light, double moderate, double vigorous)
{
    const double load = light + 2 * moderate + 3 * vigorous;
    return std::round(210 * (1 - std::exp(-load / 200))) / 10;
}

// Straight lines through the means of treadmill tests by age and sex.
double fitnessAge(double vo2max, bool female)
{
    const double atTwenty = female ? 39.5 : 48.0;
    const double aYear = female ? 0.30 : 0.38;
    return std::round(std::clamp(20 + (atTwenty - vo2max) / aYear, 18.0, 90.0));
}

} // namespace api::server::health
