// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/coverage/coverage.h"
#include "tests/support/relaybench.h"

namespace support {

namespace {

const std::string kRoot = "/api/v1/portal/applications";
const std::string kNobody = "000000000000000000000000";

HttpCall nowhere(HttpCall call) // without a country
{
    std::erase_if(call.headers, [](const auto &each) { return each.first == "x-country-code"; });
    return call;
}

HttpCall abroad(HttpCall call)
{
    for (auto &[name, value] : call.headers) {
        if (name == "x-country-code")
            value = "EU";
    }
    return call;
}

} // namespace

// 400, and with a token 403, which every operation of the portal can answer.
Cases CoverageBench::placed(int status, const std::function<HttpCall()> &good, bool isPublic, Cases further)
{
    Cases cases{{status, good}, {400, [=] { return nowhere(good()); }}};
    if (!isPublic)
        cases.push_back({403, [=] { return abroad(good()); }});
    cases.insert(cases.end(), further.begin(), further.end());
    return cases;
}

Cases CoverageBench::portalAccountCases(std::string_view id)
{
    const RelayBench relay(m_test);
    if (id == "portalSignUp") {
        const auto up = [=](const std::string &email) {
            return relay.call("POST", "/api/v1/portal/sign-up",
                              R"({"firstName":"Meera","email":")" + email + R"(","password":"correct horse battery"})");
        };
        return placed(201, [=, this] { return up("meera" + std::to_string(++m_serial) + "@example.com"); }, true,
                      {{409, [=, this] { return up(m_test.ready().accounts.developer->email); }},
                       {422, [=] { return up("nobody"); }}});
    }
    if (id == "portalSignIn") {
        const auto in = [=](const std::string &email, const std::string &password) {
            return relay.call("POST", "/api/v1/portal/sign-in",
                              R"({"email":")" + email + R"(","password":")" + password + "\"}");
        };
        const auto account = *m_test.ready().accounts.developer;
        return placed(200, [=] { return in(account.email, account.password); }, true,
                      {{401, [=] { return in(account.email, "wrong"); }}, {422, [=] { return in({}, "x"); }}});
    }
    if (id == "portalSignOut" || id == "changePortalPassword") {
        const bool isOut = id == "portalSignOut";
        const auto fresh = [=, this] { return relay.signUp("leaving" + std::to_string(++m_serial) + "@example.com"); };
        const auto send = [=](const std::string &current, const std::string &token) {
            return relay.call("POST", isOut ? "/api/v1/portal/sign-out" : "/api/v1/portal/password",
                              isOut ? std::string()
                                    : R"({"currentPassword":")" + current + R"(","newPassword":"another long one"})",
                              token);
        };
        const std::string password = "correct horse battery";
        const auto kept = [=, this] { return send("wrong", portalToken()); }; // sign-ups are limited
        Cases cases{{200, [=] { return send(password, fresh()); }},
                    {400, [=] { return nowhere(kept()); }},
                    {401, [=] { return send(password, "x"); }},
                    {403, [=] { return abroad(kept()); }}};
        if (!isOut)
            cases.push_back({422, kept});
        return cases;
    }
    if (id == "getPortalAccount" || id == "listPortalDevices") {
        const std::string target = id == "getPortalAccount" ? "/api/v1/portal/me" : "/api/v1/portal/devices";
        return placed(200, [=, this] { return relay.call("GET", target, {}, portalToken()); });
    }
    return {};
}

Cases CoverageBench::portalApplicationCases(std::string_view id)
{
    const RelayBench relay(m_test);
    const auto call = [=, this](const std::string &method, const std::string &target, const std::string &body = {}) {
        return relay.call(method, target, body, portalToken());
    };
    const auto fresh = [=, this] { return kRoot + '/' + newRelayApp().id; };
    const auto on = [=](const std::string &method, const std::string &rest, const std::string &body = {}) {
        return Case{404, [=] { return call(method, kRoot + '/' + kNobody + rest, body); }};
    };
    if (id == "listPortalApplications")
        return placed(200, [=] { return call("GET", kRoot); });
    if (id == "createPortalApplication") {
        const auto make = [=](const std::string &name) { return call("POST", kRoot, R"({"name":")" + name + "\"}"); };
        return placed(201, [=, this] { return make("Made " + std::to_string(++m_serial)); }, false,
                      {{409, [=] { return make("DEMO app"); }}, {422, [=] { return make({}); }}});
    }
    if (id == "getPortalApplication")
        return placed(200, [=] { return call("GET", fresh()); }, false, {on("GET", "")});
    if (id == "updatePortalApplication")
        return placed(200, [=] { return call("PATCH", fresh(), "{}"); }, false,
                      {on("PATCH", "", "{}"),
                       {409, [=] { return call("PATCH", fresh(), R"({"name":"Demo app"})"); }},
                       {422, [=] { return call("PATCH", fresh(), R"({"devices":["nokia"]})"); }}});
    if (id == "deletePortalApplication")
        return placed(200, [=] { return call("DELETE", fresh()); }, false, {on("DELETE", "")});
    if (id == "listPortalEvents")
        return placed(200, [=] { return call("GET", fresh() + "/events?limit=5"); }, false, {on("GET", "/events")});
    if (id == "rotatePortalWebhookSecret")
        return placed(200, [=] { return call("POST", fresh() + "/webhook-secret/rotate"); }, false,
                      {on("POST", "/webhook-secret/rotate")});
    return {};
}

Cases CoverageBench::portalCredentialCases(std::string_view id)
{
    const RelayBench relay(m_test);
    const auto call = [=, this](const std::string &method, const std::string &target, const std::string &body = {}) {
        return relay.call(method, target, body, portalToken());
    };
    const auto list = [=, this] { return kRoot + '/' + newRelayApp().id + "/credentials"; };
    const auto one = [=, this] {
        const auto app = newRelayApp();
        return kRoot + '/' + app.id + "/credentials/" + app.clientId;
    };
    const auto gone = [=](const std::string &method, const std::string &rest, const std::string &body = {}) {
        return Case{404, [=] { return call(method, list() + "/relay_app_client_0000000000" + rest, body); }};
    };
    if (id == "listPortalCredentials")
        return placed(200, [=] { return call("GET", list()); }, false,
                      {{404, [=] { return call("GET", kRoot + '/' + kNobody + "/credentials"); }}});
    if (id == "createPortalCredential")
        return placed(201, [=] { return call("POST", list(), "{}"); }, false,
                      {{404, [=] { return call("POST", kRoot + '/' + kNobody + "/credentials", "{}"); }},
                       {422, [=] { return call("POST", list(), R"({"name":5})"); }}});
    if (id == "updatePortalCredential")
        return placed(200, [=] { return call("PATCH", one(), R"({"status":"inactive"})"); }, false,
                      {gone("PATCH", "", R"({"status":"active"})"), {422, [=] { return call("PATCH", one(), "{}"); }}});
    if (id == "revokePortalCredential")
        return placed(200, [=] { return call("DELETE", one()); }, false, {gone("DELETE", "")});
    if (id == "rotatePortalCredential")
        return placed(200, [=] { return call("POST", one() + "/rotate", "{}"); }, false,
                      {gone("POST", "/rotate", "{}"),
                       {422, [=] { return call("POST", one() + "/rotate", R"({"graceSeconds":-1})"); }}});
    return {};
}

Cases CoverageBench::dispatcherCases(std::string_view id)
{
    const RelayBench relay(m_test);
    const auto dispatch = [=](const std::string &body) { return [=] { return relay.call("POST", "/api/v1/", body); }; };
    const Cases common{{404, dispatch(R"({"routname":"nothing"})")}, {422, dispatch("{}")}};
    if (id == "relayGetUserByAppCredentials") {
        const auto wrong = [=] {
            auto app = relay.seededApp();
            app.clientSecret = "sk_live_wrong";
            return relay.loginCall(app);
        };
        const auto inactive = [=, this] {
            const auto app = newRelayApp();
            m_test.send(relay.call("PATCH", kRoot + '/' + app.id, R"({"status":"inactive"})", portalToken()));
            return relay.loginCall(app);
        };
        Cases cases =
            placed(200, [=] { return relay.loginCall(relay.seededApp()); }, true, {{401, wrong}, {403, inactive}});
        cases.insert(cases.end(), common.begin(), common.end());
        return cases;
    }
    if (id == "relayRefreshToken") {
        const auto fresh = [=] {
            const std::string token = jsonText(relay.login(relay.seededApp()).body, "/data/refreshToken");
            return relay.call("POST", "/api/v1/", R"({"routname":"refresh-token","refreshToken":")" + token + "\"}");
        };
        const auto used = [=, this] {
            const HttpCall call = fresh();
            m_test.send(call);
            return call;
        };
        Cases cases = placed(200, fresh, false, {{401, used}});
        cases.insert(cases.end(), common.begin(), common.end());
        return cases;
    }
    return {};
}

Cases CoverageBench::gatewayCases(std::string_view id)
{
    const RelayBench relay(m_test);
    const auto call = [=](const std::string &body, const std::string &token) {
        return relay.call("POST", "/api/v1/health", body, token);
    };
    const auto token = [=] { return relay.token(relay.seededApp()); };
    const auto common = [=](const std::string &good, const std::string &bad, const std::string &unknown) {
        return placed(200, [=] { return call(good, token()); }, false,
                      {{404, [=] { return call(unknown, token()); }}, {422, [=] { return call(bad, token()); }}});
    };
    if (id == "relayGetConnectionStatus")
        return common(R"({"routeName":"getConnectionStatus"})", R"({"routeName":"getConnectionStatus","sourceType":5})",
                      R"({"routeName":"getConnectionStatus","sourceType":"nokia"})");
    if (id == "relayDisconnectConnector")
        return common(R"({"routeName":"disconnectConnector","sourceType":["fitbit","strava"]})",
                      R"({"routeName":"disconnectConnector"})",
                      R"({"routeName":"disconnectConnector","sourceType":["oura","nokia"]})");
    if (id == "relayGetUserProfile")
        return common(R"({"routeName":"getUserProfile"})", R"({"routeName":"getUserProfile","sourceType":[]})",
                      R"({"routeName":"getUserProfile","sourceType":"nokia"})");
    const std::string days = R"(","startDate":"2026-04-20","endDate":"2026-04-21","useCache":true)";
    if (id == "relayGetAllHealthData")
        return common(R"({"routeName":"getAllHealthData","sourceType":"all)" + days + "}",
                      R"({"routeName":"getAllHealthData"})",
                      R"({"routeName":"getAllHealthData","sourceType":"nokia)" + days + "}");
    if (id == "relayGetOuraCompleteHealthData")
        return common(R"({"routeName":"getOuraCompleteHealthData)" + days + "}",
                      R"({"routeName":"getOuraCompleteHealthData"})", R"({"routeName":"getouracompletehealthdata"})");
    for (const std::string vendor : {"Oura", "Strava", "Fitbit"}) {
        if (id == "relayConnect" + vendor)
            return connectCases("connect" + vendor);
    }
    return {};
}

Cases CoverageBench::connectCases(const std::string &route)
{
    const RelayBench relay(m_test);
    const auto call = [=](const RelayBench::App &app, const std::string &further = {}) {
        return relay.call("POST", "/api/v1/health",
                          R"({"routeName":")" + route + R"(","clientId":")" + app.clientId + R"(","applicationId":")"
                              + app.id + '"' + further + "}");
    };
    return placed(
        200, [=] { return call(relay.seededApp()); }, true,
        {{401, [=] { return call({.id = kNobody, .clientId = "x", .clientSecret = {}}); }},
         {403, [=, this] { return call(relay.newApp(portalToken(), "App " + std::to_string(++m_serial), "[]")); }},
         {404, [=] { return relay.call("POST", "/api/v1/health", R"({"routeName":"connectNokia"})"); }},
         {422, [=] { return call(relay.seededApp(), R"(,"redirectUrl":"https://elsewhere.example/x")"); }}});
}

RelayBench::App CoverageBench::newRelayApp()
{
    return RelayBench(m_test).newApp(portalToken(), "App " + std::to_string(++m_serial));
}

const std::string &CoverageBench::portalToken()
{
    if (m_portalToken.empty())
        m_portalToken = RelayBench(m_test).seededToken();
    return m_portalToken;
}

} // namespace support
