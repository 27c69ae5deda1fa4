// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/input.h"

#include <cstring>

namespace api::server::http {

tl::expected<std::size_t, IoError> Input::fill(Transport::Milliseconds limit, Transport::Wait wait)
{
    constexpr std::size_t kStep = 4096;
    if (m_from > 0) {
        std::memmove(m_bytes.data(), m_bytes.data() + m_from, m_to - m_from);
        m_to -= m_from;
        m_from = 0;
    }
    if (m_bytes.size() == m_to)
        m_bytes.resize(m_bytes.empty() ? kStep : m_bytes.size() * 2);
    auto got = m_transport.readSome(std::span(m_bytes).subspan(m_to), limit, wait);
    m_to += got.value_or(0);
    return got;
}

} // namespace api::server::http
