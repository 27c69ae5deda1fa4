// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/handlers/relay/wire.h"

#include "api/server/handlers/wire.h"
#include "api/server/relay/gatekeeper.h"

#include <sstream>

namespace api::server::handlers {

RelayDoneAnswer done(std::string message)
{
    RelayDoneAnswer answer;
    answer.success = true;
    answer.code = 200;
    answer.message = std::move(message);
    return answer;
}

api::RelayUser toWire(const store::RelayUser &row)
{
    return {.id = row.id,
            .firstName = row.firstName,
            .email = row.email,
            .role = row.role,
            .userStatus = std::string(OpenEnum<store::RelayState>(row.status).wire())};
}

api::RelayApplication toWire(const store::RelayApplication &row)
{
    return {.id = row.id,
            .name = row.name,
            .status = sameName<RelayStatus>(row.status),
            .webhookUrl = row.webhookUrl,
            .redirectUrl = row.redirectUrl,
            .packageName = row.packageName,
            .devices = words(row.devices),
            .credentialCount = row.credentials,
            .createdAt = row.createdAt,
            .updatedAt = row.updatedAt};
}

api::RelayCredential toWire(const store::RelayCredential &row, Timestamp now)
{
    return {.clientId = row.clientId,
            .name = row.name,
            .status = sameName<RelayStatus>(row.status),
            .last4 = row.last4,
            .createdAt = row.createdAt,
            .rotatedAt = row.rotatedAt,
            .previousSecretUntil = row.previousWorks(now) ? row.previousUntil : std::nullopt,
            .lastUsedAt = row.lastUsedAt};
}

api::RelayEvent toWire(const store::RelayEventRow &row)
{
    return {.id = row.id,
            .type = row.type,
            .url = row.url,
            .status = sameName<RelayEventStatus>(row.status),
            .attempts = row.attempts,
            .responseCode = row.responseCode,
            .error = row.error,
            .payload = row.payload,
            .createdAt = row.createdAt,
            .nextAttemptAt = row.nextAttemptAt,
            .deliveredAt = row.deliveredAt};
}

Result<store::RelayApplication> callersApplication(store::Reader &reader, const Context &context)
{
    auto found = store::findRelayApplicationBySeq(reader, context.caller().relayApplication);
    if (!found)
        return failure(ErrorKind::Unauthorized, std::string(relay::kBadToken));
    return std::move(*found);
}

Result<store::User> callersUser(store::Reader &reader, const Context &context)
{
    auto found = store::findUser(reader, tenantOf(context), context.caller().userId);
    if (!found)
        return failure(ErrorKind::Unauthorized, std::string(relay::kBadToken));
    return std::move(*found);
}

Result<store::RelayApplication> ownApplication(store::Reader &reader, const Context &context, const std::string &id)
{
    auto found = store::findRelayApplication(reader, context.caller().relayUser, id);
    if (!found)
        return failure(ErrorKind::NotFound, "Application not found.");
    return std::move(*found);
}

Result<store::RelayCredential> ownCredential(store::Reader &reader, const store::RelayApplication &application,
                                             const std::string &clientId)
{
    auto found = store::findRelayCredential(reader, clientId);
    if (!found || found->application != application.seq)
        return failure(ErrorKind::NotFound, "Credentials not found.");
    return std::move(*found);
}

std::vector<std::string> words(std::string_view text)
{
    std::vector<std::string> list;
    std::istringstream stream{std::string(text)};
    for (std::string word; stream >> word;)
        list.push_back(word);
    return list;
}

} // namespace api::server::handlers
