// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exertion.h"

#include <algorithm>
#include <cmath>

namespace api::server::simulate {

namespace {

constexpr std::uint64_t kExertion = 70;

// Share of the heart rate reserve in a minute of the workout.
double effortAt(const PlannedWorkout &plan, int minute, Dice &dice)
{
    const int left = plan.minutes - minute;
    const double warm = std::min(1.0, 0.55 + minute * 0.075) * (left <= 3 ? 0.72 : 1);
    const double drift = 0.04 * minute / plan.minutes; // the heart rises at the same pace
    switch (factsOf(plan.sport).pattern) {
    case Pattern::Steady:
        return plan.effort * warm + drift + dice.normal(0, 0.012);
    case Pattern::Intervals:
        return plan.effort * warm * (minute < 8 || left < 5 ? 0.9 : minute % 5 < 3 ? 1.14 : 0.86) + drift;
    case Pattern::Sets:
        return plan.effort * warm * (minute % 3 == 0 ? 1.2 : 0.9) + dice.normal(0, 0.02);
    case Pattern::Game:
        return plan.effort * warm * dice.between(0.8, 1.18);
    }
    return plan.effort;
}

double cadenceAt(const Wearer &wearer, Sport sport, double met)
{
    if (sport == Sport::Running || sport == Sport::TrailRunning)
        return 158 + (met - 8) * 2.2;
    if (sport == Sport::Walking || sport == Sport::Hiking)
        return std::min(128.0, speedAt(wearer, sport, met) * 60 / wearer.stride);
    if (sport == Sport::Tennis || sport == Sport::Soccer)
        return met * 9;
    return sport == Sport::Elliptical ? 124 : sport == Sport::Hiit ? 30 : 0;
}

// Air and rolling resistance of an upright rider; Newton's method, which converges in a few steps from 5 m/s.
double ridingSpeed(double watts, double weightKg)
{
    const double rolling = 0.006 * (weightKg + 11) * 9.81;
    double speed = 5;
    for (int step = 0; step < 6; ++step)
        speed -= (0.23 * speed * speed * speed + rolling * speed - watts) / (0.69 * speed * speed + rolling);
    return speed;
}

} // namespace

double powerAt(const Wearer &wearer, Sport sport, double met)
{
    if (factsOf(sport).movement == Movement::Wheels) // oxygen cost of riding: 7 + 10.8 W/kg
        return std::max(20.0, (met * 3.5 - 7) / 10.8 * wearer.weightKg);
    if (sport == Sport::Running || sport == Sport::TrailRunning)
        return speedAt(wearer, sport, met) * wearer.weightKg * 1.04;
    return 0;
}

double speedAt(const Wearer &wearer, Sport sport, double met)
{
    const double oxygen = met * 3.5; // ml/kg/min
    switch (sport) {
    case Sport::Running:
        return std::max(1.7, (oxygen - 3.5) / 0.2 / 60);
    case Sport::TrailRunning:
        return std::max(1.5, (oxygen - 3.5) / 0.245 / 60);
    case Sport::Walking:
        return std::clamp((oxygen - 3.5) / 0.1 / 60, 0.9, 1.95);
    case Sport::Hiking:
        return std::clamp((oxygen - 3.5) / 0.19 / 60, 0.7, 1.5);
    case Sport::Cycling:
    case Sport::IndoorCycling:
        return ridingSpeed(powerAt(wearer, sport, met), wearer.weightKg);
    case Sport::PoolSwimming:
        return 0.42 + met * 0.062;
    case Sport::Rowing:
        return 1.6 + met * 0.2;
    default:
        return 0;
    }
}

void exert(const Wearer &wearer, DayCourse &day)
{
    const Effort &effort = *day.effort;
    const SportFacts &facts = factsOf(effort.plan.sport);
    Dice dice = wearer.dice(kExertion, day.day);
    const double rest = day.condition.restingHr;
    for (int at = 0; at < effort.count; ++at) {
        Minute &minute = day.minutes[std::size_t(effort.first) + std::size_t(at)];
        const double wish = effortAt(effort.plan, at, dice);
        const double share = effort.restsAt(at) ? 0.16 : std::clamp(wish, 0.12, 0.95);
        minute.doing = Doing::Training;
        minute.heart = float(rest + share * (wearer.maxHr - rest));
        minute.met = float(1 + share * (wearer.vo2Max / 3.5 - 1) * facts.cost);
        minute.steps = effort.restsAt(at) ? 0 : float(std::round(cadenceAt(wearer, effort.plan.sport, minute.met)));
    }
}

} // namespace api::server::simulate
