// SPDX-License-Identifier: GPL-3.0-or-later
// What ends the tokens of Relay's portal.
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"

using namespace support;

class RelayPortalTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void signsOutOfThePortal();
    void changesThePassword();

private:
    std::unique_ptr<TestService> m_test;
    std::unique_ptr<RelayBench> m_relay;
};

void RelayPortalTest::init()
{
    TestCase::init();
    m_test = std::make_unique<TestService>();
    m_relay = std::make_unique<RelayBench>(*m_test);
}

void RelayPortalTest::signsOutOfThePortal()
{
    const std::string one = m_relay->signUp("meera@example.com");
    const auto in = m_relay->send("POST", "/api/v1/portal/sign-in",
                                  R"({"email":"meera@example.com","password":"correct horse battery"})");
    const std::string other = jsonText(in.body, "/data/accessToken");
    const auto me = [&](const std::string &token) {
        return m_relay->send("GET", "/api/v1/portal/me", {}, token).status;
    };
    QCOMPARE(m_relay->send("POST", "/api/v1/portal/sign-out", {}, one).body,
             std::string(R"({"success":true,"code":200,"message":"Signed out","data":null})"));
    QCOMPARE(me(one), 401);
    QCOMPARE(m_relay->send("POST", "/api/v1/portal/sign-out", {}, one).status, 401);
    QCOMPARE(me(other), 200);
}

void RelayPortalTest::changesThePassword()
{
    const std::string portal = m_relay->signUp("meera@example.com");
    const std::string access = m_relay->token(m_relay->newApp(portal, "Mine"));
    const auto change = [&](const std::string &from, const std::string &to, const std::string &token) {
        return m_relay->send("POST", "/api/v1/portal/password",
                             R"({"currentPassword":")" + from + R"(","newPassword":")" + to + "\"}", token);
    };
    const auto wrong = change("correct horse", "another long one", portal);
    QCOMPARE(wrong.status, 422);
    QCOMPARE(jsonText(wrong.body, "/message"), std::string("\"currentPassword\" is invalid: it is another."));
    QCOMPARE(change("correct horse battery", "short", portal).status, 422);
    const auto changed = change("correct horse battery", "another long one", portal);
    QCOMPARE(changed.status, 200);
    const auto me = [&](const std::string &token) {
        return m_relay->send("GET", "/api/v1/portal/me", {}, token).status;
    };
    QCOMPARE(me(portal), 401);
    QCOMPARE(me(jsonText(changed.body, "/data/accessToken")), 200);
    QCOMPARE(m_relay->gateway(R"({"routeName":"getConnectionStatus"})", access).status, 200); // of an application
    const auto in = [&](const std::string &password) {
        return m_relay
            ->send("POST", "/api/v1/portal/sign-in", R"({"email":"meera@example.com","password":")" + password + "\"}")
            .status;
    };
    QCOMPARE(in("correct horse battery"), 401);
    QCOMPARE(in("another long one"), 200);
}

WEARDECK_TEST(RelayPortalTest)
#include "tst_relayportal.moc"
