// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/celldelegate.h"

#include "models/common/listcolumn.h"
#include "views/common/badge.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr qsizetype kMostShown = 512; // characters of a cell: measuring a megabyte of text takes a second

models::ColumnKind kindOf(const QModelIndex &index)
{
    return models::ColumnKind(index.data(models::KindRole).toInt());
}

QFont faceOf(models::ColumnKind kind)
{
    return views::font(kind == models::ColumnKind::Id ? TextStyle::Mono : TextStyle::Body);
}

QString textOf(const QModelIndex &index)
{
    return visible(index.data().toString().left(kMostShown)).replace(u'\n', u' ');
}

Tone badgeTone(const QModelIndex &index, const QString &badge)
{
    if (badge.startsWith("method:"_L1))
        return Badge::methodTone(badge.section(u':', 1));
    return tone(Meaning(index.data(models::ToneRole).toInt()));
}

// "Oura, Strava +3": as many as there is room for, and how many more there are.
QString fitting(const QStringList &items, const QFontMetrics &metrics, int width)
{
    for (qsizetype count = items.size(); count > 0; --count) {
        const QString more = count < items.size() ? u" +%L1"_s.arg(items.size() - count) : QString();
        const QString shown = items.first(count).join(u", "_s);
        if (count == 1)
            return metrics.elidedText(shown, Qt::ElideRight, width - metrics.horizontalAdvance(more)) + more;
        if (metrics.horizontalAdvance(shown + more) <= width)
            return shown + more;
    }
    return {};
}

QRect contentOf(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(size::kGap3, 0, -size::kGap3, -1);
}

} // namespace

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &given, const QModelIndex &index) const
{
    QStyleOptionViewItem option(given);
    const auto *view = qobject_cast<const DataTable *>(parent());
    option.state.setFlag(QStyle::State_MouseOver, view && view->hoveredRow() == index.row());
    option.backgroundBrush = tokens().panel;
    option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &option, painter, option.widget);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      mix(tokens().border, tokens().panel, 0.7));
    const QRect content = contentOf(option);
    const QString badge = index.data(models::BadgeRole).toString();
    if (index.data(models::PlaceholderRole).toBool()) {
        const int width =
            std::min(content.width(), content.width() / 3 + (index.row() * 37 + index.column() * 53) % 60);
        const QRect bar(content.left(), content.center().y() - size::kGap1, width, size::kGap2);
        paint::roundRect(painter, QStyle::visualRect(option.direction, content, bar), size::kGap1, tokens().pressed);
    } else if (!badge.isEmpty()) {
        const QString text = textOf(index);
        if (text.isEmpty())
            return; // nothing to say, so no chip
        QRect place(QPoint(), Badge::sizeOf(text).boundedTo(content.size()));
        place.moveCenter(content.center());
        place.moveLeft(content.left());
        Badge::draw(painter, QStyle::visualRect(option.direction, content, place), text, badgeTone(index, badge));
    } else
        paintText(painter, option, index);
}

void CellDelegate::paintText(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const models::ColumnKind kind = kindOf(index);
    const QRect content = contentOf(option);
    painter->save();
    painter->setFont(faceOf(kind));
    const QVariant foreground = index.data(Qt::ForegroundRole);
    const bool quiet = kind == models::ColumnKind::Time || kind == models::ColumnKind::Id;
    painter->setPen(foreground.isValid() ? foreground.value<QBrush>().color()
                        : quiet          ? tokens().textSecondary
                                         : tokens().text);
    const QVariant given = index.data(Qt::TextAlignmentRole);
    const Qt::Alignment side = given.isValid() ? Qt::Alignment(given.toInt()) : Qt::AlignLeft | Qt::AlignVCenter;
    painter->drawText(content, int(QStyle::visualAlignment(option.direction, side)) | Qt::TextSingleLine,
                      shownText(index, content.width()));
    painter->restore();
}

QString CellDelegate::shownText(const QModelIndex &index, int width)
{
    const models::ColumnKind kind = kindOf(index);
    const QFontMetrics metrics(faceOf(kind));
    QStringList items = index.data(models::ItemsRole).toStringList();
    if (items.isEmpty())
        return metrics.elidedText(textOf(index), kind == models::ColumnKind::Id ? Qt::ElideMiddle : Qt::ElideRight,
                                  width);
    for (QString &each : items)
        each = visible(each);
    return fitting(items, metrics, width);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QString text = textOf(index);
    const int width = index.data(models::BadgeRole).isValid()
        ? Badge::sizeOf(text).width()
        : QFontMetrics(faceOf(kindOf(index))).horizontalAdvance(text);
    return {width + 2 * size::kGap3, rowHeight()};
}

bool CellDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                             const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data().toString();
    const bool cut = sizeHint(option, index).width() > option.rect.width();
    QString tip = index.data(Qt::ToolTipRole).toString();
    if (tip.isEmpty() || tip == text)
        tip = cut ? text : QString();
    QToolTip::showText(event->globalPos(), tip.isEmpty() ? tip : tipText(visible(tip.left(4 * kMostShown))), view);
    return true;
}

} // namespace views
