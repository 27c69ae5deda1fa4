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
class Surface;
class TracePanel;

// The embedded server's requests as they come, and the trace of the one selected: beside the list where there is
// room, else in `aside`, which shows its first page again when the trace closes. The list never shrinks or moves.
class RequestPanel : public QWidget {
    Q_OBJECT
public:
    RequestPanel(Context &context, QStackedWidget *aside);
    void focusFilter();
    int shown() const { return m_model->rowCount(); }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *list();
    void selected(const QModelIndex &current);
    void showCount();
    void arrange();
    void scrolled(int position);

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
    Surface *m_side; // around the trace
    QStackedWidget *m_aside;
    QSplitter *m_splitter;
    bool m_open = false; // the trace
    int m_position = 0; // of the list, as last scrolled
};

} // namespace views
