// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/blanks.h"

#include <algorithm>
#include <array>

namespace api::server {

char32_t takeCharacter(std::string_view text, std::size_t &at)
{
    const auto lead = static_cast<unsigned char>(text[at++]);
    const int more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    char32_t letter = more == 0 ? lead : lead & (0x3F >> more);
    for (int n = 0; n < more && at < text.size(); ++n)
        letter = (letter << 6) | (static_cast<unsigned char>(text[at++]) & 0x3F);
    return letter;
}

bool isBlank(char32_t character)
{
    constexpr std::array<char32_t, 8> kBlanks{0x20, 0xA0, 0x1680, 0x202F, 0x205F, 0x3000, 0x200B, 0xFEFF};
    return (character >= 0x2000 && character <= 0x200A) || std::ranges::find(kBlanks, character) != kBlanks.end();
}

bool isBlank(std::string_view text)
{
    for (std::size_t at = 0; at < text.size();) {
        const char32_t character = takeCharacter(text, at);
        const bool isControl = character < 0x20 || (character >= 0x7F && character < 0xA0);
        if (!isControl && !isBlank(character))
            return false;
    }
    return true;
}

} // namespace api::server
