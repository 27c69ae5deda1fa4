// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/uploadbody.h"
#include "api/contract/result.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::client {

struct Header {
    std::string name; // as sent or received; compared without case
    std::string value;
    bool operator==(const Header &) const = default;
};
using Headers = std::vector<Header>;

// First value of that name, compared without case; empty if there is none.
std::string_view headerValue(const Headers &headers, std::string_view name);

struct Limits {
    std::uint64_t headerBytes = 256 * 1024; // all heads of one answer, 1xx included
    std::uint64_t bodyBytes = 64 * 1024 * 1024; // after decompression; does not apply to a sink
    std::uint64_t sinkBytes = std::uint64_t(16) << 30; // the same for a sink
};

// Whom a TLS server must prove to be. Verification cannot be switched off.
struct TlsTrust {
    std::string caFile; // PEM bundle that replaces the system's; empty = the system's
    std::string pinnedCertificate; // PEM text; only this certificate (or what it signed) is trusted
    bool operator==(const TlsTrust &) const = default;
};

// Takes the body piece by piece, on the transport's thread; false stops the transfer (ErrorKind::Cancelled).
using BodySink = std::function<bool(std::string_view piece)>;

struct RawResponse;
// Reads the body of a whole 2xx answer on the transport's thread, so that a large one costs the caller's thread
// nothing. Must own what it writes to: the caller may be gone.
using BodyRead = std::function<void(const RawResponse &response)>;

// One request on the wire, exactly once unless `repeatable`. Redirects are reported, not followed.
struct RawRequest {
    std::string method = "GET";
    std::string url; // http or https
    Headers headers; // a CR, LF or NUL in one is refused (ErrorKind::Blocked)
    UploadBody body;
    BodySink sink; // set: the body of a 2xx goes here and RawResponse::body stays empty
    BodyRead read; // not called with a sink, nor after an error
    Limits limits;
    TlsTrust tls;
    std::chrono::milliseconds deadline{30'000}; // for everything, from start() on
    std::chrono::milliseconds namedDeadline{0}; // in messages, when `deadline` is what is left of a longer one
    std::chrono::milliseconds connectTimeout{10'000};
    bool repeatable = false; // may be sent again on a fresh connection when a kept-alive one turns out closed
};

// Durations that follow each other; their sum is `total`.
struct Timings {
    std::chrono::microseconds queued{}; // waited for a free connection
    std::chrono::microseconds dns{};
    std::chrono::microseconds connect{};
    std::chrono::microseconds tls{};
    std::chrono::microseconds firstByte{}; // request sent and first byte of the answer awaited
    std::chrono::microseconds download{};
    std::chrono::microseconds total{};
};

struct RawResponse {
    int status = 0; // 0: no answer
    std::string version; // "HTTP/1.1"
    Headers headers; // in order; without those of 1xx answers and trailers
    std::string body; // decompressed; partial when the exchange has an error
    Timings timings;
    std::uint64_t bytesSent = 0; // head and body
    std::uint64_t bytesReceived = 0; // head and body as on the wire
    std::string remoteAddress; // "127.0.0.1:8080"
    int attempts = 0; // times the request went out
    bool reusedConnection = false;
};

// The end of a RawRequest: an answer, or an error with whatever had arrived.
struct Exchange {
    RawResponse response;
    std::optional<Error> error;
    bool transient = false; // the connection could not be made or broke: the same request may succeed later
};

} // namespace api::client
