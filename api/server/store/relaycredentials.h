// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/relayapplications.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::store {

// What an application signs in to Relay with. The secret itself is nowhere.
struct RelayCredential {
    std::int64_t seq = 0; // set by the store
    std::string clientId; // "relay_app_client_7f3a9c2e1b"
    std::int64_t application = 0; // RelayApplication::seq
    std::string name;
    RelayState status = RelayState::Active;
    std::string secretHash; // argon2id
    std::string last4;
    std::int64_t generation = 0; // of the secret; tokens carry it
    std::optional<std::string> previousHash; // of the secret before, of the generation before
    std::optional<Timestamp> previousUntil;
    Timestamp createdAt;
    std::optional<Timestamp> rotatedAt, lastUsedAt;

    bool previousWorks(Timestamp now) const { return previousHash && previousUntil && *previousUntil > now; }
    // Whether tokens of that generation work.
    bool isCurrent(std::int64_t tokenGeneration, Timestamp now) const
    {
        return tokenGeneration == generation || (tokenGeneration == generation - 1 && previousWorks(now));
    }

    static constexpr auto fields()
    {
        using C = RelayCredential;
        return std::tuple(
            Column{"seq", &C::seq}, Column{"client_id", &C::clientId}, Column{"application", &C::application},
            Column{"name", &C::name}, Column{"status", &C::status}, Column{"secret_hash", &C::secretHash},
            Column{"last4", &C::last4}, Column{"generation", &C::generation}, Column{"previous_hash", &C::previousHash},
            Column{"previous_until", &C::previousUntil}, Column{"created_at", &C::createdAt},
            Column{"rotated_at", &C::rotatedAt}, Column{"last_used_at", &C::lastUsedAt});
    }
};

std::vector<RelayCredential> listRelayCredentials(Reader &reader, std::int64_t application); // newest first
std::optional<RelayCredential> findRelayCredential(Reader &reader, std::string_view clientId);
void addRelayCredential(Transaction &transaction, const RelayCredential &credential);
void removeRelayCredential(Transaction &transaction, std::int64_t seq);
// Tokens that are out end with a switch to inactive, also for the time after the next switch.
void switchRelayCredential(Transaction &transaction, std::int64_t seq, RelayState status);
void endRelayTokens(Transaction &transaction, std::int64_t application); // of all its credentials
// The secret that works becomes the one before, until `graceUntil`.
void rotateRelaySecret(Transaction &transaction, std::int64_t seq, std::string_view hash, std::string_view last4,
                       Timestamp now, Timestamp graceUntil);
// Without ending anything or noting a rotation: for the seed.
void replaceRelaySecret(Transaction &transaction, std::int64_t seq, std::string_view hash, std::string_view last4);
void noteRelayUse(Transaction &transaction, std::int64_t seq, Timestamp now);

} // namespace api::server::store
