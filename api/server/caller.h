// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/time.h"

#include <cstdint>
#include <memory>
#include <string>

namespace api::server {

// Who makes a request, as the router has verified it.
struct Caller {
    enum class Kind : std::uint8_t { Anonymous, ApiKey, Developer, Sdk, Relay, Portal };

    Kind kind = Kind::Anonymous;
    std::string developerId = {}; // the tenant; of an SDK token the developer who issued it; empty when anonymous
    std::string email = {}; // of the developer; of Relay's callers a name for the audit log instead
    Role role = Role::Any;
    std::string keyId = {}; // ApiKey only
    std::string userId = {}; // Sdk, Relay and Portal: the one end-user that the token is for
    std::string tokenId = {}; // jti of the token; empty for an API key
    Timestamp tokenExpires = {}; // of a token
    std::int64_t relayUser = 0, relayApplication = 0; // Relay and Portal: store keys; the portal has no application
};

using CallerPtr = std::shared_ptr<const Caller>; // never null
inline const CallerPtr &nobody() // anonymous
{
    thread_local const CallerPtr caller = std::make_shared<Caller>(); // io threads do not share its count
    return caller;
}

} // namespace api::server
