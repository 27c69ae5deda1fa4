// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

namespace views {

// Whether there is anything to ask: the server in this program may be stopped. Changes with context.server's
// stateChanged(); the window tells it and offers to start the server.
inline bool canReachServer(const Context &context)
{
    return !context.environments.current().embedded || context.server.state() == ServerControl::State::Running;
}

} // namespace views
