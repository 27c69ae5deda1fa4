// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/fiber.h"

namespace api::server::http {

// What stands behind the functions of fiber.h while a connection's fiber runs. One fiber stays on one io thread.
class FiberHost {
public:
    using Resume = std::function<void()>;
    using Clock = std::chrono::steady_clock;

    virtual ~FiberHost() = default;
    virtual void await(const std::function<void(Resume)> &start) = 0;
    virtual bool sleep(std::chrono::milliseconds duration) = 0;
    virtual bool stopping() const = 0;
    virtual std::function<void()> waker() = 0; // ends sleep() from any thread, also after the fiber's end
    virtual void submit(std::function<void()> work) = 0; // to the worker pool

    static FiberHost *current(); // nullptr off a fiber
    static void nameIoThread(std::size_t index); // once, at the start of each io thread
    // The longest time that the fiber kept its io thread since the last call.
    std::chrono::microseconds takeLongestHold();

    // Held while the fiber is switched out.
    class Away {
    public:
        explicit Away(FiberHost &host);
        ~Away();
        Away(const Away &) = delete;
        Away &operator=(const Away &) = delete;

    private:
        FiberHost &m_host;
    };
    void enter(); // the fiber starts running

private:
    Clock::time_point m_since;
    Clock::duration m_longest{0};
};

} // namespace api::server::http
