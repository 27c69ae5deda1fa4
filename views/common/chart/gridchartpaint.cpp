// SPDX-License-Identifier: GPL-3.0-or-later
// How a GridChart paints.
#include "views/common/chart/gridchart.h"
#include "views/common/theme.h"

#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr double kLine = 1.5, kMostBar = 28, kDotsUpTo = 62;
constexpr int kSwatch = 8;

// The first of `steps`, ascending, of which at most `most` fit into `span`; the last one when none does.
double fittingStep(const QList<double> &steps, double span, int most)
{
    const auto fits = [&](double step) { return span / step <= most; };
    const auto found = std::find_if(steps.begin(), steps.end(), fits);
    return found == steps.end() ? steps.last() : *found;
}

QColor colourOf(const GridSeries &series)
{
    const auto &all = tokens().chart;
    return all[std::size_t(series.colour) % all.size()];
}

} // namespace

void GridChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(views::font(TextStyle::Secondary));
    if (m_data.isEmpty())
        return;
    for (int at = 0; at < m_frames.size(); ++at)
        paintPane(painter, m_frames[at], m_data.panes[at]);
    for (const Frame &frame : m_frames)
        if (m_data.axisBelowEach || &frame == &m_frames.last())
            paintAxis(painter, frame);
    if (m_cursor >= 0)
        paintReadout(painter);
    if (hasFocus()) {
        painter.setPen(QPen(tokens().accent, 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), size::kBadgeRadius, size::kBadgeRadius);
    }
}

void GridChart::paintPane(QPainter &painter, const Frame &frame, const GridPane &pane) const
{
    paintHead(painter, frame, pane);
    if (frame.blank) {
        painter.fillRect(frame.plot, tokens().inset);
        painter.setPen(tokens().textSecondary);
        painter.drawText(frame.plot, int(Qt::AlignCenter | Qt::TextWordWrap), tr("Nothing was recorded of this."));
        return;
    }
    if (pane.band) {
        QRectF band = frame.plot;
        band.setTop(yOf(frame, pane, std::max(pane.band->first, pane.band->second)));
        band.setBottom(yOf(frame, pane, std::min(pane.band->first, pane.band->second)));
        painter.fillRect(band.normalized(), tokens().inset);
    }
    paintGrid(painter, frame, pane);
    paintBars(painter, frame, pane);
    for (const GridSeries &series : pane.series) {
        if (series.kind == GridSeries::Kind::Line)
            paintLine(painter, frame, pane, series);
        else if (series.kind == GridSeries::Kind::Range)
            paintRange(painter, frame, pane, series);
    }
    if (m_cursor >= 0) {
        painter.setPen(QPen(tokens().textSecondary, 1, Qt::DotLine));
        const double x = xOf(m_data.places[m_cursor]);
        painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    }
}

// The title at the left, and what is drawn at the right: no legend to look up.
void GridChart::paintHead(QPainter &painter, const Frame &frame, const GridPane &pane) const
{
    const QFontMetrics metrics(painter.font());
    QRect room = frame.head;
    if (pane.series.size() > 1) {
        for (auto series = pane.series.rbegin(); series != pane.series.rend(); ++series) {
            const int wide = metrics.horizontalAdvance(series->name);
            if (room.width() < wide + kSwatch + size::kGap6)
                break;
            painter.setPen(tokens().textSecondary);
            painter.drawText(room, int(Qt::AlignRight | Qt::AlignVCenter), series->name);
            room.setRight(room.right() - wide - size::kGap1);
            const bool line = series->kind == GridSeries::Kind::Line;
            const QRectF swatch(room.right() - kSwatch, room.center().y() + (line ? 0 : -kSwatch / 2), kSwatch,
                                line ? 2 : kSwatch);
            painter.fillRect(swatch, colourOf(*series));
            room.setRight(room.right() - kSwatch - size::kGap3);
        }
    }
    const QString title = pane.unit.isEmpty() ? pane.title : pane.title + u", "_s + pane.unit;
    painter.setPen(tokens().textSecondary);
    painter.drawText(room, int(Qt::AlignLeft | Qt::AlignVCenter),
                     metrics.elidedText(title, Qt::ElideRight, std::max(0, room.width() - size::kGap2)));
}

void GridChart::paintGrid(QPainter &painter, const Frame &frame, const GridPane &pane) const
{
    const QFontMetrics metrics(painter.font());
    for (const double tick : frame.scale.ticks()) {
        const double y = std::round(yOf(frame, pane, tick)) + 0.5;
        painter.setPen(QPen(tick == 0 ? tokens().controlBorder : tokens().border, 1));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        painter.setPen(tokens().textSecondary);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, m_left - size::kGap1, metrics.height()),
                         int(Qt::AlignRight | Qt::AlignVCenter), tickText(pane, frame.scale, tick));
    }
}

void GridChart::paintBars(QPainter &painter, const Frame &frame, const GridPane &pane) const
{
    const double wide = std::clamp(placeWidth() * 0.72, 1.0, kMostBar);
    QList<const GridSeries *> bars;
    qsizetype columns = 0; // beside each other
    for (const GridSeries &series : pane.series) {
        if (series.kind != GridSeries::Kind::Bars)
            continue;
        columns += !series.stacked || bars.isEmpty();
        bars.append(&series);
    }
    for (int place = 0; place < m_data.places.size(); ++place) {
        double foot = 0;
        int column = -1;
        const double left = xOf(m_data.places[place]) - wide / 2;
        for (const GridSeries *series : bars) {
            if (!series->stacked || column < 0) {
                ++column;
                foot = 0;
            }
            const std::optional<double> value = series->values.value(place);
            if (!value)
                continue;
            const double each = wide / double(columns);
            const QRectF bar =
                QRectF(QPointF(left + column * each, yOf(frame, pane, foot)),
                       QPointF(left + (column + 1) * each - (columns > 1 ? 1 : 0), yOf(frame, pane, foot + *value)))
                    .normalized();
            QColor colour = colourOf(*series);
            if (m_data.partial.contains(place)) { // hatched: not over yet
                painter.fillRect(bar, QBrush(colour, Qt::BDiagPattern));
                painter.setPen(QPen(colour, 1));
                painter.setBrush(Qt::NoBrush);
                painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5));
            } else
                painter.fillRect(bar, colour);
            foot += *value;
        }
    }
}

void GridChart::paintLine(QPainter &painter, const Frame &frame, const GridPane &pane, const GridSeries &series) const
{
    QPainterPath path;
    const bool dots = m_data.places.size() <= kDotsUpTo;
    QList<QPointF> points;
    for (int place = 0; place < m_data.places.size(); ++place) {
        const std::optional<double> value = series.values.value(place);
        if (!value)
            continue;
        const QPointF at(xOf(m_data.places[place]), yOf(frame, pane, *value));
        const bool joined = series.joined ? !path.isEmpty() : place > 0 && series.values.value(place - 1);
        joined ? path.lineTo(at) : path.moveTo(at);
        const bool alone = !joined && !series.values.value(place + 1);
        if (dots || series.joined || alone || place == m_cursor)
            points.append(at);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colourOf(series), kLine));
    painter.drawPath(path);
    painter.setPen(QPen(tokens().panel, 1));
    painter.setBrush(colourOf(series));
    for (const QPointF &at : points)
        painter.drawEllipse(at, 2.5, 2.5);
}

void GridChart::paintRange(QPainter &painter, const Frame &frame, const GridPane &pane, const GridSeries &series) const
{
    const double wide = std::clamp(placeWidth() * 0.5, 1.0, 10.0);
    for (int place = 0; place < m_data.places.size(); ++place) {
        const std::optional<double> most = series.values.value(place), least = series.lower.value(place);
        if (!most || !least)
            continue;
        QRectF bar(xOf(m_data.places[place]) - wide / 2, yOf(frame, pane, *most), wide, 0);
        bar.setBottom(std::max(yOf(frame, pane, *least), bar.top() + 1));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colourOf(series));
        painter.drawRoundedRect(bar, wide / 2, wide / 2);
    }
}

void GridChart::paintAxis(QPainter &painter, const Frame &frame) const
{
    const QFontMetrics metrics(painter.font());
    const double first = m_data.places.first(), last = m_data.places.last();
    const int wide =
        std::max(metrics.horizontalAdvance(m_data.axisText(first)), metrics.horizontalAdvance(m_data.axisText(last)))
        + size::kGap4;
    const double step = fittingStep(m_data.steps, last - first, std::max(1, (m_right - m_left) / wide));
    painter.setPen(tokens().textSecondary);
    const double top = frame.plot.bottom() + size::kGap1;
    const int steps = int((last - first) / step + 1e-6);
    for (int each = 0; each <= steps; ++each) {
        const double at = first + each * step;
        QRectF room(xOf(at) - wide / 2.0, top, wide, metrics.height());
        room.moveLeft(std::clamp(room.left(), 0.0, std::max(0.0, double(width() - wide))));
        painter.drawText(room, int(Qt::AlignHCenter | Qt::AlignTop), m_data.axisText(at));
    }
}

void GridChart::paintReadout(QPainter &painter) const
{
    const QStringList lines = readout();
    const QFontMetrics metrics(painter.font());
    int wide = 0;
    for (const QString &line : lines)
        wide = std::max(wide, metrics.horizontalAdvance(line));
    QRectF box(0, 0, wide + 2 * size::kGap2, metrics.height() * lines.size() + 2 * size::kGap1);
    const double x = xOf(m_data.places[m_cursor]);
    const Frame &frame = m_frames.at(std::clamp(m_pane, 0, int(m_frames.size()) - 1));
    box.moveTop(std::clamp(frame.plot.top(), 0.0, std::max(0.0, height() - box.height())));
    box.moveLeft(x + size::kGap2 + box.width() < width() ? x + size::kGap2 : x - size::kGap2 - box.width());
    box.moveLeft(std::max(0.0, box.left()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().tooltip);
    painter.drawRoundedRect(box, size::kBadgeRadius, size::kBadgeRadius);
    painter.setPen(tokens().onTooltip);
    QRectF line(box.left() + size::kGap2, box.top() + size::kGap1, wide, metrics.height());
    for (const QString &text : lines) {
        painter.drawText(line, int(Qt::AlignLeft | Qt::AlignVCenter), text);
        line.translate(0, metrics.height());
    }
}

} // namespace views
