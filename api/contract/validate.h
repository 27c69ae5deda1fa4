// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"

#include <cstddef>
#include <string>
#include <string_view>

// The constraints of Rules on single values. Each returns what was expected ("expected an e-mail address"),
// or an empty text when the value passes. Any thread.
namespace api {

// A UUID is kept in lower case, so that both spellings are one id.
void normalise(std::string &text, const Rules &rules);
std::string stringFault(std::string_view text, const Rules &rules); // text is valid UTF-8
std::string numberFault(double value, const Rules &rules);
std::string countFault(std::size_t items, const Rules &rules);

std::size_t codePoints(std::string_view utf8);
std::string numberText(double value); // shortest that reads back alike: "72.5", "1", "1e+21"

} // namespace api
