// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/emptystate.h"

#include "views/common/controls.h"
#include "views/common/icons.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kDisc = 56, kTextWidth = 360;

} // namespace

EmptyState::EmptyState(const QString &iconName, const QString &sentence, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_icon(iconName)
    , m_sentence(wrapped({}, TextStyle::Body, u"emptyText"_s))
    , m_action(button(u"emptyAction"_s, {}, Emphasis::Primary))
{
    name(this, u"empty"_s, sentence);
    m_sentence->setAlignment(Qt::AlignHCenter);
    m_sentence->setFixedWidth(kTextWidth);
    QVBoxLayout *box = column({stretch(), gap(kDisc + size::kGap4), Item(row({stretch(), m_sentence, stretch()})),
                               gap(size::kGap2), Item(row({stretch(), m_action, stretch()})), stretch(), stretch()},
                              size::kGap1);
    fill(this, box);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionRequested);
    setText(sentence, action);
}

void EmptyState::setText(const QString &sentence, const QString &action)
{
    m_sentence->setText(sentence);
    m_action->setText(action);
    m_action->setAccessibleName(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(sentence);
}

void EmptyState::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRect disc((width() - kDisc) / 2, m_sentence->y() - kDisc - size::kGap4, kDisc, kDisc);
    paint::roundRect(&painter, disc, kDisc / 2, tokens().inset);
    QRect image(0, 0, size::kGap6, size::kGap6);
    image.moveCenter(disc.center());
    painter.drawPixmap(image, tinted(m_icon, tokens().textSecondary, size::kGap6, devicePixelRatioF()));
}

Skeleton::Skeleton(QWidget *parent) : QWidget(parent)
{
    name(this, u"skeleton"_s, tr("Loading"));
    m_timer.setSingleShot(true);
    m_timer.setInterval(kDelay);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_visible = true;
        update();
    });
}

void Skeleton::start()
{
    if (!m_visible && !m_timer.isActive())
        m_timer.start();
}

void Skeleton::stop()
{
    m_timer.stop();
    m_visible = false;
    update();
}

void Skeleton::paintEvent(QPaintEvent *)
{
    if (!m_visible)
        return;
    static constexpr double kWidths[]{0.24, 0.17, 0.3, 0.2, 0.27};
    QPainter painter(this);
    const int step = rowHeight();
    const int cell = width() / 4;
    for (int at = 0; at * step < height(); ++at) {
        const int y = at * step + (step - size::kGap3) / 2;
        for (int part = 0; part < 4; ++part) {
            const QRect bar(part * cell + size::kGap3, y, int(cell * 2.4 * kWidths[(at + part) % 5]), size::kGap3);
            paint::roundRect(&painter, QStyle::visualRect(layoutDirection(), rect(), bar), size::kBadgeRadius,
                             mix(tokens().pressed, tokens().panel, std::max(0.15, 0.9 - at * 0.06)));
        }
        painter.fillRect(0, (at + 1) * step - 1, width(), 1, mix(tokens().border, tokens().panel, 0.7));
    }
}

} // namespace views
