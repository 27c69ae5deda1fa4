// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/providers/signin.h"
#include "api/server/regions.h"
#include "api/server/relay/addresses.h"
#include "api/server/relay/clients.h"
#include "api/server/relay/devices.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/router.h"

// Applications send their user to a vendor. Public: what comes of it is the user's to decide, there.
namespace api::server::handlers {

namespace {

struct Wanted {
    std::string provider, clientId, applicationId;
    std::optional<std::string> redirectUrl, state;
};

Result<relay::Client> clientOf(store::Reader &reader, const Context &context, const Wanted &wanted)
{
    auto client = relay::findClient(reader, context.relayPlace(), wanted.clientId, wanted.applicationId);
    if (!client)
        return failure(ErrorKind::Unauthorized, "Invalid client credentials.");
    if (!client->isActive())
        return failure(ErrorKind::Forbidden, std::string(relay::kInactive));
    if (!client->application.hasDevice(wanted.provider))
        return failure(ErrorKind::Forbidden,
                       "The application has not chosen " + std::string(relay::findDevice(wanted.provider)->name) + '.');
    if (wanted.redirectUrl && wanted.redirectUrl != client->application.redirectUrl)
        return failure(ErrorKind::Unprocessable, "\"redirectUrl\" is invalid: it is not registered.");
    if (client->application.redirectUrl) { // as an earlier version may have stored it
        if (auto sound = relay::checkRedirectUrl(*client->application.redirectUrl); !sound)
            return Failure(std::move(sound.error()));
    }
    return std::move(*client);
}

Result<RelayConnectAnswer> connect(const Wanted &wanted, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RelayConnectAnswer> {
        const auto client = clientOf(transaction, context, wanted);
        if (!client)
            return Failure(client.error());
        const store::RelayUser &user = client->user;
        const Services &services = context.services();
        const bool isHome = services.regions->isHome(services.country);
        providers::SignInStart start =
            providers::beginSignIn(transaction,
                                   {.name = {user.developerId, user.userId, wanted.provider, {user.userSeq}},
                                    .redirectUri = client->application.redirectUrl,
                                    .country = isHome ? std::string() : services.country,
                                    .relayApplication = client->application.seq,
                                    .relayState = wanted.state},
                                   services.baseUrl(), context.now());
        context.actAs(user.developerId, "relay client " + wanted.clientId);
        audit(transaction, context, "connection.authorize", "user:" + user.userId, {{"provider", wanted.provider}});
        return enveloped<RelayConnectAnswer>(RelayAuthorization{.sourceType = wanted.provider,
                                                                .authorizationUrl = std::move(start.url),
                                                                .state = std::move(start.state),
                                                                .expiresAt = start.expires},
                                             "Authorization URL created");
    });
}

template <typename Request>
void connects(Router &router, std::string provider)
{
    router.on<Request>([provider = std::move(provider)](const Request &request, Context &context) {
        return connect({.provider = provider,
                        .clientId = request.body.clientId,
                        .applicationId = request.body.applicationId,
                        .redirectUrl = request.body.redirectUrl,
                        .state = request.body.state},
                       context);
    });
}

} // namespace

void addRelayConnect(Router &router)
{
    connects<RelayConnectOura>(router, "oura");
    connects<RelayConnectStrava>(router, "strava");
    connects<RelayConnectFitbit>(router, "fitbit");
}

} // namespace api::server::handlers
