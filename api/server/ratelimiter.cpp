// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/ratelimiter.h"

#include <algorithm>
#include <functional>

namespace api::server {

using std::chrono::microseconds;

RateLimiter::Verdict RateLimiter::take(std::string_view rule, std::string_view who, int limit,
                                       std::chrono::seconds window)
{
    std::string key;
    key.reserve(rule.size() + who.size() + 1);
    key.append(rule).append(1, '\n').append(who);
    const microseconds now = m_clock.monotonic();
    Shard &shard = m_shards[std::hash<std::string>{}(key) % m_shards.size()];
    const std::lock_guard lock(shard.mutex);
    if (shard.windows.size() >= shard.sweepAt) {
        std::erase_if(shard.windows, [&](const auto &entry) { return entry.second.ends <= now; });
        shard.sweepAt = std::max<std::size_t>(1024, shard.windows.size() * 2);
    }
    Window &entry = shard.windows[std::move(key)];
    if (entry.ends <= now)
        entry = {.ends = now + window, .used = 0};
    const bool allowed = entry.used < limit;
    if (allowed)
        ++entry.used;
    const auto left = std::chrono::ceil<std::chrono::seconds>(entry.ends - now);
    return {.allowed = allowed,
            .limit = limit,
            .remaining = limit - entry.used,
            .resetSeconds = static_cast<int>(left.count())};
}

void RateLimiter::clear()
{
    for (Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        shard.windows.clear();
    }
}

} // namespace api::server
