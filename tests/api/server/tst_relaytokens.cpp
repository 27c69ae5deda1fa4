// SPDX-License-Identifier: GPL-3.0-or-later
// Applications sign in to Relay, and what ends their tokens.
#include "api/server/clock.h"
#include "api/server/service.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

using namespace api;
using namespace support;
using namespace std::chrono_literals;

namespace {

const std::string kStatus = R"({"routeName":"getConnectionStatus"})";

std::string message(const RawClient::Answer &answer)
{
    return jsonText(answer.body, "/message");
}

} // namespace

class RelayTokensTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void signsIn();
    void namesItsRouteFreely_data();
    void namesItsRouteFreely();
    void refusesAsPrinted_data();
    void refusesAsPrinted();
    void refusesWrongCredentials();
    void refusesInactiveCredentials();
    void guessesAreLimited();
    void refreshesOnce();
    void tokensEnd();
    void rotationHasGrace();
    void deletionEndsTokens();
    void tokensOpenOneProductOnly();
    void placesAreKeptApart();

private:
    std::string credentialPath(const RelayBench::App &app) const
    {
        return "/api/v1/portal/applications/" + app.id + "/credentials/" + app.clientId;
    }
    int status(const std::string &token) const { return m_relay->gateway(kStatus, token).status; }

    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
};

void RelayTokensTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
    m_relay = std::make_unique<RelayBench>(*m_test);
}

void RelayTokensTest::signsIn()
{
    const auto answer = m_relay->login(m_relay->seededApp());
    QCOMPARE(answer.status, 200);
    QCOMPARE(jsonAt(answer.body, "/success"), std::string("true"));
    QCOMPARE(jsonAt(answer.body, "/code"), std::string("200"));
    QCOMPARE(message(answer), std::string("User retrieved successfully"));
    QCOMPARE(jsonText(answer.body, "/data/user/userStatus"), std::string("active"));
    QCOMPARE(jsonText(answer.body, "/data/user/id").size(), std::size_t(24));
    const std::string token = jsonText(answer.body, "/data/accessToken");
    QVERIFY(token.starts_with("eyJ"));
    QCOMPARE(jsonText(answer.body, "/data/token"), token);
    QVERIFY(jsonText(answer.body, "/data/refreshToken") != token);
    const std::string devices = jsonAt(answer.body, "/data/activeDevices");
    QVERIFY2(devices.find(R"({"key":"oura","name":"Oura Ring","status":"active"})") != std::string::npos,
             devices.c_str());
    QVERIFY2(devices.find(R"("strava")") != std::string::npos, devices.c_str());
    QVERIFY2(devices.find(R"("fitbit")") == std::string::npos, devices.c_str());
    QCOMPARE(status(token), 200);
}

void RelayTokensTest::namesItsRouteFreely_data()
{
    QTest::addColumn<QByteArray>("route");
    QTest::addColumn<int>("expected");
    for (const char *route : {"get-user-by-app-credentials", "getuserbyappcredentials", "GetUserByAppCredentials",
                              "get_user_by_app_credentials", "GET-USER_BY-APP_CREDENTIALS"})
        QTest::newRow(route) << QByteArray(route) << 200;
    for (const char *route : {"get-user", "get user by app credentials", "getUserProfile"})
        QTest::newRow(route) << QByteArray(route) << 404;
}

void RelayTokensTest::namesItsRouteFreely()
{
    QFETCH(QByteArray, route);
    QFETCH(int, expected);
    const auto app = m_relay->seededApp();
    const auto answer =
        m_relay->dispatch(R"({"routname":")" + route.toStdString() + R"(","clientId":")" + app.clientId
                          + R"(","clientSecret":")" + app.clientSecret + R"(","applicationId":")" + app.id + "\"}");
    QCOMPARE(answer.status, expected);
    QCOMPARE(jsonAt(answer.body, "/code"), std::to_string(expected));
}

void RelayTokensTest::refusesAsPrinted_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expected");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *name, const QByteArray &body, int status, const char *said) {
        QTest::newRow(name) << body << status << QByteArray(said);
    };
    const QByteArray all =
        R"({"routname":"getuserbyappcredentials","clientId":"c","clientSecret":"s","applicationId":"a"})";
    const auto without = [&](const char *member, const QByteArray &instead) {
        QByteArray body = all;
        const qsizetype at = body.indexOf(QByteArray("\"") + member + "\"");
        const qsizetype end = body.indexOf('"', body.indexOf(':', at) + 2) + 1;
        return body.replace(at, end - at, instead);
    };
    row("no client id", without("clientId", "\"x\":1"), 422, "\"clientId\" is required.");
    row("no secret", without("clientSecret", "\"x\":1"), 422, "\"clientSecret\" is required.");
    row("no application", without("applicationId", "\"x\":1"), 422, "\"applicationId\" is required.");
    row("empty client id", without("clientId", R"("clientId":"")"), 422, "\"clientId\" is required.");
    row("number as secret", without("clientSecret", R"("clientSecret":5)"), 422,
        "\"clientSecret\" is invalid: expected a string.");
    row("null", without("applicationId", R"("applicationId":null)"), 422,
        "\"applicationId\" is invalid: expected a string.");
    row("too long", without("clientId", QByteArray(R"("clientId":")") + QByteArray(129, 'x') + '"'), 422,
        "\"clientId\" is invalid: expected at most 128 characters.");
    row("no route", R"({"clientId":"c"})", 422, "\"routname\" is required.");
    row("empty route", R"({"routname":""})", 422, "\"routname\" is required.");
    row("number as route", R"({"routname":7})", 422, "\"routname\" is invalid: expected a string.");
    row("the gateway's field", R"({"routeName":"getuserbyappcredentials"})", 422,
        "\"routname\" is required. This endpoint does not read \"routeName\".");
    row("unknown route", R"({"routname":"nothing"})", 404, "Route not found.");
    row("not an object", "[]", 400, nullptr);
    row("not JSON", "{", 400, nullptr);
    row("no refresh token", R"({"routname":"refresh-token"})", 422, "\"refreshToken\" is required.");
    row("forged refresh token", R"({"routname":"refresh-token","refreshToken":"eyJ.a.b"})", 401,
        "Invalid or expired token.");
}

void RelayTokensTest::refusesAsPrinted()
{
    QFETCH(QByteArray, body);
    QFETCH(int, expected);
    QFETCH(QByteArray, said);
    const auto answer = m_relay->dispatch(body.toStdString());
    QCOMPARE(answer.status, expected);
    QCOMPARE(jsonAt(answer.body, "/success"), std::string("false"));
    QCOMPARE(jsonAt(answer.body, "/code"), std::to_string(expected));
    QCOMPARE(jsonAt(answer.body, "/data"), std::string("null"));
    if (!said.isEmpty())
        QCOMPARE(message(answer), said.toStdString());
}

void RelayTokensTest::refusesWrongCredentials()
{
    const auto good = m_relay->seededApp();
    for (auto bad : {RelayBench::App{good.id, good.clientId, "sk_live_" + std::string(32, '0')},
                     RelayBench::App{good.id, "relay_app_client_0000000000", good.clientSecret},
                     RelayBench::App{std::string(24, '0'), good.clientId, good.clientSecret},
                     RelayBench::App{good.id, good.clientId, "' OR 1=1 --"},
                     RelayBench::App{good.id, good.clientId, "\u202e\U0001f511 %s ; $(id)"}}) {
        const auto answer = m_relay->login(bad);
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.body,
                 std::string(R"({"success":false,"code":401,"message":"Invalid client credentials.","data":null})"));
    }
    QCOMPARE(RelayBench(*m_test, "EU").login(good).status, 401); // registered in IN, unknown in EU
    QCOMPARE(m_relay->login(good).status, 200);
}

void RelayTokensTest::refusesInactiveCredentials()
{
    const std::string portal = m_relay->seededToken();
    const auto app = m_relay->newApp(portal, "Switched");
    const std::string token = m_relay->token(app);
    QCOMPARE(status(token), 200);
    const auto turn = [&](const std::string &path, const std::string &to) {
        return m_relay->send("PATCH", path, R"({"status":")" + to + "\"}", portal).status;
    };
    const std::string owner = "/api/v1/portal/applications/" + app.id;
    for (const std::string &path : {credentialPath(app), owner}) {
        QCOMPARE(turn(path, "inactive"), 200);
        const auto refused = m_relay->login(app);
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.body,
                 std::string(R"({"success":false,"code":403,"message":"App credentials are inactive.","data":null})"));
        QCOMPARE(status(token), 403);
        QCOMPARE(turn(path, "active"), 200);
        QCOMPARE(status(token), 401); // it does not come back to life
        QCOMPARE(status(m_relay->token(app)), 200);
    }
    auto wrong = app;
    wrong.clientSecret += 'x';
    QCOMPARE(turn(owner, "inactive"), 200);
    QCOMPARE(m_relay->login(wrong).status, 401); // who does not know the secret does not learn the state
}

void RelayTokensTest::guessesAreLimited()
{
    auto app = m_relay->seededApp();
    const std::string right = app.clientSecret;
    app.clientSecret = "sk_live_guess";
    int last = 0;
    for (int n = 0; n < 61; ++n)
        last = m_relay->login(app).status;
    QCOMPARE(last, 429);
    m_test->service().clock().advance(2min);
    app.clientSecret = right;
    QCOMPARE(m_relay->login(app).status, 200);
}

void RelayTokensTest::refreshesOnce()
{
    const auto signedIn = m_relay->login(m_relay->seededApp());
    const std::string first = jsonText(signedIn.body, "/data/refreshToken");
    const auto refresh = [&](const std::string &token) {
        return m_relay->dispatch(R"({"routname":"RefreshToken","refreshToken":")" + token + "\"}");
    };
    QCOMPARE(status(first), 401); // it opens nothing itself
    const auto renewed = refresh(first);
    QCOMPARE(renewed.status, 200);
    const std::string second = jsonText(renewed.body, "/data/refreshToken");
    const std::string access = jsonText(renewed.body, "/data/accessToken");
    QVERIFY(second != first);
    QCOMPARE(jsonText(renewed.body, "/data/token"), access);
    QCOMPARE(status(access), 200);
    const auto other = m_relay->login(m_relay->seededApp());
    QCOMPARE(refresh(first).status, 401); // stolen: the family ends
    QCOMPARE(refresh(second).status, 401);
    QCOMPARE(status(access), 401);
    QCOMPARE(status(jsonText(signedIn.body, "/data/accessToken")), 401);
    QCOMPARE(status(jsonText(other.body, "/data/accessToken")), 200); // of another sign-in
    const std::string late = jsonText(other.body, "/data/refreshToken");
    m_test->service().clock().advance(24h * 29);
    const auto after = refresh(late);
    QCOMPARE(after.status, 200);
    m_test->service().clock().advance(24h * 31);
    QCOMPARE(refresh(jsonText(after.body, "/data/refreshToken")).status, 401);
    const auto sdk = m_test->json(
        "POST", "/api/v1/token/refresh",
        R"({"refresh_token":")" + jsonText(m_relay->login(m_relay->seededApp()).body, "/data/refreshToken") + "\"}");
    QVERIFY(sdk.status == 401 || sdk.status == 400); // WearLink's door stays shut
}

void RelayTokensTest::tokensEnd()
{
    const std::string token = m_relay->token(m_relay->seededApp());
    m_test->service().clock().advance(59min);
    QCOMPARE(status(token), 200);
    m_test->service().clock().advance(2min);
    const auto late = m_relay->gateway(kStatus, token);
    QCOMPARE(late.status, 401);
    QCOMPARE(late.body,
             std::string(R"({"success":false,"code":401,"message":"Invalid or expired token.","data":null})"));
    QCOMPARE(m_relay->gateway(kStatus).status, 401);
    QCOMPARE(status(token.substr(0, token.size() - 2)), 401);
}

void RelayTokensTest::rotationHasGrace()
{
    const std::string portal = m_relay->seededToken();
    const auto old = m_relay->newApp(portal, "Rotated");
    const std::string token = m_relay->token(old);
    const auto rotated = m_relay->send("POST", credentialPath(old) + "/rotate", R"({"graceSeconds":600})", portal);
    QCOMPARE(rotated.status, 200);
    auto fresh = old;
    fresh.clientSecret = jsonText(rotated.body, "/data/clientSecret");
    QVERIFY(fresh.clientSecret != old.clientSecret && fresh.clientSecret.starts_with("sk_live_"));
    QCOMPARE(jsonText(rotated.body, "/data/credential/last4"),
             fresh.clientSecret.substr(fresh.clientSecret.size() - 4));
    const std::string oldToken = m_relay->token(old), freshToken = m_relay->token(fresh);
    QCOMPARE(status(token), 200);
    QCOMPARE(status(oldToken), 200);
    QCOMPARE(status(freshToken), 200);
    m_test->service().clock().advance(601s);
    QCOMPARE(m_relay->login(old).status, 401);
    QCOMPARE(status(token), 401);
    QCOMPARE(status(oldToken), 401);
    QCOMPARE(status(freshToken), 200);
    const auto again = m_relay->send("POST", credentialPath(old) + "/rotate", R"({"graceSeconds":0})", portal);
    QCOMPARE(again.status, 200);
    QCOMPARE(m_relay->login(fresh).status, 401);
    QCOMPARE(status(freshToken), 401);
    QCOMPARE(m_relay->send("POST", credentialPath(old) + "/rotate", R"({"graceSeconds":604801})", portal).status, 422);
}

void RelayTokensTest::deletionEndsTokens()
{
    const std::string portal = m_relay->seededToken();
    const auto revoked = m_relay->newApp(portal, "Revoked"), deleted = m_relay->newApp(portal, "Deleted");
    const std::string one = m_relay->token(revoked), two = m_relay->token(deleted);
    QCOMPARE(m_relay->send("DELETE", credentialPath(revoked), {}, portal).status, 200);
    QCOMPARE(m_relay->send("DELETE", "/api/v1/portal/applications/" + deleted.id, {}, portal).status, 200);
    QCOMPARE(status(one), 401);
    QCOMPARE(status(two), 401);
    QCOMPARE(m_relay->login(revoked).status, 401);
    QCOMPARE(m_relay->login(deleted).status, 401);
}

void RelayTokensTest::tokensOpenOneProductOnly()
{
    const std::string portal = m_relay->seededToken(), access = m_relay->token(m_relay->seededApp());
    const std::string developer = m_test->developerToken();
    QVERIFY(!portal.empty() && !access.empty() && !developer.empty());
    for (const std::string &token : {portal, access})
        QCOMPARE(m_test->json("GET", "/api/v1/users", {}, token).status, 401);
    QCOMPARE(status(portal), 401);
    QCOMPARE(status(developer), 401);
    QCOMPARE(m_relay->send("GET", "/api/v1/portal/me", {}, access).status, 401);
    QCOMPARE(m_relay->send("GET", "/api/v1/portal/me", {}, developer).status, 401);
    QCOMPARE(m_relay->send("GET", "/api/v1/portal/me", {}, portal).status, 200);
    HttpCall keyed = m_relay->call("GET", "/api/v1/portal/me").with("X-WearLink-API-Key", m_test->apiKey());
    QCOMPARE(m_test->send(keyed).status, 401);
}

void RelayTokensTest::placesAreKeptApart()
{
    const std::string token = m_relay->token(m_relay->seededApp());
    const HttpCall bare{.method = "POST",
                        .target = "/api/v1/health",
                        .headers = {{"Content-Type", "application/json"}, {"Authorization", "Bearer " + token}},
                        .body = kStatus};
    const auto at = [&](std::string_view country, std::string_view tenant) {
        return m_test->send(RelayBench::placed(bare, country, tenant));
    };
    QCOMPARE(at("in", kRelayTenant).status, 200);
    QCOMPARE(at("IN", "rely-health-default").status, 200); // its other name
    QCOMPARE(at("IN", "67480000000000000000a001").status, 200); // its id
    const auto abroad = at("EU", kRelayTenant);
    QCOMPARE(abroad.status, 403);
    QCOMPARE(message(abroad), std::string("Token belongs to another country."));
    for (const auto &[country, tenant, said] :
         {std::tuple("IND", "relay-health-default", "\"x-country-code\" is a country code of two letters, such as IN."),
          std::tuple("", "relay-health-default", "\"x-country-code\" header is required."),
          std::tuple("FR", "relay-health-default", "The country FR is not supported here."),
          std::tuple("IN", "", "\"x-tenant-id\" header is required."),
          std::tuple("IN", "nobody", "There is no such tenant."),
          std::tuple("IN", "../etc", "There is no such tenant.")}) {
        const auto answer = at(country, tenant);
        QCOMPARE(answer.status, 400);
        QCOMPARE(message(answer), std::string(said));
    }
    QCOMPARE(message(m_test->send(bare)), std::string("\"x-country-code\" header is required."));
    QCOMPARE(m_test->send(RelayBench::placed(bare, "IN").with("x-country-code", "EU")).status, 400);
    auto options = TestService::defaults();
    options.relayDefaultTenant = "rely-health-default";
    const TestService open(options);
    const RelayBench relay(open);
    HttpCall call = relay.loginCall(relay.seededApp());
    std::erase_if(call.headers, [](const auto &each) { return each.first == "x-tenant-id"; });
    QCOMPARE(open.send(call).status, 200);
}

WEARDECK_TEST(RelayTokensTest)
#include "tst_relaytokens.moc"
