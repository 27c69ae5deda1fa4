// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/users.h"
#include "api/server/context.h"

#include <string>

namespace api::server::handlers {

// A new pair for an end-user's phone; `family` as of the refresh token that it comes from, or a new UUID.
SdkToken grantSdkToken(store::Transaction &transaction, const Context &context, const std::string &userId,
                       const std::string &family);

} // namespace api::server::handlers
