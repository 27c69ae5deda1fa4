// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "api/server/providers/redirect.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

#include <QFile>
#include <QTemporaryDir>

using namespace support;

// Connecting users to vendors, as browsers, vendors and thieves do it.
class OauthTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_test = std::make_unique<TestService>(); }
    void connectsThroughTheConsentPage_data();
    void connectsThroughTheConsentPage();
    void answersAtEveryCallbackAddress_data();
    void answersAtEveryCallbackAddress();
    void refusalGoesBackWithItsReason();
    void aStateWorksOnceForItsVendorAndInTime();
    void browsersGetAPageForARefusal_data();
    void browsersGetAPageForARefusal();
    void refusesForeignAppsAndAddresses();
    void aChallengeTakenOutOfTheAddressSpoilsTheSignIn();
    void redirectsOnlyWhereItMay_data();
    void redirectsOnlyWhereItMay();
    void consentPageEscapesAndRunsNoScript();
    void codesWorkOnceWithTheirVerifier();
    void partOfTheScopes();
    void browsersComeFromOtherSites_data();
    void browsersComeFromOtherSites();
    void disconnectRevokesAtTheVendor();
    void disabledVendorsRefuse();
    void tokensAreNeverPlainInTheFile();
    void seesNoOtherTenantsUser();

private:
    VendorBench bench() { return VendorBench(*m_test); }
    std::string start(const std::string &user, const std::string &provider, const std::string &redirect = {})
    {
        return jsonText(bench().authorize(user, provider, redirect).body, "/authorization_url");
    }
    std::unique_ptr<TestService> m_test;
};

void OauthTest::connectsThroughTheConsentPage_data()
{
    QTest::addColumn<QString>("provider");
    for (const char *provider : {"garmin", "oura", "fitbit", "whoop", "polar", "strava", "google", "suunto"})
        QTest::newRow(provider) << QString::fromLatin1(provider);
}

void OauthTest::connectsThroughTheConsentPage()
{
    QFETCH(QString, provider);
    const std::string vendor = provider.toStdString(), user = bench().newUser();
    const std::string url = start(user, vendor, "http://localhost:3000/connected?tab=2");
    QVERIFY(url.starts_with(m_test->url() + "/__vendors/" + vendor + "/authorize?"));
    QCOMPARE(queryOf(url, "code_challenge_method"), std::string("S256"));
    QCOMPARE(queryOf(url, "state").size(), std::size_t(43)); // 256 bit
    const auto page = bench().open(url);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.find("Simulated ") != std::string::npos);
    QVERIFY(page.body.find(queryOf(url, "state")) != std::string::npos);
    const std::string back = bench().decide(url, vendor);
    QVERIFY(back.starts_with(m_test->url() + "/v1/providers/" + vendor + "/callback?code="));
    const auto done = bench().open(back);
    QCOMPARE(done.status, 303);
    QCOMPARE(done.header("location"),
             "http://localhost:3000/connected?tab=2&provider=" + vendor + "&user_id=" + user + "&status=success");
    QCOMPARE(bench().connection(user, vendor, "status"), std::string("active"));
    QVERIFY(bench().connection(user, vendor, "connected_at").starts_with("2026-04-23T10:"));
    QCOMPARE(bench().connection(user, vendor, "provider_user_id"), vendor + "-" + user);
    QVERIFY(!bench().connection(user, vendor, "scope").empty());
    m_test->settle();
    QVERIFY(vendor == "strava" || bench().samples(user) > 100);
}

void OauthTest::answersAtEveryCallbackAddress_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::newRow("v1") << QStringLiteral("/v1/providers/oura/callback");
    QTest::newRow("api") << QStringLiteral("/api/v1/providers/oura/callback");
    QTest::newRow("oauth") << QStringLiteral("/api/v1/oauth/oura/callback");
}

void OauthTest::answersAtEveryCallbackAddress()
{
    QFETCH(QString, prefix);
    const std::string user = bench().newUser(), url = start(user, "oura");
    const std::string back = bench().decide(url, "oura");
    const auto done = bench().open(prefix.toStdString() + back.substr(back.find('?')));
    QCOMPARE(done.status, 303);
    QVERIFY(done.header("location").starts_with(m_test->url() + "/oauth/success?provider=oura"));
    const auto page = bench().open(done.header("location"));
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.find("Oura is connected") != std::string::npos);
    m_test->settle();
}

void OauthTest::refusalGoesBackWithItsReason()
{
    const std::string user = bench().newUser();
    const std::string back = bench().decide(start(user, "fitbit", "http://127.0.0.1:9/x"), "fitbit", false);
    QVERIFY(back.find("error=access_denied") != std::string::npos);
    const auto done = bench().open(back);
    QCOMPARE(done.status, 303);
    QVERIFY(done.header("location").ends_with("&status=error&error=access_denied"));
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string());
    QCOMPARE(bench().open(back).status, 400); // also after a refusal a state is used up
}

void OauthTest::aStateWorksOnceForItsVendorAndInTime()
{
    const std::string user = bench().newUser();
    const std::string first = bench().decide(start(user, "oura"), "oura");
    const std::string query = first.substr(first.find('?'));
    QCOMPARE(bench().open("/v1/providers/polar/callback" + query).status, 400); // another vendor's
    QCOMPARE(bench().open(first).status, 303);
    const auto again = bench().open(first);
    QCOMPARE(again.status, 400);
    QCOMPARE(jsonText(again.body, "/detail"), std::string("Invalid or expired state"));
    QCOMPARE(bench().open("/v1/providers/oura/callback?state=made-up&code=x").status, 400);
    const std::string late = start(user, "oura");
    m_test->service().clock().advance(std::chrono::seconds(900));
    QCOMPARE(bench().open(m_test->url() + "/v1/providers/oura/callback?code=x&state=" + queryOf(late, "state")).status,
             400);
    m_test->settle();
}

void OauthTest::browsersGetAPageForARefusal_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("said");
    const auto row = [](const char *target, int status, const char *said) {
        QTest::newRow(target) << QByteArray(target) << status << QByteArray(said);
    };
    row("/v1/providers/oura/callback?state=made-up&code=x", 400, "This sign-in is unknown");
    row("/v1/providers/oura/callback?state=XX.made-up&code=x", 400, "This sign-in is unknown"); // no such country
    row("/v1/providers/oura/callback?code=x", 400, "state");
    row("/api/v1/oauth/apple/callback?state=x&code=x", 404, "Apple Health has no sign-in.");
    row("/v1/providers/%3Cscript%3E/callback?state=x&code=x", 400, "provider");
}

void OauthTest::browsersGetAPageForARefusal()
{
    QFETCH(QByteArray, target);
    QFETCH(int, status);
    QFETCH(QByteArray, said);
    const auto page = bench().open(target.toStdString(), "text/html,*/*");
    QCOMPARE(page.status, status);
    QVERIFY(page.header("content-type").starts_with("text/html"));
    QVERIFY2(page.body.find(said.toStdString()) != std::string::npos, page.body.c_str());
    QVERIFY(page.body.find("Nothing was connected.</p><p>Close this page") != std::string::npos);
    QVERIFY(page.body.find("<script>") == std::string::npos);
    const auto json = bench().open(target.toStdString());
    QCOMPARE(json.status, status);
    QVERIFY2(json.body.starts_with("{\"detail\":"), json.body.c_str());
}

void OauthTest::refusesForeignAppsAndAddresses()
{
    const std::string url = start(bench().newUser(), "garmin");
    const auto with = [&](const std::string &name, const std::string &value) {
        std::string changed = url;
        const std::string old = queryOf(url, name);
        changed.replace(changed.find(name + "=" + old), name.size() + 1 + old.size(), name + "=" + value);
        return changed;
    };
    QCOMPARE(bench().open(with("client_id", "stranger")).status, 400);
    QCOMPARE(bench().open(with("redirect_uri", "https%3A%2F%2Fevil.example%2F")).status, 400);
    QCOMPARE(bench().open(with("code_challenge_method", "plain")).status, 400);
    QCOMPARE(bench().decide(with("redirect_uri", "https%3A%2F%2Fevil.example%2F"), "garmin"), std::string());
}

// PKCE says that whoever redeems the code began the sign-in: it must not be possible to leave it out on the way.
void OauthTest::aChallengeTakenOutOfTheAddressSpoilsTheSignIn()
{
    const std::string user = bench().newUser();
    std::string url = start(user, "garmin");
    const auto begin = url.find("&code_challenge=");
    url.erase(begin,
              url.find("&code_challenge_method=S256") + std::string("&code_challenge_method=S256").size() - begin);
    const auto done = bench().open(bench().decide(url, "garmin"));
    QCOMPARE(done.status, 303);
    QVERIFY(done.header("location").find("error=invalid_grant") != std::string::npos);
    QCOMPARE(bench().connection(user, "garmin", "status"), std::string());
}

void OauthTest::redirectsOnlyWhereItMay_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) {
        QTest::newRow(address) << QString::fromLatin1(address) << allowed;
    };
    row("http://localhost:3000/done", true);
    row("http://127.0.0.1/done", true);
    row("https://[::1]:8443/", true);
    row("https://app.example.com/connected", true); // registered
    row("http://server.test:8080/after", true); // the server itself
    row("https://app.example.com/connected/../x", false);
    row("https://app.example.com/other", false);
    row("https://evil.example/", false);
    row("http://localhost@evil.example/", false);
    row("http://localhost:80@evil.example/", false);
    row("http://localhost.evil.example/", false);
    row("http://localhost:3000:4000/", false);
    row("http://127.0.0.1:80a/", false);
    row("http://server.test:8080.evil.example/", false);
    row("//evil.example/", false);
    row("/relative", false);
    row("javascript:alert(1)//http://localhost", false);
    row("ftp://localhost/", false);
    row("http://localhost\\@evil.example/", false);
    row("http://localhost/#token", false);
    row("http://localhost/a b", false);
    row("http:///x", false);
    row("", false);
}

void OauthTest::redirectsOnlyWhereItMay()
{
    QFETCH(QString, address);
    QFETCH(bool, allowed);
    const auto checked = api::server::providers::checkRedirect(
        address.toStdString(), "http://server.test:8080", "https://other.example/ https://app.example.com/connected");
    QCOMPARE(checked.has_value(), allowed);
}

void OauthTest::consentPageEscapesAndRunsNoScript()
{
    std::string url = start(bench().newUser(), "oura");
    url.replace(url.find("state="), 6, "state=%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E");
    const auto page = bench().open(url);
    QCOMPARE(page.status, 200);
    QVERIFY(page.body.find("<script") == std::string::npos);
    QVERIFY(page.body.find("&quot;&gt;&lt;script&gt;") != std::string::npos);
    QVERIFY(page.header("content-security-policy").starts_with("default-src 'none'"));
    QCOMPARE(page.header("referrer-policy"), std::string("same-origin")); // else the form has no Origin, and is refused
}

void OauthTest::codesWorkOnceWithTheirVerifier()
{
    const std::string user = bench().newUser(), url = start(user, "whoop");
    const std::string code = queryOf(bench().decide(url, "whoop"), "code");
    const auto redeem = [&](const std::string &secret, const std::string &verifier) {
        return m_test->send({.method = "POST",
                             .target = "/__vendors/whoop/token",
                             .headers = {{"Content-Type", "application/x-www-form-urlencoded"}},
                             .body = "grant_type=authorization_code&client_id=simulated-whoop&client_secret=" + secret
                                 + "&code=" + code + "&redirect_uri=" + queryOf(url, "redirect_uri")
                                 + "&code_verifier=" + verifier});
    };
    QCOMPARE(redeem("wrong", "x").status, 401);
    const auto refused = redeem(bench().app("whoop", "client_secret"), "x");
    QCOMPARE(refused.status, 400);
    QCOMPARE(refused.body, std::string(R"({"error":"invalid_grant"})"));
}

void OauthTest::partOfTheScopes()
{
    const std::string user = bench().newUser();
    bench().connect(user, "fitbit", {"sleep", "stolen"});
    QCOMPARE(bench().connection(user, "fitbit", "scope"), std::string("sleep"));
    QCOMPARE(bench().samples(user), 0);
    QCOMPARE(bench().events(user, "workouts"), 0);
    QVERIFY(bench().events(user, "sleep") > 20);
}

void OauthTest::browsersComeFromOtherSites_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("destination");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const char *target, const char *method, const char *destination, int status) {
        QTest::newRow(name) << QString::fromLatin1(target) << QString::fromLatin1(method)
                            << QString::fromLatin1(destination) << status;
    };
    row("a link to the consent page", "/__vendors/oura/authorize", "GET", "document", 400); // without parameters
    row("a vendor's redirect", "/v1/providers/oura/callback?state=x&code=y", "GET", "document", 400);
    row("a frame", "/__vendors/oura/authorize", "GET", "iframe", 403);
    row("a form", "/__vendors/oura/authorize", "POST", "document", 403);
    row("another page", "/api/v1/oauth/providers", "GET", "document", 403);
    row("the control API", "/__control/clock", "GET", "document", 403);
}

void OauthTest::browsersComeFromOtherSites()
{
    QFETCH(QString, target);
    QFETCH(QString, method);
    QFETCH(QString, destination);
    QFETCH(int, status);
    const auto answer = m_test->send({.method = method.toStdString(),
                                      .target = target.toStdString(),
                                      .headers = {{"Sec-Fetch-Site", "cross-site"},
                                                  {"Sec-Fetch-Mode", "navigate"},
                                                  {"Sec-Fetch-Dest", destination.toStdString()}}});
    QCOMPARE(answer.status, status);
}

void OauthTest::disconnectRevokesAtTheVendor()
{
    const std::string user = bench().newUser();
    bench().connect(user, "oura");
    const auto before = bench().samples(user);
    const std::string target = "/api/v1/users/" + user + "/connections/oura";
    QCOMPARE(m_test->json("DELETE", target, {}).status, 204);
    QCOMPARE(bench().connection(user, "oura", "status"), std::string("revoked"));
    QCOMPARE(bench().samples(user), before); // what is there stays
    QCOMPARE(m_test->json("POST", "/api/v1/providers/oura/users/" + user + "/sync", {}).status, 404);
}

void OauthTest::disabledVendorsRefuse()
{
    const std::string token = m_test->developerToken(), user = bench().newUser();
    QCOMPARE(m_test->json("PUT", "/api/v1/oauth/providers/suunto", R"({"is_enabled":false})", token).status, 200);
    QCOMPARE(bench().authorize(user, "suunto").status, 503);
    QCOMPARE(m_test->json("PUT", "/api/v1/oauth/providers/suunto", R"({"is_enabled":true})", token).status, 200);
    QCOMPARE(bench().authorize(user, "suunto").status, 200);
    QCOMPARE(bench().authorize(user, "apple").status, 404);
    QCOMPARE(bench().authorize(user, "oura", "https://evil.example/").status, 400);
}

void OauthTest::tokensAreNeverPlainInTheFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("data.db"));
    auto options = TestService::defaults();
    options.database = path.toStdString();
    options.seed = "demo";
    TestService test(options);
    VendorBench bench(test);
    const std::string secret = "very-secret-of-the-vendor-1";
    QCOMPARE(test.json("PUT", "/api/v1/oauth/providers/polar",
                       R"({"client_id":"mine","client_secret":")" + secret + "\"}", test.developerToken())
                 .status,
             200);
    const std::string user = bench.newUser();
    const std::string url = jsonText(bench.authorize(user, "polar").body, "/authorization_url");
    QCOMPARE(queryOf(url, "client_id"), std::string("mine"));
    QCOMPARE(bench.open(bench.decide(url, "polar")).status, 303);
    test.settle();
    test.service().stop();
    for (const QString &name : {path, path + QStringLiteral("-wal")}) {
        QFile copy(folder.filePath(QStringLiteral("copy")));
        QFile::remove(copy.fileName());
        if (!QFile::copy(name, copy.fileName()))
            continue;
        QVERIFY(copy.open(QIODevice::ReadOnly));
        const QByteArray bytes = copy.readAll();
        QVERIFY(!bytes.contains(secret.c_str()));
        QVERIFY(!bytes.contains("at-") || !bytes.contains("access_token"));
        QVERIFY(!bytes.contains(queryOf(url, "state").c_str()));
    }
}

void OauthTest::seesNoOtherTenantsUser()
{
    const std::string root = m_test->rootToken();
    const std::string user = bench().newUser();
    const auto answer = m_test->send(
        {.target = "/api/v1/oauth/oura/authorize?user_id=" + user, .headers = {{"Authorization", "Bearer " + root}}});
    QCOMPARE(answer.status, 404);
    const std::string sdk =
        jsonText(m_test->json("POST", "/api/v1/users/" + user + "/token", {}).body, "/access_token");
    const auto by = [&](const std::string &of) {
        return m_test
            ->send({.target = "/api/v1/oauth/oura/authorize?user_id=" + of,
                    .headers = {{"Authorization", "Bearer " + sdk}}})
            .status;
    };
    QCOMPARE(by(user), 200);
    QCOMPARE(by(bench().newUser()), 403);
}

WEARDECK_TEST(OauthTest)
#include "tst_oauth.moc"
