// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/gatekeeper.h"

#include "api/server/relay/accounts.h"
#include "api/server/relay/clients.h"
#include "api/server/store/tokens.h"

namespace api::server::relay {

namespace {

Identity identityOf(store::Reader &reader, const Claims &claims, const Context &context)
{
    const bool isPortal = claims.scope == kPortalScope;
    if (!isPortal && claims.scope != kAccessScope)
        return refusedIdentity(kBadToken, "not an access token");
    if (const auto fits = checkPlace(claims, context); !fits)
        return refusedIdentity(fits.error().message, fits.error().message, fits.error().kind);
    std::optional<Client> client;
    std::optional<store::RelayUser> user;
    if (isPortal) {
        user = store::findRelayUser(reader, claims.sub);
    } else if ((client =
                    findClient(reader, context.relayPlace(), claims.client.value_or(""), claims.app.value_or("")))) {
        if (!client->isActive())
            return refusedIdentity(kInactive, "the credentials are inactive", ErrorKind::Forbidden);
        if (!client->credential.isCurrent(claims.gen, context.now()))
            return refusedIdentity(kBadToken, "the credentials were rotated or switched off since");
        user = client->user;
    }
    if (!user || user->id != claims.sub || user->tenant != claims.tenant || user->status != store::RelayState::Active)
        return refusedIdentity(kBadToken, "the account, the application or its credentials are gone");
    if (isPortal && claims.gen != passwordGeneration(*user))
        return refusedIdentity(kBadToken, "token is older than the password");
    if (store::isTokenRevoked(reader, claims.jti))
        return refusedIdentity(kBadToken, "token was revoked");
    Identity identity;
    identity.caller =
        std::make_shared<Caller>(Caller{.kind = isPortal ? Caller::Kind::Portal : Caller::Kind::Relay,
                                        .developerId = user->developerId,
                                        .email = isPortal ? "relay user " + user->id : "relay client " + *claims.client,
                                        .keyId = claims.client.value_or(""),
                                        .userId = user->userId,
                                        .tokenId = claims.jti,
                                        .tokenExpires = Timestamp::fromMicroseconds(claims.exp * 1'000'000),
                                        .relayUser = user->seq,
                                        .relayApplication = client ? client->application.seq : 0});
    identity.reason = "token of " + identity.caller->email;
    return identity;
}

} // namespace

Result<void> checkPlace(const Claims &claims, const Context &context)
{
    if (claims.country != context.relayPlace().country)
        return failure(ErrorKind::Forbidden, "Token belongs to another country.");
    if (claims.tenant != context.relayPlace().tenant)
        return failure(ErrorKind::Forbidden, "Token belongs to another tenant.");
    if (!Tokens::isInTime(claims, context.now()))
        return failure(ErrorKind::Unauthorized, std::string(kBadToken));
    return {};
}

Result<Identity> identify(const http::Headers &headers, Context &context)
{
    const Bearer bearer = bearerOf(headers);
    if (!bearer.fault.empty())
        return refusedIdentity(kBadToken, bearer.fault);
    if (!bearer.token)
        return refusedIdentity("Access token is required.", "no credential");
    const auto claims = context.services().relayTokens.read(*bearer.token);
    if (!claims)
        return refusedIdentity(kBadToken, "not a token of Relay");
    return context.read(
        [&](store::Reader &reader) -> Result<Identity> { return identityOf(reader, *claims, context); });
}

} // namespace api::server::relay
