// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/connection.h"

#include "api/server/store/error.h"

#include <sqlite3.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace api::server::store {

namespace {

constexpr int kBusyTimeoutMs = 5000;

// Untrusted text and a database file that someone else made must not become more than data.
void harden(sqlite3 *connection)
{
    sqlite3_db_config(connection, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(connection, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(connection, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(connection, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 2048); // bytes: 256 characters, each escaped
    sqlite3_limit(connection, SQLITE_LIMIT_ATTACHED, 0);
}

// SQLite counts its memory under one lock that every allocation of every connection takes: 10 % of a read on one
// thread, and more on several. Refused, and harmless, when something else in the process used SQLite before.
void stopCountingMemory()
{
    static const int done = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    static_cast<void>(done);
}

// As a URI, the only way to say "immutable".
std::string immutable(const std::string &path)
{
    std::string uri = "file:";
    for (const char byte : path) {
        if (byte == '%')
            uri += "%25";
        else if (byte == '?')
            uri += "%3f";
        else if (byte == '#')
            uri += "%23";
        else
            uri += byte;
    }
    return uri + "?immutable=1";
}

} // namespace

Connection::Connection(const std::string &path, Settings settings)
{
    stopCountingMemory();
    int flags = SQLITE_OPEN_NOMUTEX;
    if (settings.mode == Mode::Write)
        flags |= SQLITE_OPEN_READWRITE | (settings.create ? SQLITE_OPEN_CREATE : 0);
    else
        flags |= SQLITE_OPEN_READONLY;
    const bool inspect = settings.mode == Mode::Inspect;
    try {
        m_database = std::make_unique<SQLite::Database>(inspect ? immutable(path) : path,
                                                        inspect ? flags | SQLITE_OPEN_URI : flags, kBusyTimeoutMs);
    } catch (const SQLite::Exception &error) {
        throw SqlError(error.getExtendedErrorCode() > 0 ? error.getExtendedErrorCode() : error.getErrorCode(),
                       error.what());
    }
    configure(settings);
}

Connection::Connection(Connection &&) noexcept = default;
Connection &Connection::operator=(Connection &&) noexcept = default;
Connection::~Connection() = default;

void Connection::configure(Settings settings)
{
    harden(handle());
    runScript("PRAGMA foreign_keys = ON; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY;"
              "PRAGMA cache_size = -32768;");
    if (settings.mode != Mode::Write) {
        runScript("PRAGMA query_only = ON");
        return;
    }
    // Without auto-checkpoint: the writer checkpoints itself, after it has answered.
    runScript("PRAGMA journal_mode = WAL; PRAGMA journal_size_limit = 67108864; PRAGMA wal_autocheckpoint = 0");
    runScript("PRAGMA secure_delete = ON"); // what a person had erased is not left in free pages
    runScript(settings.durable ? "PRAGMA synchronous = FULL" : "PRAGMA synchronous = OFF");
}

Connection::Lease::~Lease()
{
    m_entry->statement.reset();
    m_entry->inUse = false;
}

Connection::Lease Connection::prepare(std::string_view sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end())
        found = m_statements.emplace(std::string(sql), std::make_unique<Entry>(handle(), sql)).first;
    Entry &entry = *found->second;
    if (entry.inUse)
        return Lease(std::make_unique<Entry>(handle(), sql));
    return Lease(entry);
}

void Connection::run(std::string_view sql)
{
    prepare(sql)->step();
}

void Connection::runScript(const std::string &sql)
{
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        throw SqlError::of(handle(), code);
}

std::int64_t Connection::number(std::string_view sql)
{
    Lease statement = prepare(sql);
    return statement->step() ? statement->integer(0) : 0;
}

std::int64_t Connection::changes() const
{
    return sqlite3_changes64(handle());
}

bool Connection::inTransaction() const
{
    return sqlite3_get_autocommit(handle()) == 0;
}

sqlite3 *Connection::handle() const
{
    return m_database->getHandle();
}

} // namespace api::server::store
