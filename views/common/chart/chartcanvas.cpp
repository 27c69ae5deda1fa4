// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chartcanvas.h"

#include "views/common/chart/chartpainter.h"
#include "views/common/style.h"
#include "views/common/theme.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;
using models::TimeSpan;

namespace views {

namespace {

constexpr int kDescribeDelay = 200; // ms

} // namespace

ChartCanvas::ChartCanvas(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent); // the picture covers it
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_view.span = {0, models::kDay};
    m_describe.setSingleShot(true);
    m_describe.setInterval(kDescribeDelay);
    connect(&m_describe, &QTimer::timeout, this, [this] {
        if (!m_cross)
            setAccessibleDescription(describe());
    });
}

void ChartCanvas::setContent(const ChartContent &content)
{
    m_content = content;
    invalidate();
    setAccessibleDescription(describe());
}

void ChartCanvas::setLimits(TimeSpan limits)
{
    m_limits = limits;
    if (limits.length() > 0)
        setSpan(m_view.span);
}

void ChartCanvas::setZone(const QTimeZone &zone)
{
    m_view.zone = zone;
    invalidate();
}

void ChartCanvas::setSelection(std::optional<TimeSpan> range)
{
    if (m_selection == range)
        return;
    m_selection = range;
    update();
    Q_EMIT rangeSelected(range);
}

void ChartCanvas::setSpan(TimeSpan span)
{
    const qint64 widest = m_limits.length() > 0 ? std::max(m_limits.length(), kClosest) : kWidest;
    const qint64 length = std::clamp(span.length(), kClosest, widest);
    if (length != span.length()) {
        const qint64 middle = span.from + span.length() / 2;
        span = {middle - length / 2, middle - length / 2 + length};
    }
    if (m_limits.length() > 0) {
        const qint64 latest = std::max(m_limits.from, m_limits.to - length);
        span.from = std::clamp(span.from, m_limits.from, latest);
        span.to = span.from + length;
    }
    if (span == m_view.span)
        return;
    m_view.span = span;
    invalidate();
    m_describe.start();
    Q_EMIT spanChanged(span);
}

void ChartCanvas::invalidate()
{
    m_isArranged = false;
    m_isPainted = false;
    update();
}

const ChartGeometry &ChartCanvas::geometryNow()
{
    if (!m_isArranged) {
        m_view.size = size();
        m_view.locale = QLocale();
        m_geometry = arrange(m_content, m_view);
        m_isArranged = true;
    }
    return m_geometry;
}

void ChartCanvas::paintPicture()
{
    const qreal ratio = devicePixelRatioF();
    if (m_picture.size() != (QSizeF(size()) * ratio).toSize())
        m_picture = QPixmap((QSizeF(size()) * ratio).toSize());
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(tokens().panel);
    QPainter painter(&m_picture);
    ChartPainter(painter, m_content, geometryNow(), m_view).paint();
    m_isPainted = true;
}

void ChartCanvas::paintEvent(QPaintEvent *)
{
    if (size().isEmpty())
        return;
    if (!m_isPainted)
        paintPicture();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_picture);
    paintSelection(painter);
    if (m_cross)
        paintCrosshair(painter);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paint::focusRing(&painter, rect(), size::kRadius);
}

void ChartCanvas::paintSelection(QPainter &painter)
{
    if (!m_selection)
        return;
    const QRectF &plots = m_geometry.plots;
    const double left = std::max(plots.left(), m_geometry.x(m_selection->from));
    const double right = std::min(plots.right(), m_geometry.x(m_selection->to));
    if (right < left)
        return;
    QColor fill = tokens().accent;
    fill.setAlphaF(0.14F);
    painter.fillRect(QRectF(left, plots.top(), right - left, plots.height()), fill);
    painter.setPen(tokens().accent);
    painter.drawLine(QPointF(left, plots.top()), QPointF(left, plots.bottom()));
    painter.drawLine(QPointF(right, plots.top()), QPointF(right, plots.bottom()));
}

void ChartCanvas::resizeEvent(QResizeEvent *)
{
    invalidate();
}

void ChartCanvas::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange
        || event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        invalidate();
    QWidget::changeEvent(event);
}

// The value of each series nearest to the time, if it is on screen and not far away.
QList<ChartCanvas::Reading> ChartCanvas::readings(qint64 at) const
{
    constexpr double kReach = 24; // px
    QList<Reading> found;
    for (int series = 0; series < m_content.series.size(); ++series) {
        const ChartSeries &each = m_content.series[series];
        if (!each.shown || !each.data || each.data->isEmpty())
            continue;
        qsizetype index = each.data->nearest(at);
        if (each.data->hasEnds() && index > 0 && each.data->at(index).at > at && each.data->end(index - 1) > at)
            --index; // inside the bucket before
        const qint64 start = each.data->at(index).at;
        const bool inside = at >= start && at < each.data->end(index);
        if (inside || std::abs(m_geometry.x(start) - m_geometry.x(at)) <= kReach)
            found.append({series, index});
    }
    return found;
}

QString ChartCanvas::readingText(const Reading &reading) const
{
    const ChartSeries &series = m_content.series[reading.series];
    const models::SeriesPoint &point = series.data->at(reading.index);
    const QString unit = series.unit.isEmpty() ? QString() : u" "_s + series.unit;
    QString text = series.title + u": "_s + models::valueText(point.value, series.decimals, m_view.locale) + unit;
    const models::ValueRange range = series.data->range(reading.index);
    if (series.data->hasRanges() && range.low < range.high)
        text += u" (%1 – %2)"_s.arg(models::valueText(range.low, series.decimals, m_view.locale),
                                    models::valueText(range.high, series.decimals, m_view.locale));
    return text;
}

QString ChartCanvas::describe() const
{
    QStringList parts{models::spanLabel(m_view.span, m_view.zone, QLocale())};
    for (const ChartSeries &series : m_content.series) {
        if (!series.shown || !series.data)
            continue;
        const models::IndexRange range = series.data->within(m_view.span);
        if (range.count() == 0) {
            parts.append(tr("%1: no values").arg(series.title));
            continue;
        }
        const models::ValueRange all = series.data->extremes(range);
        const auto text = [&](double value) { return models::valueText(value, series.decimals, QLocale()); };
        parts.append(tr("%1: %Ln value(s), from %2 to %3 %4, latest %5", nullptr, int(range.count()))
                         .arg(series.title, text(all.low), text(all.high), series.unit,
                              text(series.data->at(range.last - 1).value)));
    }
    for (const ChartLane &lane : m_content.lanes) {
        const auto shown = std::count_if(lane.bands.begin(), lane.bands.end(),
                                         [&](const ChartBand &band) { return band.span.overlaps(m_view.span); });
        parts.append(tr("%1: %Ln period(s)", nullptr, int(shown)).arg(lane.title));
    }
    return parts.join(u". "_s);
}

void ChartCanvas::announce()
{
    QStringList words;
    if (m_cross) {
        words.append(models::exactTime(*m_cross, m_view.zone, QLocale()));
        for (const Reading &each : readings(*m_cross))
            words.append(readingText(each));
    }
    setAccessibleDescription(words.isEmpty() ? describe() : words.join(u". "_s));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

} // namespace views
