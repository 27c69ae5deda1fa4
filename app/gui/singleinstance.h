// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>
#include <QLocalServer>
#include <QObject>

namespace app {

// One console a user: a second start raises the first one's window and ends. Survives a killed first instance.
class SingleInstance : public QObject {
    Q_OBJECT
public:
    explicit SingleInstance(QString name);

    bool isFirst(); // false: another one runs and has been asked to show itself

Q_SIGNALS:
    void raiseRequested();

private:
    QString m_name;
    QLocalServer m_server;
};

} // namespace app
