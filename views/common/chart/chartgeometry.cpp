// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chartgeometry.h"

#include "views/common/theme.h"

#include <cmath>
#include <QFontMetricsF>
#include <QMap>

namespace views {

namespace {

constexpr double kLane = 22, kLaneGap = 4, kTimeAxis = 24, kPaneGap = 16, kUnitRow = 18;
constexpr double kLevel = 20; // px a level of a hypnogram takes at least
constexpr double kTickGap = 90, kValueGap = 36; // px between marks at least
constexpr double kMargin = 12;

bool hasData(const ChartSeries &series)
{
    return series.shown && series.data;
}

// Least and greatest of what is on screen, with the lines that enter and leave it.
std::optional<models::ValueRange> visibleRange(const ChartContent &content, const QList<int> &members,
                                               models::TimeSpan span)
{
    std::optional<models::ValueRange> all;
    for (const int each : members) {
        const models::SeriesData &data = *content.series[each].data;
        models::IndexRange range = data.touching(span);
        if (range.count() == 0)
            continue;
        const models::ValueRange own = data.extremes(range);
        all = all ? models::ValueRange{std::min(all->low, own.low), std::max(all->high, own.high)} : own;
    }
    return all;
}

QList<ChartPane> panesOf(const ChartContent &content)
{
    QStringList units;
    bool placed = false;
    for (const ChartSeries &each : content.series)
        if (hasData(each)) {
            placed = placed || each.pane >= 0;
            if (!units.contains(each.unit))
                units.append(each.unit);
        }
    QMap<int, ChartPane> panes;
    for (int at = 0; at < content.series.size(); ++at) {
        const ChartSeries &series = content.series[at];
        if (!hasData(series))
            continue;
        const int own = placed ? series.pane : units.size() <= 2 ? 0 : int(units.indexOf(series.unit));
        QList<ChartAxis> &axes = panes[own].axes;
        auto axis =
            std::find_if(axes.begin(), axes.end(), [&](const ChartAxis &each) { return each.unit == series.unit; });
        if (axis == axes.end()) {
            axes.append({.unit = series.unit, .scale = {}, .series = {}});
            axis = axes.end() - 1;
        }
        axis->series.append(at);
    }
    return panes.values();
}

void scaleAxes(QList<ChartPane> &panes, const ChartContent &content, models::TimeSpan span, double height)
{
    for (ChartPane &pane : panes)
        for (ChartAxis &axis : pane.axes) {
            const bool bars = std::any_of(axis.series.begin(), axis.series.end(),
                                          [&](int each) { return content.series[each].style == SeriesStyle::Bar; });
            const models::ValueRange range =
                visibleRange(content, axis.series, span).value_or(models::ValueRange{0, 1});
            axis.scale = models::valueAxis(range, std::max(2, int(height / kValueGap)), bars);
        }
}

double labelWidth(const ChartAxis &axis, const QLocale &locale)
{
    const QFontMetricsF metrics(font(TextStyle::Secondary));
    double widest = 0;
    for (const double value : axis.scale.ticks())
        widest = std::max(widest, metrics.horizontalAdvance(models::valueText(value, axis.scale.decimals, locale)));
    return widest + size::kGap2;
}

void measureMargins(ChartGeometry &made, const ChartContent &content, const ChartView &view)
{
    const QFontMetricsF metrics(font(TextStyle::Secondary));
    double left = kMargin * 2;
    double right = kMargin;
    for (const ChartPane &pane : made.panes) {
        left = std::max(left, labelWidth(pane.axes.first(), view.locale) + size::kGap2);
        if (pane.axes.size() > 1)
            right = std::max(right, labelWidth(pane.axes[1], view.locale) + size::kGap2);
    }
    for (const ChartLane &lane : content.lanes)
        left = std::max(left, std::min(120.0, metrics.horizontalAdvance(lane.title)) + size::kGap3);
    if (content.hypnogram)
        for (const QString &level : content.hypnogram->levels)
            left = std::max(left, metrics.horizontalAdvance(level) + size::kGap3);
    made.plots.setLeft(std::ceil(left));
    made.plots.setRight(std::floor(view.size.width() - right));
}

} // namespace

double ChartPane::y(double value, int axis) const
{
    const models::ValueAxis &scale = axes[axis].scale;
    return plot.bottom() - (value - scale.low) / (scale.high - scale.low) * plot.height();
}

double ChartGeometry::x(qint64 at) const
{
    return plots.left() + double(at - span.from) / double(std::max<qint64>(1, span.length())) * plots.width();
}

qint64 ChartGeometry::at(double x) const
{
    return span.from + qint64((x - plots.left()) / std::max(1.0, plots.width()) * double(span.length()));
}

int ChartGeometry::paneAt(double y) const
{
    for (int at = 0; at < panes.size(); ++at)
        if (y >= panes[at].plot.top() - kPaneGap && y <= panes[at].plot.bottom())
            return at;
    return -1;
}

std::pair<int, int> ChartGeometry::placeOf(int series) const
{
    for (int pane = 0; pane < panes.size(); ++pane)
        for (int axis = 0; axis < panes[pane].axes.size(); ++axis)
            if (panes[pane].axes[axis].series.contains(series))
                return {pane, axis};
    return {-1, -1};
}

ChartGeometry arrange(const ChartContent &content, const ChartView &view)
{
    ChartGeometry made;
    made.span = view.span;
    made.size = view.size;
    made.panes = panesOf(content);
    double top = kLaneGap;
    for (int at = 0; at < content.lanes.size(); ++at, top += kLane + kLaneGap)
        made.lanes.append(QRectF(0, top, 0, kLane));
    made.timeAxisTop = view.size.height() - kTimeAxis;
    const auto levels = content.hypnogram ? int(content.hypnogram->levels.size()) : 0;
    const double room = made.timeAxisTop - top;
    const double night = levels == 0 ? 0
        : made.panes.isEmpty()       ? room
                                     : std::max(kLevel * levels + kUnitRow, room / double(made.panes.size() + 1));
    const double each = made.panes.isEmpty() ? 0 : (room - night) / double(made.panes.size());
    scaleAxes(made.panes, content, view.span, each - kUnitRow);
    measureMargins(made, content, view);
    made.plots.setTop(top);
    made.plots.setBottom(made.timeAxisTop);
    const double left = made.plots.left();
    const double width = made.plots.width();
    for (ChartPane &pane : made.panes) {
        pane.plot = QRectF(left, top + kUnitRow, width, std::max(1.0, each - kUnitRow - size::kGap1));
        top += each;
    }
    if (levels > 0)
        made.hypnogram = QRectF(left, top + kUnitRow, width, std::max(1.0, night - kUnitRow - size::kGap1));
    for (QRectF &lane : made.lanes)
        lane = QRectF(left, lane.top(), width, lane.height());
    made.ticks = models::timeTicks(view.span, view.zone, view.locale, std::max(1, int(width / kTickGap)));
    return made;
}

QColor seriesColor(const ChartContent &content, int series)
{
    const auto &colours = tokens().chart;
    // Blue, vermilion, green, orange, purple, sky, black: each is told from the window it is drawn on; yellow is last.
    static constexpr std::array kOrder{5, 6, 3, 1, 7, 2, 0, 4};
    const int wanted = content.series[series].colour;
    return colours[wanted >= 0 ? std::size_t(wanted) % colours.size()
                               : std::size_t(kOrder[std::size_t(series) % kOrder.size()])];
}

} // namespace views
