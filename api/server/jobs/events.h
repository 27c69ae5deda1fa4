// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/sync-runs.h"
#include "api/contract/time.h"

#include <chrono>
#include <cstdint>
#include <deque>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

// The steps of sync runs as they happen, for the streams of this process. The last kKept are held in memory; a reader
// that is slower than that misses the oldest. Thread-safe.
class SyncEvents {
public:
    static constexpr std::size_t kKept = 10'000; // of all users
    static constexpr std::size_t kKeptOfUser = 200;
    static constexpr std::chrono::hours kAge{24};

    struct Event {
        std::string id;
        std::string userId;
        Timestamp at;
        std::string json; // a SyncEvent of the contract
    };
    using EventPtr = std::shared_ptr<const Event>;

    // What one stream has not sent yet.
    class Subscription {
    public:
        ~Subscription();
        Subscription(const Subscription &) = delete;
        Subscription &operator=(const Subscription &) = delete;
        std::vector<EventPtr> take(); // oldest first, at most kBatch
        static constexpr std::size_t kBatch = 100;

    private:
        friend class SyncEvents;
        Subscription(SyncEvents &owner, std::string userId, std::function<void()> wake);
        SyncEvents &m_owner;
        std::string m_userId;
        std::function<void()> m_wake;
        std::uint64_t m_next = 0; // number of the first event not seen yet
    };
    struct Replay {
        std::size_t count = 0; // past events to begin with, not older than kAge
        std::string afterId = {}; // those after this one instead, when it is still known
        Timestamp now;
    };

    SyncEvents();
    void publish(SyncEvent event); // sets its id
    // `wake` is called after each event of the user, on any thread; it must not block nor call back.
    std::unique_ptr<Subscription> subscribe(std::string userId, const Replay &replay, std::function<void()> wake);
    void forget(std::string_view userId);
    void clear();

private:
    std::uint64_t firstFor(const std::string &userId, const Replay &replay) const;
    std::uint64_t end() const { return m_first + m_events.size(); }

    mutable std::mutex m_mutex;
    std::string m_origin; // tells the ids of this process from those of others
    std::deque<EventPtr> m_events; // null: forgotten
    std::uint64_t m_first = 0; // number of m_events.front()
    std::list<Subscription *> m_subscriptions;
};

} // namespace api::server
