// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/accounts.h"

#include "api/server/crypto.h"
#include "api/server/store/developers.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/users.h"

namespace api::server::relay {

namespace {

constexpr std::string_view kOwnerEmail = "relay-accounts@weardeck.invalid";

// The account that owns the end-users of Relay's accounts. Nobody can sign in to it: its hash is of no password.
Result<std::string> ownerOfAll(store::Transaction &transaction, Timestamp now)
{
    if (const auto owner = store::findDeveloperByEmail(transaction, kOwnerEmail))
        return owner->id;
    store::Developer owner;
    owner.id = randomUuid();
    owner.email = kOwnerEmail;
    owner.firstName = "Relay";
    owner.lastName = "accounts";
    owner.passwordHash = "!";
    owner.verified = true;
    owner.createdAt = owner.updatedAt = owner.tokensValidFrom = now;
    if (auto added = store::addDeveloper(transaction, owner); !added)
        return Failure(std::move(added.error()));
    return owner.id;
}

} // namespace

Result<void> addAccount(store::Transaction &transaction, store::RelayUser &account)
{
    auto owner = ownerOfAll(transaction, account.createdAt);
    if (!owner)
        return Failure(std::move(owner.error()));
    account.developerId = std::move(*owner);
    account.userId = randomUuid();
    const store::Tenant tenant(account.developerId);
    store::User user;
    user.id = account.userId;
    user.firstName = account.firstName;
    user.externalUserId = "relay-" + account.id;
    user.createdAt = user.updatedAt = account.createdAt;
    if (auto added = store::addUser(transaction, tenant, user); !added)
        return added;
    account.userSeq = store::findUserKey(transaction, tenant, account.userId)->seq;
    return store::addRelayUser(transaction, account);
}

std::int64_t passwordGeneration(const store::RelayUser &account)
{
    constexpr std::size_t kDigits = 12; // 48 bit: an integer in every JSON
    return std::stoll(sha256Hex(account.passwordHash).substr(0, kDigits), nullptr, 16);
}

} // namespace api::server::relay
