// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/jobs/jobs.h"

#include <condition_variable>
#include <map>
#include <mutex>
#include <set>
#include <thread>
#include <vector>

namespace api::server {

// The threads behind Jobs. The table is the queue: a worker that looks for work reads the oldest open jobs and takes
// the first that nobody runs and whose user is not busy.
class Jobs::Impl {
public:
    using Ending = JobRun::Ending;
    struct Running {
        std::string id;
        std::optional<std::int64_t> userSeq;
        std::shared_ptr<JobRun::Signal> signal = std::make_shared<JobRun::Signal>(Ending::None);
    };

    Impl(store::Database &store, Clock &time, SyncEvents &hub) : database(store), clock(time), events(hub) { }
    ~Impl() { stop(); }

    void start();
    void stop();
    void settle();
    bool isRunning() const;
    void look(); // there may be work
    void signal(const std::string &id, Ending why); // to the run of this job, if there is one
    std::optional<store::JobRow> find(const std::string &id) const;
    // The job as it stands; tells the stream that it is queued, once, if it is and whoever comes first.
    std::optional<store::JobRow> tellQueued(const std::string &id);
    void forget(const std::string &id); // its end was told
    void tell(const store::JobRow &row) const; // the stream
    void hookOf(const store::JobRow &row, bool removed) const;

    store::Database &database;
    Clock &clock;
    SyncEvents &events;
    void addKind(std::string name, JobKind kind);

private:
    std::optional<JobKind> kindOf(const std::string &name) const;
    void loop();
    std::optional<Running> claim(const std::vector<Running> &busy, const std::set<std::string> &parked) const;
    bool run(const Running &running); // false: it cannot be brought to an end now
    bool carryOut(store::JobRow row, const JobKind &kind, const Running &running);
    bool finish(store::JobRow row, const Result<JobReport> &result, Ending why);

    std::mutex m_telling; // never together with m_mutex
    std::set<std::string> m_told; // ids of open jobs that the stream knows of
    mutable std::mutex m_mutex;
    std::condition_variable m_wake; // of workers
    std::condition_variable m_quiet; // of settle()
    std::map<std::string, JobKind> m_kinds;
    std::vector<std::thread> m_threads;
    std::vector<Running> m_running;
    std::set<std::string> m_parked; // unknown kind, or a full disk: left for the next start or kind
    bool m_stopping = false;
    bool m_work = false; // look() was called and nobody looked since
    bool m_looking = false; // one worker at a time
};

} // namespace api::server
