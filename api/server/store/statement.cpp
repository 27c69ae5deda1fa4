// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/statement.h"

#include "api/server/store/error.h"

#include <sqlite3.h>

namespace api::server::store {

Statement::Statement(sqlite3 *connection, std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code =
        sqlite3_prepare_v3(connection, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr);
    m_statement.reset(statement);
    if (code != SQLITE_OK)
        throw SqlError::of(connection, code);
}

void Statement::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

void Statement::check(int code) const
{
    if (code != SQLITE_OK)
        throw SqlError::of(sqlite3_db_handle(m_statement.get()), code);
}

void Statement::bind(int index, std::int64_t value)
{
    check(sqlite3_bind_int64(m_statement.get(), index, value));
}

void Statement::bind(int index, double value)
{
    check(sqlite3_bind_double(m_statement.get(), index, value));
}

void Statement::bind(int index, std::string_view text)
{
    const char *data = text.data() ? text.data() : ""; // a null pointer would bind NULL
    check(sqlite3_bind_text64(m_statement.get(), index, data, text.size(), nullptr, SQLITE_UTF8));
}

void Statement::bind(int index, ByteView bytes)
{
    if (bytes.empty()) // a null pointer would bind NULL
        return check(sqlite3_bind_zeroblob(m_statement.get(), index, 0));
    check(sqlite3_bind_blob64(m_statement.get(), index, bytes.data(), bytes.size(), nullptr));
}

void Statement::bindCopy(int index, const std::string &text)
{
    // SQLITE_TRANSIENT without its C-style cast.
    const auto copy = reinterpret_cast<sqlite3_destructor_type>(std::intptr_t(-1));
    check(sqlite3_bind_text64(m_statement.get(), index, text.data(), text.size(), copy, SQLITE_UTF8));
}

void Statement::bindNull(int index)
{
    check(sqlite3_bind_null(m_statement.get(), index));
}

int Statement::parameterCount() const
{
    return sqlite3_bind_parameter_count(m_statement.get());
}

bool Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code != SQLITE_DONE)
        throw SqlError::of(sqlite3_db_handle(m_statement.get()), code);
    return false;
}

void Statement::reset() noexcept
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement.get());
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string_view Statement::text(int column) const
{
    const unsigned char *data = sqlite3_column_text(m_statement.get(), column);
    if (!data)
        return {};
    return {reinterpret_cast<const char *>(data), std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

ByteView Statement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    if (!data)
        return {};
    return {static_cast<const std::byte *>(data), std::size_t(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace api::server::store
