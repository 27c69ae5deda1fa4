// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/developers.h"

#include "api/server/store/error.h"

namespace api::server::store {

namespace {

std::string select(std::string_view condition)
{
    return "SELECT " + columns<Developer>() + " FROM developers WHERE " + std::string(condition);
}

} // namespace

bool hasDevelopers(Reader &reader)
{
    return reader.one<int>("SELECT 1 FROM developers LIMIT 1").has_value();
}

std::optional<Developer> findDeveloper(Reader &reader, std::string_view id)
{
    static const std::string sql = select("id = ?");
    return reader.one<Developer>(sql, id);
}

std::optional<Developer> findDeveloperByEmail(Reader &reader, std::string_view email)
{
    static const std::string sql = select("lower(email) = lower(?)");
    return reader.one<Developer>(sql, email);
}

std::optional<Developer> findDeveloperOfUser(Reader &reader, std::string_view userId)
{
    static const std::string sql = select("tenant = (SELECT tenant FROM users WHERE id = ?)");
    return reader.one<Developer>(sql, userId);
}

Result<void> addDeveloper(Transaction &transaction, const Developer &developer)
{
    try {
        transaction.insert("developers", developer);
        return {};
    } catch (const SqlError &error) {
        if (!error.isUniqueViolation())
            throw;
        return failure(ErrorKind::Conflict, "An account with this email already exists");
    }
}

bool renameDeveloper(Transaction &transaction, Tenant tenant, const std::optional<std::string> &firstName,
                     const std::optional<std::string> &lastName, Timestamp now)
{
    return transaction.run("UPDATE developers SET first_name = ?, last_name = ?, updated_at = ? WHERE id = ?",
                           firstName, lastName, now, tenant.developerId)
        == 1;
}

bool setPassword(Transaction &transaction, Tenant tenant, std::string_view hash, Timestamp now)
{
    return transaction.run("UPDATE developers SET password_hash = ?,"
                           " tokens_valid_from = CASE WHEN tokens_valid_from < ? THEN ? ELSE tokens_valid_from + 1 "
                           "END, updated_at = ?, failed_logins = 0"
                           " WHERE id = ?",
                           hash, now, now, now, tenant.developerId)
        == 1;
}

bool replacePasswordHash(Transaction &transaction, Tenant tenant, std::string_view hash)
{
    return transaction.run("UPDATE developers SET password_hash = ? WHERE id = ?", hash, tenant.developerId) == 1;
}

std::int64_t noteFailedLogin(Transaction &transaction, Tenant tenant)
{
    return transaction
        .one<std::int64_t>(
            "UPDATE developers SET failed_logins = failed_logins + 1 WHERE id = ? RETURNING failed_logins",
            tenant.developerId)
        .value_or(0);
}

bool noteLogin(Transaction &transaction, Tenant tenant)
{
    return transaction.run("UPDATE developers SET failed_logins = 0 WHERE id = ?", tenant.developerId) == 1;
}

bool lockUntil(Transaction &transaction, Tenant tenant, std::optional<Timestamp> until)
{
    return transaction.run("UPDATE developers SET locked_until = ?, failed_logins = 0 WHERE id = ?", until,
                           tenant.developerId)
        == 1;
}

} // namespace api::server::store
