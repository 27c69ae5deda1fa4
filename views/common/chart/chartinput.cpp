// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keyboard of the chart, and what shows where they point.
#include "views/common/chart/chartcanvas.h"
#include "views/common/plaintext.h"
#include "views/common/style.h"
#include "views/common/theme.h"

#include <cmath>
#include <QApplication>
#include <QPainter>
#include <QWheelEvent>

using namespace Qt::StringLiterals;
using models::TimeSpan;

namespace views {

namespace {

constexpr double kClickReach = 12; // px
constexpr double kZoomStep = 1.5;
constexpr int kWheelStep = 120; // eighths of a degree
constexpr qint64 kPanShare = 10; // of the span, for one key

} // namespace

void ChartCanvas::zoomAt(qint64 at, double factor)
{
    const TimeSpan now = m_view.span;
    const double share = double(at - now.from) / double(now.length());
    const qint64 widest = m_limits.length() > 0 ? std::max(m_limits.length(), kClosest) : kWidest;
    const qint64 length = std::clamp(qint64(double(now.length()) / factor), kClosest, widest);
    const qint64 from = at - qint64(share * double(length));
    setSpan({from, from + length});
}

void ChartCanvas::zoom(double factor)
{
    zoomAt(m_cross ? *m_cross : m_view.span.from + m_view.span.length() / 2, factor);
}

void ChartCanvas::setCrosshair(qint64 at)
{
    m_cross = at;
    m_pointer.reset();
    update();
}

void ChartCanvas::pan(qint64 by)
{
    setSpan({m_view.span.from + by, m_view.span.to + by});
}

void ChartCanvas::showAll()
{
    if (m_limits.length() > 0)
        setSpan(m_limits);
}

void ChartCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QWidget::mousePressEvent(event);
    m_drag = event->modifiers().testFlag(Qt::ShiftModifier) ? Drag::Select : Drag::Pending;
    m_pressed = event->position();
    m_dragged = m_view.span;
}

void ChartCanvas::mouseMoveEvent(QMouseEvent *event)
{
    const QPointF at = event->position();
    if (m_drag == Drag::Pending && (at - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_drag = Drag::Pan;
    if (m_drag == Drag::Pan) {
        const auto by =
            qint64((m_pressed.x() - at.x()) / std::max(1.0, m_geometry.plots.width()) * double(m_dragged.length()));
        setSpan({m_dragged.from + by, m_dragged.to + by});
    }
    geometryNow();
    if (m_drag == Drag::Select) {
        const qint64 one = m_geometry.at(m_pressed.x());
        const qint64 other = m_geometry.at(at.x());
        m_selection =
            TimeSpan{std::max(std::min(one, other), m_view.span.from), std::min(std::max(one, other), m_view.span.to)};
    }
    const bool inside = at.x() >= m_geometry.plots.left() && at.x() <= m_geometry.plots.right();
    m_cross = inside ? std::optional(m_geometry.at(at.x())) : std::nullopt;
    m_pointer = inside ? std::optional(at) : std::nullopt;
    update();
}

void ChartCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Pending)
        click(event->position());
    else if (drag == Drag::Select) {
        if (m_selection && std::abs(event->position().x() - m_pressed.x()) < QApplication::startDragDistance())
            m_selection.reset();
        update();
        Q_EMIT rangeSelected(m_selection);
    }
}

void ChartCanvas::leaveEvent(QEvent *)
{
    m_cross.reset();
    m_pointer.reset();
    update();
}

void ChartCanvas::wheelEvent(QWheelEvent *event)
{
    geometryNow();
    const QPoint turned = event->angleDelta();
    if (std::abs(turned.x()) > std::abs(turned.y()))
        pan(-qint64(double(m_view.span.length()) / kPanShare * turned.x() / kWheelStep));
    else if (turned.y() != 0)
        zoomAt(m_geometry.at(std::clamp(event->position().x(), m_geometry.plots.left(), m_geometry.plots.right())),
               std::pow(kZoomStep, double(turned.y()) / kWheelStep));
    event->accept();
}

void ChartCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool stepping = event->modifiers().testFlag(Qt::ShiftModifier);
    const TimeSpan now = m_view.span;
    switch (event->key()) {
    case Qt::Key_Left:
        return event->modifiers().testFlag(Qt::AltModifier) ? event->ignore() // that one goes back
            : stepping                                      ? step(-1)
                                                            : pan(-now.length() / kPanShare);
    case Qt::Key_Right:
        return stepping ? step(1) : pan(now.length() / kPanShare);
    case Qt::Key_PageUp:
        return event->modifiers() ? event->ignore() : pan(-now.length());
    case Qt::Key_PageDown:
        return event->modifiers() ? event->ignore() : pan(now.length());
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(kZoomStep);
    case Qt::Key_Minus:
        return zoom(1 / kZoomStep);
    case Qt::Key_0:
        return showAll();
    case Qt::Key_Home:
        return m_limits.length() > 0 ? setSpan({m_limits.from, m_limits.from + now.length()}) : event->ignore();
    case Qt::Key_End:
        return m_limits.length() > 0 ? setSpan({m_limits.to - now.length(), m_limits.to}) : event->ignore();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (const auto found = m_cross ? readings(*m_cross) : QList<Reading>(); !found.isEmpty())
            Q_EMIT pointClicked(m_content.series[found.first().series].id,
                                m_content.series[found.first().series].data->at(found.first().index).at);
        return;
    case Qt::Key_Escape:
        if (m_selection)
            return setSelection(std::nullopt);
        if (m_cross) {
            m_cross.reset();
            return update();
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void ChartCanvas::focusInEvent(QFocusEvent *event)
{
    announce();
    QWidget::focusInEvent(event);
}

// To the next or previous value of any series that is shown; the span follows.
void ChartCanvas::step(int by)
{
    const qint64 from = m_cross.value_or(by > 0 ? m_view.span.from - 1 : m_view.span.to);
    std::optional<qint64> best;
    for (const ChartSeries &series : std::as_const(m_content.series)) {
        if (!series.shown || !series.data)
            continue;
        const models::IndexRange range = series.data->within({from, from + 1});
        const qsizetype index = by > 0 ? range.last : range.first - 1;
        if (index < 0 || index >= series.data->count())
            continue;
        const qint64 at = series.data->at(index).at;
        if (!best || (by > 0 ? at < *best : at > *best))
            best = at;
    }
    if (!best)
        return;
    m_cross = best;
    m_pointer.reset();
    if (!m_view.span.contains(*best))
        pan(*best - (m_view.span.from + m_view.span.length() / 2));
    update();
    announce();
}

const ChartBand *ChartCanvas::bandAt(const QPointF &at, QString *lane) const
{
    for (int row = 0; row < m_geometry.lanes.size(); ++row)
        if (m_geometry.lanes[row].contains(at))
            for (const ChartBand &band : m_content.lanes[row].bands)
                if (at.x() >= m_geometry.x(band.span.from) - 1
                    && at.x() <= std::max(m_geometry.x(band.span.to), m_geometry.x(band.span.from) + 2)) {
                    *lane = m_content.lanes[row].id;
                    return &band;
                }
    return nullptr;
}

void ChartCanvas::click(const QPointF &at)
{
    geometryNow();
    QString lane;
    if (const ChartBand *band = bandAt(at, &lane))
        return void(Q_EMIT bandClicked(lane, band->id));
    const int pane = m_geometry.paneAt(at.y());
    const Reading *best = nullptr;
    double nearest = kClickReach * kClickReach;
    const QList<Reading> found = readings(m_geometry.at(at.x()));
    for (const Reading &each : found) {
        const auto [own, axis] = m_geometry.placeOf(each.series);
        if (own < 0 || own != pane)
            continue;
        const ChartSeries &series = m_content.series[each.series];
        const models::SeriesPoint &point = series.data->at(each.index);
        const double y = m_geometry.panes[own].y(point.value, axis);
        const double dy = series.style == SeriesStyle::Bar && at.y() >= y ? 0 : at.y() - y; // anywhere on a bar
        const double dx = series.data->hasEnds() ? 0 : at.x() - m_geometry.x(point.at);
        if (dx * dx + dy * dy <= nearest) {
            nearest = dx * dx + dy * dy;
            best = &each;
        }
    }
    if (best)
        Q_EMIT pointClicked(m_content.series[best->series].id, m_content.series[best->series].data->at(best->index).at);
}

void ChartCanvas::paintCrosshair(QPainter &painter)
{
    const QRectF &plots = m_geometry.plots;
    const double x = m_geometry.x(*m_cross);
    if (x < plots.left() || x > plots.right())
        return;
    painter.setPen(QPen(tokens().textSecondary, 1, Qt::DashLine));
    painter.drawLine(QPointF(x, plots.top()), QPointF(x, plots.bottom()));
    QStringList lines{models::exactTime(*m_cross, m_view.zone, m_view.locale)};
    QList<QColor> colours{QColor()};
    QString lane;
    if (const ChartBand *band = m_pointer ? bandAt(*m_pointer, &lane) : nullptr) {
        lines = {band->label, models::spanLabel(band->span, m_view.zone, m_view.locale)};
        if (!band->detail.isEmpty())
            lines.append(band->detail);
        colours = QList<QColor>(lines.size());
    } else {
        painter.setRenderHint(QPainter::Antialiasing);
        const QList<Reading> found = readings(*m_cross);
        if (!found.isEmpty())
            lines.first() = models::exactTime(m_content.series[found.first().series].data->at(found.first().index).at,
                                              m_view.zone, m_view.locale);
        for (const Reading &each : found) {
            const auto [pane, axis] = m_geometry.placeOf(each.series);
            const models::SeriesPoint &point = m_content.series[each.series].data->at(each.index);
            const QColor color = seriesColor(m_content, each.series);
            painter.setPen(QPen(tokens().panel, 1.5));
            painter.setBrush(color);
            painter.drawEllipse(QPointF(m_geometry.x(point.at), m_geometry.panes[pane].y(point.value, axis)), 4, 4);
            lines.append(readingText(each));
            colours.append(color);
        }
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    paintHint(painter, lines, colours, {x, m_pointer ? m_pointer->y() : plots.top() + size::kGap4});
}

void ChartCanvas::paintHint(QPainter &painter, const QStringList &lines, const QList<QColor> &colours, QPointF beside)
{
    painter.setFont(views::font(TextStyle::Secondary));
    const QFontMetricsF metrics(painter.font());
    double width = 0;
    for (const QString &line : lines)
        width = std::max(width, metrics.horizontalAdvance(visible(line)));
    width = std::min(width + size::kGap4 + size::kGap3, double(this->width()));
    const double height = metrics.height() * double(lines.size()) + size::kGap2;
    QRectF box(beside.x() + size::kGap3, beside.y() - height / 2, width, height);
    if (box.right() > this->width())
        box.moveRight(beside.x() - size::kGap3);
    box.moveLeft(std::max(0.0, box.left()));
    box.moveTop(std::clamp(box.top(), 0.0, std::max(0.0, this->height() - height)));
    paint::roundRect(&painter, box, size::kRadius, tokens().tooltip);
    painter.setPen(tokens().onTooltip);
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QRectF line(box.left() + size::kGap2, box.top() + size::kGap1 + metrics.height() * double(at),
                          width - size::kGap4, metrics.height());
        if (colours[at].isValid())
            painter.fillRect(QRectF(line.left(), line.top() + 3, 4, line.height() - 6), colours[at]);
        painter.drawText(line.adjusted(size::kGap2, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                         visible(lines[at]));
    }
}

} // namespace views
