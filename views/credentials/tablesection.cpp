// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/tablesection.h"

#include "views/common/banner.h"
#include "views/common/controls.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"

#include <algorithm>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace views {

TableSection::TableSection(Context &context, const QString &id, const QString &title, int mostRows, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_notice(new Banner)
    , m_banner(new Banner)
    , m_table(new DataTable)
    , m_note(wrapped({}, TextStyle::Secondary, id + u"Note"_s))
    , m_mostRows(mostRows)
    , m_buttons(row({}))
{
    m_notice->setObjectName(id + u"Notice"_s);
    m_banner->setObjectName(id + u"Banner"_s);
    name(m_table, id + u"Table"_s, title);
    m_table->setFixedHeight(size::kHeaderRow + mostRows * rowHeight());
    connect(m_table->horizontalScrollBar(), &QScrollBar::rangeChanged, this, &TableSection::fitHeight);
    m_buttons->addStretch(1);
    m_box = column({m_notice, m_banner, m_table, m_note, Item(m_buttons), stretch()}, size::kGap3);
    fill(this, m_box);
}

void TableSection::setModel(models::TableBase *model)
{
    m_table->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &TableSection::fitHeight);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableSection::fitHeight);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableSection::fitHeight);
    fitHeight();
}

// What is said of the rows and done with them stands right below the last one. Without rows, as they may be on their
// way, nothing moves.
void TableSection::fitHeight()
{
    const int rows = m_table->model() ? m_table->model()->rowCount() : 0;
    const QScrollBar *bar = m_table->horizontalScrollBar();
    if (rows > 0)
        m_table->setFixedHeight(size::kHeaderRow + std::min(rows, m_mostRows) * rowHeight()
                                + (bar->maximum() > 0 ? bar->sizeHint().height() : 0));
}

void TableSection::addAbove(QWidget *widget)
{
    m_box->insertWidget(m_box->indexOf(m_table), widget);
}

void TableSection::addBelow(QWidget *widget)
{
    m_box->insertWidget(m_box->indexOf(m_note) + 1, widget);
}

QPushButton *TableSection::addButton(const QString &objectName, const QString &text, const QString &icon)
{
    QPushButton *made = button(objectName, text, Emphasis::Normal, icon);
    m_buttons->insertWidget(m_buttons->count() - 1, made);
    return made;
}

void TableSection::enable(QPushButton *button, bool on)
{
    if (!on && window()->focusWidget() == button)
        m_table->setFocus(Qt::OtherFocusReason);
    button->setEnabled(on);
}

void TableSection::moveFocus(QWidget *to)
{
    QWidget *now = window()->focusWidget();
    if (now && (now == m_table || m_buttons->indexOf(now) >= 0))
        to->setFocus(Qt::OtherFocusReason);
}

} // namespace views
