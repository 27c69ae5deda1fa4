// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/users.h"
#include "models/tablemodel.h"

namespace models {

using UserTable = TableModel<api::UserRead>;

// End-users of the client's environment: listUsers by page, with its search, sort keys and the filters "email" and
// "external_user_id". Newest first unless sorted.
UserTable *makeUserTable(api::client::Client &client, QObject *parent);

QList<Column<api::UserRead>> userColumns();
api::ListUsers listUsers(const Query &query);
QString providerName(std::string_view wire); // "garmin" -> "Garmin"

} // namespace models
