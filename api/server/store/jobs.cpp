// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/jobs.h"

namespace api::server::store {

namespace {

std::string selectJobs()
{
    return "SELECT " + columns<JobRow>()
        + " FROM jobs JOIN developers ON developers.tenant = jobs.tenant LEFT JOIN users ON users.seq = jobs.user_seq ";
}

} // namespace

void addJob(Transaction &transaction, const JobRow &row)
{
    transaction.run("INSERT INTO jobs (id, kind, tenant, user_seq, provider, source, stage, status, message, done, "
                    "total, input, state, report, created_at, updated_at, started_at, ended_at) VALUES (?1, ?2, "
                    "(SELECT tenant FROM developers WHERE id = ?3), ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, "
                    "?15, ?15, ?16, ?17)",
                    row.id, row.kind, row.developerId, row.userSeq, row.provider, row.source, row.stage, row.status,
                    row.message, row.done, row.total, row.input, row.state, row.report, row.createdAt, row.startedAt,
                    row.endedAt);
}

std::optional<JobRow> findJob(Reader &reader, std::string_view id)
{
    static const std::string sql = selectJobs() + "WHERE jobs.id = ?1";
    return reader.one<JobRow>(sql, id);
}

bool updateJob(Transaction &transaction, const JobRow &row)
{
    return transaction.run("UPDATE jobs SET stage = ?2, status = ?3, message = ?4, error = ?5, done = ?6, total = ?7, "
                           "state = ?8, report = ?9, started_at = ?10, updated_at = ?11, ended_at = ?12 "
                           "WHERE id = ?1 AND status = 'in_progress' AND (cancel_requested = 0 OR ?3 <> 'in_progress')",
                           row.id, row.stage, row.status, row.message, row.error, row.done, row.total, row.state,
                           row.report, row.startedAt, row.updatedAt, row.endedAt)
        == 1;
}

CancelOutcome cancelJob(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view id,
                        Timestamp now, std::optional<std::string_view> kind)
{
    static const std::string find = "SELECT status FROM jobs WHERE id = ?2 AND "
                                    "CASE WHEN ?4 IS NULL THEN provider IS NOT NULL ELSE kind = ?4 END AND "
                                    "user_seq = (SELECT seq FROM users WHERE id = ?3) AND "
        + tenantIs(1);
    const auto status = transaction.one<std::string>(find, tenant.developerId, id, userId, kind);
    if (!status)
        return CancelOutcome::Unknown;
    if (*status != "in_progress")
        return CancelOutcome::AlreadyEnded;
    transaction.run("UPDATE jobs SET cancel_requested = 1 WHERE id = ?1", id);
    transaction.run("UPDATE jobs SET stage = 'cancelled', status = 'cancelled', message = 'Cancelled', "
                    "updated_at = ?2, ended_at = ?2 WHERE id = ?1 AND stage = 'queued'",
                    id, now);
    return CancelOutcome::Cancelled;
}

std::vector<OpenJob> listOpenJobs(Reader &reader, std::int64_t afterSeq, std::int64_t limit)
{
    return reader.all<OpenJob>("SELECT seq, id, user_seq FROM jobs WHERE status = 'in_progress' AND seq > ?1 "
                               "ORDER BY seq LIMIT ?2",
                               afterSeq, limit);
}

std::vector<JobRow> listUserJobs(Reader &reader, Tenant tenant, std::string_view userId)
{
    static const std::string sql = selectJobs() + "WHERE users.id = ?2 AND developers.id = ?1 ORDER BY jobs.seq";
    return reader.all<JobRow>(sql, tenant.developerId, userId);
}

SyncRunPage listSyncRuns(Reader &reader, Tenant tenant, const SyncRunQuery &query)
{
    static const std::string condition =
        "WHERE jobs.tenant = (SELECT tenant FROM developers WHERE id = ?1) AND jobs.provider IS NOT NULL "
        "AND (?2 IS NULL OR jobs.user_seq = (SELECT seq FROM users WHERE id = ?2)) AND (?3 IS NULL OR jobs.id = ?3) "
        "AND (?4 IS NULL OR jobs.provider = ?4) AND (?5 IS NULL OR jobs.status = ?5) "
        "AND (?6 IS NULL OR jobs.source = ?6) AND (jobs.ended_at IS NULL OR jobs.ended_at >= ?7)";
    static const std::string list = selectJobs() + condition + " ORDER BY jobs.seq DESC LIMIT ?8";
    static const std::string count = "SELECT COUNT(*) FROM jobs " + condition;
    SyncRunPage page;
    page.items = reader.all<JobRow>(list, tenant.developerId, query.userId, query.runId, query.provider, query.status,
                                    query.source, query.since, query.limit);
    page.total = reader
                     .one<std::int64_t>(count, tenant.developerId, query.userId, query.runId, query.provider,
                                        query.status, query.source, query.since)
                     .value_or(0);
    return page;
}

void pruneSyncRuns(Transaction &transaction, std::int64_t userSeq, Timestamp before, std::int64_t keep)
{
    transaction.run("DELETE FROM jobs WHERE user_seq = ?1 AND provider IS NOT NULL AND ended_at IS NOT NULL "
                    "AND (ended_at < ?2 OR seq < (SELECT seq FROM jobs WHERE user_seq = ?1 AND provider IS NOT NULL "
                    "ORDER BY seq DESC LIMIT 1 OFFSET ?3))",
                    userSeq, before, keep - 1);
}

} // namespace api::server::store
