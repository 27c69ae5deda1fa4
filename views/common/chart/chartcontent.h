// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/seriesdata.h"

#include <algorithm>
#include <memory>
#include <optional>
#include <QList>
#include <QString>
#include <QStringList>

// What a chart shows. Times are microseconds since 1970 in UTC.
namespace views {

enum class SeriesStyle { Line, Step, Bar, Dot };

struct ChartSeries {
    QString id; // stable: "heart_rate"
    QString title; // translated, or a name from a server
    QString unit; // "bpm"; series of one unit share an axis
    std::shared_ptr<const models::SeriesData> data;
    SeriesStyle style = SeriesStyle::Line;
    int pane = -1; // series of one number share a pane; -1: placed by unit, two units in one pane at most
    int colour = -1; // place in tokens().chart; -1: by order
    int decimals = -1; // of shown values; -1: as many as they have
    bool shown = true;
};

struct ChartBand {
    QString id; // of the workout or session, for bandClicked()
    QString label; // "Running"; written on it where it fits
    models::TimeSpan span;
    QString detail = {}; // second line of the hint: "12.4 km, 148 bpm"
    int pattern = 0; // 0..3 tells kinds apart without colour
};

// Bands of one kind, in a lane of their own above the panes: workouts, sleep.
struct ChartLane {
    QString id;
    QString title;
    QList<ChartBand> bands; // ascending by start
    bool tintsPanes = false; // a faint tint goes down through the panes
};

struct ChartStage {
    models::TimeSpan span;
    int level; // index into levels
};
struct ChartHypnogram {
    QString title;
    QStringList levels; // top first: "Awake", "REM", "Light", "Deep"
    QList<ChartStage> stages; // ascending by start
};

struct ChartContent {
    QList<ChartSeries> series = {};
    QList<ChartLane> lanes = {};
    std::optional<ChartHypnogram> hypnogram = {}; // a pane of its own, last
    std::optional<models::TimeSpan> partial = {}; // a period whose data are not complete yet: hatched

    bool isEmpty() const
    {
        const auto none = [](const auto &each) { return !each.data || each.data->isEmpty(); };
        return std::all_of(series.begin(), series.end(), none) && !hypnogram
            && std::all_of(lanes.begin(), lanes.end(), [](const ChartLane &lane) { return lane.bands.isEmpty(); });
    }
};

} // namespace views
