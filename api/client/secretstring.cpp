// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/secretstring.h"

#include <string.h>
#include <utility>

namespace api::client {

void wipe(std::string &bytes)
{
    bytes.resize(bytes.capacity()); // what was longer before is in the tail
    explicit_bzero(bytes.data(), bytes.size());
    bytes.clear();
}

SecretString::SecretString(std::string_view bytes) : m_bytes(bytes) { }

SecretString::SecretString(const SecretString &other) : m_bytes(other.m_bytes) { }

// A moved-from std::string may keep a short text in its own buffer.
SecretString::SecretString(SecretString &&other) noexcept : m_bytes(std::move(other.m_bytes))
{
    other.wipe();
}

SecretString &SecretString::operator=(SecretString other) noexcept
{
    m_bytes.swap(other.m_bytes);
    return *this;
}

SecretString::~SecretString()
{
    wipe();
}

void SecretString::wipe()
{
    client::wipe(m_bytes);
}

bool SecretString::operator==(const SecretString &other) const
{
    if (m_bytes.size() != other.m_bytes.size())
        return false;
    unsigned difference = 0;
    for (std::size_t i = 0; i < m_bytes.size(); ++i)
        difference |= unsigned(m_bytes[i] ^ other.m_bytes[i]) & 0xffu;
    return difference == 0;
}

} // namespace api::client
