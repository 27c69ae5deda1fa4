// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clientbench.h"

#include <thread>

using namespace api::client;
using support::ClientBench;
using support::kEmptyUsers;

class SuspendTest : public support::TestCase {
    Q_OBJECT

    static constexpr const char *kLogin =
        R"({"access_token":"jwt-of-the-login","token_type":"bearer","expires_in":3600})";
    static std::size_t count(ClientBench &bench, const std::string &path)
    {
        std::size_t found = 0;
        for (const auto &request : bench.server.requests())
            found += request.target.starts_with(path) ? 1 : 0;
        return found;
    }
    static std::shared_ptr<MemoryCredentials> keyFor(ClientBench &bench, const char *key)
    {
        auto made = std::make_shared<MemoryCredentials>(std::vector{bench.server.url()});
        made->setSecret(api::Auth::ApiKey, SecretString(key));
        return made;
    }

private Q_SLOTS:
    void errorsDoNotRepeatWhatWasSent();
    void callsOnTheirWayEndAndOthersWait();
    void tokensAreForgotten();
    void aSignInUnderWayIsBegunAnew();
    void aRepeatWaitsAndItsDeadlineToo();
    void heldCallsCanBeAborted();
    void anotherEnvironmentStaysSuspended();
};

void SuspendTest::errorsDoNotRepeatWhatWasSent()
{
    ClientBench bench;
    bench.credentials->setSecret(api::Auth::ApiKey, SecretString("sk-of-mine"));
    bench.server.on("/api/v1/users",
                    ClientBench::answer(400,
                                        R"({"detail":"the key sk-of-mine is not one",)"
                                        R"("fields":[{"path":"/x","message":"sk-of-mine"}]})"));
    const auto refused = bench.send(api::ListUsers{});
    QCOMPARE(refused.error().message, std::string("the key [redacted] is not one"));
    for (const api::FieldError &field : refused.error().fields)
        QCOMPARE(field.message, std::string("[redacted]"));
}

void SuspendTest::callsOnTheirWayEndAndOthersWait()
{
    ClientBench bench;
    bench.client->resume(nullptr); // it is not suspended
    std::atomic<bool> go = false;
    bench.server.on("/api/v1/users", [&](ClientBench::Peer &peer, const ClientBench::Request &) {
        while (!go)
            std::this_thread::yield();
        peer.answer(200, kEmptyUsers);
    });
    bench.credentials->setSecret(api::Auth::ApiKey, SecretString("sk-first"));
    auto first = bench.client->send(api::ListUsers{});
    std::optional<bool> ended, late;
    first.then(this, [&](const auto &page) { ended = page.has_value(); });
    QTRY_COMPARE(count(bench, "/api/v1/users"), std::size_t(1));
    QSignalSpy told(bench.client.get(), &Client::suspendedChanged);
    bench.client->suspend();
    bench.client->suspend();
    QVERIFY(bench.client->isSuspended());
    bench.client->send(api::ListUsers{}).then(this, [&](const auto &page) { late = page.has_value(); });
    go = true;
    QTRY_COMPARE(ended, std::optional(true));
    QCOMPARE(bench.client->inFlight(), 1);
    QVERIFY(!late);
    QCOMPARE(count(bench, "/api/v1/users"), std::size_t(1));
    bench.client->resume(keyFor(bench, "sk-second"));
    QTRY_COMPARE(late, std::optional(true));
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string("sk-second"));
    QCOMPARE(told.size(), 2);
}

void SuspendTest::tokensAreForgotten()
{
    ClientBench bench;
    bench.server.on("/api/v1/auth/login", ClientBench::answer(200, kLogin));
    bench.server.on("/api/v1/users", ClientBench::answer(200, kEmptyUsers));
    bench.credentials->setLogin(DeveloperLogin{"a@b.example", SecretString("password")});
    QVERIFY(bench.send(api::ListUsers{}));
    bench.client->setToken(api::Auth::RelayToken, SecretString("relay-token"));
    bench.client->suspend();
    QVERIFY(!bench.client->token(api::Auth::RelayToken));
    QVERIFY(!bench.client->login());
    bench.client->setToken(api::Auth::RelayToken, SecretString("of a sign-in that was on its way"));
    QVERIFY(!bench.client->token(api::Auth::RelayToken));
    bench.client->resume(bench.credentials);
    QVERIFY(!bench.client->token(api::Auth::RelayToken));
    QVERIFY(bench.send(api::ListUsers{}));
    QCOMPARE(count(bench, "/api/v1/auth/login"), std::size_t(2));
}

void SuspendTest::aSignInUnderWayIsBegunAnew()
{
    ClientBench bench;
    std::atomic<bool> go = false;
    bench.server.on("/api/v1/auth/login", [&](ClientBench::Peer &peer, const ClientBench::Request &) {
        while (!go)
            std::this_thread::yield();
        peer.answer(200, kLogin);
    });
    bench.server.on("/api/v1/users", ClientBench::answer(200, kEmptyUsers));
    bench.credentials->setLogin(DeveloperLogin{"a@b.example", SecretString("password")});
    std::optional<bool> ended;
    bench.client->send(api::ListUsers{}).then(this, [&](const auto &page) { ended = page.has_value(); });
    QTRY_COMPARE(count(bench, "/api/v1/auth/login"), std::size_t(1));
    bench.client->suspend();
    go = true;
    bench.client->resume(bench.credentials);
    QTRY_COMPARE(ended, std::optional(true));
    QCOMPARE(count(bench, "/api/v1/auth/login"), std::size_t(2));
    QCOMPARE(count(bench, "/api/v1/users"), std::size_t(1));
}

void SuspendTest::aRepeatWaitsAndItsDeadlineToo()
{
    ClientBench bench;
    bench.script("/api/v1/users", {ClientBench::answer(503, "{}"), ClientBench::answer(200, kEmptyUsers)});
    std::optional<bool> ended;
    connect(bench.client.get(), &Client::exchanged, this, [&](const CallRecord &record) {
        if (record.response.status == 503)
            bench.client->suspend();
    });
    bench.client->send(api::ListUsers{}).then(this, [&](const auto &page) { ended = page.has_value(); });
    QTRY_VERIFY(bench.client->isSuspended());
    QTRY_COMPARE(bench.waits.size(), std::size_t(1));
    QCoreApplication::processEvents();
    bench.passed += std::chrono::hours(8);
    QCOMPARE(count(bench, "/api/v1/users"), std::size_t(1));
    bench.client->resume(bench.credentials);
    QTRY_COMPARE(ended, std::optional(true));
}

void SuspendTest::heldCallsCanBeAborted()
{
    ClientBench bench;
    bench.client->suspend();
    auto reply = bench.client->send(api::ListUsers{});
    std::optional<api::ErrorKind> ended;
    reply.then(this, [&](const auto &page) { ended = page.error().kind; });
    QCoreApplication::processEvents();
    reply.abort();
    QTRY_COMPARE(ended, std::optional(api::ErrorKind::Cancelled));
    bench.client->resume(bench.credentials);
    QCoreApplication::processEvents();
    QVERIFY(bench.server.requests().empty());
}

void SuspendTest::anotherEnvironmentStaysSuspended()
{
    ClientBench bench;
    bench.server.on("/api/v1/users", ClientBench::answer(200, kEmptyUsers));
    bench.credentials->setLogin(DeveloperLogin{"a@b.example", SecretString("password")});
    bench.client->suspend();
    bench.use(SafetyLevel::Open);
    QVERIFY(bench.client->isSuspended());
    QVERIFY(!bench.client->login());
    bench.client->resume(keyFor(bench, "sk-1"));
    QVERIFY(bench.send(api::ListUsers{}));
}

WEARDECK_TEST(SuspendTest)
#include "tst_suspend.moc"
