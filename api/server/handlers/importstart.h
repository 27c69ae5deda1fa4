// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/store/health/sources.h"

#include <string>
#include <string_view>

// What both ways into an import share.
namespace api::server::handlers {

// Adds the job for a file that is in the store, and the audit row. Kick the jobs after the commit.
Result<void> queueImport(store::Transaction &transaction, Context &context, store::UserKey user,
                         const std::string &jobId, std::string name);

Result<std::string> sha256HexOfFile(const std::string &path); // blocks; Unavailable when it cannot be read

} // namespace api::server::handlers
