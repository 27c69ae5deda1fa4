// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/exports.h"

#include "api/server/crypto.h"
#include "api/server/filestore.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/archive/exports.h"
#include "api/server/health/archive/userarchive.h"
#include "api/server/http/fiber.h"
#include "api/server/router.h"
#include "api/server/store/exports.h"

#include <unistd.h>

namespace api::server::handlers {

namespace {

constexpr std::int64_t kMostRowsInBand = 100'000;
constexpr std::size_t kTokenBytes = 32;

http::Response archiveAnswer(const std::string &path, const std::string &userId)
{
    http::Response answer;
    answer.headers.set("Content-Type", "application/zip");
    answer.headers.set("Content-Disposition", "attachment; filename=\"export-" + userId.substr(0, 8) + ".zip\"");
    answer.headers.set("Cache-Control", "no-store");
    answer.body = http::FileBody{.path = path, .removeAfterwards = true};
    return answer;
}

// Built on a worker into a file first: the answer then has a length, and a slow client holds no view of the database.
Result<void> writeArchive(Context &context, const std::string &userId, const std::string &path)
{
    return context.read([&](store::Reader &reader) -> Result<void> {
        const store::Tenant tenant(context.developerId());
        const auto user = store::findUser(reader, tenant, userId);
        const auto key = store::findUserKey(reader, tenant, userId);
        if (!user || !key)
            return userNotFound(userId);
        if (const auto rows = archives::countArchiveRows(reader, *key); rows > kMostRowsInBand)
            return failure(ErrorKind::Validation,
                           std::to_string(rows) + " rows are too many for a direct export, use /export/async");
        const auto written = archives::writeUserArchive(reader, tenant, *key, *user, context.now(), path);
        return written ? Result<void>() : Failure(written.error());
    });
}

Result<http::Response> exportNow(const ExportUserData &request, http::Request &, Context &context)
{
    const std::string path = context.services().files.pathOf("direct-" + randomUuid() + ".zip");
    if (auto written = http::offload([&] { return writeArchive(context, request.userId, path); }); !written) {
        ::unlink(path.c_str());
        return Failure(std::move(written.error()));
    }
    auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        audit(transaction, context, "user.export", "user:" + request.userId);
        return {};
    });
    if (!noted) {
        ::unlink(path.c_str());
        return Failure(std::move(noted.error()));
    }
    return archiveAnswer(path, request.userId);
}

Result<ExportStarted> startExport(const StartUserExport &request, Context &context)
{
    auto id = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        const auto user = userKeyOf(transaction, context, request.userId);
        if (!user)
            return Failure(user.error());
        std::string made = context.services().jobs.enqueue(
            transaction,
            {.kind = std::string(archives::kExportKind), .developerId = context.developerId(), .user = *user});
        store::addExport(transaction, *user, made, context.now());
        audit(transaction, context, "user.export", "user:" + request.userId, {{"export", made}});
        return made;
    });
    if (!id)
        return Failure(std::move(id.error()));
    context.services().jobs.kick(*id);
    return ExportStarted{.exportId = *id, .status = ExportStatus::Queued};
}

ExportStatus statusOf(const store::Export &row, Timestamp now)
{
    if (row.status == "downloaded")
        return ExportStatus::Downloaded;
    if (row.status == "expired" || (row.status == "completed" && row.expiresAt && *row.expiresAt <= now))
        return ExportStatus::Expired;
    if (row.status == "completed")
        return ExportStatus::Completed;
    if (row.jobStatus == "cancelled")
        return ExportStatus::Cancelled;
    if (row.jobStatus != "in_progress")
        return ExportStatus::Failed;
    return row.jobStage == "queued" ? ExportStatus::Queued : ExportStatus::Running;
}

DataExport toWire(const store::Export &row, const std::string &userId, Timestamp now)
{
    DataExport shown{.exportId = row.id, .userId = userId, .status = statusOf(row, now), .createdAt = row.createdAt};
    shown.finishedAt = row.finishedAt;
    shown.expiresAt = row.expiresAt;
    shown.sizeBytes = row.bytes;
    if (row.total.value_or(0) > 0)
        shown.progress = std::min(1.0, double(row.done) / double(*row.total));
    shown.error = row.error;
    return shown;
}

Result<store::Export> exportOf(store::Reader &reader, const Context &context, const std::string &userId,
                               const std::string &id)
{
    const auto user = userKeyOf(reader, context, userId);
    if (!user)
        return Failure(user.error());
    auto row = store::findExport(reader, *user, id);
    if (!row)
        return failure(ErrorKind::NotFound, "Export not found");
    return std::move(*row);
}

Result<DataExport> cancelExport(const CancelUserExport &request, Context &context)
{
    auto cancelled = context.write([&](store::Transaction &transaction) -> Result<DataExport> {
        const auto known = exportOf(transaction, context, request.userId, request.exportId);
        if (!known)
            return Failure(known.error());
        // An archive that is complete is not undone, even if its job has not said so yet.
        if (known->status != "queued"
            || store::cancelJob(transaction, tenantOf(context), request.userId, request.exportId, context.now(),
                                archives::kExportKind)
                != store::CancelOutcome::Cancelled)
            return failure(ErrorKind::Conflict, "This export has already ended");
        audit(transaction, context, "user.export_cancel", "user:" + request.userId, {{"export", request.exportId}});
        const auto row = exportOf(transaction, context, request.userId, request.exportId);
        return row ? Result<DataExport>(toWire(*row, request.userId, context.now())) : Failure(row.error());
    });
    if (cancelled)
        context.services().jobs.kick(request.exportId);
    return cancelled;
}

// The first answer after the end makes the address: the token is kept nowhere, only its hash.
Result<http::Response> getExport(const GetUserExport &request, http::Request &http, Context &context)
{
    std::string token;
    const auto read = [&](store::Reader &reader) {
        return exportOf(reader, context, request.userId, request.exportId);
    };
    auto row = context.read(read);
    if (row && statusOf(*row, context.now()) == ExportStatus::Completed && !row->linkGiven) {
        row = context.write([&](store::Transaction &transaction) -> Result<store::Export> {
            std::string fresh = toBase64Url(randomBytes(kTokenBytes));
            if (store::giveExportLink(transaction, request.exportId, sha256Hex(fresh)))
                token = std::move(fresh);
            return read(transaction);
        });
    }
    if (!row)
        return Failure(std::move(row.error()));
    DataExport shown = toWire(*row, request.userId, context.now());
    if (!token.empty())
        shown.downloadUrl = (http.tls ? "https://" : "http://") + std::string(http.headers.find("Host").value_or(""))
            + "/api/v1/data-exports/" + token + "/download";
    http::Response answer = jsonAnswer(200, encode(shown));
    answer.headers.set("Cache-Control", "no-store");
    return answer;
}

Result<http::Response> download(const DownloadExport &request, http::Request &http, Context &context)
{
    auto id = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        const auto row = store::findExportByToken(transaction, sha256Hex(request.token));
        if (!row)
            return failure(ErrorKind::NotFound, "Export not found");
        const std::string path = context.services().files.pathOf(archives::exportFile(row->id));
        if (statusOf(*row, context.now()) != ExportStatus::Completed || ::access(path.c_str(), R_OK) != 0)
            return failure(ErrorKind::Gone, "This download was used or has expired. Start a new export.");
        if (!http.head) // looking does not use it up
            store::markExportDownloaded(transaction, row->id, context.now());
        return row->id;
    });
    if (!id)
        return Failure(std::move(id.error()));
    http::Response answer = archiveAnswer(context.services().files.pathOf(archives::exportFile(*id)), *id);
    std::get<http::FileBody>(answer.body).removeAfterwards = !http.head;
    return answer;
}

} // namespace

void addExports(Router &router)
{
    router.onRaw<ExportUserData>(exportNow);
    router.on<StartUserExport>(startExport);
    router.onRaw<GetUserExport>(getExport);
    router.on<CancelUserExport>(cancelExport);
    router.onRaw<DownloadExport>(download);
}

} // namespace api::server::handlers
