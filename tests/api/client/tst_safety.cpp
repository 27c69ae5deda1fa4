// SPDX-License-Identifier: GPL-3.0-or-later
// What a client refuses to send, and what it tells about what it sent.
#include "tests/support/clientbench.h"

using namespace api::client;
using api::ErrorKind;
using support::ClientBench;
using support::kUser;

class SafetyTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void safetyLevels();
    void confirmation();
    void whatChangesState();
    void recordsAreRedacted();
};

void SafetyTest::safetyLevels()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, kUser));
    bench.use(SafetyLevel::ReadOnly);
    const auto blocked = bench.send(api::CreateUser{});
    QCOMPARE(blocked.error().kind, ErrorKind::Blocked);
    QCOMPARE(blocked.error().message, std::string("This environment is read-only: createUser was not sent."));
    QCOMPARE(bench.records.back().attempt, 0);
    RawCall raw;
    raw.method = "PURGE";
    raw.path = "/api/v1/cache";
    QCOMPARE(support::awaited(bench.client->sendRaw(raw, {.confirmed = true})).error().message,
             std::string("This environment is read-only: PURGE /api/v1/cache was not sent."));
    QVERIFY(bench.server.requests().empty());
    QVERIFY(bench.send(api::GetUser{.userId = "1"}).has_value());
    bench.use(SafetyLevel::Open);
    QVERIFY(bench.send(api::CreateUser{}).has_value());
}

void SafetyTest::confirmation()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, kUser));
    bench.use(SafetyLevel::Confirm);
    QCOMPARE(
        bench.send(api::CreateUser{}).error().message,
        std::string("This environment asks before each change, and nobody could be asked: createUser was not sent."));
    std::vector<CallSummary> asked;
    bool agree = false;
    bench.client->setConfirm([&](const CallSummary &summary, std::function<void(bool)> answer) {
        asked.push_back(summary);
        bench.passed += std::chrono::hours(1); // thinking does not use up the deadline
        answer(agree);
        answer(!agree); // only the first counts
    });
    QCOMPARE(bench.send(api::CreateUser{}).error().message, std::string("createUser was not confirmed and not sent."));
    QVERIFY(bench.server.requests().empty());
    agree = true;
    QVERIFY(bench.send(api::CreateUser{}).has_value());
    QVERIFY(bench.send(api::CreateUser{}, {.confirmed = true}).has_value());
    QVERIFY(bench.send(api::GetUser{.userId = "1"}).has_value());
    QCOMPARE(asked.size(), std::size_t(2));
    QCOMPARE(asked[0].operationId, std::string("createUser"));
    QCOMPARE(asked[0].method, std::string("POST"));
    QCOMPARE(asked[0].url, bench.server.url() + "/api/v1/users");
}

void SafetyTest::whatChangesState()
{
    QVERIFY(!changesState(api::ListUsers::endpoint()));
    QVERIFY(!changesState(api::Login::endpoint()));
    QVERIFY(!changesState(api::RelayGetConnectionStatus::endpoint()));
    QVERIFY(!changesState(api::RelayRefreshToken::endpoint())); // a read-only environment can be signed in to
    QVERIFY(!changesState(api::PortalSignIn::endpoint()));
    for (const char *id : {"createUser", "updateUser", "deleteUser", "register", "createApiKey", "portalSignUp",
                           "relayConnectOura", "relayDisconnectConnector"}) {
        const api::Endpoint *endpoint = api::findEndpoint(id);
        QVERIFY2(endpoint && changesState(*endpoint), id);
    }
}

void SafetyTest::recordsAreRedacted()
{
    ClientBench bench;
    bench.credentials->setSecret(api::Auth::ApiKey, SecretString("zz-plain-live-key"));
    bench.server.on("*",
                    ClientBench::answer(200, R"({"id":"x","echo":"zz-plain-live-key","password":"hunter22"})",
                                        "Set-Cookie: a=b\r\n"));
    (void)bench.send(api::GetUser{.userId = "zz-plain-live-key"});
    const CallRecord &record = bench.records.back();
    QCOMPARE(headerValue(record.requestHeaders, "X-WearLink-API-Key"), Redactor::kMask);
    QCOMPARE(headerValue(record.response.headers, "Set-Cookie"), Redactor::kMask);
    QCOMPARE(record.response.body, std::string(R"({"id":"x","echo":"[redacted]","password":"[redacted]"})"));
    QCOMPARE(record.url, bench.server.url() + "/api/v1/users/[redacted]");
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string("zz-plain-live-key"));
}

WEARDECK_TEST(SafetyTest)
#include "tst_safety.moc"
