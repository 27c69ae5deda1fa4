// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/sdk.h"
#include "models/tablemodel.h"

namespace models {

struct SdkOutcome {
    api::SdkSyncAnswer answer;
    std::string body; // of the answer, as it came
    std::chrono::milliseconds took{};
};

// Uploads a body to an end-user as a phone does: mints an SDK token, sends the exact bytes with it, and forgets it.
// Errors: of either call.
api::client::Reply<SdkOutcome> sendSdkBody(api::client::Client &client, const std::string &userId, std::string body,
                                           QObject *context);

using DroppedTable = TableModel<api::SdkDropped>;
DroppedTable *makeDroppedTable(const std::vector<api::SdkDropped> &dropped, QObject *parent); // loaded

} // namespace models
