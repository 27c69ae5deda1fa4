// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/connections.h"

#include "api/server/store/error.h"

namespace api::server::store {

namespace {

// The user's key, if the user is the tenant's: ?1 the developer, ?2 the user.
const std::string kUser = "(SELECT seq FROM users WHERE id = ?2 AND " + tenantIs(1) + ")";

} // namespace

std::vector<VendorConnection> listConnections(Reader &reader, Tenant tenant, std::string_view userId)
{
    static const std::string sql = "SELECT " + columns<VendorConnection>()
        + " FROM connections WHERE user_seq = " + kUser + " ORDER BY connected_at, provider";
    return reader.all<VendorConnection>(sql, tenant.developerId, userId);
}

std::optional<VendorConnection> findConnection(Reader &reader, Tenant tenant, std::string_view userId,
                                               std::string_view provider)
{
    static const std::string sql =
        "SELECT " + columns<VendorConnection>() + " FROM connections WHERE user_seq = " + kUser + " AND provider = ?3";
    return reader.one<VendorConnection>(sql, tenant.developerId, userId, provider);
}

std::vector<LinkedUser> listLinkedUsers(Reader &reader, Tenant tenant, std::string_view userId)
{
    static const std::string sql = "SELECT " + columns<LinkedUser>()
        + " FROM connections mine JOIN connections other ON other.provider = mine.provider"
          " AND other.provider_user_id = mine.provider_user_id AND other.user_seq <> mine.user_seq"
          " JOIN users ON users.seq = other.user_seq WHERE mine.user_seq = "
        + kUser + " AND users." + tenantIs(1) + " ORDER BY other.provider, users.seq";
    return reader.all<LinkedUser>(sql, tenant.developerId, userId);
}

// One row of values, not INSERT ... SELECT: see insertUser().
bool connectUser(Transaction &transaction, Tenant tenant, std::string_view userId, const VendorConnection &connection)
{
    static const std::string sql =
        "INSERT INTO connections (user_seq, id, provider, status, connected_at, updated_at, last_synced_at, scope,"
        " provider_user_id, provider_username) VALUES ("
        + kUser
        + ", ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)"
          " ON CONFLICT (user_seq, provider) DO UPDATE SET status = excluded.status,"
          " connected_at = excluded.connected_at, updated_at = excluded.updated_at,"
          " last_synced_at = coalesce(excluded.last_synced_at, connections.last_synced_at), scope = excluded.scope,"
          " provider_user_id = excluded.provider_user_id, provider_username = excluded.provider_username";
    try {
        transaction.run(sql, tenant.developerId, userId, connection.id, connection.provider, connection.status,
                        connection.connectedAt, connection.updatedAt, connection.lastSyncedAt, connection.scope,
                        connection.providerUserId, connection.providerUsername);
        return true;
    } catch (const SqlError &error) {
        if (!error.isMissingValue())
            throw;
        return false;
    }
}

bool setConnectionState(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                        ConnectionState state, Timestamp now)
{
    static const std::string sql =
        "UPDATE connections SET status = ?4, updated_at = ?5 WHERE user_seq = " + kUser + " AND provider = ?3";
    return transaction.run(sql, tenant.developerId, userId, provider, state, now) == 1;
}

void setConnectionScope(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                        std::string_view scope, Timestamp now)
{
    static const std::string sql =
        "UPDATE connections SET scope = ?4, updated_at = ?5 WHERE user_seq = " + kUser + " AND provider = ?3";
    transaction.run(sql, tenant.developerId, userId, provider, scope, now);
}

void setConnectionSynced(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view provider,
                         Timestamp now)
{
    static const std::string sql =
        "UPDATE connections SET last_synced_at = ?4 WHERE user_seq = " + kUser + " AND provider = ?3";
    transaction.run(sql, tenant.developerId, userId, provider, now);
}

std::vector<AccountConnection> listAccountConnections(Reader &reader, std::string_view provider,
                                                      std::string_view account)
{
    static const std::string sql = "SELECT " + columns<AccountConnection>()
        + " FROM connections JOIN users ON users.seq = connections.user_seq"
          " JOIN developers ON developers.tenant = users.tenant"
          " WHERE provider_user_id = ?2 AND provider = ?1 AND connections.status = 'active' ORDER BY users.seq";
    return reader.all<AccountConnection>(sql, provider, account);
}

} // namespace api::server::store
