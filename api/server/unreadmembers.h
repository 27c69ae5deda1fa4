// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"

#include <string>
#include <string_view>

namespace api::server {

// The members of a JSON body that the operation does not have, as a clause for the trace: `not read: "sourcetype"`.
// They are ignored, as everywhere (another version of the API may have them), but who has mistyped one has to find it.
// Empty without any, for a body of an open shape, and for one that is no small JSON object. Names only, a few of them.
std::string unreadMembers(const Endpoint &endpoint, std::string_view body);

} // namespace api::server
