// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/connection.h"
#include "api/server/store/mapper.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::store {

// One consistent view of the database, handed to the function of Database::read. Parameters are always bound, never
// pasted. Its members throw SqlError (see there); functions that take a Reader do too.
class Reader {
public:
    Reader(Connection &connection, Trace *trace) : m_connection(connection), m_trace(trace) { }
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;

    // The first row, or empty. T is a row type or the type of the first column.
    template <typename T, typename... Args>
    std::optional<T> one(std::string_view sql, const Args &...args)
    {
        Use use(*this, sql, args...);
        if (!use.step())
            return std::nullopt;
        return readRow<T>(*use.statement);
    }
    template <typename T, typename... Args>
    std::vector<T> all(std::string_view sql, const Args &...args)
    {
        std::vector<T> rows;
        Use use(*this, sql, args...);
        while (use.step())
            rows.push_back(readRow<T>(*use.statement));
        return rows;
    }
    // Calls visit(T) row by row; memory stays flat.
    template <typename T, typename Visit, typename... Args>
    void each(std::string_view sql, Visit &&visit, const Args &...args)
    {
        Use use(*this, sql, args...);
        while (use.step())
            visit(readRow<T>(*use.statement));
    }

protected:
    // One execution: bound at construction, reported to the trace and reset at the end.
    struct Use {
        template <typename... Args>
        Use(Reader &owner, std::string_view sql, const Args &...args)
            : statement(owner.m_connection.prepare(sql))
            , trace(owner.m_trace)
            , start(trace ? Clock::now() : Clock::time_point{})
        {
            int index = 0;
            (bindValue(*statement, ++index, args), ...);
        }
        ~Use()
        {
            if (trace)
                trace->push_back({statement.text(), rows,
                                  std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start)});
        }
        bool step()
        {
            const bool row = statement->step();
            rows += row ? 1 : 0;
            return row;
        }
        using Clock = std::chrono::steady_clock;
        Connection::Lease statement;
        Trace *trace;
        Clock::time_point start;
        std::int64_t rows = 0;
    };

    Connection &m_connection;
    Trace *m_trace;
};

// The function of Database::write gets this; all of it is committed or none of it.
class Transaction : public Reader {
public:
    using Reader::Reader;

    // Any statement that changes data; the number of rows that it changed.
    template <typename... Args>
    std::int64_t run(std::string_view sql, const Args &...args)
    {
        Use use(*this, sql, args...);
        while (use.step()) { }
        return m_connection.changes();
    }
    // All fields of the row into `table`. A conflict throws.
    template <Row R>
    void insert(std::string_view table, const R &row)
    {
        std::apply([&](const auto &...field) { run(insertText<R>(table), row.*(field.member)...); }, R::fields());
    }

private:
    template <Row R>
    static std::string insertText(std::string_view table)
    {
        std::string marks;
        for (std::size_t n = 0; n < std::tuple_size_v<decltype(R::fields())>; ++n)
            marks += n ? ", ?" : "?";
        return "INSERT INTO " + std::string(table) + " (" + columns<R>() + ") VALUES (" + marks + ")";
    }
};

} // namespace api::server::store
