// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/ratelimiter.h"

#include <algorithm>
#include <functional>

namespace api::server {

using std::chrono::microseconds;

namespace {

int secondsUntil(microseconds end, microseconds now)
{
    return static_cast<int>(std::chrono::ceil<std::chrono::seconds>(end - now).count());
}

} // namespace

std::size_t RateLimiter::Hash::operator()(const Name &name) const
{
    const std::hash<std::string_view> hash;
    return hash(name.rule) * 31 + hash(name.who);
}

RateLimiter::Shard &RateLimiter::shardOf(const Name &name)
{
    return m_shards[Hash()(name) % m_shards.size()];
}

RateLimiter::Verdict RateLimiter::take(std::string_view rule, std::string_view who, int limit,
                                       std::chrono::seconds window)
{
    const Name name{rule, who};
    const microseconds now = m_clock.monotonic();
    Shard &shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    if (shard.windows.size() >= shard.sweepAt) {
        std::erase_if(shard.windows, [&](const auto &entry) { return entry.second.ends <= now; });
        shard.sweepAt = std::max<std::size_t>(1024, shard.windows.size() * 2);
    }
    auto found = shard.windows.find(name);
    if (found == shard.windows.end())
        found = shard.windows.emplace(Key{std::string(rule), std::string(who)}, Window()).first;
    Window &entry = found->second;
    if (entry.ends <= now)
        entry = {.ends = now + window, .used = 0};
    const bool allowed = entry.used < limit;
    if (allowed)
        ++entry.used;
    return {.allowed = allowed,
            .limit = limit,
            .remaining = limit - entry.used,
            .resetSeconds = secondsUntil(entry.ends, now)};
}

RateLimiter::Verdict RateLimiter::peek(std::string_view rule, std::string_view who, int limit,
                                       std::chrono::seconds window)
{
    const Name name{rule, who};
    const microseconds now = m_clock.monotonic();
    Shard &shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    const auto found = shard.windows.find(name);
    const bool open = found != shard.windows.end() && found->second.ends > now;
    const int remaining = open ? limit - found->second.used : limit;
    return {.allowed = remaining > 0,
            .limit = limit,
            .remaining = remaining,
            .resetSeconds = secondsUntil(open ? found->second.ends : now + window, now)};
}

int RateLimiter::waitSeconds(std::string_view rule, std::string_view who, int limit)
{
    const Verdict verdict = peek(rule, who, limit, {});
    return verdict.allowed ? 0 : verdict.resetSeconds;
}

void RateLimiter::forget(std::string_view rule, std::string_view who)
{
    const Name name{rule, who};
    Shard &shard = shardOf(name);
    const std::lock_guard lock(shard.mutex);
    if (const auto found = shard.windows.find(name); found != shard.windows.end())
        shard.windows.erase(found);
}

void RateLimiter::clear()
{
    for (Shard &shard : m_shards) {
        const std::lock_guard lock(shard.mutex);
        shard.windows.clear();
    }
}

} // namespace api::server
