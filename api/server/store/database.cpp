// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/database.h"

#include "api/server/store/copy.h"
#include "api/server/store/dialect.h"

#include <algorithm>
#include <fcntl.h>
#include <filesystem>
#include <sqlite3.h>
#include <unistd.h>

namespace fs = std::filesystem;

namespace api::server::store {

struct Database::Place {
    std::string file;
    bool durable = true;
    bool hasLog = false; // the last process did not close it: newer data may be in the -wal file
    std::optional<Error> readOnly;
    std::optional<LockFile> lock;
    std::optional<MemoryFolder> memory; // of a memory database and of snapshots

    // Immutable: without a log beside it, for which there may be no room.
    Connection::Mode readMode() const
    {
        return readOnly && !hasLog ? Connection::Mode::Inspect : Connection::Mode::Read;
    }
    std::string snapshotFile(int number) { return memory->file(snapshotId(number)); }
    static std::string snapshotId(int number) { return "snap_" + std::to_string(number); }
};

namespace {

// A new file that only its owner may read; a failure shows when SQLite opens it.
void makePrivate(const std::string &path)
{
    if (const int made = ::open(path.c_str(), O_CREAT | O_EXCL | O_CLOEXEC | O_RDWR, 0600); made >= 0)
        ::close(made);
}

constexpr std::uintmax_t kAlwaysChecked = 16 << 20; // bytes; 5 ms

Failure refused(ErrorKind kind, const std::string &file, const std::string &why)
{
    return failure(kind, "Cannot open the database " + file + ": " + why);
}

Failure refused(const std::string &file, const SqlError &error)
{
    if (error.code() == SQLITE_NOTADB)
        return refused(ErrorKind::Validation, file,
                       "it is not a database. Choose another file; this one was kept as it is.");
    if (error.code() == SQLITE_CORRUPT)
        return refused(ErrorKind::Internal, file,
                       "it is damaged. Restore a backup of it or use another file; this one was kept as it is.");
    if (error.code() == SQLITE_CANTOPEN)
        return refused(ErrorKind::Unavailable, file, "the file cannot be read and written.");
    Error cause = error.toError();
    return refused(cause.kind, file, cause.message);
}

// What keeps a file that can be read from being written, and what to do.
Error whyReadOnly(const std::string &file)
{
    const std::string folder = fs::path(file).parent_path().string();
    if (::access(file.c_str(), W_OK) != 0 || ::access(folder.c_str(), W_OK) != 0)
        return {.kind = ErrorKind::Unavailable,
                .message = "The database can only be read: " + file
                    + " or its folder is not writable. Make both writable, then start the server again."};
    return {.kind = ErrorKind::StorageFull,
            .message = "The database can only be read: there is no room on the disk of " + file
                + ". Free some space, then start the server again."};
}

// Before anything is written: a file that is not ours, or from a newer program, keeps its bytes.
Result<void> inspect(const std::string &file, bool hasLog, std::span<const Migration> schema)
{
    Connection connection(file, {.mode = hasLog ? Connection::Mode::Read : Connection::Mode::Inspect});
    if (dialect::isForeign(connection))
        return refused(ErrorKind::Validation, file, "it belongs to another program. Choose another file.");
    return checkVersion(dialect::schemaVersion(connection), schema);
}

Result<void> checkFile(const DatabaseOptions &options, const std::string &file, bool hasLog)
{
    std::error_code error;
    const fs::file_status status = fs::status(file, error);
    if (fs::exists(status) && !fs::is_regular_file(status))
        return refused(ErrorKind::Validation, file, "it is not a file.");
    // SQLite names its log after the file: two names of one file would be two logs, and no lock between them.
    if (fs::exists(status) && fs::hard_link_count(file, error) > 1)
        return refused(ErrorKind::Validation, file,
                       "it has other names (hard links), through which another program could change it. Remove those, "
                       "or copy the file.");
    const bool empty = !fs::exists(status) || fs::file_size(file, error) == 0;
    if (empty && !options.create)
        return refused(ErrorKind::Validation, file, "it is missing or empty.");
    return empty ? Result<void>() : inspect(file, hasLog, options.schema);
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const DatabaseOptions &options)
{
    auto place = std::make_unique<Place>();
    if (options.path == ":memory:") {
        auto folder = MemoryFolder::create();
        if (!folder)
            return Failure(folder.error());
        place->file = folder->file("data.db");
        place->durable = false;
        place->memory.emplace(std::move(*folder));
        return openIn(std::move(place), options);
    }
    std::error_code error;
    place->file = fs::weakly_canonical(options.path, error).string(); // one lock, whatever name leads to the file
    if (error)
        return refused(ErrorKind::Unavailable, options.path, error.message() + ".");
    if (fs::is_directory(place->file, error))
        return refused(ErrorKind::Validation, options.path, "it is a folder.");
    auto lock = LockFile::acquire(place->file + ".lock");
    if (!lock && lock.error().kind != ErrorKind::Conflict && fs::exists(place->file, error)) {
        place->readOnly = std::move(lock.error());
        lock = LockFile::acquireExisting(place->file + ".lock");
    }
    if (!lock)
        return Failure(lock.error());
    place->lock.emplace(std::move(*lock));
    // It holds the key that signs tokens. SQLite gives its log the rights of the file; once it is open, nobody else
    // may.
    if (options.create && !fs::exists(place->file, error))
        makePrivate(place->file);
    place->hasLog = fs::exists(place->file + "-wal", error);
    return openIn(std::move(place), options);
}

Result<std::unique_ptr<Database>> Database::openIn(std::unique_ptr<Place> place, const DatabaseOptions &options)
{
    const std::string &file = place->file;
    try {
        if (const Result<void> usable = checkFile(options, file, place->hasLog); !usable)
            return Failure(usable.error());
        if (place->readOnly)
            return openReadOnly(std::move(place), options);
        auto writer = openWriter(*place, options);
        if (!writer)
            return Failure(writer.error());
        return std::unique_ptr<Database>(new Database(options, std::move(place), std::move(*writer)));
    } catch (const SqlError &error) {
        Failure refusal = refused(file, error);
        if (!error.isUnwritable() || !place->lock)
            return refusal;
        place->readOnly = std::move(refusal.value());
        return openReadOnly(std::move(place), options);
    }
}

Result<Connection> Database::openWriter(const Place &place, DatabaseOptions options)
{
    const std::string &file = place.file;
    Connection writer(file, {.mode = Connection::Mode::Write, .create = true, .durable = place.durable});
    if (sqlite3_db_readonly(writer.handle(), "main") == 1)
        throw SqlError(SQLITE_READONLY, "the file is read-only");
    std::error_code ignored;
    if ((place.hasLog || fs::file_size(file, ignored) <= kAlwaysChecked) && !dialect::isIntact(writer))
        throw SqlError(SQLITE_CORRUPT, "damaged page");
    if (!options.hooks.backup && place.lock)
        options.hooks.backup = [&](std::int64_t version) {
            copyToFile(writer, file + ".v" + std::to_string(version) + ".bak");
        };
    const std::int64_t found = dialect::schemaVersion(writer);
    if (const Result<void> done = migrate(writer, options.schema, options.hooks); !done)
        return Failure(done.error());
    if (found > 0 && place.lock) // a full disk shows now, not at somebody's first write
        dialect::setSchemaVersion(writer, dialect::schemaVersion(writer));
    return writer;
}

Result<std::unique_ptr<Database>> Database::openReadOnly(std::unique_ptr<Place> place, const DatabaseOptions &options)
{
    const Error cause = *place->readOnly;
    const std::string &file = place->file;
    std::error_code missing;
    const auto logSize = fs::file_size(file + "-wal", missing);
    place->hasLog = !missing && logSize > 0;
    try {
        Connection reader(file, {.mode = place->readMode()});
        const std::int64_t newest = options.schema.empty() ? 0 : options.schema.back().version;
        if (dialect::schemaVersion(reader) != newest)
            return Failure(cause);
        if (fs::file_size(file, missing) <= kAlwaysChecked && !dialect::isIntact(reader))
            throw SqlError(SQLITE_CORRUPT, "damaged page");
    } catch (const SqlError &error) {
        return error.isUnwritable() ? Failure(cause) : refused(file, error);
    }
    place->readOnly = whyReadOnly(file);
    return std::unique_ptr<Database>(new Database(options, std::move(place), std::nullopt));
}

Database::Database(const DatabaseOptions &options, std::unique_ptr<Place> place, std::optional<Connection> writer)
    : m_shownPath(options.path)
    , m_schema(options.schema)
    , m_place(std::move(place))
    , m_readers(m_place->file, m_place->readMode())
{
    if (writer)
        m_writer = std::make_unique<Writer>(std::move(*writer), m_readers, options.await);
}

const Error *Database::readOnly() const
{
    return m_place->readOnly ? &*m_place->readOnly : nullptr;
}

Result<void> Database::exclusive(const std::function<void(Connection &)> &work)
{
    if (!m_writer)
        return Failure(*m_place->readOnly);
    return m_writer->exclusive(work);
}

Database::~Database() = default;

void Database::settle()
{
    (void)write([](Transaction &) { return Result<void>(); });
}

void Database::wipeLog()
{
    if (m_writer)
        m_writer->wipeLog();
}

Result<std::string> Database::snapshot()
{
    int number = 0;
    {
        const std::lock_guard lock(m_snapshotMutex);
        if (!m_place->memory) {
            auto folder = MemoryFolder::create();
            if (!folder)
                return Failure(folder.error());
            m_place->memory.emplace(std::move(*folder));
        }
        number = ++m_snapshotCount;
    }
    const std::string file = m_place->snapshotFile(number);
    if (const auto done = exclusive([&](Connection &source) { copyToFile(source, file); }); !done)
        return Failure(done.error());
    return Place::snapshotId(number);
}

std::vector<std::string> Database::snapshots() const
{
    const std::lock_guard lock(m_snapshotMutex);
    std::vector<std::string> ids;
    for (int number = 1; number <= m_snapshotCount; ++number) {
        if (fs::exists(m_place->snapshotFile(number)))
            ids.push_back(Place::snapshotId(number));
    }
    return ids;
}

Result<void> Database::checkSnapshot(const std::string &id) const
{
    const std::vector<std::string> known = snapshots();
    if (std::find(known.begin(), known.end(), id) == known.end())
        return failure(ErrorKind::NotFound, "There is no such snapshot.");
    return {};
}

Result<void> Database::removeSnapshot(const std::string &id)
{
    if (auto known = checkSnapshot(id); !known)
        return known;
    std::error_code error;
    for (const char *const part : {"", "-wal", "-shm"})
        fs::remove(m_place->memory->file(id) + part, error);
    return {};
}

std::vector<std::string> Database::snapshotsWhere(const std::function<bool(Reader &)> &holds) const
{
    std::vector<std::string> ids = snapshots();
    std::erase_if(ids, [&](const std::string &id) {
        try {
            Connection source(m_place->memory->file(id), {.mode = Connection::Mode::Read});
            Reader reader(source, nullptr);
            return !holds(reader);
        } catch (const SqlError &) {
            return false;
        }
    });
    return ids;
}

Result<void> Database::restore(const std::string &id)
{
    if (auto known = checkSnapshot(id); !known)
        return known;
    return exclusive([&](Connection &target) {
        Connection source(m_place->memory->file(id), {.mode = Connection::Mode::Read});
        copyAll(source, target);
    });
}

Result<void> Database::clear()
{
    return exclusive([&](Connection &target) {
        Connection source(":memory:", {.mode = Connection::Mode::Write, .create = true, .durable = false});
        if (const Result<void> made = migrate(source, m_schema, {}); !made)
            throw SqlError(SQLITE_ERROR, made.error().message);
        copyAll(source, target);
    });
}

} // namespace api::server::store
