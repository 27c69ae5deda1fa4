// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace api::server::store {

using Bytes = std::vector<std::byte>;
using ByteView = std::span<const std::byte>;

// A prepared statement. On SQLite's C interface, not SQLiteCpp's: this is the path of every request, and text and
// bytes are bound and read without a copy. What is given to bind() must live until reset(). Throws SqlError.
class Statement {
public:
    Statement(sqlite3 *connection, std::string_view sql);

    void bind(int index, std::int64_t value); // first parameter = 1
    void bind(int index, double value);
    void bind(int index, std::string_view text);
    void bind(int index, ByteView bytes);
    void bindCopy(int index, const std::string &text); // for texts that do not outlive the call
    void bindNull(int index);
    int parameterCount() const;

    bool step(); // true = there is a row
    void reset() noexcept; // also forgets the bound values

    int columnCount() const;
    bool isNull(int column) const; // first column = 0
    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string_view text(int column) const; // until the next step() or reset()
    ByteView bytes(int column) const; // the same

private:
    void check(int code) const;
    struct Finalizer {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace api::server::store
