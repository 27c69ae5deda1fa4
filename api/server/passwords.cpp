// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/passwords.h"

#include "api/server/blanks.h"

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

struct Effort {
    unsigned long long passes;
    std::size_t bytes;
};

Effort effortOf(Passwords::Cost cost)
{
    switch (cost) {
    case Passwords::Cost::Machine:
        return {1, 4 << 20};
    case Passwords::Cost::Least:
        return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
    case Passwords::Cost::Interactive:
        break;
    }
    return {crypto_pwhash_OPSLIMIT_INTERACTIVE, crypto_pwhash_MEMLIMIT_INTERACTIVE};
}

} // namespace

std::string_view passwordFault(std::string_view password)
{
    return isBlank(password) ? "expected more than blanks" : std::string_view();
}

std::string Passwords::hash(std::string_view password, Cost cost)
{
    const Effort effort = effortOf(cost);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (sodium_init() < 0
        || crypto_pwhash_str_alg(text.data(), password.data(), password.size(), effort.passes, effort.bytes,
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

std::string Passwords::hashMachine(std::string_view secret)
{
    return hash(secret, Cost::Machine);
}

bool Passwords::verify(const std::string &hash, std::string_view password, Cost cost)
{
    if (cost != Cost::Interactive)
        return matches(hash, password, cost);
    const Slot slot(m_free);
    return matches(hash, password, cost);
}

bool Passwords::matches(const std::string &hash, std::string_view password, Cost cost)
{
    static const std::string person = Passwords::hash("an account that does not exist", Cost::Interactive);
    static const std::string machine = Passwords::hash("an account that does not exist", Cost::Machine);
    const std::string &dummy = cost == Cost::Machine ? machine : person;
    const std::string &against = hash.empty() ? dummy : hash;
    const bool same = crypto_pwhash_str_verify(against.c_str(), password.data(), password.size()) == 0;
    return same && !hash.empty();
}

} // namespace api::server
