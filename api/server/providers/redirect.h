// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string>
#include <string_view>

namespace api::server::providers {

// Whether a browser may be sent there after a sign-in: http or https without user information or fragment; on this
// machine, at the server itself, or exactly one of the registered addresses (separated by spaces). Error: Validation.
Result<void> checkRedirect(std::string_view url, std::string_view baseUrl, std::string_view registered);

// Why it can never be one of those, as a clause; empty when it can be registered.
std::string_view registrationFault(std::string_view url);

std::string callbackUrl(std::string_view baseUrl, std::string_view provider); // to be registered at the vendor

} // namespace api::server::providers
