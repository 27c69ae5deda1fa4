// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>
#include <QList>
#include <QString>

namespace views {

// One run of values of a pane, one for each place of the chart.
struct GridSeries {
    enum class Kind { Bars, Line, Range }; // Range: from `lower` to `values`
    QString name;
    int colour = 0; // of Tokens::chart
    Kind kind = Kind::Line;
    QList<std::optional<double>> values; // nothing = not known: a gap, never 0
    QList<std::optional<double>> lower = {}; // of Range
    bool stacked = false; // Bars that stand on the bars before
    bool joined = false; // a Line over gaps: of readings that are rare
};

struct GridPane {
    QString title; // "Sleep stages"
    QString unit; // beside the title; empty when the values' text says it
    QList<GridSeries> series;
    std::optional<double> least = {}; // of the axis; else by the values
    std::optional<double> most = {};
    std::optional<std::pair<double, double>> band = {}; // shaded: the range that a value can have
    bool downwards = false; // small values at the top: a pace
    int weight = 1; // share of the height
    std::function<QString(double)> text = {}; // a value as it is read; else a number
};

// Values at places of one axis (days, seconds of a workout), in panes below each other.
struct GridData {
    QList<double> places; // along the axis, ascending: day numbers, seconds
    QList<double> steps; // that labels of the axis may be apart, ascending
    std::function<QString(double)> axisText; // "23 Apr"
    std::function<QString(double)> placeText; // "Thu 23 Apr 2026"
    std::function<QString(double)> placeRaw; // "2026-04-23", for the CSV
    QString placeTitle; // "day", its column
    QList<GridPane> panes;
    bool axisBelowEach = false; // pane: for charts that are scrolled; else below the last
    QList<int> partial = {}; // places that are not over yet
    QString partialText = {}; // what the readout says of them
    std::function<QString(int place)> note = {}; // one more line of the readout; empty = none

    bool isEmpty() const { return places.isEmpty() || panes.isEmpty(); }
};

// One row a place, one column a series, raw numbers.
QString gridCsv(const GridData &data);
// What stands at a place, one line each: the place, then "Steps: 8,123".
QStringList gridReadout(const GridData &data, int place, int pane = -1); // -1 = of all panes

} // namespace views
