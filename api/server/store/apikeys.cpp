// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/apikeys.h"

namespace api::server::store {

std::optional<KeyOwner> findKeyOwner(Reader &reader, std::string_view sha256Hex)
{
    static const std::string sql = "SELECT " + columns<KeyOwner>()
        + " FROM api_keys k JOIN developers d ON d.tenant = k.tenant WHERE k.sha256 = ?";
    return reader.one<KeyOwner>(sql, sha256Hex);
}

std::vector<ApiKey> listApiKeys(Reader &reader, Tenant tenant)
{
    static const std::string sql =
        "SELECT " + columns<ApiKey>() + " FROM api_keys WHERE " + tenantIs(1) + " ORDER BY created_at, id";
    return reader.all<ApiKey>(sql, tenant.developerId);
}

std::optional<ApiKey> findApiKey(Reader &reader, Tenant tenant, std::string_view id)
{
    static const std::string sql =
        "SELECT " + columns<ApiKey>() + " FROM api_keys WHERE " + tenantIs(1) + " AND id = ?2";
    return reader.one<ApiKey>(sql, tenant.developerId, id);
}

bool addApiKey(Transaction &transaction, Tenant tenant, const ApiKey &key, std::string_view sha256Hex)
{
    return transaction.run("INSERT INTO api_keys (id, tenant, name, sha256, prefix, last4, created_at, last_used_at)"
                           " SELECT ?, tenant, ?, ?, ?, ?, ?, ? FROM developers WHERE id = ?",
                           key.id, key.name, sha256Hex, key.prefix, key.last4, key.createdAt, key.lastUsedAt,
                           tenant.developerId)
        == 1;
}

bool renameApiKey(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view name)
{
    static const std::string sql = "UPDATE api_keys SET name = ?3 WHERE id = ?2 AND " + tenantIs(1);
    return transaction.run(sql, tenant.developerId, id, name) == 1;
}

bool replaceApiKey(Transaction &transaction, Tenant tenant, std::string_view id, std::string_view prefix,
                   std::string_view last4, std::string_view sha256Hex)
{
    static const std::string sql =
        "UPDATE api_keys SET prefix = ?1, last4 = ?2, sha256 = ?3 WHERE id = ?4 AND " + tenantIs(5);
    return transaction.run(sql, prefix, last4, sha256Hex, id, tenant.developerId) == 1;
}

bool removeApiKey(Transaction &transaction, Tenant tenant, std::string_view id)
{
    static const std::string sql = "DELETE FROM api_keys WHERE id = ?2 AND " + tenantIs(1);
    return transaction.run(sql, tenant.developerId, id) == 1;
}

void KeyUsage::note(std::string_view keyId, Timestamp now)
{
    const std::int64_t minute = now.microseconds() / 60'000'000;
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_minute.find(keyId);
        if (found != m_minute.end() && found->second == minute)
            return;
        m_minute.insert_or_assign(std::string(keyId), minute);
    }
    m_database.post([id = std::string(keyId), at = Timestamp::fromMicroseconds(minute * 60'000'000)](Transaction &t) {
        t.run("UPDATE api_keys SET last_used_at = ? WHERE id = ?", at, id);
        return Result<void>();
    });
}

} // namespace api::server::store
