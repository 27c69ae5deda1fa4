// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/sync-runs.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/jobs.h"
#include "api/server/store/reader.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

namespace store {
class Database;
}
class Clock;
class SyncEvents;

// Work that outlives its request.
struct JobSpec {
    std::string id = {}; // UUID; empty = a new one. Given when files are named after the job before it exists
    std::string kind; // as registered with Jobs::on
    std::string developerId;
    std::optional<store::UserKey> user = {}; // jobs of one user run one after the other
    std::optional<std::string> provider = {}; // wire name; with one, the job is listed as a sync run
    std::string source = {}; // wire name of SyncSource
    std::string input = "{}"; // JSON, of the kind
    std::optional<std::int64_t> total = {}; // items, when known
};

// Where a job stands, as the sync runs and their stream show it.
struct JobProgress {
    SyncStage stage = SyncStage::Processing;
    std::string message = {}; // one sentence
    std::int64_t done = 0; // items
    std::optional<std::int64_t> total = {}; // none keeps what was told before
    std::string metadata = {}; // JSON object; empty keeps what was told before
};

struct JobCommit {
    JobProgress progress;
    std::string state; // JSON
};

// What came of a job.
struct JobReport {
    SyncStatus status = SyncStatus::Success; // or Partial, Skipped
    std::string message = {}; // one sentence
    std::string metadata = {}; // JSON object: counts, what was skipped and why; empty keeps that of the progress
};

// One run of a job, as its function sees it on a worker thread. A job is run at least once: after a kill, a stop or a
// restart of the server its function is called again with the state of its last commit, and has to go on from there.
class JobRun {
public:
    const std::string &id() const { return m_row.id; }
    const std::string &developerId() const { return m_row.developerId; }
    const std::string &userId() const { return m_row.userId; } // UUID, empty when it is of no user
    store::UserKey user() const { return {m_row.userSeq.value_or(0)}; }
    const std::string &provider() const { return m_provider; } // empty when it is of none
    const std::string &input() const { return m_row.input; } // JSON
    const std::string &state() const { return m_row.state; } // JSON of the last commit; "{}" at first
    std::int64_t done() const { return m_row.done; } // items of the last commit
    Timestamp now() const;

    // One commit of what work(Transaction &) writes, of the progress and of the new state: a killed server goes on
    // with exactly the state that belongs to the stored data. The stream tells it. After an error nothing of it is
    // stored; return the error from the function. That is also how a job ends that was cancelled, that is past its
    // deadline, whose user was deleted, or whose server stops: then nothing was written either.
    using Work = std::function<Result<void>(store::Transaction &)>;
    Result<void> commit(const Work &work, JobProgress progress, std::string state);
    // The same where progress and state tell what work() changed.
    using CountingWork = std::function<Result<JobCommit>(store::Transaction &)>;
    Result<void> commit(const CountingWork &work);
    Result<void> report(JobProgress progress); // without data, the state stays

    // For long stretches between commits: an error when the job has to end, to be returned like one of commit().
    Result<void> check() const;
    bool cancelled() const { return !check(); } // the same as a yes or no
    std::chrono::microseconds deadline() const { return m_deadline; } // on Clock::monotonic(), of this run

private:
    friend class Jobs;
    enum class Ending : std::uint8_t { None, Cancelled, Gone, Stopped }; // why a run has to end
    using Signal = std::atomic<Ending>;
    JobRun(store::JobRow row, std::shared_ptr<Signal> signal, std::chrono::minutes limit, store::Database &database,
           Clock &clock, SyncEvents &events);
    Result<void> end(Ending why) const;
    store::JobRow rowAfter(JobProgress progress, std::string state) const;

    store::JobRow m_row;
    std::string m_provider;
    std::shared_ptr<Signal> m_signal; // set by other threads
    std::chrono::minutes m_limit;
    std::chrono::microseconds m_deadline;
    store::Database &m_database;
    Clock &m_clock;
    SyncEvents &m_events;
};

// What all jobs of one name do. What run() throws or returns as an error makes the job fail with its message; the text
// behind ErrorKind::Internal is not shown.
struct JobKind {
    std::function<Result<JobReport>(JobRun &)> run;
    // Called once a job has ended, also one that never ran, never inside a transaction; `removed`: with its user, also
    // while it runs (then again after that) or long after its end. For files. May be lost in a kill.
    std::function<void(const store::JobRow &, bool removed)> ended = {};
    std::chrono::minutes limit{360}; // of one run, on Clock::monotonic()
};

// The queue in the table `jobs` and the threads that work it off. Thread-safe.
class Jobs {
public:
    static constexpr int kWorkers = 2;

    Jobs(store::Database &database, Clock &clock, SyncEvents &events);
    ~Jobs(); // stops

    void on(std::string kind, JobKind work); // at the start of the service
    void on(std::string kind, std::function<Result<JobReport>(JobRun &)> run);

    // Goes on with every job that the database holds as not ended. Harmless when started.
    void start();
    // Waits for the commits that are under way, not for the jobs: they stay in the database for the next start().
    void stop();
    bool isRunning() const;

    // Adds a job in the caller's transaction; its id. Call kick(id) after the commit, and only then.
    std::string enqueue(store::Transaction &transaction, const JobSpec &spec) const;
    // The job was added or asked to end (store::cancelJob) in a transaction that is committed now: tells the stream,
    // runs it or ends it. Unknown ids are ignored.
    void kick(const std::string &id);
    // A user was removed, and these jobs with it (store::listUserJobs before): ends what runs, forgets the events.
    void userRemoved(const std::string &userId, const std::vector<store::JobRow> &jobs);

    // Returns when nothing runs and nothing that can run waits.
    void settle();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace api::server
