// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/reference/schemamodel.h"

#include <QStyledItemDelegate>
#include <QTreeView>
#include <QWheelEvent>

namespace views {

// Members of a schema, or parameters: name, type, constraints, description. As high as what is expanded, so that the
// page scrolls and not the view. Ctrl+C copies the name.
class SchemaView : public QTreeView {
    Q_OBJECT
public:
    SchemaView(const QString &objectName, const QString &accessibleName, QList<models::SchemaNode> nodes);
    int textWidth(const QModelIndex &index) const; // of a row, in pixels

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // the page scrolls
    void drawBranches(QPainter *painter, const QRect &rect, const QModelIndex &index) const override;
    void changeEvent(QEvent *event) override;

private:
    void follow();

    models::SchemaModel *m_model;
};

class SchemaDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit SchemaDelegate(SchemaView *view) : QStyledItemDelegate(view), m_view(view) { }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    SchemaView *m_view;
};

} // namespace views
