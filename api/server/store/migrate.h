// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <cstdint>
#include <functional>
#include <span>
#include <string>
#include <string_view>

namespace api::server::store {

class Connection;

// One numbered file of store/migrations, embedded in the program.
struct Migration {
    int version; // 1, 2, ... without a gap
    std::string_view name; // "0001_accounts"
    std::string_view sql; // in the words of store/dialect
};
std::span<const Migration> migrations();

// Brings the schema to the newest version, each migration in a transaction of its own: a crash at any point leaves
// the old version or the new one. `backup` is called once, before the first change to a database that has a schema.
// `step` is called before every statement; tests crash there. Forbidden: the schema is newer than this program.
struct MigrateHooks {
    std::function<void(std::int64_t fromVersion)> backup = {};
    std::function<void()> step = {};
};
Result<void> migrate(Connection &connection, std::span<const Migration> list, const MigrateHooks &hooks);

// Forbidden when `found` is newer than the newest of the list.
Result<void> checkVersion(std::int64_t found, std::span<const Migration> list);

// One statement at a time of a script; comments and white space alone are skipped.
void forEachStatement(std::string_view script, const std::function<void(std::string_view)> &visit);

} // namespace api::server::store
