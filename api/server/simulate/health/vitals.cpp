// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/recorder.h"

#include <algorithm>

namespace api::server::simulate {

namespace {

void recordHeart(Recorder &recorder)
{
    if (!recorder.wants(Metric::HeartRate))
        return;
    Dice dice = recorder.dice(Metric::HeartRate);
    const Detail &detail = recorder.detail();
    std::int64_t next = dice.whole(0, 59);
    for (std::int64_t second = next; second < std::int64_t(recorder.minutes()) * 60;) {
        const Minute &now = recorder.minute(int(second / 60));
        const bool trains = now.doing == Doing::Training;
        if (now.worn) {
            const Minute &later = recorder.minute(std::min(int(second / 60) + 1, recorder.minutes() - 1));
            const double share = double(second % 60) / 60;
            const double heart = now.heart + (later.heart - now.heart) * share;
            recorder.addAt(Metric::HeartRate, Carrier::Watch, second, std::round(heart));
        }
        const int step = trains ? detail.trainingHeart : detail.heart;
        second += step;
        if (!trains && step >= 120) { // not past the begin of a workout, and never on the dot
            second += dice.whole(-15, 15);
            for (std::int64_t at = second - step; at / 60 < second / 60 && at / 60 + 1 < recorder.minutes(); at += 60) {
                if (recorder.minute(int(at / 60) + 1).doing == Doing::Training) {
                    second = (at / 60 + 1) * 60;
                    break;
                }
            }
        }
    }
}

void recordVariability(Recorder &recorder)
{
    Dice dice = recorder.dice(Metric::HrvSdnn);
    const double rested = recorder.course().condition.rmssd;
    const int step = std::max(30, recorder.detail().vital);
    for (int at = dice.whole(0, step - 1); at < recorder.minutes(); at += step) {
        const Minute &minute = recorder.minute(at);
        const bool asleep = minute.doing == Doing::Asleep;
        const bool awake = minute.doing == Doing::Sitting && at / step % 4 == 0;
        const double rmssd = std::max(6.0, rested * (asleep ? 1 : 0.68) + dice.normal(0, rested * 0.1));
        if (!minute.worn || (!asleep && !awake))
            continue;
        recorder.add(Metric::HrvSdnn, Carrier::Watch, at * 60, at * 60 + 60, rounded(rmssd * 0.88 + 13, 0.1));
        if (asleep)
            recorder.addAt(Metric::HrvRmssd, Carrier::Watch, at * 60, rounded(rmssd, 0.1));
    }
}

// Above 1200 metres the blood carries less oxygen, asleep most of all.
void recordBreath(Recorder &recorder)
{
    Dice dice = recorder.dice(Metric::OxygenSaturation);
    const DayCourse &course = recorder.course();
    const double altitude = placeAtMidnight(recorder.wearer(), course.day).altitude;
    const double thin = std::max(0.0, altitude - 1200) / 1000;
    const int step = recorder.detail().vital;
    for (int at = dice.whole(0, step - 1); at < recorder.minutes(); at += step) {
        const Minute &minute = recorder.minute(at);
        const bool asleep = minute.doing == Doing::Asleep;
        const double noise = dice.normal(0, 0.6);
        if (!minute.worn || (!asleep && (minute.doing != Doing::Sitting || at / step % 8 != 0)))
            continue;
        const double oxygen =
            97.6 - thin * (asleep ? 3.1 : 1.7) - (asleep ? 0.6 : 0) - course.condition.illness + noise;
        if (at / step % 2 == 0 || !asleep)
            recorder.addAt(Metric::OxygenSaturation, Carrier::Watch, at * 60 + 15,
                           std::clamp(std::round(oxygen), 84.0, 100.0));
        if (asleep) {
            const double breaths = course.condition.breathing + noise * 0.5 + thin * 0.6
                + (minute.stage == health::SleepStage::Rem ? 0.9 : 0);
            recorder.addAt(Metric::RespiratoryRate, Carrier::Watch, at * 60, rounded(breaths, 0.5));
        }
    }
}

void recordWarmth(Recorder &recorder)
{
    const DayCourse &course = recorder.course();
    Dice dice = recorder.dice(Metric::BodyTemperature);
    const double usual = 34.6 + double(recorder.wearer().seed % 13) * 0.1;
    const double fever = 36.6 + 1.75 * course.condition.illness;
    if (course.nightRecorded) {
        const std::int64_t bed = course.night.bed() - course.begin * 60, wake = course.night.wake() - course.begin * 60;
        recorder.add(Metric::SkinTemperature, Carrier::Watch, std::max<std::int64_t>(bed, 0), wake,
                     rounded(usual + course.condition.warmth, 0.01));
        recorder.addAt(Metric::SkinTemperatureDeviation, Carrier::Watch, wake, rounded(course.condition.warmth, 0.01));
    }
    for (const int hour : {8, 14, 20}) { // typed in from a thermometer
        if (course.condition.illness > 0.2 && dice.chance(0.8))
            recorder.addAt(Metric::BodyTemperature, Carrier::Phone, hour * 3600 + dice.whole(0, 3599),
                           rounded(fever + dice.normal(0, 0.12), 0.1));
    }
}

// Once a day, over the whole of it.
void recordDaily(Recorder &recorder)
{
    const int last = recorder.minutes();
    double walking = 0;
    int walked = 0, worn = 0;
    for (const Minute &minute : recorder.course().minutes) {
        worn += minute.worn;
        if (minute.worn && minute.doing == Doing::Walking) {
            walking += minute.heart;
            ++walked;
        }
    }
    if (worn < 240)
        return;
    recorder.add(Metric::RestingHeartRate, Carrier::Watch, 0, std::int64_t(last) * 60 - 60,
                 std::round(recorder.course().condition.restingHr));
    if (walked >= 10)
        recorder.add(Metric::WalkingHeartRate, Carrier::Watch, 0, std::int64_t(last) * 60 - 60,
                     rounded(walking / walked, 0.5));
}

// Stress follows the heart above rest, the body battery fills asleep and drains by what the body does.
void recordStress(Recorder &recorder)
{
    if (!recorder.wants(Metric::GarminStress) && !recorder.wants(Metric::GarminBodyBattery))
        return;
    const DayCourse &course = recorder.course();
    const int step = recorder.detail().vital;
    double battery = 38;
    for (int at = 0; at < recorder.minutes(); ++at) {
        const Minute &minute = recorder.minute(at);
        const bool asleep = minute.doing == Doing::Asleep;
        const double above = minute.heart - course.condition.restingHr;
        battery += asleep ? 0.115 * (1 - 0.6 * course.condition.illness) : -0.045 - (minute.met - 1.2) * 0.028;
        battery = std::clamp(battery, 5.0, 100.0);
        if (at % step != 0 || !minute.worn)
            continue;
        if (minute.doing != Doing::Training)
            recorder.addAt(Metric::GarminStress, Carrier::Watch, at * 60,
                           std::clamp(std::round(8 + above * 1.5 + 18 * course.condition.illness), 1.0, 100.0));
        recorder.addAt(Metric::GarminBodyBattery, Carrier::Watch, at * 60, std::round(battery));
    }
}

} // namespace

void recordVitals(Recorder &recorder)
{
    recordHeart(recorder);
    recordVariability(recorder);
    recordBreath(recorder);
    recordWarmth(recorder);
    recordDaily(recorder);
    recordStress(recorder);
}

} // namespace api::server::simulate
