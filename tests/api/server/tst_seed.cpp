// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/passwords.h"
#include "api/server/simulate/seed.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/audit.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/person.h"
#include "api/server/store/health/samples.h"
#include "api/server/store/health/sleep.h"
#include "api/server/store/health/workouts.h"
#include "api/server/store/relaycredentials.h"
#include "api/server/store/settings.h"
#include "api/server/store/users.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <map>
#include <set>

using namespace api;
using namespace api::server;
using namespace api::server::store;
using simulate::applySeed;
using simulate::describeSeed;
using simulate::SeedInfo;
using simulate::SeedOptions;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-04-23T10:00:00Z");

std::unique_ptr<Database> openEmpty()
{
    return std::move(*Database::open({}));
}

SeedOptions options(const std::string &seed, std::uint64_t number = 1)
{
    return {.seed = seed, .number = number, .now = kNow, .rootEmail = "root@weardeck.example", .health = false};
}

std::unique_ptr<Database> seeded(const std::string &seed, std::uint64_t number = 1)
{
    auto database = openEmpty();
    const auto done = applySeed(*database, options(seed, number));
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return database;
}

std::string developerId(Database &database, const std::string &email)
{
    return database.read([&](Reader &reader) -> Result<std::string> { return findDeveloperByEmail(reader, email)->id; })
        .value();
}

std::vector<User> allUsers(Reader &reader, Tenant tenant)
{
    UserQuery query;
    query.limit = 1000;
    return listUsers(reader, tenant, query).items;
}

// Everything but the password hashes, whose salt is random.
std::string dump(Database &database)
{
    std::string text;
    (void)database.read([&](Reader &reader) -> Result<void> {
        for (const std::string sql :
             {"SELECT group_concat(id || email || role || plan || created_at) FROM developers",
              "SELECT group_concat(id || sha256 || created_at) FROM api_keys",
              "SELECT group_concat(seq || id || tenant || coalesce(email, '-') || first_name || last_name ||"
              " coalesce(external_user_id, '-') || created_at || coalesce(last_synced_at, '-')) FROM users",
              "SELECT group_concat(user_seq || id || provider || status || connected_at || updated_at ||"
              " coalesce(provider_user_id, '-')) FROM connections",
              "SELECT group_concat(hash) FROM audit_log", "SELECT group_concat(client_id) FROM relay_credentials",
              "SELECT group_concat(name || value) FROM settings"})
            text += reader.one<std::string>(sql).value_or("") + '\n';
        return {};
    });
    return text;
}

} // namespace

class Seed : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void healthMayComeLater();
    void readsItsText_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("good");
        for (const char *text : {"demo", "empty", "load:1x1", "load:100000x30", "load:5000000x3650"})
            QTest::newRow(text) << QByteArray(text) << true;
        for (const char *text :
             {"", "Demo", "load", "load:", "load:x", "load:0x1", "load:1x0", "load:-1x1", "load:1x1x1",
              "load:5000001x1", "load:1x3651", "load:1x1 ", "load:99999999999999999999x1"})
            QTest::addRow("bad %s", text) << QByteArray(text) << false;
    }
    void readsItsText()
    {
        QFETCH(QByteArray, text);
        QFETCH(bool, good);
        const auto plan = simulate::parseSeed(text.toStdString());
        QCOMPARE(plan.has_value(), good);
        if (!good)
            QCOMPARE(plan.error().kind, ErrorKind::Validation);
    }

    void demoHasThreeTenantsOnDifferentPlans()
    {
        const auto database = seeded("demo");
        std::set<Plan> plans;
        qsizetype users = 0;
        for (const char *email : {"dev@pulselab.example", "team@sehatgrid.example", "hallo@nordpuls.example"}) {
            const auto developer = database->read(
                [&](Reader &reader) -> Result<Developer> { return findDeveloperByEmail(reader, email).value(); });
            plans.insert(developer->plan);
            users += *database->read([&](Reader &reader) -> Result<qsizetype> {
                return qsizetype(allUsers(reader, Tenant(developer->id)).size());
            });
        }
        QCOMPARE(plans.size(), 3U);
        QCOMPARE(users, 62);
    }

    void demoUsersAreVariedAndWithinTheirTime()
    {
        const auto database = seeded("demo");
        const std::string tenant = developerId(*database, "dev@pulselab.example");
        std::set<ConnectionState> states;
        std::set<std::string> providers;
        int nonAscii = 0;
        const auto done = database->read([&](Reader &reader) -> Result<void> {
            for (const User &user : allUsers(reader, Tenant(tenant))) {
                if (user.createdAt >= kNow || user.createdAt < Timestamp{kNow.at - std::chrono::days(121)})
                    return failure(ErrorKind::Internal, "created " + user.createdAt.toString());
                if (user.email && !user.email->ends_with(".example"))
                    return failure(ErrorKind::Internal, *user.email);
                nonAscii += std::any_of(user.firstName->begin(), user.firstName->end(), [](char c) { return c < 0; });
                std::optional<Timestamp> last;
                for (const VendorConnection &connection : listConnections(reader, Tenant(tenant), user.id)) {
                    states.insert(connection.status);
                    providers.insert(connection.provider);
                    if (connection.connectedAt < user.createdAt || connection.updatedAt > kNow)
                        return failure(ErrorKind::Internal, "connection of " + user.id);
                    last = std::max(last, connection.lastSyncedAt);
                }
                if (last != user.lastSyncedAt)
                    return failure(ErrorKind::Internal, "last sync of " + user.id);
            }
            return {};
        });
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QCOMPARE(states.size(), 3U);
        QVERIFY(providers.size() >= 7);
        QVERIFY(nonAscii >= 8);
    }

    void theSameNumberMakesTheSameData()
    {
        const std::string first = dump(*seeded("demo", 7));
        QVERIFY(first.size() > 20'000);
        QCOMPARE(dump(*seeded("demo", 7)), first);
        QVERIFY(dump(*seeded("demo", 8)) != first);
    }

    void accountsOpenWithWhatIsPrinted()
    {
        const auto database = seeded("demo");
        const SeedInfo info = *describeSeed(*database);
        QCOMPARE(info.accounts.root->email, std::string("root@weardeck.example"));
        Passwords passwords;
        const auto checked = database->read([&](Reader &reader) -> Result<void> {
            for (const auto *account : {&*info.accounts.root, &*info.accounts.reviewer, &*info.accounts.developer}) {
                const auto stored = findDeveloperByEmail(reader, account->email);
                if (!stored || !passwords.verify(stored->passwordHash, account->password))
                    return failure(ErrorKind::Internal, account->email);
            }
            const auto owner = findKeyOwner(reader, sha256Hex(*info.accounts.developer->apiKey));
            const auto relay = findRelayCredential(reader, info.relayApp->clientId);
            if (!owner || owner->email != info.accounts.developer->email || owner->last4.size() != 4)
                return failure(ErrorKind::Internal, "key");
            if (!relay || !passwords.verify(relay->secretHash, info.relayApp->clientSecret)
                || findRelayApplicationBySeq(reader, relay->application)->id != info.relayApp->applicationId)
                return failure(ErrorKind::Internal, "relay");
            if (!findUser(reader, Tenant(owner->developerId), info.userId.value_or("")))
                return failure(ErrorKind::Internal, "user");
            return {};
        });
        QVERIFY2(checked.has_value(), checked ? "" : checked.error().message.c_str());
        QVERIFY(dump(*database).find(*info.accounts.developer->apiKey) == std::string::npos);
    }

    void anAccountWhosePasswordChangedIsNotPrinted()
    {
        const auto database = seeded("empty");
        const std::string id = developerId(*database, "reviewer@weardeck.example");
        QVERIFY(database->write([&](Transaction &t) -> Result<void> {
            setPassword(t, Tenant(id), "$argon2id$other", kNow);
            return {};
        }));
        const SeedInfo info = *describeSeed(*database);
        QVERIFY(!info.accounts.reviewer);
        QVERIFY(info.accounts.root.has_value());
        QVERIFY(!info.userId);
    }

    void theAuditChainIsSound()
    {
        const auto database = seeded("demo");
        const auto check =
            database->read([](Reader &reader) -> Result<ChainCheck> { return verifyAuditChain(reader); });
        QVERIFY(!check->brokenAt);
        QVERIFY(check->rows > 50);
    }

    void loadMakesManyUsers()
    {
        const auto database = seeded("load:12000x30");
        const std::string tenant = developerId(*database, "dev@pulselab.example");
        UserQuery oldest;
        oldest.descending = false;
        oldest.limit = 1;
        const auto page = database->read(
            [&](Reader &reader) -> Result<UserPage> { return listUsers(reader, Tenant(tenant), oldest); });
        QCOMPARE(page->total, 12000);
        QCOMPARE(page->items.front().externalUserId, std::optional<std::string>("ext-1001"));
        QVERIFY(page->items.front().createdAt >= Timestamp{kNow.at - std::chrono::days(30)});
        QCOMPARE(describeSeed(*database)->seed, std::string("load:12000x30"));
    }

    void loadLeavesEveryIndex()
    {
        const auto indexes = [](Database &database) {
            return database
                .read([](Reader &reader) -> Result<std::vector<std::string>> {
                    return reader.all<std::string>("SELECT coalesce(sql, name) FROM sqlite_schema"
                                                   " WHERE type = 'index' ORDER BY name");
                })
                .value();
        };
        const auto empty = openEmpty();
        QVERIFY(indexes(*empty).size() > 20);
        const auto database = seeded("load:10x1");
        QCOMPARE(indexes(*database), indexes(*empty));
        QVERIFY(database->clear()); // and once more on the same connections
        QVERIFY(applySeed(*database, options("load:10x1")));
        QCOMPARE(indexes(*database), indexes(*empty));
    }

    void connectedUsersHaveHealthDataUpToTheirLastSync()
    {
        const auto database = openEmpty();
        SeedOptions wanted = options("demo");
        wanted.health = true;
        QVERIFY(applySeed(*database, wanted));
        const std::string tenant = developerId(*database, "dev@pulselab.example");
        int connected = 0, slept = 0, trained = 0;
        const auto done = database->read([&](Reader &reader) -> Result<void> {
            for (const User &user : allUsers(reader, Tenant(tenant))) {
                const auto key = findUserKey(reader, Tenant(tenant), user.id);
                std::map<std::string, Timestamp> synced;
                for (const VendorConnection &connection : listConnections(reader, Tenant(tenant), user.id)) {
                    if (connection.lastSyncedAt)
                        synced[connection.provider] = *connection.lastSyncedAt;
                }
                connected += !synced.empty();
                std::map<std::int64_t, std::string> sources;
                for (const DataSource &source : listSources(reader, *key))
                    sources[source.seq] = source.provider;
                const auto all = listSeries(reader, *key, {});
                if (all.empty() != synced.empty() || findProfile(reader, *key).has_value() == synced.empty())
                    return failure(ErrorKind::Internal, "data of " + user.id);
                for (const Series &series : all) {
                    const auto days = listSampleDays(reader, series.seq, -200'000, 200'000);
                    const auto until = synced.find(sources[series.source]);
                    if (days.empty() || until == synced.end() || days.back().lastAt > until->second.microseconds())
                        return failure(ErrorKind::Internal, "later than the sync of " + user.id);
                }
                const EventQuery ever{.from = {}, .to = kNow, .type = {}, .after = {}};
                slept += countSleep(reader, *key, ever) > 15;
                trained += countWorkouts(reader, *key, ever) > 2;
            }
            return {};
        });
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QVERIFY(connected > 20 && slept > connected / 2 && trained > connected / 2);
    }

    void aLoadOfOneUserIsMeasuredClosely()
    {
        const auto database = openEmpty();
        SeedOptions wanted = options("load:1x10");
        wanted.health = true;
        QVERIFY(applySeed(*database, wanted));
        const auto samples = database->read([](Reader &reader) -> Result<std::int64_t> {
            return reader.one<std::int64_t>("SELECT sum(samples) FROM series").value_or(0);
        });
        QVERIFY2(*samples > 10'000, qPrintable(QString::number(*samples)));
    }

    void refusesADatabaseWithAccounts()
    {
        const auto database = seeded("empty");
        QCOMPARE(applySeed(*database, options("demo")).error().kind, ErrorKind::Conflict);
        QVERIFY(database->clear());
        QVERIFY(!simulate::isSeeded(*database));
        QVERIFY(applySeed(*database, options("demo")));
        QVERIFY(simulate::isSeeded(*database));
    }

    void startsOverWhatWasCutShort()
    {
        const auto database = seeded("empty");
        QVERIFY(database->write([](Transaction &t) -> Result<void> { // as a killed server leaves it
            saveSetting(t, "seed_unfinished", "1");
            removeSetting(t, "seed");
            return {};
        }));
        QVERIFY(applySeed(*database, options("demo")));
        QCOMPARE(dump(*database), dump(*seeded("demo")));
    }
};

// The same data, whether the start waited for them or a job brought them.
void Seed::healthMayComeLater()
{
    const auto summaryOf = [](bool later) {
        auto options = support::TestService::defaults();
        options.seedHealth = true;
        options.seedHealthLater = later;
        support::TestService test(options);
        test.settle();
        const std::string path = "/api/v1/users/" + *test.ready().userId;
        return support::jsonAt(
            test.get(path + "/summaries/activity?start_date=2026-01-01&end_date=2026-04-23&limit=400").body, "/data");
    };
    const std::string atOnce = summaryOf(false);
    QVERIFY(atOnce.size() > 100);
    QCOMPARE(summaryOf(true), atOnce);
}

WEARDECK_TEST(Seed)
#include "tst_seed.moc"
