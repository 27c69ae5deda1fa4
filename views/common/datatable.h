// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/tabletext.h"
#include "models/tablebase.h"
#include "views/common/settings.h"

#include <QPointer>
#include <QTableView>
#include <QTimer>

class QMenu;

namespace views {

class PinnedColumns;

// The table view of the program: rows of a models::TableBase (or of any small table model). Sorting by the server
// (click a header; Shift+click adds a key), column chooser and pinning from the header's menu, copy in four formats,
// everything remembered.
class DataTable : public QTableView {
    Q_OBJECT
public:
    explicit DataTable(QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    models::TableBase *table() const { return m_table; }
    // Remembers widths, order, hidden and pinned columns, sort, search and filters below `key`. Call after setModel().
    void remember(Settings &settings, const QString &key);

    QStringList selectedIds() const;
    void selectId(const QString &id); // nothing unless its row is in memory
    // Logical, in the order on screen; with those that have no room at the moment.
    QList<int> shownColumns() const;
    void setColumnShown(int column, bool shown);
    void setPinned(int count); // first columns that stay while the others scroll
    int pinned() const { return m_pinned; }
    void toggleSort(int column, bool add); // none -> ascending -> descending -> none

    QString selectionText(models::TableFormat format) const; // the selected rows, as shown
    void copyAs(models::TableFormat format) const;
    void fillColumnMenu(QMenu *menu);
    void fillCopyMenu(QMenu *menu);

    QVariantMap layoutState() const; // for saved views; see applyLayout()
    void applyLayout(const QVariantMap &state);
    int hoveredRow() const { return m_hovered; }

Q_SIGNALS:
    void rowActivated(const QString &id); // Enter or double click
    void selectionChangedTo(const QStringList &ids);
    void layoutChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

private:
    void setHovered(int row);
    void sizeColumns();
    void fitColumns();
    void measureColumns();
    void growColumns();
    void makeRoom();
    void stopFitting();
    void reportWindow();
    void save();
    QList<int> selectedRowNumbers() const;

    QPointer<models::TableBase> m_table;
    Settings *m_settings = nullptr;
    QString m_key;
    QTimer m_window; // one report for a burst of scrolling
    QTimer m_save;
    QTimer m_grow; // one measuring for a burst of changes
    PinnedColumns *m_pinnedView;
    int m_pinned = 0;
    int m_hovered = -1;
    bool m_applying = false;
    struct Extent {
        int least, usual, most; // px: cut short, most of its rows in full, all of them
    };
    QList<Extent> m_natural; // by column, once there are rows
    QList<int> m_gaveWay; // columns that there is no room for
    bool m_sized = false; // by the user, now or before
    bool m_fitting = false;
};

} // namespace views
