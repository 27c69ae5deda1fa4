// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jobs/wire.h"

#include <algorithm>

namespace api::server {

namespace {

std::optional<double> progressOf(const store::JobRow &row)
{
    if (row.status == "success" || row.status == "partial")
        return 1;
    if (row.total.value_or(0) <= 0)
        return std::nullopt;
    return std::clamp(static_cast<double>(row.done) / static_cast<double>(*row.total), 0.0, 1.0);
}

} // namespace

SyncRun syncRunOf(const store::JobRow &row)
{
    return {.runId = row.id,
            .userId = row.userId,
            .provider = OpenEnum<Provider>::fromWire(row.provider.value_or("")),
            .source = OpenEnum<SyncSource>::fromWire(row.source),
            .stage = OpenEnum<SyncStage>::fromWire(row.stage),
            .status = OpenEnum<SyncStatus>::fromWire(row.status),
            .message = row.message,
            .progress = progressOf(row),
            .itemsProcessed = row.done,
            .itemsTotal = row.total,
            .error = row.error,
            .metadata = RawJson{row.report},
            .startedAt = row.startedAt.value_or(row.createdAt),
            .endedAt = row.endedAt,
            .timestamp = row.updatedAt};
}

SyncEvent syncEventOf(const store::JobRow &row)
{
    SyncRun run = syncRunOf(row);
    return {.eventId = {},
            .runId = std::move(run.runId),
            .userId = std::move(run.userId),
            .provider = std::move(run.provider),
            .source = std::move(run.source),
            .stage = std::move(run.stage),
            .status = std::move(run.status),
            .message = std::move(run.message),
            .progress = run.progress,
            .itemsProcessed = run.itemsProcessed,
            .itemsTotal = run.itemsTotal,
            .error = std::move(run.error),
            .primaryUserId = {},
            .metadata = std::move(run.metadata),
            .startedAt = run.startedAt,
            .endedAt = run.endedAt,
            .timestamp = run.timestamp};
}

} // namespace api::server
