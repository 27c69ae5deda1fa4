// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <iterator>
#include <string>

namespace api::server::simulate {

// The same numbers on every machine and in every version of the standard library (SplitMix64); for made-up data, never
// for secrets that must not be guessed.
class Random {
public:
    explicit Random(std::uint64_t seed) : m_state(seed) { }

    std::uint64_t next();
    std::int64_t between(std::int64_t first, std::int64_t last); // both included
    bool chance(int percent);
    std::string hex(std::size_t digits);
    std::string uuid(); // version 4
    template <typename List>
    const auto &pick(const List &choices)
    {
        return choices[std::size_t(next() % std::size(choices))];
    }

private:
    std::uint64_t m_state;
};

} // namespace api::server::simulate
