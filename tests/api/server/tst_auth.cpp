// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/parameters.h"
#include "api/server/clock.h"
#include "api/server/crypto.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <set>

using namespace support;
using api::server::fromBase64Url;
using api::server::hmacSha256;
using api::server::toBase64Url;
using std::chrono::minutes;

namespace {

std::string mac(std::string_view key, const std::string &text)
{
    const auto digest = hmacSha256(key, text);
    return toBase64Url({reinterpret_cast<const char *>(digest.data()), digest.size()});
}

std::string signedToken(std::string_view key, const std::string &header, const std::string &payload)
{
    const std::string text = toBase64Url(header) + '.' + toBase64Url(payload);
    return text + '.' + mac(key, text);
}

std::string part(const std::string &token, int index)
{
    std::size_t from = 0;
    for (int i = 0; i < index; ++i)
        from = token.find('.', from) + 1;
    return token.substr(from, token.find('.', from) - from);
}

} // namespace

class AuthTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void forgedTokensAllGetTheSameAnswer_data();
    void forgedTokensAllGetTheSameAnswer();
    void tokensExpire();
    void tokensOfAnotherDatabaseAreForeign();
    void logoutEndsOneToken();
    void changedPasswordEndsEveryToken();
    void newTokensWorkAfterTheClockWasSetBack();
    void loginTakesBothForms();
    void unknownAndWrongAnswerAlike();
    void manyFailuresCloseTheSignIn();
    void keysAreShownOnceAndRotate();
    void wrongCredentialsHaveTheDocumentedTexts();
    void sdkTokenOpensOnlyItsUser();
    void registeringSignsIn();
    void passwordsOfBlanksAreRefused();
    void newPasswordsDiffer();

private:
    RawClient::Answer me(const std::string &token) const
    {
        return m_test->send({.target = "/api/v1/auth/me", .headers = {{"Authorization", "Bearer " + token}}});
    }
    RawClient::Answer signIn(const std::string &email, const std::string &password) const
    {
        return m_test->send({.method = "POST",
                             .target = "/api/v1/auth/login",
                             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                             .body = api::formText({{"username", email}, {"password", password}})});
    }

    std::unique_ptr<TestService> m_test;
};

void AuthTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
}

void AuthTest::forgedTokensAllGetTheSameAnswer_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("key"); // of the signature; empty = none
    const auto row = [](const char *name, const char *header, const QByteArray &key = "secret") {
        QTest::newRow(name) << QByteArray(header) << key;
    };
    row("alg none", R"({"alg":"none","typ":"JWT"})", "");
    row("alg None", R"({"alg":"None","typ":"JWT"})", "");
    row("alg NONE", R"({"alg":"NONE","typ":"JWT"})", "");
    row("alg nOnE", R"({"alg":"nOnE"})", "");
    row("alg empty", R"({"alg":"","typ":"JWT"})", "");
    row("alg absent", R"({"typ":"JWT"})", "");
    row("alg null", R"({"alg":null,"typ":"JWT"})", "");
    row("alg list", R"({"alg":["HS256"],"typ":"JWT"})");
    row("HS384", R"({"alg":"HS384","typ":"JWT"})");
    row("RS256", R"({"alg":"RS256","typ":"JWT"})");
    row("ES256", R"({"alg":"ES256","typ":"JWT"})");
    row("kid path", R"({"alg":"HS256","typ":"JWT","kid":"../../dev/null"})", QByteArray(1, '\0'));
    row("kid query", R"({"alg":"HS256","typ":"JWT","kid":"x' UNION SELECT 'secret"})");
    row("jku", R"({"alg":"HS256","typ":"JWT","jku":"http://127.0.0.1:1/keys"})");
    row("jwk", R"({"alg":"HS256","typ":"JWT","jwk":{"kty":"oct","k":"c2VjcmV0"}})");
    row("x5u", R"({"alg":"HS256","typ":"JWT","x5u":"http://127.0.0.1:1/c"})");
    row("crit", R"({"alg":"HS256","typ":"JWT","crit":["exp"]})");
    row("typ", R"({"alg":"HS256","typ":"at+jwt"})");
    row("foreign key", R"({"alg":"HS256","typ":"JWT"})");
    row("empty key", R"({"alg":"HS256","typ":"JWT"})", "");
    row("not json", "HS256");
}

void AuthTest::forgedTokensAllGetTheSameAnswer()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, key);
    const std::string good = m_test->developerToken();
    const std::string payload = *fromBase64Url(part(good, 1));
    const auto expected = me("x");
    QCOMPARE(expected.status, 401);
    QCOMPARE(expected.body, std::string(R"({"detail":"Could not validate credentials"})"));
    QCOMPARE(expected.header("www-authenticate"), std::string("Bearer"));

    const std::string unsignedText = toBase64Url(header.toStdString()) + '.' + part(good, 1);
    const std::vector<std::string> tokens{signedToken(key.toStdString(), header.toStdString(), payload),
                                          unsignedText + '.', unsignedText, unsignedText + '.' + part(good, 2)};
    for (const std::string &token : tokens) {
        if (token == good)
            continue;
        const auto answer = me(token);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body, expected.body);
    }
    for (const std::string &bent : {good + "A", good + ".", good.substr(0, good.size() - 1), good + '=',
                                    std::string(7000, 'a'), "." + good, part(good, 0) + "..", std::string()})
        QCOMPARE(me(bent).body, expected.body);
    QCOMPARE(me(good).status, 200);
}

void AuthTest::tokensExpire()
{
    const std::string token = m_test->developerToken();
    QCOMPARE(me(token).status, 200);
    m_test->service().clock().advance(minutes(59));
    QCOMPARE(me(token).status, 200);
    m_test->service().clock().advance(minutes(1));
    QCOMPARE(me(token).status, 401);
    const std::string fresh = m_test->developerToken();
    m_test->service().clock().set(*api::Timestamp::parse("2026-04-23T09:00:00Z"));
    QCOMPARE(me(fresh).status, 401); // issued in the future
}

void AuthTest::tokensOfAnotherDatabaseAreForeign()
{
    const TestService other;
    QCOMPARE(me(other.developerToken()).status, 401);
}

void AuthTest::logoutEndsOneToken()
{
    const std::string first = m_test->developerToken();
    const std::string second = m_test->developerToken();
    QCOMPARE(m_test->json("POST", "/api/v1/auth/logout", "", first).status, 200);
    QCOMPARE(me(first).status, 401);
    QCOMPARE(me(second).status, 200);
}

void AuthTest::changedPasswordEndsEveryToken()
{
    const std::string first = m_test->developerToken();
    const std::string second = m_test->developerToken();
    const auto &account = *m_test->ready().accounts.developer;
    const std::string body = R"({"current_password":")" + account.password + R"(","new_password":"staple battery"})";
    QCOMPARE(m_test->json("POST", "/api/v1/auth/change-password", body, first).status, 200);
    QCOMPARE(me(first).status, 401);
    QCOMPARE(me(second).status, 401);
    QCOMPARE(signIn(account.email, account.password).status, 401);
    const std::string fresh = m_test->login(account.email, "staple battery"); // in the same second
    QCOMPARE(me(fresh).status, 200);
    QCOMPARE(m_test->get("/api/v1/users").status, 200); // keys stay
}

void AuthTest::newTokensWorkAfterTheClockWasSetBack()
{
    const auto &account = *m_test->ready().accounts.developer;
    const auto change = [&](const std::string &token, const std::string &from, const std::string &to) {
        return m_test
            ->json("POST", "/api/v1/auth/change-password",
                   R"({"current_password":")" + from + R"(","new_password":")" + to + R"("})", token)
            .status;
    };
    const std::string original = m_test->developerToken();
    QCOMPARE(change(original, account.password, "staple battery"), 200);
    m_test->service().clock().set(*api::Timestamp::parse("2026-03-01T00:00:00Z"));
    const std::string earlier = m_test->login(account.email, "staple battery");
    QCOMPARE(me(earlier).status, 200);
    QCOMPARE(change(earlier, "staple battery", "battery horse"), 200); // at an earlier time than the change before
    QCOMPARE(me(earlier).status, 401);
    QCOMPARE(me(m_test->login(account.email, "battery horse")).status, 200);
    m_test->service().clock().set(*api::Timestamp::parse("2026-04-23T10:00:00Z"));
    QCOMPARE(me(original).status, 401);
}

void AuthTest::loginTakesBothForms()
{
    const auto &account = *m_test->ready().accounts.developer;
    QCOMPARE(signIn(account.email, account.password).status, 200);
    const std::string multipart = "--b\r\nContent-Disposition: form-data; name=\"username\"\r\n\r\n" + account.email
        + "\r\n--b\r\nContent-Disposition: form-data; name=\"password\"\r\n\r\n" + account.password + "\r\n--b--\r\n";
    const auto answer = m_test->send({.method = "POST",
                                      .target = "/api/v1/auth/login",
                                      .headers = {{"Content-Type", "multipart/form-data; boundary=b"}},
                                      .body = multipart});
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonAt(answer.body, "/expires_in"), std::string("3600"));
    QCOMPARE(answer.header("cache-control"), std::string("no-store"));
}

void AuthTest::unknownAndWrongAnswerAlike()
{
    const auto wrong = signIn(m_test->ready().accounts.developer->email, "not it");
    const auto unknown = signIn("nobody@example.com", "not it");
    QCOMPARE(wrong.status, 401);
    QCOMPARE(wrong.body, std::string(R"({"detail":"Incorrect email or password"})"));
    QCOMPARE(unknown.status, 401);
    QCOMPARE(unknown.body, wrong.body);
    QCOMPARE(unknown.header("www-authenticate"), std::string("Bearer"));
}

void AuthTest::manyFailuresCloseTheSignIn()
{
    const auto &account = *m_test->ready().accounts.developer;
    for (int failure = 0; failure < 20; ++failure) {
        if (failure == 10)
            m_test->service().clock().advance(minutes(1)); // past the limit on attempts
        QCOMPARE(signIn(account.email, "not it").status, 401);
    }
    m_test->service().clock().advance(minutes(1));
    const auto closed = signIn(account.email, account.password);
    QCOMPARE(closed.status, 429);
    QVERIFY(std::stoi(closed.header("retry-after")) > 60);
    QCOMPARE(m_test->get("/api/v1/users").status, 200); // its keys are not a stranger's to close
    m_test->service().clock().advance(minutes(15));
    QCOMPARE(signIn(account.email, account.password).status, 200);
}

void AuthTest::keysAreShownOnceAndRotate()
{
    const std::string token = m_test->developerToken();
    const std::string keys = "/api/v1/developer/api-keys";
    const auto withKey = [&](const std::string &key) {
        return m_test->send({.target = "/api/v1/users?limit=1", .headers = {{"X-WearLink-API-Key", key}}}).status;
    };
    const auto made = m_test->json("POST", keys, R"({"name":"Production server"})", token);
    QCOMPARE(made.status, 201);
    const std::string key = jsonText(made.body, "/key"), id = jsonText(made.body, "/id");
    QCOMPARE(key.size(), std::size_t(35));
    QCOMPARE(jsonText(made.body, "/last4"), key.substr(31));
    QCOMPARE(withKey(key), 200);
    QVERIFY(m_test->json("GET", keys, "", token).body.find(key) == std::string::npos);

    const auto rotated = m_test->json("POST", keys + '/' + id + "/rotate", "", token);
    QCOMPARE(rotated.status, 201);
    QCOMPARE(jsonText(rotated.body, "/name"), std::string("Production server"));
    QCOMPARE(withKey(key), 401);
    const std::string next = jsonText(rotated.body, "/key");
    QCOMPARE(withKey(next), 200);
    QCOMPARE(m_test->json("DELETE", keys + '/' + jsonText(rotated.body, "/id"), "", token).status, 200);
    QCOMPARE(withKey(next), 401);
}

void AuthTest::wrongCredentialsHaveTheDocumentedTexts()
{
    const auto detail = [&](const HttpCall &call) { return jsonText(m_test->send(call).body, "/detail"); };
    const HttpCall users{.target = "/api/v1/users"};
    QCOMPARE(detail(users), std::string("Authentication required: provide JWT token or API key"));
    for (const std::string &key : {std::string("sk-0"), "sk-" + std::string(32, '0'), m_test->apiKey() + " x"})
        QCOMPARE(detail(users.with("X-WearLink-API-Key", key)), std::string("Invalid or missing API key"));
    QCOMPARE(detail(users.with("Authorization", "Basic YTpi")), std::string("Could not validate credentials"));
    const HttpCall twice =
        users.with("X-WearLink-API-Key", m_test->apiKey()).with("X-WearLink-API-Key", m_test->apiKey());
    QCOMPARE(detail(twice), std::string("Invalid or missing API key"));
    QCOMPARE(m_test->get("/api/v1/auth/me").status, 401); // a key is not a session
}

void AuthTest::sdkTokenOpensOnlyItsUser()
{
    const std::string user = *m_test->ready().userId;
    const auto made = m_test->json("POST", "/api/v1/users/" + user + "/token", "");
    QCOMPARE(jsonAt(made.body, "/expires_in"), std::string("3600"));
    const std::string token = jsonText(made.body, "/access_token");
    const auto users = m_test->json("GET", "/api/v1/users", "", token);
    QCOMPARE(users.status, 401);
    QCOMPARE(jsonText(users.body, "/detail"), std::string("SDK tokens cannot access this endpoint"));
    const std::string empty = R"({"provider":"apple","data":{}})";
    QCOMPARE(m_test->json("POST", "/api/v1/sdk/users/" + user + "/sync", empty, token).status, 202);
    const std::string other = jsonText(m_test->json("POST", "/api/v1/users", "{}").body, "/id");
    const auto foreign = m_test->json("POST", "/api/v1/sdk/users/" + other + "/sync", "{}", token);
    QCOMPARE(foreign.status, 403);
    QCOMPARE(jsonText(foreign.body, "/detail"), std::string("Token does not match user_id"));
    QCOMPARE(m_test->json("DELETE", "/api/v1/users/" + user, "").status, 200);
    QCOMPARE(m_test->json("POST", "/api/v1/sdk/users/" + user + "/sync", "{}", token).status, 401);
}

void AuthTest::registeringSignsIn()
{
    const std::string body = R"({"email":"New.Dev@Example.com","password":"correct horse","first_name":"Asha"})";
    const auto made = m_test->json("POST", "/api/v1/auth/register", body);
    QCOMPARE(made.status, 201);
    QCOMPARE(jsonText(made.body, "/developer/plan"), std::string("hobby"));
    QCOMPARE(jsonText(made.body, "/api_key/name"), std::string("Default"));
    QCOMPARE(me(jsonText(made.body, "/access_token")).status, 200);
    const std::string key = jsonText(made.body, "/api_key/key");
    const auto users = m_test->send({.target = "/api/v1/users", .headers = {{"X-WearLink-API-Key", key}}});
    QCOMPARE(jsonAt(users.body, "/total"), std::string("0")); // another tenant's users are not theirs
    const auto again =
        m_test->json("POST", "/api/v1/auth/register", R"({"email":"new.dev@example.com","password":"correct horse"})");
    QCOMPARE(again.status, 409);
    QCOMPARE(again.body, std::string(R"({"detail":"An account with this email already exists"})"));
    QCOMPARE(signIn("NEW.DEV@example.com", "correct horse").status, 200);
}

void AuthTest::passwordsOfBlanksAreRefused()
{
    for (const std::string &blanks :
         std::initializer_list<std::string>{"          ", R"(\t\n\u00a0\u2003\u3000\u200b  )"}) {
        const auto made =
            m_test->json("POST", "/api/v1/auth/register", R"({"email":"a@example.com","password":")" + blanks + "\"}");
        QCOMPARE(made.status, 400);
        QCOMPARE(jsonText(made.body, "/detail"), std::string("/password: expected more than blanks"));
        const auto changed = m_test->json("POST", "/api/v1/auth/change-password",
                                          R"({"current_password":")" + m_test->ready().accounts.developer->password
                                              + R"(","new_password":")" + blanks + "\"}",
                                          m_test->developerToken());
        QCOMPARE(changed.status, 400);
        QCOMPARE(jsonText(changed.body, "/fields/0/path"), std::string("/new_password"));
    }
}

void AuthTest::newPasswordsDiffer()
{
    const std::string &password = m_test->ready().accounts.developer->password;
    const std::string token = m_test->developerToken();
    const auto same =
        m_test->json("POST", "/api/v1/auth/change-password",
                     R"({"current_password":")" + password + R"(","new_password":")" + password + "\"}", token);
    QCOMPARE(same.status, 400);
    QCOMPARE(jsonText(same.body, "/detail"), std::string("/new_password: expected another than the current one"));
    QCOMPARE(me(token).status, 200);
}

WEARDECK_TEST(AuthTest)
#include "tst_auth.moc"
