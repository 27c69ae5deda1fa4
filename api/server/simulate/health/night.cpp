// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/night.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace api::server::simulate {

namespace {

using health::SleepStage;

enum Purpose : std::uint64_t { kTimes = 30, kStages, kNap };

struct Times {
    std::int64_t bed = 0, wake = 0; // seconds since 1970 UTC
};

// Free days follow the body, work days the alarm clock: the difference is the social jet lag.
Times timesOf(const Wearer &wearer, std::int32_t day, const Condition &condition, Dice &dice)
{
    const bool free = weekdayOf(day) >= 5 || condition.illness > 0.35;
    const double wish = wearer.sleepNeed + (free ? 0.5 : 0) + 1.3 * condition.illness;
    double wake = wearer.middleOfSleep + wish / 2 + dice.normal(0, 0.35);
    double hours = wish + dice.normal(0, 0.4);
    if (!free) {
        const double alarm = wearer.workWake + dice.normal(0, 0.12);
        if (alarm < wake)
            hours -= std::min(1.6, (wake - alarm) * 0.55); // bedtime moves too, but not as far
        wake = std::min(wake, alarm);
    }
    wake -= std::clamp(condition.jetLag * 0.35, -2.0, 2.0); // behind the clock westwards: wakes too early
    hours = std::clamp(hours, 5.1, 10.3);
    const auto awakeAt = std::int64_t(std::clamp(wake, 4.0, 11.5) * 60);
    const std::int64_t end = (midnight(wearer, day) + awakeAt) * 60;
    return {.bed = (end - std::int64_t(hours * 3600)) / 30 * 30, .wake = end};
}

class Sleeper {
public:
    Sleeper(Times times, Dice dice) : m_at(times.bed), m_end(times.wake), m_dice(dice) { }

    bool isOver() const { return m_at >= m_end; }
    void stay(SleepStage stage, double minutes)
    {
        const auto length = std::max<std::int64_t>(30, std::int64_t(minutes * 2) * 30);
        const std::int64_t until = std::min(m_end, m_at + length);
        if (until <= m_at)
            return;
        if (!m_night.stretches.empty() && m_night.stretches.back().stage == stage)
            m_night.stretches.back().end = until;
        else
            m_night.stretches.push_back({m_at, until, stage});
        m_at = until;
    }
    double vary(double minutes) { return std::max(0.5, minutes * m_dice.between(0.78, 1.22)); }
    Dice &dice() { return m_dice; }
    Night take() { return std::move(m_night); }

private:
    std::int64_t m_at, m_end;
    Dice m_dice;
    Night m_night;
};

void sleepCycle(Sleeper &sleeper, std::size_t cycle, double depth, double restless)
{
    constexpr std::array<double, 7> kDeep{38, 27, 14, 5, 0, 0, 0};
    constexpr std::array<double, 7> kRem{9, 17, 24, 30, 34, 34, 34};
    sleeper.stay(SleepStage::Light, sleeper.vary(cycle == 0 ? 13 : 21));
    if (const double deep = kDeep[cycle] * depth; deep > 2)
        sleeper.stay(SleepStage::Deep, sleeper.vary(deep));
    if (sleeper.dice().chance(0.25 + restless))
        sleeper.stay(SleepStage::Awake, sleeper.dice().between(0.5, 3));
    sleeper.stay(SleepStage::Light, sleeper.vary(cycle == 0 ? 17 : 24 + double(cycle) * 2));
    sleeper.stay(SleepStage::Rem, sleeper.vary(kRem[cycle]));
    if (sleeper.dice().chance(0.35 + restless))
        sleeper.stay(SleepStage::Awake, sleeper.dice().between(0.5, 4 + 14 * restless));
}

} // namespace

Night nightBefore(const Wearer &wearer, std::int32_t day, const Condition &condition)
{
    Dice dice = wearer.dice(kTimes, day);
    const Times times = timesOf(wearer, day, condition, dice);
    const double restless = std::clamp(
        0.1 + 0.3 * condition.illness + 0.03 * std::abs(condition.jetLag) + (wearer.age - 40) * 0.004, 0.02, 0.6);
    const double depth = std::clamp(1.15 - (wearer.age - 30) * 0.011 + 0.1 * condition.strain, 0.55, 1.25);
    Sleeper sleeper(times, wearer.dice(kStages, day));
    sleeper.stay(SleepStage::Awake, sleeper.dice().between(4, 11 + 18 * restless));
    for (std::size_t cycle = 0; !sleeper.isOver(); ++cycle)
        sleepCycle(sleeper, std::min<std::size_t>(cycle, 6), depth, restless);
    return sleeper.take();
}

Night napOn(const Wearer &wearer, std::int32_t day, const Condition &condition)
{
    Dice dice = wearer.dice(kNap, day);
    const double wish = 0.04 + (weekdayOf(day) >= 5 ? 0.08 : 0) + 0.5 * condition.illness;
    if (condition.travels || !dice.chance(wish))
        return {};
    const std::int64_t bed = (midnight(wearer, day) + dice.whole(13 * 60 + 10, 15 * 60)) * 60;
    Sleeper sleeper({.bed = bed, .wake = bed + dice.whole(44, 120) * 30}, wearer.dice(kNap, -day));
    sleeper.stay(SleepStage::Awake, sleeper.dice().between(1, 4));
    sleeper.stay(SleepStage::Light, sleeper.vary(18));
    sleeper.stay(SleepStage::Deep, sleeper.vary(9));
    sleeper.stay(SleepStage::Light, 120);
    return sleeper.take();
}

} // namespace api::server::simulate
