// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace api::server::ingest {

// The kind of device as data sources store it: "watch", "band", "ring", "phone", "scale", "other", "unknown", or the
// sender's own word in lower case. What the sender states wins; else the model tells ("Watch6,3", "iPhone14,2").
std::string deviceType(std::string_view stated, std::string_view model);

} // namespace api::server::ingest
