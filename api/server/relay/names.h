// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"

#include <string>
#include <string_view>

// Names that people give, and read in lists.
namespace api::server::relay {

// The text without blanks around it and with one blank where there were several; UTF-8. Unprocessable, in Relay's words
// and naming the field: nothing is left, or it holds a character that lists cannot show or that turns the text around.
Result<std::string> plainName(std::string_view field, std::string_view text);

// Whether people would take one plain name for the other: only their case differs.
bool isSameName(std::string_view one, std::string_view other);

} // namespace api::server::relay
