// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"

// Calls that nobody asked for: a view makes them again and again to see what has changed. They say so to the server,
// so that a log of requests can leave out those that went well.
namespace models {

inline constexpr std::string_view kWatchingAgent = "WearDeck (watching)";

inline api::client::CallOptions watching(api::client::CallOptions options = {})
{
    options.headers.push_back({"User-Agent", std::string(kWatchingAgent)});
    return options;
}

} // namespace models
