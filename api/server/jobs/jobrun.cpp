// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/jobs.h"
#include "api/server/jobs/wire.h"
#include "api/server/store/database.h"

namespace api::server {

JobRun::JobRun(store::JobRow row, std::shared_ptr<Signal> signal, std::chrono::minutes limit, store::Database &database,
               Clock &clock, SyncEvents &events)
    : m_row(std::move(row))
    , m_provider(m_row.provider.value_or(""))
    , m_signal(std::move(signal))
    , m_limit(limit)
    , m_deadline(clock.monotonic() + limit)
    , m_database(database)
    , m_clock(clock)
    , m_events(events)
{
}

Timestamp JobRun::now() const
{
    return m_clock.now();
}

Result<void> JobRun::check() const
{
    if (const Ending why = m_signal->load(); why != Ending::None)
        return end(why);
    if (m_clock.monotonic() > m_deadline)
        return failure(ErrorKind::Unavailable,
                       "It took longer than " + std::to_string(m_limit.count()) + " minutes and was ended.");
    return {};
}

Result<void> JobRun::end(Ending why) const
{
    m_signal->store(why);
    switch (why) {
    case Ending::Cancelled:
        return failure(ErrorKind::Conflict, "Cancelled");
    case Ending::Stopped:
        return failure(ErrorKind::Unavailable, "The server stops.");
    case Ending::Gone:
    case Ending::None:
        break;
    }
    return failure(ErrorKind::NotFound, "The job is gone.");
}

store::JobRow JobRun::rowAfter(JobProgress progress, std::string state) const
{
    store::JobRow next = m_row;
    next.stage = OpenEnum<SyncStage>(progress.stage).wire();
    next.message = std::move(progress.message);
    next.done = progress.done;
    if (progress.total)
        next.total = progress.total;
    if (!progress.metadata.empty())
        next.report = std::move(progress.metadata);
    next.state = std::move(state);
    next.updatedAt = m_clock.now();
    return next;
}

Result<void> JobRun::commit(const Work &work, JobProgress progress, std::string state)
{
    return commit([&](store::Transaction &transaction) -> Result<JobCommit> {
        if (auto done = work ? work(transaction) : Result<void>(); !done)
            return Failure(std::move(done.error()));
        return JobCommit{std::move(progress), std::move(state)};
    });
}

Result<void> JobRun::commit(const CountingWork &work)
{
    if (auto go = check(); !go)
        return go;
    store::JobRow next;
    Ending why = Ending::None;
    auto stored = m_database.write([&](store::Transaction &transaction) -> Result<void> {
        auto done = work(transaction);
        if (!done)
            return Failure(std::move(done.error()));
        next = rowAfter(std::move(done->progress), std::move(done->state));
        if (store::updateJob(transaction, next))
            return {};
        const auto now = store::findJob(transaction, m_row.id);
        why = now && now->isOpen() ? Ending::Cancelled : Ending::Gone;
        return failure(ErrorKind::Conflict, "The job has ended.");
    });
    if (why != Ending::None)
        return end(why);
    if (!stored)
        return stored;
    m_row = std::move(next);
    if (m_row.provider)
        m_events.publish(syncEventOf(m_row));
    return {};
}

Result<void> JobRun::report(JobProgress progress)
{
    return commit(Work(), std::move(progress), m_row.state);
}

} // namespace api::server
