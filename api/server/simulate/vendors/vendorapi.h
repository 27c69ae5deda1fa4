// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/store/vendors.h"

#include <chrono>
#include <string>
#include <string_view>

// The authorisation server of the simulated vendors. It judges as a real one does: codes once and in time, PKCE,
// tokens that end and rotate. Everything is a row of store/vendors.
namespace api::server::simulate {

constexpr std::chrono::minutes kCodeLifetime{10};
constexpr std::chrono::hours kAccessLifetime{8};

// What a browser brought and a person agreed to.
struct Consent {
    std::string provider, account, clientId, redirectUri;
    std::string challenge; // PKCE S256; empty without
    std::string scope; // as agreed
};
std::string issueCode(store::Transaction &transaction, const Consent &consent, Timestamp now); // once, for 10 minutes

struct VendorTokens {
    std::string account; // the vendor's id of the person
    std::string accessToken, refreshToken, scope;
    Timestamp expires; // of the access token
};
struct CodeRedemption {
    std::string provider, clientId, redirectUri, code, verifier;
};
// Validation: "invalid_grant". A code that comes a second time ends what the first time gave.
Result<VendorTokens> redeemCode(store::Transaction &transaction, const CodeRedemption &request, Timestamp now);
// Both tokens are new afterwards. Unauthorized: "invalid_grant".
Result<VendorTokens> refreshTokens(store::Transaction &transaction, std::string_view provider,
                                   std::string_view refreshToken, Timestamp now);
void revokeToken(store::Transaction &transaction, std::string_view provider, std::string_view token); // of either kind
// For connections that were seeded instead of agreed to in a browser: as if they had been.
VendorTokens grantDirectly(store::Transaction &transaction, const Consent &consent, Timestamp now);

struct VendorSession {
    store::VendorAccount account;
    std::string scope;
};
// Unauthorized: "invalid_token", it ended or was revoked.
Result<VendorSession> sessionOf(store::Reader &reader, std::string_view provider, std::string_view accessToken,
                                Timestamp now);

std::string accountOf(std::string_view provider, std::string_view person); // the account that a person has there
std::string pkceChallenge(std::string_view verifier); // S256

} // namespace api::server::simulate
