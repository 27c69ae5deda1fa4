// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/clientbench.h"

using namespace api::client;
using namespace std::chrono_literals;
using api::Auth;
using api::ErrorKind;
using support::BadServer;
using support::ClientBench;
using support::kEmptyUsers;

static_assert(!std::is_convertible_v<SecretString, std::string_view>);
static_assert(!std::is_convertible_v<std::string_view, SecretString>);
static_assert(!std::is_convertible_v<SecretString, QString>);
template <typename Stream>
concept PrintsSecrets = requires(Stream stream, const SecretString &secret) { stream << secret; };
static_assert(!PrintsSecrets<QDebug> && !PrintsSecrets<std::ostream &>);

namespace {

const std::string kLogin = "/api/v1/auth/login", kKeys = "/api/v1/developer/api-keys", kUsers = "/api/v1/users";

// Hands out tokens t1, t2, ... and takes only the newest.
struct TokenServer {
    std::atomic<int> issued = 0;
    std::atomic<int> valid = 0; // number of the token that is taken; 0 = none
    void install(BadServer &server)
    {
        server.on(kLogin, [this](BadServer::Peer &peer, const BadServer::Request &) {
            valid = ++issued;
            peer.answer(200,
                        R"({"access_token":"token-number-)" + std::to_string(issued)
                            + R"(","token_type":"bearer","expires_in":3600})");
        });
        const auto guarded = [this](std::string body) {
            return [this, body](BadServer::Peer &peer, const BadServer::Request &request) {
                if (request.header("Authorization") == "Bearer token-number-" + std::to_string(valid))
                    return peer.answer(200, body);
                peer.answer(401, R"({"detail":"Could not validate credentials"})");
            };
        };
        server.on(kKeys, guarded("[]"));
        server.on("/api/v1/keyless", guarded("{}"));
    }
};

RawCall keyless()
{
    RawCall call;
    call.method = "POST";
    call.path = "/api/v1/keyless";
    call.auth = Auth::DeveloperJwt;
    return call;
}

} // namespace

class CredentialsTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void secretsAreWiped();
    void theKeyIsPreferred();
    void fixedTokens();
    void givenTokens();
    void givenTokensStayInTheirOrigins();
    void nothingGoesToAServerThatDoesNotRun();
    void ownHeadersWin();
    void withoutCredentialsTheServerDecides();
    void signsInWhenNeeded();
    void oneSignInForAll();
    void oneRenewalForAll();
    void renewsBeforeTheEnd();
    void aSecondRefusalIsFinal();
    void keylessMutationsAreNotRepeated();
    void failedSignIn();
    void loginStaysInItsOrigins();
    void switchDuringSignIn();
};

void CredentialsTest::secretsAreWiped()
{
    std::string text(100, 's');
    const char *memory = text.data();
    const std::size_t size = text.size();
    wipe(text);
    QVERIFY(text.empty());
    QCOMPARE(std::string(memory, size), std::string(size, '\0')); // the buffer is still owned by `text`
    SecretString first("abc"), second = first;
    QVERIFY(first == second);
    const SecretString moved = std::move(first);
    QCOMPARE(moved.reveal(), std::string_view("abc"));
    QVERIFY(first.isEmpty()); // NOLINT(bugprone-use-after-move): nothing may stay behind
    QVERIFY(!(moved == SecretString("abd")) && !(moved == SecretString("ab")));
}

void CredentialsTest::theKeyIsPreferred()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.server.on(kUsers, ClientBench::answer(200, kEmptyUsers));
    bench.credentials->setSecret(Auth::ApiKey, SecretString("sk-0123456789abcdef"));
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("pass word&1")});
    QVERIFY(bench.send(api::ListUsers{}).has_value());
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string("sk-0123456789abcdef"));
    QCOMPARE(bench.server.requests().back().header("Authorization"), std::string());
    QVERIFY(bench.send(api::ListApiKeys{}).has_value()); // takes the token only
    QCOMPARE(bench.server.requests().back().header("Authorization"), std::string("Bearer token-number-1"));
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string());
    QCOMPARE(bench.server.requests()[1].body, std::string("username=dev%40example.org&password=pass%20word%261"));
}

void CredentialsTest::fixedTokens()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "[]"));
    bench.credentials->setSecret(Auth::DeveloperJwt, SecretString("fixed-token"));
    bench.credentials->setSecret(Auth::RelayToken, SecretString("relay-token"));
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    (void)bench.send(api::ListApiKeys{});
    QCOMPARE(bench.server.requests().back().header("Authorization"), std::string("Bearer fixed-token"));
    (void)bench.send(api::RelayGetConnectionStatus{});
    QCOMPARE(bench.server.requests().back().header("Authorization"), std::string("Bearer relay-token"));
    QCOMPARE(bench.server.count(kLogin), 0);
}

void CredentialsTest::givenTokens()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "{}"));
    const auto sent = [&](const api::client::RawCall &call) {
        (void)support::awaited(bench.client->sendRaw(call));
        return bench.server.requests().back().header("Authorization");
    };
    const RawCall gateway = prepare(api::RelayGetConnectionStatus{}), portal = prepare(api::GetPortalAccount{});
    QVERIFY(!bench.client->token(Auth::RelayToken));
    QCOMPARE(sent(gateway), std::string());
    bench.client->setToken(Auth::RelayToken, SecretString("of-the-gateway"));
    bench.client->setToken(Auth::PortalToken, SecretString("of-the-portal"));
    QCOMPARE(sent(gateway), std::string("Bearer of-the-gateway"));
    QCOMPARE(sent(portal), std::string("Bearer of-the-portal")); // each where its kind is taken
    QCOMPARE(sent(prepare(api::ListUsers{})), std::string());
    QVERIFY(bench.records.back().requestHeaders.size() > 0);
    bench.client->setToken(Auth::RelayToken, SecretString("a-newer-one"));
    QCOMPARE(sent(gateway), std::string("Bearer a-newer-one"));
    for (const CallRecord &record : bench.records)
        for (const Header &header : record.requestHeaders)
            QVERIFY(header.value.find("gateway") == std::string::npos
                    && header.value.find("newer") == std::string::npos);
    QVERIFY(bench.client->redactor().text("x a-newer-one y").find("newer") == std::string::npos);
    bench.credentials->setSecret(Auth::RelayToken, SecretString("a-fixed-one"));
    QCOMPARE(sent(gateway), std::string("Bearer a-fixed-one"));
    bench.credentials = std::make_shared<MemoryCredentials>(std::vector{bench.server.url()});
    bench.use(SafetyLevel::Open); // another environment
    QVERIFY(!bench.client->token(Auth::RelayToken) && !bench.client->token(Auth::PortalToken));
    QCOMPARE(sent(gateway), std::string());
    bench.client->setToken(Auth::RelayToken, SecretString("a-last-one"));
    bench.client->setToken(Auth::RelayToken, {});
    QCOMPARE(sent(gateway), std::string());
}

void CredentialsTest::givenTokensStayInTheirOrigins()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "{}"));
    bench.credentials->setOrigins({"https://relay.example:443"});
    bench.client->setToken(Auth::RelayToken, SecretString("of-the-gateway"));
    QCOMPARE(bench.send(api::RelayGetConnectionStatus{}).error().kind, ErrorKind::Blocked);
    QVERIFY(bench.server.requests().empty());
}

// A renewal needs no credential and carries its secret in the body.
void CredentialsTest::nothingGoesToAServerThatDoesNotRun()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, "{}"));
    bench.credentials->setOrigins({});
    api::RelayRefreshToken renewal;
    renewal.body.refreshToken = "of-another-day";
    QCOMPARE(bench.send(renewal).error().kind, ErrorKind::Network);
    QCOMPARE(bench.send(api::ListUsers{}).error().kind, ErrorKind::Network);
    QVERIFY(bench.waits.empty()); // nothing is tried again
    QVERIFY(bench.server.requests().empty());
    bench.credentials->setOrigins({bench.server.url()});
    (void)bench.send(renewal);
    QCOMPARE(bench.server.requests().size(), std::size_t(1));
}

void CredentialsTest::ownHeadersWin()
{
    ClientBench bench;
    bench.server.on("*", ClientBench::answer(200, kEmptyUsers));
    bench.credentials->setSecret(Auth::ApiKey, SecretString("sk-0123456789abcdef"));
    CallOptions own;
    own.headers = {{"authorization", "Bearer other"}};
    QVERIFY(bench.send(api::ListUsers{}, own).has_value());
    QCOMPARE(bench.server.requests().back().header("Authorization"), std::string("Bearer other"));
    QCOMPARE(bench.server.requests().back().header("X-WearLink-API-Key"), std::string());
}

void CredentialsTest::withoutCredentialsTheServerDecides()
{
    ClientBench bench;
    bench.server.on("*",
                    ClientBench::answer(401, R"({"detail":"Authentication required: provide JWT token or API key"})"));
    const auto page = bench.send(api::ListUsers{});
    QCOMPARE(page.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(page.error().message, std::string("Authentication required: provide JWT token or API key"));
}

void CredentialsTest::signsInWhenNeeded()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    bench.use(SafetyLevel::ReadOnly); // signing in changes nothing
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    QCOMPARE(bench.server.count(kLogin), 1);
    bench.client->forgetToken();
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    QCOMPARE(bench.server.count(kLogin), 2);
}

void CredentialsTest::oneSignInForAll()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    QObject context;
    int good = 0;
    for (int i = 0; i < 20; ++i)
        bench.client->send(api::ListApiKeys{}).then(&context, [&](auto keys) { good += keys.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return bench.client->inFlight() == 0; }));
    QCOMPARE(good, 20);
    QCOMPARE(bench.server.count(kLogin), 1);
    QCOMPARE(bench.server.count(kKeys), 20);
}

void CredentialsTest::oneRenewalForAll()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    tokens.valid = 0; // revoked at the server
    QObject context;
    int good = 0;
    for (int i = 0; i < 20; ++i)
        bench.client->send(api::ListApiKeys{}).then(&context, [&](auto keys) { good += keys.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return bench.client->inFlight() == 0; }));
    QCOMPARE(good, 20);
    QCOMPARE(bench.server.count(kLogin), 2);
    QVERIFY(bench.server.count(kKeys) <= 1 + 40);
}

void CredentialsTest::renewsBeforeTheEnd()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    bench.passed += 3500s;
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    QCOMPARE(bench.server.count(kLogin), 1);
    bench.passed += 80s;
    QVERIFY(support::awaited(bench.client->sendRaw(keyless()))->status == 200); // so that this one is not refused
    QCOMPARE(bench.server.count(kLogin), 2);
    QCOMPARE(bench.server.count("/api/v1/keyless"), 1);
}

void CredentialsTest::aSecondRefusalIsFinal()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.server.on(kKeys, ClientBench::answer(401, R"({"detail":"Could not validate credentials"})"));
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    const auto keys = bench.send(api::ListApiKeys{});
    QCOMPARE(keys.error().kind, ErrorKind::Unauthorized);
    QCOMPARE(bench.server.count(kKeys), 2);
    QCOMPARE(bench.server.count(kLogin), 2);
}

void CredentialsTest::keylessMutationsAreNotRepeated()
{
    ClientBench bench;
    TokenServer tokens;
    tokens.install(bench.server);
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    QVERIFY(support::awaited(bench.client->sendRaw(keyless()))->status == 200);
    tokens.valid = 0;
    QCOMPARE(support::awaited(bench.client->sendRaw(keyless()))->status, 401);
    QCOMPARE(bench.server.count("/api/v1/keyless"), 2);
    QCOMPARE(support::awaited(bench.client->sendRaw(keyless()))->status, 200); // signed in anew
}

void CredentialsTest::failedSignIn()
{
    ClientBench bench;
    bench.server.on(kLogin, ClientBench::answer(401, R"({"detail":"Incorrect email or password"})"));
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    QObject context;
    int prompts = 0;
    connect(bench.client.get(), &Client::signInFailed, &context, [&](const api::Error &) { ++prompts; });
    std::vector<std::string> messages;
    for (int i = 0; i < 3; ++i)
        bench.client->send(api::ListApiKeys{}).then(&context, [&](auto keys) {
            messages.push_back(keys.error().message);
        });
    QVERIFY(QTest::qWaitFor([&] { return messages.size() == 3; }));
    QCOMPARE(messages[2], std::string("The sign-in failed: Incorrect email or password"));
    QCOMPARE(prompts, 1);
    QCOMPARE(bench.server.count(kLogin), 1);
    QCOMPARE(bench.server.count(kKeys), 0);
}

void CredentialsTest::loginStaysInItsOrigins()
{
    ClientBench bench;
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    bench.credentials->setOrigins({"https://wearlink.io:443"});
    QCOMPARE(bench.send(api::ListApiKeys{}).error().kind, ErrorKind::Blocked);
    QVERIFY(bench.server.requests().empty());
}

void CredentialsTest::switchDuringSignIn()
{
    ClientBench bench;
    bench.server.on(kLogin, [](auto &peer, const auto &) { peer.stall(); });
    bench.credentials->setLogin(DeveloperLogin{"dev@example.org", SecretString("password1")});
    auto first = bench.client->send(api::ListApiKeys{});
    QVERIFY(QTest::qWaitFor([&] { return bench.server.count(kLogin) == 1; }));
    TokenServer tokens;
    tokens.install(bench.server);
    bench.use(SafetyLevel::Open);
    QVERIFY(bench.send(api::ListApiKeys{}).has_value());
    QCOMPARE(support::awaited(std::move(first)).error().kind, ErrorKind::Cancelled);
}

WEARDECK_TEST(CredentialsTest)
#include "tst_credentials.moc"
