// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/wire.h"

#include "api/server/crypto.h"
#include "api/server/providers.h"

namespace api::server::handlers {

api::Developer toWire(const store::Developer &row)
{
    return {.id = row.id,
            .email = row.email,
            .firstName = row.firstName,
            .lastName = row.lastName,
            .role = sameName<DeveloperRole>(row.role),
            .isSuperuser = row.role != store::AccountRole::Developer,
            .plan = sameName<api::Plan>(row.plan),
            .createdAt = row.createdAt,
            .updatedAt = row.updatedAt};
}

api::ApiKey toWire(const store::ApiKey &row)
{
    return {.id = row.id,
            .prefix = row.prefix,
            .last4 = row.last4,
            .name = row.name,
            .createdAt = row.createdAt,
            .lastUsedAt = row.lastUsedAt};
}

api::UserRead toWire(store::User row)
{
    api::UserRead user{.id = std::move(row.id),
                       .createdAt = row.createdAt,
                       .firstName = std::move(row.firstName),
                       .lastName = std::move(row.lastName),
                       .email = std::move(row.email),
                       .externalUserId = std::move(row.externalUserId),
                       .lastSyncedAt = row.lastSyncedAt,
                       .hasActiveConnection = row.hasActiveConnection};
    if (row.lastSyncedProvider)
        user.lastSyncedProvider = OpenEnum<Provider>::fromWire(*row.lastSyncedProvider);
    return user;
}

api::Connection toWire(const store::VendorConnection &row, const std::string &userId)
{
    const ProviderTraits traits = traitsOf(row.provider);
    return {.id = row.id,
            .userId = userId,
            .provider = OpenEnum<Provider>::fromWire(row.provider),
            .status = sameName<ConnectionStatus>(row.status),
            .connectedAt = row.connectedAt,
            .createdAt = row.connectedAt,
            .updatedAt = row.updatedAt,
            .lastSyncedAt = row.lastSyncedAt,
            .providerUserId = row.providerUserId,
            .providerUsername = row.providerUsername,
            .scope = row.scope,
            .maxHistoricalDays = traits.historyDays,
            .restPull = traits.restPull,
            .webhookStream = traits.webhookStream,
            .webhookPing = traits.webhookPing,
            .webhookCallback = traits.webhookCallback,
            .liveSyncMode = traits.liveSync};
}

MadeKey makeKey(std::string name, Timestamp now)
{
    NewApiKey key = makeApiKey();
    MadeKey made;
    made.row = {.id = randomUuid(),
                .name = std::move(name),
                .prefix = key.prefix,
                .last4 = key.last4,
                .createdAt = now,
                .lastUsedAt = {}};
    made.hash = std::move(key.hash);
    made.shown = {.id = made.row.id,
                  .prefix = made.row.prefix,
                  .last4 = made.row.last4,
                  .name = made.row.name,
                  .createdAt = now,
                  .key = std::move(key.text)};
    return made;
}

Failure userNotFound(std::string_view id)
{
    return failure(ErrorKind::NotFound, "User with ID: " + std::string(id) + " not found.");
}

} // namespace api::server::handlers
