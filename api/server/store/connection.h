// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/statement.h"

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

// What a request did in the database; never a bound value.
struct StatementTrace {
    std::string text; // with its placeholders
    std::int64_t rows = 0; // read
    std::chrono::microseconds duration{}; // in SQLite and in mapping
};
using Trace = std::vector<StatementTrace>;

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

    // A prepared statement for one use; a second use of the same text at the same time gets one of its own.
    class Lease {
    public:
        Lease(Statement *cached, bool *inUse) : m_statement(cached), m_inUse(inUse) { *inUse = true; }
        explicit Lease(std::unique_ptr<Statement> own) : m_own(std::move(own)), m_statement(m_own.get()) { }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease();
        Statement *operator->() { return m_statement; }
        Statement &operator*() { return *m_statement; }

    private:
        std::unique_ptr<Statement> m_own;
        Statement *m_statement;
        bool *m_inUse = nullptr;
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

    struct Entry {
        explicit Entry(sqlite3 *connection, std::string_view sql) : statement(connection, sql) { }
        Statement statement;
        bool inUse = false;
    };
    struct Hash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unique_ptr<SQLite::Database> m_database; // declared first: statements are finalised before it closes
    std::unordered_map<std::string, std::unique_ptr<Entry>, Hash, std::equal_to<>> m_statements;
};

} // namespace api::server::store
