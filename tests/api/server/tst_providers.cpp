// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

using namespace support;

// The catalogue, syncs and Garmin's backfill.
class ProvidersTest : public TestCase {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_test = std::make_unique<TestService>(); }
    void catalogue();
    void settingsAreOfTheTenant();
    void syncTwiceAddsNothing();
    void syncFetchesWhatWasAskedFor();
    void waitsWhenAsked();
    void historyByVendor();
    void scoresOfVendors();
    void partialFailure();
    void expiredTokensAreRenewed();
    void revokedTokensEndTheConnection();
    void seededConnectionsWork();
    void backfillByKind();
    void backfillRetryAndItsLimits();
    void backfillCancel();
    void disconnectEndsTheRun();
    void oneAtATime();

private:
    VendorBench bench() { return VendorBench(*m_test); }
    RawClient::Answer post(const std::string &target) { return m_test->json("POST", target, {}); }
    std::string path(const std::string &provider, const std::string &user, const std::string &rest = "/sync")
    {
        return "/api/v1/providers/" + provider + "/users/" + user + rest;
    }
    std::string synced(const std::string &provider, const std::string &user, const std::string &query = {})
    {
        const auto answer = post(path(provider, user) + query);
        m_test->settle();
        return bench().run(user, jsonText(answer.body, "/task_id")).body;
    }
    std::string backfill(const std::string &user) { return m_test->get(path("garmin", user, "/backfill/status")).body; }

    std::unique_ptr<TestService> m_test;
};

void ProvidersTest::catalogue()
{
    const auto all = m_test->send({.target = "/api/v1/oauth/providers"}); // without credentials
    QCOMPARE(all.status, 200);
    QVERIFY(all.body.starts_with(R"([{"provider":"apple","name":"Apple Health","has_cloud_api":false)"));
    QVERIFY(all.body.find(
                R"("provider":"garmin","name":"Garmin","has_cloud_api":true,"is_enabled":true,"is_configured":true)")
            != std::string::npos);
    const auto cloud = m_test->send({.target = "/api/v1/oauth/providers?cloud_only=true"});
    QVERIFY(cloud.body.find("\"apple\"") == std::string::npos);
    QVERIFY(cloud.body.find("\"fitbit\"") != std::string::npos);
}

void ProvidersTest::settingsAreOfTheTenant()
{
    const std::string token = m_test->developerToken(), root = m_test->rootToken();
    const auto changed =
        m_test->json("PUT", "/api/v1/oauth/providers", R"({"providers":{"polar":false,"oura":true}})", token);
    QCOMPARE(changed.status, 200);
    const auto enabled = [&](const std::string &as) {
        return m_test
                   ->send({.target = "/api/v1/oauth/providers?enabled_only=true",
                           .headers = {{"Authorization", "Bearer " + as}}})
                   .body.find("\"polar\"")
            != std::string::npos;
    };
    QVERIFY(!enabled(token));
    QVERIFY(enabled(root));
    QCOMPARE(m_test->json("PUT", "/api/v1/oauth/providers", R"({"providers":{"nobody":true}})", token).status, 400);
    const auto put = [&](const std::string &provider, const std::string &body) {
        return m_test->json("PUT", "/api/v1/oauth/providers/" + provider, body, token);
    };
    QCOMPARE(put("internal", "{}").status, 404);
    QCOMPARE(put("apple", R"({"client_id":"x"})").status, 400);
    QCOMPARE(put("garmin", R"({"live_sync_mode":"pull"})").status, 400); // Garmin only sends
    const auto pull = put("oura", R"({"live_sync_mode":"pull","client_secret":"s3cret"})");
    QCOMPARE(jsonText(pull.body, "/live_sync_mode"), std::string("pull"));
    QVERIFY(pull.body.find("s3cret") == std::string::npos);
    QVERIFY(pull.body.find("client_id") == std::string::npos); // the simulated app has none to show
    QCOMPARE(jsonText(put("oura", R"({"client_id":"my-oura-app"})").body, "/client_id"), std::string("my-oura-app"));
    const auto shows = [&](const HttpCall &request) {
        return m_test->send(request).body.find("my-oura-app") != std::string::npos;
    };
    QVERIFY(shows({.target = "/api/v1/oauth/providers", .headers = {{"Authorization", "Bearer " + token}}}));
    QVERIFY(!shows({.target = "/api/v1/oauth/providers", .headers = {{"Authorization", "Bearer " + root}}}));
    QVERIFY(!shows({.target = "/api/v1/oauth/providers"}));
    QVERIFY(put("oura", R"({"client_id":""})").body.find("client_id") == std::string::npos);
    const auto back = put("oura", R"({"redirect_uris":["https:\/\/app.example.com\/back","javascript:alert"]})");
    QCOMPARE(back.status, 400);
    QCOMPARE(jsonText(back.body, "/fields/0/path"), std::string("/redirect_uris/1"));
    QCOMPARE(put("oura", R"({"redirect_uris":["intent:\/\/scan\/"]})").status, 400);
    QCOMPARE(put("oura", R"({"redirect_uris":["https:\/\/app.example.com\/back"]})").status, 200);
}

void ProvidersTest::syncTwiceAddsNothing()
{
    const std::string user = bench().newUser();
    bench().connect(user, "oura");
    const std::string first = synced("oura", user);
    QCOMPARE(jsonText(first, "/status"), std::string("success"));
    const auto samples = bench().samples(user), workouts = bench().events(user, "workouts"),
               nights = bench().events(user, "sleep");
    QVERIFY(samples > 100 && nights > 20);
    const std::string second = synced("oura", user);
    QCOMPARE(jsonText(second, "/status"), std::string("success"));
    QCOMPARE(jsonAt(second, "/metadata/samples_added"), std::string("0"));
    QCOMPARE(jsonAt(second, "/metadata/workouts_changed"), std::string("0"));
    QCOMPARE(jsonAt(second, "/metadata/scores_changed"), std::string("0"));
    QCOMPARE(bench().samples(user), samples);
    QCOMPARE(bench().events(user, "workouts"), workouts);
    QCOMPARE(bench().events(user, "sleep"), nights);
    m_test->service().clock().advance(std::chrono::hours(6));
    QVERIFY(std::stoi(jsonAt(synced("oura", user), "/metadata/samples_added")) > 0); // time goes on
}

void ProvidersTest::syncFetchesWhatWasAskedFor()
{
    const std::string user = bench().newUser();
    const std::string account = bench().connect(user, "strava");
    QCOMPARE(bench().events(user, "sleep"), 0); // Strava knows no sleep
    QVERIFY(bench().events(user, "workouts") > 0);
    QCOMPARE(jsonText(synced("strava", user, "?data_type=247"), "/status"), std::string("success"));
    QCOMPARE(post(path("strava", user) + "?since=2027-01-01").status, 400);
    QCOMPARE(post(path("strava", user) + "?since=yesterday").status, 400);
    QCOMPARE(post(path("strava", user) + "?data_type=all&since=1776000000").status, 202);
}

void ProvidersTest::waitsWhenAsked()
{
    const std::string user = bench().newUser();
    bench().connect(user, "whoop");
    const auto answer = post(path("whoop", user) + "?async=false");
    QCOMPARE(answer.status, 202);
    QCOMPARE(jsonAt(answer.body, "/async"), std::string("false"));
    QCOMPARE(jsonAt(answer.body, "/success"), std::string("true"));
    QVERIFY(jsonText(answer.body, "/message").find("simulated vendor") != std::string::npos);
    QCOMPARE(jsonText(bench().run(user, jsonText(answer.body, "/task_id")).body, "/stage"), std::string("completed"));
}

void ProvidersTest::historyByVendor()
{
    const std::string user = bench().newUser();
    for (const auto &[provider, query, days] : {std::tuple("garmin", "?days=90", "30"),
                                                {"fitbit", "?days=365", "90"},
                                                {"polar", "", "90"},
                                                {"strava", "", "730"},
                                                {"oura", "?days=10", "10"}}) {
        bench().connect(user, provider);
        const auto answer = post(path(provider, user, "/sync/historical") + query);
        QCOMPARE(answer.status, 202);
        QCOMPARE(jsonAt(answer.body, "/days"), std::string(days));
        QCOMPARE(jsonText(answer.body, "/end_date"), std::string("2026-04-23"));
        QCOMPARE(jsonText(answer.body, "/method"),
                 std::string(std::string(provider) == "garmin" ? "webhook_backfill" : "pull_api"));
        m_test->settle();
        QCOMPARE(jsonText(bench().run(user, jsonText(answer.body, "/task_id")).body, "/status"),
                 std::string("success"));
    }
}

void ProvidersTest::scoresOfVendors()
{
    const std::string user = bench().newUser();
    for (const char *provider : {"oura", "whoop", "garmin"})
        bench().connect(user, provider);
    const auto scores = [&](const std::string &provider, const std::string &category) {
        return m_test->get("/api/v1/users/" + user + "/health-scores?provider=" + provider + "&category=" + category)
            .body;
    };
    for (const auto &[provider, category, low, high] : {std::tuple("oura", "readiness", 1.0, 100.0),
                                                        {"oura", "sleep", 1.0, 100.0},
                                                        {"whoop", "recovery", 0.0, 100.0},
                                                        {"whoop", "strain", 0.0, 21.0},
                                                        {"garmin", "stress", 0.0, 100.0},
                                                        {"garmin", "body_battery", 0.0, 100.0}}) {
        const std::string list = scores(provider, category);
        const std::string score = jsonAt(list, "/data/0/score");
        QVERIFY2(!score.empty(), category);
        QVERIFY(std::stod(score) >= low && std::stod(score) <= high);
    }
}

void ProvidersTest::partialFailure()
{
    const std::string user = bench().newUser();
    const std::string account = bench().connect(user, "polar");
    QCOMPARE(bench().disturb("polar", account, "failing=sleep+daily:timed_out").status, 200);
    const std::string run = synced("polar", user, "?since=2026-04-01");
    QCOMPARE(jsonText(run, "/status"), std::string("partial"));
    QCOMPARE(jsonText(run, "/metadata/steps/sleep"), std::string("failed"));
    QCOMPARE(jsonText(run, "/metadata/steps/daily"), std::string("timed_out"));
    QCOMPARE(jsonText(run, "/metadata/steps/body"), std::string("done"));
    bench().disturb("polar", account, "failing=workouts+sleep+body+daily");
    QCOMPARE(jsonText(synced("polar", user), "/status"), std::string("failed"));
    QCOMPARE(bench().connection(user, "polar", "status"), std::string("active"));
    QCOMPARE(bench().disturb("polar", account, "failing=moods").status, 400);
    QCOMPARE(bench().disturb("polar", "nobody", "failing=").status, 404);
}

void ProvidersTest::expiredTokensAreRenewed()
{
    const std::string user = bench().newUser();
    const std::string account = bench().connect(user, "fitbit");
    QCOMPARE(bench().disturb("fitbit", account, "tokens=expired").status, 200);
    QCOMPARE(jsonText(synced("fitbit", user), "/status"), std::string("success"));
    m_test->service().clock().advance(std::chrono::hours(9));
    QCOMPARE(jsonText(synced("fitbit", user), "/status"), std::string("success"));
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string("active"));
}

void ProvidersTest::revokedTokensEndTheConnection()
{
    const std::string user = bench().newUser();
    const std::string account = bench().connect(user, "fitbit");
    bench().disturb("fitbit", account, "tokens=revoked");
    const std::string run = synced("fitbit", user);
    QCOMPARE(jsonText(run, "/status"), std::string("failed"));
    QVERIFY(jsonText(run, "/error").find("Connect the user again") != std::string::npos);
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string("expired"));
    QCOMPARE(post(path("fitbit", user)).status, 404);
    bench().connect(user, "fitbit"); // again
    QCOMPARE(bench().connection(user, "fitbit", "status"), std::string("active"));
    QCOMPARE(jsonText(synced("fitbit", user), "/status"), std::string("success"));
}

void ProvidersTest::seededConnectionsWork()
{
    const std::string list = m_test->get("/api/v1/users?limit=100").body;
    for (int n = 0; n < 40; ++n) {
        const std::string user = jsonText(list, "/items/" + std::to_string(n) + "/id");
        if (!user.empty() && bench().connection(user, "fitbit", "status") == "active") {
            const std::string run = synced("fitbit", user);
            QCOMPARE(jsonText(run, "/status"), std::string("success"));
            QVERIFY(std::stoi(jsonAt(run, "/metadata/samples_added")) > 0);
            return;
        }
    }
    QFAIL("no seeded fitbit connection");
}

void ProvidersTest::backfillByKind()
{
    const std::string user = bench().newUser();
    QCOMPARE(m_test->get(path("garmin", user, "/backfill/status")).status, 404);
    bench().connect(user, "garmin");
    const std::string status = backfill(user);
    QCOMPARE(jsonText(status, "/overall_status"), std::string("complete"));
    for (const char *kind : {"workouts", "sleep", "body", "daily"})
        QCOMPARE(jsonText(status, std::string("/windows/0/") + kind), std::string("done"));
    QCOMPARE(jsonAt(status, "/summary/sleep/done"), std::string("1"));
    QCOMPARE(jsonAt(status, "/attempt_count"), std::string("1"));
    QCOMPARE(post(path("garmin", user, "/backfill/cancel")).status, 409);
    QCOMPARE(post(path("garmin", user, "/backfill/sleep/retry")).status, 409); // done
}

void ProvidersTest::backfillRetryAndItsLimits()
{
    const std::string user = bench().newUser();
    const std::string account = bench().connect(user, "garmin");
    bench().disturb("garmin", account, "failing=sleep:timed_out");
    QCOMPARE(post(path("garmin", user, "/sync/historical")).status, 202);
    m_test->settle();
    QCOMPARE(jsonText(backfill(user), "/windows/0/sleep"), std::string("timed_out"));
    QCOMPARE(jsonText(backfill(user), "/windows/0/daily"), std::string("done"));
    QCOMPARE(jsonText(backfill(user), "/overall_status"), std::string("pending"));
    const auto retry = post(path("garmin", user, "/backfill/sleeps/retry")); // the vendor's own name
    QCOMPARE(retry.status, 202);
    QCOMPARE(jsonText(retry.body, "/message"), std::string("Retry of sleep started"));
    m_test->settle();
    QCOMPARE(jsonAt(backfill(user), "/attempt_count"), std::string("2"));
    QCOMPARE(jsonText(backfill(user), "/windows/0/daily"), std::string("done")); // carried along
    QCOMPARE(post(path("garmin", user, "/backfill/sleep/retry")).status, 202);
    m_test->settle();
    QCOMPARE(jsonText(backfill(user), "/overall_status"), std::string("permanently_failed"));
    QCOMPARE(jsonAt(backfill(user), "/permanently_failed"), std::string("true"));
    const auto tooMany = post(path("garmin", user, "/backfill/sleep/retry"));
    QCOMPARE(tooMany.status, 409);
    QCOMPARE(jsonText(tooMany.body, "/detail"), std::string("The attempts for sleep are used up"));
    QCOMPARE(post(path("garmin", user, "/backfill/moods/retry")).status, 400);
    bench().disturb("garmin", account, "failing=");
    post(path("garmin", user, "/sync/historical"));
    m_test->settle();
    QCOMPARE(jsonText(backfill(user), "/overall_status"), std::string("complete"));
}

void ProvidersTest::backfillCancel()
{
    const std::string user = bench().newUser();
    bench().connect(user, "garmin");
    int cancelled = 0;
    for (int n = 0; n < 20 && cancelled == 0; ++n) {
        m_test->settle();
        QCOMPARE(post(path("garmin", user, "/sync/historical")).status, 202);
        cancelled = post(path("garmin", user, "/backfill/cancel")).status == 200 ? 1 : 0;
    }
    QCOMPARE(cancelled, 1);
    m_test->settle();
    QCOMPARE(jsonText(backfill(user), "/overall_status"), std::string("cancelled"));
    QCOMPARE(jsonAt(backfill(user), "/in_progress"), std::string("false"));
}

void ProvidersTest::disconnectEndsTheRun()
{
    const std::string user = bench().newUser();
    bench().connect(user, "strava");
    const auto started = post(path("strava", user, "/sync/historical"));
    QCOMPARE(m_test->json("DELETE", "/api/v1/users/" + user + "/connections/strava", {}).status, 204);
    m_test->settle();
    const std::string run = bench().run(user, jsonText(started.body, "/task_id")).body;
    // Cancelled on its way, over before, or just then asking a vendor that knows of the end already.
    const bool refused = jsonText(run, "/error").ends_with("has ended.");
    QVERIFY2(jsonText(run, "/status") == "cancelled" || jsonText(run, "/status") == "success" || refused, run.c_str());
    const auto samples = bench().samples(user);
    m_test->service().clock().advance(std::chrono::hours(24));
    m_test->settle();
    QCOMPARE(bench().samples(user), samples);
}

void ProvidersTest::oneAtATime()
{
    const std::string user = bench().newUser();
    bench().connect(user, "strava");
    int conflicts = 0;
    for (int n = 0; n < 20 && conflicts == 0; ++n) {
        post(path("strava", user, "/sync/historical"));
        conflicts = post(path("strava", user)).status == 409 ? 1 : 0;
    }
    QCOMPARE(conflicts, 1);
    m_test->settle();
    QCOMPARE(post(path("strava", user)).status, 202);
    QCOMPARE(post(path("oura", user)).status, 404); // not connected
    QCOMPARE(post(path("strava", "00000000-0000-4000-8000-000000000000")).status, 404);
}

WEARDECK_TEST(ProvidersTest)
#include "tst_providers.moc"
