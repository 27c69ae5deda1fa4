// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/json.h"
#include "api/contract/result.h"
#include "api/server/store/relayapplications.h"

#include <optional>
#include <string>
#include <vector>

namespace api::server::relay {

// The vendors that a `sourceType` names: a key, a list of keys, or "all", which stands for every device that the
// application chose and for a sourceType that is not there. Without repeats, in the order given. Unprocessable for any
// other value, NotFound for an unknown vendor.
Result<std::vector<std::string>> sourcesOf(const std::optional<RawJson> &sourceType,
                                           const store::RelayApplication &application);

} // namespace api::server::relay
