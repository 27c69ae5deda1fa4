// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"
#include "views/context.h"

class QVBoxLayout;

namespace views {

class Banner;
class Label;

// The vendors that an end-user has connected, with Disconnect.
class UserConnections : public QWidget {
    Q_OBJECT
public:
    explicit UserConnections(Context &context, QWidget *parent = nullptr);

    void show(const QString &userId, const QString &userName); // loads
    int count() const { return m_count; } // -1 until known

Q_SIGNALS:
    void loaded(int count);
    void disconnected(); // a connection has ended: the end-user's row may have changed

private:
    void load();
    void arrived(const api::Result<std::vector<api::Connection>> &result);
    void clearRows();
    QWidget *rowOf(const api::Connection &connection);
    void askDisconnect(const api::Connection &connection);
    void disconnectNow(const api::Connection &connection);

    Context &m_context;
    QString m_userId;
    QString m_userName;
    int m_count = -1;
    std::unique_ptr<QObject> m_call; // context of the load under way
    bool m_disconnecting = false;
    Banner *m_banner;
    Label *m_note; // loading, or none
    QVBoxLayout *m_rows;
};

} // namespace views
