// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/context.h"
#include "api/server/providers/syncrequest.h"
#include "api/server/providers/tokens.h"

namespace api::server::providers {

// Asks the vendor for the days of the window at once, in place of a job, stores what it tells, and announces what is
// new of it. Blocks: for the
// worker pool. Unauthorized: the vendor refuses the token, and the connection has expired. NotFound: there is none.
Result<void> fetchNow(Services &services, const ConnectionName &name, Window window, Timestamp now);

} // namespace api::server::providers
