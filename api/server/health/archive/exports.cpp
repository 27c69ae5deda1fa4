// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/archive/exports.h"

#include "api/server/clock.h"
#include "api/server/filestore.h"
#include "api/server/health/archive/userarchive.h"
#include "api/server/store/database.h"
#include "api/server/store/exports.h"

#include <algorithm>
#include <filesystem>

namespace fs = std::filesystem;

namespace api::server::archives {

namespace {

constexpr std::string_view kPrefix = "export-", kPartly = ".part";

JobProgress progressAt(std::int64_t rows, std::int64_t total)
{
    return {.stage = SyncStage::Processing, .message = "Writing the archive", .done = rows, .total = total};
}

// Written anew after an interruption: an archive is one consistent view of the data.
Result<JobReport> makeExport(JobRun &run, Services &services)
{
    const std::string path = services.files.pathOf(exportFile(run.id()));
    const std::string part = path + std::string(kPartly);
    std::int64_t total = 0;
    const auto written = services.database.read([&](store::Reader &reader) -> Result<ArchiveCount> {
        const store::Tenant tenant(run.developerId());
        const auto user = store::findUser(reader, tenant, run.userId());
        if (!user)
            return failure(ErrorKind::NotFound, "The user is gone.");
        total = countArchiveRows(reader, run.user());
        return writeUserArchive(reader, tenant, run.user(), *user, run.now(), part,
                                [&](std::int64_t rows) { return run.report(progressAt(rows, total)); });
    });
    if (!written)
        return Failure(written.error());
    std::error_code error;
    const auto size = fs::file_size(part, error);
    if (!error)
        fs::rename(part, path, error);
    if (error)
        return failure(ErrorKind::Unavailable, "Cannot keep the archive: " + error.message() + ".");
    const auto kept = run.commit(
        [&](store::Transaction &transaction) -> Result<void> {
            const Timestamp expiry{run.now().at + kExportAge};
            if (!store::completeExport(transaction, run.id(), std::int64_t(size), expiry))
                return failure(ErrorKind::NotFound, "The export is gone.");
            return {};
        },
        progressAt(written->rows, written->rows), run.state());
    if (!kept)
        return Failure(kept.error());
    return JobReport{.message = "The archive is ready"};
}

} // namespace

std::string exportFile(std::string_view id)
{
    return std::string(kPrefix) + std::string(id) + ".zip";
}

void addExportKind(Services &services)
{
    const auto ended = [&services](const store::JobRow &row, bool removed) {
        services.files.remove(exportFile(row.id) + std::string(kPartly));
        if (removed || row.status != "success")
            services.files.remove(exportFile(row.id));
    };
    services.jobs.on(std::string(kExportKind),
                     JobKind{.run = [&services](JobRun &run) { return makeExport(run, services); }, .ended = ended});
}

void sweepExports(Services &services)
{
    const auto kept = services.database.write([&](store::Transaction &transaction) -> Result<std::vector<std::string>> {
        store::expireExports(transaction, services.clock.now());
        return store::listExportsWithFile(transaction);
    });
    if (!kept)
        return;
    for (const std::string &name : services.files.names()) {
        const auto belongs = [&](const std::string &id) { return name.starts_with(exportFile(id)); };
        if (name.starts_with(kPrefix) && std::none_of(kept->begin(), kept->end(), belongs))
            services.files.remove(name);
    }
}

} // namespace api::server::archives
