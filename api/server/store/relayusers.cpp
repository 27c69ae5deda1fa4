// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/relayusers.h"

#include "api/server/store/error.h"

namespace api::server::store {

namespace {

std::string select(std::string_view condition)
{
    return "SELECT " + columns<RelayUser>()
        + " FROM relay_users JOIN users ON users.seq = relay_users.user_seq"
          " JOIN developers ON developers.tenant = users.tenant WHERE "
        + std::string(condition);
}

} // namespace

std::vector<RelayTenant> listRelayTenants(Reader &reader)
{
    static const std::string sql = "SELECT " + columns<RelayTenant>() + " FROM relay_tenants ORDER BY slug";
    return reader.all<RelayTenant>(sql);
}

std::optional<RelayUser> findRelayUser(Reader &reader, std::string_view id)
{
    static const std::string sql = select("relay_users.id = ?");
    return reader.one<RelayUser>(sql, id);
}

std::optional<RelayUser> findRelayUserBySeq(Reader &reader, std::int64_t seq)
{
    static const std::string sql = select("relay_users.seq = ?");
    return reader.one<RelayUser>(sql, seq);
}

std::optional<RelayUser> findRelayUserByEmail(Reader &reader, std::string_view tenant, std::string_view email)
{
    static const std::string sql = select("relay_users.tenant = ? AND lower(relay_users.email) = lower(?)");
    return reader.one<RelayUser>(sql, tenant, email);
}

Result<void> addRelayUser(Transaction &transaction, const RelayUser &user)
{
    try {
        transaction.run("INSERT INTO relay_users (id, tenant, user_seq, first_name, email, password_hash, role, status,"
                        " created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        user.id, user.tenant, user.userSeq, user.firstName, user.email, user.passwordHash, user.role,
                        user.status, user.createdAt);
        return {};
    } catch (const SqlError &error) {
        if (!error.isUniqueViolation())
            throw;
        return failure(ErrorKind::Conflict, "An account with this email exists.");
    }
}

bool replaceRelayPassword(Transaction &transaction, std::int64_t seq, std::string_view hash)
{
    return transaction.run("UPDATE relay_users SET password_hash = ? WHERE seq = ?", hash, seq) == 1;
}

} // namespace api::server::store
