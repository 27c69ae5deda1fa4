// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/minutes.h"

#include "api/server/simulate/health/exertion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace api::server::simulate {

namespace {

using health::SleepStage;

enum Purpose : std::uint64_t { kCarry = 50, kSteps, kHeart, kNightWatch, kPause };

bool wornAtNight(const Wearer &wearer, std::int32_t day)
{
    return !wearer.dice(kNightWatch, day).chance(0.06);
}

// The first minute from which another offset holds; past the day when there is none.
std::int64_t changeOf(const Wearer &wearer, const DayCourse &day, std::int64_t end)
{
    std::int64_t low = day.begin, high = end;
    if (zoneAt(wearer, high - 1) == day.zone)
        return high;
    while (high - low > 1) {
        const std::int64_t middle = (low + high) / 2;
        (zoneAt(wearer, middle) == day.zone ? low : high) = middle;
    }
    return high;
}

void layToBed(DayCourse &day, const Night &night, bool worn)
{
    for (const Stretch &stretch : night.stretches) {
        const std::int64_t first = std::max<std::int64_t>(stretch.start / 60 - day.begin, 0);
        const auto last = std::min<std::int64_t>((stretch.end + 59) / 60 - day.begin, std::int64_t(day.minutes.size()));
        for (std::int64_t at = first; at < last; ++at) {
            Minute &minute = day.minutes[std::size_t(at)];
            minute.doing = stretch.stage == SleepStage::Awake ? Doing::InBed : Doing::Asleep;
            minute.stage = stretch.stage;
            minute.met = 1;
            minute.worn = worn;
            minute.carried = false;
        }
    }
}

void takeOff(DayCourse &day, int first, int count)
{
    for (int at = std::max(first, 0); at < std::min(first + count, int(day.minutes.size())); ++at)
        day.minutes[std::size_t(at)].worn = false;
}

// The watch charges once a day; some days it stays at home; the phone is left on the desk now and then.
void carry(const Wearer &wearer, DayCourse &day)
{
    Dice dice = wearer.dice(kCarry, day.day);
    const bool evening = wearer.seed % 3 != 0;
    takeOff(day, (evening ? 20 * 60 : 7 * 60) + dice.whole(-20, 50), dice.whole(28, 80));
    const int leaves = 8 * 60 + dice.whole(0, 40);
    if (day.condition.watchAtHome)
        takeOff(day, leaves, 10 * 60);
    for (int absence = 0; absence < 3; ++absence) {
        const int first = dice.whole(9 * 60, 20 * 60);
        const int last = std::min(first + dice.whole(20, 70), int(day.minutes.size()));
        for (int at = first; at < last && !day.condition.watchAtHome; ++at)
            day.minutes[std::size_t(at)].carried = false;
    }
    if (day.effort) { // charged at another time on a day with training then
        const SportFacts &facts = factsOf(day.effort->plan.sport);
        const bool phone = facts.movement == Movement::Foot && facts.outdoor && dice.chance(0.7);
        for (int at = day.effort->first; at < day.effort->first + day.effort->count; ++at) {
            day.minutes[std::size_t(at)].worn = true;
            day.minutes[std::size_t(at)].carried = phone;
        }
    }
}

bool isFree(const DayCourse &day, int first, int count)
{
    if (first < 0 || first + count > int(day.minutes.size()))
        return false;
    return std::all_of(day.minutes.begin() + first, day.minutes.begin() + first + count,
                       [](const Minute &minute) { return minute.doing == Doing::Sitting; });
}

void train(const Wearer &wearer, DayCourse &day)
{
    const auto plan = plannedWorkout(wearer, day.day);
    if (!plan || day.condition.watchAtHome || day.condition.travels)
        return;
    const int local = plan->minute + (day.change < day.begin + plan->minute ? day.zone - day.laterZone : 0);
    const int wake = int(day.night.wake() / 60 - day.begin) + 20;
    const int first = std::max(local, wake);
    if (!isFree(day, first, plan->minutes + 12))
        return;
    day.effort = Effort{.plan = *plan, .first = first, .count = plan->minutes};
    Dice dice = wearer.dice(kPause, day.day);
    if (factsOf(plan->sport).outdoor && dice.chance(0.3)) {
        day.effort->pause = plan->minutes / 2;
        day.effort->paused = dice.whole(1, 4);
    }
    exert(wearer, day);
}

// How much people walk at an hour, beside workouts.
double busyAt(int hour)
{
    constexpr double kBusy[24] = {0.1, 0.1, 0.1, 0.1, 0.1, 0.4, 0.9, 1.5, 1.9, 1.0, 0.8, 0.9,
                                  1.6, 1.4, 0.8, 0.8, 1.0, 1.7, 1.9, 1.4, 1.0, 0.7, 0.4, 0.2};
    return kBusy[hour];
}

void walkAbout(const Wearer &wearer, DayCourse &day)
{
    Dice dice = wearer.dice(kSteps, day.day);
    const bool free = weekdayOf(day.day) >= 5;
    double left = wearer.dailySteps * std::exp(dice.normal(0, 0.22)) * (1 - 0.62 * day.condition.illness)
        * (free ? 0.8 + 0.5 * double(wearer.seed % 11) / 10 : 1) * double(day.minutes.size()) / 1440;
    for (int tries = 0; left > 20 && tries < 900; ++tries) {
        const int first = dice.whole(0, int(day.minutes.size()) - 1);
        const int hour = int((day.begin + first + day.zoneOf(day.begin + first)) / 60 % 24);
        const int length = dice.chance(0.7) ? dice.whole(1, 5) : dice.whole(6, 22);
        if (!dice.chance(busyAt(hour) / 1.9) || !isFree(day, first, length))
            continue;
        if (length > 5 && !day.condition.watchAtHome && !day.minutes[std::size_t(first)].worn)
            continue; // nobody takes a walk while the watch charges
        const double cadence = length > 5 ? dice.normal(104, 6) : dice.between(34, 96);
        for (int at = first; at < first + length; ++at) {
            Minute &minute = day.minutes[std::size_t(at)];
            minute.doing = Doing::Walking;
            minute.steps = float(std::round(std::max(12.0, cadence + dice.normal(0, 4))));
            minute.flights = dice.chance(0.045) ? 1 : 0;
            minute.met = 1.6F + minute.steps * 0.0185F + minute.flights * 1.5F;
            left -= minute.steps;
        }
    }
}

// Where the heart goes when the body keeps doing what it does in this minute.
double heartWish(const Wearer &wearer, const DayCourse &day, const Minute &minute, int localMinute)
{
    const double rest = day.condition.restingHr;
    const double hours = localMinute / 60.0;
    if (minute.doing == Doing::Asleep) {
        const double dip = 2.5 * std::cos((hours - 4.2) / 12 * std::numbers::pi);
        const double stage = minute.stage == SleepStage::Deep ? -2.5 : minute.stage == SleepStage::Rem ? 3.5 : 0;
        return rest + 0.5 - dip + stage;
    }
    const double awake = rest + 10 + 3.5 * std::sin((hours - 11) / 12 * std::numbers::pi) + 3 * day.condition.illness;
    if (minute.doing == Doing::InBed)
        return rest + 6;
    if (minute.doing == Doing::Sitting)
        return awake;
    const double reserve = (minute.met - 1) / (wearer.vo2Max / 3.5 - 1);
    return awake + std::min(reserve, 0.97) * (wearer.maxHr - awake);
}

void beat(const Wearer &wearer, DayCourse &day)
{
    Dice dice = wearer.dice(kHeart, day.day);
    double heart = 0, wander = 0;
    std::int64_t utc = day.begin;
    for (Minute &minute : day.minutes) {
        const int local = int((utc + day.zoneOf(utc)) % 1440);
        const double wish = minute.doing == Doing::Training ? minute.heart : heartWish(wearer, day, minute, local);
        heart = heart == 0 ? wish : heart + (wish - heart) * (wish > heart ? 0.5 : 0.27);
        const bool still = minute.doing == Doing::Asleep;
        wander = wander * 0.8 + dice.normal(0, still ? 0.8 : 1.9);
        const double least = day.condition.restingHr + (still ? -8 : 1);
        minute.heart = float(std::clamp(heart + wander, std::max(34.0, least), wearer.maxHr - 1));
        ++utc;
    }
}

} // namespace

DayCourse liveDay(const Wearer &wearer, std::int32_t day)
{
    DayCourse course;
    course.day = day;
    course.begin = midnight(wearer, day);
    const std::int64_t end = midnight(wearer, day + 1);
    course.zone = zoneAt(wearer, course.begin);
    course.laterZone = zoneAt(wearer, end - 1);
    course.change = changeOf(wearer, course, end);
    course.condition = conditionOf(wearer, day);
    course.minutes.resize(std::size_t(end - course.begin));
    course.night = nightBefore(wearer, day, course.condition);
    course.nightRecorded = wornAtNight(wearer, day);
    course.nap = napOn(wearer, day, course.condition);
    layToBed(course, course.night, course.nightRecorded);
    layToBed(course, nightBefore(wearer, day + 1, conditionOf(wearer, day + 1)), wornAtNight(wearer, day + 1));
    train(wearer, course);
    if (!course.nap.isEmpty() && isFree(course, int(course.nap.bed() / 60 - course.begin), 70))
        layToBed(course, course.nap, true);
    else
        course.nap = {};
    carry(wearer, course);
    walkAbout(wearer, course);
    beat(wearer, course);
    return course;
}

} // namespace api::server::simulate
