// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/bulkload.h"

#include "api/server/store/dialect.h"

namespace api::server::store {

std::vector<TableIndex> dropPlainIndexes(Transaction &transaction, std::string_view table)
{
    auto indexes = transaction.all<TableIndex>(dialect::kPlainIndexes, table);
    for (const TableIndex &index : indexes)
        transaction.run("DROP INDEX " + index.name);
    return indexes;
}

void makeIndexes(Transaction &transaction, const std::vector<TableIndex> &indexes)
{
    for (const TableIndex &index : indexes)
        transaction.run(index.sql);
}

} // namespace api::server::store
