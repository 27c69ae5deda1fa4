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
    void passwordsOfBlanksAreRefused();
    void namesAreTold_data();
    void namesAreTold();
    void namesOfApplicationsAreUnique();
    void schemesOfRedirectsAreTold_data();
    void schemesOfRedirectsAreTold();

private:
    RawClient::Answer makeApp(const std::string &name, const std::string &token) const;

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

void RelayPortalTest::passwordsOfBlanksAreRefused()
{
    const std::string portal = m_relay->signUp("meera@example.com");
    for (const std::string &blanks : std::initializer_list<std::string>{"            ", "\\t\\n \\u0000         ",
                                                                        R"(\u00a0\u2003\u3000\u200b        )"}) {
        const auto made =
            m_relay->send("POST", "/api/v1/portal/sign-up",
                          R"({"firstName":"Ravi","email":"ravi@example.com","password":")" + blanks + "\"}");
        QCOMPARE(made.status, 422);
        QCOMPARE(jsonText(made.body, "/message"), std::string("\"password\" is invalid: expected more than blanks."));
        const auto changed =
            m_relay->send("POST", "/api/v1/portal/password",
                          R"({"currentPassword":"correct horse battery","newPassword":")" + blanks + "\"}", portal);
        QCOMPARE(changed.status, 422);
        QCOMPARE(jsonText(changed.body, "/message"),
                 std::string("\"newPassword\" is invalid: expected more than blanks."));
    }
    QCOMPARE(m_relay->send("GET", "/api/v1/portal/me", {}, portal).status, 200);
    QVERIFY(!m_relay->signUp("ravi@example.com").empty()); // no account was made
}

RawClient::Answer RelayPortalTest::makeApp(const std::string &name, const std::string &token) const
{
    return m_relay->send("POST", "/api/v1/portal/applications", R"({"name":")" + name + "\"}", token);
}

void RelayPortalTest::namesAreTold_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("kept"); // empty: refused
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *given, const char *kept, const char *said = "") {
        QTest::newRow(given) << QByteArray(given) << QByteArray(kept) << QByteArray(said);
    };
    row("  Meera\xc2\xa0  Rao ", "Meera Rao");
    row("\xe0\xa4\xae\xe0\xa5\x80\xe0\xa4\xb0\xe0\xa4\xbe \xf0\x9f\x92\x9a",
        "\xe0\xa4\xae\xe0\xa5\x80\xe0\xa4\xb0\xe0\xa4\xbe \xf0\x9f\x92\x9a");
    row("   ", "", "is required.");
    row("\xe2\x80\x8b\xe3\x80\x80", "", "is required.");
    row("a\\u0000b", "", "is invalid: character 2 is a control character (U+0000).");
    row("a\\tb", "", "is invalid: character 2 is a control character (U+0009).");
    row("\\n", "", "is invalid: character 1 is a control character (U+000A).");
    row("\xc3\xa4 \\u0085", "", "is invalid: character 3 is a control character (U+0085).");
    row("abc\\u202etxt", "", "is invalid: character 4 is a control character (U+202E).");
}

void RelayPortalTest::namesAreTold()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, kept);
    QFETCH(QByteArray, said);
    const auto check = [&](const RawClient::Answer &answer, const std::string &field, const std::string &path) {
        QCOMPARE(answer.status, kept.isEmpty() ? 422 : 201);
        const std::string wrong = '"' + field + "\" " + said.toStdString();
        QCOMPARE(jsonText(answer.body, kept.isEmpty() ? "/message" : path),
                 kept.isEmpty() ? wrong : kept.toStdString());
    };
    const std::string name = given.toStdString();
    check(
        m_relay->send("POST", "/api/v1/portal/sign-up",
                      R"({"firstName":")" + name + R"(","email":"m@example.com","password":"correct horse battery"})"),
        "firstName", "/data/user/firstName");
    const std::string portal = m_relay->seededToken();
    check(makeApp(name, portal), "name", "/data/application/name");
    const auto app = m_relay->newApp(portal, "Holder");
    check(m_relay->send("POST", "/api/v1/portal/applications/" + app.id + "/credentials", R"({"name":")" + name + "\"}",
                        portal),
          "name", "/data/credential/name");
}

void RelayPortalTest::namesOfApplicationsAreUnique()
{
    const std::string portal = m_relay->signUp("meera@example.com");
    QCOMPARE(makeApp("\xc3\x84rzte  Run", portal).status, 201);
    for (const char *name : {" \xc3\x84rzte Run", "\xc3\xa4rzte run ", "\xc3\xa4RZTE\xc2\xa0RUN"})
        QCOMPARE(makeApp(name, portal).status, 409);
    const auto other = makeApp("Other", portal);
    const std::string path = "/api/v1/portal/applications/" + jsonText(other.body, "/data/application/id");
    QCOMPARE(m_relay->send("PATCH", path, R"({"name":" \u00e4rzte run"})", portal).status, 409);
    const auto renamed = m_relay->send("PATCH", path, R"({"name":"  OTHER "})", portal); // its own name
    QCOMPARE(jsonText(renamed.body, "/data/name"), std::string("OTHER"));
    QCOMPARE(makeApp("Other", m_relay->signUp("ravi@example.com")).status, 201); // another account
}

void RelayPortalTest::schemesOfRedirectsAreTold_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<QByteArray>("scheme"); // that is refused; empty: the URL is kept
    for (const char *good :
         {"https://app.example.com/back", "http://localhost:5000/back", "http://127.0.0.1/", "myapp://relay/callback",
          "com.example.app://oauth", "intentional://back", "web+relay://back", "datahub://x", "Telmed://x"})
        QTest::newRow(good) << QByteArray(good) << QByteArray();
    for (const auto &[bad, scheme] : std::initializer_list<std::pair<const char *, const char *>>{
             {"intent://scan/", "intent"},
             {"INTENT://scan/#Intent;package=x;end", "intent"},
             {"intent:#Intent;end", "intent"},
             {"javascript:alert(1)", "javascript"},
             {"JavaScript://x/%0aalert(1)", "javascript"},
             {"data:text/html,x", "data"},
             {"file:///etc/passwd", "file"},
             {"content://com.example/x", "content"},
             {"android-app://com.example/https/x", "android-app"},
             {"chrome://settings", "chrome"},
             {"ms-settings://x", "ms-settings"},
             {"blob:https://a.example/x", "blob"},
             {"wss://a.example/", "wss"},
             {"mailto:a@b.example", "mailto"}})
        QTest::newRow(bad) << QByteArray(bad) << QByteArray(scheme);
}

void RelayPortalTest::schemesOfRedirectsAreTold()
{
    QFETCH(QByteArray, url);
    QFETCH(QByteArray, scheme);
    const std::string portal = m_relay->signUp("meera@example.com");
    const std::string address = url.toStdString();
    const auto made = m_relay->send("POST", "/api/v1/portal/applications",
                                    R"({"name":"App","redirectUrl":")" + address + "\"}", portal);
    if (scheme.isEmpty()) {
        QCOMPARE(made.status, 201);
        QCOMPARE(jsonText(made.body, "/data/application/redirectUrl"), address);
        return;
    }
    QCOMPARE(made.status, 422);
    QCOMPARE(jsonText(made.body, "/message"),
             "\"redirectUrl\" is invalid: the scheme " + scheme.toStdString()
                 + " is not allowed, use https, an app's own scheme, or http on this machine.");
}

WEARDECK_TEST(RelayPortalTest)
#include "tst_relayportal.moc"
