// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <chrono>
#include <functional>
#include <QObject>
#include <QTimer>

namespace models {

constexpr int kIdleMinutes = 10;

enum class LockReason { Asked, Idle, ScreenLocked, Suspended };

// Whether the console shows what it holds. While it is not open, whoever keeps secrets forgets those that can be
// fetched again and windows hide what they show. It guards the screen of someone who went away: the password is the
// keychain's, which is asked again before the console opens; the console has none of its own. GUI thread only.
class SessionLock : public QObject {
    Q_OBJECT
public:
    enum class State { Open, Locked, Opening };
    // Since any one moment, with the time that the computer slept.
    using Clock = std::function<std::chrono::milliseconds()>;
    // Fetches what was forgotten, or lets it be when not `withSecrets`, and says once whether the console may open.
    using Opener = std::function<void(bool withSecrets, std::function<void(api::Result<void>)> done)>;

    explicit SessionLock(Clock clock = {}, QObject *parent = nullptr);

    State state() const { return m_state; }
    bool isOpen() const { return m_state == State::Open; }
    LockReason reason() const { return m_reason; } // of the last lock()
    QString problem() const { return m_problem; } // why the last unlock() came to nothing
    void setOpener(Opener opener); // none: it opens at once
    void setIdleMinutes(int minutes); // 0 = never locks by itself
    int idleMinutes() const { return m_idleMinutes; }

    void lock(LockReason reason);
    void unlock(bool withSecrets = true);
    void noteActivity(); // somebody uses a window of the console
    void checkIdle(); // runs by itself every few seconds

Q_SIGNALS:
    void stateChanged();

private:
    void setState(State state);
    std::chrono::milliseconds now() const { return m_clock(); }

    Clock m_clock;
    Opener m_opener;
    State m_state = State::Open;
    LockReason m_reason = LockReason::Asked;
    QString m_problem;
    int m_idleMinutes = 0;
    int m_opening = 0; // number of the newest try; what an older one comes to is dropped
    std::chrono::milliseconds m_lastActivity;
    QTimer m_check;
};

} // namespace models
