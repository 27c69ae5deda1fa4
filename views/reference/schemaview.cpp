// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/reference/schemaview.h"

#include "views/common/plaintext.h"
#include "views/common/style.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace views {

SchemaView::SchemaView(const QString &objectName, const QString &accessibleName, QList<models::SchemaNode> nodes)
    : m_model(new models::SchemaModel(std::move(nodes), this))
{
    name(this, objectName, accessibleName);
    setModel(m_model);
    setItemDelegate(new SchemaDelegate(this));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(size::kIcon);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    bool nested = false;
    for (int row = 0; row < m_model->rowCount(); ++row)
        nested = nested || m_model->rowCount(m_model->index(row, 0)) > 0;
    setRootIsDecorated(nested);
    connect(this, &QTreeView::expanded, this, &SchemaView::follow);
    connect(this, &QTreeView::collapsed, this, &SchemaView::follow);
    follow();
}

int SchemaView::textWidth(const QModelIndex &index) const
{
    int depth = rootIsDecorated() ? 1 : 0;
    for (QModelIndex up = index.parent(); up.isValid(); up = up.parent())
        ++depth;
    return std::max(viewport()->width() - depth * indentation() - size::kGap2, 2 * size::kRail / 3);
}

void SchemaView::follow()
{
    int height = 0;
    for (QModelIndex index = m_model->index(0, 0); index.isValid(); index = indexBelow(index))
        height += itemDelegate()->sizeHint({}, index).height();
    setFixedHeight(height + 2);
}

void SchemaView::resizeEvent(QResizeEvent *event)
{
    QTreeView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    follow();
}

void SchemaView::changeEvent(QEvent *event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        viewport()->update();
}

void SchemaView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && currentIndex().isValid())
        QGuiApplication::clipboard()->setText(m_model->node(currentIndex()).name);
    else
        QTreeView::keyPressEvent(event);
}

void SchemaView::drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const
{
    if (m_model->rowCount(index) == 0)
        return;
    const bool mirrored = isRightToLeft();
    QRect place(0, 0, indentation(), indentation());
    place.moveTop(rect.top() + size::kGap2);
    mirrored ? place.moveLeft(rect.left()) : place.moveRight(rect.right());
    const Qt::ArrowType closed = mirrored ? Qt::LeftArrow : Qt::RightArrow;
    paint::chevron(painter, place, isExpanded(index) ? Qt::DownArrow : closed, tokens().textSecondary);
}

} // namespace views
