// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/gridchart.h"

#include "views/common/theme.h"

#include <algorithm>
#include <cmath>
#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kLineHeight = 18, kAxisHeight = 22, kTickGap = 46;

// Least and most of what a pane shows; bars stand on 0.
std::pair<double, double> extentOf(const GridPane &pane)
{
    double least = std::numeric_limits<double>::infinity(), most = -least;
    const auto take = [&](double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    };
    qsizetype places = 0;
    for (const GridSeries &series : pane.series)
        places = std::max(places, series.values.size());
    for (qsizetype place = 0; place < places; ++place) {
        double stack = 0;
        for (const GridSeries &series : pane.series) {
            if (const auto lower = series.lower.value(place))
                take(*lower);
            const auto value = series.values.value(place);
            if (!value)
                continue;
            stack = series.stacked ? stack + *value : *value;
            take(series.kind == GridSeries::Kind::Bars ? stack : *value);
            if (series.kind == GridSeries::Kind::Bars)
                take(0);
        }
    }
    return least <= most ? std::pair(least, most) : std::pair(0.0, 1.0);
}

models::ValueAxis scaleOf(const GridPane &pane, double height)
{
    auto [least, most] = extentOf(pane);
    least = pane.least.value_or(least);
    most = std::max(pane.most.value_or(most), least);
    models::ValueAxis scale = models::valueAxis({least, most}, std::clamp(int(height / kTickGap), 2, 6), false);
    if (pane.least)
        scale.low = *pane.least;
    if (pane.most && *pane.most > scale.low)
        scale.high = *pane.most;
    return scale;
}

} // namespace

GridChart::GridChart(QWidget *parent) : QWidget(parent)
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QString GridChart::tickText(const GridPane &pane, const models::ValueAxis &scale, double value)
{
    return pane.text ? pane.text(value) : QLocale().toString(value, 'f', scale.decimals);
}

void GridChart::setData(GridData chart)
{
    const std::optional<double> at =
        m_cursor >= 0 && m_cursor < m_data.places.size() ? std::optional(m_data.places[m_cursor]) : std::nullopt;
    m_data = std::move(chart);
    m_cursor = at ? int(m_data.places.indexOf(*at)) : -1;
    m_pane = m_pane < m_data.panes.size() ? m_pane : -1;
    lay();
    updateGeometry();
    update();
}

// Where the panes stand. Every pane has the same left and right, so that places align.
void GridChart::lay()
{
    m_frames.clear();
    if (m_data.isEmpty())
        return;
    int weights = 0;
    for (const GridPane &pane : m_data.panes)
        weights += pane.weight;
    const double each = double(height() - axesHeight()) / std::max(1, weights);
    const QFontMetrics metrics(views::font(TextStyle::Secondary));
    double top = 0;
    m_left = 0;
    m_right = width() - size::kGap2;
    for (const GridPane &pane : m_data.panes) {
        const double bottom = top + each * pane.weight;
        Frame frame;
        frame.head = QRect(0, int(top), width(), kLineHeight);
        frame.plot = QRectF(0, top + kLineHeight + size::kGap1, 1,
                            std::max(8.0, bottom - top - kLineHeight - size::kGap1 - size::kGap2));
        frame.scale = scaleOf(pane, frame.plot.height());
        frame.blank = std::none_of(pane.series.begin(), pane.series.end(), [](const GridSeries &series) {
            return std::any_of(series.values.begin(), series.values.end(),
                               [](const std::optional<double> &value) { return value.has_value(); });
        });
        for (const double tick : frame.scale.ticks())
            m_left = std::max(m_left, metrics.horizontalAdvance(tickText(pane, frame.scale, tick)) + size::kGap2);
        m_frames.append(frame);
        top = bottom + (m_data.axisBelowEach ? kAxisHeight : 0);
    }
    for (Frame &frame : m_frames) {
        frame.plot.setLeft(m_left);
        frame.plot.setRight(std::max(m_left + 8, m_right));
        frame.head.setLeft(m_left);
        frame.head.setRight(m_right);
    }
}

int GridChart::axesHeight() const
{
    return kAxisHeight * (m_data.axisBelowEach ? std::max(1, int(m_data.panes.size())) : 1);
}

double GridChart::placeWidth() const
{
    const qsizetype count = m_data.places.size();
    const double span = count > 1 ? m_data.places.last() - m_data.places.first() : 0;
    double least = span;
    for (qsizetype at = 1; at < count; ++at)
        least = std::min(least, m_data.places[at] - m_data.places[at - 1]);
    const double whole = m_right - m_left;
    return span > 0 ? whole * least / (span + least) : whole;
}

// Half a place stays free at both ends, for bars.
double GridChart::xOf(double place) const
{
    const double half = placeWidth() / 2;
    const double first = m_data.places.first(), span = m_data.places.last() - first;
    if (span <= 0)
        return (m_left + m_right) / 2.0;
    return m_left + half + (place - first) / span * (m_right - m_left - 2 * half);
}

double GridChart::yOf(const Frame &frame, const GridPane &pane, double value) const
{
    const double share = std::clamp((value - frame.scale.low) / (frame.scale.high - frame.scale.low), 0.0, 1.0);
    return frame.plot.top() + frame.plot.height() * (pane.downwards ? share : 1 - share);
}

int GridChart::placeAt(const QPoint &position) const
{
    if (m_data.isEmpty() || position.x() < m_left || position.x() > m_right)
        return -1;
    int nearest = 0;
    double least = std::numeric_limits<double>::infinity();
    for (int at = 0; at < m_data.places.size(); ++at) {
        const double away = std::abs(xOf(m_data.places[at]) - position.x());
        if (away < least) {
            least = away;
            nearest = at;
        }
    }
    return nearest;
}

int GridChart::paneAt(const QPoint &position) const
{
    for (int at = 0; at < m_frames.size(); ++at)
        if (position.y() >= m_frames[at].head.top() && position.y() <= m_frames[at].plot.bottom())
            return at;
    return -1;
}

QPoint GridChart::pointOf(int place, int pane) const
{
    return QPointF(xOf(m_data.places.at(place)), m_frames.at(pane).plot.center().y()).toPoint();
}

QStringList GridChart::readout() const
{
    return gridReadout(m_data, m_cursor, m_data.panes.size() > 3 ? std::max(0, m_pane) : -1);
}

void GridChart::setCursorPlace(int place)
{
    place = place < m_data.places.size() ? place : -1;
    if (place == m_cursor)
        return;
    m_cursor = place;
    setAccessibleDescription(readout().join(u", "_s));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
    Q_EMIT cursorMoved(place);
}

void GridChart::moveBy(int places)
{
    const int last = int(m_data.places.size()) - 1;
    goTo(m_cursor < 0 ? (places < 0 ? last : 0) : std::clamp(m_cursor + places, 0, last));
}

void GridChart::goTo(int place)
{
    m_pane = std::max(0, m_pane);
    setCursorPlace(place);
}

void GridChart::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        return moveBy(-1);
    case Qt::Key_Right:
        return moveBy(1);
    case Qt::Key_PageUp:
        return moveBy(-7);
    case Qt::Key_PageDown:
        return moveBy(7);
    case Qt::Key_Home:
        return goTo(0);
    case Qt::Key_End:
        return goTo(int(m_data.places.size()) - 1);
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (m_data.panes.size() > 1) {
            m_pane = std::clamp(m_pane + (event->key() == Qt::Key_Up ? -1 : 1), 0, int(m_data.panes.size()) - 1);
            setAccessibleDescription(readout().join(u", "_s));
            return update();
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_cursor >= 0)
            return Q_EMIT chosen(m_cursor, std::max(0, m_pane));
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void GridChart::mouseMoveEvent(QMouseEvent *event)
{
    m_pane = paneAt(event->pos());
    setCursorPlace(placeAt(event->pos()));
    update();
}

void GridChart::mousePressEvent(QMouseEvent *event)
{
    m_pane = paneAt(event->pos());
    setCursorPlace(placeAt(event->pos()));
    if (event->button() == Qt::LeftButton && m_cursor >= 0 && m_pane >= 0)
        Q_EMIT chosen(m_cursor, m_pane);
}

void GridChart::leaveEvent(QEvent *)
{
    if (!hasFocus())
        setCursorPlace(-1);
}

void GridChart::focusOutEvent(QFocusEvent *event)
{
    if (!underMouse())
        setCursorPlace(-1);
    QWidget::focusOutEvent(event);
}

void GridChart::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        lay();
        update();
    }
    QWidget::changeEvent(event);
}

void GridChart::resizeEvent(QResizeEvent *)
{
    lay();
}

QSize GridChart::minimumSizeHint() const
{
    return {240, std::max(1, int(m_data.panes.size())) * kPaneHeight * 2 / 3 + axesHeight()};
}

QSize GridChart::sizeHint() const
{
    return {640, std::max(1, int(m_data.panes.size())) * kPaneHeight + axesHeight()};
}

} // namespace views
