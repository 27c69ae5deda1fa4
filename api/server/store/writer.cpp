// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/writer.h"

#include "api/server/store/error.h"

#include <semaphore>
#include <sqlite3.h>

namespace api::server::store {

namespace {

constexpr std::size_t kGroupLimit = 256; // jobs a commit: bounds the wait of the first one
constexpr int kCheckpointPages = 1000; // of 4 KiB, as SQLite's own default
constexpr int kTruncatePages = 16'000; // readers kept the log from being reused: wait for them, 64 MiB is enough

// Runs work; what it throws comes back as an Error, so that nothing leaves the thread.
template <typename Work>
std::optional<Error> guarded(Work &&work)
{
    try {
        work();
        return std::nullopt;
    } catch (const SqlError &error) {
        return error.toError();
    } catch (const std::exception &error) {
        return Error{.kind = ErrorKind::Internal, .message = error.what()};
    }
}

void rollBack(Connection &connection)
{
    // After a full disk SQLite has rolled back by itself and a ROLLBACK would be the second failure.
    if (connection.inTransaction())
        guarded([&] { connection.run("ROLLBACK"); });
}

} // namespace

Await blockingAwait()
{
    return [](const std::function<void(std::function<void()>)> &start) {
        // Shared: the resuming thread may still be inside release() when this one is gone.
        auto done = std::make_shared<std::binary_semaphore>(0);
        start([done] { done->release(); });
        done->acquire();
    };
}

Writer::Writer(Connection connection, ReaderPool &readers, Await await)
    : m_connection(std::move(connection)), m_readers(readers), m_await(std::move(await))
{
    sqlite3_wal_hook(
        m_connection.handle(),
        [](void *pages, sqlite3 *, const char *, int count) {
            *static_cast<int *>(pages) = count;
            return SQLITE_OK;
        },
        &m_walPages);
    m_thread = std::thread([this] { loop(); });
}

Writer::~Writer()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_wake.notify_one();
    m_thread.join();
    m_readers.close();
}

Result<void> Writer::run(Job &job)
{
    return await({.job = &job});
}

Result<void> Writer::exclusive(const std::function<void(Connection &)> &work)
{
    struct Nothing : Job {
        bool work(Transaction &) override { return true; }
    } waiter;
    return await({.job = &waiter, .exclusive = &work});
}

void Writer::post(std::unique_ptr<Job> job)
{
    Job *plain = job.get();
    enqueue({.job = plain, .owned = std::move(job)});
}

void Writer::wipeLog()
{
    (void)exclusive([this](Connection &) {
        m_walPages = kTruncatePages;
        bringWalDown();
    });
}

Result<void> Writer::await(Entry entry)
{
    if (std::this_thread::get_id() == m_thread.get_id())
        return failure(ErrorKind::Internal, "A write was started inside a write.");
    Job &job = *entry.job;
    m_await([&](std::function<void()> resume) {
        job.m_resume = std::move(resume);
        enqueue(std::move(entry));
    });
    if (job.m_error)
        return Failure(std::move(*job.m_error));
    return {};
}

void Writer::enqueue(Entry entry)
{
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(entry));
    }
    m_wake.notify_one();
}

void Writer::loop()
{
    while (true) {
        std::vector<Entry> group = nextGroup();
        if (group.empty())
            return;
        if (group.front().exclusive)
            runExclusive(group.front());
        else
            commitGroup(group);
        m_readers.renew();
        for (Entry &entry : group) {
            // The job may be gone as soon as its waiter runs.
            if (const auto resume = std::move(entry.job->m_resume))
                resume();
        }
        bringWalDown();
    }
}

std::vector<Writer::Entry> Writer::nextGroup()
{
    std::unique_lock lock(m_mutex);
    m_wake.wait(lock, [this] { return m_stopping || !m_queue.empty(); });
    std::size_t count = 0;
    while (count < m_queue.size() && count < kGroupLimit && !m_queue[count].exclusive)
        ++count;
    if (count == 0 && !m_queue.empty())
        count = 1;
    std::vector<Entry> group;
    if (count == m_queue.size()) {
        group.swap(m_queue);
    } else {
        const auto end = m_queue.begin() + std::ptrdiff_t(count);
        group.assign(std::make_move_iterator(m_queue.begin()), std::make_move_iterator(end));
        m_queue.erase(m_queue.begin(), end);
    }
    return group;
}

void Writer::commitGroup(std::vector<Entry> &group)
{
    std::optional<Error> broken = guarded([&] { m_connection.run("BEGIN IMMEDIATE"); });
    std::size_t executed = 0;
    for (; executed < group.size() && !broken; ++executed) {
        Job &job = *group[executed].job;
        runInGroup(job, group.size() == 1);
        if (!m_connection.inTransaction() && group.size() > 1)
            broken = job.m_error; // the jobs before it went with it
    }
    if (!broken && m_connection.inTransaction())
        broken = guarded([&] { m_connection.run("COMMIT"); });
    if (!broken)
        return;
    rollBack(m_connection);
    for (Entry &entry : group) {
        if (!entry.job->m_error)
            entry.job->m_error = broken;
    }
}

void Writer::runInGroup(Job &job, bool alone)
{
    bool keep = false;
    job.m_error = guarded([&] {
        if (!alone)
            m_connection.run("SAVEPOINT job");
        Transaction transaction(m_connection, job.trace);
        keep = job.work(transaction);
        if (!m_connection.inTransaction())
            throw SqlError(SQLITE_FULL, "the transaction was rolled back");
        if (!alone && keep)
            m_connection.run("RELEASE job");
    });
    if (keep && !job.m_error)
        return;
    if (alone)
        return rollBack(m_connection);
    if (!m_connection.inTransaction())
        return;
    const auto stuck = guarded([&] {
        m_connection.run("ROLLBACK TO job");
        m_connection.run("RELEASE job");
    });
    if (stuck) {
        job.m_error = stuck;
        rollBack(m_connection);
    }
}

void Writer::runExclusive(Entry &entry)
{
    entry.job->m_error = guarded([&] { (*entry.exclusive)(m_connection); });
    rollBack(m_connection);
}

void Writer::bringWalDown()
{
    if (m_walPages < kCheckpointPages)
        return;
    const int mode = m_walPages < kTruncatePages ? SQLITE_CHECKPOINT_PASSIVE : SQLITE_CHECKPOINT_TRUNCATE;
    sqlite3_busy_timeout(m_connection.handle(), 100);
    // A checkpoint that fails (readers, full disk) is tried again after the next commit; nothing is lost.
    m_readers.renew(); // nobody idle stands in the way of it,
    sqlite3_wal_checkpoint_v2(m_connection.handle(), nullptr, mode, nullptr, nullptr);
    m_readers.renew(); // nor of starting the log anew
    sqlite3_busy_timeout(m_connection.handle(), 5000);
    m_walPages = 0; // the next commit counts again
}

} // namespace api::server::store
