// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/body.h"
#include "api/server/http/headers.h"

#include <chrono>
#include <functional>
#include <variant>

namespace api::server::http {

// What a handler receives. Only requests that passed every limit and the host, origin and framing policy get here.
struct Request {
    std::string method; // upper-case; a HEAD request arrives as "GET" with `head` set
    bool head = false; // the engine drops the answer's body and keeps its length
    std::string target; // origin form as received, "/users?limit=5"
    std::string path; // up to '?', not decoded
    std::string query; // after '?', not decoded
    int minorVersion = 1; // HTTP/1.x
    Headers headers;
    std::string remoteAddress; // "127.0.0.1", never from a header
    std::string requestId; // 32 hexadecimal digits, also sent as X-Request-Id
    std::chrono::system_clock::time_point receivedAt; // when the header was complete
    bool tls = false;
    Body *body = nullptr; // never null in a handler; reads as empty when the request has none
};

// Where a streamed answer goes.
class Sink {
public:
    virtual ~Sink() = default;
    // Small writes are gathered to 16 KiB. Suspends the fiber until the peer took what is over; false when the peer is
    // gone, too slow, or the server stops: return then.
    virtual bool write(std::string_view bytes) = 0;
    virtual bool flush() = 0; // sends what was gathered
    virtual bool isOpen() = 0; // false once the peer left; never suspends. For streams that rest.
};

struct StreamBody {
    std::function<void(Sink &)> write; // runs on the connection's fiber after the handler returned
    std::optional<std::uint64_t> length{}; // without it: chunked (HTTP/1.0: until close)
};

struct FileBody {
    std::string path; // opened when sent; 404 when it is not there
    bool removeAfterwards = false;
};

// Failures below HTTP, for those who test a client. Byte counts are of the answer's body.
struct WireFault {
    enum class Kind {
        Reset, // RST after `afterBytes`
        Stall, // silence after `afterBytes` until the peer leaves, at most `cap`
        Drip, // `chunk` bytes every `interval`, from the status line on
        Truncate, // orderly close after `afterBytes`, though Content-Length promised more
        WrongLength, // Content-Length is off by `delta`
        BadGzip, // Content-Encoding: gzip over bytes that are not
        GarbageStatus, // the status line is not HTTP
    };
    Kind kind = Kind::Reset;
    std::uint64_t afterBytes = 0;
    std::size_t chunk = 1;
    std::chrono::milliseconds interval{100};
    std::chrono::milliseconds cap{60'000};
    std::int64_t delta = 10;
};

// The engine adds Content-Length or Transfer-Encoding, Connection, Date, Server, X-Request-Id, X-Content-Type-Options
// and Cross-Origin-Resource-Policy (the last two only when the handler did not set them). A header name or value that
// HTTP does not allow turns the answer into a 500.
struct Response {
    int status = 200;
    Headers headers{};
    std::variant<std::string, StreamBody, FileBody> body{};
    bool ranges = false; // honour Range on a string or file body of a 200 to GET: 206 or 416
    bool close = false; // end the connection after this answer
    std::optional<WireFault> fault{};
};

using Handler = std::function<Response(Request &)>;

} // namespace api::server::http
