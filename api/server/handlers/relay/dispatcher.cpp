// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/relay/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/passwords.h"
#include "api/server/relay/clients.h"
#include "api/server/relay/devices.h"
#include "api/server/relay/gatekeeper.h"
#include "api/server/relay/tokens.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"
#include "api/server/store/sdkaccess.h"

// Applications sign in, and renew their tokens.
namespace api::server::handlers {

namespace {

using relay::Client;

constexpr std::string_view kFailureRule = "relay login failures";
constexpr int kMostFailures = 60; // with one client id from one address, a minute
constexpr std::chrono::seconds kFailureWindow{60};

// Refresh tokens stand in one table with those of SDK users; hashed like this, none of them opens the other's door.
std::string hashOf(std::string_view token)
{
    return sha256Hex("relay\n" + std::string(token));
}

struct Pair {
    std::string access, refresh;
};

Pair issue(store::Transaction &transaction, const Context &context, const Client &client, std::int64_t generation,
           const std::string &family)
{
    const relay::Tokens &tokens = context.services().relayTokens;
    relay::Claims claims{.sub = client.user.id,
                         .country = context.relayPlace().country,
                         .tenant = context.relayPlace().tenant,
                         .app = client.application.id,
                         .client = client.credential.clientId,
                         .scope = std::string(relay::kAccessScope),
                         .gen = generation,
                         .jti = {}};
    relay::Claims renewal = claims;
    renewal.scope = relay::kRefreshScope;
    Pair pair{.access = tokens.issue(claims, relay::kAccessLifetime, context.now()),
              .refresh = tokens.issue(renewal, relay::kRefreshLifetime, context.now())};
    store::addRefreshToken(transaction,
                           {.hash = hashOf(pair.refresh),
                            .family = family,
                            .userId = client.user.userId,
                            .accessJti = claims.jti,
                            .accessExpires = Timestamp::fromMicroseconds(claims.exp * 1'000'000),
                            .expires = Timestamp::fromMicroseconds(renewal.exp * 1'000'000)},
                           context.now());
    return pair;
}

// Vendors that the application chose and the user is connected to.
std::vector<RelayDevice> activeDevices(store::Reader &reader, const Client &client)
{
    std::vector<RelayDevice> active;
    for (const auto &row : store::listConnections(reader, store::Tenant(client.user.developerId), client.user.userId)) {
        const relay::Device *device = relay::findDevice(row.provider);
        if (device && row.status == store::ConnectionState::Active && client.application.hasDevice(row.provider))
            active.push_back({.key = row.provider, .name = std::string(device->name), .status = "active"});
    }
    return active;
}

// The generation of the secret; nothing when it is none of theirs. The same work for an unknown client.
std::optional<std::int64_t> generationOf(Context &context, const std::optional<Client> &client,
                                         const std::string &secret)
{
    Passwords &passwords = context.services().passwords;
    const auto fits = [&](const std::string &hash) {
        return http::offload([&] { return passwords.verify(hash, secret, Passwords::Cost::Machine); });
    };
    if (fits(client ? client->credential.secretHash : std::string()))
        return client->credential.generation;
    if (client && client->credential.previousWorks(context.now()) && fits(*client->credential.previousHash))
        return client->credential.generation - 1;
    return std::nullopt;
}

Failure refused(Context &context, const std::optional<Client> &client, const std::string &party)
{
    context.services().limiter.take(kFailureRule, party, kMostFailures, kFailureWindow);
    const auto noted = context.write([&](store::Transaction &transaction) -> Result<void> {
        if (client)
            context.actAs(client->user.developerId, "relay client " + client->credential.clientId);
        audit(transaction, context, "relay.client.sign_in_failed",
              client ? "relay_credential:" + client->credential.clientId : "relay_credential:unknown");
        return {};
    });
    if (!noted)
        return Failure(noted.error());
    return failure(ErrorKind::Unauthorized, "Invalid client credentials.");
}

Result<RelaySessionAnswer> signIn(const RelayGetUserByAppCredentials &request, Context &context)
{
    const RelayAppCredentials &given = request.body;
    const std::string party = given.clientId + ' ' + std::string(context.remote());
    if (const int wait = context.services().limiter.waitSeconds(kFailureRule, party, kMostFailures); wait > 0)
        return tooManyRequests(wait);
    const auto client = context.read([&](store::Reader &reader) -> Result<std::optional<Client>> {
        return relay::findClient(reader, context.relayPlace(), given.clientId, given.applicationId);
    });
    if (!client)
        return Failure(client.error());
    const auto generation = generationOf(context, *client, given.clientSecret);
    if (!generation)
        return refused(context, *client, party);
    if (!(*client)->isActive())
        return failure(ErrorKind::Forbidden, std::string(relay::kInactive));
    return context.write([&](store::Transaction &transaction) -> Result<RelaySessionAnswer> {
        context.actAs((*client)->user.developerId, "relay client " + given.clientId);
        store::noteRelayUse(transaction, (*client)->credential.seq, context.now());
        const Pair pair = issue(transaction, context, **client, *generation, randomUuid());
        audit(transaction, context, "relay.client.sign_in", "relay_credential:" + given.clientId);
        return enveloped<RelaySessionAnswer>(RelaySession{.user = toWire((*client)->user),
                                                          .accessToken = pair.access,
                                                          .token = pair.access,
                                                          .refreshToken = pair.refresh,
                                                          .activeDevices = activeDevices(transaction, **client)},
                                             "User retrieved successfully");
    });
}

Failure badToken()
{
    return failure(ErrorKind::Unauthorized, std::string(relay::kBadToken));
}

Result<RelayTokensAnswer> refresh(const RelayRefreshToken &request, Context &context)
{
    const auto claims = context.services().relayTokens.read(request.body.refreshToken);
    if (!claims || claims->scope != relay::kRefreshScope)
        return badToken();
    if (auto fits = relay::checkPlace(*claims, context); !fits)
        return Failure(std::move(fits.error()));
    const auto pair = context.write([&](store::Transaction &transaction) -> Result<std::optional<Pair>> {
        const auto client =
            relay::findClient(transaction, context.relayPlace(), claims->client.value_or(""), claims->app.value_or(""));
        if (!client || client->user.id != claims->sub)
            return badToken();
        if (!client->isActive())
            return failure(ErrorKind::Forbidden, std::string(relay::kInactive));
        if (!client->credential.isCurrent(claims->gen, context.now()))
            return badToken();
        context.actAs(client->user.developerId, "relay client " + client->credential.clientId);
        const auto used = store::useRefreshToken(transaction, hashOf(request.body.refreshToken), context.now());
        audit(transaction, context, used ? "relay.client.refresh" : "relay.client.refresh_refused",
              "relay_credential:" + client->credential.clientId);
        if (!used) // kept: whatever came from a token that was used twice has ended
            return std::optional<Pair>();
        return std::optional(issue(transaction, context, *client, claims->gen, used->family));
    });
    if (!pair)
        return Failure(pair.error());
    if (!*pair)
        return badToken();
    return enveloped<RelayTokensAnswer>(
        RelayTokens{.accessToken = (*pair)->access, .token = (*pair)->access, .refreshToken = (*pair)->refresh},
        "Token refreshed");
}

} // namespace

void addRelayDispatcher(Router &router)
{
    router.on<RelayGetUserByAppCredentials>(signIn);
    router.on<RelayRefreshToken>(refresh);
}

} // namespace api::server::handlers
