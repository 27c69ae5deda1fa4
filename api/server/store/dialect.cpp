// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/dialect.h"

#include "api/server/store/connection.h"

namespace api::server::store::dialect {

namespace {

constexpr std::int64_t kApplicationId = 0x57446B31; // "WDk1" in the file header: tells our files from others

std::string appendOnly(const std::string &table)
{
    std::string text;
    for (const char *change : {"UPDATE", "DELETE"})
        text += std::string("CREATE TRIGGER ") + table + "_no_" + change + " BEFORE " + change + " ON " + table
            + " BEGIN SELECT RAISE(ABORT, '" + table + " is append-only'); END;\n";
    return text;
}

std::string word(const std::string &name)
{
    constexpr std::string_view kAppendOnly = "append_only:";
    if (name.starts_with(kAppendOnly))
        return appendOnly(name.substr(kAppendOnly.size()));
    if (name == "clustered")
        return " WITHOUT ROWID";
    if (name == "bytes")
        return "BLOB";
    return name == "identity" ? "INTEGER PRIMARY KEY AUTOINCREMENT" : std::string();
}

} // namespace

std::string expand(std::string_view migration)
{
    std::string text;
    while (true) {
        const auto open = migration.find('{');
        text += migration.substr(0, open);
        if (open == std::string_view::npos)
            return text;
        const auto close = migration.find('}', open);
        text += word(std::string(migration.substr(open + 1, close - open - 1)));
        migration.remove_prefix(close + 1);
    }
}

std::int64_t schemaVersion(Connection &connection)
{
    return connection.number("PRAGMA user_version");
}

void setSchemaVersion(Connection &connection, std::int64_t version)
{
    connection.runScript("PRAGMA application_id = " + std::to_string(kApplicationId)
                         + "; PRAGMA user_version = " + std::to_string(version));
}

bool isIntact(Connection &connection)
{
    Connection::Lease statement = connection.prepare("PRAGMA quick_check(1)");
    return statement->step() && statement->text(0) == "ok";
}

bool isForeign(Connection &connection)
{
    return connection.number("SELECT count(*) FROM sqlite_schema") > 0
        && connection.number("PRAGMA application_id") != kApplicationId;
}

} // namespace api::server::store::dialect
