// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"
#include "api/server/providers/tokens.h"
#include "api/server/store/reader.h"

#include <optional>
#include <string>
#include <vector>

namespace api::server::handlers {

// Ends the user's connection for good, with its tokens and sync runs, and tells the applications of Relay. The jobs to
// kick after the commit; nothing: there is no such connection.
std::optional<std::vector<std::string>> disconnected(store::Transaction &transaction, Context &context,
                                                     const providers::ConnectionName &name);

} // namespace api::server::handlers
