// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/reader.h"

#include <optional>
#include <string>
#include <string_view>

namespace api::server::store {

// What the server itself remembers, by name: which seed made the data, its signing keys (sealed).
std::optional<std::string> findSetting(Reader &reader, std::string_view name);
void saveSetting(Transaction &transaction, std::string_view name, std::string_view value);
void removeSetting(Transaction &transaction, std::string_view name);

} // namespace api::server::store
