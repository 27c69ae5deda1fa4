// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/clock.h"

#include <array>
#include <chrono>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>

namespace api::server {

// Counts requests in windows that begin with a caller's first request. Thread-safe.
class RateLimiter {
public:
    struct Verdict {
        bool allowed = true;
        int limit = 0;
        int remaining = 0;
        int resetSeconds = 0; // until the window ends, rounded up
    };

    explicit RateLimiter(const Clock &clock) : m_clock(clock) { }

    // Takes one request of `who` under `rule`; a refused one does not count.
    Verdict take(std::string_view rule, std::string_view who, int limit, std::chrono::seconds window);
    // What take() would find, without taking.
    Verdict peek(std::string_view rule, std::string_view who, int limit, std::chrono::seconds window);
    // Seconds until `who` may go on when the window of `rule` is used up, 0 when it is not. Takes nothing.
    int waitSeconds(std::string_view rule, std::string_view who, int limit);
    void forget(std::string_view rule, std::string_view who);
    void clear();

private:
    struct Window {
        std::chrono::microseconds ends{};
        int used = 0;
    };
    struct Name { // what a window is looked up by
        std::string_view rule, who;
        bool operator==(const Name &) const = default;
    };
    struct Key { // what it is kept under
        std::string rule, who;
        operator Name() const { return {rule, who}; }
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(const Name &name) const;
    };
    struct Same {
        using is_transparent = void;
        bool operator()(const Name &a, const Name &b) const { return a == b; }
    };
    struct Shard {
        std::mutex mutex;
        std::unordered_map<Key, Window, Hash, Same> windows;
        std::size_t sweepAt = 1024; // entries at which ended windows are dropped
    };

    Shard &shardOf(const Name &name);

    const Clock &m_clock;
    std::array<Shard, 16> m_shards;
};

} // namespace api::server
