// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/fiber.h"

#include "api/server/http/fiberhost.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <future>
#include <mutex>
#include <thread>
#include <utility>

namespace api::server::http {

namespace {

thread_local FiberHost *t_fiber = nullptr;
thread_local std::size_t t_ioThread = kNoIoThread;

} // namespace

FiberHost *FiberHost::current()
{
    return t_fiber;
}

void FiberHost::nameIoThread(std::size_t index)
{
    t_ioThread = index;
}

void FiberHost::enter()
{
    t_fiber = this;
    m_since = Clock::now();
}

FiberHost::Away::Away(FiberHost &host) : m_host(host)
{
    t_fiber = nullptr;
    host.m_longest = std::max(host.m_longest, Clock::now() - host.m_since);
}

FiberHost::Away::~Away()
{
    m_host.enter();
}

std::chrono::microseconds FiberHost::takeLongestHold()
{
    const auto now = Clock::now();
    const auto longest = std::max(std::exchange(m_longest, {}), now - std::exchange(m_since, now));
    return std::chrono::duration_cast<std::chrono::microseconds>(longest);
}

void awaitCallback(const std::function<void(std::function<void()>)> &start)
{
    if (FiberHost *host = FiberHost::current())
        return host->await(start);
    auto resumed = std::make_shared<std::promise<void>>();
    const auto future = resumed->get_future();
    start([resumed] { resumed->set_value(); });
    future.wait();
}

bool sleepFor(std::chrono::milliseconds duration)
{
    if (FiberHost *host = FiberHost::current())
        return host->sleep(duration);
    std::this_thread::sleep_for(duration);
    return true;
}

bool stopRequested()
{
    const FiberHost *host = FiberHost::current();
    return host && host->stopping();
}

struct Alarm::Shared {
    std::atomic<bool> rung = false;
    std::function<void()> wake; // on a fiber
    std::mutex mutex; // elsewhere
    std::condition_variable condition;
};

Alarm::Alarm() : m_shared(std::make_shared<Shared>())
{
    if (FiberHost *host = FiberHost::current())
        m_shared->wake = host->waker();
}

bool Alarm::sleepFor(std::chrono::milliseconds longest)
{
    if (FiberHost *host = FiberHost::current()) {
        // A ring after this look finds the fiber asleep: it is carried to the fiber's own thread.
        const bool goesOn = m_shared->rung ? !host->stopping() : host->sleep(longest);
        m_shared->rung = false;
        return goesOn;
    }
    std::unique_lock lock(m_shared->mutex);
    m_shared->condition.wait_for(lock, longest, [this] { return m_shared->rung.load(); });
    m_shared->rung = false;
    return true;
}

std::function<void()> Alarm::bell() const
{
    return [shared = m_shared] {
        if (shared->wake) {
            if (!shared->rung.exchange(true))
                shared->wake();
            return;
        }
        {
            const std::lock_guard lock(shared->mutex);
            shared->rung = true;
        }
        shared->condition.notify_all();
    };
}

std::size_t currentIoThread()
{
    return t_ioThread;
}

void detail::runOnWorker(const std::function<void()> &work)
{
    FiberHost *host = FiberHost::current();
    if (!host)
        return work();
    host->await([host, &work](FiberHost::Resume resume) {
        host->submit([&work, resume = std::move(resume)] {
            work();
            resume();
        });
    });
}

} // namespace api::server::http
