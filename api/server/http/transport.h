// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace api::server::http {

enum class IoError {
    Closed, // by the peer, or broken
    TimedOut,
    Stopped, // the server stops
};

// A connection's bytes, plain or TLS. Every call may suspend the fiber that serves the connection, and only that.
class Transport {
public:
    using Milliseconds = std::chrono::milliseconds;
    enum class Wait {
        Busy, // inside a request: a stopping server lets it go on
        Idle, // between requests: a stopping server ends it
    };

    virtual ~Transport() = default;
    virtual tl::expected<std::size_t, IoError> readSome(std::span<char> into, Milliseconds limit, Wait wait) = 0;
    virtual tl::expected<std::size_t, IoError> writeSome(std::span<const std::string_view> parts,
                                                         Milliseconds limit) = 0;
    // Ends the stream in order: what was sent arrives before the end, whatever the peer is still sending.
    virtual void finish(Milliseconds linger) = 0;
    virtual void reset() = 0; // RST
    virtual bool peerLeft() = 0; // it closed or half-closed; never suspends

    virtual const std::string &peer() const = 0; // address without port
    virtual bool isTls() const = 0;
};

// How long a transfer may rest: `grace` in one go, and a minimum average over all the time spent waiting.
class Pace {
public:
    using Clock = std::chrono::steady_clock;
    Pace(std::chrono::milliseconds grace, std::uint64_t bytesPerSecond) : m_grace(grace), m_rate(bytesPerSecond) { }

    std::chrono::milliseconds allowance() const; // for the next wait; 0 or less = too slow
    template <typename F>
    auto measure(F &&move) // runs one read or write and accounts for it
    {
        const auto start = Clock::now();
        auto moved = move();
        m_waited += Clock::now() - start;
        m_moved += moved.value_or(0);
        return moved;
    }

private:
    std::chrono::milliseconds m_grace;
    std::uint64_t m_rate;
    Clock::duration m_waited{0};
    std::uint64_t m_moved = 0;
};

} // namespace api::server::http
