// SPDX-License-Identifier: GPL-3.0-or-later
// A key that the server knows from an earlier request opens nothing once it, or its account, is no longer good.
#include "api/server/clock.h"
#include "api/server/context.h"
#include "api/server/store/developers.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <functional>
#include <set>

using namespace support;
using api::server::RecordPtr;
namespace store = api::server::store;

class KnownKeysTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void traceTellsWhereTheOwnerIsFrom();
    void revokedKeyOpensNothing();
    void rotatedKeyOpensNothing();
    void lockedAccountOpensNothingUntilItsTime();
    void deletedAccountOpensNothing();
    void restoredDataDecide();
    void reseedingEndsEveryKey();

private:
    RawClient::Answer use() const
    {
        return m_test->send({.target = "/api/v1/users?limit=1", .headers = {{"X-WearLink-API-Key", m_key}}});
    }
    // On both io threads, each of which takes every other connection.
    std::set<int> useEverywhere() const
    {
        std::set<int> statuses;
        for (int i = 0; i < 4; ++i)
            statuses.insert(use().status);
        return statuses;
    }
    void write(const std::function<void(store::Transaction &)> &change) const
    {
        const auto done =
            m_test->service().services().database.write([&](store::Transaction &transaction) -> api::Result<void> {
                change(transaction);
                return {};
            });
        QVERIFY(done);
    }
    int control(const std::string &path, const std::string &body = {}) const
    {
        return m_test
            ->send({.method = "POST",
                    .target = "/__control/" + path,
                    .headers = {{"Content-Type", "application/json"}},
                    .body = body})
            .status;
    }
    std::string developerId() const
    {
        return jsonText(m_test->json("GET", "/api/v1/auth/me", "", m_token).body, "/id");
    }

    std::unique_ptr<TestService> m_test;
    std::string m_token;
    std::string m_key, m_keyId; // of a key that was used, and is known everywhere
    std::string m_snapshot; // of the data before the key was made
};

void KnownKeysTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
    m_token = m_test->developerToken();
    m_snapshot = jsonText(
        m_test->send({.method = "POST", .target = "/__control/snapshot", .headers = {}, .body = {}}).body, "/id");
    const auto made = m_test->json("POST", "/api/v1/developer/api-keys", R"({"name":"Server"})", m_token);
    m_key = jsonText(made.body, "/key");
    m_keyId = jsonText(made.body, "/id");
    QCOMPARE(use().status, 200);
    m_test->service().services().database.settle(); // the time of use is written after the first answer
    QCOMPARE(useEverywhere(), std::set<int>{200});
}

void KnownKeysTest::traceTellsWhereTheOwnerIsFrom()
{
    const auto traceOf = [&](const RawClient::Answer &answer) {
        return m_test->service().request(answer.header("x-request-id"));
    };
    const auto asksForTheKey = [](const RecordPtr &record) {
        return std::any_of(record->statements.begin(), record->statements.end(),
                           [](const auto &statement) { return statement.text->find("api_keys") != std::string::npos; });
    };
    const RecordPtr known = traceOf(use());
    QVERIFY(QByteArray::fromStdString(known->auth).startsWith("API key ..."));
    QVERIFY(QByteArray::fromStdString(known->auth).endsWith(", from cache"));
    QVERIFY(!asksForTheKey(known));
    QVERIFY(!known->statements.empty());

    m_test->json("POST", "/api/v1/users", "{}", m_token); // any write
    const RecordPtr lookedUp = traceOf(use());
    QCOMPARE(lookedUp->auth + ", from cache", known->auth);
    QVERIFY(asksForTheKey(lookedUp));
}

void KnownKeysTest::revokedKeyOpensNothing()
{
    QCOMPARE(m_test->json("DELETE", "/api/v1/developer/api-keys/" + m_keyId, "", m_token).status, 200);
    QCOMPARE(useEverywhere(), std::set<int>{401});
}

void KnownKeysTest::rotatedKeyOpensNothing()
{
    QCOMPARE(m_test->json("POST", "/api/v1/developer/api-keys/" + m_keyId + "/rotate", "", m_token).status, 201);
    QCOMPARE(useEverywhere(), std::set<int>{401});
}

void KnownKeysTest::lockedAccountOpensNothingUntilItsTime()
{
    const std::string developer = developerId();
    const auto until = m_test->service().clock().now().at + std::chrono::hours(1);
    write([&](store::Transaction &t) { store::lockUntil(t, store::Tenant(developer), api::Timestamp{until}); });
    QCOMPARE(useEverywhere(), std::set<int>{401});
    QCOMPARE(useEverywhere(), std::set<int>{401}); // now from what is known
    m_test->service().clock().advance(std::chrono::minutes(61));
    QCOMPARE(useEverywhere(), std::set<int>{200});
}

void KnownKeysTest::deletedAccountOpensNothing()
{
    const std::string developer = developerId();
    write([&](store::Transaction &t) { t.run("DELETE FROM developers WHERE id = ?", developer); });
    QCOMPARE(useEverywhere(), std::set<int>{401});
}

void KnownKeysTest::restoredDataDecide()
{
    QCOMPARE(control("restore/" + m_snapshot), 204); // from before the key was made
    QCOMPARE(useEverywhere(), std::set<int>{401});
}

void KnownKeysTest::reseedingEndsEveryKey()
{
    QCOMPARE(control("seed", R"({"seed":"load:5x2"})"), 200);
    QCOMPARE(useEverywhere(), std::set<int>{401});
}

WEARDECK_TEST(KnownKeysTest)
#include "tst_knownkeys.moc"
