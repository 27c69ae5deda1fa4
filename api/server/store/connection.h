// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/statement.h"
#include "api/server/store/statementtrace.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
namespace SQLite {
class Database;
}

namespace api::server::store {

// One SQLite connection with the settings of this store and its prepared statements. Used by one thread at a time.
// Every member throws SqlError.
class Connection {
public:
    enum class Mode {
        Read,
        Write,
        Inspect, // reads a file that nobody has open, and makes no file beside it
    };
    struct Settings {
        Mode mode = Mode::Read;
        bool create = false; // make the file when it is missing
        bool durable = true; // a commit survives a loss of power
    };

    Connection(const std::string &path, Settings settings);
    Connection(Connection &&) noexcept;
    Connection &operator=(Connection &&) noexcept;
    ~Connection();

    struct Entry {
        Entry(sqlite3 *connection, std::string_view sql)
            : statement(connection, sql), text(std::make_shared<const std::string>(sql))
        {
        }
        Statement statement;
        std::shared_ptr<const std::string> text;
        bool inUse = false;
    };
    // A prepared statement for one use; a second use of the same text at the same time gets one of its own.
    class Lease {
    public:
        explicit Lease(Entry &cached) : m_entry(&cached) { cached.inUse = true; }
        explicit Lease(std::unique_ptr<Entry> own) : m_own(std::move(own)), m_entry(m_own.get()) { }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease();
        Statement *operator->() { return &m_entry->statement; }
        Statement &operator*() { return m_entry->statement; }
        const std::shared_ptr<const std::string> &text() const { return m_entry->text; }

    private:
        std::unique_ptr<Entry> m_own;
        Entry *m_entry;
    };
    Lease prepare(std::string_view sql);
    void run(std::string_view sql); // one cached statement without parameters
    void runScript(const std::string &sql); // any number of statements, not cached
    std::int64_t number(std::string_view sql); // first column of the first row
    std::int64_t changes() const; // rows changed by the last statement
    bool inTransaction() const; // false again when SQLite rolled back by itself (disk full)
    sqlite3 *handle() const;
    SQLite::Database &database() { return *m_database; }

private:
    void configure(Settings settings);

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unique_ptr<SQLite::Database> m_database; // declared first: statements are finalised before it closes
    std::unordered_map<std::string, std::unique_ptr<Entry>, Hash, std::equal_to<>> m_statements;
};

} // namespace api::server::store
