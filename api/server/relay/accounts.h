// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/store/relayusers.h"

namespace api::server::relay {

// Stores the account with an end-user of its own, whose ids are set in `account`. Conflict: the e-mail is taken.
Result<void> addAccount(store::Transaction &transaction, store::RelayUser &account);

} // namespace api::server::relay
