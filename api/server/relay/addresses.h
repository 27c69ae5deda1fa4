// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string_view>

// What an application may register. Error: Unprocessable, in Relay's words.
namespace api::server::relay {

// https to a host that may be public; or this machine, also with http, which only makes sense because the server is
// embedded.
Result<void> checkWebhookUrl(std::string_view url);
// https to any host, this machine also with http, or an app's own scheme: "myapp://relay/callback". No scheme that
// browsers or systems handle themselves ("intent", "javascript", "data", "file", "content", "tel"...).
Result<void> checkRedirectUrl(std::string_view url);
Result<void> checkPackageName(std::string_view name); // "com.example.healthapp"

} // namespace api::server::relay
