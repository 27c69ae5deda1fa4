// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// An export of a user's data and the job that makes it; both have the same id.
struct Export {
    std::string id; // UUID
    std::string status; // "queued", "completed", "downloaded", "expired"; before "completed" see the job
    std::optional<std::int64_t> bytes;
    Timestamp createdAt;
    std::optional<Timestamp> finishedAt, expiresAt;
    bool linkGiven = false; // a download address was made and shown
    std::string jobStage, jobStatus; // as in JobRow
    std::optional<std::string> error;
    std::int64_t done = 0; // rows
    std::optional<std::int64_t> total;

    static constexpr auto fields()
    {
        return std::tuple(
            Column{"exports.id", &Export::id}, Column{"exports.status", &Export::status},
            Column{"exports.bytes", &Export::bytes}, Column{"exports.created_at", &Export::createdAt},
            Column{"jobs.ended_at", &Export::finishedAt}, Column{"exports.expires_at", &Export::expiresAt},
            Column{"exports.token_sha256 IS NOT NULL", &Export::linkGiven}, Column{"jobs.stage", &Export::jobStage},
            Column{"jobs.status", &Export::jobStatus}, Column{"jobs.error", &Export::error},
            Column{"jobs.done", &Export::done}, Column{"jobs.total", &Export::total});
    }
};

void addExport(Transaction &transaction, UserKey user, std::string_view id, Timestamp now);
std::optional<Export> findExport(Reader &reader, UserKey user, std::string_view id);
std::optional<Export> findExportByToken(Reader &reader, std::string_view tokenHash);
// False when it is gone.
bool completeExport(Transaction &transaction, std::string_view id, std::int64_t bytes, Timestamp expiresAt);
// The hash of the one token; false when there is one already.
bool giveExportLink(Transaction &transaction, std::string_view id, std::string_view tokenHash);
void markExportDownloaded(Transaction &transaction, std::string_view id, Timestamp now);
std::vector<std::string> expireExports(Transaction &transaction, Timestamp now); // ids of those that expired with this
std::vector<std::string> listExportsWithFile(Reader &reader); // ids of those that are made or being made

} // namespace api::server::store
