// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/error.h"

#include <sqlite3.h>

namespace api::server::store {

SqlError::SqlError(int extendedCode, const std::string &message) : std::runtime_error(message), m_code(extendedCode) { }

SqlError SqlError::of(sqlite3 *connection, int code)
{
    const int extended = connection ? sqlite3_extended_errcode(connection) : code;
    const char *text = connection ? sqlite3_errmsg(connection) : sqlite3_errstr(code);
    return SqlError((extended & 0xff) == (code & 0xff) ? extended : code, text);
}

bool SqlError::isUniqueViolation() const
{
    return m_code == SQLITE_CONSTRAINT_UNIQUE || m_code == SQLITE_CONSTRAINT_PRIMARYKEY;
}

bool SqlError::isMissingValue() const
{
    return m_code == SQLITE_CONSTRAINT_NOTNULL;
}

bool SqlError::isUnwritable() const
{
    switch (m_code) {
    case SQLITE_IOERR_WRITE: // beyond RLIMIT_FSIZE or a quota
    case SQLITE_IOERR_SHMOPEN:
    case SQLITE_IOERR_SHMSIZE:
        return true;
    default:
        return code() == SQLITE_FULL || code() == SQLITE_READONLY || code() == SQLITE_CANTOPEN || code() == SQLITE_PERM;
    }
}

Error SqlError::toError() const
{
    const std::string detail = std::string(what()) + " (" + std::to_string(m_code) + ")";
    const auto make = [&](ErrorKind kind, const char *text) { return Error{.kind = kind, .message = text + detail}; };
    // A write beyond RLIMIT_FSIZE or a quota reports IOERR_WRITE; the cause is the same for whoever must act.
    if (code() == SQLITE_FULL || m_code == SQLITE_IOERR_WRITE || m_code == SQLITE_IOERR_SHMSIZE)
        return make(ErrorKind::StorageFull, "The disk of the database is full: ");
    if (code() == SQLITE_BUSY || code() == SQLITE_LOCKED)
        return make(ErrorKind::Unavailable, "The database is busy, another program holds its lock: ");
    if (code() == SQLITE_READONLY || code() == SQLITE_PERM)
        return make(ErrorKind::Unavailable, "The database cannot be written: ");
    if (code() == SQLITE_CORRUPT || code() == SQLITE_NOTADB)
        return make(ErrorKind::Internal, "The database file is damaged: ");
    if (isUniqueViolation())
        return make(ErrorKind::Conflict, "A row with this value exists already: ");
    return make(ErrorKind::Internal, "The database failed: ");
}

} // namespace api::server::store
