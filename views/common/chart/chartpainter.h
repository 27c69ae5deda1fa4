// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/common/chart/chartgeometry.h"

#include <QPainter>

// Paints a chart in the theme now shown; the same code draws screen, PNG and SVG.
namespace views {

class ChartPainter {
public:
    ChartPainter(QPainter &painter, const ChartContent &content, const ChartGeometry &geometry, const ChartView &view)
        : m_painter(painter), m_content(content), m_geometry(geometry), m_view(view)
    {
    }
    void paint();

private:
    void paintTimeAxis();
    void paintLanes();
    void paintBand(const ChartBand &band, const QRectF &lane, const QColor &color);
    void paintTints();
    void paintPartial();
    void paintGrid(const ChartPane &pane);
    void paintPane(const ChartPane &pane);
    void paintSeries(int series, const ChartPane &pane, int axis);
    void paintEnvelope(const models::SeriesData &data, const ChartPane &pane, int axis, const QColor &color);
    void paintLine(int series, const ChartPane &pane, int axis, const QColor &color);
    void paintDenseLine(const models::SeriesData &data, const std::vector<models::PickedPoint> &picked,
                        const ChartPane &pane, int axis, const QColor &color);
    void fillBars(const std::vector<QRect> &bars, const QColor &color); // one pixel wide, from left to right
    void paintBars(int series, const ChartPane &pane, int axis, const QColor &color);
    void paintDots(int series, const ChartPane &pane, int axis, const QColor &color);
    void paintDirectLabels(const ChartPane &pane);
    void paintHypnogram();
    void text(const QRectF &box, int flags, const QString &words);

    QPainter &m_painter;
    const ChartContent &m_content;
    const ChartGeometry &m_geometry;
    const ChartView &m_view;
};

QBrush chartPattern(int pattern, const QColor &color); // of a band: plain, or one of three hatchings

} // namespace views
