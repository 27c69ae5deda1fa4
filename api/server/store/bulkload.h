// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

struct TableIndex {
    std::string name;
    std::string sql; // that makes it

    static constexpr auto fields()
    {
        return std::tuple(Column{"name", &TableIndex::name}, Column{"sql", &TableIndex::sql});
    }
};

// Many rows in no order enter a table in half the time while it has no indexes but those that keep values unique. The
// rest is given back by makeIndexes(), which sorts first. In between queries are slow, never wrong.
std::vector<TableIndex> dropPlainIndexes(Transaction &transaction, std::string_view table);
void makeIndexes(Transaction &transaction, const std::vector<TableIndex> &indexes);

} // namespace api::server::store
