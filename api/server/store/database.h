// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/error.h"
#include "api/server/store/memoryfolder.h"
#include "api/server/store/migrate.h"
#include "api/server/store/reader.h"
#include "api/server/store/readerpool.h"
#include "api/server/store/writer.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <type_traits>
#include <vector>

namespace api::server::store {

struct DatabaseOptions {
    std::string path = ":memory:"; // or a file, made when missing; its folder must exist
    bool create = true; // false: a missing or empty file is an error
    Await await = blockingAwait(); // how a write waits for its commit
    std::span<const Migration> schema = migrations();
    MigrateHooks hooks = {}; // of tests; the backup is made without one
};

// One database: a writer with group commit and any number of readers. All members are thread-safe.
class Database {
public:
    // Errors, each with what to do in the message: Conflict (another process uses it), Forbidden (newer version,
    // nothing was changed), Validation (not a database, or another program's), StorageFull, Unavailable (cannot be
    // opened, read or written), Internal (damaged). A file of the current version that can be read but not written
    // (full disk, read-only folder) is opened all the same, see readOnly().
    static Result<std::unique_ptr<Database>> open(const DatabaseOptions &options);
    ~Database(); // commits what is queued; nobody may be inside a member any more
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    // Calls read(Reader &) at once on this thread, on one consistent view; returns its Result. A connection is held
    // meanwhile: do not suspend inside.
    template <typename Function>
    auto read(Function &&function, Trace *trace = nullptr) -> std::invoke_result_t<Function &, Reader &>
    {
        try {
            ReaderPool::Lease connection = m_readers.lend();
            Reader reader(*connection, trace);
            return function(reader);
        } catch (const SqlError &error) {
            return Failure(error.toError());
        }
    }

    // Calls function(Transaction &) on the writer's thread and waits until its changes are on disk; returns its
    // Result. A failed Result undoes them. Must not write again inside.
    template <typename Function>
    auto write(Function &&function, Trace *trace = nullptr) -> std::invoke_result_t<Function &, Transaction &>
    {
        using Outcome = std::invoke_result_t<Function &, Transaction &>;
        if (const Error *reason = readOnly())
            return Failure(*reason);
        Work<Function &, Outcome> job(function);
        job.trace = trace;
        if (Result<void> done = m_writer->run(job); !done)
            return Failure(std::move(done.error()));
        return std::move(*job.outcome);
    }
    // A write that nobody waits for and that may be lost: statistics.
    template <typename Function>
    void post(Function function)
    {
        if (m_writer)
            m_writer->post(
                std::make_unique<Work<Function, std::invoke_result_t<Function &, Transaction &>>>(std::move(function)));
    }
    // After an erasure: what was overwritten is gone from the log file too, unless somebody still reads an older view;
    // then the next big checkpoint does it.
    void wipeLog();
    // Grows with every write, before whoever waits for it goes on: what a read found that began later than view() was
    // asked is still so while view() stays.
    std::uint64_t view() const { return m_readers.view(); }
    void settle(); // returns when everything posted before is done

    // Copies of all data, kept until the database closes. Ids are "snap_1", "snap_2", ...
    Result<std::string> snapshot();
    Result<void> restore(const std::string &id); // NotFound
    std::vector<std::string> snapshots() const; // oldest first
    Result<void> removeSnapshot(const std::string &id); // NotFound
    // Those in which holds(Reader &) is true, or that cannot be read.
    std::vector<std::string> snapshotsWhere(const std::function<bool(Reader &)> &holds) const;
    Result<void> clear(); // to an empty schema

    // StorageFull or Unavailable: why nothing can be written until the file is opened again, and what to do. Every
    // write answers with it. Null: it can be written.
    const Error *readOnly() const;
    const std::string &path() const { return m_shownPath; } // as given

private:
    template <typename Function, typename Outcome>
    struct Work : Writer::Job {
        explicit Work(Function given) : function(std::forward<Function>(given)) { }
        bool work(Transaction &transaction) override
        {
            outcome.emplace(function(transaction));
            return outcome->has_value();
        }
        Function function;
        std::optional<Outcome> outcome;
    };
    struct Place; // the files
    Database(const DatabaseOptions &options, std::unique_ptr<Place> place, std::optional<Connection> writer);
    Result<void> checkSnapshot(const std::string &id) const;
    static Result<std::unique_ptr<Database>> openIn(std::unique_ptr<Place> place, const DatabaseOptions &options);
    static Result<Connection> openWriter(const Place &place, DatabaseOptions options); // throws SqlError
    static Result<std::unique_ptr<Database>> openReadOnly(std::unique_ptr<Place> place, const DatabaseOptions &options);
    Result<void> exclusive(const std::function<void(Connection &)> &work);

    std::string m_shownPath;
    std::span<const Migration> m_schema;
    std::unique_ptr<Place> m_place;
    ReaderPool m_readers;
    std::unique_ptr<Writer> m_writer; // null: read-only
    mutable std::mutex m_snapshotMutex;
    int m_snapshotCount = 0;
};

} // namespace api::server::store
