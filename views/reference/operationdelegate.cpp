// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/operationdelegate.h"

#include "models/reference/operationtree.h"
#include "views/common/badge.h"
#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;
using models::OperationTree;

namespace views {

namespace {

constexpr int kMethodWidth = 52; // the widest method, so that summaries line up

} // namespace

QSize OperationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {size::kRail, size::kRowCompact + size::kGap1 / 2};
}

void OperationDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool over = option.state.testFlag(QStyle::State_MouseOver);
    painter->save();
    const QRect box = option.rect.adjusted(0, 1, -size::kGap1, -1);
    if (selected || over)
        paint::roundRect(painter, box, size::kRadius, selected ? tokens().accentTint : tokens().hover);
    if (selected && option.state.testFlag(QStyle::State_HasFocus))
        paint::focusRing(painter, box, size::kRadius);
    QRect line = box.adjusted(size::kGap1, 0, -size::kGap2, 0);
    const auto align = [&](Qt::Alignment side) { return int(QStyle::visualAlignment(option.direction, side)); };
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const QString id = index.data(OperationTree::IdRole).toString();
    const QString end = id.isEmpty() ? option.locale.toString(index.data(OperationTree::CountRole).toInt())
        : index.data(OperationTree::PlannedRole).toBool() ? tr("planned")
                                                          : QString();
    const bool planned = !id.isEmpty() && !end.isEmpty();
    const QString summary = visible(index.data().toString());
    const QFont face = views::font(id.isEmpty() ? TextStyle::Strong : TextStyle::Body);
    const QFont small = views::font(TextStyle::Secondary);
    if (planned) { // a word that must be read: the summary gives way
        QRect tag(QPoint(), Badge::sizeOf(end));
        tag.moveCenter(line.center());
        tag.moveRight(line.right());
        Badge::draw(painter, placed(tag), end, tone(Meaning::Neutral));
        line.setRight(tag.left() - size::kGap2);
    } else if (!end.isEmpty()) {
        painter->setFont(small);
        painter->setPen(tokens().textSecondary);
        painter->drawText(placed(line), align(Qt::AlignRight | Qt::AlignVCenter), end);
        line.setRight(line.right() - QFontMetrics(small).horizontalAdvance(end) - size::kGap2);
    }
    if (!id.isEmpty()) {
        const QString method = index.data(OperationTree::MethodRole).toString();
        QRect badge(QPoint(), Badge::sizeOf(method));
        badge.setWidth(std::max(badge.width(), kMethodWidth));
        badge.moveCenter(line.center());
        badge.moveLeft(line.left());
        Badge::draw(painter, placed(badge), method, Badge::methodTone(method));
        line.setLeft(badge.right() + size::kGap2);
    }
    painter->setFont(face);
    painter->setPen(selected ? tokens().accentText : planned ? tokens().textSecondary : tokens().text);
    painter->drawText(placed(line), align(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(summary, Qt::ElideRight, line.width()));
    painter->restore();
}

bool OperationDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                                  const QModelIndex &index)
{
    const QString path = index.data(OperationTree::PathRole).toString();
    QString words = path.isEmpty() ? QString() : index.data().toString() + u'\n' + path;
    if (index.data(OperationTree::PlannedRole).toBool())
        words += u'\n' + tr("planned");
    QToolTip::showText(event->globalPos(), words.isEmpty() ? words : tipText(visible(words)), view);
    return true;
}

} // namespace views
