// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/fiber.h"

#include "api/server/http/fiberhost.h"

#include <algorithm>
#include <future>
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
