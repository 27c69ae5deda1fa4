// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"
#include "tests/support/heldjob.h"
#include "tests/support/vendorbench.h"

#include <thread>

namespace support {

namespace {

constexpr const char *kProviders = "/api/v1/oauth/providers";
constexpr const char *kDailies = R"({"dailies":[]})";

std::string syncPath(const std::string &provider, std::string_view user, const std::string &rest = "/sync")
{
    return "/api/v1/providers/" + provider + "/users/" + std::string(user) + rest;
}

} // namespace

std::string CoverageBench::newConnection(const std::string &provider, const std::string &failing) const
{
    const VendorBench bench(m_test);
    const std::string user = newUser();
    const std::string url = jsonText(bench.authorize(user, provider).body, "/authorization_url");
    const std::string back = bench.decide(url, provider);
    if (!failing.empty())
        bench.disturb(provider, provider + '-' + user, "failing=" + failing);
    bench.open(back);
    const auto running = [&] {
        return jsonAt(m_test.get(this->user(user) + "/sync/runs?status=in_progress").body, "/total") != "0";
    };
    while (running()) // not settle(): jobs that never end may be held for other cases
        std::this_thread::yield();
    return user;
}

Cases CoverageBench::providerCases(std::string_view id)
{
    const auto put = [this](const std::string &target, const std::string &body) {
        return [=, this] { return by(m_token, "PUT", target, body); };
    };
    const auto post = [this](const std::string &target) { return [=, this] { return by({}, "POST", target); }; };
    const std::string one = std::string(kProviders) + "/polar";
    if (id == "listProviders")
        return {{200, [this] { return by({}, "GET", std::string(kProviders) + "?cloud_only=true"); }},
                {400, [this] { return by({}, "GET", std::string(kProviders) + "?cloud_only=maybe"); }}};
    if (id == "updateProviders")
        return {{200, put(kProviders, R"({"providers":{"polar":true}})")},
                {400, put(kProviders, R"({"providers":{"nobody":true}})")}};
    if (id == "updateProvider")
        return {{200, put(one, R"({"is_enabled":true})")},
                {400, put(one, R"({"is_enabled":1})")},
                {404, put(std::string(kProviders) + "/internal", "{}")}};
    if (id == "syncProvider" || id == "syncProviderHistory") {
        const std::string rest = id == "syncProvider" ? "/sync" : "/sync/historical";
        return {{202, [=, this] { return by({}, "POST", syncPath("oura", newConnection("oura"), rest)); }},
                {400, post(syncPath("oura", "x", rest))},
                {404, post(syncPath("oura", kMissing, rest))}};
    }
    return {};
}

Cases CoverageBench::oauthCases(std::string_view id)
{
    const auto begin = [this](const std::string &provider, std::string_view of) {
        return [=, this, target = "/api/v1/oauth/" + provider + "/authorize?user_id=" + std::string(of)] {
            return by({}, "GET", target);
        };
    };
    const auto callback = [this](const std::string &provider, const std::string &query) {
        return [=, this] { return by({}, "GET", "/v1/providers/" + provider + "/callback?state=" + query); };
    };
    if (id == "authorizeProvider")
        return {
            {200, begin("oura", seededUser())},
            {400, begin("oura", "x")},
            {403,
             [=, this] { return by(jsonText(newTokens(), "/access_token"), "GET", begin("oura", kMissing)().target); }},
            {404, begin("oura", kMissing)},
            {503, [=, this] {
                 m_test.send(by(m_token, "PUT", std::string(kProviders) + "/sensorbio", R"({"is_enabled":false})"));
                 return begin("sensorbio", seededUser())();
             }}};
    if (id == "getProviderAuthorization") {
        const auto ask = [this](const std::string &state) {
            return by({}, "GET", "/api/v1/oauth/oura/authorization?state=" + state);
        };
        return {{200,
                 [=, this] {
                     const auto started = m_test.send(begin("oura", newUser())());
                     return ask(jsonText(started.body, "/state"));
                 }},
                {400, [=] { return ask({}); }},
                {404, [=] { return ask("made-up"); }}};
    }
    if (id == "completeProviderAuthorization")
        return {{303,
                 [=, this] {
                     const std::string url =
                         jsonText(m_test.send(begin("oura", newUser())()).body, "/authorization_url");
                     return callback("oura", queryOf(url, "state") + "&error=access_denied")();
                 }},
                {400, callback("oura", "made-up")},
                {404, callback("apple", "made-up")}};
    return {};
}

Cases CoverageBench::backfillCases(std::string_view id)
{
    const auto call = [this](const std::string &method, std::string_view of, const std::string &rest) {
        return [=, this, target = syncPath("garmin", of, "/backfill/" + rest)] { return by({}, method, target); };
    };
    if (id == "getGarminBackfill")
        return {{200, [=, this] { return call("GET", newConnection("garmin"), "status")(); }},
                {400, call("GET", "x", "status")},
                {404, call("GET", kMissing, "status")}};
    if (id == "cancelGarminBackfill")
        return {{200,
                 [=, this] { // behind a job that does not end
                     addHeldJob(m_test);
                     const VendorBench bench(m_test);
                     const auto start = bench.authorize(seededUser(), "garmin");
                     bench.open(bench.decide(jsonText(start.body, "/authorization_url"), "garmin"));
                     return call("POST", seededUser(), "cancel")();
                 }},
                {400, call("POST", "x", "cancel")},
                {404, call("POST", kMissing, "cancel")},
                {409, [=, this] { return call("POST", newConnection("garmin"), "cancel")(); }}};
    if (id == "retryGarminBackfill")
        return {{202, [=, this] { return call("POST", newConnection("garmin", "sleep"), "sleep/retry")(); }},
                {400, call("POST", seededUser(), "moods/retry")},
                {404, call("POST", kMissing, "sleep/retry")},
                {409, [=, this] { return call("POST", newConnection("garmin"), "sleep/retry")(); }}};
    return {};
}

Cases CoverageBench::vendorCases(std::string_view id)
{
    const auto notify = [this](const std::string &provider, const std::string &body, const std::string &client) {
        return [=, this] { return by({}, "POST", "/v1/webhooks/" + provider, body).with("garmin-client-id", client); };
    };
    const auto verify = [this](const std::string &provider, const std::string &query, const std::string &member = {}) {
        return [=, this] {
            const std::string secret = member.empty() ? std::string() : VendorBench(m_test).app(provider, member);
            return by({}, "GET", "/v1/webhooks/" + provider + "?" + query + secret);
        };
    };
    if (id == "receiveVendorWebhook")
        return {{200, notify("garmin", kDailies, "simulated-garmin")},
                {204,
                 [this] {
                     const VendorBench bench(m_test);
                     return by({}, "POST", "/v1/webhooks/fitbit", "[]")
                         .with("X-Fitbit-Signature", fitbitSignature(bench.app("fitbit", "client_secret"), "[]"));
                 }},
                {400, notify("garmin", "[]", "simulated-garmin")},
                {401, notify("garmin", kDailies, "other")},
                {404, notify("nobody", kDailies, "other")},
                {501, notify("apple", kDailies, "other")}};
    const std::string challenge = "hub.mode=subscribe&hub.challenge=15f7&hub.verify_token=";
    if (id == "verifyVendorWebhook")
        return {{200, verify("strava", challenge, "verify_token")},
                {204, verify("fitbit", "verify=", "webhook_secret")},
                {400, verify("strava", "hub.mode=forget")},
                {401, verify("strava", challenge)},
                {404, verify("fitbit", "verify=wrong")},
                {501, verify("garmin", "verify=wrong")}};
    return {};
}

} // namespace support
