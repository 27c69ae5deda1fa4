// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/relay-portal.h"
#include "models/tablemodel.h"

// The lists of Relay's portal, sorted and searched here but for the events, which have pages. Not loaded yet.
namespace models {

using ApplicationTable = TableModel<api::RelayApplication>;
using AppCredentialTable = TableModel<api::RelayCredential>;
using AppEventTable = TableModel<api::RelayEvent>;

ApplicationTable *makeApplicationTable(api::client::Client &client, QObject *parent);
AppCredentialTable *makeAppCredentialTable(api::client::Client &client, const std::string &applicationId,
                                           QObject *parent);
AppEventTable *makeAppEventTable(api::client::Client &client, const std::string &applicationId, QObject *parent);

bool isActive(const api::OpenEnum<api::RelayStatus> &status);
QString name(const api::OpenEnum<api::RelayStatus> &status); // translated; as on the wire when it is a new one

} // namespace models
