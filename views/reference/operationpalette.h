// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace views {

struct Context;

// Offers every operation of the contract in Ctrl+K: "listUsers  GET /api/v1/users", which opens the API reference.
// Call once a window; ends with `owner`.
void addOperationsToPalette(QObject *owner, Context &context);

} // namespace views
