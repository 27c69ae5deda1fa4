// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/requestid.h"

#include <cstdint>
#include <random>

namespace api::server::http {

std::string newRequestId()
{
    thread_local std::mt19937_64 source = [] {
        std::random_device device;
        std::seed_seq seed{device(), device(), device(), device()};
        return std::mt19937_64(seed);
    }();
    std::string id(32, '0');
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t bits = source();
        for (std::size_t i = 0; i < 16; ++i, bits >>= 4)
            id[half * 16 + i] = "0123456789abcdef"[bits & 15];
    }
    return id;
}

} // namespace api::server::http
