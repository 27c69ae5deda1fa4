// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/sources.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace api::server::store {

// A sign-in at a vendor that a browser is carrying out. The state itself is nowhere, only its hash.
struct OauthState {
    std::string hash; // SHA-256, hexadecimal
    std::string provider;
    std::optional<std::string> redirectUri; // where the browser goes afterwards
    std::string verifier; // PKCE, sealed
    Timestamp expires;
    std::optional<std::int64_t> relayApplication = {}; // that began it
    std::optional<std::string> relayState = {}; // of that application
};
void addOauthState(Transaction &transaction, UserKey user, const OauthState &state, Timestamp now); // drops stale ones

struct BegunSignIn {
    std::int64_t userSeq = 0;
    std::string userId, developerId;
    std::optional<std::string> redirectUri;
    std::string verifier; // sealed
    std::optional<std::int64_t> relayApplication;
    std::optional<std::string> relayState;

    static constexpr auto fields()
    {
        return std::tuple(Column{"users.seq", &BegunSignIn::userSeq}, Column{"users.id", &BegunSignIn::userId},
                          Column{"developers.id", &BegunSignIn::developerId},
                          Column{"oauth_states.redirect_uri", &BegunSignIn::redirectUri},
                          Column{"oauth_states.verifier", &BegunSignIn::verifier},
                          Column{"oauth_states.relay_application", &BegunSignIn::relayApplication},
                          Column{"oauth_states.relay_state", &BegunSignIn::relayState});
    }
};
// Each state of this vendor once, and in time; nothing otherwise.
std::optional<BegunSignIn> useOauthState(Transaction &transaction, std::string_view provider, std::string_view hash,
                                         Timestamp now);

enum class SignInOutcome : std::uint8_t { Connected, Declined, Failed };
void endOauthState(Transaction &transaction, std::string_view hash, SignInOutcome outcome,
                   const std::optional<std::string> &error);

// A sign-in as those see it who wait for its end.
struct SignInProgress {
    std::string userId;
    Timestamp expires;
    std::optional<SignInOutcome> outcome;
    std::optional<std::string> error;

    static constexpr auto fields()
    {
        return std::tuple(Column{"users.id", &SignInProgress::userId},
                          Column{"oauth_states.expires_at", &SignInProgress::expires},
                          Column{"oauth_states.outcome", &SignInProgress::outcome},
                          Column{"oauth_states.error", &SignInProgress::error});
    }
};
std::optional<SignInProgress> findOauthState(Reader &reader, Tenant tenant, std::string_view provider,
                                             std::string_view hash);
// The newest that this application of Relay began for the user.
std::optional<SignInProgress> newestSignIn(Reader &reader, UserKey user, std::string_view provider,
                                           std::int64_t relayApplication);
// Who began it, whatever their tenant: for the simulated vendor, whose customer that is.
std::optional<std::string> findOauthUser(Reader &reader, std::string_view hash);

void saveConnectionTokens(Transaction &transaction, UserKey user, std::string_view provider, std::string_view sealed,
                          Timestamp expires);
std::optional<std::string> findConnectionTokens(Reader &reader, UserKey user, std::string_view provider); // sealed
void removeConnectionTokens(Transaction &transaction, UserKey user, std::string_view provider);

} // namespace api::server::store

template <>
struct api::EnumNames<api::server::store::SignInOutcome> {
    using E = api::server::store::SignInOutcome;
    static constexpr std::array<std::pair<std::string_view, E>, 3> names{
        {{"connected", E::Connected}, {"declined", E::Declined}, {"failed", E::Failed}}};
};
