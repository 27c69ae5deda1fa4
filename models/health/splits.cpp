// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/splits.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace models {

namespace {

constexpr double kKilometre = 1000, kLeastSplit = 50; // metres: a shorter rest is left to the last kilometre
constexpr double kSlowest = 0.5; // m/s: less says standing

struct Reading {
    double at = 0; // seconds since the start
    double end = 0;
    double value = 0;
};
using SourceKey = std::string;
using Readings = std::map<SourceKey, std::vector<Reading>>;

SourceKey keyOf(const api::SourceRef &source)
{
    return std::string(source.provider.wire()) + '|' + source.source.value_or("") + '|' + source.device.value_or("");
}

// Of the workout's own source when it measured, else of the one with the most samples.
std::vector<Reading> best(const Readings &all, const api::Workout &workout)
{
    if (const auto own = all.find(keyOf(workout.source)); own != all.end())
        return own->second;
    const auto most = std::max_element(all.begin(), all.end(), [](const auto &one, const auto &other) {
        return one.second.size() < other.second.size();
    });
    return most == all.end() ? std::vector<Reading>() : most->second;
}

std::vector<Reading> readingsOf(const api::Workout &workout, const std::vector<api::TimeseriesSample> &samples,
                                std::initializer_list<api::SeriesType> types)
{
    Readings all;
    const auto start = double(workout.startTime.microseconds());
    for (const api::TimeseriesSample &sample : samples) {
        const auto type = sample.seriesType.value();
        if (!type || std::find(types.begin(), types.end(), *type) == types.end() || sample.isDailyTotal.value_or(false))
            continue;
        const double at = (double(sample.timestamp.microseconds()) - start) / 1e6;
        const double end = sample.endTime ? (double(sample.endTime->microseconds()) - start) / 1e6 : at;
        all[keyOf(sample.source)].push_back({.at = at, .end = end, .value = sample.value});
    }
    std::vector<Reading> chosen = best(all, workout);
    std::sort(chosen.begin(), chosen.end(), [](const Reading &one, const Reading &other) { return one.at < other.at; });
    return chosen;
}

// The kind of distance that fits the workout best: the longest.
std::vector<Reading> distanceOf(const api::Workout &workout, const std::vector<api::TimeseriesSample> &samples)
{
    using enum api::SeriesType;
    std::vector<Reading> longest;
    double most = 0;
    for (const api::SeriesType type :
         {DistanceWalkingRunning, DistanceCycling, DistanceSwimming, DistanceDownhillSnowSports, DistanceOther}) {
        std::vector<Reading> each = readingsOf(workout, samples, {type});
        double metres = 0;
        for (const Reading &reading : each)
            metres += reading.value;
        if (metres > most) {
            most = metres;
            longest = std::move(each);
        }
    }
    return longest;
}

// Means of what falls into each place of the grid; what lasts longer than a place fills every place that it touches.
QList<std::optional<double>> gridOf(const std::vector<Reading> &readings, double step, int places)
{
    QList<double> sums(places, 0.0);
    QList<int> counts(places, 0);
    for (const Reading &reading : readings) {
        const int first = int(std::floor(reading.at / step));
        const int last = std::max(first, int(std::ceil(reading.end / step)) - 1);
        for (int place = std::max(0, first); place <= std::min(last, places - 1); ++place) {
            sums[place] += reading.value;
            ++counts[place];
        }
    }
    QList<std::optional<double>> means(places);
    for (int place = 0; place < places; ++place)
        if (counts[place] > 0)
            means[place] = sums[place] / counts[place];
    return means;
}

} // namespace

std::optional<double> paceOf(double metresPerSecond)
{
    return metresPerSecond < kSlowest ? std::nullopt : std::optional(kKilometre / metresPerSecond);
}

std::vector<Split> splitsOf(const std::vector<Stretch> &stretches, double metres, double share)
{
    double covered = 0;
    for (const Stretch &each : stretches)
        covered += each.metres;
    if (covered < kKilometre || covered < share * metres)
        return {};
    std::vector<Split> splits;
    double run = 0; // metres of the kilometre under way
    double began = stretches.front().start;
    for (const Stretch &each : stretches) {
        double left = each.metres, at = each.start;
        while (run + left >= kKilometre && left > 0) {
            const double part = kKilometre - run;
            at += (each.end - at) * part / left;
            left -= part;
            splits.push_back(
                {.number = int(splits.size()) + 1, .metres = kKilometre, .seconds = at - began, .heartRate = {}});
            began = at;
            run = 0;
        }
        run += left;
    }
    if (run >= kLeastSplit)
        splits.push_back({.number = int(splits.size()) + 1,
                          .metres = run,
                          .seconds = stretches.back().end - began,
                          .heartRate = {}});
    return splits;
}

std::vector<api::OpenEnum<api::SeriesSelector>> trackTypes()
{
    using enum api::SeriesSelector;
    return {HeartRate, Speed, RunningSpeed, Distance};
}

WorkoutTrack workoutTrack(const api::Workout &workout, const std::vector<api::TimeseriesSample> &samples, int places)
{
    const double length = double(workout.endTime.microseconds() - workout.startTime.microseconds()) / 1e6;
    WorkoutTrack track;
    if (length <= 0)
        return track;
    const double step = std::max(1.0, std::ceil(length / places));
    places = std::max(1, int(std::ceil(length / step)));
    for (int place = 0; place < places; ++place)
        track.seconds.append(place * step);
    const auto heart = readingsOf(workout, samples, {api::SeriesType::HeartRate});
    track.heartRate = gridOf(heart, step, places);
    const auto distance = distanceOf(workout, samples);
    auto speed = readingsOf(workout, samples, {api::SeriesType::Speed, api::SeriesType::RunningSpeed});
    std::vector<Stretch> stretches;
    track.speedFromDistance = speed.empty();
    for (const Reading &each : distance) {
        track.covered += each.value;
        stretches.push_back({.start = each.at, .end = each.end, .metres = each.value});
        if (track.speedFromDistance && each.end > each.at)
            speed.push_back({.at = each.at, .end = each.end, .value = each.value / (each.end - each.at)});
    }
    track.speed = gridOf(speed, step, places);
    track.splits = splitsOf(stretches, workout.distanceMeters.value_or(0));
    double from = stretches.empty() ? 0 : stretches.front().start;
    for (Split &split : track.splits) {
        double sum = 0;
        int count = 0;
        for (const Reading &each : heart)
            if (each.at >= from && each.at < from + split.seconds) {
                sum += each.value;
                ++count;
            }
        if (count > 0)
            split.heartRate = sum / count;
        from += split.seconds;
    }
    return track;
}

} // namespace models
