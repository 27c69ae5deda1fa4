// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/providers/tokens.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

// The start of a sign-in at a vendor: OAuth 2.1 with state and PKCE, as a client.
namespace api::server::providers {

inline constexpr std::chrono::seconds kStateLifetime{900};

struct SignIn {
    ConnectionName name;
    std::optional<std::string> redirectUri = {}; // where the browser goes afterwards; a page of the server otherwise
    std::string country = {}; // in front of the state, to find the database by; empty: the main one
    std::optional<std::int64_t> relayApplication = {}; // that began it
    std::optional<std::string> relayState = {}; // goes back to it
};

struct SignInStart {
    std::string url; // the vendor's page
    std::string state;
    Timestamp expires;
};
SignInStart beginSignIn(store::Transaction &transaction, const SignIn &signIn, const std::string &baseUrl,
                        Timestamp now);

// The country in front of a state; empty for one of the main database.
std::string countryOfState(std::string_view state);

} // namespace api::server::providers
