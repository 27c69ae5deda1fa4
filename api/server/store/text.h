// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace api::server::store {

// For comparing what people type: upper case of Latin (with its accented letters), Greek and Cyrillic becomes lower
// case, everything else stays. Bytes that are not UTF-8 stay as they are.
std::string foldCase(std::string_view text);

// "%text%" for LIKE ... ESCAPE '\', in which %, _ and \ stand for themselves.
std::string likePattern(std::string_view text);

} // namespace api::server::store
