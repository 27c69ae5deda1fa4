// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jobs/workers.h"

#include "api/server/clock.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/wire.h"
#include "api/server/store/database.h"

#include <algorithm>

namespace api::server {

void Jobs::Impl::addKind(std::string name, JobKind kind)
{
    const std::lock_guard lock(m_mutex);
    m_kinds.insert_or_assign(std::move(name), std::move(kind));
    m_parked.clear();
    m_work = !m_threads.empty();
    m_wake.notify_one();
}

std::optional<JobKind> Jobs::Impl::kindOf(const std::string &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_kinds.find(name);
    return found != m_kinds.end() ? std::optional(found->second) : std::nullopt;
}

void Jobs::Impl::start()
{
    const std::lock_guard lock(m_mutex);
    if (!m_threads.empty())
        return;
    m_stopping = false;
    m_work = true;
    m_parked.clear();
    for (int n = 0; n < kWorkers; ++n)
        m_threads.emplace_back([this] { loop(); });
}

void Jobs::Impl::stop()
{
    std::vector<std::thread> threads;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        threads.swap(m_threads);
        for (const Running &running : m_running) {
            Ending none = Ending::None; // one that was cancelled ends as that
            running.signal->compare_exchange_strong(none, Ending::Stopped);
        }
    }
    m_wake.notify_all();
    m_quiet.notify_all();
    for (std::thread &thread : threads)
        thread.join();
}

bool Jobs::Impl::isRunning() const
{
    const std::lock_guard lock(m_mutex);
    return !m_threads.empty();
}

void Jobs::Impl::settle()
{
    std::unique_lock lock(m_mutex);
    m_quiet.wait(lock, [this] { return m_stopping || (m_running.empty() && !m_work && !m_looking); });
}

void Jobs::Impl::look()
{
    {
        const std::lock_guard lock(m_mutex);
        m_work = !m_threads.empty();
    }
    m_wake.notify_one();
}

void Jobs::Impl::signal(const std::string &id, Ending why)
{
    const std::lock_guard lock(m_mutex);
    for (const Running &running : m_running) {
        if (running.id == id)
            running.signal->store(why);
    }
}

std::optional<store::JobRow> Jobs::Impl::find(const std::string &id) const
{
    const auto row = database.read(
        [&](store::Reader &reader) -> Result<std::optional<store::JobRow>> { return store::findJob(reader, id); });
    return row ? *row : std::nullopt;
}

std::optional<store::JobRow> Jobs::Impl::tellQueued(const std::string &id)
{
    const std::lock_guard lock(m_telling);
    auto row = find(id);
    if (row && row->isOpen() && row->stage == "queued" && m_told.insert(id).second)
        tell(*row);
    return row;
}

void Jobs::Impl::forget(const std::string &id)
{
    const std::lock_guard lock(m_telling);
    m_told.erase(id);
}

void Jobs::Impl::tell(const store::JobRow &row) const
{
    if (row.provider && !row.userId.empty())
        events.publish(syncEventOf(row));
}

void Jobs::Impl::hookOf(const store::JobRow &row, bool removed) const
{
    const auto kind = kindOf(row.kind);
    if (kind && kind->ended)
        kind->ended(row, removed);
}

void Jobs::Impl::loop()
{
    for (std::unique_lock lock(m_mutex);;) {
        m_wake.wait(lock, [this] { return m_stopping || (m_work && !m_looking); });
        if (m_stopping)
            return;
        m_work = false;
        m_looking = true;
        const std::vector<Running> busy = m_running;
        const std::set<std::string> parked = m_parked;
        lock.unlock();
        const std::optional<Running> claimed = claim(busy, parked);
        lock.lock();
        m_looking = false;
        if (!claimed || m_stopping) {
            m_quiet.notify_all();
            m_wake.notify_one(); // somebody may have called look() meanwhile
            continue;
        }
        m_running.push_back(*claimed);
        m_work = true; // there may be more, for another worker
        lock.unlock();
        m_wake.notify_one();
        const bool ended = run(*claimed);
        if (ended)
            forget(claimed->id);
        lock.lock();
        std::erase_if(m_running, [&](const Running &running) { return running.id == claimed->id; });
        if (!ended)
            m_parked.insert(claimed->id);
        m_work = true; // its user is free
    }
}

std::optional<Jobs::Impl::Running> Jobs::Impl::claim(const std::vector<Running> &busy,
                                                     const std::set<std::string> &parked) const
{
    constexpr std::int64_t kPage = 64;
    const auto isFree = [&](const store::OpenJob &job) {
        const auto collides = [&](const Running &running) {
            return running.id == job.id || (job.userSeq && running.userSeq == job.userSeq);
        };
        return !parked.contains(job.id) && std::none_of(busy.begin(), busy.end(), collides);
    };
    for (std::int64_t after = 0;;) {
        const auto page = database.read([&](store::Reader &reader) -> Result<std::vector<store::OpenJob>> {
            return store::listOpenJobs(reader, after, kPage);
        });
        if (!page || page->empty())
            return std::nullopt;
        const auto found = std::find_if(page->begin(), page->end(), isFree);
        if (found != page->end())
            return Running{.id = found->id, .userSeq = found->userSeq};
        after = page->back().seq;
    }
}

bool Jobs::Impl::run(const Running &running)
{
    auto row = tellQueued(running.id); // a worker may find a job before its kick() comes
    if (!row || !row->isOpen())
        return true;
    if (row->cancelRequested)
        return finish(std::move(*row), failure(ErrorKind::Conflict, "Cancelled"), Ending::Cancelled);
    const auto kind = kindOf(row->kind);
    if (!kind) // of a newer program, perhaps: it waits until somebody knows the kind
        return false;
    row->message = row->startedAt ? "Goes on where it was interrupted" : "Started";
    row->stage = "started";
    row->updatedAt = clock.now();
    if (!row->startedAt)
        row->startedAt = row->updatedAt;
    const auto begun = database.write(
        [&](store::Transaction &transaction) -> Result<bool> { return store::updateJob(transaction, *row); });
    if (!begun)
        return false;
    if (!*begun) // cancelled or removed this moment: look again
        return true;
    tell(*row);
    return carryOut(std::move(*row), *kind, running);
}

bool Jobs::Impl::carryOut(store::JobRow row, const JobKind &kind, const Running &running)
{
    JobRun job(std::move(row), running.signal, kind.limit, database, clock, events);
    Result<JobReport> result;
    try {
        result = kind.run(job);
    } catch (const std::exception &fault) {
        result = failure(ErrorKind::Internal, fault.what());
    }
    return finish(std::move(job.m_row), result, running.signal->load());
}

bool Jobs::Impl::finish(store::JobRow row, const Result<JobReport> &result, Ending why)
{
    if (!result && why == Ending::Stopped)
        return true;
    if (why == Ending::Gone) {
        hookOf(row, true);
        return true;
    }
    if (result) {
        row.status = OpenEnum<SyncStatus>(result->status).wire();
        row.stage = "completed";
        row.message = result->message;
        if (!result->metadata.empty())
            row.report = result->metadata;
    } else if (why == Ending::Cancelled) {
        row.status = row.stage = "cancelled";
        row.message = "Cancelled";
    } else {
        row.status = row.stage = "failed";
        row.error = result.error().kind == ErrorKind::Internal ? "Internal server error" : result.error().message;
        row.message = "Failed";
    }
    row.updatedAt = clock.now();
    row.endedAt = row.updatedAt;
    const auto ended = database.write(
        [&](store::Transaction &transaction) -> Result<bool> { return store::updateJob(transaction, row); });
    if (!ended)
        return false;
    if (*ended)
        tell(row);
    hookOf(row, !*ended);
    return true;
}

} // namespace api::server
