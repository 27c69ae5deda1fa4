// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/relaybench.h"

namespace support {

HttpCall RelayBench::placed(HttpCall call, std::string_view country, std::string_view tenant)
{
    return call.with("x-country-code", std::string(country)).with("x-tenant-id", std::string(tenant));
}

HttpCall RelayBench::call(const std::string &method, const std::string &target, const std::string &body,
                          const std::string &token) const
{
    HttpCall made{.method = method, .target = target, .headers = {}, .body = body};
    if (!body.empty())
        made = made.with("Content-Type", "application/json");
    if (!token.empty())
        made = made.with("Authorization", "Bearer " + token);
    return placed(std::move(made), m_country);
}

std::string RelayBench::signUp(const std::string &email) const
{
    return jsonText(send("POST", "/api/v1/portal/sign-up",
                         R"({"firstName":"Meera","email":")" + email + R"(","password":"correct horse battery"})")
                        .body,
                    "/data/accessToken");
}

std::string RelayBench::seededToken() const
{
    const auto &account = *m_test.ready().accounts.developer;
    return jsonText(send("POST", "/api/v1/portal/sign-in",
                         R"({"email":")" + account.email + R"(","password":")" + account.password + "\"}")
                        .body,
                    "/data/accessToken");
}

RelayBench::App RelayBench::newApp(const std::string &portalToken, const std::string &name,
                                   const std::string &devices) const
{
    const std::string root = "/api/v1/portal/applications";
    const auto made =
        send("POST", root,
             R"({"name":")" + name + R"(","redirectUrl":"https://app.example.com/back","devices":)" + devices + "}",
             portalToken);
    App app{.id = jsonText(made.body, "/data/application/id"), .clientId = {}, .clientSecret = {}};
    const auto credential = send("POST", root + '/' + app.id + "/credentials", "{}", portalToken);
    app.clientId = jsonText(credential.body, "/data/credential/clientId");
    app.clientSecret = jsonText(credential.body, "/data/clientSecret");
    return app;
}

RelayBench::App RelayBench::seededApp() const
{
    const auto &app = *m_test.ready().relayApp;
    return {.id = app.applicationId, .clientId = app.clientId, .clientSecret = app.clientSecret};
}

HttpCall RelayBench::loginCall(const App &app) const
{
    return call("POST", "/api/v1/",
                R"({"routname":"get-user-by-app-credentials","clientId":")" + app.clientId + R"(","clientSecret":")"
                    + app.clientSecret + R"(","applicationId":")" + app.id + "\"}");
}

} // namespace support
