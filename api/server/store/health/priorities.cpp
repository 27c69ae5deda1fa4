// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/health/priorities.h"

#include "api/server/crypto.h"

namespace api::server::store {

namespace {

std::string_view nameOf(PriorityKind kind)
{
    return kind == PriorityKind::Provider ? "provider" : "device_type";
}

} // namespace

std::vector<SourcePriority> listPriorities(Reader &reader, Tenant tenant, PriorityKind kind)
{
    static const std::string sql = "SELECT " + columns<SourcePriority>() + " FROM source_priorities WHERE "
        + tenantIs(1) + " AND kind = ?2 ORDER BY priority, name";
    return reader.all<SourcePriority>(sql, tenant.developerId, nameOf(kind));
}

void setPriority(Transaction &transaction, Tenant tenant, PriorityKind kind, std::string_view name,
                 std::int64_t priority, Timestamp now)
{
    const std::string id = randomUuid();
    transaction.run("INSERT INTO source_priorities (tenant, kind, name, id, priority, created_at, updated_at)"
                    " VALUES ((SELECT tenant FROM developers WHERE id = ?1), ?2, ?3, ?4, ?5, ?6, ?6)"
                    " ON CONFLICT (tenant, kind, name) DO UPDATE SET priority = excluded.priority,"
                    " updated_at = excluded.updated_at",
                    tenant.developerId, nameOf(kind), name, id, priority, now);
}

} // namespace api::server::store
