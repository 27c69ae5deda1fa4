// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::http {

// %XX only ('+' stays); nullopt on a '%' without two hexadecimal digits. The result may hold any byte, also NUL.
std::optional<std::string> percentDecoded(std::string_view text);

using Parameters = std::vector<std::pair<std::string, std::string>>;

// application/x-www-form-urlencoded, also for queries: '+' is a space, "a" is a="" , empty pairs are skipped, order and
// repeats are kept. nullopt on a bad escape or more than `maximum` pairs.
std::optional<Parameters> parseUrlEncoded(std::string_view text, std::size_t maximum = 256);

} // namespace api::server::http
