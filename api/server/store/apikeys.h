// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/database.h"
#include "api/server/store/developers.h"

#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// What may be known of a key after it was handed out.
struct ApiKey {
    std::string id; // UUID
    std::string name;
    std::string prefix; // "sk-a1b2"
    std::string last4;
    Timestamp createdAt;
    std::optional<Timestamp> lastUsedAt; // to the minute

    static constexpr auto fields()
    {
        return std::tuple(Column{"id", &ApiKey::id}, Column{"name", &ApiKey::name}, Column{"prefix", &ApiKey::prefix},
                          Column{"last4", &ApiKey::last4}, Column{"created_at", &ApiKey::createdAt},
                          Column{"last_used_at", &ApiKey::lastUsedAt});
    }
};

// The account behind a key, as authentication needs it.
struct KeyOwner {
    std::string keyId;
    std::string last4;
    std::string developerId;
    std::string email;
    AccountRole role = AccountRole::Developer;
    Plan plan = Plan::Hobby;
    std::optional<Timestamp> lockedUntil;

    static constexpr auto fields()
    {
        return std::tuple(Column{"k.id", &KeyOwner::keyId}, Column{"k.last4", &KeyOwner::last4},
                          Column{"d.id", &KeyOwner::developerId}, Column{"d.email", &KeyOwner::email},
                          Column{"d.role", &KeyOwner::role}, Column{"d.plan", &KeyOwner::plan},
                          Column{"d.locked_until", &KeyOwner::lockedUntil});
    }
};

std::optional<KeyOwner> findKeyOwner(Reader &reader, std::string_view sha256Hex);
std::vector<ApiKey> listApiKeys(Reader &reader, Tenant tenant); // oldest first
std::optional<ApiKey> findApiKey(Reader &reader, Tenant tenant, std::string_view id);
// False: there is no such account.
bool addApiKey(Transaction &transaction, Tenant tenant, const ApiKey &key, std::string_view sha256Hex);
// Each false when the tenant has no such key.
bool renameApiKey(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view name);
// Another key under the same id and name.
bool replaceApiKey(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view prefix,
                   std::string_view last4, std::string_view sha256Hex);
bool removeApiKey(Transaction &transaction, Tenant tenant, std::string_view id);

// Remembers when keys were used without a write for every request: a key is written at most once a minute, after
// the answer, and nobody waits for it. Thread-safe.
class KeyUsage {
public:
    explicit KeyUsage(Database &database) : m_database(database) { }
    void note(std::string_view keyId, Timestamp now);

private:
    Database &m_database;
    std::mutex m_mutex;
    std::map<std::string, std::int64_t, std::less<>> m_minute; // last written, of each key
};

} // namespace api::server::store
