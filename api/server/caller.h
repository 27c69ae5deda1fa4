// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/time.h"

#include <cstdint>
#include <string>

namespace api::server {

// Who makes a request, as the router has verified it.
struct Caller {
    enum class Kind : std::uint8_t { Anonymous, ApiKey, Developer, Sdk };

    Kind kind = Kind::Anonymous;
    std::string developerId = {}; // the tenant; of an SDK token the developer who issued it; empty when anonymous
    std::string email = {}; // of the developer
    Role role = Role::Any;
    std::string keyId = {}; // ApiKey only
    std::string userId = {}; // Sdk only: the one end-user that the token is for
    std::string tokenId = {}; // jti of the token; empty for an API key
    Timestamp tokenExpires = {}; // of a token
};

} // namespace api::server
