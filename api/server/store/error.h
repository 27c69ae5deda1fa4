// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <stdexcept>
#include <string>

struct sqlite3;

namespace api::server::store {

// A statement or a connection that failed. Thrown inside store functions and caught by Database::read and
// Database::write, which turn it into an api::Error: callers of the database only ever see a Result.
class SqlError : public std::runtime_error {
public:
    SqlError(int extendedCode, const std::string &message);
    static SqlError of(sqlite3 *connection, int code);

    int code() const { return m_code & 0xff; } // primary result code, SQLITE_FULL
    int extendedCode() const { return m_code; }
    bool isUniqueViolation() const;
    bool isMissingValue() const; // of a column that must have one
    bool isUnwritable() const; // the disk is full, or the file or its folder takes no writes
    // Disk full -> StorageFull; busy or locked -> Unavailable; unique -> Conflict; anything else -> Internal.
    Error toError() const;

private:
    int m_code;
};

} // namespace api::server::store
