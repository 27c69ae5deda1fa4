// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/secrets/secretstore.h"
#include "models/tablemodel.h"

namespace models {

using SecretTable = TableModel<SecretInfo>;

// What the store knows of an environment's secrets; never their values. Row ids are the secrets' names. Does not
// follow SecretStore::changed() by itself: reload() then.
SecretTable *makeSecretTable(const SecretStore &store, const QString &environment, QObject *parent);

QString secretKindName(const QString &kind); // "api_key" -> "API key"

} // namespace models
