// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/course.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace api::server::simulate {

namespace {

enum Purpose : std::uint64_t { kIllness = 10, kTrip, kPlan, kForm, kWeight, kWatch };

constexpr std::int32_t kStartOf2024 = 19723, kStartOf2026 = 20454;
constexpr std::int32_t kIllnessBlock = 60, kTripBlock = 75, kWatchDays = 240;
constexpr int kNoon = 12 * 60;

// 0 healthy; falls ill within two days, recovers over the rest.
double illnessOn(const Wearer &wearer, std::int32_t day)
{
    const std::int32_t block = day / kIllnessBlock;
    Dice dice = wearer.dice(kIllness, block);
    if (!dice.chance(0.6))
        return 0;
    const std::int32_t length = dice.whole(4, 8);
    const std::int32_t first = block * kIllnessBlock + dice.whole(2, kIllnessBlock - 10);
    const double worst = dice.between(0.6, 1.0);
    const std::int32_t passed = day - first;
    if (passed < 0 || passed >= length)
        return 0;
    return passed == 0 ? worst * 0.7 : worst * (1 - double(passed - 1) / double(length) * 0.9);
}

double stressOf(const std::optional<PlannedWorkout> &workout)
{
    return workout ? workout->minutes * workout->effort * workout->effort : 0;
}

// Mean training of the last week against the last four.
double strainBefore(const Wearer &wearer, std::int32_t day)
{
    double week = 0, month = 0;
    for (std::int32_t back = 1; back <= 28; ++back) {
        const double stress = stressOf(plannedWorkout(wearer, day - back));
        month += stress;
        week += back <= 7 ? stress : 0;
    }
    return month > 0 ? std::clamp(week * 4 / month - 1, -0.8, 1.0) : 0;
}

double weightOn(const Wearer &wearer, std::int32_t day)
{
    const double years = (day - kStartOf2026) / 365.25;
    const double drift = wearer.weightKg * 0.12 * std::tanh(wearer.weightPerYear * years / (wearer.weightKg * 0.12));
    const double season = 0.6 * std::sin(2 * std::numbers::pi * (years + wearer.dice(kWeight, 0).unit()));
    return wearer.weightKg + drift + season + wearer.dice(kWeight, day).normal(0, 0.28);
}

double jetLagOn(const Wearer &wearer, std::int32_t day)
{
    const auto trip = tripAround(wearer, day);
    if (!trip || day <= trip->leave)
        return 0;
    const double shift = (trip->to->standard - wearer.home->standard) / 60.0;
    const bool away = day <= trip->back;
    const double fresh = away ? shift : -shift;
    const double left = std::abs(fresh) - double(day - (away ? trip->leave : trip->back));
    return left > 0 ? std::copysign(left, fresh) : 0;
}

double cycleWarmth(const Wearer &wearer, std::int32_t day)
{
    if (wearer.cycleDays == 0)
        return 0;
    const auto phase = std::int32_t(wearer.seed % 97) + day;
    return phase % wearer.cycleDays > wearer.cycleDays / 2 ? 0.28 : 0;
}

} // namespace

int weekdayOf(std::int32_t day)
{
    return int((day + 3) % 7); // 1970-01-01 was a Thursday
}

std::optional<Trip> tripAround(const Wearer &wearer, std::int32_t day)
{
    const std::int32_t block = day / kTripBlock;
    Dice dice = wearer.dice(kTrip, block);
    if (!dice.chance(0.55))
        return std::nullopt;
    Trip trip;
    trip.leave = block * kTripBlock + dice.whole(4, kTripBlock - 32);
    trip.back = trip.leave + dice.whole(4, 11);
    trip.to = &places()[std::size_t(dice.whole(0, int(places().size()) - 1))];
    const int shift = trip.to->standard - wearer.home->standard;
    if (shift < -600 || shift > 540) // a day eastwards would be too short to hold a night
        return std::nullopt;
    return trip;
}

const Place &placeAtMidnight(const Wearer &wearer, std::int32_t day)
{
    const auto trip = tripAround(wearer, day);
    return trip && trip->leave < day && day <= trip->back ? *trip->to : *wearer.home;
}

std::int64_t midnight(const Wearer &wearer, std::int32_t day)
{
    const Place &place = placeAtMidnight(wearer, day);
    const std::int64_t local = std::int64_t(day) * 1440;
    return local - offsetAt(place, local - place.standard);
}

int zoneAt(const Wearer &wearer, std::int64_t utcMinute)
{
    const auto day = std::int32_t((utcMinute + wearer.home->standard) / 1440);
    if (const auto trip = tripAround(wearer, day)) {
        const std::int64_t leaves = midnight(wearer, trip->leave) + kNoon;
        const std::int64_t returns = midnight(wearer, trip->back) + kNoon;
        if (utcMinute >= leaves && utcMinute < returns)
            return offsetAt(*trip->to, utcMinute);
    }
    return offsetAt(*wearer.home, utcMinute);
}

std::optional<PlannedWorkout> plannedWorkout(const Wearer &wearer, std::int32_t day)
{
    const auto habit = std::ranges::find(wearer.habits, weekdayOf(day), &Habit::weekday);
    Dice dice = wearer.dice(kPlan, day);
    if (habit == wearer.habits.end() || dice.chance(0.13) || illnessOn(wearer, day) > 0)
        return std::nullopt;
    if (const auto trip = tripAround(wearer, day); trip && (day == trip->leave || day == trip->back))
        return std::nullopt;
    constexpr double kWeeks[] = {1.0, 1.12, 1.24, 0.72}; // three weeks of building up, one easy
    const double week = kWeeks[std::size_t((day + 3) / 7 % 4)];
    return PlannedWorkout{.sport = habit->sport,
                          .minute = habit->minute + dice.whole(-25, 25),
                          .minutes = std::clamp(int(habit->minutes * week * dice.between(0.85, 1.15)), 15, 170),
                          .effort = std::clamp(factsOf(habit->sport).effort + dice.normal(0, 0.035), 0.16, 0.86)};
}

Condition conditionOf(const Wearer &wearer, std::int32_t day)
{
    Dice dice = wearer.dice(kForm, day);
    Condition now;
    now.illness = illnessOn(wearer, day);
    now.strain = strainBefore(wearer, day);
    now.jetLag = jetLagOn(wearer, day);
    const double lag = std::abs(now.jetLag);
    const double tired = std::max(0.0, now.strain);
    now.restingHr = wearer.restingHr + 9.5 * now.illness + 2.6 * tired + 0.35 * lag + dice.normal(0, 0.9);
    now.rmssd = wearer.rmssd * std::exp(-0.55 * now.illness - 0.16 * tired - 0.025 * lag + dice.normal(0, 0.07));
    now.breathing = wearer.breathing + 2.1 * now.illness + dice.normal(0, 0.25);
    now.warmth = 1.15 * now.illness + cycleWarmth(wearer, day) + dice.normal(0, 0.09);
    now.weightKg = weightOn(wearer, day);
    const auto trip = tripAround(wearer, day);
    now.travels = trip && (day == trip->leave || day == trip->back);
    now.watchAtHome = !now.travels && dice.chance(0.025);
    return now;
}

int watchGeneration(const Wearer &wearer, std::int32_t day)
{
    const auto phase = std::int32_t(wearer.dice(kWatch, 0).whole(0, kWatchDays - 1));
    return std::max(0, day + phase - kStartOf2024) / kWatchDays;
}

} // namespace api::server::simulate
