// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/health/exertion.h"
#include "api/server/simulate/health/recorder.h"

#include <algorithm>

namespace api::server::simulate {

namespace {

double splitLength(Movement movement)
{
    return movement == Movement::Wheels ? 5000 : movement == Movement::Water ? 100 : 1000;
}

void noteHeart(Training &training, double heart, double highest)
{
    training.hearts.push_back(float(heart));
    const auto zone = int(heart / highest * 10) - 5;
    if (zone >= 0)
        training.zoneSeconds[std::size_t(std::min(zone, 4))] += 60;
}

// The first minutes of a split that ends within this minute belong to the old one.
void noteSplit(Training &training, double length, double meters, double heart)
{
    double seconds = 60;
    while (meters > 0) {
        if (training.splits.empty() || training.splits.back().meters >= length - 1e-6)
            training.splits.emplace_back();
        Split &split = training.splits.back();
        const double part = std::min(meters, length - split.meters);
        const double time = seconds * part / meters;
        split.heart = (split.heart * split.seconds + heart * time) / (split.seconds + time);
        split.meters += part;
        split.seconds += time;
        meters -= part;
        seconds -= time;
    }
}

Training measure(const Recorder &recorder, const Effort &effort)
{
    const Wearer &wearer = recorder.wearer();
    const SportFacts &facts = factsOf(effort.plan.sport);
    Training training;
    training.sport = effort.plan.sport;
    training.start = recorder.utc(effort.first * 60);
    training.end = recorder.utc((effort.first + effort.count) * 60);
    training.pauseStart = recorder.utc((effort.first + effort.pause) * 60);
    training.pauseEnd = training.pauseStart + effort.paused * 60;
    training.zone = std::int16_t(recorder.course().zoneOf(recorder.course().begin + effort.first));
    const double weight = recorder.course().condition.weightKg;
    training.basalKcal = basalKcal(wearer, weight) / 1440 * effort.count;
    training.leastHeart = wearer.maxHr;
    for (int at = 0; at < effort.count; ++at) {
        const Minute &minute = recorder.minute(effort.first + at);
        const double speed = effort.restsAt(at) ? 0 : speedAt(wearer, effort.plan.sport, minute.met);
        noteHeart(training, minute.heart, wearer.maxHr);
        training.speeds.push_back(float(speed));
        training.kcal += (minute.met - 1) * weight * 3.5 / 200;
        training.steps += minute.steps;
        training.watts += powerAt(wearer, effort.plan.sport, minute.met) / effort.count;
        training.heart += minute.heart / float(effort.count);
        training.leastHeart = std::min(training.leastHeart, double(minute.heart));
        training.mostHeart = std::max(training.mostHeart, double(minute.heart));
        training.meters += speed * 60;
        noteSplit(training, splitLength(facts.movement), speed * 60, minute.heart);
    }
    training.climb = facts.climb * training.meters / 1000;
    training.strokes = facts.movement == Movement::Water ? std::round(training.meters / 1.35) : 0;
    training.cadence = facts.movement == Movement::Wheels ? 78 + 14 * wearer.fitness
        : training.steps > 0                              ? training.steps * 60 / training.durationSeconds()
                                                          : 0;
    return training;
}

void recordRunning(Recorder &recorder, const Training &training, int first)
{
    const Wearer &wearer = recorder.wearer();
    Dice dice = recorder.dice(Metric::RunningSpeed);
    const int step = std::max(1, recorder.detail().trainingHeart / 60);
    for (int at = 0; at < int(training.speeds.size()); at += step) {
        const Minute &minute = recorder.minute(first + at);
        const double speed = training.speeds[std::size_t(at)];
        if (speed <= 0)
            continue;
        const std::int64_t start = (first + at) * 60, end = start + 60;
        recorder.add(Metric::RunningSpeed, Carrier::Watch, start, end, rounded(speed, 0.01));
        recorder.add(Metric::RunningPower, Carrier::Watch, start, end,
                     std::round(powerAt(wearer, training.sport, minute.met)));
        recorder.add(Metric::RunningStride, Carrier::Watch, start, end, rounded(speed * 6000 / minute.steps, 0.1));
        recorder.add(Metric::RunningOscillation, Carrier::Watch, start, end,
                     rounded(10.4 - 2.2 * wearer.fitness + dice.normal(0, 0.2), 0.1));
        recorder.add(Metric::RunningContactTime, Carrier::Watch, start, end,
                     std::round(330 - 24 * speed + dice.normal(0, 4)));
    }
}

void recordWheels(Recorder &recorder, const Training &training, int first)
{
    Dice dice = recorder.dice(Metric::Power);
    const int step = std::max(1, recorder.detail().trainingHeart / 60);
    for (int at = 0; at < int(training.speeds.size()); ++at) {
        const double speed = training.speeds[std::size_t(at)];
        if (speed <= 0)
            continue;
        const std::int64_t start = (first + at) * 60, end = start + 60;
        recorder.add(Metric::DistanceCycling, Carrier::Watch, start, end, rounded(speed * 60, 0.1));
        if (at % step != 0)
            continue;
        recorder.add(Metric::Speed, Carrier::Watch, start, end, rounded(speed, 0.01));
        recorder.add(Metric::Power, Carrier::Watch, start, end,
                     std::round(powerAt(recorder.wearer(), training.sport, recorder.minute(first + at).met)));
        recorder.add(Metric::Cadence, Carrier::Watch, start, end, std::round(training.cadence + dice.normal(0, 3)));
    }
}

void recordWater(Recorder &recorder, const Training &training, int first)
{
    for (int at = 0; at < int(training.speeds.size()); ++at) {
        const double meters = training.speeds[std::size_t(at)] * 60;
        const std::int64_t start = (first + at) * 60, end = start + 60;
        recorder.add(Metric::DistanceSwimming, Carrier::Watch, start, end, rounded(meters, 0.1));
        recorder.add(Metric::SwimmingStrokes, Carrier::Watch, start, end, std::round(meters / 1.35));
    }
}

} // namespace

void recordTraining(Recorder &recorder)
{
    const DayCourse &course = recorder.course();
    if (!course.effort)
        return;
    const Effort &effort = *course.effort;
    const SportFacts &facts = factsOf(effort.plan.sport);
    Training training = measure(recorder, effort);
    if (training.sport == Sport::Running || training.sport == Sport::TrailRunning)
        recordRunning(recorder, training, effort.first);
    if (facts.movement == Movement::Wheels)
        recordWheels(recorder, training, effort.first);
    if (facts.movement == Movement::Water)
        recordWater(recorder, training, effort.first);
    const int after = effort.first + effort.count;
    if (after + 1 < recorder.minutes())
        recorder.addAt(
            Metric::HeartRateRecovery, Carrier::Watch, after * 60 + 60,
            std::max(1.0, std::round(double(recorder.minute(after - 1).heart - recorder.minute(after + 1).heart))));
    if (facts.movement == Movement::Foot && facts.outdoor && effort.count >= 20) {
        Dice dice = recorder.dice(Metric::Vo2Max);
        recorder.addAt(Metric::Vo2Max, Carrier::Watch, after * 60,
                       rounded(recorder.wearer().vo2Max + dice.normal(0, 0.35), 0.01));
    }
    recorder.addTraining(std::move(training));
}

} // namespace api::server::simulate
