// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/axes.h"
#include "views/common/chart/chartcontent.h"

#include <array>
#include <QRectF>

// Where everything of a chart stands, for one size and one span of time. Plain values; no painting here.
namespace views {

struct ChartAxis {
    QString unit;
    models::ValueAxis scale;
    QList<int> series; // indices into ChartContent::series, shown ones
};

struct ChartPane {
    QRectF plot;
    QList<ChartAxis> axes; // left, and right where there are two
    double y(double value, int axis) const;
};

struct ChartGeometry {
    models::TimeSpan span;
    QSizeF size;
    QRectF plots; // left to right where data are drawn, top to bottom of all panes
    QList<QRectF> lanes;
    QList<ChartPane> panes;
    QRectF hypnogram; // null: there is none
    double timeAxisTop = 0;
    std::vector<models::TimeTick> ticks;

    double x(qint64 at) const;
    qint64 at(double x) const;
    int columns() const { return std::max(1, int(plots.width())); }
    int paneAt(double y) const; // -1: none
    std::pair<int, int> placeOf(int series) const; // pane and axis; {-1, -1} when not shown
};

struct ChartView {
    models::TimeSpan span;
    QSizeF size;
    QTimeZone zone = QTimeZone::systemTimeZone();
    QLocale locale = {};
};

ChartGeometry arrange(const ChartContent &content, const ChartView &view);
QColor seriesColor(const ChartContent &content, int series); // of the theme now shown

} // namespace views
