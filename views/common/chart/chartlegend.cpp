// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/chart/chartlegend.h"

#include "views/common/chart/chartgeometry.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace views {

ChartLegend::ChartLegend(QWidget *parent) : QWidget(parent)
{
    name(this, u"chartLegend"_s, tr("Series of the chart"));
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setContent(const ChartContent &content)
{
    const auto same = [](const ChartSeries &one, const ChartSeries &other) {
        return one.id == other.id && one.title == other.title;
    };
    const auto look = [](const ChartContent &of) { // what a mark depends on
        QList<std::pair<int, bool>> marks;
        for (const ChartSeries &each : of.series)
            marks.append({each.colour, each.shown});
        return marks;
    };
    const bool remark = look(content) != look(m_content);
    const bool rebuild = !std::equal(content.series.begin(), content.series.end(), m_content.series.begin(),
                                     m_content.series.end(), same);
    m_content = content;
    if (!rebuild && !remark)
        return;
    if (rebuild) {
        qDeleteAll(std::exchange(m_buttons, {}));
        for (int at = 0; at < content.series.size(); ++at) {
            const QString words = visible(content.series[at].title);
            auto *button = new QToolButton(this);
            name(button, u"legend_"_s + content.series[at].id, words);
            setTip(button, tr("Show or hide %1").arg(isolated(words)));
            button->setText(withoutMnemonic(words));
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setCheckable(true);
            button->setAutoRaise(true);
            button->setFocusPolicy(Qt::StrongFocus);
            connect(button, &QToolButton::clicked, this, [this, at](bool shown) { Q_EMIT toggled(at, shown); });
            button->show();
            m_buttons.append(button);
        }
    }
    for (int at = 0; at < content.series.size(); ++at)
        m_buttons[at]->setChecked(content.series[at].shown);
    recolour();
    arrange(width(), true);
    updateGeometry();
}

// A filled mark: shown; a hollow one: hidden.
void ChartLegend::recolour()
{
    constexpr int kMark = 12;
    for (int at = 0; at < m_buttons.size(); ++at) {
        QPixmap mark((QSizeF(kMark, kMark) * devicePixelRatioF()).toSize());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor color = seriesColor(m_content, at);
        painter.setPen(QPen(color, 1.5));
        painter.setBrush(m_content.series[at].shown ? QBrush(color) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(QRectF(1, 3, kMark - 2, kMark - 6), 2, 2);
        painter.end();
        m_buttons[at]->setIcon(QIcon(mark));
        m_buttons[at]->setIconSize({kMark, kMark});
    }
}

int ChartLegend::arrange(int width, bool move) const
{
    int x = 0;
    int y = 0;
    for (QToolButton *each : m_buttons) {
        const QSize wanted = each->sizeHint();
        if (x > 0 && x + wanted.width() > width) {
            x = 0;
            y += size::kControl;
        }
        if (move) {
            const QRect box(x, y, std::min(wanted.width(), width), size::kControl);
            each->setGeometry(QStyle::visualRect(layoutDirection(), QRect(0, 0, width, height()), box));
        }
        x += wanted.width() + size::kGap1;
    }
    return m_buttons.isEmpty() ? 0 : y + size::kControl;
}

QSize ChartLegend::sizeHint() const
{
    return {200, heightForWidth(std::max(200, width()))};
}

int ChartLegend::heightForWidth(int width) const
{
    return std::max(size::kControl, arrange(width, false));
}

void ChartLegend::resizeEvent(QResizeEvent *)
{
    arrange(width(), true);
}

void ChartLegend::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        recolour();
    QWidget::changeEvent(event);
}

} // namespace views
