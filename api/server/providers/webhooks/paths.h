// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>
#include <utility>

namespace api::server::providers {

// Addresses of earlier versions that vendors may still have: the one that answers now, empty for every other path.
inline std::string_view webhookPath(std::string_view path)
{
    constexpr std::array<std::pair<std::string_view, std::string_view>, 7> kAliases{
        {{"/api/v1/garmin/webhooks/ping", "/v1/webhooks/garmin"},
         {"/api/v1/garmin/webhooks/push", "/v1/webhooks/garmin"},
         {"/garmin/webhooks/ping", "/v1/webhooks/garmin"},
         {"/garmin/webhooks/push", "/v1/webhooks/garmin"},
         {"/api/v1/oura/webhooks", "/v1/webhooks/oura"},
         {"/api/v1/strava/webhooks", "/v1/webhooks/strava"},
         {"/webhooks/strava/webhook", "/v1/webhooks/strava"}}};
    for (const auto &[alias, now] : kAliases) {
        if (alias == path)
            return now;
    }
    return {};
}

} // namespace api::server::providers
