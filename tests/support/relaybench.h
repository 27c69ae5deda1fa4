// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/testservice.h"

#include <string>

namespace support {

inline constexpr std::string_view kRelayTenant = "relay-health-default";

// A person at Relay's portal and an application that uses its gateway.
class RelayBench {
public:
    explicit RelayBench(const TestService &test, std::string country = "IN")
        : m_test(test), m_country(std::move(country))
    {
    }

    struct App {
        std::string id, clientId, clientSecret;
    };

    static HttpCall placed(HttpCall call, std::string_view country, std::string_view tenant = kRelayTenant);
    HttpCall call(const std::string &method, const std::string &target, const std::string &body = {},
                  const std::string &token = {}) const; // with headers, not sent
    RawClient::Answer send(const std::string &method, const std::string &target, const std::string &body = {},
                           const std::string &token = {}) const
    {
        return m_test.send(call(method, target, body, token));
    }

    std::string signUp(const std::string &email) const; // the portal's token, empty when refused
    std::string seededToken() const; // the portal's, of the seeded account
    App newApp(const std::string &portalToken, const std::string &name,
               const std::string &devices = R"(["oura","strava","fitbit"])") const;
    App seededApp() const;

    HttpCall loginCall(const App &app) const;
    RawClient::Answer login(const App &app) const { return m_test.send(loginCall(app)); }
    std::string token(const App &app) const { return jsonText(login(app).body, "/data/accessToken"); }
    RawClient::Answer dispatch(const std::string &body) const { return send("POST", "/api/v1/", body); }
    RawClient::Answer gateway(const std::string &body, const std::string &token = {}) const
    {
        return send("POST", "/api/v1/health", body, token);
    }

private:
    const TestService &m_test;
    std::string m_country;
};

} // namespace support
