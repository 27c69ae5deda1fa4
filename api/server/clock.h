// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <string_view>

namespace api::server {

// The service's time: it runs at the speed of the real clock from wherever it was put. Thread-safe, lock-free.
class Clock {
public:
    Clock() = default;
    explicit Clock(Timestamp now) { set(now); }

    Timestamp now() const; // may jump in both directions
    void set(Timestamp now);
    void advance(std::chrono::microseconds by); // also moves the monotonic time; negative values are ignored
    // For rate limits and deadlines: never goes back, counts real time and every advance().
    std::chrono::microseconds monotonic() const;

private:
    std::atomic<std::int64_t> m_offset = 0; // microseconds added to the wall clock
    std::atomic<std::int64_t> m_skipped = 0; // microseconds added to the steady clock
};

// "10s", "15m", "2h", "3d", "1w"; positive, at most 10 years. Error: Validation.
Result<std::chrono::microseconds> parseDuration(std::string_view text);

} // namespace api::server
