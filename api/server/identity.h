// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/caller.h"
#include "api/server/http/headers.h"

#include <optional>
#include <string>
#include <string_view>

namespace api::server {

// Who a request claims to be, before it is known what it wants.
struct Identity {
    CallerPtr caller = nobody(); // Anonymous unless the credential is good
    std::string refusal = {}; // text for a 401, empty when no credential was sent or it is good
    ErrorKind refusalKind = ErrorKind::Unauthorized; // or Forbidden
    std::string reason = {}; // for the trace, more exact than the refusal: "token expired"
    // The role of an expired or revoked but genuine token: its owner may learn that the route exists.
    Role formerRole = Role::Any;
};

// Nobody, with the text to refuse by and the reason for the trace.
Identity refusedIdentity(std::string_view text, std::string_view reason, ErrorKind kind = ErrorKind::Unauthorized);

// What the Authorization header holds.
struct Bearer {
    std::optional<std::string_view> token; // none without the header
    std::string_view fault = {}; // why it is none all the same: "Authorization is repeated"
};
Bearer bearerOf(const http::Headers &headers); // the views live as long as the headers

} // namespace api::server
