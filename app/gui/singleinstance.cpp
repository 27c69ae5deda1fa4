// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/singleinstance.h"

#include <QLocalSocket>

namespace app {

namespace {

constexpr int kAnswerMs = 500;

}

SingleInstance::SingleInstance(QString name) : m_name(std::move(name))
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, [this] {
        while (QLocalSocket *other = m_server.nextPendingConnection())
            other->deleteLater();
        Q_EMIT raiseRequested();
    });
}

bool SingleInstance::isFirst()
{
    QLocalSocket other;
    other.connectToServer(m_name);
    if (other.waitForConnected(kAnswerMs))
        return false;
    QLocalServer::removeServer(m_name); // the socket file of one that was killed
    m_server.listen(m_name); // without it there is no raising, which is no reason not to start
    return true;
}

} // namespace app
