// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/relayapplications.h"

#include "api/server/store/error.h"

namespace api::server::store {

namespace {

std::string select(std::string_view rest)
{
    return "SELECT " + columns<RelayApplication>() + " FROM relay_applications " + std::string(rest);
}

template <typename F>
Result<void> unlessTaken(F &&write)
{
    try {
        write();
        return {};
    } catch (const SqlError &error) {
        if (!error.isUniqueViolation())
            throw;
        return failure(ErrorKind::Conflict, "An application with this name exists.");
    }
}

} // namespace

bool RelayApplication::hasDevice(std::string_view key) const
{
    return (' ' + devices + ' ').find(' ' + std::string(key) + ' ') != std::string::npos;
}

std::vector<RelayApplication> listRelayApplications(Reader &reader, std::int64_t owner)
{
    static const std::string sql = select("WHERE owner = ? ORDER BY created_at DESC, seq DESC");
    return reader.all<RelayApplication>(sql, owner);
}

std::optional<RelayApplication> findRelayApplication(Reader &reader, std::int64_t owner, std::string_view id)
{
    static const std::string sql = select("WHERE owner = ? AND id = ?");
    return reader.one<RelayApplication>(sql, owner, id);
}

std::optional<RelayApplication> findRelayApplicationBySeq(Reader &reader, std::int64_t seq)
{
    static const std::string sql = select("WHERE seq = ?");
    return reader.one<RelayApplication>(sql, seq);
}

std::vector<RelayApplication> listRelayListeners(Reader &reader, std::int64_t userSeq)
{
    static const std::string sql = select("JOIN relay_users ON relay_users.seq = relay_applications.owner"
                                          " WHERE relay_users.user_seq = ? AND relay_applications.status = 'active'"
                                          " AND webhook_url IS NOT NULL ORDER BY relay_applications.seq");
    return reader.all<RelayApplication>(sql, userSeq);
}

Result<void> addRelayApplication(Transaction &transaction, const RelayApplication &application)
{
    return unlessTaken([&] {
        transaction.run("INSERT INTO relay_applications (id, owner, name, status, webhook_url, redirect_url,"
                        " package_name, devices, webhook_secret, created_at, updated_at)"
                        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        application.id, application.owner, application.name, application.status, application.webhookUrl,
                        application.redirectUrl, application.packageName, application.devices,
                        application.webhookSecret, application.createdAt, application.updatedAt);
    });
}

Result<void> updateRelayApplication(Transaction &transaction, const RelayApplication &application)
{
    return unlessTaken([&] {
        transaction.run("UPDATE relay_applications SET name = ?, status = ?, webhook_url = ?, redirect_url = ?,"
                        " package_name = ?, devices = ?, updated_at = ? WHERE seq = ?",
                        application.name, application.status, application.webhookUrl, application.redirectUrl,
                        application.packageName, application.devices, application.updatedAt, application.seq);
    });
}

void setRelayWebhookSecret(Transaction &transaction, std::int64_t seq, std::string_view sealed, Timestamp now)
{
    transaction.run("UPDATE relay_applications SET webhook_secret = ?, updated_at = ? WHERE seq = ?", sealed, now, seq);
}

std::vector<std::int64_t> listUnsealedRelayApplications(Reader &reader)
{
    return reader.all<std::int64_t>("SELECT seq FROM relay_applications WHERE webhook_secret = ''");
}

void removeRelayApplication(Transaction &transaction, std::int64_t seq)
{
    transaction.run("DELETE FROM relay_applications WHERE seq = ?", seq);
}

} // namespace api::server::store
