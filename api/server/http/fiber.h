// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <exception>
#include <functional>
#include <limits>
#include <memory>
#include <optional>
#include <type_traits>

// Waiting without holding an io thread. On a connection's fiber these suspend only that fiber; on any other thread they
// block. Never call them inside a catch block: this Boost keeps no exception state per fiber.
namespace api::server::http {

// Calls start(resume) and returns once resume was called, from any thread, exactly once (also from within start).
// It cannot be cancelled: Server::stop() waits for it.
void awaitCallback(const std::function<void(std::function<void()> resume)> &start);

// False when the server is stopping (then it returns early).
bool sleepFor(std::chrono::milliseconds duration);

// True once the server was asked to stop; long streams end then.
bool stopRequested();

// A sleep that another thread can end; made by the one who sleeps.
class Alarm {
public:
    Alarm();
    // Until the bell rings, also when it rang since the last sleep; it may end early. False when the server is
    // stopping.
    bool sleepFor(std::chrono::milliseconds longest);
    std::function<void()> bell() const; // rings: from any thread, also when the alarm is gone; never blocks

private:
    struct Shared;
    std::shared_ptr<Shared> m_shared;
};

inline constexpr std::size_t kNoIoThread = std::numeric_limits<std::size_t>::max();
std::size_t currentIoThread(); // 0..ioThreads-1, for resources per thread; kNoIoThread elsewhere

namespace detail {
void runOnWorker(const std::function<void()> &work); // work must not throw
}

// Runs work() on the server's worker pool and returns what it returned; what it throws is thrown here. For everything
// that takes milliseconds: password hashes, imports, exports. Off a fiber it runs in place.
template <typename F>
auto offload(F &&work) -> std::invoke_result_t<F>
{
    using R = std::invoke_result_t<F>;
    std::exception_ptr error;
    std::optional<std::conditional_t<std::is_void_v<R>, bool, R>> result;
    detail::runOnWorker([&] {
        try {
            if constexpr (std::is_void_v<R>)
                work();
            else
                result.emplace(work());
        } catch (...) {
            error = std::current_exception();
        }
    });
    if (error)
        std::rethrow_exception(error);
    if constexpr (!std::is_void_v<R>)
        return std::move(*result);
}

} // namespace api::server::http
