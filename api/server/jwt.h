// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace api::server {

struct Claims {
    std::string sub; // developer id, or the end-user id of an SDK token
    std::int64_t iat = 0, exp = 0; // seconds since the epoch
    std::string jti;
    std::string scope; // "developer" | "sdk"
    std::int64_t gen = 0; // of the account's tokens when it was issued: see store::Developer

    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"sub", &Claims::sub, always}, Field{"iat", &Claims::iat, always},
                          Field{"exp", &Claims::exp, always}, Field{"jti", &Claims::jti, always},
                          Field{"scope", &Claims::scope, always}, Field{"gen", &Claims::gen, always});
    }
};

// JWTs of one database, HS256 and nothing else. Thread-safe.
class JwtSigner {
public:
    explicit JwtSigner(std::string key); // 32 bytes or more

    std::string sign(const Claims &claims) const;
    std::string signJson(const std::string &claims) const; // a JSON object
    // The claims of a token that this key signed; nothing for any other text. Says nothing about time.
    std::optional<Claims> verify(std::string_view token) const;
    std::optional<std::string> verifiedJson(std::string_view token) const;
    // Not a JWT: a short code over `text` under the same key, see Sessions::codeFor.
    std::string codeFor(std::string_view purpose, std::string_view text) const;

private:
    std::string m_key;
};

} // namespace api::server
