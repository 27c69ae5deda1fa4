// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/reader.h"
#include "api/server/store/readerpool.h"

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace api::server::store {

// Calls start(resume) and returns once resume() was called, from whatever thread. The server suspends the fiber.
using Await = std::function<void(const std::function<void(std::function<void()>)> &start)>;
Await blockingAwait(); // blocks the calling thread

// One thread that owns the writing connection. Jobs that queue up while a commit runs share the next one (group
// commit): each under its own savepoint, so that a failing job undoes only itself. A job is done when it is on disk.
class Writer {
public:
    class Job {
    public:
        virtual ~Job() = default;
        virtual bool work(Transaction &transaction) = 0; // false: undo; runs on the writer's thread
        Trace *trace = nullptr;

    private:
        friend class Writer;
        std::optional<Error> m_error;
        std::function<void()> m_resume;
    };

    Writer(Connection connection, ReaderPool &readers, Await await);
    ~Writer(); // finishes what is queued; closes the readers first: the last connection folds the log into the file

    // Waits through Await. An error means that nothing of the job is stored.
    Result<void> run(Job &job);
    void post(std::unique_ptr<Job> job); // nobody waits; an error is dropped
    // Between transactions, for what cannot run inside one (backup, restore). Waits like run().
    Result<void> exclusive(const std::function<void(Connection &)> &work);
    void wipeLog(); // see Database

private:
    struct Entry {
        Job *job = nullptr;
        std::unique_ptr<Job> owned = {}; // of post()
        const std::function<void(Connection &)> *exclusive = nullptr; // instead of work()
    };

    Result<void> await(Entry entry);
    void enqueue(Entry entry);
    void loop();
    std::vector<Entry> nextGroup(); // waits; empty = stop
    void commitGroup(std::vector<Entry> &group);
    void runInGroup(Job &job, bool alone);
    void runExclusive(Entry &entry);
    void bringWalDown();

    Connection m_connection;
    ReaderPool &m_readers; // told of every commit
    Await m_await;
    int m_walPages = 0;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::vector<Entry> m_queue;
    bool m_stopping = false;
    std::thread m_thread;
};

} // namespace api::server::store
