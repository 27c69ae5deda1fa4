// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/migrate.h"

#include "api/server/store/connection.h"
#include "api/server/store/dialect.h"
#include "api/server/store/error.h"

#include <sqlite3.h>

namespace api::server::store {

namespace {

void apply(Connection &connection, const Migration &migration, const MigrateHooks &hooks)
{
    connection.runScript("BEGIN IMMEDIATE");
    forEachStatement(dialect::expand(migration.sql), [&](std::string_view statement) {
        if (hooks.step)
            hooks.step();
        connection.runScript(std::string(statement));
    });
    dialect::setSchemaVersion(connection, migration.version);
    if (hooks.step)
        hooks.step();
    connection.runScript("COMMIT");
}

} // namespace

void forEachStatement(std::string_view script, const std::function<void(std::string_view)> &visit)
{
    std::string statement;
    while (!script.empty()) {
        const auto end = script.find(';');
        statement += script.substr(0, end == std::string_view::npos ? end : end + 1);
        script.remove_prefix(end == std::string_view::npos ? script.size() : end + 1);
        if (sqlite3_complete(statement.c_str())) { // a semicolon inside a trigger or a text does not end it
            visit(statement);
            statement.clear();
        }
    }
}

Result<void> checkVersion(std::int64_t found, std::span<const Migration> list)
{
    const int newest = list.empty() ? 0 : list.back().version;
    if (found <= newest)
        return {};
    return failure(ErrorKind::Forbidden,
                   "The database has version " + std::to_string(found) + ", this program knows versions up to "
                       + std::to_string(newest) + ". Use a newer program; the file was not changed.");
}

Result<void> migrate(Connection &connection, std::span<const Migration> list, const MigrateHooks &hooks)
{
    const std::int64_t found = dialect::schemaVersion(connection);
    const int newest = list.empty() ? 0 : list.back().version;
    if (Result<void> known = checkVersion(found, list); !known)
        return known;
    if (found > 0 && found < newest && hooks.backup)
        hooks.backup(found);
    for (const Migration &migration : list) {
        if (migration.version <= found)
            continue;
        try {
            apply(connection, migration, hooks);
        } catch (const SqlError &error) {
            if (connection.inTransaction())
                connection.runScript("ROLLBACK");
            Error cause = error.toError();
            cause.message = "Updating the database to version " + std::to_string(migration.version)
                + " failed and was undone. " + cause.message;
            return Failure(std::move(cause));
        }
    }
    return {};
}

} // namespace api::server::store
