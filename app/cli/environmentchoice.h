// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/connection.h"
#include "app/core/storedenvironments.h"
#include "models/secrets/secretstore.h"

// Which environment --environment means: its id, or its name in any case.
namespace app::cli {

inline const QString kEnvironmentHelp = QStringLiteral("Id or name of an environment, see: environments list.");

// An unknown one is refused with those that there are.
Parsed<models::Environment> chosenEnvironment(const QString &named, const StoredEnvironments &stored);

// The same for what looks up secrets: those of an environment that is no more can still be listed and deleted, by its
// id. Empty stays empty.
Parsed<QString> chosenOwner(const QString &named, const models::SecretStore &secrets);

} // namespace app::cli
