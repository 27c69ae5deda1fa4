// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/bodymembers.h"
#include "tests/support/clientbench.h"

using namespace api::client;
using api::ErrorKind;
using support::ClientBench;
using support::kEmptyUsers;

class ClientTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void encodesAndDecodes();
    void requestBodies();
    void pathsThatWouldLeaveTheOperation();
    void baseUrls_data();
    void baseUrls();
    void relayHeaders();
    void errorsOfAnswers_data();
    void errorsOfAnswers();
    void answersThatBreakTheContract_data();
    void answersThatBreakTheContract();
    void nothingRunsInsideSend();
    void rawCallsKeepEveryAnswer();
    void rawCallsOfOperations();
    void rawCallsBuildTheBody();
    void abortEndsOnce();
    void contextGoneStopsTheTransfer();
    void destroyedInAContinuation();
    void destroyedWithTwentyInFlight();
    void environmentSwitchDropsAnswers();
};

void ClientTest::encodesAndDecodes()
{
    ClientBench bench;
    bench.server.on("/api/v1/users", ClientBench::answer(200, kEmptyUsers, "X-Request-Id: r1\r\n"));
    const auto page = bench.send(api::ListUsers{.limit = 5, .search = "a&b c"});
    QVERIFY2(page, page ? "" : page.error().message.c_str());
    QCOMPARE(page->limit, std::int64_t(20));
    QCOMPARE(bench.server.requests().front().target, std::string("/api/v1/users?limit=5&search=a%26b%20c"));
    QCOMPARE(bench.server.requests().front().header("Accept"), std::string("application/json"));
    QCOMPARE(bench.records.size(), std::size_t(1));
    QCOMPARE(bench.records[0].operationId, std::string("listUsers"));
    QCOMPARE(bench.records[0].attempt, 1);
    QVERIFY(bench.records[0].response.timings.total.count() > 0);
    QCOMPARE(bench.client->inFlight(), 0);
}

void ClientTest::requestBodies()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "{}"));
    (void)bench.send(api::CreateUser{.body = {.email = "a@b.example"}});
    QCOMPARE(bench.server.requests().back().header("Content-Type"), std::string("application/json"));
    QCOMPARE(bench.server.requests().back().body, std::string(R"({"email":"a@b.example"})"));
    (void)bench.send(api::Login{.body = {.username = "a b", .password = "x&y"}});
    QCOMPARE(bench.server.requests().back().header("Content-Type"), std::string("application/x-www-form-urlencoded"));
    QCOMPARE(bench.server.requests().back().body, std::string("username=a%20b&password=x%26y"));
    CallOptions upload;
    upload.body.addBytes("raw");
    upload.contentType = "text/csv";
    upload.headers = {{"Accept", "text/plain"}};
    (void)bench.send(api::CreateUser{}, upload);
    QCOMPARE(bench.server.requests().back().body, std::string("raw"));
    QCOMPARE(bench.server.requests().back().header("Content-Type"), std::string("text/csv"));
    QCOMPARE(bench.server.requests().back().header("Accept"), std::string("text/plain"));
}

void ClientTest::pathsThatWouldLeaveTheOperation()
{
    ClientBench bench;
    for (const std::string id : {"", ".", ".."}) {
        const auto gone = bench.send(api::DeleteUser{.userId = id});
        QCOMPARE(gone.error().kind, ErrorKind::Validation);
        QCOMPARE(gone.error().message, std::string("The call needs a value for user_id."));
    }
    QVERIFY(bench.server.requests().empty());
    (void)bench.send(api::DeleteUser{.userId = "a/../b?c"});
    QCOMPARE(bench.server.requests().back().target, std::string("/api/v1/users/a%2F..%2Fb%3Fc"));
}

void ClientTest::baseUrls_data()
{
    QTest::addColumn<std::string>("base");
    QTest::addColumn<std::string>("root");
    QTest::newRow("with path") << std::string("https://wearlink.io/api/v1") << std::string("https://wearlink.io");
    QTest::newRow("slash") << std::string("https://wearlink.io/api/v1/") << std::string("https://wearlink.io");
    QTest::newRow("prefix") << std::string("http://h:1/a/b/api/v1") << std::string("http://h:1/a/b");
    QTest::newRow("origin only") << std::string("http://h:1") << std::string("http://h:1");
    QTest::newRow("none") << std::string() << std::string();
}

void ClientTest::baseUrls()
{
    QFETCH(std::string, base);
    QFETCH(std::string, root);
    QCOMPARE(
        rootUrl({.id = {}, .wearlinkUrl = base, .relayUrl = "http://r/api/v1", .tenant = {}, .country = {}, .tls = {}},
                api::Product::WearLink),
        root);
    QCOMPARE(originOf("HTTPS://WearLink.IO/x?y"), std::string("https://wearlink.io:443"));
    QCOMPARE(originOf("http://[::1]:8080/"), std::string("http://[::1]:8080"));
    QCOMPARE(originOf("http://wearlink.io@evil.example/"), std::string());
    QVERIFY(isLoopback("http://127.1.2.3:5/") && isLoopback("http://LOCALHOST/") && isLoopback("http://[::1]/"));
    QVERIFY(!isLoopback("http://127.0.0.1.evil.example/x") && !isLoopback("http://localhost.example/"));
}

void ClientTest::relayHeaders()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "{}"));
    (void)bench.send(api::RelayGetConnectionStatus{});
    const auto seen = bench.server.requests().back();
    QCOMPARE(seen.target, std::string("/relay/api/v1/health"));
    QCOMPARE(seen.header("x-tenant-id"), std::string("relay-health-default"));
    QCOMPARE(seen.header("x-country-code"), std::string("IN"));
    QCOMPARE(seen.body, std::string(R"({"routeName":"getConnectionStatus"})"));
    (void)bench.send(api::ListUsers{});
    QCOMPARE(bench.server.requests().back().header("x-tenant-id"), std::string());
}

void ClientTest::errorsOfAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<std::string>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<std::string>("message");
    QTest::addColumn<std::string>("detail");
    const auto row = [](const char *name, int status, std::string body, ErrorKind kind, std::string message,
                        std::string detail = {}) {
        QTest::newRow(name) << status << std::move(body) << int(kind) << std::move(message) << std::move(detail);
    };
    row("detail", 404, R"({"detail":"User not found"})", ErrorKind::NotFound, "User not found");
    row("fields", 400, R"({"detail":"limit: at most 100","fields":[{"path":"?limit","message":"at most 100"}]})",
        ErrorKind::Validation, "limit: at most 100");
    row("quota", 429, R"({"detail":{"error":"quota_exceeded","z":1,"a":2}})", ErrorKind::TooManyRequests,
        "quota_exceeded", R"({"error":"quota_exceeded","z":1,"a":2})");
    row("Relay", 422, R"({"success":false,"message":"\"clientId\" is required.","code":422})", ErrorKind::Unprocessable,
        "\"clientId\" is required.");
    row("HTML", 500, "<h1>Oops</h1>", ErrorKind::Internal, "The server answered 500 without a reason.");
    row("odd", 999, "", ErrorKind::Internal, "The server answered 999 without a reason.");
    row("not implemented", 501, R"({"detail":"Not implemented"})", ErrorKind::NotImplemented, "Not implemented");
    row("redirect", 304, "", ErrorKind::Protocol, "The server answered with a redirect (304), which was not followed.");
}

void ClientTest::errorsOfAnswers()
{
    QFETCH(int, status);
    QFETCH(std::string, body);
    QFETCH(int, kind);
    QFETCH(std::string, message);
    QFETCH(std::string, detail);
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(status, body, "X-Request-Id: r-9\r\n"));
    const auto page = bench.send(api::ListUsers{}, {.maxRetries = 0});
    QCOMPARE(page.error().message, message);
    QCOMPARE(int(page.error().kind), kind);
    QCOMPARE(page.error().status, status);
    QCOMPARE(page.error().requestId, std::string("r-9"));
    QCOMPARE(page.error().detail, detail);
    if (status == 400)
        QCOMPARE(page.error().fields.front().path, std::string("?limit"));
}

void ClientTest::answersThatBreakTheContract_data()
{
    QTest::addColumn<std::string>("answer");
    QTest::addColumn<std::string>("message");
    const std::string head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n";
    QTest::newRow("HTML") << std::string("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<form>")
                          << std::string("expected JSON, got text/html");
    QTest::newRow("member") << head + R"({"items":[{"id":7}],"total":0})"
                            << std::string("The answer does not match the contract: /items/0/id: ");
    QTest::newRow("cut off") << head + R"({"items":[)" << std::string("The answer does not match the contract: ");
    QTest::newRow("bad UTF-8") << head + "{\"items\":\"\xff\"}"
                               << std::string("The answer does not match the contract: ");
}

void ClientTest::answersThatBreakTheContract()
{
    QFETCH(std::string, answer);
    QFETCH(std::string, message);
    ClientBench bench;
    bench.server.on("*", [&](support::BadServer::Peer &peer, const support::BadServer::Request &) {
        peer.send(answer);
        peer.close();
    });
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.error().kind, ErrorKind::Protocol);
    QCOMPARE(page.error().message.substr(0, message.size()), message);
    QCOMPARE(page.error().status, 200);
    QCOMPARE(bench.records.back().response.body, answer.substr(answer.find("\r\n\r\n") + 4)); // kept for the viewer
    QCOMPARE(bench.records.back().error->message, page.error().message);
}

void ClientTest::nothingRunsInsideSend()
{
    ClientBench bench;
    bench.use(SafetyLevel::ReadOnly);
    QObject context;
    int calls = 0;
    auto reply = bench.client->send(api::CreateUser{}).then(&context, [&](auto) { ++calls; });
    QCOMPARE(calls, 0);
    QCOMPARE(bench.client->inFlight(), 1);
    QVERIFY(QTest::qWaitFor([&] { return calls == 1; }));
}

void ClientTest::rawCallsKeepEveryAnswer()
{
    ClientBench bench;
    bench.server.on("/api/v1/users", ClientBench::answer(503, "busy", "Retry-After: 1\r\n"));
    bench.server.on("/away", ClientBench::answer(302, "", "Location: /api/v1/users\r\n"));
    RawCall call;
    call.path = "/api/v1/users";
    call.query = {{"q", "a b"}};
    const auto busy = support::awaited(bench.client->sendRaw(call));
    QCOMPARE(busy->status, 503);
    QCOMPARE(busy->body, std::string("busy"));
    QVERIFY(bench.waits.empty());
    QCOMPARE(bench.server.requests().back().target, std::string("/api/v1/users?q=a%20b"));
    const auto retried = support::awaited(bench.client->sendRaw(call, {.maxRetries = 2}));
    QCOMPARE(retried->status, 503);
    QCOMPARE(retried->attempts, 3);
    call.path = bench.server.url() + "/away";
    QCOMPARE(support::awaited(bench.client->sendRaw(call))->status, 302);
}

void ClientTest::rawCallsOfOperations()
{
    const auto get = rawCall(*api::findEndpoint("getUser"), {{"user_id", "a b"}});
    QCOMPARE(get->path, std::string("/api/v1/users/a%20b"));
    QCOMPARE(rawCall(*api::findEndpoint("listUsers"), {{"limit", "1"}})->query, (NamedValues{{"limit", "1"}}));
    QCOMPARE(rawCall(*api::findEndpoint("getUser"), {{"user_id", "a"}, {"x", "1"}}).error().message,
             std::string("getUser has no parameter x. Known: user_id."));
    QCOMPARE(rawCall(*api::findEndpoint("getUser"), {}).error().message,
             std::string("getUser needs a value for user_id: add user_id=..."));
    const auto relay = rawCall(api::RelayGetConnectionStatus::endpoint(), {{"sourceType", "o\"ura"}});
    const std::string body = R"({"routeName":"getConnectionStatus","sourceType":"o\"ura"})";
    QCOMPARE(relay->body.parts().front().bytes, body);
}

void ClientTest::rawCallsBuildTheBody()
{
    const auto bodyOf = [](const char *id, const NamedValues &values) {
        const auto call = rawCall(*api::findEndpoint(id), values);
        return call ? call->body.parts().front().bytes : call.error().message;
    };
    QCOMPARE(bodyOf("createUser", {{"first_name", "Ada \"A\""}, {"last_name", "null"}}),
             std::string(R"({"first_name":"Ada \"A\"","last_name":null})"));
    QCOMPARE(bodyOf("createUser", {{"first_name", "A"}, {"first_name", "B"}}),
             std::string("first_name is given twice."));
    const auto login = rawCall(*api::findEndpoint("login"), {{"username", "a@b.example"}, {"password", "1 2"}});
    QCOMPARE(login->contentType, std::string("application/x-www-form-urlencoded"));
    QCOMPARE(login->body.parts().front().bytes, std::string("username=a%40b.example&password=1%202"));
    using Value = api::EndpointValue;
    BodyMembers members;
    QVERIFY(members.add({.name = "n", .place = Value::Place::Body, .kind = Value::Kind::Number}, "72.5"));
    QVERIFY(members.add({.name = "b", .place = Value::Place::Body, .kind = Value::Kind::Boolean}, "true"));
    const Value list{.name = "l", .place = Value::Place::Body, .kind = Value::Kind::Text, .list = true};
    QVERIFY(members.add(list, "a,b"));
    QVERIFY(members.add(list, R"(["c,d"])"));
    const Value any{.name = "j", .place = Value::Place::Body, .kind = Value::Kind::Json};
    QCOMPARE(members.add(any, "{").error().message, std::string("j takes JSON, not \"{\"."));
    QVERIFY(members.add(any, R"({ "x": [1, null] })"));
    const Value number{.name = "m", .place = Value::Place::Body, .kind = Value::Kind::Number};
    QCOMPARE(members.add(number, "many").error().message, std::string("m takes a number, not \"many\"."));
    QCOMPARE(members.json(), std::string(R"({"n":72.5,"b":true,"l":["a","b","c,d"],"j":{"x":[1,null]}})"));
}

void ClientTest::abortEndsOnce()
{
    ClientBench bench;
    bench.server.on("*", [](auto &peer, const auto &) { peer.stall(); });
    QObject context;
    std::vector<ErrorKind> ends;
    auto early =
        bench.client->send(api::ListUsers{}).then(&context, [&](auto page) { ends.push_back(page.error().kind); });
    early.abort();
    early.abort();
    QVERIFY(ends.empty());
    QVERIFY(QTest::qWaitFor([&] { return ends.size() == 1; }));
    auto late =
        bench.client->send(api::ListUsers{}).then(&context, [&](auto page) { ends.push_back(page.error().kind); });
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count("/api/v1/users") == 1; }));
    late.abort();
    QVERIFY(QTest::qWaitFor([&] { return ends.size() == 2; }));
    QCOMPARE(ends, (std::vector{ErrorKind::Cancelled, ErrorKind::Cancelled}));
    QCOMPARE(bench.client->inFlight(), 0);
}

void ClientTest::contextGoneStopsTheTransfer()
{
    ClientBench bench;
    bool called = false;
    bench.server.on("*", [](auto &peer, const auto &) { peer.stall(); });
    auto context = std::make_unique<QObject>();
    auto reply = bench.client->send(api::ListUsers{}).then(context.get(), [&](auto) { called = true; });
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count("/api/v1/users") == 1; }));
    context.reset();
    QVERIFY(QTest::qWaitFor([&] { return bench.client->inFlight() == 0; }));
    QVERIFY(!called);
    QCOMPARE(bench.records.back().error->kind, ErrorKind::Cancelled);
}

void ClientTest::destroyedInAContinuation()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, kEmptyUsers));
    QObject context;
    int calls = 0;
    for (int i = 0; i < 5; ++i) {
        auto reply = bench.client->send(api::ListUsers{}).then(&context, [&](auto) {
            ++calls;
            bench.client.reset();
        });
    }
    QVERIFY(QTest::qWaitFor([&] { return calls == 1; }));
    QTest::qWait(1); // anything still posted would run now
    QCOMPARE(calls, 1);
}

void ClientTest::destroyedWithTwentyInFlight()
{
    ClientBench bench;
    bench.server.on("*", [](auto &peer, const auto &) { peer.stall(); });
    QObject context;
    int calls = 0;
    std::vector<Reply<api::UserPage>> replies;
    for (int i = 0; i < 20; ++i)
        replies.push_back(bench.client->send(api::ListUsers{}).then(&context, [&](auto) { ++calls; }));
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count("/api/v1/users") == 20; }));
    bench.client.reset();
    for (auto &reply : replies)
        reply.abort();
    QCoreApplication::processEvents();
    QCOMPARE(calls, 0);
}

void ClientTest::environmentSwitchDropsAnswers()
{
    ClientBench bench;
    bench.script("/api/v1/users",
                 {[](auto &peer, const auto &) { peer.stall(); }, ClientBench::answer(200, kEmptyUsers)});
    auto first = bench.client->send(api::ListUsers{});
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count("/api/v1/users") == 1; }));
    bench.use(SafetyLevel::Open);
    QCOMPARE(support::awaited(std::move(first)).error().kind, ErrorKind::Cancelled);
    QVERIFY(bench.send(api::ListUsers{}).has_value());
    QVERIFY(!bench.records.back().response.reusedConnection);
}

WEARDECK_TEST(ClientTest)
#include "tst_client.moc"
