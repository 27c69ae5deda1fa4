// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/events.h"
#include "api/contract/generated/timeseries.h"

#include <optional>
#include <QList>
#include <QString>
#include <vector>

namespace models {

// A stretch of an amount that was measured: metres between two instants.
struct Stretch {
    double start = 0; // seconds since the workout began
    double end = 0;
    double metres = 0;
};

// One kilometre of a workout, the last one shorter.
struct Split {
    int number = 1;
    double metres = 1000;
    double seconds = 0;
    std::optional<double> heartRate; // mean of the samples in it

    double pace() const { return seconds / metres * 1000; } // seconds for a kilometre
};

std::optional<double> paceOf(double metresPerSecond); // seconds for a kilometre; none of someone who stands

// Values on an even grid over the workout; nothing where nothing was measured.
struct WorkoutTrack {
    QList<double> seconds; // since the start
    QList<std::optional<double>> heartRate; // bpm
    QList<std::optional<double>> speed; // m/s
    bool speedFromDistance = false; // else measured
    std::vector<Split> splits; // empty: the samples do not cover the distance
    double covered = 0; // metres that the distance samples tell
};

// Kilometres of stretches that follow each other; a sample's metres spread evenly over its time. Empty when the
// stretches cover less than `share` of `metres`, or less than a kilometre.
std::vector<Split> splitsOf(const std::vector<Stretch> &stretches, double metres, double share = 0.9);

// Series to ask getTimeseries for, raw, over the workout.
std::vector<api::OpenEnum<api::SeriesSelector>> trackTypes();
// Where several sources measured the same, the one with the most samples speaks. At most `places` of the grid.
WorkoutTrack workoutTrack(const api::Workout &workout, const std::vector<api::TimeseriesSample> &samples,
                          int places = 240);

} // namespace models
