// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

using namespace support;

// How a consent ends, for those who wait for it.
class OauthOutcomeTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestService>(); }
    void noScopesAreARefusal();
    void tellsThoseWhoWait();

private:
    VendorBench bench() { return VendorBench(*m_test); }
    std::string start(const std::string &user, const std::string &provider)
    {
        return jsonText(bench().authorize(user, provider).body, "/authorization_url");
    }
    RawClient::Answer progress(const std::string &provider, const std::string &state, const std::string &token = {})
    {
        const std::string target = "/api/v1/oauth/" + provider + "/authorization?state=" + state;
        return token.empty() ? m_test->get(target) : m_test->json("GET", target, {}, token);
    }
    std::unique_ptr<TestService> m_test;
};

void OauthOutcomeTest::noScopesAreARefusal()
{
    const std::string user = bench().newUser();
    const std::string back = bench().decide(start(user, "fitbit"), "fitbit", true, {"stolen"}); // none that was asked
    QVERIFY(!queryOf(back, "code").empty());
    const auto done = bench().open(back);
    QCOMPARE(done.status, 303);
    QVERIFY(done.header("location").ends_with("&status=error&error=no_scope_granted"));
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string());
    QCOMPARE(jsonText(progress("fitbit", queryOf(back, "state")).body, "/status"), std::string("declined"));
    // A connection that is there stays as it is.
    bench().connect(user, "fitbit");
    bench().open(bench().decide(start(user, "fitbit"), "fitbit", true, {"stolen"}));
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string("active"));
}

void OauthOutcomeTest::tellsThoseWhoWait()
{
    const std::string user = bench().newUser();
    const auto statusOf = [&](const std::string &url) {
        return jsonText(progress("oura", queryOf(url, "state")).body, "/status");
    };
    const std::string good = start(user, "oura"), denied = start(user, "oura"), broken = start(user, "oura");
    QCOMPARE(statusOf(good), std::string("pending"));
    bench().open(bench().decide(good, "oura"));
    bench().open(bench().decide(denied, "oura", false));
    bench().open("/v1/providers/oura/callback?code=made-up&state=" + queryOf(broken, "state"));
    QCOMPARE(progress("oura", queryOf(good, "state")).body,
             R"({"status":"connected","user_id":")" + user + R"(","error":null})");
    QCOMPARE(progress("oura", queryOf(denied, "state")).body,
             R"({"status":"declined","user_id":")" + user + R"(","error":"access_denied"})");
    QCOMPARE(progress("oura", queryOf(broken, "state")).body,
             R"({"status":"failed","user_id":")" + user + R"(","error":"invalid_grant"})");
    QCOMPARE(progress("polar", queryOf(good, "state")).status, 404); // another vendor's
    QCOMPARE(progress("oura", "made-up").status, 404);
    QCOMPARE(progress("oura", queryOf(good, "state"), m_test->rootToken()).status, 404); // another tenant's
    const std::string late = start(user, "oura");
    m_test->service().clock().advance(std::chrono::seconds(900));
    QCOMPARE(statusOf(late), std::string("expired"));
    m_test->settle();
}

WEARDECK_TEST(OauthOutcomeTest)
#include "tst_oauthoutcome.moc"
