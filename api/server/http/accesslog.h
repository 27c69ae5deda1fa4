// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace api::server::http {

// One answered (or refused) request.
struct AccessRecord {
    std::chrono::system_clock::time_point receivedAt;
    std::string requestId;
    std::string remoteAddress;
    std::string method; // as received, so HEAD stays HEAD; empty when the request line was not readable
    std::string target; // as received, with secrets: pass it through redactedTarget() before showing it
    int minorVersion = 1;
    int status = 0;
    std::uint64_t bytesIn = 0; // body bytes read
    std::uint64_t bytesOut = 0; // body bytes given to the peer
    std::chrono::microseconds duration{0}; // from the complete header to the last byte handed over
    std::chrono::microseconds longestHold{0}; // longest stretch on the io thread without waiting
    std::string userAgent;
    std::string
        outcome; // "ok"; else why it ended early: "peer gone", "stopped", "fault reset", "refused: host not allowed"
};

// The values of these query parameters (compared without case) become "***".
std::string redactedTarget(std::string_view target, std::span<const std::string> secretParameters);

// Bytes below 0x20, 0x7f and above, '"' and '\' as \xNN: the result has no line break and no terminal control.
std::string escapedForLog(std::string_view text);

// One line without its line break: time, id, address, "METHOD target HTTP/1.x", status, sizes, microseconds, outcome,
// agent.
std::string formatAccessRecord(const AccessRecord &record, std::span<const std::string> secretParameters);

} // namespace api::server::http
