// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/http/message.h"
#include "api/server/http/urlencoded.h"
#include "api/server/providers/credentials.h"

#include <functional>
#include <string>
#include <string_view>

namespace api::server {

namespace store {
class Database;
}
class Clock;

namespace simulate {

// The simulated vendors' web sites below /__vendors/{provider}/, for loopback peers only and never part of the
// contract: `authorize` (the consent page), `token` and `revoke` (forms, as OAuth 2 has them), `accounts/{account}`
// (what shall go wrong), and the vendor itself (GET: its simulated app, to sign notifications with). Also the pages on
// which a sign-in ends without an app to go back to. Thread-safe.
class VendorSite {
public:
    // `databaseOf`: where the sign-in with that state was begun.
    VendorSite(store::Database &database, Clock &clock, std::function<std::string()> baseUrl,
               std::function<store::Database &(const std::string &state)> databaseOf)
        : m_database(database), m_clock(clock), m_baseUrl(std::move(baseUrl)), m_databaseOf(std::move(databaseOf))
    {
    }

    static bool owns(std::string_view path)
    {
        return path.starts_with("/__vendors/") || path == "/oauth/success" || path == "/oauth/error";
    }
    http::Response handle(http::Request &request);

private:
    struct Asked; // an authorisation request
    Result<http::Response> dispatch(http::Request &request, std::string_view provider, std::string_view rest);
    Result<http::Response> describe(std::string_view provider);
    Result<Asked> asked(std::string_view provider, const http::Parameters &parameters);
    Result<http::Response> consent(std::string_view provider, const http::Parameters &parameters);
    Result<http::Response> decide(std::string_view provider, const http::Parameters &form);
    Result<http::Response> token(std::string_view provider, const http::Parameters &form);
    Result<http::Response> revoke(std::string_view provider, const http::Parameters &form);
    Result<http::Response> disturb(std::string_view provider, std::string_view account, const http::Parameters &form);
    static http::Response ending(const http::Request &request);

    store::Database &m_database;
    Clock &m_clock;
    std::function<std::string()> m_baseUrl;
    std::function<store::Database &(const std::string &state)> m_databaseOf;
};

} // namespace simulate
} // namespace api::server
