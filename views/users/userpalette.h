// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace views {

struct Context;

// Offers end-users in Ctrl+K by asking the server once typing pauses; opens them in the page of end-users. Ends with
// `owner`.
void addUsersToPalette(QObject *owner, Context &context);

} // namespace views
