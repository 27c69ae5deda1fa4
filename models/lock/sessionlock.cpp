// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/lock/sessionlock.h"

#include "models/common/text.h"

#include <ctime>
#include <QPointer>

namespace models {

namespace {

constexpr std::chrono::seconds kCheck{10};

// std::chrono::steady_clock stands still while the computer sleeps.
std::chrono::milliseconds sinceBoot()
{
    timespec time{};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::milliseconds(time.tv_nsec / 1'000'000);
}

} // namespace

SessionLock::SessionLock(Clock clock, QObject *parent)
    : QObject(parent), m_clock(clock ? std::move(clock) : sinceBoot), m_lastActivity(now())
{
    m_check.setInterval(kCheck);
    connect(&m_check, &QTimer::timeout, this, &SessionLock::checkIdle);
}

void SessionLock::setOpener(Opener opener)
{
    m_opener = std::move(opener);
}

void SessionLock::setIdleMinutes(int minutes)
{
    m_idleMinutes = minutes;
    noteActivity();
    minutes > 0 ? m_check.start() : m_check.stop();
}

void SessionLock::lock(LockReason reason)
{
    if (m_state == State::Locked)
        return;
    ++m_opening;
    m_reason = reason;
    m_problem.clear();
    setState(State::Locked);
}

void SessionLock::unlock(bool withSecrets)
{
    if (m_state != State::Locked)
        return;
    m_problem.clear();
    setState(State::Opening);
    const auto ended = [self = QPointer(this), number = ++m_opening](const api::Result<void> &opened) {
        if (!self || self->m_opening != number)
            return;
        self->m_problem = opened ? QString() : text(opened.error().message);
        self->noteActivity();
        self->setState(opened ? State::Open : State::Locked);
    };
    if (m_opener)
        m_opener(withSecrets, ended);
    else
        ended({});
}

void SessionLock::noteActivity()
{
    m_lastActivity = now();
}

void SessionLock::checkIdle()
{
    if (m_state == State::Open && m_idleMinutes > 0 && now() - m_lastActivity >= std::chrono::minutes(m_idleMinutes))
        lock(LockReason::Idle);
}

void SessionLock::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace models
