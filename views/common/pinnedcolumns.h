// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace views {

class DataTable;

// The pinned first columns of a DataTable: a second view of the same model over its left edge (right edge when
// mirrored), which scrolls with it vertically and not horizontally.
class PinnedColumns : public QTableView {
    Q_OBJECT
public:
    explicit PinnedColumns(DataTable *owner);
    void follow(); // model, columns, widths, geometry

protected:
    void wheelEvent(QWheelEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void place();

    DataTable *m_owner;
};

} // namespace views
