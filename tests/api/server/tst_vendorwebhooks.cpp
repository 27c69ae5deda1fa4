// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/providers/webhooks/signature.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorwebhooktest.h"

#include <algorithm>
#include <cctype>

using namespace support;
using namespace api::server::providers;

namespace {

using Headers = std::vector<std::pair<std::string, std::string>>;
constexpr const char *kNow = "1776938400"; // 2026-04-23T10:00:00Z

std::string upper(std::string text)
{
    std::ranges::transform(text, text.begin(), [](unsigned char c) { return char(std::toupper(c)); });
    return text;
}

} // namespace

// Vendors call, in their own ways and in the wrong ones that are seen in the field.
class VendorWebhooksTest : public VendorWebhookTest {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void knownVectors();
    void unknownAndSilentVendors();
    void stravaHandshake();
    void stravaEventsUnsignedAndSigned();
    void stravaDeauthorisation();
    void fitbitVerifiesBothWays();
    void fitbitSignature();
    void googleVerification();
    void ouraChallengeAndSignature();
    void whoopSignature();
    void polarPingAndSignature();
    void signaturesCoverTheRawBytes();
    void badJsonIs400();
    void strangersAreIgnoredButCounted();
    void everyAddress_data();
    void everyAddress();
    void ownAppsSpeakForTheirTenantOnly();

private:
    std::string secret(const std::string &provider) { return bench().app(provider, "client_secret"); }
};

void VendorWebhooksTest::initTestCase()
{
    auto options = TestService::defaults();
    options.limits.generalRequests = 100000;
    m_test = std::make_unique<TestService>(options);
}

// RFC 2202 case 2 and RFC 4231 case 2.
void VendorWebhooksTest::knownVectors()
{
    QCOMPARE(hmacSha1Base64("Jefe", "what do ya want for nothing?"), std::string("7/zfauXrL6LSdBbV8YTfnCWafHk="));
    QCOMPARE(hmacHex("Jefe", "what do ya want for nothing?"),
             std::string("5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"));
    QVERIFY(!isSame("", ""));
    QVERIFY(!isSame("ab", "a"));
    QVERIFY(isSame("a", "a"));
}

void VendorWebhooksTest::unknownAndSilentVendors()
{
    QCOMPARE(bench().notify("nobody", "{}").status, 404);
    QCOMPARE(bench().notify("internal", "{}").status, 404);
    QCOMPARE(bench().notify("apple", "{}").status, 501);
    QCOMPARE(bench().open("/v1/webhooks/nobody").status, 404);
    QCOMPARE(bench().open("/v1/webhooks/garmin").status, 501);
}

void VendorWebhooksTest::stravaHandshake()
{
    const std::string good = "/v1/webhooks/strava?hub.mode=subscribe&hub.challenge=15f7&hub.verify_token="
        + bench().app("strava", "verify_token");
    const auto answer = bench().open(good);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string(R"({"hub.challenge":"15f7"})"));
    QCOMPARE(bench().open(good + "x").status, 401);
    QCOMPARE(bench().open("/v1/webhooks/strava?hub.mode=unsubscribe&hub.challenge=1&hub.verify_token=x").status, 400);
}

void VendorWebhooksTest::stravaEventsUnsignedAndSigned()
{
    std::string user;
    const std::string account = connected("strava", &user);
    const std::string event = R"({"object_type":"activity","object_id":1,"aspect_type":"create","owner_id":")" + account
        + R"(","event_time":1776938400,"subscription_id":1,"updates":{}})";
    QCOMPARE(bench().notify("strava", event).status, 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    const auto signedWith = [&](const std::string &at, const std::string &mac) {
        return bench().notify("strava", event, {{"X-Strava-Signature", "t=" + at + ",v1=" + mac}}).status;
    };
    const std::string mac = hmacHex(secret("strava"), std::string(kNow) + "." + event);
    QCOMPARE(signedWith(kNow, mac), 200);
    QCOMPARE(signedWith(kNow, hmacHex("wrong", std::string(kNow) + "." + event)), 401);
    const std::string old = "1776938099"; // 301 s ago
    QCOMPARE(signedWith(old, hmacHex(secret("strava"), old + "." + event)), 401);
    QCOMPARE(signedWith(kNow, ""), 401);
}

void VendorWebhooksTest::stravaDeauthorisation()
{
    std::string user;
    const std::string account = connected("strava", &user);
    const std::string event = R"({"object_type":"athlete","object_id":1,"aspect_type":"update","owner_id":")" + account
        + R"(","event_time":1776938400,"updates":{"authorized":"false"}})";
    QCOMPARE(bench().notify("strava", event).status, 200);
    QCOMPARE(bench().connection(user, "strava", "status"), std::string("revoked"));
}

void VendorWebhooksTest::fitbitVerifiesBothWays()
{
    const std::string code = bench().app("fitbit", "webhook_secret");
    const auto right = bench().open("/v1/webhooks/fitbit?verify=" + code);
    QCOMPARE(right.status, 204);
    QVERIFY(right.body.empty());
    QCOMPARE(bench().open("/v1/webhooks/fitbit?verify=wrong").status, 404);
    QCOMPARE(bench().open("/v1/webhooks/fitbit").status, 404);
}

void VendorWebhooksTest::fitbitSignature()
{
    std::string user;
    const std::string account = connected("fitbit", &user);
    const std::string body = R"([{"collectionType":"sleep","date":"2026-04-22","ownerId":")" + account
        + R"(","ownerType":"user","subscriptionId":"1"}])";
    const auto with = [&](const std::string &mac) {
        return bench().notify("fitbit", body, {{"X-Fitbit-Signature", mac}});
    };
    const auto answer = with(hmacSha1Base64(secret("fitbit") + "&", body));
    QCOMPARE(answer.status, 204);
    QVERIFY(answer.body.empty());
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    QCOMPARE(with(hmacSha1Base64(secret("fitbit"), body)).status, 404); // without the "&"
    QCOMPARE(with(hmacBase64(secret("fitbit") + "&", body)).status, 404); // SHA-256
    QCOMPARE(bench().notify("fitbit", body).status, 404);
    const std::string revoked = R"([{"collectionType":"userRevokedAccess","ownerId":")" + account + "\"}]";
    QCOMPARE(bench()
                 .notify("fitbit", revoked, {{"X-Fitbit-Signature", hmacSha1Base64(secret("fitbit") + "&", revoked)}})
                 .status,
             204);
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string("revoked"));
}

void VendorWebhooksTest::googleVerification()
{
    const Headers known{{"Authorization", bench().app("google", "webhook_secret")}};
    QCOMPARE(bench().notify("google", R"({"type":"verification"})", known).status, 200);
    QCOMPARE(bench().notify("google", R"({"type":"verification"})").status, 401);
    std::string user;
    const std::string account = connected("google", &user);
    const std::string body = R"([{"data":{"healthUserId":")" + account
        + R"(","operation":"UPSERT","dataType":"steps","intervals":[{"physicalTimeInterval":{"startTime":"2026-04-22T00:00:00Z","endTime":"2026-04-23T00:00:00Z"}}]}}])";
    QCOMPARE(bench().notify("google", body, known).status, 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
}

void VendorWebhooksTest::ouraChallengeAndSignature()
{
    const auto answer =
        bench().open("/v1/webhooks/oura?challenge=c1f4&verification_token=" + bench().app("oura", "verify_token"));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body, std::string(R"({"challenge":"c1f4"})"));
    QCOMPARE(bench().open("/v1/webhooks/oura?challenge=c1f4&verification_token=x").status, 401);
    std::string user;
    const std::string account = connected("oura", &user);
    const std::string body = R"({"event_type":"create","data_type":"sleep","object_id":"s","user_id":")" + account
        + R"(","event_time":"2026-04-23T06:00:00Z"})";
    const auto with = [&](const std::string &at, const std::string &mac) {
        return bench().notify("oura", body, {{"x-oura-timestamp", at}, {"x-oura-signature", mac}}).status;
    };
    const std::string mac = hmacHex(secret("oura"), kNow + body);
    QCOMPARE(with(kNow, upper(mac)), 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    QCOMPARE(with(kNow, mac), 401); // Oura writes upper case
    QCOMPARE(with("1776938000", upper(hmacHex(secret("oura"), "1776938000" + body))), 401); // too old
    QCOMPARE(with("", upper(hmacHex(secret("oura"), body))), 401);
}

void VendorWebhooksTest::whoopSignature()
{
    std::string user;
    const std::string account = connected("whoop", &user);
    const std::string body = R"({"user_id":")" + account + R"(","id":"b6f0","type":"recovery.updated","trace_id":"t"})";
    const std::string at = std::string(kNow) + "000";
    const auto with = [&](const std::string &time, const std::string &text) {
        return bench()
            .notify("whoop", body,
                    {{"X-WHOOP-Signature-Timestamp", time}, {"X-WHOOP-Signature", hmacBase64(secret("whoop"), text)}})
            .status;
    };
    QCOMPARE(with(at, at + body), 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    QCOMPARE(with(at, at + "." + body), 401); // a separator
    QCOMPARE(with(kNow, kNow + body), 401); // seconds
    QCOMPARE(with(at, body), 401); // without the time
}

void VendorWebhooksTest::polarPingAndSignature()
{
    QCOMPARE(bench().notify("polar", R"({"event":"PING"})", {{"Polar-Webhook-Event", "PING"}}).status, 200);
    std::string user;
    const std::string account = connected("polar", &user);
    const std::string body = R"({"event":"EXERCISE","user_id":")" + account
        + R"(","entity_id":"e","timestamp":"2026-04-23T09:00:00Z","url":"https://www.polaraccesslink.com/v3/exercises/e"})";
    const auto with = [&](const std::string &mac) {
        return bench()
            .notify("polar", body, {{"Polar-Webhook-Event", "EXERCISE"}, {"Polar-Webhook-Signature", mac}})
            .status;
    };
    const std::string mac = hmacHex(bench().app("polar", "webhook_secret"), body);
    QCOMPARE(with(mac), 200);
    m_test->settle();
    QCOMPARE(lastRun(user, "status"), std::string("success"));
    QCOMPARE(with(upper(mac)), 401);
    QCOMPARE(with(hmacHex(secret("polar"), body)), 401); // the client secret is not the signature key
    QCOMPARE(bench().notify("polar", body, {{"Polar-Webhook-Event", "EXERCISE"}}).status, 401);
    QCOMPARE(bench().notify("polar", body, {{"Polar-Webhook-Event", "PING"}}).status, 401); // no ping at all
}

void VendorWebhooksTest::signaturesCoverTheRawBytes()
{
    const std::string sent = R"({ "user_id" : "nobody",  "type":"sleep.updated", "id":"\u0041" })";
    const std::string same = R"({"user_id":"nobody","type":"sleep.updated","id":"A"})"; // the same JSON
    const std::string at = std::string(kNow) + "000";
    const auto with = [&](const std::string &text) {
        return bench()
            .notify(
                "whoop", sent,
                {{"X-WHOOP-Signature-Timestamp", at}, {"X-WHOOP-Signature", hmacBase64(secret("whoop"), at + text)}})
            .status;
    };
    QCOMPARE(with(sent), 200);
    QCOMPARE(with(same), 401);
    QCOMPARE(with(sent + "\n"), 401);
}

void VendorWebhooksTest::badJsonIs400()
{
    QCOMPARE(bench().notify("garmin", "{\"dailies\":[", garmin()).status, 400);
    QCOMPARE(bench().notify("garmin", "[]", garmin()).status, 400);
    QCOMPARE(bench().notify("garmin", "{}", garmin()).status, 400);
    QCOMPARE(bench().notify("strava", "[1]").status, 400);
    const std::string broken = "[{";
    QCOMPARE(bench()
                 .notify("fitbit", broken, {{"X-Fitbit-Signature", hmacSha1Base64(secret("fitbit") + "&", broken)}})
                 .status,
             400); // never 204 for what was not read
}

void VendorWebhooksTest::strangersAreIgnoredButCounted()
{
    const auto ignored = [&] { return std::atoi(bench().app("garmin", "notices/ignored").c_str()); };
    const auto refused = [&] { return std::atoi(bench().app("garmin", "notices/refused").c_str()); };
    const int before = ignored(), refusedBefore = refused();
    const std::string body = R"({"dailies":[{"userId":"a-stranger","steps":1},{"userId":"another"},{"steps":2}]})";
    QCOMPARE(bench().notify("garmin", body, garmin()).status, 200);
    QCOMPARE(ignored(), before + 2);
    bench().notify("garmin", body);
    QCOMPARE(refused(), refusedBefore + 1);
}

void VendorWebhooksTest::everyAddress_data()
{
    QTest::addColumn<QString>("target");
    for (const char *target : {"/v1/webhooks/garmin", "/api/v1/webhooks/garmin", "/api/v1/providers/garmin/webhooks",
                               "/api/v1/garmin/webhooks/push", "/api/v1/garmin/webhooks/ping", "/garmin/webhooks/ping"})
        QTest::newRow(target) << QString::fromLatin1(target);
}

void VendorWebhooksTest::everyAddress()
{
    QFETCH(QString, target);
    HttpCall call{.method = "POST",
                  .target = target.toStdString(),
                  .headers = garmin(),
                  .body = R"({"dailies":[]})" + std::string(70'000, ' ')}; // more than an unknown path may send
    QCOMPARE(m_test->send(call.with("Content-Type", "application/json;charset=UTF-8")).status, 200);
}

void VendorWebhooksTest::ownAppsSpeakForTheirTenantOnly()
{
    const std::string token = m_test->developerToken();
    std::string user;
    const std::string account = connected("suunto", &user);
    const std::string body = R"({"username":")" + account + R"(","event":"workout"})";
    const auto with = [&](const std::string &key) {
        return bench().notify("suunto", body, {{"X-HMAC-SHA256-Signature", hmacHex(key, body)}}).status;
    };
    QCOMPARE(with(secret("suunto")), 200);
    m_test->settle();
    QCOMPARE(runs(user), std::string("1"));
    const std::string own = R"({"client_id":"own","client_secret":"own-secret"})";
    QCOMPARE(m_test->json("PUT", "/api/v1/oauth/providers/suunto", own, token).status, 200);
    QCOMPARE(with(secret("suunto")), 200); // signed, but not for this tenant
    m_test->settle();
    QCOMPARE(runs(user), std::string("1"));
    QCOMPARE(with("own-secret"), 200);
    m_test->settle();
    QCOMPARE(runs(user), std::string("2"));
    QCOMPARE(m_test->json("PUT", "/api/v1/oauth/providers/suunto", R"({"client_id":""})", token).status, 200);
}

WEARDECK_TEST(VendorWebhooksTest)
#include "tst_vendorwebhooks.moc"
