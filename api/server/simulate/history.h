// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/simulate/accounts.h"
#include "api/server/simulate/random.h"
#include "api/server/store/audit.h"

#include <string>
#include <vector>

namespace api::server::simulate {

// A seeded account as it was stored.
struct StoredAccount {
    SeedAccount account;
    std::string id;
    std::string keyId;
    Timestamp createdAt;
};

// What the accounts did since they registered, oldest first: sign-ins and work on API keys.
std::vector<store::AuditEntry> makeHistory(Random &random, const std::vector<StoredAccount> &accounts, Timestamp now);

} // namespace api::server::simulate
