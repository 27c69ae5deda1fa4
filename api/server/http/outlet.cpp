// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/outlet.h"

#include "api/server/http/fiber.h"

#include <algorithm>
#include <array>

namespace api::server::http {

namespace {

const char *reasonOf(IoError error)
{
    switch (error) {
    case IoError::TimedOut:
        return "peer too slow";
    case IoError::Stopped:
        return "stopped";
    case IoError::Closed:
        break;
    }
    return "peer gone";
}

} // namespace

Outlet::Outlet(Transport &transport, const Limits &limits, std::optional<WireFault> fault)
    : m_transport(transport), m_limits(limits), m_pace(limits.paceGrace, limits.paceBytesPerSecond), m_fault(fault)
{
}

bool Outlet::cutsAfterBytes() const
{
    using Kind = WireFault::Kind;
    return m_fault && (m_fault->kind == Kind::Reset || m_fault->kind == Kind::Stall || m_fault->kind == Kind::Truncate);
}

bool Outlet::send(std::initializer_list<std::string_view> parts, std::size_t payload)
{
    std::array<std::string_view, 4> copy; // head or chunk size, body, chunk end
    const auto used = std::span(copy).first(parts.size());
    std::copy(parts.begin(), parts.end(), used.begin());
    if (broken())
        return false;
    if (m_fault && m_fault->kind == WireFault::Kind::Drip) {
        m_bodyBytes += payload;
        return drip(used);
    }
    if (!cutsAfterBytes() || m_bodyBytes + payload <= m_fault->afterBytes) {
        m_bodyBytes += payload;
        return sendNow(used, payload);
    }
    // The cut falls into this piece: its body is the second part, or the only one.
    const std::size_t keep = m_fault->afterBytes - m_bodyBytes;
    std::string_view &body = used[used.size() > 1 ? 1 : 0];
    body = body.substr(0, keep);
    m_bodyBytes += keep;
    if (sendNow(used.first(std::min<std::size_t>(used.size(), 2)), keep))
        cut();
    return false;
}

bool Outlet::sendNow(std::span<std::string_view> parts, std::size_t payload)
{
    while (!parts.empty()) {
        if (parts.front().empty()) {
            parts = parts.subspan(1);
            continue;
        }
        const auto sent = m_pace.measure([&] { return m_transport.writeSome(parts, m_pace.allowance()); });
        if (!sent) {
            std::size_t unsent = 0;
            for (const std::string_view part : parts)
                unsent += part.size();
            m_bodyBytes -= std::min(unsent, payload);
            abandon(reasonOf(sent.error()));
            return false;
        }
        for (std::size_t left = *sent; left > 0;) {
            const std::size_t taken = std::min(left, parts.front().size());
            parts.front().remove_prefix(taken);
            left -= taken;
            if (parts.front().empty())
                parts = parts.subspan(1);
        }
    }
    return true;
}

bool Outlet::drip(std::span<const std::string_view> parts)
{
    for (std::string_view part : parts) {
        while (!part.empty()) {
            std::string_view drop = part.substr(0, std::max<std::size_t>(m_fault->chunk, 1));
            part.remove_prefix(drop.size());
            if (!sendNow({&drop, 1}, 0))
                return false;
            if (!sleepFor(m_fault->interval)) {
                abandon("stopped");
                return false;
            }
        }
    }
    return true;
}

void Outlet::cut()
{
    switch (m_fault->kind) {
    case WireFault::Kind::Reset:
        m_transport.reset();
        return abandon("fault reset");
    case WireFault::Kind::Stall:
        stall();
        return abandon("fault stall");
    default:
        m_transport.finish(m_limits.lingerTime);
        return abandon("fault truncate");
    }
}

void Outlet::stall()
{
    constexpr std::chrono::milliseconds kLook{20};
    for (auto left = m_fault->cap; left.count() > 0 && !m_transport.peerLeft(); left -= kLook) {
        if (!sleepFor(std::min(left, kLook)))
            return;
    }
}

void Outlet::end()
{
    if (!broken() && cutsAfterBytes())
        cut();
}

} // namespace api::server::http
