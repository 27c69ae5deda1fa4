// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace api::server::store {

class Connection;

// What SQLite and PostgreSQL write differently. The SQL of the store is otherwise common to both.
namespace dialect {

// Turns the words of the migration files into SQL: {identity} an integer key that the database assigns, {clustered}
// behind a table whose rows are stored in its primary key, {bytes} a column of bytes, {append_only:TABLE} triggers that
// refuse to change or remove rows of the table.
std::string expand(std::string_view migration);

std::int64_t schemaVersion(Connection &connection); // 0 = no schema
void setSchemaVersion(Connection &connection, std::int64_t version); // within the running transaction
bool isIntact(Connection &connection); // reads every page, 1 ms for 3 MB
bool isForeign(Connection &connection); // has tables, but not ours

// Name and text of the indexes of table ?1 that keep nothing unique.
inline constexpr std::string_view kPlainIndexes =
    "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ?1 AND sql LIKE 'CREATE INDEX %'";

} // namespace dialect

} // namespace api::server::store
