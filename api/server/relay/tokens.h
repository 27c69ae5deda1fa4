// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/time.h"
#include "api/server/jwt.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <shared_mutex>
#include <string>
#include <string_view>
#include <tuple>

// Relay beside WearLink: its own accounts, tokens and countries over the same health data.
namespace api::server::relay {

inline constexpr std::string_view kAccessScope = "relay";
inline constexpr std::string_view kRefreshScope = "relay_refresh";
inline constexpr std::string_view kPortalScope = "relay_portal";
inline constexpr std::chrono::seconds kAccessLifetime = std::chrono::minutes(60); // of the portal's too
inline constexpr std::chrono::seconds kRefreshLifetime = std::chrono::days(30);

struct Claims {
    std::string sub; // account of the portal, 24 hexadecimal digits
    std::string country, tenant; // "IN"; id of the tenant
    std::optional<std::string> app, client; // application id and client id; not of the portal
    std::string scope;
    std::int64_t gen = 0; // of the client secret
    std::int64_t iat = 0, exp = 0; // seconds since 1970
    std::string jti;

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"sub", &Claims::sub, always}, Field{"country", &Claims::country, always},
                          Field{"tenant", &Claims::tenant, always}, Field{"app", &Claims::app, Rules{}},
                          Field{"client", &Claims::client, Rules{}}, Field{"scope", &Claims::scope, always},
                          Field{"gen", &Claims::gen, always}, Field{"iat", &Claims::iat, always},
                          Field{"exp", &Claims::exp, always}, Field{"jti", &Claims::jti, always});
    }
};

// Signs and reads Relay's tokens, with a key of their own: one of WearLink is no token here, and the other way round.
// One key for all countries, so that a token of another country is told from a forged one. Thread-safe.
class Tokens {
public:
    explicit Tokens(std::string_view key) { setKey(key); }
    void setKey(std::string_view key); // of the database; Relay's is derived from it

    // Fills iat, exp and jti.
    std::string issue(Claims &claims, std::chrono::seconds lifetime, Timestamp now) const;
    // Of a token that this server signed, whatever its age; nothing for any other text.
    std::optional<Claims> read(std::string_view token) const;
    static bool isInTime(const Claims &claims, Timestamp now);

private:
    mutable std::shared_mutex m_mutex;
    std::unique_ptr<const JwtSigner> m_signer;
};

} // namespace api::server::relay
