// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jobs/jobs.h"

#include "api/server/clock.h"
#include "api/server/crypto.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/wire.h"
#include "api/server/jobs/workers.h"
#include "api/server/store/database.h"

namespace api::server {

namespace {

constexpr std::int64_t kRunsKept = 200; // of a user
constexpr std::chrono::hours kRunAge{24};

} // namespace

Jobs::Jobs(store::Database &database, Clock &clock, SyncEvents &events)
    : m_impl(std::make_unique<Impl>(database, clock, events))
{
}

Jobs::~Jobs() = default;

void Jobs::on(std::string kind, JobKind work)
{
    m_impl->addKind(std::move(kind), std::move(work));
}

void Jobs::on(std::string kind, std::function<Result<JobReport>(JobRun &)> run)
{
    on(std::move(kind), JobKind{.run = std::move(run)});
}

void Jobs::start()
{
    m_impl->start();
}

void Jobs::stop()
{
    m_impl->stop();
}

bool Jobs::isRunning() const
{
    return m_impl->isRunning();
}

void Jobs::settle()
{
    m_impl->settle();
}

std::string Jobs::enqueue(store::Transaction &transaction, const JobSpec &spec) const
{
    const Timestamp now = m_impl->clock.now();
    if (spec.user && spec.provider)
        store::pruneSyncRuns(transaction, spec.user->seq, Timestamp{now.at - kRunAge}, kRunsKept);
    store::JobRow row;
    row.id = spec.id.empty() ? randomUuid() : spec.id;
    row.kind = spec.kind;
    row.developerId = spec.developerId;
    if (spec.user)
        row.userSeq = spec.user->seq;
    row.provider = spec.provider;
    row.source = spec.source;
    row.message = "Queued";
    row.total = spec.total;
    row.input = spec.input;
    row.createdAt = now;
    store::addJob(transaction, row);
    return row.id;
}

void Jobs::kick(const std::string &id)
{
    const auto row = m_impl->tellQueued(id);
    if (!row)
        return;
    if (row->cancelRequested)
        m_impl->signal(id, JobRun::Ending::Cancelled);
    const bool neverRan = row->status == "cancelled" && !row->startedAt;
    if (neverRan) {
        m_impl->tell(*row);
        m_impl->forget(id);
        m_impl->hookOf(*row, false);
    }
    m_impl->look();
}

void Jobs::userRemoved(const std::string &userId, const std::vector<store::JobRow> &jobs)
{
    for (const store::JobRow &row : jobs) {
        m_impl->signal(row.id, JobRun::Ending::Gone);
        m_impl->forget(row.id);
        m_impl->hookOf(row, true); // the worker of one that runs does it again afterwards
    }
    m_impl->events.forget(userId);
}

} // namespace api::server
