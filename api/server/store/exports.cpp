// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/exports.h"

namespace api::server::store {

namespace {

std::string selectExports()
{
    return "SELECT " + columns<Export>() + " FROM exports JOIN jobs ON jobs.id = exports.job_id ";
}

} // namespace

void addExport(Transaction &transaction, UserKey user, std::string_view id, Timestamp now)
{
    transaction.run("INSERT INTO exports (id, user_seq, job_id, status, created_at) VALUES (?1, ?2, ?1, 'queued', ?3)",
                    id, user.seq, now);
}

std::optional<Export> findExport(Reader &reader, UserKey user, std::string_view id)
{
    static const std::string sql = selectExports() + "WHERE exports.id = ?1 AND exports.user_seq = ?2";
    return reader.one<Export>(sql, id, user.seq);
}

std::optional<Export> findExportByToken(Reader &reader, std::string_view tokenHash)
{
    static const std::string sql = selectExports() + "WHERE exports.token_sha256 = ?1";
    return reader.one<Export>(sql, tokenHash);
}

bool completeExport(Transaction &transaction, std::string_view id, std::int64_t bytes, Timestamp expiresAt)
{
    return transaction.run("UPDATE exports SET status = 'completed', bytes = ?2, expires_at = ?3 WHERE id = ?1", id,
                           bytes, expiresAt)
        == 1;
}

bool giveExportLink(Transaction &transaction, std::string_view id, std::string_view tokenHash)
{
    return transaction.run("UPDATE exports SET token_sha256 = ?2 WHERE id = ?1 AND token_sha256 IS NULL "
                           "AND status = 'completed'",
                           id, tokenHash)
        == 1;
}

void markExportDownloaded(Transaction &transaction, std::string_view id, Timestamp now)
{
    transaction.run("UPDATE exports SET status = 'downloaded', downloaded_at = ?2 WHERE id = ?1", id, now);
}

std::vector<std::string> expireExports(Transaction &transaction, Timestamp now)
{
    auto ids =
        transaction.all<std::string>("SELECT id FROM exports WHERE status = 'completed' AND expires_at <= ?1", now);
    if (!ids.empty())
        transaction.run("UPDATE exports SET status = 'expired' WHERE status = 'completed' AND expires_at <= ?1", now);
    return ids;
}

std::vector<std::string> listExportsWithFile(Reader &reader)
{
    return reader.all<std::string>("SELECT exports.id FROM exports JOIN jobs ON jobs.id = exports.job_id "
                                   "WHERE exports.status = 'completed' OR jobs.status = 'in_progress'");
}

} // namespace api::server::store
