// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/store/database.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <algorithm>
#include <QTemporaryDir>

using namespace api;
using namespace api::server;
using namespace support;

class SdkAccessTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void refreshTokens();
    void revokedTokens();
    void pairingCodes();
    void logs();

private:
    RawClient::Answer post(const std::string &target, const std::string &body = {}) const
    {
        return m_test->json("POST", target, body);
    }
    RawClient::Answer upload(const std::string &token) const
    {
        return m_test->json("POST", "/api/v1/sdk/users/" + m_user + "/sync", R"({"provider":"apple","data":{}})",
                            token);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestService> m_test;
    ServiceOptions m_options;
    std::string m_user;
};

void SdkAccessTest::init()
{
    TestCase::init();
    m_test.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_options = TestService::defaults();
    m_options.database = m_folder->filePath(QStringLiteral("access.db")).toStdString();
    m_test = std::make_unique<TestService>(m_options);
    m_user = jsonText(post("/api/v1/users", R"({"first_name":"Asha"})").body, "/id");
}

void SdkAccessTest::refreshTokens()
{
    const auto first = post("/api/v1/users/" + m_user + "/token");
    const auto refresh = [&](const std::string &body) {
        return post("/api/v1/token/refresh", R"({"refresh_token":")" + jsonText(body, "/refresh_token") + "\"}");
    };
    const auto second = refresh(first.body);
    QCOMPARE(second.status, 200);
    QVERIFY(jsonText(second.body, "/refresh_token") != jsonText(first.body, "/refresh_token"));
    QCOMPARE(jsonText(second.body, "/refresh_token").size(), 35u);
    QCOMPARE(upload(jsonText(second.body, "/access_token")).status, 202);
    const auto third = refresh(second.body);
    QCOMPARE(third.status, 200);

    const auto stolen = refresh(first.body); // a second time: everything that came from it ends
    QCOMPARE(stolen.status, 401);
    QCOMPARE(jsonText(stolen.body, "/detail"), std::string("Invalid refresh token"));
    QCOMPARE(refresh(third.body).status, 401);
    for (const auto *each : {&first, &second, &third})
        QCOMPARE(upload(jsonText(each->body, "/access_token")).status, 401);

    const auto other = post("/api/v1/users/" + m_user + "/token");
    m_test->service().clock().advance(std::chrono::hours(24 * 30));
    QCOMPARE(refresh(other.body).status, 401); // expired
    QCOMPARE(post("/api/v1/token/refresh", R"({"refresh_token":"rt-0"})").status, 401);
}

void SdkAccessTest::revokedTokens()
{
    const auto pair = post("/api/v1/users/" + m_user + "/token");
    const std::string body = R"({"refresh_token":")" + jsonText(pair.body, "/refresh_token") + "\"}";
    QCOMPARE(upload(jsonText(pair.body, "/access_token")).status, 202);
    QCOMPARE(post("/api/v1/token/revoke", body).status, 204);
    QCOMPARE(upload(jsonText(pair.body, "/access_token")).status, 401);
    QCOMPARE(post("/api/v1/token/refresh", body).status, 401);
    QCOMPARE(post("/api/v1/token/revoke", body).status, 204);
    QCOMPARE(post("/api/v1/token/revoke", R"({"refresh_token":"rt-unknown"})").status, 204);
}

void SdkAccessTest::pairingCodes()
{
    const std::string target = "/api/v1/users/" + m_user + "/invitation-code";
    const auto redeem = [&](const std::string &code) {
        return post("/api/v1/invitation-code/redeem", R"({"code":")" + code + "\"}");
    };
    const auto first = post(target);
    QCOMPARE(first.status, 201);
    const std::string old = jsonText(first.body, "/code");
    QCOMPARE(old.size(), 8u);
    QCOMPARE(old.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789"), std::string::npos);
    QCOMPARE(jsonText(first.body, "/expires_at").substr(0, 16), std::string("2026-04-30T10:00"));
    const std::string code = jsonText(post(target).body, "/code");
    QCOMPARE(redeem(old).status, 404); // replaced
    std::string typed = code.substr(0, 4) + " - " + code.substr(4);
    std::ranges::transform(typed, typed.begin(), [](unsigned char c) { return char(std::tolower(c)); });
    const auto token = redeem(typed);
    QCOMPARE(token.status, 200);
    QCOMPARE(jsonText(token.body, "/user_id"), m_user);
    QCOMPARE(upload(jsonText(token.body, "/access_token")).status, 202);
    QCOMPARE(redeem(code).status, 404); // used
    const std::string late = jsonText(post(target).body, "/code");
    m_test->service().clock().advance(std::chrono::hours(24 * 7));
    QCOMPARE(redeem(late).status, 404);
    QCOMPARE(post("/api/v1/users/00000000-0000-4000-8000-000000000000/invitation-code").status, 404);
}

void SdkAccessTest::logs()
{
    const std::string target = "/api/v1/sdk/users/" + m_user + "/logs";
    const auto answer = post(target,
                             R"({"provider":"apple","sdkVersion":"1.0.0","events":[{"eventType":"device_state",)"
                             R"("timestamp":"2026-04-23T08:01:10Z","data":{"battery":0.5}}]})");
    QCOMPARE(answer.status, 202);
    QCOMPARE(answer.body,
             R"({"status_code":202,"response":"Log events stored successfully","user_id":")" + m_user + "\"}");
    QCOMPARE(post(target, R"({"events":[]})").status, 400);
    m_test.reset();
    const auto database = store::Database::open({.path = m_options.database, .create = false});
    QVERIFY(database.has_value());
    const auto data = (*database)->read([](store::Reader &reader) -> Result<std::vector<std::string>> {
        return reader.all<std::string>("SELECT event_type || ' ' || data FROM sdk_logs");
    });
    QCOMPARE(*data, std::vector<std::string>{R"(device_state {"battery":0.5})"});
}

WEARDECK_TEST(SdkAccessTest)
#include "tst_sdkaccess.moc"
