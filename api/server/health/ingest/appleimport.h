// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/result.h"
#include "api/server/jobs/jobs.h"

#include <string>
#include <string_view>

namespace api::server {
class FileStore;
namespace store {
class Database;
}
} // namespace api::server

namespace api::server::ingest {

inline constexpr std::string_view kAppleImport = "apple_import"; // kind of the job

// What a job of the kind imports: an export of the user in the file store.
struct AppleImportInput {
    std::string file; // name in the file store
    std::string name; // what its sender called it, for people

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"file", &AppleImportInput::file, always},
                          Field{"name", &AppleImportInput::name, always});
    }
};

// Imports in commits of about kBatch elements; after a kill it goes on behind the last one, so that rows and report are
// those of an import that ran through. The applications of Relay are told of new data once, in the last commit, or
// after a failure of what was stored before it. The report (importreport.h) is the metadata of the job.
class AppleImport {
public:
    static constexpr std::size_t kBatch = 50'000;

    AppleImport(const FileStore &files, Jobs &jobs) : m_files(files), m_jobs(jobs) { }
    Result<JobReport> operator()(JobRun &run) const;

private:
    const FileStore &m_files;
    Jobs &m_jobs;
};

std::string importFile(std::string_view jobId); // its name in the file store

void registerAppleImport(Jobs &jobs, const FileStore &files); // its file goes when the job has ended
// Removes files that a killed server had received for jobs that it did not come to store. Before requests are served.
void sweepImports(store::Database &database, const FileStore &files);

} // namespace api::server::ingest
