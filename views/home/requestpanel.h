// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/requestfilter.h"
#include "views/context.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace views {

class DataTable;
class EmptyState;
class Label;
class TracePanel;

// The embedded server's requests as they come, and the trace of the one selected: beside the list where there is
// room, else below it.
class RequestPanel : public QWidget {
    Q_OBJECT
public:
    explicit RequestPanel(Context &context);
    void focusFilter();
    int shown() const { return m_model->rowCount(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *list();
    void selected(const QModelIndex &current);
    void showCount();
    void arrange();

    Context &m_context;
    models::RequestFilter *m_model;
    QLineEdit *m_filter;
    QCheckBox *m_follow;
    QPushButton *m_pause;
    Label *m_count;
    DataTable *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_stack;
    TracePanel *m_trace;
    QSplitter *m_splitter;
};

} // namespace views
