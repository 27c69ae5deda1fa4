// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/appleimport.h"

#include "api/contract/health/apple/exportfile.h"
#include "api/contract/health/apple/exportreader.h"
#include "api/contract/jsonbind.h"
#include "api/server/filestore.h"
#include "api/server/health/ingest/appleelements.h"
#include "api/server/health/ingest/importreport.h"
#include "api/server/health/ingest/intake.h"
#include "api/server/relay/events.h"
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
    std::int64_t samples = 0, workouts = 0, sleepSessions = 0; // new or changed
    bool told = false; // to the applications of Relay

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"elements", &State::elements, always}, Field{"routes", &State::routes, always},
                          Field{"report", &State::report, always}, Field{"samples", &State::samples, Rules{}},
                          Field{"workouts", &State::workouts, Rules{}},
                          Field{"sleep_sessions", &State::sleepSessions, Rules{}},
                          Field{"told", &State::told, Rules{}});
    }
};

class Run {
public:
    Run(JobRun &job, Jobs &jobs, std::string path)
        : m_job(job)
        , m_jobs(jobs)
        , m_path(std::move(path))
        , m_from(decode<State>(job.state()).value_or(State()))
        , m_state(m_from)
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
            return failed(m_outcome.error());
        if (!read)
            return failed(read.error());
        if (auto last = commit(SyncStage::Saving); !last)
            return failed(last.error());
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
        State next;
        std::vector<std::string> news;
        auto stored = m_job.commit([&](store::Transaction &transaction) -> Result<JobCommit> {
            ImportReport report = m_report; // the transaction may yet fail
            const IntakeCount count = m_intake.store(transaction, m_job.user(), m_job.now());
            report.stored(count);
            m_next = std::move(report);
            next = stateAfter(relay::newDataOf(count));
            news.clear();
            if (stage == SyncStage::Saving) { // the last
                news = announce(transaction, next);
                // The person's data are of now; a phone that is connected has not been heard of, so its link stays.
                store::noteSynced(transaction, store::Tenant(m_job.developerId()), m_job.userId(), m_job.provider(),
                                  m_job.now());
            }
            return JobCommit{.progress = progress(stage), .state = encode(next)};
        });
        if (!stored)
            return stored;
        m_report = std::move(m_next);
        m_intake.clear();
        m_points = 0;
        keep(std::move(next), news);
        return {};
    }
    State stateAfter(const relay::NewData &added) const
    {
        return {.elements = std::max(m_from.elements, m_reader.elements()),
                .routes = std::max(m_from.routes, m_routes),
                .report = {m_next.toJson()},
                .samples = m_state.samples + added.samples,
                .workouts = m_next.workouts(),
                .sleepSessions = m_state.sleepSessions + added.sleepSessions,
                .told = m_state.told};
    }

    std::vector<std::string> announce(store::Transaction &transaction, State &state)
    {
        if (state.told)
            return {};
        state.told = true;
        return relay::announceData(
            transaction, m_jobs,
            {.type = {}, .developerId = m_job.developerId(), .userSeq = m_job.user().seq, .provider = m_job.provider()},
            {.samples = state.samples, .workouts = state.workouts, .sleepSessions = state.sleepSessions}, m_job.now());
    }
    void keep(State next, const std::vector<std::string> &news)
    {
        m_state = std::move(next);
        for (const std::string &job : news)
            m_jobs.kick(job);
    }

    // What came before stays stored, and is told. A kill before that makes the import fail, and tell, again.
    Failure failed(const Error &error)
    {
        if (!m_state.told && m_state.samples + m_state.workouts + m_state.sleepSessions > 0) {
            State next;
            std::vector<std::string> news;
            const auto stored = m_job.commit([&](store::Transaction &transaction) -> Result<JobCommit> {
                next = m_state;
                news = announce(transaction, next);
                const std::int64_t done = m_job.done();
                return JobCommit{.progress = {.message = std::to_string(done) + " records read", .done = done},
                                 .state = encode(next)};
            });
            if (stored)
                keep(std::move(next), news);
        }
        return Failure(withAccount(error));
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
    Jobs &m_jobs;
    std::string m_path;
    const State m_from;
    State m_state; // of the last commit
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
    return Run(run, m_jobs, m_files.pathOf(input->file)).run();
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
    jobs.on(std::string(kAppleImport),
            {.run = AppleImport(files, jobs), .ended = [&files](const store::JobRow &row, bool) {
                 if (const auto input = decode<AppleImportInput>(row.input))
                     files.remove(input->file);
             }});
}

} // namespace api::server::ingest
