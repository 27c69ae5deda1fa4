// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/seed.h"

#include "api/server/apikeys.h"
#include "api/server/crypto.h"
#include "api/server/passwords.h"
#include "api/server/simulate/accounts.h"
#include "api/server/simulate/endusers.h"
#include "api/server/simulate/history.h"
#include "api/server/simulate/seedrelay.h"
#include "api/server/simulate/seedusers.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/bulkload.h"
#include "api/server/store/settings.h"
#include "api/server/store/users.h"

#include <algorithm>
#include <charconv>
#include <cstdlib>

namespace api::server::simulate {

namespace {

using store::Database;
using store::Reader;
using store::Tenant;
using store::Transaction;

// Names of settings.
constexpr std::string_view kSeed = "seed";
constexpr std::string_view kNumber = "seed_number";
constexpr std::string_view kRootEmail = "seed_root_email";
constexpr std::string_view kSalt = "seed_salt"; // of secret passwords and keys
constexpr std::string_view kUnfinished = "seed_unfinished";

constexpr std::int32_t kDemoDays = 120;
constexpr std::int64_t kBatch = 5000; // users a commit

std::optional<std::int64_t> readNumber(std::string_view text, std::int64_t largest)
{
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    const bool whole = error == std::errc() && end == text.data() + text.size();
    return whole && value >= 1 && value <= largest ? std::optional(value) : std::nullopt;
}

Result<StoredAccount> addAccount(Transaction &transaction, Random &random, const SeedAccount &account, Timestamp at)
{
    StoredAccount stored{.account = account, .id = random.uuid(), .keyId = random.uuid(), .createdAt = at};
    store::Developer developer;
    developer.id = stored.id;
    developer.email = account.email;
    developer.firstName = account.firstName;
    developer.lastName = account.lastName;
    developer.passwordHash = Passwords::hash(account.password, Passwords::Cost::Least);
    developer.role = account.role;
    developer.plan = account.plan;
    developer.verified = true;
    developer.createdAt = developer.updatedAt = at;
    if (auto added = store::addDeveloper(transaction, developer); !added)
        return Failure(added.error());
    const NewApiKey key = describeApiKey(account.apiKey);
    store::addApiKey(transaction, Tenant(stored.id),
                     {.id = stored.keyId,
                      .name = "Default",
                      .prefix = key.prefix,
                      .last4 = key.last4,
                      .createdAt = at,
                      .lastUsedAt = {}},
                     key.hash);
    return stored;
}

Result<std::vector<StoredAccount>> addAccounts(Transaction &transaction, Random &random, const SeedAccounts &seeded,
                                               std::size_t developers, Timestamp now)
{
    std::vector<SeedAccount> wanted{seeded.root, seeded.reviewer};
    wanted.insert(wanted.end(), seeded.developers.begin(), seeded.developers.begin() + std::ptrdiff_t(developers));
    std::vector<StoredAccount> stored;
    for (std::size_t n = 0; n < wanted.size(); ++n) { // the platform's own first, then one every 20 days
        const auto age = std::chrono::days(kDemoDays - (n < 2 ? 0 : std::int64_t(n - 2) * 20));
        const Timestamp at{now.at - age + std::chrono::minutes(random.between(0, 600))};
        auto added = addAccount(transaction, random, wanted[n], at);
        if (!added)
            return Failure(added.error());
        stored.push_back(std::move(*added));
    }
    return stored;
}

Result<void> addDemo(Transaction &transaction, Random &random, const std::vector<StoredAccount> &accounts,
                     Timestamp now)
{
    constexpr std::array<std::int64_t, 3> kUsers{34, 20, 8};
    constexpr std::array<const char *, 3> kExternal{"crm-", "", "np-"};
    for (std::size_t n = 0; n < kUsers.size(); ++n) {
        const StoredAccount &owner = accounts[n + 2];
        const auto age = std::chrono::duration_cast<std::chrono::days>(now.at - owner.createdAt.at).count();
        const UserBatch batch{.total = kUsers[n],
                              .first = 0,
                              .count = kUsers[n],
                              .days = age,
                              .now = now,
                              .externalPrefix = kExternal[n]};
        if (auto added = addUsers(transaction, Tenant(owner.id), random, batch); !added)
            return added;
    }
    for (const store::AuditEntry &entry : makeHistory(random, accounts, now))
        store::appendAudit(transaction, entry);
    return {};
}

Result<void> addLoadUsers(Database &database, Random &random, const std::string &developerId, const SeedPlan &plan,
                          Timestamp now)
{
    for (std::int64_t first = 0; first < plan.users; first += kBatch) {
        const UserBatch batch{.total = plan.users,
                              .first = first,
                              .count = std::min(kBatch, plan.users - first),
                              .days = plan.days,
                              .now = now,
                              .externalPrefix = "ext-",
                              .light = true};
        auto added = database.write(
            [&](Transaction &transaction) { return addUsers(transaction, Tenant(developerId), random, batch); });
        if (!added)
            return added;
    }
    return {};
}

// A load that is cut short leaves its indexes behind with everything else that is then thrown away.
Result<void> addLoad(Database &database, Random &random, const std::string &developerId, const SeedPlan &plan,
                     Timestamp now)
{
    std::vector<store::TableIndex> indexes;
    auto dropped = database.write([&](Transaction &transaction) -> Result<void> {
        indexes = store::dropPlainIndexes(transaction, "users");
        return {};
    });
    if (!dropped)
        return dropped;
    if (auto added = addLoadUsers(database, random, developerId, plan, now); !added)
        return added;
    return database.write([&](Transaction &transaction) -> Result<void> {
        store::makeIndexes(transaction, indexes);
        return {};
    });
}

// An empty database, or one whose seeding was cut short and is thrown away. Anything else is kept.
Result<void> prepare(Database &database)
{
    const auto unfinished = database.read([](Reader &reader) -> Result<bool> {
        if (store::findSetting(reader, kUnfinished))
            return true;
        if (store::hasDevelopers(reader))
            return failure(ErrorKind::Conflict, "The database has accounts already; a seed needs an empty one.");
        return false;
    });
    if (!unfinished)
        return Failure(unfinished.error());
    return *unfinished ? database.clear() : Result<void>();
}

AccountInfo toInfo(const SeedAccount &account, bool withKey)
{
    return {.email = account.email,
            .password = account.password,
            .apiKey = withKey ? std::optional(account.apiKey) : std::nullopt};
}

// The account while nobody changed what opens it.
std::optional<AccountInfo> describe(Reader &reader, const SeedAccount &account, bool withKey)
{
    const auto stored = store::findDeveloperByEmail(reader, account.email);
    if (!stored || stored->tokensValidFrom != Timestamp{})
        return std::nullopt;
    return toInfo(account, withKey && store::findKeyOwner(reader, sha256Hex(account.apiKey)));
}

SeedAccounts storedAccounts(Reader &reader)
{
    const auto setting = [&](std::string_view name) {
        return store::findSetting(reader, name).value_or(std::string());
    };
    return seedAccounts(std::strtoull(setting(kNumber).c_str(), nullptr, 10), setting(kRootEmail), setting(kSalt));
}

std::vector<SeedAccount> everyAccount(const SeedAccounts &seeded)
{
    std::vector<SeedAccount> all{seeded.root, seeded.reviewer};
    all.insert(all.end(), seeded.developers.begin(), seeded.developers.end());
    return all;
}

void renew(Transaction &transaction, const SeedAccount &known, const SeedAccount &fresh)
{
    const auto stored = store::findDeveloperByEmail(transaction, known.email);
    if (stored && stored->tokensValidFrom == Timestamp{})
        store::replacePasswordHash(transaction, Tenant(stored->id),
                                   Passwords::hash(fresh.password, Passwords::Cost::Least));
    const NewApiKey key = describeApiKey(fresh.apiKey);
    if (const auto owner = store::findKeyOwner(transaction, sha256Hex(known.apiKey)))
        store::replaceApiKey(transaction, Tenant(owner->developerId), owner->keyId, key.prefix, key.last4, key.hash);
}

// The user whom examples name: one with data to show.
std::optional<std::string> shownUser(Reader &reader, const SeedAccount &account)
{
    const auto owner = store::findDeveloperByEmail(reader, account.email);
    if (!owner)
        return std::nullopt;
    if (auto measured = closelyMeasured(reader, owner->id); !measured.empty())
        return measured.front();
    store::UserQuery query;
    query.descending = false;
    query.limit = 1;
    const store::UserPage page = store::listUsers(reader, Tenant(owner->id), query);
    return page.items.empty() ? std::nullopt : std::optional(page.items.front().id);
}

} // namespace

Result<SeedPlan> parseSeed(std::string_view text)
{
    if (text == "empty")
        return SeedPlan{.kind = SeedPlan::Kind::Empty};
    if (text == "demo")
        return SeedPlan{.kind = SeedPlan::Kind::Demo};
    constexpr std::string_view kLoad = "load:";
    const auto times = text.find('x');
    if (text.starts_with(kLoad) && times != std::string_view::npos) {
        const auto users = readNumber(text.substr(kLoad.size(), times - kLoad.size()), 5'000'000);
        const auto days = readNumber(text.substr(times + 1), 3650);
        if (users && days)
            return SeedPlan{.kind = SeedPlan::Kind::Load, .users = *users, .days = *days};
    }
    return failure(ErrorKind::Validation,
                   "A seed is demo, empty or load:USERSxDAYS with 1 to 5000000 users and 1 to 3650 days.");
}

Result<void> applySeed(Database &database, const SeedOptions &options)
{
    const Result<SeedPlan> plan = parseSeed(options.seed);
    if (!plan)
        return Failure(plan.error());
    if (auto ready = prepare(database); !ready)
        return ready;
    Random random(options.number);
    const std::string salt = options.secret ? randomHex(32) : std::string();
    const SeedAccounts seeded = seedAccounts(options.number, options.rootEmail, salt);
    std::vector<std::string> developers; // with end-users
    const bool demo = plan->kind == SeedPlan::Kind::Demo;
    auto based = database.write([&](Transaction &transaction) -> Result<void> {
        store::saveSetting(transaction, kUnfinished, "1");
        if (options.secret)
            store::saveSetting(transaction, kSalt, salt);
        const auto accounts =
            addAccounts(transaction, random, seeded, demo ? seeded.developers.size() : 1, options.now);
        if (!accounts)
            return Failure(accounts.error());
        for (std::size_t n = 2; n < accounts->size(); ++n)
            developers.push_back((*accounts)[n].id);
        if (!demo)
            return {};
        auto added = addDemo(transaction, random, *accounts, options.now);
        if (const auto shown = shownUser(transaction, seeded.developers.front()); added && shown)
            connectRelayUser(transaction, developers.front(), *shown, options.now);
        return added;
    });
    if (!based)
        return based;
    if (plan->kind == SeedPlan::Kind::Load) {
        if (auto loaded = addLoad(database, random, developers.front(), *plan, options.now); !loaded)
            return loaded;
    }
    if (options.health) {
        if (auto added = addHealthOf(database, *plan, developers, options); !added)
            return added;
    }
    return database.write([&](Transaction &transaction) -> Result<void> {
        store::removeSetting(transaction, kUnfinished);
        store::saveSetting(transaction, kSeed, options.seed);
        store::saveSetting(transaction, kNumber, std::to_string(options.number));
        store::saveSetting(transaction, kRootEmail, options.rootEmail);
        return addRelay(transaction, seeded, shownUser(transaction, seeded.developers.front()), demo, options.now);
    });
}

Result<bool> makeSecret(Database &database)
{
    auto isKnown = database.read([](Reader &reader) -> Result<bool> {
        return store::findSetting(reader, kSeed) && !store::findSetting(reader, kSalt);
    });
    if (!isKnown || !*isKnown)
        return isKnown;
    return database.write([](Transaction &transaction) -> Result<bool> {
        const SeedAccounts known = storedAccounts(transaction);
        store::saveSetting(transaction, kSalt, randomHex(32));
        const SeedAccounts fresh = storedAccounts(transaction);
        const auto before = everyAccount(known), after = everyAccount(fresh);
        for (std::size_t i = 0; i < before.size(); ++i)
            renew(transaction, before[i], after[i]);
        renewRelay(transaction, known, fresh);
        return true;
    });
}

Result<void> addSeedHealth(Database &database, Timestamp now)
{
    SeedOptions options{.now = now};
    std::vector<std::string> developers;
    const auto known = database.read([&](Reader &reader) -> Result<void> {
        options.seed = store::findSetting(reader, kSeed).value_or("empty");
        options.number = std::strtoull(store::findSetting(reader, kNumber).value_or("1").c_str(), nullptr, 10);
        for (const SeedAccount &account : storedAccounts(reader).developers) {
            if (const auto row = store::findDeveloperByEmail(reader, account.email))
                developers.push_back(row->id);
        }
        return {};
    });
    const auto plan = parseSeed(options.seed);
    if (!known || !plan || developers.empty())
        return known ? Result<void>() : known;
    return addHealthOf(database, *plan, developers, options);
}

bool isSeeded(Database &database)
{
    return database.read([](Reader &reader) -> Result<bool> { return store::findSetting(reader, kSeed).has_value(); })
        .value_or(false);
}

Result<SeedInfo> describeSeed(Database &database)
{
    return database.read([](Reader &reader) -> Result<SeedInfo> {
        const auto seed = store::findSetting(reader, kSeed);
        if (!seed)
            return failure(ErrorKind::NotFound, "The database was not seeded.");
        const SeedAccounts seeded = storedAccounts(reader);
        SeedInfo info{.seed = *seed, .accounts = {}, .relayApp = {}, .userId = {}};
        const SeedAccount &developer = seeded.developers.front();
        info.accounts.root = describe(reader, seeded.root, false);
        info.accounts.reviewer = describe(reader, seeded.reviewer, false);
        info.accounts.developer = describe(reader, developer, true);
        const SeedRelayApplication &relay = seeded.relayApplication;
        if (hasSeededRelay(reader, relay))
            info.relayApp = RelayAppInfo{relay.clientId, relay.clientSecret, relay.applicationId};
        info.userId = shownUser(reader, developer);
        return info;
    });
}

} // namespace api::server::simulate
