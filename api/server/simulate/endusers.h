// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/simulate/random.h"
#include "api/server/store/reader.h"
#include "api/server/store/tenant.h"

#include <cstdint>
#include <string>

namespace api::server::simulate {

// End-users of one tenant with their connections, made over the `days` before `now`, oldest first. The same
// parameters make the same rows, in however many calls: `first` to `first + count` of `total`.
struct UserBatch {
    std::int64_t total = 0, first = 0, count = 0;
    std::int64_t days = 0;
    Timestamp now;
    std::string externalPrefix; // "crm-": external ids "crm-1001"...; empty = none
    bool light = false; // one connection for the first and 4 of 10 users, instead of up to three for most
};
Result<void> addUsers(store::Transaction &transaction, store::Tenant tenant, Random &random, const UserBatch &batch);

} // namespace api::server::simulate
