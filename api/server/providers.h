// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/connections.h"
#include "api/contract/generated/providers.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace api::server {

// How a vendor's data reach the platform.
struct ProviderTraits {
    std::string_view slug, name;
    std::string_view scopes; // asked for unless a tenant sets others, separated by spaces; empty = only by SDK
    DataGranularity granularity = DataGranularity::Sample;
    bool restPull = false; // data can be asked for
    bool webhookStream = false; // the vendor sends data itself
    bool webhookPing = false; // the vendor announces data to be fetched
    bool webhookCallback = false; // a backfill is answered by webhook
    std::optional<std::int64_t> historyDays; // empty = all
    std::optional<OpenEnum<LiveSyncMode>> liveSync; // empty = only by SDK

    bool hasCloudApi() const { return !scopes.empty(); }
    bool isLiveSyncConfigurable() const { return restPull && (webhookStream || webhookPing); }
};

std::span<const ProviderTraits> allProviders(); // those that can be connected, by slug
ProviderTraits traitsOf(std::string_view provider); // SDK only for an unknown slug
std::string titleOf(std::string_view provider); // name for people; an unknown slug is its own
bool isProvider(std::string_view slug);

} // namespace api::server
