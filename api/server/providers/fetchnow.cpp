// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/fetchnow.h"

#include "api/server/health/ingest/intake.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers/pull.h"
#include "api/server/relay/events.h"
#include "api/server/store/database.h"
#include "api/server/store/users.h"

namespace api::server::providers {

Result<void> fetchNow(Services &services, const ConnectionName &name, Window window, Timestamp now)
{
    store::Database &database = services.database;
    const auto access =
        database.write([&](store::Transaction &transaction) { return openSession(transaction, name, now); });
    if (!access)
        return Failure(access.error());
    if (!access->session)
        return failure(ErrorKind::Unauthorized, "The vendor refuses the token. Connect the user again.");
    simulate::VendorQuery query = vendorQuery(name.provider, *access->session, now);
    for (const std::string_view kind : simulate::vendorKinds()) {
        if (access->session->account.failing.find(kind) != std::string::npos)
            query.kinds.remove(*simulate::vendorKindOf(kind));
    }
    ingest::Intake intake;
    for (std::int64_t day = window.from; day <= window.to; ++day)
        simulate::addVendorDay(query, std::int32_t(day), intake);
    const auto news = database.write([&](store::Transaction &transaction) -> Result<std::vector<std::string>> {
        const ingest::IntakeCount count = intake.store(transaction, name.user, now);
        store::setConnectionSynced(transaction, name.tenant(), name.userId, name.provider, now);
        store::noteSynced(transaction, name.tenant(), name.userId, name.provider, now);
        return relay::announceData(
            transaction, services.jobs,
            {.type = {}, .developerId = name.developerId, .userSeq = name.user.seq, .provider = name.provider},
            relay::newDataOf(count), now);
    });
    if (!news)
        return Failure(news.error());
    for (const std::string &job : *news)
        services.jobs.kick(job);
    return {};
}

} // namespace api::server::providers
