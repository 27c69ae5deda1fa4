// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/lock/sessionlock.h"

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>

namespace app {

// Tells that the person at the desktop has left: the screen was locked or the computer is about to sleep, which waits
// until whoever is connected to left() has returned. What of a desktop does not exist stays silent.
class DesktopSession : public QObject {
    Q_OBJECT
public:
    DesktopSession(const QDBusConnection &sessionBus, const QDBusConnection &systemBus);

Q_SIGNALS:
    void left(models::LockReason reason);
    // As they come over D-Bus.
    void screenSaverChanged(bool active);
    void sessionLocked();
    void sessionChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void sleepChanged(bool begins);

private:
    void followScreenSavers();
    void findSession();
    void followSession(const QString &path);
    void delaySleep();

    QDBusConnection m_sessionBus;
    QDBusConnection m_systemBus;
    QDBusUnixFileDescriptor m_delay; // while it is open the computer does not fall asleep, for a few seconds at most
};

} // namespace app
