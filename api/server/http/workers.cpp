// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/workers.h"

#include <algorithm>

namespace api::server::http {

Workers::Workers(std::size_t threads)
{
    for (std::size_t i = 0; i < std::max<std::size_t>(threads, 1); ++i)
        m_threads.emplace_back([this] { run(); });
}

Workers::~Workers()
{
    {
        const std::lock_guard lock(m_mutex);
        m_ending = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void Workers::submit(std::function<void()> work)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void Workers::run()
{
    for (std::unique_lock lock(m_mutex);;) {
        m_wake.wait(lock, [this] { return m_ending || !m_queue.empty(); });
        if (m_queue.empty())
            return;
        {
            const auto work = std::move(m_queue.front());
            m_queue.pop_front();
            lock.unlock();
            work();
        }
        lock.lock();
    }
}

} // namespace api::server::http
