// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/appleimport.h"

#include "api/contract/health/apple/exportfile.h"
#include "api/contract/health/apple/exportreader.h"
#include "api/contract/jsonbind.h"
#include "api/server/filestore.h"
#include "api/server/health/ingest/appleelements.h"
#include "api/server/health/ingest/importreport.h"
#include "api/server/health/ingest/intake.h"
#include "api/server/store/database.h"
#include "api/server/store/jobs.h"
#include "api/server/store/users.h"

#include <algorithm>
#include <filesystem>
#include <limits>

namespace api::server::ingest {

namespace {

namespace apple = api::health::apple;

constexpr std::string_view kPrefix = "import-";

// Where a killed import goes on.
struct State {
    std::int64_t elements = 0; // children of the root that are stored or skipped
    std::int64_t routes = 0; // route files
    RawJson report;

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"elements", &State::elements, always}, Field{"routes", &State::routes, always},
                          Field{"report", &State::report, always});
    }
};

class Run {
public:
    Run(JobRun &job, std::string path)
        : m_job(job)
        , m_path(std::move(path))
        , m_from(decode<State>(job.state()).value_or(State()))
        , m_report(ImportReport::fromJson(m_from.report.text))
        , m_elements(job.now(), m_intake, m_report)
        , m_reader(m_elements)
    {
        std::error_code error;
        m_size = std::filesystem::file_size(m_path, error);
        m_elements.setSkip([this] { return m_reader.elements() < m_from.elements; });
    }

    Result<JobReport> run()
    {
        const auto read = apple::readExport(
            m_path,
            {.xml = [this](std::string_view bytes) { return xml(bytes); },
             .xmlEnd = [this] { return end(); },
             .route = [this](std::string_view path, std::string_view gpx) { return route(path, gpx); },
             .progress = [this](std::uint64_t bytes) { m_taken = bytes; }});
        if (!m_outcome)
            return Failure(withAccount(m_outcome.error()));
        if (!read)
            return Failure(withAccount(read.error()));
        if (auto last = commit(SyncStage::Saving); !last)
            return Failure(last.error());
        const std::int64_t skipped = m_report.skipped();
        return JobReport{.status = skipped > 0 ? SyncStatus::Partial : SyncStatus::Success,
                         .message = std::to_string(m_report.kept()) + " records read, "
                             + std::to_string(m_report.storedCount().samples.added) + " samples new, "
                             + std::to_string(skipped) + " skipped",
                         .metadata = m_report.toJson()};
    }

private:
    bool xml(std::string_view bytes)
    {
        m_outcome = m_reader.feed(bytes);
        return m_outcome && commitWhenFull();
    }
    bool end()
    {
        m_outcome = m_reader.finish();
        if (m_outcome)
            m_outcome = commit(SyncStage::Processing);
        return m_outcome.has_value();
    }
    bool route(std::string_view path, std::string_view gpx)
    {
        if (++m_routes <= m_from.routes)
            return true;
        if (const auto points = apple::parseGpx(gpx))
            m_elements.route(path, *points);
        else
            m_report.skip("WorkoutRoute", "is not a readable GPX file");
        m_points += gpx.size();
        return commitWhenFull();
    }

    // An element whose parts are delivered one by one must be whole before its number is stored.
    bool commitWhenFull()
    {
        constexpr std::size_t kRouteBytes = 8 * 1024 * 1024;
        if ((m_intake.pending() < AppleImport::kBatch && m_points < kRouteBytes) || m_reader.isInsideCorrelation())
            return true;
        m_outcome = commit(SyncStage::Processing);
        return m_outcome.has_value();
    }

    Result<void> commit(SyncStage stage)
    {
        const auto stored = m_job.commit([&](store::Transaction &transaction) -> Result<JobCommit> {
            ImportReport report = m_report; // the transaction may yet fail
            report.stored(m_intake.store(transaction, m_job.user(), m_job.now()));
            m_next = std::move(report);
            return JobCommit{.progress = progress(stage), .state = encode(state())};
        });
        if (!stored)
            return stored;
        m_report = std::move(m_next);
        m_intake.clear();
        m_points = 0;
        return {};
    }
    State state() const
    {
        return {.elements = std::max(m_from.elements, m_reader.elements()),
                .routes = std::max(m_from.routes, m_routes),
                .report = {m_next.toJson()}};
    }
    JobProgress progress(SyncStage stage) const
    {
        const std::int64_t done = m_next.kept() + m_next.skipped();
        // How many elements there are is known at the end; until then, from the share of the file that is read.
        const double share = m_size > 0 ? double(m_taken) / double(m_size) : 0;
        const bool atEnd = stage == SyncStage::Saving;
        const auto total =
            atEnd || share <= 0 ? done : std::max(done, std::int64_t(double(done) / std::min(share, 1.0)));
        return {.stage = stage,
                .message = std::to_string(done) + " records read",
                .done = done,
                .total = total,
                .metadata = m_next.toJson()};
    }
    // What a failed import leaves behind is said where its failure is.
    Error withAccount(Error error) const
    {
        const std::int64_t stored = m_report.storedCount().samples.added;
        if (error.kind == ErrorKind::Validation && stored > 0)
            error.message += " " + std::to_string(stored) + " samples before that place are stored.";
        return error;
    }

    JobRun &m_job;
    std::string m_path;
    State m_from;
    ImportReport m_report, m_next;
    Intake m_intake;
    AppleElements m_elements;
    apple::ExportReader m_reader;
    Result<void> m_outcome;
    std::uint64_t m_size = 0, m_taken = 0;
    std::int64_t m_routes = 0;
    std::size_t m_points = 0; // bytes of routes since the last commit
};

} // namespace

Result<JobReport> AppleImport::operator()(JobRun &run) const
{
    const auto input = decode<AppleImportInput>(run.input());
    if (!input)
        return Failure(input.error());
    return Run(run, m_files.pathOf(input->file)).run();
}

std::string importFile(std::string_view jobId)
{
    return std::string(kPrefix) + std::string(jobId);
}

void sweepImports(store::Database &database, const FileStore &files)
{
    std::vector<std::string> names = files.names();
    std::erase_if(names, [](const std::string &name) { return !name.starts_with(kPrefix); });
    if (names.empty())
        return;
    const auto open = database.read([](store::Reader &reader) -> Result<std::vector<store::OpenJob>> {
        return store::listOpenJobs(reader, 0, std::numeric_limits<std::int64_t>::max());
    });
    if (!open)
        return;
    for (const std::string &name : names) {
        const auto belongs = [&](const store::OpenJob &job) { return name == importFile(job.id); };
        if (std::none_of(open->begin(), open->end(), belongs))
            files.remove(name);
    }
}

void registerAppleImport(Jobs &jobs, const FileStore &files)
{
    jobs.on(std::string(kAppleImport), {.run = AppleImport(files), .ended = [&files](const store::JobRow &row, bool) {
                                            if (const auto input = decode<AppleImportInput>(row.input))
                                                files.remove(input->file);
                                        }});
}

} // namespace api::server::ingest
