// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/keycache.h"

#include "api/server/http/fiber.h"

namespace api::server {

KeyCache::KeyCache() : m_secret(newFingerprintSecret()) { }

KeyCache::Shard &KeyCache::shard()
{
    return m_shards[http::currentIoThread() % m_shards.size()];
}

KeyCache::Entry KeyCache::find(std::string_view key, std::uint64_t view)
{
    const Fingerprint wanted = fingerprint(m_secret, key);
    Shard &own = shard();
    const std::lock_guard lock(own.mutex);
    const Slot &slot = own.slots[wanted.front() % own.slots.size()];
    return slot.view == view && slot.fingerprint == wanted ? slot.entry : nullptr;
}

void KeyCache::keep(std::string_view key, std::uint64_t view, Entry entry)
{
    const Fingerprint known = fingerprint(m_secret, key);
    Shard &own = shard();
    const std::lock_guard lock(own.mutex);
    own.slots[known.front() % own.slots.size()] = {known, view, std::move(entry)};
}

} // namespace api::server
