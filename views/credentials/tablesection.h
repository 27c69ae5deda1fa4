// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tablemodel.h"
#include "views/common/datatable.h"
#include "views/context.h"

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace views {

class Banner;
class Label;

// A short table of one environment in a card: notices, rows, a note, buttons. Its parts are named after its id:
// "apiKeysNotice", "apiKeysBanner", "apiKeysTable", "apiKeysNote".
class TableSection : public QWidget {
    Q_OBJECT
protected:
    // mostRows: shown without scrolling
    TableSection(Context &context, const QString &id, const QString &title, int mostRows, QWidget *parent);

    void setModel(models::TableBase *model); // of the table, which is as high as its rows
    void addAbove(QWidget *widget); // the table
    void addBelow(QWidget *widget); // the table and its note
    QPushButton *addButton(const QString &objectName, const QString &text, const QString &icon = {});
    // The keyboard's focus on a button that is switched off goes to the table, not to what comes next in the window.
    void enable(QPushButton *button, bool on);
    void moveFocus(QWidget *to); // from the table or a button below it

    template <typename Row>
    const Row *selectedRow(const models::TableModel<Row> *model) const // none, or several: null
    {
        const QStringList ids = m_table->selectedIds();
        return ids.size() == 1 ? model->rowAt(model->rowOf(ids.first())) : nullptr;
    }

    Context &m_context;
    models::Environment m_environment;
    Banner *m_notice; // what stands in the way
    Banner *m_banner; // how the last action went
    DataTable *m_table;
    Label *m_note;

private:
    void fitHeight();

    int m_mostRows;
    QVBoxLayout *m_box;
    QHBoxLayout *m_buttons;
};

} // namespace views
