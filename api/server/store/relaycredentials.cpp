// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/relaycredentials.h"

namespace api::server::store {

namespace {

std::string select(std::string_view rest)
{
    return "SELECT " + columns<RelayCredential>() + " FROM relay_credentials " + std::string(rest);
}

} // namespace

std::vector<RelayCredential> listRelayCredentials(Reader &reader, std::int64_t application)
{
    static const std::string sql = select("WHERE application = ? ORDER BY created_at DESC, seq DESC");
    return reader.all<RelayCredential>(sql, application);
}

std::optional<RelayCredential> findRelayCredential(Reader &reader, std::string_view clientId)
{
    static const std::string sql = select("WHERE client_id = ?");
    return reader.one<RelayCredential>(sql, clientId);
}

void addRelayCredential(Transaction &transaction, const RelayCredential &credential)
{
    transaction.run("INSERT INTO relay_credentials (client_id, application, name, status, secret_hash, last4,"
                    " created_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                    credential.clientId, credential.application, credential.name, credential.status,
                    credential.secretHash, credential.last4, credential.createdAt);
}

void removeRelayCredential(Transaction &transaction, std::int64_t seq)
{
    transaction.run("DELETE FROM relay_credentials WHERE seq = ?", seq);
}

// Two generations on: neither secret's tokens are current any more, and both secrets keep their place.
void switchRelayCredential(Transaction &transaction, std::int64_t seq, RelayState status)
{
    transaction.run("UPDATE relay_credentials SET status = ?, generation = generation + ? WHERE seq = ?", status,
                    status == RelayState::Inactive ? 2 : 0, seq);
}

void endRelayTokens(Transaction &transaction, std::int64_t application)
{
    transaction.run("UPDATE relay_credentials SET generation = generation + 2 WHERE application = ?", application);
}

void rotateRelaySecret(Transaction &transaction, std::int64_t seq, std::string_view hash, std::string_view last4,
                       Timestamp now, Timestamp graceUntil)
{
    transaction.run("UPDATE relay_credentials SET previous_hash = CASE WHEN ?5 > ?4 THEN secret_hash END,"
                    " previous_until = CASE WHEN ?5 > ?4 THEN ?5 END, secret_hash = ?2, last4 = ?3,"
                    " generation = generation + 1, rotated_at = ?4 WHERE seq = ?1",
                    seq, hash, last4, now, graceUntil);
}

void replaceRelaySecret(Transaction &transaction, std::int64_t seq, std::string_view hash, std::string_view last4)
{
    transaction.run("UPDATE relay_credentials SET secret_hash = ?, last4 = ? WHERE seq = ?", hash, last4, seq);
}

void noteRelayUse(Transaction &transaction, std::int64_t seq, Timestamp now)
{
    transaction.run("UPDATE relay_credentials SET last_used_at = ? WHERE seq = ?", now, seq);
}

} // namespace api::server::store
