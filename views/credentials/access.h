// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/context.h"

namespace views {

// Whether the developer's login of this environment is known, which managing things on its server needs.
bool canSignIn(const Context &context, const models::Environment &environment);
bool hasApiKey(const Context &context, const models::Environment &environment);
bool isInUse(const Context &context, const models::Environment &environment);

} // namespace views
