// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/uploads.h"

namespace api::server::store {

void addUpload(Transaction &transaction, const Upload &upload)
{
    transaction.run("INSERT INTO uploads (key, user_seq, job_id, name, most_bytes, created_at)"
                    " VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
                    upload.key, upload.userSeq, upload.jobId, upload.name, upload.mostBytes, upload.createdAt);
}

std::optional<Upload> findUpload(Reader &reader, std::string_view key)
{
    static const std::string sql = "SELECT " + columns<Upload>()
        + " FROM uploads JOIN users ON users.seq = uploads.user_seq"
          " JOIN developers ON developers.tenant = users.tenant WHERE uploads.key = ?1";
    return reader.one<Upload>(sql, key);
}

bool completeUpload(Transaction &transaction, std::string_view key, std::int64_t bytes, std::string_view notification)
{
    return transaction.run("UPDATE uploads SET bytes = ?2, notification = ?3 WHERE key = ?1 AND bytes IS NULL", key,
                           bytes, notification)
        == 1;
}

bool noteNotified(Transaction &transaction, std::string_view key, Timestamp now)
{
    return transaction.run("UPDATE uploads SET notified_at = ?2 WHERE key = ?1 AND notified_at IS NULL"
                           " AND bytes IS NOT NULL",
                           key, now)
        == 1;
}

} // namespace api::server::store
