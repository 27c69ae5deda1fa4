// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/icons.h"
#include "views/common/style.h"
#include "views/common/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>
#include <QWidget>

namespace views::paint {

namespace {

constexpr qreal kHairline = 1.0;
constexpr qreal kRing = 2.0;

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

QColor textOf(const QStyleOption *option, const QWidget *widget)
{
    if (!has(option, QStyle::State_Enabled))
        return tokens().textDisabled;
    switch (emphasis(widget)) {
    case Emphasis::Primary:
        return tokens().onAccent;
    case Emphasis::Danger:
        return tokens().onDanger;
    case Emphasis::Quiet:
        return tokens().accentText;
    case Emphasis::Normal:
        break;
    }
    return tokens().text;
}

QRectF thin(const QStyleOption *option) // a bar is a line in the middle, however high its widget is
{
    QRectF bar(option->rect);
    bar.setHeight(size::kGap1);
    bar.moveCenter(QRectF(option->rect).center());
    return bar;
}

} // namespace

void roundRect(QPainter *painter, const QRectF &rect, int radius, const QColor &fill, const QColor &border)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setPen(border.isValid() ? QPen(border, kHairline) : QPen(Qt::NoPen));
    painter->setBrush(fill);
    const qreal inset = border.isValid() ? kHairline / 2 : 0;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void focusRing(QPainter *painter, const QRectF &rect, int radius)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens().accentText, kRing));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius - 1, radius - 1);
    painter->restore();
}

void chevron(QPainter *painter, const QRectF &rect, Qt::ArrowType direction, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    painter->rotate(direction == Qt::UpArrow          ? 180
                        : direction == Qt::LeftArrow  ? 90
                        : direction == Qt::RightArrow ? -90
                                                      : 0);
    const qreal reach = std::min<qreal>(3.5, std::min(rect.width(), rect.height()) / 3);
    const QPointF points[]{{-reach, -reach / 2}, {0, reach / 2}, {reach, -reach / 2}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void tick(QPainter *painter, const QRectF &rect, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->translate(rect.center());
    const QPointF points[]{{-3.6, 0.2}, {-1.0, 2.8}, {3.8, -2.8}};
    painter->drawPolyline(points, 3);
    painter->restore();
}

void field(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool readOnly = has(option, QStyle::State_ReadOnly);
    const QColor fill = enabled && !readOnly ? tokens().panel : tokens().inset;
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    roundRect(painter, option->rect, size::kRadius, fill,
              hover ? mix(tokens().textSecondary, tokens().controlBorder, 0.4) : tokens().controlBorder);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, size::kRadius);
}

void pushButton(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const Tokens &set = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    const QRectF rect(option->rect);
    const Emphasis kind = emphasis(widget);
    if (kind == Emphasis::Quiet)
        roundRect(painter, rect, size::kRadius, down ? set.pressed : hover ? set.hover : QColor(Qt::transparent));
    else if (!enabled)
        roundRect(painter, rect, size::kRadius, set.inset, set.border);
    else if (kind == Emphasis::Primary)
        roundRect(painter, rect, size::kRadius, hover || down ? set.accentHover : set.accent);
    else if (kind == Emphasis::Danger)
        roundRect(painter, rect, size::kRadius, set.dangerFill);
    else
        roundRect(painter, rect, size::kRadius, down ? set.pressed : hover ? set.hover : set.raised, set.controlBorder);
    if (has(option, QStyle::State_HasFocus) && kind != Emphasis::Normal && kind != Emphasis::Quiet && enabled) {
        painter->save(); // a gap keeps the ring visible against a filled button
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(set.panel, 1.5));
        painter->drawRoundedRect(rect.adjusted(2.5, 2.5, -2.5, -2.5), size::kRadius - 2, size::kRadius - 2);
        painter->restore();
    }
}

void pushButtonLabel(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    const QColor colour = textOf(option, widget);
    const QFontMetrics metrics = painter->fontMetrics();
    const bool hasIcon = !button->icon.isNull();
    const int words = metrics.size(Qt::TextShowMnemonic, button->text).width();
    const int gap = hasIcon && words > 0 ? size::kGap2 : 0;
    const int image = hasIcon ? size::kSmallIcon : 0;
    const int width = std::min(image + gap + words, button->rect.width());
    QRect line(0, 0, width, button->rect.height());
    line.moveCenter(button->rect.center());
    const auto visual = [button, &line](const QRect &r) { return QStyle::visualRect(button->direction, line, r); };
    if (hasIcon) {
        const QRect place(line.left(), line.center().y() - image / 2 + 1, image, image);
        if (button->icon.name().isEmpty()) // not of our set: a picture with colours of its own
            button->icon.paint(painter, visual(place));
        else
            painter->drawPixmap(visual(place),
                                tinted(button->icon.name(), colour, image, painter->device()->devicePixelRatioF()));
    }
    painter->setPen(colour);
    painter->drawText(visual(line.adjusted(image + gap, 0, 0, 0)), Qt::AlignCenter | Qt::TextShowMnemonic,
                      button->text);
}

int pushButtonIconGap(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && !button->icon.isNull() && !button->text.isEmpty() ? size::kGap1 : 0;
}

void toolButton(QPainter *painter, const QStyleOption *option)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (down)
        roundRect(painter, option->rect, size::kRadius, tokens().pressed);
    else if (enabled && has(option, QStyle::State_MouseOver))
        roundRect(painter, option->rect, size::kRadius, tokens().hover);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, option->rect, size::kRadius);
}

void indicator(QPainter *painter, const QStyleOption *option, bool round)
{
    const Tokens &set = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    const QRectF rect = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const int radius = round ? int(rect.width() / 2) : size::kBadgeRadius;
    const QColor fill = on || partly ? (enabled ? set.accent : set.textDisabled) : enabled ? set.panel : set.inset;
    const QColor edge = on || partly           ? fill
        : has(option, QStyle::State_MouseOver) ? set.textSecondary
                                               : set.controlBorder;
    roundRect(painter, rect, radius, fill, edge);
    if (on && round)
        roundRect(painter, QRectF(rect.center() - QPointF(3, 3), QSizeF(6, 6)), 3, set.onAccent);
    else if (on)
        tick(painter, rect, set.onAccent);
    else if (partly)
        painter->fillRect(QRectF(rect.center() - QPointF(4, 0.8), QSizeF(8, 1.6)), set.onAccent);
}

void groove(QPainter *painter, const QStyleOption *option)
{
    roundRect(painter, thin(option), 2, tokens().pressed);
}

void progress(QPainter *painter, const QStyleOption *option)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
    if (!bar)
        return;
    QRectF done = thin(option);
    if (bar->maximum > bar->minimum)
        done.setWidth(done.width() * (bar->progress - bar->minimum) / double(bar->maximum - bar->minimum));
    else
        done.setWidth(done.width() / 3); // length unknown
    if (bar->direction == Qt::RightToLeft)
        done.moveRight(bar->rect.right());
    if (done.width() > 0)
        roundRect(painter, done, 2, tokens().accent);
}

void tab(QPainter *painter, const QStyleOption *option)
{
    const QRect rect = option->rect;
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens().border);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(QRect(rect.left() + size::kGap2, rect.bottom() - 1, rect.width() - 2 * size::kGap2, 2),
                          tokens().accentText);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, rect.adjusted(1, 1, -1, -3), size::kBadgeRadius);
}

} // namespace views::paint
