// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/headers.h"
#include "api/server/http/server.h"

#include <tl/expected.hpp>

namespace api::server::http {

// Why the engine answers by itself. The connection closes after every refusal.
struct Refusal {
    int status;
    std::string detail;
};

// The request line and header of a request whose framing is beyond doubt.
struct RequestHead {
    std::string method; // as received
    std::string target;
    std::string_view path() const { return std::string_view(target).substr(0, target.find('?')); }
    int minorVersion = 1;
    Headers headers;
    std::optional<std::uint64_t> contentLength;
    bool chunked = false;
    bool keepAlive = true; // what the client wants
    bool expectContinue = false;
};

// Looks for the end of a header in bytes that arrive piece by piece, and refuses what no legal header holds as early as
// it shows: over-long lines, bare CR or LF, control bytes, folded lines, too many fields.
class HeadScanner {
public:
    explicit HeadScanner(const Limits &limits) : m_limits(limits) { }
    // `bytes` is everything since the start of the request. The head's size, or 0 when it is not complete yet.
    tl::expected<std::size_t, Refusal> scan(std::string_view bytes);

private:
    std::optional<Refusal> checkLength(std::size_t position) const;

    const Limits &m_limits;
    std::size_t m_position = 0;
    std::size_t m_lineStart = 0;
    std::size_t m_lines = 0;
};

// Parses a head that the scanner found complete and applies the framing rules.
tl::expected<RequestHead, Refusal> parseHead(std::string_view head);

} // namespace api::server::http
