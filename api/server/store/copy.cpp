// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/copy.h"

#include "api/server/store/connection.h"
#include "api/server/store/error.h"

#include <filesystem>
#include <sqlite3.h>
#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>

namespace api::server::store {

namespace {

void copyPages(SQLite::Database &source, SQLite::Database &target)
{
    try {
        SQLite::Backup backup(target, source);
        const int code = backup.executeStep(-1); // throws, except when a lock is in the way
        if (code != SQLITE_DONE)
            throw SqlError(code, "copying the database");
    } catch (const SQLite::Exception &error) {
        throw SqlError(error.getErrorCode(), error.what());
    }
}

} // namespace

void copyAll(Connection &source, Connection &target)
{
    copyPages(source.database(), target.database());
}

void copyToFile(Connection &source, const std::string &file)
{
    const std::string unfinished = file + ".tmp";
    std::error_code error;
    std::filesystem::remove(unfinished, error);
    try {
        SQLite::Database target(unfinished, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
        copyPages(source.database(), target);
    } catch (const SQLite::Exception &cause) {
        throw SqlError(cause.getErrorCode(), cause.what());
    } catch (const SqlError &) {
        std::filesystem::remove(unfinished, error);
        throw;
    }
    std::filesystem::rename(unfinished, file, error);
    if (error)
        throw SqlError(SQLITE_CANTOPEN, file + ": " + error.message());
}

} // namespace api::server::store
