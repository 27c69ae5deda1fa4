// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <semaphore>
#include <string>
#include <string_view>

namespace api::server {

// Why nobody may choose it although its length is right, as a clause; empty when it may be chosen. UTF-8.
std::string_view passwordFault(std::string_view password);

// argon2id. A call blocks for as long as its cost says: keep it off the io threads. Thread-safe; at most two calls that
// cost 64 MiB work at a time, the others wait. Who calls bounds the cheaper ones: with slots of their own, a worker
// that had to wait for one was passed by again and again.
class Passwords {
public:
    enum class Cost : std::uint8_t {
        Interactive, // 100 ms, 64 MiB, 2 passes: for what people think up
        // 4 MiB, 1 pass: for secrets of 192 random bits. Nobody finds one by trying, whatever a try costs; the hash is
        // there so that a stolen database opens nothing. 32 sign-ins at once then wait for 16 of these, not of 100 ms.
        Machine,
        Least, // 8 KiB, 1 pass: only for demonstration accounts whose password is printed anyway
    };

    static std::string hash(std::string_view password, Cost cost); // "$argon2id$v=19$...", without the limit of two
    std::string hash(std::string_view password);
    std::string hashMachine(std::string_view secret);
    // An empty hash stands for an unknown account: the work of that cost is done, the answer is false.
    bool verify(const std::string &hash, std::string_view password, Cost cost = Cost::Interactive);

private:
    static bool matches(const std::string &hash, std::string_view password, Cost cost);

    std::counting_semaphore<2> m_free{2};
};

} // namespace api::server
