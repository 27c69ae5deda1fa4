// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/simulate/random.h"

#include <cstdint>

namespace api::server::simulate {

// One number out of several: whoever mixes the same ones gets the same chance, in whatever order days are asked for.
constexpr std::uint64_t mixed(std::uint64_t seed, std::uint64_t part)
{
    std::uint64_t bits = (seed ^ (part * 0x9E3779B97F4A7C15)) + 0xD1B54A32D192ED03;
    bits = (bits ^ (bits >> 32)) * 0xDABA0B6EB09322E3;
    bits = (bits ^ (bits >> 32)) * 0xDABA0B6EB09322E3;
    return bits ^ (bits >> 32);
}

// Chance in the numbers that bodies are described with.
class Dice {
public:
    explicit Dice(std::uint64_t seed) : m_random(seed) { }
    Dice(std::uint64_t seed, std::uint64_t part, std::uint64_t other) : m_random(mixed(mixed(seed, part), other)) { }

    double unit() { return double(m_random.next() >> 11) * 0x1p-53; } // [0, 1)
    double between(double low, double high) { return low + (high - low) * unit(); }
    int whole(int first, int last) { return int(m_random.between(first, last)); } // both included
    bool chance(double probability) { return unit() < probability; }
    // Bell-shaped, never further than 3.5 deviations: bodies have limits.
    double normal(double mean, double deviation)
    {
        const std::uint64_t bits = m_random.next();
        const auto sum = (bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) + ((bits >> 32) & 0xFFFF) + (bits >> 48);
        return mean + deviation * (double(sum) / 65536.0 - 2.0) * 1.7320508;
    }
    std::uint64_t next() { return m_random.next(); }

private:
    Random m_random;
};

} // namespace api::server::simulate
