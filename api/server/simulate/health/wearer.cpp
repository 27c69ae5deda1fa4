// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/wearer.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::simulate {

namespace {

constexpr std::int32_t kStartOf2026 = 20454; // days since 1970

std::uint64_t seedOf(std::uint64_t number, std::string_view userId)
{
    std::uint64_t hash = 0xCBF29CE484222325 ^ mixed(number, 0x5EED);
    for (const char letter : userId)
        hash = (hash ^ static_cast<unsigned char>(letter)) * 0x100000001B3;
    return mixed(hash, userId.size());
}

void shapeBody(Wearer &wearer, Dice &dice)
{
    wearer.female = dice.chance(0.5);
    wearer.age = dice.between(19, 71);
    wearer.birthDay = kStartOf2026 - std::int32_t(wearer.age * 365.25);
    wearer.fitness = std::clamp(dice.normal(0.52 - (wearer.age - 40) * 0.004, 0.2), 0.05, 0.97);
    wearer.heightCm = std::round(wearer.female ? dice.normal(163.5, 6.2) : dice.normal(176.5, 6.8));
    const double bmi = std::clamp(dice.normal(28 - 6.5 * wearer.fitness, 2.2), 18.6, 36.0);
    wearer.weightKg = bmi * wearer.heightCm * wearer.heightCm / 10'000;
    wearer.weightPerYear = std::clamp(dice.normal(0.2, 2.2), -6.0, 5.0);
    wearer.bodyFat = std::clamp(1.2 * bmi + 0.2 * wearer.age - (wearer.female ? 5.4 : 16.2) - 5 * wearer.fitness
                                    + dice.normal(1.5, 2),
                                6.0, 46.0);
    wearer.stride = (wearer.female ? 0.413 : 0.415) * wearer.heightCm / 100 * dice.between(0.96, 1.04);
}

void shapeHeart(Wearer &wearer, Dice &dice)
{
    wearer.restingHr = std::clamp(dice.normal(72 - 21 * wearer.fitness + (wearer.female ? 2.5 : 0), 3), 40.0, 78.0);
    wearer.maxHr = std::round(208 - 0.7 * wearer.age + dice.normal(0, 5));
    wearer.rmssd = std::clamp(72 - 0.75 * wearer.age + 34 * wearer.fitness + dice.normal(0, 7), 17.0, 115.0);
    wearer.breathing = std::clamp(dice.normal(14.9, 1.2), 12.0, 18.5);
    const double sedentary = wearer.female ? 47 - 0.28 * wearer.age : 55 - 0.32 * wearer.age;
    wearer.vo2Max = std::clamp(sedentary * (0.66 + 0.62 * wearer.fitness), 19.0, 66.0);
    const double ageing = std::max(0.0, wearer.age - 35) * 0.45;
    wearer.systolic = std::clamp(dice.normal(113 + ageing + 6 * (1 - wearer.fitness), 7), 96.0, 158.0);
    wearer.diastolic = std::clamp(wearer.systolic * 0.645 + dice.normal(0, 3), 58.0, 98.0);
    wearer.measuresPressure = dice.chance(wearer.systolic > 128 ? 0.75 : 0.12);
    const bool diabetic = dice.chance(0.09);
    wearer.glucose = diabetic ? dice.between(112, 142) : dice.between(78, 96);
    wearer.measuresGlucose = diabetic || dice.chance(0.06);
    wearer.glucoseSensor = wearer.measuresGlucose && dice.chance(0.6);
    wearer.ownsScale = dice.chance(0.7);
    wearer.cycleDays = wearer.female && wearer.age < 50 && dice.chance(0.8) ? dice.whole(25, 32) : 0;
}

void shapeDays(Wearer &wearer, Dice &dice)
{
    wearer.home = &places()[std::size_t(dice.whole(0, int(places().size()) - 1))];
    wearer.dailySteps = std::clamp(dice.normal(4200 + 5200 * wearer.fitness, 1300), 2400.0, 13'000.0);
    wearer.middleOfSleep = std::clamp(dice.normal(4.2 - (wearer.age - 40) * 0.02, 0.8), 2.2, 6.2);
    wearer.sleepNeed = std::clamp(dice.normal(7.8, 0.45), 6.7, 9.0);
    wearer.workWake = std::clamp(dice.normal(6.7, 0.6), 5.2, 8.4);
}

Sport pickSport(const Wearer &wearer, Dice &dice)
{
    constexpr std::array<Sport, 10> kYoung{Sport::Running,      Sport::Running, Sport::Strength, Sport::Cycling,
                                           Sport::Hiit,         Sport::Soccer,  Sport::Yoga,     Sport::PoolSwimming,
                                           Sport::TrailRunning, Sport::Strength};
    constexpr std::array<Sport, 10> kOlder{Sport::Walking, Sport::Hiking,       Sport::Cycling,  Sport::Running,
                                           Sport::Yoga,    Sport::PoolSwimming, Sport::Strength, Sport::IndoorCycling,
                                           Sport::Tennis,  Sport::Elliptical};
    const auto place = std::size_t(dice.whole(0, 9));
    return dice.between(25, 62) > wearer.age ? kYoung[place] : kOlder[place];
}

// Two or three sports on as many weekdays as the fitness tells; the longest one on a weekend.
void shapeHabits(Wearer &wearer, Dice &dice)
{
    const std::array<Sport, 3> sports{pickSport(wearer, dice), pickSport(wearer, dice), pickSport(wearer, dice)};
    const int sessions = std::clamp(int(std::lround(0.8 + 5.6 * wearer.fitness)), 1, 6);
    const bool early = dice.chance(wearer.middleOfSleep < 3.8 ? 0.6 : 0.2);
    int weekday = dice.whole(0, 1);
    for (int session = 0; session < sessions; ++session) {
        const bool weekend = weekday >= 5;
        const int minute = weekend ? dice.whole(9 * 60, 11 * 60)
            : early                ? int(wearer.workWake * 60) + 25
                                   : dice.whole(17 * 60, 19 * 60);
        const double length = dice.between(28, 48) * (0.8 + 0.5 * wearer.fitness) * (weekend ? 1.45 : 1);
        wearer.habits.push_back({.weekday = weekday,
                                 .sport = sports[std::size_t(session % 3)],
                                 .minute = minute,
                                 .minutes = int(std::lround(length))});
        weekday = (weekday + (sessions <= 3 ? 2 : 1)) % 7;
    }
}

} // namespace

Wearer makeWearer(std::uint64_t number, std::string_view userId)
{
    Wearer wearer;
    wearer.seed = seedOf(number, userId);
    Dice dice = wearer.dice(1, 0);
    shapeBody(wearer, dice);
    shapeHeart(wearer, dice);
    shapeDays(wearer, dice);
    shapeHabits(wearer, dice);
    return wearer;
}

double basalKcal(const Wearer &wearer, double weightKg)
{
    return 10 * weightKg + 6.25 * wearer.heightCm - 5 * wearer.age + (wearer.female ? -161 : 5);
}

} // namespace api::server::simulate
