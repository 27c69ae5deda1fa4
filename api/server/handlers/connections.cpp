// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/connections.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/disconnect.h"
#include "api/server/handlers/erasure.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/wire.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/samples.h"

namespace api::server::handlers {

namespace {

Result<std::vector<api::Connection>> list(const ListConnections &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<std::vector<api::Connection>> {
        if (!store::findUser(reader, tenantOf(context), request.userId))
            return userNotFound(request.userId);
        const auto linked = store::listLinkedUsers(reader, tenantOf(context), request.userId);
        std::vector<api::Connection> connections;
        for (const auto &row : store::listConnections(reader, tenantOf(context), request.userId)) {
            connections.push_back(toWire(row, request.userId));
            auto &userIds = connections.back().linkedUserIds.emplace();
            for (const store::LinkedUser &other : linked) {
                if (other.provider == row.provider)
                    userIds.push_back(other.userId);
            }
        }
        return connections;
    });
}

// What still runs of it is ended too: nothing more of this vendor is stored for the user.
Result<NoContent> disconnect(const DisconnectProvider &request, Context &context)
{
    const std::string provider(request.provider.wire());
    const auto ended = context.write([&](store::Transaction &transaction) -> Result<std::vector<std::string>> {
        const auto user = store::findUserKey(transaction, tenantOf(context), request.userId);
        if (!user)
            return userNotFound(request.userId);
        auto runs = disconnected(transaction, context, {context.developerId(), request.userId, provider, *user});
        if (!runs)
            return failure(ErrorKind::NotFound, "No " + titleOf(provider) + " connection for this user");
        audit(transaction, context, "connection.revoke", "user:" + request.userId, {{"provider", provider}});
        return std::move(*runs);
    });
    if (!ended)
        return Failure(ended.error());
    for (const std::string &run : *ended)
        context.services().jobs.kick(run);
    return NoContent{};
}

Result<NoContent> purge(const PurgeProviderData &request, Context &context)
{
    const std::string provider(request.provider.wire());
    auto purged = context.write([&](store::Transaction &transaction) -> Result<NoContent> {
        const auto user = userKeyOf(transaction, context, request.userId);
        if (!user)
            return Failure(user.error());
        if (!store::removeProviderData(transaction, *user, provider)
            && !store::findConnection(transaction, tenantOf(context), request.userId, provider))
            return failure(ErrorKind::NotFound, "No " + titleOf(provider) + " data for this user");
        audit(transaction, context, "connection.purge", "user:" + request.userId, {{"provider", provider}});
        return NoContent{};
    });
    if (purged)
        finishErasure(context, request.userId);
    return purged;
}

} // namespace

void addConnections(Router &router)
{
    router.on<ListConnections>(list);
    router.on<DisconnectProvider>(disconnect);
    router.on<PurgeProviderData>(purge);
}

} // namespace api::server::handlers
