// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/simulate/accounts.h"
#include "api/server/store/reader.h"

#include <optional>
#include <string>

// What a seed holds of Relay: an account of its portal, with e-mail and password of the first developer, and
// applications.
namespace api::server::simulate {

// Connects the end-user whose data Relay shows to Oura and Strava. Before health data are made.
void connectRelayUser(store::Transaction &transaction, const std::string &developerId, const std::string &userId,
                      Timestamp now);
// The account's health data are those of the end-user, who takes its names; empty: of one of its own.
Result<void> addRelay(store::Transaction &transaction, const SeedAccounts &seeded,
                      const std::optional<std::string> &userId, bool isDemo, Timestamp now);
// While the seeded secret works.
bool hasSeededRelay(store::Reader &reader, const SeedRelayApplication &seeded);
// Password and secret of `fresh` in place of those of `known`, where a person changed neither.
void renewRelay(store::Transaction &transaction, const SeedAccounts &known, const SeedAccounts &fresh);
// Webhook secrets for applications that were seeded before the database had a key to seal them with.
void sealRelaySecrets(store::Transaction &transaction, Timestamp now);

} // namespace api::server::simulate
