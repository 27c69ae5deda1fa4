// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/health/sleepstages.h"
#include "api/server/simulate/vendors/vendordata.h"

#include <algorithm>
#include <cmath>

// Vendors do not publish how they compute their scores. These follow the same causes: sleep against its need, heart
// rate variability and resting heart rate against the person's usual, training load.
namespace api::server::simulate {

namespace {

struct Sleep {
    double asleep = 0, deepAndRem = 0, inBed = 0; // hours
};

Sleep sleepOf(const HealthDay &day)
{
    Sleep sleep;
    for (const Stretch &stretch : day.sleep) {
        const double hours = double(stretch.end - stretch.start) / 3600;
        sleep.inBed += hours;
        sleep.asleep += health::isAsleep(stretch.stage) ? hours : 0;
        const bool deep = stretch.stage == health::SleepStage::Deep || stretch.stage == health::SleepStage::Rem;
        sleep.deepAndRem += deep ? hours : 0;
    }
    return sleep;
}

double percent(double value)
{
    return std::clamp(std::round(value), 1.0, 100.0);
}

double sleepScore(const Wearer &wearer, const Sleep &sleep)
{
    if (sleep.asleep <= 0)
        return 0;
    return percent(55 * std::min(1.0, sleep.asleep / wearer.sleepNeed)
                   + 25 * std::min(1.0, sleep.deepAndRem / (0.42 * sleep.asleep)) + 20 * sleep.asleep / sleep.inBed);
}

double recoveryScore(const Wearer &wearer, const Condition &condition)
{
    return std::clamp(std::round(62 + 90 * std::log(condition.rmssd / wearer.rmssd)
                                 - 3 * (condition.restingHr - wearer.restingHr) - 30 * condition.illness),
                      1.0, 99.0);
}

// Banister's training impulse: minutes weighted by the share of the heart rate reserve.
double trainingImpulse(const Wearer &wearer, const HealthDay &day, std::int64_t nowMinute)
{
    double sum = 0;
    std::int64_t at = day.course.begin;
    for (const Minute &minute : day.course.minutes) {
        if (at++ >= nowMinute)
            break;
        const double share = (double(minute.heart) - wearer.restingHr) / (wearer.maxHr - wearer.restingHr);
        if (minute.worn && share > 0.3)
            sum += share * 0.64 * std::exp(1.92 * std::min(share, 1.0));
    }
    return sum;
}

double stepsUntil(const HealthDay &day, std::int64_t nowMinute)
{
    double steps = 0;
    std::int64_t at = day.course.begin;
    for (const Minute &minute : day.course.minutes) {
        if (at++ >= nowMinute)
            break;
        steps += double(minute.steps);
    }
    return steps;
}

struct Spread {
    double sum = 0, count = 0, most = 0;
};
Spread valuesOf(const HealthDay &day, Metric metric, std::int64_t nowSecond)
{
    Spread spread;
    for (const Record &record : day.records) {
        if (record.metric != metric || record.end > nowSecond)
            continue;
        spread.sum += record.value;
        spread.count += 1;
        spread.most = std::max(spread.most, record.value);
    }
    return spread;
}

} // namespace

std::vector<store::HealthScore> vendorScores(const VendorQuery &query, const VendorShare &share, const HealthDay &day)
{
    std::vector<store::HealthScore> scores;
    const std::int64_t second = query.now.microseconds() / 1'000'000;
    const auto add = [&](std::string_view category, double value) {
        scores.push_back({.id = {},
                          .provider = query.provider,
                          .category = std::string(category),
                          .day = day.day,
                          .score = value,
                          .qualifier = "simulated",
                          .components = "{}",
                          .recordedAt = Timestamp::fromMicroseconds(day.course.begin * 60'000'000)});
    };
    const std::string &vendor = query.provider;
    const Sleep sleep = sleepOf(day);
    const bool slept = sleep.asleep > 0 && day.sleep.back().end <= second;
    if (share.nightScores && slept) {
        const double night = sleepScore(query.wearer, sleep);
        const double recovery = recoveryScore(query.wearer, day.course.condition);
        if (vendor == "oura" || vendor == "garmin" || vendor == "whoop" || vendor == "polar")
            add("sleep", night);
        if (vendor == "oura")
            add("readiness", percent(0.6 * recovery + 0.4 * night));
        if (vendor == "whoop" || vendor == "suunto")
            add("recovery", recovery);
        if (vendor == "polar") {
            add("recovery", std::clamp(std::round(recovery / 100 * 5 + 1), 1.0, 6.0));
            add("readiness", std::round((0.6 * recovery + 0.4 * night) / 10));
        }
    }
    if (!share.dayScores || second < day.course.begin * 60)
        return scores;
    const double impulse = trainingImpulse(query.wearer, day, second / 60);
    if (vendor == "whoop")
        add("strain", std::round(210 * (1 - std::exp(-impulse / 150))) / 10);
    if (vendor == "polar")
        add("strain", std::round(impulse));
    if (vendor == "oura")
        add("activity", percent(100 * stepsUntil(day, second / 60) / std::max(query.wearer.dailySteps, 1000.0)));
    const Spread stress = valuesOf(day, Metric::GarminStress, second);
    const Spread battery = valuesOf(day, Metric::GarminBodyBattery, second);
    if (vendor == "garmin" && stress.count > 0)
        add("stress", std::round(stress.sum / stress.count));
    if (vendor == "garmin" && battery.count > 0)
        add("body_battery", std::round(battery.most));
    return scores;
}

} // namespace api::server::simulate
