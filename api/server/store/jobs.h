// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// A job as it is stored. Provider, source, stage and status have the wire names of the contract's sync runs; a status
// of "in_progress" means that it has not ended, also while it waits.
struct JobRow {
    std::int64_t seq = 0;
    std::string id; // UUID
    std::string kind;
    std::string developerId;
    std::string userId; // empty: of no user
    std::optional<std::int64_t> userSeq;
    std::optional<std::string> provider; // only sync runs have one
    std::string source;
    std::string stage = "queued", status = "in_progress";
    std::string message;
    std::optional<std::string> error;
    std::int64_t done = 0; // items
    std::optional<std::int64_t> total;
    std::string input = "{}", state = "{}", report = "{}"; // JSON
    bool cancelRequested = false;
    Timestamp createdAt;
    std::optional<Timestamp> startedAt;
    Timestamp updatedAt;
    std::optional<Timestamp> endedAt;

    bool isOpen() const { return status == "in_progress"; }

    static constexpr auto fields()
    {
        return std::tuple(Column{"jobs.seq", &JobRow::seq}, Column{"jobs.id", &JobRow::id},
                          Column{"jobs.kind", &JobRow::kind}, Column{"developers.id", &JobRow::developerId},
                          Column{"COALESCE(users.id, '')", &JobRow::userId}, Column{"jobs.user_seq", &JobRow::userSeq},
                          Column{"jobs.provider", &JobRow::provider}, Column{"jobs.source", &JobRow::source},
                          Column{"jobs.stage", &JobRow::stage}, Column{"jobs.status", &JobRow::status},
                          Column{"jobs.message", &JobRow::message}, Column{"jobs.error", &JobRow::error},
                          Column{"jobs.done", &JobRow::done}, Column{"jobs.total", &JobRow::total},
                          Column{"jobs.input", &JobRow::input}, Column{"jobs.state", &JobRow::state},
                          Column{"jobs.report", &JobRow::report},
                          Column{"jobs.cancel_requested", &JobRow::cancelRequested},
                          Column{"jobs.created_at", &JobRow::createdAt}, Column{"jobs.started_at", &JobRow::startedAt},
                          Column{"jobs.updated_at", &JobRow::updatedAt}, Column{"jobs.ended_at", &JobRow::endedAt});
    }
};

void addJob(Transaction &transaction, const JobRow &row); // seq and userId are not read
std::optional<JobRow> findJob(Reader &reader, std::string_view id); // whoever owns it: for the runner

// Stores stage, status, message, error, done, total, state, report and the times of a job that has not ended. False
// when it has ended, is gone, or (unless this ends it) was asked to end: then nothing is changed.
bool updateJob(Transaction &transaction, const JobRow &row);

enum class CancelOutcome : std::uint8_t { Unknown, AlreadyEnded, Cancelled };
// Asks a job of the user to end, a sync run or one of the given kind; one that has not begun ends at once. Tell
// Jobs::kick after the commit.
CancelOutcome cancelJob(Transaction &transaction, Tenant tenant, std::string_view userId, std::string_view id,
                        Timestamp now, std::optional<std::string_view> kind = {});

struct OpenJob {
    std::int64_t seq = 0;
    std::string id;
    std::optional<std::int64_t> userSeq;

    static constexpr auto fields()
    {
        return std::tuple(Column{"seq", &OpenJob::seq}, Column{"id", &OpenJob::id},
                          Column{"user_seq", &OpenJob::userSeq});
    }
};
std::vector<OpenJob> listOpenJobs(Reader &reader, std::int64_t afterSeq, std::int64_t limit); // oldest first

std::vector<JobRow> listUserJobs(Reader &reader, Tenant tenant, std::string_view userId);

// Sync runs of a tenant: the jobs with a provider.
struct SyncRunQuery {
    std::optional<std::string> userId, runId, provider, status, source;
    Timestamp since; // ended ones that are older are left out
    std::int64_t limit = 50;
};
struct SyncRunPage {
    std::vector<JobRow> items; // newest first
    std::int64_t total = 0;
};
SyncRunPage listSyncRuns(Reader &reader, Tenant tenant, const SyncRunQuery &query);
// Sync runs of the user that ended before `before`, and all but the newest `keep` that ended.
void pruneSyncRuns(Transaction &transaction, std::int64_t userSeq, Timestamp before, std::int64_t keep);

} // namespace api::server::store
