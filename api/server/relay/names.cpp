// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/relay/names.h"

#include "api/server/blanks.h"
#include "api/server/store/text.h"

#include <array>
#include <cstdio>

namespace api::server::relay {

namespace {

// Control characters, ends of lines and paragraphs, and what changes the direction of what follows.
bool isRefused(char32_t letter)
{
    return letter < 0x20 || (letter >= 0x7F && letter < 0xA0) || letter == 0x200E || letter == 0x200F
        || (letter >= 0x2028 && letter <= 0x202E) || (letter >= 0x2066 && letter <= 0x2069);
}

Failure refused(std::string_view field, char32_t letter, int place)
{
    std::array<char, 16> code{};
    std::snprintf(code.data(), code.size(), "U+%04X", unsigned(letter));
    return failure(ErrorKind::Unprocessable,
                   '"' + std::string(field) + "\" is invalid: character " + std::to_string(place)
                       + " is a control character (" + code.data() + ").");
}

} // namespace

Result<std::string> plainName(std::string_view field, std::string_view text)
{
    std::string plain;
    bool isApart = false; // blanks since the last letter
    int place = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t start = at;
        const char32_t letter = takeCharacter(text, at);
        ++place;
        if (isRefused(letter))
            return refused(field, letter, place);
        if (isBlank(letter)) {
            isApart = true;
            continue;
        }
        if (isApart && !plain.empty())
            plain += ' ';
        isApart = false;
        plain += text.substr(start, at - start);
    }
    if (plain.empty())
        return failure(ErrorKind::Unprocessable, '"' + std::string(field) + "\" is required.");
    return plain;
}

bool isSameName(std::string_view one, std::string_view other)
{
    return store::foldCase(one) == store::foldCase(other);
}

} // namespace api::server::relay
