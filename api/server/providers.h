// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace api::server {

// How a vendor's data reach the platform.
struct ProviderTraits {
    bool restPull = false; // data can be asked for
    bool webhookStream = false; // the vendor sends data itself
    bool webhookPing = false; // the vendor announces data to be fetched
    bool webhookCallback = false; // a backfill is answered by webhook
    std::optional<std::int64_t> historyDays; // empty = all
    std::optional<OpenEnum<LiveSyncMode>> liveSync; // empty = only by SDK
};

ProviderTraits traitsOf(std::string_view provider); // SDK only for an unknown slug

} // namespace api::server
