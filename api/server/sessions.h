// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/jwt.h"

#include <chrono>
#include <cstdint>
#include <memory>
#include <shared_mutex>
#include <string>
#include <string_view>

namespace api::server {

// Tokens of developers and SDK users. Thread-safe. Revocation is the database's: see store/sessions.
class Sessions {
public:
    static constexpr std::chrono::seconds kLifetime = std::chrono::minutes(60);
    static constexpr std::string_view kDeveloperScope = "developer";
    static constexpr std::string_view kSdkScope = "sdk";

    // `key`: 32 random bytes, one per database.
    explicit Sessions(std::string key) : m_signer(std::make_unique<JwtSigner>(std::move(key))) { }
    void setKey(std::string key); // when the database was replaced; tokens of another key stop working

    // `generation`: of the account's tokens, see store::Developer.
    std::string issueDeveloper(std::string_view developerId, std::int64_t generation, Timestamp now) const;
    std::string issueSdk(std::string_view userId, Timestamp now) const;

    // A code that only this database can make for `text`; `purpose` keeps the codes of two uses apart.
    std::string codeFor(std::string_view purpose, std::string_view text) const; // 22 characters, base64url

    enum class State : std::uint8_t { Good, Expired, NotYet, Foreign };
    struct Verified {
        State state = State::Foreign;
        Claims claims; // empty when Foreign
    };
    Verified verify(std::string_view token, Timestamp now) const;

private:
    std::string issue(std::string_view subject, std::string_view scope, std::int64_t generation, Timestamp now) const;

    mutable std::shared_mutex m_mutex;
    std::unique_ptr<const JwtSigner> m_signer;
};

} // namespace api::server
