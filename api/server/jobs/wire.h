// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/sync-runs.h"
#include "api/server/store/jobs.h"

namespace api::server {

// A job with a provider, as the contract shows it.
SyncRun syncRunOf(const store::JobRow &row);
SyncEvent syncEventOf(const store::JobRow &row); // its id is not set yet

} // namespace api::server
