// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/simulate/random.h"

namespace api::server::simulate {

std::uint64_t Random::next()
{
    m_state += 0x9E3779B97F4A7C15;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
    return mixed ^ (mixed >> 31);
}

std::int64_t Random::between(std::int64_t first, std::int64_t last)
{
    return first + std::int64_t(next() % std::uint64_t(last - first + 1));
}

bool Random::chance(int percent)
{
    return between(0, 99) < percent;
}

std::string Random::hex(std::size_t digits)
{
    std::string text;
    while (text.size() < digits) {
        std::uint64_t bits = next();
        for (int n = 0; n < 16 && text.size() < digits; ++n, bits >>= 4)
            text += "0123456789abcdef"[bits & 15];
    }
    return text;
}

std::string Random::uuid()
{
    std::string text = hex(32);
    text[12] = '4';
    text[16] = "89ab"[next() & 3];
    for (const std::size_t dash : {8, 13, 18, 23})
        text.insert(dash, 1, '-');
    return text;
}

} // namespace api::server::simulate
