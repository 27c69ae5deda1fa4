// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/providers.h"
#include "models/tablemodel.h"

namespace models {

using VendorTable = TableModel<api::ProviderInfo>;

// Whose app the backend uses at a vendor.
enum class VendorState { Disabled, Missing, Simulated, Configured, FromPhone };
// `isEmbedded`: of the server in this program, which plays the vendors that have no app.
VendorState stateOf(const api::ProviderInfo &vendor, bool isEmbedded);
QString name(VendorState state); // translated: "no app yet"

// The vendors (listProviders): those with a cloud first, then by name.
VendorTable *makeVendorTable(api::client::Client &client, bool isEmbedded, QObject *parent);

} // namespace models
