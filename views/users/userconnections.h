// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"
#include "views/context.h"

class QVBoxLayout;

namespace views {

class Banner;
class Label;

// The vendors that an end-user has connected, to read. What can be done with them has a tab of its own.
class UserConnections : public QWidget {
    Q_OBJECT
public:
    explicit UserConnections(Context &context, QWidget *parent = nullptr);

    void show(const QString &userId); // empty until load()
    void load();
    int count() const { return m_count; } // -1 until known

Q_SIGNALS:
    void manageRequested();

private:
    void arrived(const api::Result<std::vector<api::Connection>> &result);
    void clearRows();
    QWidget *rowOf(const api::Connection &connection);

    Context &m_context;
    QString m_userId;
    int m_count = -1;
    std::unique_ptr<QObject> m_call; // context of the load under way
    Banner *m_banner;
    Label *m_note; // loading, or none
    QVBoxLayout *m_rows;
};

} // namespace views
