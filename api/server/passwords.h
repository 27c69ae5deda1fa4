// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <semaphore>
#include <string>
#include <string_view>

namespace api::server {

// argon2id. Each call costs about 100 ms and 64 MiB and blocks: keep it off the io threads. Thread-safe; at most
// two calls work at a time, the others wait.
class Passwords {
public:
    enum class Cost : std::uint8_t {
        Interactive, // 64 MiB, 2 passes
        Least, // 8 KiB, 1 pass: only for demonstration accounts whose password is printed anyway
    };

    static std::string hash(std::string_view password, Cost cost); // "$argon2id$v=19$...", without the limit of two
    std::string hash(std::string_view password);
    // An empty hash stands for an unknown account: the same work is done, the answer is false.
    bool verify(const std::string &hash, std::string_view password);

private:
    std::counting_semaphore<2> m_free{2};
};

} // namespace api::server
