// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/erasure.h"

#include "api/server/handlers/wire.h"
#include "api/server/store/users.h"

namespace api::server::handlers {

void finishErasure(Context &context, const std::string &userId)
{
    store::Database &database = context.services().database;
    database.wipeLog();
    std::string names;
    for (const std::string &id : database.snapshotsWhere(
             [&](store::Reader &reader) { return store::findUser(reader, tenantOf(context), userId).has_value(); }))
        names += (names.empty() ? "" : ", ") + id;
    if (!names.empty())
        context.setHeader("X-WearDeck-Snapshots", names);
}

} // namespace api::server::handlers
