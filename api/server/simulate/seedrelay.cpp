// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/seedrelay.h"

#include "api/server/crypto.h"
#include "api/server/passwords.h"
#include "api/server/providers.h"
#include "api/server/providers/credentials.h"
#include "api/server/relay/accounts.h"
#include "api/server/store/connections.h"
#include "api/server/store/developers.h"
#include "api/server/store/relaycredentials.h"
#include "api/server/store/users.h"
#include "api/server/store/vendors.h"

namespace api::server::simulate {

namespace {

using std::chrono::hours;
using std::chrono::minutes;

struct Seeded {
    std::string name, devices;
    std::optional<std::string> packageName;
    store::RelayState credentials = store::RelayState::Active;
    int days = 0; // since it was made
};

std::string digits(const std::string &purpose, const std::string &owner, std::size_t count)
{
    return sha256Hex("weardeck seed relay\n" + purpose + '\n' + owner).substr(0, count);
}

Result<std::int64_t> addApplication(store::Transaction &transaction, std::int64_t owner, const std::string &id,
                                    const Seeded &seeded, Timestamp now)
{
    store::RelayApplication row;
    row.id = id;
    row.owner = owner;
    row.name = seeded.name;
    row.packageName = seeded.packageName;
    row.devices = seeded.devices;
    row.createdAt = row.updatedAt = {now.at - hours(24 * seeded.days)};
    if (auto added = store::addRelayApplication(transaction, row); !added)
        return Failure(std::move(added.error()));
    return store::findRelayApplication(transaction, owner, id)->seq;
}

void addCredential(store::Transaction &transaction, std::int64_t application, const std::string &clientId,
                   const std::string &secret, const Seeded &seeded, Timestamp now)
{
    store::RelayCredential row;
    row.clientId = clientId;
    row.application = application;
    row.name = "Default";
    row.status = seeded.credentials;
    row.secretHash = Passwords::hash(secret, Passwords::Cost::Machine);
    row.last4 = secret.substr(secret.size() - 4);
    row.createdAt = {now.at - hours(24 * seeded.days)};
    store::addRelayCredential(transaction, row);
}

// The account and the end-user whose data it shows are one person, to both products.
Result<void> nameUser(store::Transaction &transaction, const std::string &userId, const SeedAccount &person)
{
    const auto owner = store::findDeveloperOfUser(transaction, userId);
    auto user = store::findUser(transaction, store::Tenant(owner->id), userId);
    user->firstName = person.firstName;
    user->lastName = person.lastName;
    user->email = person.email;
    return store::updateUser(transaction, store::Tenant(owner->id), *user);
}

// Nobody knows their secrets: rotate one to use it.
Result<void> addFurther(store::Transaction &transaction, std::int64_t owner, const std::string &email, Timestamp now)
{
    const Seeded all[] = {{.name = "Sleep study",
                           .devices = "oura",
                           .packageName = std::nullopt,
                           .credentials = store::RelayState::Inactive,
                           .days = 62},
                          {.name = "Night shift trial",
                           .devices = "strava apple google",
                           .packageName = "com.example.nightshift",
                           .days = 18}};
    for (const Seeded &seeded : all) {
        const auto seq =
            addApplication(transaction, owner, digits("application " + seeded.name, email, 24), seeded, now);
        if (!seq)
            return Failure(seq.error());
        addCredential(transaction, *seq, "relay_app_client_" + digits("client " + seeded.name, email, 10),
                      "sk_live_" + toBase64Url(randomBytes(24)), seeded, now);
    }
    return {};
}

} // namespace

void connectRelayUser(store::Transaction &transaction, const std::string &developerId, const std::string &userId,
                      Timestamp now)
{
    const store::Tenant tenant(developerId);
    for (const std::string provider : {"oura", "strava"}) {
        const std::string own = userId + ' ' + provider;
        const Timestamp synced{now.at - minutes(provider == "oura" ? 48 : 95)};
        store::connectUser(transaction, tenant, userId,
                           {.id = derivedUuid("relay connection " + own),
                            .provider = provider,
                            .connectedAt = {now.at - hours(24 * 45)},
                            .updatedAt = {now.at - hours(24 * 45)},
                            .lastSyncedAt = synced,
                            .scope = std::string(traitsOf(provider).scopes),
                            .providerUserId = digits("vendor", own, 12),
                            .providerUsername = {}});
        const auto user = store::findUser(transaction, tenant, userId);
        if (!user->lastSyncedAt || *user->lastSyncedAt < synced)
            store::noteSynced(transaction, tenant, userId, provider, synced);
    }
}

Result<void> addRelay(store::Transaction &transaction, const SeedAccounts &seeded,
                      const std::optional<std::string> &userId, bool isDemo, Timestamp now)
{
    const SeedAccount &person = seeded.developers.front();
    store::RelayUser account;
    account.id = digits("account", person.email, 24);
    account.tenant = store::listRelayTenants(transaction).front().id;
    account.firstName = person.firstName;
    account.email = person.email;
    account.passwordHash = Passwords::hash(person.password, Passwords::Cost::Least);
    account.createdAt = {now.at - hours(24 * 80)};
    Result<void> added;
    if (userId) {
        account.userSeq = store::findAnyUser(transaction, *userId)->seq;
        added = store::addRelayUser(transaction, account);
        if (added)
            added = nameUser(transaction, *userId, person);
    } else {
        added = relay::addAccount(transaction, account);
    }
    if (!added)
        return added;
    const std::int64_t owner = store::findRelayUser(transaction, account.id)->seq;
    const SeedRelayApplication &relay = seeded.relayApplication;
    const Seeded shown{
        .name = "Demo app", .devices = "oura strava fitbit apple google", .packageName = std::nullopt, .days = 79};
    const auto seq = addApplication(transaction, owner, relay.applicationId, shown, now);
    if (!seq)
        return Failure(seq.error());
    addCredential(transaction, *seq, relay.clientId, relay.clientSecret, shown, now);
    return isDemo ? addFurther(transaction, owner, person.email, now) : Result<void>();
}

bool hasSeededRelay(store::Reader &reader, const SeedRelayApplication &seeded)
{
    const auto row = store::findRelayCredential(reader, seeded.clientId);
    return row && !row->rotatedAt;
}

void renewRelay(store::Transaction &transaction, const SeedAccounts &known, const SeedAccounts &fresh)
{
    Passwords passwords;
    if (const auto row = store::findRelayCredential(transaction, known.relayApplication.clientId);
        row && passwords.verify(row->secretHash, known.relayApplication.clientSecret, Passwords::Cost::Machine)) {
        const std::string &secret = fresh.relayApplication.clientSecret;
        store::replaceRelaySecret(transaction, row->seq, Passwords::hash(secret, Passwords::Cost::Machine),
                                  secret.substr(secret.size() - 4));
    }
    const SeedAccount &person = known.developers.front();
    const auto account = store::findRelayUser(transaction, digits("account", person.email, 24));
    if (account && passwords.verify(account->passwordHash, person.password))
        store::replaceRelayPassword(transaction, account->seq,
                                    Passwords::hash(fresh.developers.front().password, Passwords::Cost::Least));
}

void sealRelaySecrets(store::Transaction &transaction, Timestamp now)
{
    for (const std::int64_t seq : store::listUnsealedRelayApplications(transaction))
        store::setRelayWebhookSecret(transaction, seq,
                                     providers::sealedText(transaction, "whsec_" + toBase64Url(randomBytes(24))), now);
}

} // namespace api::server::simulate
