// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <string_view>

// What nobody sees of a text. Texts are valid UTF-8, as those of requests are.
namespace api::server {

char32_t takeCharacter(std::string_view text, std::size_t &at); // the one at `at`, which moves behind it
bool isBlank(char32_t character); // a space of any width, also of none
bool isBlank(std::string_view text); // nothing but those and control characters

} // namespace api::server
