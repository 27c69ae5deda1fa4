// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"

#include <map>
#include <string>

namespace api::server::handlers {

// Appends what the caller does to the audit log, in the transaction that does it. `target` names a thing by id
// ("api_key:5f0c..."); neither text holds an end-user's personal data.
void audit(store::Transaction &transaction, const Context &context, std::string action, std::string target,
           std::map<std::string, std::string> detail = {});

} // namespace api::server::handlers
