// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/text.h"

namespace api::server::store {

namespace {

// Letters of two bytes in UTF-8, U+0080 to U+07FF.
char32_t lower(char32_t letter)
{
    if ((letter >= 0xC0 && letter <= 0xDE && letter != 0xD7) || (letter >= 0x391 && letter <= 0x3A9)
        || (letter >= 0x410 && letter <= 0x42F))
        return letter + 0x20;
    if (letter >= 0x400 && letter <= 0x40F)
        return letter + 0x50;
    const bool evenIsUpper = (letter >= 0x100 && letter <= 0x137) || (letter >= 0x14A && letter <= 0x177)
        || (letter >= 0x460 && letter <= 0x481) || (letter >= 0x48A && letter <= 0x4BF);
    const bool oddIsUpper = (letter >= 0x139 && letter <= 0x148) || (letter >= 0x179 && letter <= 0x17E);
    if (letter != 0x130 && ((evenIsUpper && letter % 2 == 0) || (oddIsUpper && letter % 2 == 1)))
        return letter + 1;
    return letter;
}

} // namespace

std::string foldCase(std::string_view text)
{
    std::string folded(text);
    for (std::size_t n = 0; n < folded.size(); ++n) {
        const auto byte = static_cast<unsigned char>(folded[n]);
        if (byte >= 'A' && byte <= 'Z') {
            folded[n] = char(byte + ('a' - 'A'));
        } else if ((byte & 0xE0) == 0xC0 && n + 1 < folded.size()) {
            const auto next = static_cast<unsigned char>(folded[n + 1]);
            const char32_t letter = lower((char32_t(byte & 0x1F) << 6) | (next & 0x3F));
            folded[n] = char(0xC0 | (letter >> 6));
            folded[++n] = char(0x80 | (letter & 0x3F));
        }
    }
    return folded;
}

std::string likePattern(std::string_view text)
{
    std::string pattern = "%";
    for (const char byte : text) {
        if (byte == '%' || byte == '_' || byte == '\\')
            pattern += '\\';
        pattern += byte;
    }
    return pattern + "%";
}

} // namespace api::server::store
