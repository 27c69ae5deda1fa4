// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/desktopsession.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMetaMethod>

using namespace Qt::StringLiterals;
using models::LockReason;

namespace app {

namespace {

constexpr int kTimeoutMs = 3000;
const QString kLogind = u"org.freedesktop.login1"_s;
const QString kManagerPath = u"/org/freedesktop/login1"_s;
const QString kManager = u"org.freedesktop.login1.Manager"_s;
const QString kSession = u"org.freedesktop.login1.Session"_s;

// The receiver's code as QtDBus wants it, made from a signal that the compiler has checked.
template <typename Signal>
QByteArray relay(Signal signal)
{
    return '2' + QMetaMethod::fromSignal(signal).methodSignature();
}

} // namespace

DesktopSession::DesktopSession(const QDBusConnection &sessionBus, const QDBusConnection &systemBus)
    : m_sessionBus(sessionBus), m_systemBus(systemBus)
{
    followScreenSavers();
    findSession();
    delaySleep();
}

// No sender is named, so that nothing is started and one that starts later is heard too.
void DesktopSession::followScreenSavers()
{
    for (const QString &interface :
         {u"org.freedesktop.ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"org.cinnamon.ScreenSaver"_s,
          u"org.mate.ScreenSaver"_s, u"org.xfce.ScreenSaver"_s})
        m_sessionBus.connect({}, {}, interface, u"ActiveChanged"_s, this,
                             relay(&DesktopSession::screenSaverChanged).constData());
    connect(this, &DesktopSession::screenSaverChanged, this, [this](bool active) {
        if (active)
            Q_EMIT left(LockReason::ScreenLocked);
    });
}

void DesktopSession::findSession()
{
    connect(this, &DesktopSession::sessionLocked, this, [this] { Q_EMIT left(LockReason::ScreenLocked); });
    connect(this, &DesktopSession::sessionChanged, this, [this](const QString &, const QVariantMap &changed) {
        if (changed.value(u"LockedHint"_s).toBool())
            Q_EMIT left(LockReason::ScreenLocked);
    });
    QDBusMessage ask = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, u"GetSession"_s);
    ask << qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s);
    auto *watcher = new QDBusPendingCallWatcher(m_systemBus.asyncCall(ask, kTimeoutMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        ended->deleteLater();
        const QDBusPendingReply<QDBusObjectPath> session = *ended;
        if (!session.isError())
            followSession(session.value().path());
    });
}

void DesktopSession::followSession(const QString &path)
{
    m_systemBus.connect({}, path, kSession, u"Lock"_s, this, relay(&DesktopSession::sessionLocked).constData());
    m_systemBus.connect({}, path, u"org.freedesktop.DBus.Properties"_s, u"PropertiesChanged"_s, this,
                        relay(&DesktopSession::sessionChanged).constData());
}

void DesktopSession::delaySleep()
{
    m_systemBus.connect({}, kManagerPath, kManager, u"PrepareForSleep"_s, this,
                        relay(&DesktopSession::sleepChanged).constData());
    const auto delay = [this] {
        QDBusMessage ask = QDBusMessage::createMethodCall(kLogind, kManagerPath, kManager, u"Inhibit"_s);
        ask << u"sleep"_s << u"WearDeck"_s << u"Forgets credentials before the computer sleeps"_s << u"delay"_s;
        auto *watcher = new QDBusPendingCallWatcher(m_systemBus.asyncCall(ask, kTimeoutMs), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
            ended->deleteLater();
            const QDBusPendingReply<QDBusUnixFileDescriptor> lock = *ended;
            if (!lock.isError())
                m_delay = lock.value();
        });
    };
    connect(this, &DesktopSession::sleepChanged, this, [this, delay](bool begins) {
        if (!begins)
            return delay();
        Q_EMIT left(LockReason::Suspended);
        m_delay = {};
    });
    delay();
}

} // namespace app
