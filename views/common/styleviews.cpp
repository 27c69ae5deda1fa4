// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/style.h"
#include "views/common/theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QStyleOptionViewItem>

using namespace Qt::StringLiterals;

namespace views::paint {

namespace {

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

constexpr int kMenuIconColumn = size::kGap6 + size::kGap1;

} // namespace

void row(QPainter *painter, const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (has(option, QStyle::State_Selected))
        painter->fillRect(option->rect, tokens().accentTint);
    else if (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled))
        painter->fillRect(option->rect, tokens().hover);
    else if (item && item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(option->rect, item->backgroundBrush);
    if (has(option, QStyle::State_HasFocus))
        focusRing(painter, QRectF(option->rect).adjusted(0, 0, 0, -1), size::kBadgeRadius);
}

void headerSection(QPainter *painter, const QStyleOption *option)
{
    const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
    painter->fillRect(option->rect, hover ? tokens().hover : tokens().panel);
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), tokens().border);
}

void headerLabel(QPainter *painter, const QStyleOption *option)
{
    const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
    if (!header)
        return;
    painter->save();
    QFont bold = font(TextStyle::Secondary);
    bold.setWeight(QFont::Medium);
    painter->setFont(bold);
    QRect rect = header->rect.adjusted(size::kGap1, 0, -size::kGap1, 0);
    const bool sorted = header->sortIndicator != QStyleOptionHeader::None;
    painter->setPen(sorted ? tokens().text : tokens().textSecondary);
    const QFontMetrics metrics(bold);
    const int arrowSpace = sorted ? size::kSmallIcon : 0;
    const QString shown = metrics.elidedText(header->text, Qt::ElideRight, rect.width() - arrowSpace);
    const Qt::Alignment side = QStyle::visualAlignment(header->direction, header->textAlignment);
    QRect textRect = rect;
    if (sorted && side.testFlag(Qt::AlignRight))
        textRect.adjust(0, 0, -arrowSpace, 0);
    painter->drawText(textRect, int(side | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
    if (sorted) {
        const int width = metrics.horizontalAdvance(shown);
        QRect arrow(0, 0, size::kGap3, size::kGap3);
        const int x = side.testFlag(Qt::AlignRight) ? rect.right() - size::kGap1 : rect.left() + width + size::kGap2;
        arrow.moveCenter(
            {side.testFlag(Qt::AlignLeft) || side.testFlag(Qt::AlignRight) ? x : rect.right(), rect.center().y()});
        chevron(painter, arrow, header->sortIndicator == QStyleOptionHeader::SortDown ? Qt::UpArrow : Qt::DownArrow,
                tokens().text);
    }
    painter->restore();
}

void scrollBar(QPainter *painter, const QStyleOption *option, const QRect &slider)
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar || bar->maximum <= bar->minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QColor thumb = mix(tokens().textSecondary, tokens().panel, active ? 0.75 : 0.4);
    const QRectF inner = QRectF(slider).adjusted(2, 2, -2, -2);
    roundRect(painter, inner, int(std::min(inner.width(), inner.height()) / 2), thumb);
}

QSize menuItemSize(const QStyleOption *option, const QSize &contents)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator)
        return {contents.width(), size::kGap2 + 1};
    // Qt counts the shortcut column into reservedShortcutWidth, not into the contents.
    const int shortcut = item && item->reservedShortcutWidth > 0 ? item->reservedShortcutWidth + size::kGap6 : 0;
    return {contents.width() + shortcut + kMenuIconColumn + size::kGap6, size::kRowCompact};
}

void menuItem(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    const Tokens &set = tokens();
    const bool enabled = has(option, QStyle::State_Enabled);
    painter->fillRect(item->rect, set.raised);
    if (item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(item->rect.left(), item->rect.center().y(), item->rect.width(), 1), set.border);
        return;
    }
    if (has(option, QStyle::State_Selected) && enabled)
        roundRect(painter, item->rect.adjusted(0, 1, 0, -1), size::kBadgeRadius, set.accentTint);
    const auto visual = [item](const QRect &rect) { return QStyle::visualRect(item->direction, item->rect, rect); };
    const QRect full = item->rect;
    const QRect mark(full.left() + size::kGap2, full.center().y() - size::kSmallIcon / 2 + 1, size::kSmallIcon,
                     size::kSmallIcon);
    if (item->checkType != QStyleOptionMenuItem::NotCheckable) {
        if (item->checked)
            tick(painter, visual(mark), set.accentText);
    } else if (!item->icon.isNull()) {
        item->icon.paint(painter, visual(mark), Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    }
    const QStringList parts = item->text.split(u'\t');
    painter->save();
    painter->setFont(item->font);
    painter->setPen(enabled ? set.text : set.textDisabled);
    const QRect text = full.adjusted(kMenuIconColumn, 0, -size::kGap3, 0);
    painter->drawText(visual(text),
                      int(QStyle::visualAlignment(item->direction, Qt::AlignLeft) | Qt::AlignVCenter)
                          | Qt::TextShowMnemonic | Qt::TextSingleLine,
                      parts.value(0));
    if (parts.size() > 1) {
        painter->setPen(enabled ? set.textSecondary : set.textDisabled);
        painter->drawText(visual(text),
                          int(QStyle::visualAlignment(item->direction, Qt::AlignRight) | Qt::AlignVCenter)
                              | Qt::TextSingleLine,
                          parts.value(1));
    }
    painter->restore();
    if (item->menuItemType == QStyleOptionMenuItem::SubMenu)
        chevron(painter, visual(QRect(full.right() - size::kGap4, full.center().y() - 6, size::kGap3, size::kGap3)),
                item->direction == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow, set.textSecondary);
    Q_UNUSED(widget)
}

void menuBarItem(QPainter *painter, const QStyleOption *option)
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (!item)
        return;
    painter->fillRect(item->rect, tokens().window);
    if (has(option, QStyle::State_Selected))
        roundRect(painter, item->rect.adjusted(1, 1, -1, -1), size::kBadgeRadius, tokens().pressed);
    painter->setPen(has(option, QStyle::State_Enabled) ? tokens().text : tokens().textDisabled);
    painter->drawText(item->rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, item->text);
}

} // namespace views::paint
