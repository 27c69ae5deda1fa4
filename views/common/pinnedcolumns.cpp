// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/pinnedcolumns.h"

#include "views/common/celldelegate.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/common/sortheader.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace views {

PinnedColumns::PinnedColumns(DataTable *owner) : QTableView(owner), m_owner(owner)
{
    name(this, u"pinnedColumns"_s, tr("Pinned columns"));
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setHorizontalHeader(new SortHeader(this));
    horizontalHeader()->setStretchLastSection(false);
    horizontalHeader()->setSectionsMovable(false);
    verticalHeader()->hide();
    setItemDelegate(new CellDelegate(owner));
    setSelectionBehavior(SelectRows);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, owner->verticalScrollBar(), &QScrollBar::setValue);
    connect(owner->verticalScrollBar(), &QScrollBar::valueChanged, verticalScrollBar(), &QScrollBar::setValue);
    connect(horizontalHeader(), &QHeaderView::sectionResized, owner,
            [owner](int column, int, int width) { owner->setColumnWidth(column, width); });
    connect(horizontalHeader(), &QHeaderView::sectionClicked, owner, [owner](int column) {
        owner->toggleSort(column, QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
    });
    connect(this, &QAbstractItemView::doubleClicked, owner, &QAbstractItemView::activated);
    hide();
}

void PinnedColumns::follow()
{
    const QList<int> shown = m_owner->shownColumns();
    const int count = std::min(m_owner->pinned(), int(shown.size()) - 1); // one column at least must scroll
    setVisible(count > 0);
    if (count <= 0)
        return;
    if (model() != m_owner->model()) {
        setModel(m_owner->model());
        setSelectionModel(m_owner->selectionModel());
    }
    verticalHeader()->setDefaultSectionSize(m_owner->verticalHeader()->defaultSectionSize());
    const QSignalBlocker block(horizontalHeader());
    for (int column = 0; column < model()->columnCount(); ++column) {
        const bool here = shown.indexOf(column) >= 0 && shown.indexOf(column) < count;
        setColumnHidden(column, !here);
        if (here) {
            setColumnWidth(column, m_owner->columnWidth(column));
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), int(shown.indexOf(column)));
        }
    }
    place();
}

void PinnedColumns::place()
{
    int width = 0;
    for (int column = 0; column < model()->columnCount(); ++column)
        if (!isColumnHidden(column))
            width += columnWidth(column);
    width = std::min(width, m_owner->viewport()->width() / 2);
    const QRect view = m_owner->viewport()->geometry();
    const int top = m_owner->horizontalHeader()->geometry().top();
    const int left = isRightToLeft() ? view.right() - width + 1 : view.left();
    setGeometry(left, top, width, view.bottom() - top + 1);
    verticalScrollBar()->setValue(m_owner->verticalScrollBar()->value());
    raise();
}

void PinnedColumns::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_owner->viewport(), event);
}

void PinnedColumns::mouseMoveEvent(QMouseEvent *event)
{
    QTableView::mouseMoveEvent(event);
    viewport()->update();
}

} // namespace views
