// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/disconnect.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/handlers/wire.h"
#include "api/server/jobs/jobs.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/relay/sources.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"

#include <algorithm>

// The links of the user to vendors.
namespace api::server::handlers {

namespace {

// The active link, if the application may know of it.
std::optional<store::VendorConnection> linkOf(store::Reader &reader, const Context &context,
                                              const store::RelayApplication &application, const std::string &source)
{
    if (!application.hasDevice(source))
        return std::nullopt;
    auto link = store::findConnection(reader, tenantOf(context), context.caller().userId, source);
    return link && link->status == store::ConnectionState::Active ? std::move(link) : std::nullopt;
}

// Of the consent that the application asked for last.
std::optional<RelayConsent> consentOf(store::Reader &reader, const Context &context,
                                      const store::RelayApplication &application, const std::string &source)
{
    const auto user = store::findUserKey(reader, tenantOf(context), context.caller().userId);
    const auto begun = user ? store::newestSignIn(reader, *user, source, application.seq) : std::nullopt;
    if (!begun)
        return std::nullopt;
    return RelayConsent{.status = signInStatus<RelayConsentStatus>(*begun, context.now()), .error = begun->error};
}

Result<RelayConnectionStatusAnswer> status(const RelayGetConnectionStatus &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<RelayConnectionStatusAnswer> {
        const auto application = callersApplication(reader, context);
        if (!application)
            return Failure(application.error());
        const auto sources = relay::sourcesOf(request.body.sourceType, *application);
        if (!sources)
            return Failure(sources.error());
        RelayConnections rows;
        for (const std::string &source : *sources) {
            const auto link = linkOf(reader, context, *application, source);
            rows.connections.push_back({.sourceType = source,
                                        .connected = link.has_value(),
                                        .lastSyncAt = link ? link->lastSyncedAt : std::nullopt,
                                        .consent = consentOf(reader, context, *application, source)});
        }
        return enveloped<RelayConnectionStatusAnswer>(std::move(rows));
    });
}

Result<RelayDisconnectAnswer> disconnect(const RelayDisconnectConnector &request, Context &context)
{
    if (!request.body.sourceType) // null: that must not mean all of them
        return failure(ErrorKind::Unprocessable, "\"sourceType\" is required.");
    std::vector<std::string> runs;
    auto answer = context.write([&](store::Transaction &transaction) -> Result<RelayDisconnectAnswer> {
        runs.clear(); // of a try that was rolled back
        const auto application = callersApplication(transaction, context);
        if (!application)
            return Failure(application.error());
        const auto sources = relay::sourcesOf(request.body.sourceType, *application);
        if (!sources)
            return Failure(sources.error());
        const auto user = store::findUserKey(transaction, tenantOf(context), context.caller().userId);
        if (!user)
            return failure(ErrorKind::Unauthorized, std::string(relay::kBadToken));
        RelayDisconnections rows;
        for (const std::string &source : *sources) {
            std::optional<std::vector<std::string>> ended;
            if (linkOf(transaction, context, *application, source))
                ended =
                    disconnected(transaction, context, {context.developerId(), context.caller().userId, source, *user});
            if (ended) {
                runs.insert(runs.end(), ended->begin(), ended->end());
                audit(transaction, context, "connection.revoke", "user:" + context.caller().userId,
                      {{"provider", source}});
            }
            rows.disconnected.push_back({.sourceType = source, .disconnected = ended.has_value()});
        }
        return enveloped<RelayDisconnectAnswer>(std::move(rows), "Disconnected");
    });
    for (const std::string &run : runs)
        context.services().jobs.kick(run);
    return answer;
}

} // namespace

void addRelayGateway(Router &router)
{
    router.on<RelayGetConnectionStatus>(status);
    router.on<RelayDisconnectConnector>(disconnect);
}

} // namespace api::server::handlers
