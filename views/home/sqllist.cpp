// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/sqllist.h"

#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kRow = 44, kBar = 4, kLeastBar = 2; // px
constexpr qsizetype kMostShown = 512; // characters of a statement

QString milliseconds(double ms)
{
    return SqlList::tr("%L1 ms").arg(ms, 0, 'f', 2);
}

class SqlDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {size::kRail, kRow}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        painter->save();
        if (option.state.testFlag(QStyle::State_Selected))
            paint::roundRect(painter, option.rect, size::kBadgeRadius, tokens().accentTint);
        const QRect box = option.rect.adjusted(size::kGap2, size::kGap1, -size::kGap2, -size::kGap1);
        const QString ms = milliseconds(index.data(SqlList::MsRole).toDouble());
        painter->setFont(views::font(TextStyle::Secondary));
        painter->setPen(tokens().textSecondary);
        const int width = painter->fontMetrics().horizontalAdvance(ms);
        const QRect line(box.left(), box.top(), box.width(), size::kIcon);
        const auto put = [&](const QRect &rect, Qt::Alignment side, const QString &text) {
            painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
                              int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)), text);
        };
        put(line, Qt::AlignRight, ms);
        painter->setFont(views::font(TextStyle::Mono));
        painter->setPen(tokens().text);
        const QRect words = line.adjusted(0, 0, -width - size::kGap3, 0);
        const QString sql = visible(index.data(SqlList::SqlRole).toString().left(kMostShown).simplified());
        put(words, Qt::AlignLeft, painter->fontMetrics().elidedText(sql, Qt::ElideRight, words.width()));
        const double total = std::max(index.data(SqlList::TotalRole).toDouble(), 0.001);
        const auto at = [&](double ms_) { return int(box.width() * std::min(ms_ / total, 1.0)); };
        const double start = index.data(SqlList::StartRole).toDouble();
        const QRect track(box.left(), line.bottom() + size::kGap1, box.width(), kBar);
        paint::roundRect(painter, track, kBar / 2, tokens().inset);
        const int left = std::min(at(start), box.width() - kLeastBar);
        const QRect bar(track.left() + left, track.top(),
                        std::clamp(at(index.data(SqlList::MsRole).toDouble()), kLeastBar, box.width() - left), kBar);
        paint::roundRect(painter, QStyle::visualRect(option.direction, option.rect, bar), kBar / 2, tokens().info.text);
        painter->restore();
    }

    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &,
                   const QModelIndex &index) override
    {
        QToolTip::showText(event->globalPos(), tipText(visible(index.data(SqlList::SqlRole).toString())), view);
        return true;
    }
};

} // namespace

SqlList::SqlList(QWidget *parent) : QListView(parent), m_model(new QStandardItemModel(this))
{
    name(this, u"traceSql"_s, tr("SQL statements"));
    setModel(m_model);
    setItemDelegate(new SqlDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setMinimumHeight(kRow);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void SqlList::setTrace(const models::Trace &trace)
{
    m_model->clear();
    double start = 0;
    for (const models::TracedStatement &statement : trace.statements) {
        auto *item = new QStandardItem;
        item->setData(statement.sql, SqlRole);
        item->setData(statement.ms, MsRole);
        item->setData(start, StartRole);
        item->setData(trace.ms, TotalRole);
        item->setData(statement.sql + u", "_s + milliseconds(statement.ms), Qt::AccessibleTextRole);
        m_model->appendRow(item);
        start += statement.ms;
    }
}

void SqlList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(currentIndex().data(SqlRole).toString());
    else
        QListView::keyPressEvent(event);
}

} // namespace views
