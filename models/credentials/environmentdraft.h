// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/common/fieldmessages.h"
#include "models/environmentlist.h"

namespace models {

Environment blankEnvironment(); // with a new id
// The same under a new id and a name that is free; never the embedded one. Secrets are not copied.
Environment duplicated(const Environment &original, const QList<Environment> &others);

// Fields: "name", "wearlink_url", "relay_url", "tenant", "country", "ca_file", "pinned_certificate". Looks at files.
FieldMessages check(const Environment &draft, const QList<Environment> &others);

QString stageName(Stage stage);
QString safetyName(api::client::SafetyLevel level);
QString safetyExplanation(api::client::SafetyLevel level); // one sentence

} // namespace models
