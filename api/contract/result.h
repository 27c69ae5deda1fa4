// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace api {

// What went wrong, independent of the transport. The server maps a kind to one HTTP status, the client maps a
// status (or a transport failure) back to a kind; both through the one table in result.cpp.
enum class ErrorKind {
    Validation, // 400
    Unauthorized, // 401
    Forbidden, // 403
    NotFound, // 404
    Conflict, // 409
    Gone, // 410
    PreconditionFailed, // 412, If-Match names an older state
    TooLarge, // 413
    UnsupportedMedia, // 415
    Unprocessable, // 422 (Relay's validation)
    PreconditionRequired, // 428, If-Match is missing
    TooManyRequests, // 429
    Internal, // 500
    NotImplemented, // 501
    Unavailable, // 503
    StorageFull, // 507
    // Only ever made by the client:
    Network, // no connection, or it broke; see message
    Timeout, // the total deadline passed
    Cancelled,
    Protocol, // an answer that does not match the contract
    Blocked, // refused before it left: safety level, foreign origin, bad header value
};

struct FieldError {
    std::string path; // JSON path of the offending member: "/items/3/created_at"; "?limit" for a parameter
    std::string message; // what was expected
    bool operator==(const FieldError &) const = default;
};

struct Error {
    ErrorKind kind = ErrorKind::Internal;
    std::string message = {}; // for people; one sentence, plain text
    std::vector<FieldError> fields = {}; // empty unless kind is Validation or Unprocessable
    std::string requestId = {}; // X-Request-Id of the answer, empty if none
    int status = 0; // HTTP status as received; 0 when there was no answer
    int retryAfterSeconds = -1; // from Retry-After; -1 when absent
    std::string detail = {}; // raw JSON of "detail" when it is an object (quota), else empty

    bool isTransient() const; // a retry of the same call may succeed
    bool operator==(const Error &) const = default;
};

template <typename T>
using Result = tl::expected<T, Error>;
using Failure = tl::unexpected<Error>;

int httpStatus(ErrorKind kind); // 0 for the client-only kinds
ErrorKind errorKindOfStatus(int status); // nearest kind: other 4xx -> Validation, other 5xx -> Internal
std::string_view name(ErrorKind kind); // "not_found"; stable, for logs and JSON output of the CLI

inline Failure failure(ErrorKind kind, std::string message)
{
    return Failure(Error{.kind = kind, .message = std::move(message)});
}

} // namespace api
