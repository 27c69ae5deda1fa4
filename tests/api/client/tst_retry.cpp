// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/retry.h"

#include "api/client/answererror.h"
#include "tests/support/clientbench.h"

using namespace api::client;
using namespace std::chrono_literals;
using api::ErrorKind;
using support::ClientBench;
using support::kEmptyUsers;
using support::kUser;
using Script = support::BadServer::Script;

Q_DECLARE_METATYPE(std::vector<Script>)

namespace {

const std::string kUsers = "/api/v1/users";
constexpr const char *kQuota = R"({"detail":{"error":"quota_exceeded","limit":10}})";

} // namespace

class RetryTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void readsAreRepeated_data();
    void readsAreRepeated();
    void backOffDoublesWithJitter();
    void givesUpAfterThree();
    void refusedConnections();
    void keyedMutationsKeepTheirKey();
    void nothingElseIsSentTwice_data();
    void nothingElseIsSentTwice();
    void retryAfterForms_data();
    void retryAfterForms();
    void waitsAreHonouredWithinTheDeadline();
    void theDeadlineSpansAllAttempts();
    void redirectsWithinTheOrigin();
    void redirectsThatAreNotFollowed_data();
    void redirectsThatAreNotFollowed();
    void credentialsNeverCrossOrigins();
};

void RetryTest::readsAreRepeated_data()
{
    QTest::addColumn<Script>("failure");
    QTest::addColumn<int>("requests"); // 2: repeated and then well
    const auto answer = [](int status, const char *body = "{}") { return ClientBench::answer(status, body); };
    QTest::newRow("closed") << ClientBench::drop() << 2;
    QTest::newRow("reset") << Script([](auto &peer, const auto &) { peer.reset(); }) << 2;
    QTest::newRow("incomplete") << Script([](auto &peer, const auto &) {
        peer.send("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nab");
        peer.close();
    }) << 2;
    QTest::newRow("502") << answer(502) << 2;
    QTest::newRow("503") << answer(503) << 2;
    QTest::newRow("504") << answer(504) << 2;
    QTest::newRow("429") << answer(429) << 2;
    QTest::newRow("429 of a quota") << answer(429, kQuota) << 1;
    QTest::newRow("500") << answer(500) << 1;
    QTest::newRow("501") << answer(501) << 1;
    QTest::newRow("404") << answer(404) << 1;
    QTest::newRow("not JSON") << answer(200, "nope") << 1;
}

void RetryTest::readsAreRepeated()
{
    QFETCH(Script, failure);
    QFETCH(int, requests);
    ClientBench bench;
    bench.script(kUsers, {failure, ClientBench::answer(200, kEmptyUsers)});
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.has_value(), requests == 2);
    QCOMPARE(bench.server.count(kUsers), requests);
    QCOMPARE(bench.records.size(), std::size_t(requests));
    QCOMPARE(bench.records.back().attempt, requests);
    QCOMPARE(bench.records.front().call, bench.records.back().call);
}

void RetryTest::backOffDoublesWithJitter()
{
    QCOMPARE(retryDelay(0, 0, -1), 125ms);
    QCOMPARE(retryDelay(0, 0.5, -1), 187ms);
    QCOMPARE(retryDelay(1, 0, -1), 250ms);
    QCOMPARE(retryDelay(2, 0, -1), 500ms);
    QCOMPARE(retryDelay(30, 0, -1), 4000ms);
    QCOMPARE(retryDelay(0, 0, 2), 2000ms);
    QCOMPARE(retryDelay(0, 0, 0), 125ms);
}

void RetryTest::givesUpAfterThree()
{
    ClientBench bench;
    bench.random = 0.5;
    bench.server.on(kUsers, ClientBench::answer(503, R"({"detail":"busy"})"));
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.error().message, std::string("busy"));
    QCOMPARE(page.error().kind, ErrorKind::Unavailable);
    QCOMPARE(bench.server.count(kUsers), 4);
    QCOMPARE(bench.waits, (std::vector<std::chrono::milliseconds>{187ms, 375ms, 750ms}));
}

void RetryTest::refusedConnections()
{
    ClientBench bench;
    Environment environment = bench.client->environment();
    environment.wearlinkUrl = "http://127.0.0.1:" + std::to_string(support::closedPort());
    bench.client->setEnvironment(environment, nullptr);
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.error().kind, ErrorKind::Network);
    QCOMPARE(bench.waits.size(), std::size_t(3));
}

void RetryTest::keyedMutationsKeepTheirKey()
{
    ClientBench bench;
    bench.script(kUsers, {ClientBench::drop(), ClientBench::answer(503, ""), ClientBench::answer(201, kUser)});
    QVERIFY(bench.send(api::CreateUser{}).has_value());
    QVERIFY(bench.send(api::CreateUser{}).has_value());
    QVERIFY(bench.send(api::CreateUser{}, {.idempotencyKey = "mine"}).has_value());
    const auto seen = bench.server.requests();
    QCOMPARE(seen.size(), std::size_t(5));
    const std::string key = seen[0].header("Idempotency-Key");
    QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"))
                .match(QString::fromStdString(key))
                .hasMatch());
    QCOMPARE(seen[1].header("Idempotency-Key"), key);
    QCOMPARE(seen[2].header("Idempotency-Key"), key);
    QVERIFY(seen[3].header("Idempotency-Key") != key);
    QCOMPARE(seen[4].header("Idempotency-Key"), std::string("mine"));
}

void RetryTest::nothingElseIsSentTwice_data()
{
    QTest::addColumn<Script>("failure");
    QTest::newRow("closed") << ClientBench::drop();
    QTest::newRow("reset") << Script([](auto &peer, const auto &) { peer.reset(); });
    QTest::newRow("503") << ClientBench::answer(503, "", "Retry-After: 0\r\n");
    QTest::newRow("429") << ClientBench::answer(429, "{}");
    QTest::newRow("401") << ClientBench::answer(401, "{}");
    QTest::newRow("redirect") << ClientBench::answer(307, "", "Location: /api/v1/users\r\n");
}

void RetryTest::nothingElseIsSentTwice()
{
    QFETCH(Script, failure);
    for (const bool onAKeptConnection : {false, true}) {
        ClientBench bench;
        bench.server.on("/api/v1/things", failure);
        bench.server.on(kUsers, ClientBench::answer(200, kEmptyUsers));
        if (onAKeptConnection)
            QVERIFY(bench.send(api::ListUsers{}).has_value());
        RawCall post; // without a contract there is no key
        post.method = "POST";
        post.path = "/api/v1/things";
        post.body = std::string("{}");
        (void)support::awaited(bench.client->sendRaw(post, {}));
        QCOMPARE(bench.server.count("/api/v1/things"), 1);
        QVERIFY(bench.waits.empty());
    }
}

void RetryTest::retryAfterForms_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<int>("seconds");
    const auto row = [](const char *text, int seconds) { QTest::newRow(text) << std::string(text) << seconds; };
    row("0", 0);
    row("7", 7);
    row("3600", 3600);
    row("3601", 3600);
    row("1000000000000", 3600);
    row("1e12", -1);
    row("-1", -1);
    row("soon", -1);
    row("1.5", -1);
    row("Thu, 01 Jan 2026 00:00:30 GMT", 30);
    row("Thursday, 01-Jan-26 00:00:30 GMT", 30);
    row("Thu Jan  1 00:00:30 2026", 30);
    row("Thu, 01 Jan 2015 00:00:00 GMT", 0);
    row("Fri, 01 Jan 2100 00:00:00 GMT", 3600);
}

void RetryTest::retryAfterForms()
{
    QFETCH(std::string, text);
    QFETCH(int, seconds);
    const auto now = std::chrono::system_clock::from_time_t(1'767'225'600);
    QCOMPARE(retryAfter({{"retry-after", text}}, now), seconds);
    QCOMPARE(retryAfter({}, now), -1);
}

void RetryTest::waitsAreHonouredWithinTheDeadline()
{
    ClientBench bench;
    bench.script(kUsers,
                 {ClientBench::answer(429, "{}", "Retry-After: 20\r\n"), ClientBench::answer(200, kEmptyUsers)});
    QVERIFY(bench.send(api::ListUsers{}).has_value());
    QCOMPARE(bench.waits, (std::vector<std::chrono::milliseconds>{20s}));

    ClientBench late;
    late.server.on(kUsers, ClientBench::answer(429, R"({"detail":"Slow down."})", "Retry-After: 120\r\n"));
    const auto page = late.send(api::ListUsers{});
    QCOMPARE(page.error().message, std::string("Slow down. Try again in 120 s."));
    QCOMPARE(page.error().retryAfterSeconds, 120);
    QVERIFY(late.waits.empty());
}

void RetryTest::theDeadlineSpansAllAttempts()
{
    ClientBench bench;
    bench.script(kUsers,
                 {ClientBench::answer(503, "", "Retry-After: 29\r\n"), [](auto &peer, const auto &) { peer.stall(); }});
    const auto page = bench.send(api::ListUsers{}, {.deadline = 29'200ms});
    QCOMPARE(page.error().kind, ErrorKind::Timeout);
    QCOMPARE(page.error().message,
             "127.0.0.1:" + std::to_string(bench.server.port())
                 + " did not finish within 29200 ms (waiting for the answer).");
    QCOMPARE(bench.server.count(kUsers), 2);
}

void RetryTest::redirectsWithinTheOrigin()
{
    ClientBench bench;
    bench.credentials->setSecret(api::Auth::ApiKey, SecretString("sk-0123456789abcdef"));
    bench.server.on(kUsers, ClientBench::answer(302, "", "Location: ../v1/moved?x=1\r\n"));
    bench.server.on("/api/v1/moved", ClientBench::answer(200, kEmptyUsers));
    QVERIFY(bench.send(api::ListUsers{}).has_value());
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string("sk-0123456789abcdef"));
    QCOMPARE(bench.records.size(), std::size_t(2)); // step by step
    QCOMPARE(bench.records[0].response.status, 302);

    bench.server.on("/api/v1/moved", ClientBench::answer(302, "", "Location: /api/v1/users\r\n"));
    const auto loop = bench.send(api::ListUsers{});
    QCOMPARE(loop.error().kind, ErrorKind::Protocol);
    QCOMPARE(loop.error().message, std::string("The server redirects in a loop: more than 5 times."));
}

void RetryTest::redirectsThatAreNotFollowed_data()
{
    QTest::addColumn<std::string>("location");
    QTest::addColumn<std::string>("message");
    const auto blocked = [](std::string origin) {
        return "The server redirects to another origin (" + origin + "), which was not followed.";
    };
    QTest::newRow("host") << std::string("http://localhost:@/x") << blocked("http://localhost:@");
    QTest::newRow("scheme") << std::string("https://127.0.0.1:@/x") << blocked("https://127.0.0.1:@");
    QTest::newRow("protocol relative") << std::string("//evil.example/x") << blocked("http://evil.example:80");
    QTest::newRow("file") << std::string("file:///etc/passwd") << blocked("not http");
    QTest::newRow("user name") << std::string("http://127.0.0.1@evil.example/") << blocked("not http");
    QTest::newRow("none") << std::string()
                          << std::string("The server answered with a redirect (302), which was not followed.");
}

void RetryTest::redirectsThatAreNotFollowed()
{
    QFETCH(std::string, location);
    QFETCH(std::string, message);
    ClientBench bench;
    for (std::string *text : {&location, &message}) {
        if (const std::size_t at = text->find(":@"); at != std::string::npos)
            text->replace(at + 1, 1, std::to_string(bench.server.port()));
    }
    bench.server.on(kUsers, ClientBench::answer(302, "", location.empty() ? "" : "Location: " + location + "\r\n"));
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.error().message, message);
    QCOMPARE(page.error().kind, location.empty() ? ErrorKind::Protocol : ErrorKind::Blocked);
    QCOMPARE(bench.server.requests().size(), std::size_t(1));
}

void RetryTest::credentialsNeverCrossOrigins()
{
    ClientBench bench;
    bench.credentials->setSecret(api::Auth::ApiKey, SecretString("sk-0123456789abcdef"));
    support::BadServer other;
    other.on("*", ClientBench::answer(200, kEmptyUsers));
    RawCall call;
    call.path = other.url() + "/x";
    call.auth = api::Auth::ApiKey;
    const auto refused = support::awaited(bench.client->sendRaw(call));
    QCOMPARE(refused.error().kind, ErrorKind::Blocked);
    QCOMPARE(refused.error().message,
             "The credentials of this environment are not meant for " + other.url() + "; the request was not sent.");
    QVERIFY(other.requests().empty());
    call.auth = api::Auth::None;
    QVERIFY(support::awaited(bench.client->sendRaw(call)).has_value());
    QCOMPARE(other.requests().back().header("X-WearLink-API-Key"), std::string());
}

WEARDECK_TEST(RetryTest)
#include "tst_retry.moc"
