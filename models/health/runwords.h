// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/sync-runs.h"

#include <QString>

namespace models {

// What came of a run that has ended: its figures in words of the user's language. Where the backend gives none, and
// when the run failed, what the backend says itself. Empty: nothing was said.
QString runOutcome(const api::SyncRun &run);

} // namespace models
