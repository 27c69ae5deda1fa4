// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chartpainter.h"

#include "views/common/plaintext.h"
#include "views/common/theme.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr double kBandAlpha = 0.32, kTintAlpha = 0.07, kHatchAlpha = 0.45;
constexpr double kTickLength = 4;
constexpr double kOutlined = 3; // px: a band
constexpr double kLeastTint = 3; // px: thinner ones would be a haze

QColor clear(QColor color, double alpha)
{
    color.setAlphaF(float(alpha));
    return color;
}

} // namespace

QBrush chartPattern(int pattern, const QColor &color)
{
    static constexpr std::array kPatterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::FDiagPattern, Qt::DiagCrossPattern};
    return QBrush(color, kPatterns[std::size_t(pattern) % kPatterns.size()]);
}

void ChartPainter::text(const QRectF &box, int flags, const QString &words)
{
    m_painter.drawText(box, flags | Qt::TextSingleLine, words);
}

void ChartPainter::paint()
{
    m_painter.setFont(font(TextStyle::Secondary));
    paintTints();
    paintPartial();
    for (const ChartPane &pane : m_geometry.panes)
        paintGrid(pane);
    paintTimeAxis();
    for (const ChartPane &pane : m_geometry.panes)
        paintPane(pane);
    if (!m_geometry.hypnogram.isNull())
        paintHypnogram();
    paintLanes();
}

void ChartPainter::paintTimeAxis()
{
    const QRectF &plots = m_geometry.plots;
    const double top = m_geometry.timeAxisTop;
    m_painter.setPen(tokens().border);
    m_painter.drawLine(QPointF(plots.left(), top), QPointF(plots.right(), top));
    const QFontMetricsF metrics(m_painter.font());
    double free = plots.left(); // labels never touch
    for (const models::TimeTick &tick : m_geometry.ticks) {
        const double x = m_geometry.x(tick.at);
        m_painter.setPen(tick.major ? tokens().controlBorder : tokens().border);
        m_painter.drawLine(QPointF(x, tick.major ? plots.top() : top), QPointF(x, top + kTickLength));
        const double width = metrics.horizontalAdvance(tick.label);
        const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, m_geometry.size.width() - width));
        if (left < free && tick.at != m_geometry.ticks.front().at)
            continue;
        free = left + width + size::kGap2;
        m_painter.setPen(tick.major ? tokens().text : tokens().textSecondary);
        text({left, top + kTickLength, width + 1, m_geometry.size.height() - top - kTickLength}, Qt::AlignCenter,
             tick.label);
    }
}

void ChartPainter::paintTints()
{
    for (const ChartLane &lane : m_content.lanes)
        for (const ChartBand &band : lane.bands) {
            if (!lane.tintsPanes || !band.span.overlaps(m_geometry.span)
                || m_geometry.x(band.span.to) - m_geometry.x(band.span.from) < kLeastTint)
                continue;
            const QRectF &plots = m_geometry.plots;
            const double left = std::max(plots.left(), m_geometry.x(band.span.from));
            const double right = std::min(plots.right(), m_geometry.x(band.span.to));
            m_painter.fillRect(QRectF(left, plots.top(), std::max(1.0, right - left), plots.height()),
                               clear(tokens().accent, kTintAlpha));
        }
}

void ChartPainter::paintPartial()
{
    if (!m_content.partial || !m_content.partial->overlaps(m_geometry.span))
        return;
    const QRectF &plots = m_geometry.plots;
    const double left = std::max(plots.left(), m_geometry.x(m_content.partial->from));
    const double right = std::min(plots.right(), m_geometry.x(m_content.partial->to));
    m_painter.fillRect(QRectF(left, plots.top(), right - left, plots.height()),
                       QBrush(clear(tokens().controlBorder, kHatchAlpha), Qt::BDiagPattern));
}

void ChartPainter::paintLanes()
{
    for (int at = 0; at < m_geometry.lanes.size(); ++at) {
        const QRectF &box = m_geometry.lanes[at];
        const ChartLane &lane = m_content.lanes[at];
        m_painter.fillRect(box, tokens().inset);
        m_painter.setPen(tokens().textSecondary);
        const QRectF title(0, box.top(), box.left() - size::kGap2, box.height());
        text(title, Qt::AlignRight | Qt::AlignVCenter,
             QFontMetricsF(m_painter.font()).elidedText(visible(lane.title), Qt::ElideRight, title.width()));
        static constexpr std::array<std::size_t, 3> kColours{5, 7, 3};
        for (const ChartBand &band : lane.bands)
            if (band.span.overlaps(m_geometry.span))
                paintBand(band, box, tokens().chart[kColours[std::size_t(at) % kColours.size()]]);
    }
}

void ChartPainter::paintBand(const ChartBand &band, const QRectF &lane, const QColor &color)
{
    const double left = std::max(lane.left(), m_geometry.x(band.span.from));
    const double right = std::min(lane.right(), m_geometry.x(band.span.to));
    const QRectF box(left, lane.top() + 1, std::max(2.0, right - left), lane.height() - 2);
    if (box.width() < kOutlined)
        return m_painter.fillRect(box, color); // nothing but outline
    m_painter.fillRect(box, clear(color, kBandAlpha / (band.pattern ? 2 : 1)));
    if (band.pattern)
        m_painter.fillRect(box, chartPattern(band.pattern, clear(color, kHatchAlpha)));
    m_painter.setPen(clear(color, 1));
    m_painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5));
    const QFontMetricsF metrics(m_painter.font());
    if (box.width() < metrics.averageCharWidth() * 4)
        return;
    m_painter.setPen(tokens().text);
    const QRectF words = box.adjusted(size::kGap1, 0, -size::kGap1, 0);
    text(words, Qt::AlignLeft | Qt::AlignVCenter,
         metrics.elidedText(visible(band.label), Qt::ElideRight, words.width()));
}

void ChartPainter::paintGrid(const ChartPane &pane)
{
    const QRectF &plot = pane.plot;
    for (int axis = 0; axis < std::min<int>(2, int(pane.axes.size())); ++axis) {
        const ChartAxis &each = pane.axes[axis];
        const bool left = axis == 0;
        for (const double value : each.scale.ticks()) {
            const double y = std::round(pane.y(value, axis)) + 0.5;
            if (left) {
                m_painter.setPen(tokens().border);
                m_painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
            }
            m_painter.setPen(tokens().textSecondary);
            const QRectF box = left
                ? QRectF(0, y - 10, plot.left() - size::kGap2, 20)
                : QRectF(plot.right() + size::kGap2, y - 10, m_geometry.size.width() - plot.right() - size::kGap2, 20);
            text(box, (left ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter,
                 models::valueText(value, each.scale.decimals, m_view.locale));
        }
        QStringList titles;
        for (const int series : each.series)
            titles.append(visible(m_content.series[series].title));
        m_painter.setPen(tokens().textSecondary);
        const QString heading =
            titles.join(u", "_s) + (each.unit.isEmpty() ? QString() : u" · "_s + visible(each.unit));
        const double half = plot.width() / (pane.axes.size() > 1 ? 2 : 1) - size::kGap2;
        const QRectF box(left ? plot.left() : plot.right() - half, plot.top() - 18, half, 16);
        text(box, (left ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
             QFontMetricsF(m_painter.font()).elidedText(heading, Qt::ElideRight, box.width()));
    }
}

void ChartPainter::paintPane(const ChartPane &pane)
{
    m_painter.save();
    m_painter.setClipRect(pane.plot.adjusted(0, -1, 0, 1));
    for (int axis = 0; axis < pane.axes.size(); ++axis)
        for (const int series : pane.axes[axis].series)
            paintSeries(series, pane, axis);
    paintDirectLabels(pane);
    m_painter.restore();
}

void ChartPainter::paintHypnogram()
{
    const ChartHypnogram &night = *m_content.hypnogram;
    const QRectF &box = m_geometry.hypnogram;
    const double step = box.height() / double(std::max<qsizetype>(1, night.levels.size()));
    const auto middle = [&](int level) { return box.top() + step * (level + 0.5); };
    m_painter.setPen(tokens().textSecondary);
    text({box.left(), box.top() - 18, box.width(), 16}, Qt::AlignLeft | Qt::AlignVCenter, visible(night.title));
    for (int level = 0; level < night.levels.size(); ++level) {
        m_painter.setPen(tokens().border);
        m_painter.drawLine(QPointF(box.left(), middle(level)), QPointF(box.right(), middle(level)));
        m_painter.setPen(tokens().textSecondary);
        text({0, middle(level) - 10, box.left() - size::kGap2, 20}, Qt::AlignRight | Qt::AlignVCenter,
             visible(night.levels[level]));
    }
    m_painter.save();
    m_painter.setClipRect(box);
    static constexpr std::array<std::size_t, 4> kColours{6, 2, 5, 7};
    const ChartStage *before = nullptr;
    for (const ChartStage &stage : night.stages) {
        if (stage.span.overlaps(m_geometry.span)) {
            const double left = m_geometry.x(stage.span.from);
            const double right = m_geometry.x(stage.span.to);
            const double height = std::min(step * 0.5, 14.0);
            if (before && before->span.to >= stage.span.from - models::kMinute) {
                m_painter.setPen(tokens().controlBorder);
                m_painter.drawLine(QPointF(left, middle(before->level)), QPointF(left, middle(stage.level)));
            }
            m_painter.fillRect(QRectF(left, middle(stage.level) - height / 2, std::max(1.0, right - left), height),
                               tokens().chart[kColours[std::size_t(stage.level) % kColours.size()]]);
        }
        before = &stage;
    }
    m_painter.restore();
}

} // namespace views
