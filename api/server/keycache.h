// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/caller.h"
#include "api/server/crypto.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>

namespace api::server {

// What is known of an API key.
struct KnownKey {
    CallerPtr caller;
    std::optional<Timestamp> lockedUntil; // of the account
    std::string name; // for traces: "API key ...a1b2 of jane@example.com"
};

// Whose an API key is, for as long as nothing is written: callers send the same key again and again, and looking it up
// costs more than most answers. Every commit ends what is kept, so a revoked key never lives on. Holds no key, only a
// fingerprint under a secret of this object, which tells an outsider nothing, not even by its timing. Thread-safe.
class KeyCache {
public:
    using Entry = std::shared_ptr<const KnownKey>;
    KeyCache();

    // `view`: store::Database::view(), read before the key is looked up. Null: not known, or something was written
    // since.
    Entry find(std::string_view key, std::uint64_t view);
    void keep(std::string_view key, std::uint64_t view, Entry entry);

private:
    struct Slot {
        Fingerprint fingerprint{};
        std::uint64_t view = 0;
        Entry entry;
    };
    struct Shard { // of an io thread, so that they do not wait for each other
        std::mutex mutex;
        std::array<Slot, 64> slots;
    };

    Shard &shard();

    FingerprintSecret m_secret;
    std::array<Shard, 4> m_shards;
};

} // namespace api::server
