// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/transport.h"

#include <vector>

namespace api::server::http {

// What was read and not used yet: the start of a header, of a body, or the next pipelined request.
class Input {
public:
    explicit Input(Transport &transport) : m_transport(transport) { }

    std::string_view view() const { return {m_bytes.data() + m_from, m_to - m_from}; }
    void consume(std::size_t count) { m_from += count; }
    // Appends what one read gives (0 = the peer ended its side). The view stays contiguous.
    tl::expected<std::size_t, IoError> fill(Transport::Milliseconds limit, Transport::Wait wait);
    Transport &transport() { return m_transport; }

private:
    Transport &m_transport;
    std::vector<char> m_bytes;
    std::size_t m_from = 0;
    std::size_t m_to = 0;
};

} // namespace api::server::http
