// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/passwords.h"

#include <array>
#include <new>
#include <sodium.h>

namespace api::server {

namespace {

class Slot {
public:
    explicit Slot(std::counting_semaphore<2> &free) : m_free(free) { m_free.acquire(); }
    ~Slot() { m_free.release(); }
    Slot(const Slot &) = delete;
    Slot &operator=(const Slot &) = delete;

private:
    std::counting_semaphore<2> &m_free;
};

} // namespace

std::string Passwords::hash(std::string_view password, Cost cost)
{
    const bool least = cost == Cost::Least;
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text.data(), password.data(), password.size(),
                                 least ? crypto_pwhash_OPSLIMIT_MIN : crypto_pwhash_OPSLIMIT_INTERACTIVE,
                                 least ? crypto_pwhash_MEMLIMIT_MIN : crypto_pwhash_MEMLIMIT_INTERACTIVE,
                                 crypto_pwhash_ALG_ARGON2ID13)
            != 0)
        throw std::bad_alloc();
    return text.data();
}

std::string Passwords::hash(std::string_view password)
{
    const Slot slot(m_free);
    return hash(password, Cost::Interactive);
}

bool Passwords::verify(const std::string &hash, std::string_view password)
{
    const Slot slot(m_free);
    static const std::string dummy = Passwords::hash("an account that does not exist", Cost::Interactive);
    const std::string &against = hash.empty() ? dummy : hash;
    const bool same = crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
    return same && !hash.empty();
}

} // namespace api::server
