// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/connections.h"
#include "api/contract/generated/providers.h"
#include "api/contract/generated/sync-runs.h"
#include "models/tablemodel.h"

#include <optional>
#include <vector>

namespace models {

// A vendor as one end-user sees it.
struct Vendor {
    api::OpenEnum<api::Provider> provider;
    QString name;
    bool canSync = false; // the backend fetches its data; else they come from the SDK on the phone
    bool canConnect = false; // has a cloud API, is enabled and configured
    QString obstacle; // why it cannot be connected, translated; empty: nothing stands in the way, or it is not known
    std::optional<api::Connection> connection;

    bool operator==(const Vendor &) const = default;
    bool isActive() const { return connection && connection->status == api::ConnectionStatus::Active; }
};

// Connected ones first, then those that can be connected, then the rest; by name. A connection to a vendor that the
// catalogue does not have is there too.
std::vector<Vendor> vendors(const std::vector<api::ProviderInfo> &catalogue,
                            const std::vector<api::Connection> &connections);

using SyncRuns = TableModel<api::SyncRun>;
// The latest 100 sync runs of an end-user, newest first. Not loaded yet.
SyncRuns *makeSyncRuns(api::client::Client &client, const std::string &userId, QObject *parent);

} // namespace models
