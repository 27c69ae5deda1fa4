// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/beat.h"

#include "api/server/clock.h"

namespace api::server {

namespace {

constexpr std::chrono::seconds kLook{1};

} // namespace

void Beat::every(std::chrono::minutes period, std::function<void()> task)
{
    m_tasks.push_back({.period = period, .run = std::move(task)});
}

void Beat::start()
{
    const std::lock_guard lock(m_mutex);
    if (m_thread.joinable())
        return;
    m_stopping = false;
    for (Task &task : m_tasks)
        task.last = now();
    m_thread = std::thread([this] { loop(); });
}

void Beat::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
    m_done.notify_all();
}

void Beat::settle()
{
    std::unique_lock lock(m_mutex);
    const unsigned mine = ++m_asked;
    m_wake.notify_all();
    m_done.wait(lock, [&] { return m_stopping || !m_thread.joinable() || m_answered >= mine; });
}

void Beat::loop()
{
    for (std::unique_lock lock(m_mutex);;) {
        m_wake.wait_for(lock, kLook, [this] { return m_stopping || m_asked != m_answered; });
        if (m_stopping)
            return;
        const unsigned asked = m_asked;
        lock.unlock();
        for (Task &task : m_tasks) { // nobody else touches them while the thread runs
            if (!isDue(task))
                continue;
            task.last = now();
            task.run();
        }
        lock.lock();
        m_answered = asked;
        m_done.notify_all();
    }
}

bool Beat::isDue(const Task &task) const
{
    return now() >= task.last + task.period || now() < task.last;
}

std::chrono::microseconds Beat::now() const
{
    return std::chrono::microseconds(m_clock.now().microseconds());
}

} // namespace api::server
