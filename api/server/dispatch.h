// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/result.h"

#include <string_view>
#include <vector>

namespace api::server {

// Which of the operations that share a path the JSON body names. `candidates` all have a dispatch field. Errors:
// Unprocessable without the field, NotFound for an unknown value, Validation for a body that is not an object.
Result<const Endpoint *> dispatch(const std::vector<const Endpoint *> &candidates, std::string_view body);

} // namespace api::server
