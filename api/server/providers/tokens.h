// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/simulate/vendors/vendorapi.h"
#include "api/server/store/connections.h"
#include "api/server/store/health/sources.h"

#include <optional>
#include <string>
#include <vector>

// The tokens that vendors gave us: sealed at rest, renewed in time, given back when a connection ends.
namespace api::server::providers {

// Whose connection to whom.
struct ConnectionName {
    std::string developerId, userId, provider;
    store::UserKey user;

    store::Tenant tenant() const { return store::Tenant(developerId); }
};

void keepTokens(store::Transaction &transaction, const ConnectionName &name, const simulate::VendorTokens &tokens);
void revokeTokens(store::Transaction &transaction, const ConnectionName &name); // at the vendor and here

// Access to the account, with a new token when the old one has ended. NotFound: there is no active connection.
struct Access {
    std::optional<simulate::VendorSession> session; // none: the vendor refuses, and the connection is "expired" now
};
Result<Access> openSession(store::Transaction &transaction, const ConnectionName &name, Timestamp now);

// Ends the connection for `state` Revoked or Expired, with its tokens and its sync runs. The ids of runs that were
// asked to end: kick them after the commit. Nothing: there is no such connection.
std::optional<std::vector<std::string>> endConnection(store::Transaction &transaction, const ConnectionName &name,
                                                      store::ConnectionState state, Timestamp now);

} // namespace api::server::providers
