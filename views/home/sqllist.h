// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/home/trace.h"

#include <QListView>

class QStandardItemModel;

namespace views {

// The SQL statements of a request in order, each with its time as a bar on the request's time line: a statement
// starts where the one before ended. Ctrl+C copies the statement.
class SqlList : public QListView {
    Q_OBJECT
public:
    enum Role { SqlRole = Qt::UserRole + 1, MsRole, StartRole, TotalRole };

    explicit SqlList(QWidget *parent = nullptr);
    void setTrace(const models::Trace &trace);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QStandardItemModel *m_model;
};

} // namespace views
