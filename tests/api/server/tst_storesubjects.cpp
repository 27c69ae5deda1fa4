// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/audit.h"
#include "api/server/store/connections.h"
#include "api/server/store/idempotency.h"
#include "api/server/store/settings.h"
#include "api/server/store/tokens.h"
#include "api/server/store/users.h"
#include "tests/support/testcase.h"

#include <atomic>
#include <QJsonDocument>
#include <QJsonObject>
#include <sqlite3.h>
#include <thread>

using namespace api;
using namespace api::server;
using namespace api::server::store;

namespace {

const Timestamp kNow = *Timestamp::parse("2026-04-23T10:00:00Z");

Timestamp later(std::chrono::microseconds span)
{
    return Timestamp{kNow.at + span};
}

Developer developer(const std::string &id, const std::string &email)
{
    Developer made;
    made.id = id;
    made.email = email;
    made.passwordHash = "$argon2id$x";
    made.createdAt = made.updatedAt = kNow;
    return made;
}

std::unique_ptr<Database> withTenants()
{
    auto database = std::move(*Database::open({}));
    const auto done = database->write([](Transaction &t) -> Result<void> {
        (void)addDeveloper(t, developer("dev-a", "A@x.example"));
        return addDeveloper(t, developer("dev-b", "b@x.example"));
    });
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return database;
}

// What the function of a read or a write returns, without its Result.
template <typename F>
auto reading(Database &database, F &&function)
{
    using T = std::invoke_result_t<F &, Reader &>;
    return database.read([&](Reader &reader) -> Result<T> { return function(reader); }).value();
}
template <typename F>
auto writing(Database &database, F &&function)
{
    using T = std::invoke_result_t<F &, Transaction &>;
    return database.write([&](Transaction &t) -> Result<T> { return function(t); }).value();
}

User user(const std::string &id, std::optional<std::string> email = {})
{
    User made;
    made.id = id;
    made.email = std::move(email);
    made.createdAt = made.updatedAt = kNow;
    return made;
}

const Tenant kA("dev-a");
const Tenant kB("dev-b");

} // namespace

class StoreSubjects : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void emailsOfAccountsAreUnique()
    {
        const auto database = withTenants();
        const auto again =
            database->write([](Transaction &t) { return addDeveloper(t, developer("dev-c", "a@X.EXAMPLE")); });
        QCOMPARE(again.error().kind, ErrorKind::Conflict);
        QCOMPARE(again.error().message, std::string("An account with this email already exists"));
        const auto found = reading(*database, [](Reader &r) { return findDeveloperByEmail(r, "a@x.example"); });
        QCOMPARE(found->id, std::string("dev-a"));
        QCOMPARE(found->email, std::string("A@x.example"));
        QVERIFY(found->plan == Plan::Hobby && found->role == AccountRole::Developer);
    }

    void countsFailedLogins()
    {
        const auto database = withTenants();
        for (int n = 1; n <= 3; ++n)
            QCOMPARE(writing(*database, [](Transaction &t) { return noteFailedLogin(t, kA); }), n);
        QCOMPARE(writing(*database, [](Transaction &t) { return noteFailedLogin(t, Tenant("nobody")); }), 0);
        QVERIFY(writing(*database, [](Transaction &t) { return lockUntil(t, kA, kNow) && noteLogin(t, kA); }));
        const auto found = reading(*database, [](Reader &r) { return findDeveloper(r, "dev-a"); });
        QCOMPARE(found->failedLogins, 0);
        QVERIFY(found->lockedUntil == kNow);
        QVERIFY(
            writing(*database, [](Transaction &t) { return setPassword(t, kA, "new", later(std::chrono::hours(1))); }));
        QVERIFY(reading(*database, [](Reader &r) { return findDeveloper(r, "dev-a"); })->tokensValidFrom
                == later(std::chrono::hours(1)));
    }

    void keysBelongToTheirTenant()
    {
        const auto database = withTenants();
        const ApiKey key{
            .id = "k1", .name = "Default", .prefix = "sk-aaaa", .last4 = "zzzz", .createdAt = kNow, .lastUsedAt = {}};
        QVERIFY(writing(*database, [&](Transaction &t) { return addApiKey(t, kA, key, sha256Hex("sk-1")); }));
        QVERIFY(!writing(*database, [&](Transaction &t) { return addApiKey(t, Tenant("no"), key, "other"); }));
        const auto owner = reading(*database, [](Reader &r) { return findKeyOwner(r, sha256Hex("sk-1")); });
        QCOMPARE(owner->developerId, std::string("dev-a"));
        QVERIFY(!reading(*database, [](Reader &r) { return findKeyOwner(r, sha256Hex("sk-2")).has_value(); }));
        QVERIFY(!writing(*database, [](Transaction &t) { return renameApiKey(t, kB, "k1", "mine"); }));
        QVERIFY(!writing(*database, [](Transaction &t) { return removeApiKey(t, kB, "k1"); }));
        QVERIFY(!reading(*database, [](Reader &r) { return findApiKey(r, kB, "k1").has_value(); }));
        QVERIFY(writing(*database, [](Transaction &t) { return renameApiKey(t, kA, "k1", "Server"); }));
        QCOMPARE(reading(*database, [](Reader &r) { return listApiKeys(r, kA); }).front().name, std::string("Server"));
        QVERIFY(writing(*database, [](Transaction &t) { return removeApiKey(t, kA, "k1"); }));
        QVERIFY(reading(*database, [](Reader &r) { return listApiKeys(r, kA); }).empty());
    }

    void notesTheUseOfAKeyOnceAMinute()
    {
        const auto database = withTenants();
        const ApiKey key{
            .id = "k1", .name = "Default", .prefix = "sk-aaaa", .last4 = "zzzz", .createdAt = kNow, .lastUsedAt = {}};
        QVERIFY(writing(*database, [&](Transaction &t) { return addApiKey(t, kA, key, "hash"); }));
        KeyUsage usage(*database);
        const auto lastUsed = [&] {
            database->settle();
            return reading(*database, [](Reader &r) { return findApiKey(r, kA, "k1"); })->lastUsedAt;
        };
        usage.note("k1", later(std::chrono::seconds(10)));
        QVERIFY(lastUsed() == kNow);
        QVERIFY(writing(*database, [](Transaction &t) { return t.run("UPDATE api_keys SET last_used_at = 0"); }) == 1);
        usage.note("k1", later(std::chrono::seconds(50)));
        QVERIFY(lastUsed() == Timestamp{});
        usage.note("k1", later(std::chrono::seconds(70)));
        QVERIFY(lastUsed() == later(std::chrono::minutes(1)));
    }

    void renewsConnectionsAndFindsLinkedUsers()
    {
        const auto database = withTenants();
        const auto connect = [&](Tenant tenant, const char *userId, const char *id, const char *account) {
            VendorConnection made;
            made.id = id;
            made.provider = "garmin";
            made.connectedAt = made.updatedAt = kNow;
            made.providerUserId = account;
            return writing(*database, [&](Transaction &t) { return connectUser(t, tenant, userId, made); });
        };
        QVERIFY(database->write([](Transaction &t) -> Result<void> {
            (void)addUser(t, kA, user("u1"));
            (void)addUser(t, kA, user("u2"));
            return addUser(t, kB, user("u3"));
        }));
        QVERIFY(connect(kA, "u1", "c1", "same") && connect(kA, "u2", "c2", "same") && connect(kB, "u3", "c3", "same"));
        QVERIFY(!connect(kB, "u1", "c4", "same"));
        const auto linked = reading(*database, [](Reader &r) { return listLinkedUsers(r, kA, "u1"); });
        QCOMPARE(linked.size(), 1U);
        QCOMPARE(linked.front().userId, std::string("u2"));
        QVERIFY(reading(*database, [](Reader &r) { return findUser(r, kA, "u1"); })->hasActiveConnection);
        const auto revoke = [&](Tenant tenant) {
            return writing(*database, [&](Transaction &t) {
                return setConnectionState(t, tenant, "u1", "garmin", ConnectionState::Revoked,
                                          later(std::chrono::hours(1)));
            });
        };
        QVERIFY(!revoke(kB));
        QVERIFY(revoke(kA));
        QVERIFY(!reading(*database, [](Reader &r) { return findUser(r, kA, "u1"); })->hasActiveConnection);
        QVERIFY(reading(*database, [](Reader &r) { return listConnections(r, kB, "u1"); }).empty());
        QVERIFY(connect(kA, "u1", "c9", "other"));
        const auto renewed = reading(*database, [](Reader &r) { return listConnections(r, kA, "u1"); });
        QCOMPARE(renewed.size(), 1U);
        QCOMPARE(renewed.front().id, std::string("c1"));
        QVERIFY(renewed.front().status == ConnectionState::Active);
        QVERIFY(writing(*database, [](Transaction &t) { return removeUser(t, kA, "u1"); }));
        QCOMPARE(reading(*database, [](Reader &r) { return *r.one<int>("SELECT count(*) FROM connections"); }), 2);
    }

    void chainsAuditRows()
    {
        const auto database = withTenants();
        for (int n = 0; n < 5; ++n)
            writing(*database, [&](Transaction &t) {
                return appendAudit(t,
                                   {.at = later(std::chrono::milliseconds(n * 250)),
                                    .actor = "a@x.example",
                                    .actorId = n % 2 ? std::optional<std::string>("dev-b") : "dev-a",
                                    .action = "api_key.create",
                                    .detail = {{"name", "caf\u00e9 \"x\"\\\n\x01"}, {"b", ""}}});
            });
        const auto rows = reading(*database, [](Reader &r) {
            return listAudit(r, {.actorId = "dev-a", .since = {}, .until = {}, .action = {}});
        });
        QCOMPARE(rows.size(), 3U);
        // The hash is that of the object as any JSON library sorts and prints it.
        const std::string canonical = canonicalAudit(rows.front());
        QCOMPARE(sha256Hex(canonical), rows.front().hash);
        const QJsonObject object = QJsonDocument::fromJson(QByteArray::fromStdString(canonical)).object();
        QCOMPARE(object.size(), 11);
        QCOMPARE(QJsonDocument(object).toJson(QJsonDocument::Compact), QByteArray::fromStdString(canonical));
        QVERIFY(!reading(*database, [](Reader &r) { return verifyAuditChain(r); }).brokenAt);
        const auto changed = database->write([](Transaction &t) -> Result<void> {
            t.run("UPDATE audit_log SET actor = 'someone else'");
            return {};
        });
        QVERIFY(changed.error().message.find("append-only") != std::string::npos);
    }

    void noticesAChangedAuditLog_data()
    {
        QTest::addColumn<QByteArray>("change");
        QTest::addColumn<qint64>("brokenAt");
        QTest::newRow("text") << QByteArray("UPDATE audit_log SET actor = 'x' WHERE seq = 3") << qint64(3);
        QTest::newRow("time") << QByteArray("UPDATE audit_log SET at = at + 1 WHERE seq = 2") << qint64(2);
        QTest::newRow("null") << QByteArray("UPDATE audit_log SET ip = NULL WHERE seq = 4") << qint64(4);
        QTest::newRow("removed") << QByteArray("DELETE FROM audit_log WHERE seq = 2") << qint64(2);
        QTest::newRow("first removed") << QByteArray("DELETE FROM audit_log WHERE seq = 1") << qint64(1);
        QTest::newRow("swapped") << QByteArray(
            "UPDATE audit_log SET seq = CASE seq WHEN 2 THEN -3 ELSE -2 END WHERE seq IN (2, 3);"
            "UPDATE audit_log SET seq = -seq WHERE seq < 0")
                                 << qint64(2);
        QTest::newRow("prev_hash") << QByteArray("UPDATE audit_log SET prev_hash = hash WHERE seq = 5") << qint64(5);
        QTest::newRow("last removed") << QByteArray("DELETE FROM audit_log WHERE seq = 5") << qint64(0);
    }
    void noticesAChangedAuditLog()
    {
        QFETCH(QByteArray, change);
        QFETCH(qint64, brokenAt);
        QTemporaryDir folder;
        const std::string file = folder.path().toStdString() + "/db";
        {
            const auto database = std::move(*Database::open({.path = file}));
            for (int n = 0; n < 5; ++n)
                writing(*database, [&](Transaction &t) {
                    return appendAudit(
                        t, {.at = later(std::chrono::seconds(n)), .actor = "a", .action = "b", .ip = "127.0.0.1"});
                });
        }
        sqlite3 *attacker = nullptr;
        sqlite3_open(file.c_str(), &attacker);
        const QByteArray sql = "DROP TRIGGER audit_log_no_UPDATE; DROP TRIGGER audit_log_no_DELETE; " + change;
        QCOMPARE(sqlite3_exec(attacker, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(attacker);
        const auto database = std::move(*Database::open({.path = file}));
        const ChainCheck check = reading(*database, [](Reader &r) { return verifyAuditChain(r); });
        // Cutting off the end needs the number of rows or the last hash from elsewhere (an export) to be seen.
        QCOMPARE(check.brokenAt.value_or(0), brokenAt);
        QCOMPARE(check.rows, brokenAt ? brokenAt - 1 : 4);
    }

    void auditsNothingThatWasUndone()
    {
        const auto database = withTenants();
        QVERIFY(!database->write([](Transaction &t) -> Result<void> {
            appendAudit(t, {.at = kNow, .actor = "a", .action = "b"});
            return failure(ErrorKind::Forbidden, "no");
        }));
        QCOMPARE(reading(*database, [](Reader &r) { return verifyAuditChain(r); }).rows, 0);
    }

    void oneRequestWinsAnIdempotencyKey()
    {
        const auto database = withTenants();
        std::atomic<int> won = 0;
        std::atomic<int> running = 0;
        std::vector<std::thread> threads;
        for (int n = 0; n < 20; ++n)
            threads.emplace_back([&] {
                const Claim claim = writing(
                    *database, [](Transaction &t) { return claimIdempotencyKey(t, "dev-a", "key", "print", kNow); });
                won += claim.state == Claim::State::Won;
                running += claim.state == Claim::State::Running;
            });
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(won.load(), 1);
        QCOMPARE(running.load(), 19);
    }

    void repeatsTheAnswerOfAnIdempotencyKey()
    {
        const auto database = withTenants();
        const auto claim = [&](const char *caller, const char *print, std::chrono::minutes age) {
            return writing(*database,
                           [&](Transaction &t) { return claimIdempotencyKey(t, caller, "k", print, later(age)); });
        };
        using State = Claim::State;
        QVERIFY(claim("a", "p", {}).state == State::Won);
        writing(*database, [](Transaction &t) {
            completeIdempotencyKey(t, "a", "k", {.status = 201, .headers = "h", .body = "{}"});
            return 0;
        });
        const Claim repeated = claim("a", "p", std::chrono::minutes(5));
        QVERIFY(repeated.state == State::Answered);
        QCOMPARE(repeated.answer->status, 201);
        QCOMPARE(repeated.answer->body, std::string("{}"));
        QVERIFY(claim("a", "other", {}).state == State::Different);
        QVERIFY(claim("b", "p", {}).state == State::Won);
        QVERIFY(claim("b", "p", std::chrono::minutes(60)).state == State::Running); // never made again by waiting
        QVERIFY(claim("a", "p", std::chrono::minutes(24 * 60 + 1)).state == State::Won);
    }

    void remembersRevokedTokensUntilTheyExpire()
    {
        const auto database = withTenants();
        const auto revoke = [&](const char *jti, std::chrono::hours expires, std::chrono::hours now) {
            writing(*database, [&](Transaction &t) {
                revokeToken(t, jti, later(expires), later(now));
                return 0;
            });
        };
        const auto revoked = [&](const char *jti) {
            return reading(*database, [&](Reader &r) { return isTokenRevoked(r, jti); });
        };
        revoke("one", std::chrono::hours(1), {});
        revoke("one", std::chrono::hours(1), {});
        QVERIFY(revoked("one"));
        QVERIFY(!revoked("two"));
        revoke("two", std::chrono::hours(3), std::chrono::hours(2));
        QVERIFY(revoked("two"));
        QVERIFY(!revoked("one"));
    }

    void keepsSettings()
    {
        const auto database = withTenants();
        const auto save = [&](const char *value) {
            return writing(*database, [&](Transaction &t) {
                saveSetting(t, "n", value);
                return 0;
            });
        };
        save("1");
        save("2");
        QCOMPARE(reading(*database, [](Reader &r) { return findSetting(r, "n"); }), std::optional<std::string>("2"));
        writing(*database, [](Transaction &t) {
            removeSetting(t, "n");
            return 0;
        });
        QVERIFY(!reading(*database, [](Reader &r) { return findSetting(r, "n"); }));
    }
};

WEARDECK_TEST(StoreSubjects)
#include "tst_storesubjects.moc"
