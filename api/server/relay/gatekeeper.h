// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/http/headers.h"
#include "api/server/identity.h"
#include "api/server/relay/tokens.h"

#include <string_view>

namespace api::server::relay {

inline constexpr std::string_view kBadToken = "Invalid or expired token.";
inline constexpr std::string_view kInactive = "App credentials are inactive.";

// Who sends a request to Relay, by its bearer token; the context is in the database and the tenant that it names. Error
// only when the database fails.
Result<Identity> identify(const http::Headers &headers, Context &context);

// Whether claims of a token that this server signed hold for country and tenant of the context. Unauthorized when its
// time is over, Forbidden when it belongs elsewhere.
Result<void> checkPlace(const Claims &claims, const Context &context);

} // namespace api::server::relay
