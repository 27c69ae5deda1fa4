// SPDX-License-Identifier: GPL-3.0-or-later
// How the values of one series are drawn: lines, steps, bars, dots, the envelope of their extremes, their names.
#include "views/common/chart/chartpainter.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"

#include <QPolygonF>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr double kLine = 1.5, kDot = 2.5, kLoneDot = 2;
constexpr double kEnvelopeAlpha = 0.18, kBarAlpha = 0.85;
constexpr int kDotsFewerThan = 3; // px from point to point: below, dots would hide the line
constexpr int kSmoothFrom = 8; // px from point to point: below, a thick smooth line costs ten times a thin one

} // namespace

void ChartPainter::paintSeries(int series, const ChartPane &pane, int axis)
{
    const ChartSeries &each = m_content.series[series];
    const QColor color = seriesColor(m_content, series);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
    switch (each.style) {
    case SeriesStyle::Bar:
        m_painter.setRenderHint(QPainter::Antialiasing, false);
        paintBars(series, pane, axis, color);
        break;
    case SeriesStyle::Dot:
        paintDots(series, pane, axis, color);
        break;
    case SeriesStyle::Line:
    case SeriesStyle::Step:
        if (each.data->hasRanges())
            paintEnvelope(*each.data, pane, axis, color);
        paintLine(series, pane, axis, color);
        break;
    }
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

void ChartPainter::paintEnvelope(const models::SeriesData &data, const ChartPane &pane, int axis, const QColor &color)
{
    QColor fill = color;
    fill.setAlphaF(float(kEnvelopeAlpha));
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(fill);
    const auto columns = models::rangeColumns(data, m_geometry.span, m_geometry.columns());
    m_painter.setRenderHint(QPainter::Antialiasing, qsizetype(columns.size()) * kSmoothFrom <= m_geometry.columns());
    QPolygonF upper, lower;
    const auto flush = [&] {
        std::reverse(lower.begin(), lower.end());
        if (upper.size() > 1)
            m_painter.drawPolygon(upper + lower);
        upper.clear();
        lower.clear();
    };
    for (const models::RangeColumn &column : columns) {
        if (column.broken)
            flush();
        const double x = m_geometry.x(column.from);
        upper.append({x, pane.y(column.range.high, axis)});
        lower.append({x, pane.y(column.range.low, axis)});
    }
    flush();
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setRenderHint(QPainter::Antialiasing, true);
}

// More points than pixels: one upright bar a pixel, over all that the line does there.
void ChartPainter::paintDenseLine(const models::SeriesData &data, const std::vector<models::PickedPoint> &picked,
                                  const ChartPane &pane, int axis, const QColor &color)
{
    std::vector<QRect> bars;
    double last = 0;
    for (const models::PickedPoint &pick : picked) {
        const models::SeriesPoint &point = data.at(pick.index);
        const int x = int(std::floor(std::clamp(m_geometry.x(point.at), pane.plot.left() - 1, pane.plot.right() + 1)));
        const double y = pane.y(point.value, axis);
        const bool joined = !bars.empty() && !pick.broken; // the line comes from the column before
        const int top = qRound(joined ? std::min(y, last) : y);
        const QRect bar(x, top, 1, std::max(1, qRound(joined ? std::max(y, last) : y) - top));
        if (!bars.empty() && bars.back().x() == x)
            bars.back() |= bar;
        else
            bars.push_back(bar);
        last = y;
    }
    fillBars(bars, color);
}

// What neighbours share is filled at once: pixels one above the other are far apart in memory.
void ChartPainter::fillBars(const std::vector<QRect> &bars, const QColor &color)
{
    constexpr std::size_t kTogether = 16;
    for (std::size_t first = 0, last = 0; first < bars.size(); first = last) {
        QRect shared = bars[first];
        for (last = first + 1; last < bars.size() && last - first < kTogether; ++last) {
            const QRect &bar = bars[last];
            const int top = std::max(shared.top(), bar.top());
            const int bottom = std::min(shared.bottom(), bar.bottom());
            if (bar.left() != shared.right() + 1 || bottom < top)
                break;
            shared.setCoords(shared.left(), top, bar.right(), bottom);
        }
        m_painter.fillRect(shared, color);
        for (std::size_t at = first; at < last; ++at) {
            const QRect &bar = bars[at];
            m_painter.fillRect(bar.x(), bar.top(), 1, shared.top() - bar.top(), color);
            m_painter.fillRect(bar.x(), shared.bottom() + 1, 1, bar.bottom() - shared.bottom(), color);
        }
    }
}

void ChartPainter::paintLine(int series, const ChartPane &pane, int axis, const QColor &color)
{
    const models::SeriesData &data = *m_content.series[series].data;
    const bool steps = m_content.series[series].style == SeriesStyle::Step;
    const auto picked = models::decimate(data, m_geometry.span, m_geometry.columns());
    if (qsizetype(picked.size()) > m_geometry.columns())
        return paintDenseLine(data, picked, pane, axis, color);
    const bool close = qsizetype(picked.size()) * kSmoothFrom > m_geometry.columns();
    m_painter.setPen(QPen(color, close ? 1 : kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    QPolygonF line;
    const auto flush = [&] {
        if (line.size() == 1) {
            m_painter.setBrush(color);
            m_painter.drawEllipse(line.first(), kLoneDot, kLoneDot);
            m_painter.setBrush(Qt::NoBrush);
        } else if (line.size() > 1)
            m_painter.drawPolyline(line);
        line.clear();
    };
    for (const models::PickedPoint &pick : picked) {
        if (pick.broken)
            flush();
        const QPointF at(m_geometry.x(data.at(pick.index).at), pane.y(data.at(pick.index).value, axis));
        if (steps && !line.isEmpty())
            line.append({at.x(), line.last().y()});
        line.append(at);
        if (steps && data.hasEnds())
            line.append({m_geometry.x(data.end(pick.index)), at.y()});
    }
    flush();
    if (!picked.empty() && m_geometry.columns() / int(picked.size()) > kDotsFewerThan * 4)
        paintDots(series, pane, axis, color);
}

void ChartPainter::paintBars(int series, const ChartPane &pane, int axis, const QColor &color)
{
    const models::SeriesData &data = *m_content.series[series].data;
    QColor fill = color;
    fill.setAlphaF(float(kBarAlpha));
    const double zero = pane.y(std::clamp(0.0, pane.axes[axis].scale.low, pane.axes[axis].scale.high), axis);
    for (const models::PickedPoint &pick : models::decimate(data, m_geometry.span, m_geometry.columns())) {
        const models::SeriesPoint &point = data.at(pick.index);
        const double left = m_geometry.x(point.at);
        const double full = m_geometry.x(data.end(pick.index)) - left;
        const double width = std::max(1.0, full > 4 ? full - std::min(4.0, full / 5) : full);
        const double y = pane.y(point.value, axis);
        m_painter.fillRect(QRectF(left, std::min(y, zero), width, std::max(1.0, std::abs(zero - y))), fill);
    }
}

void ChartPainter::paintDots(int series, const ChartPane &pane, int axis, const QColor &color)
{
    const models::SeriesData &data = *m_content.series[series].data;
    m_painter.setPen(QPen(tokens().panel, 1));
    m_painter.setBrush(color);
    for (const models::PickedPoint &pick : models::decimate(data, m_geometry.span, m_geometry.columns())) {
        const models::SeriesPoint &point = data.at(pick.index);
        const QPointF at(m_geometry.x(point.at), pane.y(point.value, axis));
        switch (series % 3) { // shapes tell the series apart too
        case 0:
            m_painter.drawEllipse(at, kDot, kDot);
            break;
        case 1:
            m_painter.drawRect(QRectF(at.x() - kDot, at.y() - kDot, 2 * kDot, 2 * kDot));
            break;
        default:
            m_painter.drawPolygon(QPolygonF{
                {at.x(), at.y() - kDot - 1}, {at.x() + kDot + 1, at.y() + kDot}, {at.x() - kDot - 1, at.y() + kDot}});
        }
    }
    m_painter.setBrush(Qt::NoBrush);
}

// The name of each series at its last value, where a pane has several; one that would cover another is left out.
void ChartPainter::paintDirectLabels(const ChartPane &pane)
{
    QList<QRectF> taken;
    qsizetype lines = 0;
    for (const ChartAxis &axis : pane.axes)
        lines += axis.series.size();
    if (lines < 2)
        return;
    const QFontMetricsF metrics(m_painter.font());
    for (int axis = 0; axis < pane.axes.size(); ++axis)
        for (const int series : pane.axes[axis].series) {
            const models::SeriesData &data = *m_content.series[series].data;
            const models::IndexRange shown = data.within(m_geometry.span);
            if (shown.count() == 0)
                continue;
            const models::SeriesPoint &last = data.at(shown.last - 1);
            const QString words = visible(m_content.series[series].title);
            const double width = metrics.horizontalAdvance(words) + size::kGap3;
            const double x = std::min(m_geometry.x(last.at) + size::kGap1, pane.plot.right() - width - size::kGap1);
            const double y = std::clamp(pane.y(last.value, axis) - metrics.height() - 2, pane.plot.top(),
                                        pane.plot.bottom() - metrics.height());
            const QRectF box(x, y, width, metrics.height());
            if (x < pane.plot.left()
                || std::any_of(taken.begin(), taken.end(), [&](const QRectF &other) { return other.intersects(box); }))
                continue;
            taken.append(box);
            QColor under = tokens().panel;
            under.setAlphaF(0.85F);
            m_painter.fillRect(box, under);
            m_painter.fillRect(QRectF(box.left() + 2, box.top() + 3, 3, box.height() - 6),
                               seriesColor(m_content, series));
            m_painter.setPen(tokens().text);
            text(box.adjusted(size::kGap2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, words);
        }
}

} // namespace views
