// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lock/sessionlock.h"
#include "tests/support/testcase.h"

using models::LockReason;
using models::SessionLock;
using State = SessionLock::State;
using namespace std::chrono_literals;

class SessionLockTest : public support::TestCase {
    Q_OBJECT

    std::chrono::milliseconds m_now{0};
    SessionLock::Clock clock()
    {
        return [this] { return m_now; };
    }

private Q_SLOTS:
    void locksWhenNobodyIsThere()
    {
        SessionLock lock(clock());
        lock.setIdleMinutes(10);
        m_now += 9min + 59s;
        lock.checkIdle();
        QVERIFY(lock.isOpen());
        lock.noteActivity();
        m_now += 9min + 59s;
        lock.checkIdle();
        QVERIFY(lock.isOpen());
        m_now += 1s;
        lock.checkIdle();
        QCOMPARE(lock.state(), State::Locked);
        QCOMPARE(lock.reason(), LockReason::Idle);
        lock.unlock();
        QVERIFY(lock.isOpen());
        lock.checkIdle();
        QVERIFY(lock.isOpen()); // opening it was activity
    }

    void neverWhenToldSo()
    {
        SessionLock lock(clock());
        lock.setIdleMinutes(5);
        lock.setIdleMinutes(0);
        m_now += 24h;
        lock.checkIdle();
        QVERIFY(lock.isOpen());
        lock.lock(LockReason::ScreenLocked);
        QCOMPARE(lock.reason(), LockReason::ScreenLocked);
    }

    void opensWhenWhatWasForgottenIsThere()
    {
        SessionLock lock(clock());
        QSignalSpy changes(&lock, &SessionLock::stateChanged);
        std::function<void(api::Result<void>)> done;
        QList<bool> wishes;
        lock.setOpener([&](bool withSecrets, auto answer) {
            wishes << withSecrets;
            done = answer;
        });
        lock.unlock();
        QVERIFY(wishes.isEmpty()); // it is open
        lock.lock(LockReason::Asked);
        lock.lock(LockReason::Idle);
        QCOMPARE(lock.reason(), LockReason::Asked);
        lock.unlock();
        lock.unlock();
        QCOMPARE(lock.state(), State::Opening);
        done(api::failure(api::ErrorKind::Unavailable, "The keychain is locked."));
        QCOMPARE(lock.state(), State::Locked);
        QCOMPARE(lock.problem(), QStringLiteral("The keychain is locked."));
        lock.unlock(false);
        QVERIFY(lock.problem().isEmpty());
        done({});
        QVERIFY(lock.isOpen());
        QCOMPARE(wishes, (QList{true, false}));
        QCOMPARE(changes.size(), 5);
    }

    void aLateAnswerOpensNothing()
    {
        SessionLock lock(clock());
        QList<std::function<void(api::Result<void>)>> done;
        lock.setOpener([&](bool, auto answer) { done << answer; });
        lock.lock(LockReason::Asked);
        lock.unlock();
        lock.lock(LockReason::ScreenLocked); // while the keychain's prompt was open
        QCOMPARE(lock.reason(), LockReason::ScreenLocked);
        done[0]({});
        QCOMPARE(lock.state(), State::Locked);
        lock.unlock();
        done[0]({});
        QCOMPARE(lock.state(), State::Opening);
        done[1]({});
        QVERIFY(lock.isOpen());
    }
};

WEARDECK_TEST(SessionLockTest)
#include "tst_sessionlock.moc"
