// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"

#include <string>

namespace api::server::handlers {

// After the commit that erased data of an end-user: takes them out of the log file too, and names in the answer the
// snapshots that hold the user. Those are copies to go back to, so that only the control API changes them.
void finishErasure(Context &context, const std::string &userId);

} // namespace api::server::handlers
