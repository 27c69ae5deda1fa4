// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/desktopsession.h"
#include "tests/support/privatebus.h"
#include "tests/support/testcase.h"

#include <fcntl.h>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <unistd.h>

using namespace Qt::StringLiterals;
using models::LockReason;

// As logind is on the system bus, as far as it concerns a session.
class FakeLogind : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")
public:
    int heldBy = -1; // our end of the pipe whose other end delays sleep
    QStringList asked;
    int delays = 0;
    bool isThere = false;

    QDBusConnection appear(QDBusConnection system)
    {
        isThere = system.registerService(u"org.freedesktop.login1"_s)
            && system.registerObject(u"/org/freedesktop/login1"_s, this, QDBusConnection::ExportAllSlots);
        return system;
    }
    bool isDelayed() const // readable means: every other end is closed
    {
        char byte = 0;
        return heldBy >= 0 && read(heldBy, &byte, 1) < 0;
    }

public Q_SLOTS:
    QDBusObjectPath GetSession(const QString &id) // NOLINT: D-Bus names
    {
        asked << id;
        return QDBusObjectPath(u"/org/freedesktop/login1/session/_31"_s);
    }
    QDBusUnixFileDescriptor Inhibit(const QString &what, const QString &, const QString &,
                                    const QString &mode) // NOLINT
    {
        asked << what + u'/' + mode;
        ++delays;
        int ends[2];
        if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0)
            return {};
        if (heldBy >= 0)
            close(heldBy);
        heldBy = ends[0];
        QDBusUnixFileDescriptor given;
        given.giveFileDescriptor(ends[1]);
        return given;
    }
};

class DesktopSessionTest : public support::TestCase {
    Q_OBJECT

    static void tell(QDBusConnection bus, const QString &path, const QString &interface, const QString &signal,
                     const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, interface, signal);
        message.setArguments(arguments);
        QVERIFY(bus.send(message));
    }

private Q_SLOTS:
    void screenSaversAreHeard_data();
    void screenSaversAreHeard();
    void theSessionsLockIsHeard();
    void sleepWaitsForTheLock();
    void withoutABusNothingHappens();
};

void DesktopSessionTest::screenSaversAreHeard_data()
{
    QTest::addColumn<QString>("interface");
    QTest::addColumn<QString>("path");
    QTest::newRow("freedesktop") << u"org.freedesktop.ScreenSaver"_s << u"/ScreenSaver"_s;
    QTest::newRow("gnome") << u"org.gnome.ScreenSaver"_s << u"/org/gnome/ScreenSaver"_s;
    QTest::newRow("cinnamon") << u"org.cinnamon.ScreenSaver"_s << u"/org/cinnamon/ScreenSaver"_s;
}

void DesktopSessionTest::screenSaversAreHeard()
{
    QFETCH(QString, interface);
    QFETCH(QString, path);
    support::PrivateBus bus;
    QVERIFY(bus.isRunning());
    app::DesktopSession desktop(bus.connect(), bus.connect());
    QSignalSpy left(&desktop, &app::DesktopSession::left);
    QSignalSpy heard(&desktop, &app::DesktopSession::screenSaverChanged);
    const QDBusConnection saver = bus.connect();
    tell(saver, path, interface, u"ActiveChanged"_s, {false});
    tell(saver, path, interface, u"ActiveChanged"_s, {true});
    QTRY_COMPARE(heard.size(), 2);
    QCOMPARE(left.size(), 1); // not when it ends
    QCOMPARE(left[0][0].value<LockReason>(), LockReason::ScreenLocked);
}

void DesktopSessionTest::theSessionsLockIsHeard()
{
    support::PrivateBus bus;
    FakeLogind logind;
    const QDBusConnection system = logind.appear(bus.connect());
    QVERIFY(logind.isThere);
    app::DesktopSession desktop(bus.connect(), bus.connect());
    QSignalSpy left(&desktop, &app::DesktopSession::left);
    QTRY_COMPARE(logind.asked.size(), 2);
    QCOMPARE(logind.asked.first(), qEnvironmentVariable("XDG_SESSION_ID", u"auto"_s));
    const QString ours = u"/org/freedesktop/login1/session/_31"_s;
    const QString session = u"org.freedesktop.login1.Session"_s;
    const QString properties = u"org.freedesktop.DBus.Properties"_s;
    QTRY_VERIFY((tell(system, ours, session, u"Lock"_s, {}), !left.isEmpty())); // once the session is known
    QSignalSpy changed(&desktop, &app::DesktopSession::sessionChanged);
    tell(system, ours, properties, u"PropertiesChanged"_s, {session, QVariantMap(), QStringList()});
    QTRY_COMPARE(changed.size(), 1); // and all that was told before it has come
    left.clear();
    tell(system, u"/org/freedesktop/login1/session/_32"_s, session, u"Lock"_s, {}); // another person's
    tell(system, ours, properties, u"PropertiesChanged"_s,
         {session, QVariantMap{{u"LockedHint"_s, false}}, QStringList()});
    tell(system, ours, properties, u"PropertiesChanged"_s,
         {session, QVariantMap{{u"LockedHint"_s, true}}, QStringList()});
    QTRY_COMPARE(changed.size(), 3);
    QCOMPARE(left.size(), 1);
    QCOMPARE(left[0][0].value<LockReason>(), LockReason::ScreenLocked);
}

void DesktopSessionTest::sleepWaitsForTheLock()
{
    support::PrivateBus bus;
    FakeLogind logind;
    const QDBusConnection system = logind.appear(bus.connect());
    QVERIFY(logind.isThere);
    app::DesktopSession desktop(bus.connect(), bus.connect());
    QTRY_VERIFY(logind.asked.contains(u"sleep/delay"_s));
    QTRY_VERIFY(logind.isDelayed());
    bool wasDelayed = false;
    QList<LockReason> reasons;
    connect(&desktop, &app::DesktopSession::left, this, [&](LockReason reason) {
        reasons << reason;
        wasDelayed = logind.isDelayed();
    });
    const auto sleep = [&](bool begins) {
        tell(system, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    };
    sleep(true);
    QTRY_COMPARE(reasons, QList{LockReason::Suspended});
    QVERIFY(wasDelayed);
    QTRY_VERIFY(!logind.isDelayed());
    sleep(false);
    QTRY_COMPARE(logind.delays, 2);
    QTRY_VERIFY(logind.isDelayed());
    QCOMPARE(reasons.size(), 1);
}

void DesktopSessionTest::withoutABusNothingHappens()
{
    const QDBusConnection none(u"none"_s);
    const app::DesktopSession desktop(none, none);
    const QSignalSpy left(&desktop, &app::DesktopSession::left);
    QCoreApplication::processEvents();
    QVERIFY(left.isEmpty());
}

WEARDECK_TEST(DesktopSessionTest)
#include "tst_desktopsession.moc"
