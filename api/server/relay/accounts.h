// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/relayusers.h"

#include <cstdint>

namespace api::server::relay {

// Stores the account with an end-user of its own, whose ids are set in `account`. Conflict: the e-mail is taken.
Result<void> addAccount(store::Transaction &transaction, store::RelayUser &account);

// Of the portal's tokens: those that another password opened have another.
std::int64_t passwordGeneration(const store::RelayUser &account);

} // namespace api::server::relay
