// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/server.h"
#include "api/server/http/transport.h"

namespace api::server::http {

// Sends one answer's bytes, applying the answer's wire fault to them.
class Outlet {
public:
    Outlet(Transport &transport, const Limits &limits, std::optional<WireFault> fault);

    // Head and the framing around body bytes; `payload` of them count as body. False = give up, outcome() says why.
    bool send(std::initializer_list<std::string_view> parts, std::size_t payload);
    void end(); // after the last byte: what a fault still has to do

    std::uint64_t bodyBytes() const { return m_bodyBytes; }
    bool broken() const { return !m_outcome.empty(); }
    bool isOpen() const { return !broken() && !m_transport.peerLeft(); }
    const std::string &outcome() const { return m_outcome; } // empty = fine
    void abandon(std::string outcome) { m_outcome = std::move(outcome); }

private:
    bool sendNow(std::span<std::string_view> parts, std::size_t payload);
    bool drip(std::span<const std::string_view> parts);
    bool cutsAfterBytes() const;
    void cut();
    void stall();

    Transport &m_transport;
    const Limits &m_limits;
    Pace m_pace;
    std::optional<WireFault> m_fault;
    std::uint64_t m_bodyBytes = 0;
    std::string m_outcome;
};

} // namespace api::server::http
