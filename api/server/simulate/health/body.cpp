// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/recorder.h"

#include <algorithm>
#include <cmath>

namespace api::server::simulate {

namespace {

void recordScale(Recorder &recorder)
{
    const Wearer &wearer = recorder.wearer();
    const DayCourse &course = recorder.course();
    Dice dice = recorder.dice(Metric::Weight);
    const bool away = &placeAtMidnight(wearer, course.day) != wearer.home || course.condition.travels;
    const double weight = rounded(course.condition.weightKg, 0.05);
    const std::int64_t second = course.night.wake() - course.begin * 60 + dice.whole(300, 1500);
    if (dice.chance(0.012))
        recorder.addAt(Metric::Height, Carrier::Phone, second, wearer.heightCm);
    if (away || !dice.chance(wearer.ownsScale ? 0.55 : 0.03))
        return;
    if (!wearer.ownsScale) { // typed in
        recorder.addAt(Metric::Weight, Carrier::Phone, second, std::round(weight));
        return;
    }
    const double fat = wearer.bodyFat + (course.condition.weightKg - wearer.weightKg) * 0.55 + dice.normal(0, 0.25);
    const double percent = std::clamp(rounded(fat, 0.1), 4.0, 55.0);
    const double height = wearer.heightCm / 100;
    recorder.addAt(Metric::Weight, Carrier::Scale, second, weight);
    recorder.addAt(Metric::BodyFat, Carrier::Scale, second, percent);
    recorder.addAt(Metric::BodyMassIndex, Carrier::Scale, second, rounded(weight / height / height, 0.01));
    recorder.addAt(Metric::LeanMass, Carrier::Scale, second, rounded(weight * (1 - percent / 100), 0.01));
}

void recordPressure(Recorder &recorder)
{
    const Wearer &wearer = recorder.wearer();
    Dice dice = recorder.dice(Metric::Systolic);
    if (!wearer.measuresPressure)
        return;
    for (const int hour : {7, 20}) {
        const double above = dice.normal(hour == 7 ? 2 : 0, 4.5);
        const double lower = above * 0.5 + dice.normal(0, 2);
        const int second = hour * 3600 + dice.whole(0, 3599);
        if (!dice.chance(hour == 7 ? 0.5 : 0.2)
            || recorder.minute(second / 60 % recorder.minutes()).doing < Doing::InBed)
            continue;
        recorder.addAt(Metric::Systolic, Carrier::Cuff, second, std::round(wearer.systolic + above));
        recorder.addAt(Metric::Diastolic, Carrier::Cuff, second, std::round(wearer.diastolic + lower));
    }
}

// Rises for two hours after each of three meals.
double glucoseAt(const Wearer &wearer, double hour, double scale)
{
    double value = wearer.glucose;
    for (const double meal : {8.0, 13.0, 19.5}) {
        const double since = hour - meal;
        if (since > 0)
            value += 52 * scale * (wearer.glucose / 90) * since / 0.8 * std::exp(1 - since / 0.8) * 0.8;
    }
    return value;
}

void recordGlucose(Recorder &recorder)
{
    const Wearer &wearer = recorder.wearer();
    const DayCourse &course = recorder.course();
    Dice dice = recorder.dice(Metric::BloodGlucose);
    if (!wearer.measuresGlucose)
        return;
    const int step = wearer.glucoseSensor ? std::max(5, recorder.detail().vital) : 12 * 60;
    const double scale = dice.between(0.7, 1.3);
    for (int at = wearer.glucoseSensor ? dice.whole(0, step - 1) : 7 * 60 + 20; at < recorder.minutes(); at += step) {
        const std::int64_t utc = course.begin + at;
        const double hour = double((utc + course.zoneOf(utc)) % 1440) / 60;
        recorder.addAt(Metric::BloodGlucose, Carrier::GlucoseMeter, at * 60,
                       std::round(glucoseAt(wearer, hour, scale) + dice.normal(0, 3)));
    }
}

void recordSurroundings(Recorder &recorder)
{
    Dice dice = recorder.dice(Metric::EnvironmentalAudio);
    const bool listens = recorder.wearer().seed % 5 < 3;
    for (int hour = 0; hour + 60 <= recorder.minutes(); hour += 60) {
        const Minute &minute = recorder.minute(hour + 30);
        const std::int64_t utc = recorder.course().begin + hour;
        const int clock = int((utc + recorder.course().zoneOf(utc)) / 60 % 24);
        const double loud = dice.normal(minute.doing >= Doing::Walking ? 66 : 54, 5);
        const double bright = dice.between(0, 1);
        if (minute.doing <= Doing::InBed || !minute.worn)
            continue;
        recorder.add(Metric::EnvironmentalAudio, Carrier::Watch, hour * 60, hour * 60 + 1800, rounded(loud, 0.1));
        if (listens && bright > 0.8)
            recorder.add(Metric::HeadphoneAudio, Carrier::Phone, hour * 60, hour * 60 + 2400, rounded(loud + 9, 0.1));
        if (clock >= 8 && clock < 18 && bright < 0.35)
            recorder.add(Metric::TimeInDaylight, Carrier::Watch, hour * 60, hour * 60 + 3600,
                         std::round(bright * 100) + 3);
    }
    if (recorder.wearer().seed % 4 != 0)
        return;
    for (const int hour : {9, 12, 15, 18, 20}) {
        if (dice.chance(0.75))
            recorder.addAt(Metric::Hydration, Carrier::Phone, hour * 3600 + dice.whole(0, 3000), dice.whole(4, 9) * 50);
    }
}

} // namespace

void recordBody(Recorder &recorder)
{
    recordScale(recorder);
    recordPressure(recorder);
    recordGlucose(recorder);
    recordSurroundings(recorder);
}

} // namespace api::server::simulate
