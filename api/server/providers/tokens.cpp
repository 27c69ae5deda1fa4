// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/tokens.h"

#include "api/contract/jsonbind.h"
#include "api/server/providers.h"
#include "api/server/providers/credentials.h"
#include "api/server/store/jobs.h"
#include "api/server/store/oauth.h"

namespace api::server::providers {

namespace {

struct KeptTokens {
    std::string accessToken, refreshToken;

    static constexpr auto fields()
    {
        using T = KeptTokens;
        return std::tuple{Field<T, std::string>{"access_token", &T::accessToken, {.required = true}},
                          Field<T, std::string>{"refresh_token", &T::refreshToken, {.required = true}}};
    }
};

std::optional<KeptTokens> tokensOf(store::Reader &reader, const ConnectionName &name)
{
    const auto sealed = store::findConnectionTokens(reader, name.user, name.provider);
    const auto text = sealed ? unsealedText(reader, *sealed) : std::nullopt;
    auto tokens = text ? decode<KeptTokens>(*text) : Result<KeptTokens>(failure(ErrorKind::NotFound, {}));
    return tokens ? std::optional(std::move(*tokens)) : std::nullopt;
}

// Seeded connections came without a browser: their first use makes what a consent would have left.
KeptTokens adopt(store::Transaction &transaction, const ConnectionName &name, const store::VendorConnection &connection,
                 Timestamp now)
{
    const std::string account = connection.providerUserId.value_or(simulate::accountOf(name.provider, name.userId));
    store::openVendorAccount(transaction, name.user, name.provider, account, connection.connectedAt);
    const auto tokens = simulate::grantDirectly(transaction,
                                                {.provider = name.provider,
                                                 .account = account,
                                                 .clientId = appOf(transaction, name.tenant(), name.provider).clientId,
                                                 .redirectUri = {},
                                                 .challenge = {},
                                                 .scope = connection.scope.value_or("")},
                                                now);
    keepTokens(transaction, name, tokens);
    return {tokens.accessToken, tokens.refreshToken};
}

} // namespace

void keepTokens(store::Transaction &transaction, const ConnectionName &name, const simulate::VendorTokens &tokens)
{
    const std::string text = encode(KeptTokens{tokens.accessToken, tokens.refreshToken});
    store::saveConnectionTokens(transaction, name.user, name.provider, sealedText(transaction, text), tokens.expires);
}

void revokeTokens(store::Transaction &transaction, const ConnectionName &name)
{
    if (const auto tokens = tokensOf(transaction, name))
        simulate::revokeToken(transaction, name.provider, tokens->refreshToken);
    store::removeConnectionTokens(transaction, name.user, name.provider);
}

Result<Access> openSession(store::Transaction &transaction, const ConnectionName &name, Timestamp now)
{
    const auto connection = store::findConnection(transaction, name.tenant(), name.userId, name.provider);
    if (!connection || connection->status != store::ConnectionState::Active)
        return failure(ErrorKind::NotFound, "The connection to " + titleOf(name.provider) + " has ended.");
    auto tokens = tokensOf(transaction, name);
    if (!tokens && !store::findConnectionTokens(transaction, name.user, name.provider))
        tokens = adopt(transaction, name, *connection, now);
    if (tokens) {
        if (auto session = simulate::sessionOf(transaction, name.provider, tokens->accessToken, now))
            return Access{std::move(*session)};
        if (const auto renewed = simulate::refreshTokens(transaction, name.provider, tokens->refreshToken, now)) {
            keepTokens(transaction, name, *renewed);
            if (auto session = simulate::sessionOf(transaction, name.provider, renewed->accessToken, now))
                return Access{std::move(*session)};
        }
    }
    store::setConnectionState(transaction, name.tenant(), name.userId, name.provider, store::ConnectionState::Expired,
                              now);
    store::removeConnectionTokens(transaction, name.user, name.provider);
    return Access{};
}

std::optional<std::vector<std::string>> endConnection(store::Transaction &transaction, const ConnectionName &name,
                                                      store::ConnectionState state, Timestamp now)
{
    if (!store::setConnectionState(transaction, name.tenant(), name.userId, name.provider, state, now))
        return std::nullopt;
    revokeTokens(transaction, name);
    std::vector<std::string> ended;
    store::SyncRunQuery query;
    query.userId = name.userId;
    query.provider = name.provider;
    query.status = "in_progress";
    for (const store::JobRow &row : store::listSyncRuns(transaction, name.tenant(), query).items) {
        if (row.source != "sdk" && row.source != "xml_import"
            && store::cancelJob(transaction, name.tenant(), name.userId, row.id, now)
                == store::CancelOutcome::Cancelled)
            ended.push_back(row.id);
    }
    return ended;
}

} // namespace api::server::providers
