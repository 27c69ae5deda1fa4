// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/api-keys.h"
#include "models/tablemodel.h"

namespace models {

using ApiKeyTable = TableModel<api::ApiKey>;

// The developer's API keys (listApiKeys, which has no pages: search and sort happen here). Needs a developer token.
ApiKeyTable *makeApiKeyTable(api::client::Client &client, QObject *parent);

QString shortened(const api::ApiKey &key); // "sk-a1b2c3d4…9f0e"

} // namespace models
