// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/answers.h"

#include "api/contract/field.h"
#include "api/contract/json.h"
#include "api/contract/jsonbind.h"
#include "api/server/unixtime.h"

#include <optional>
#include <tuple>
#include <vector>

namespace api::server {

namespace {

struct FieldFault {
    std::string path, message;
    static constexpr auto fields()
    {
        return std::tuple(Field{"path", &FieldFault::path, Rules{.required = true}},
                          Field{"message", &FieldFault::message, Rules{.required = true}});
    }
};

struct RetryAfter {
    std::string seconds;
    static constexpr auto fields()
    {
        return std::tuple(Field{"Retry-After", &RetryAfter::seconds, Rules{.required = true}});
    }
};

struct WearLinkBody {
    RawJson detail;
    std::optional<std::vector<FieldFault>> faults;
    std::optional<RetryAfter> headers;
    static constexpr auto fields()
    {
        return std::tuple(Field{"detail", &WearLinkBody::detail, Rules{.required = true}},
                          Field{"fields", &WearLinkBody::faults, Rules{}},
                          Field{"headers", &WearLinkBody::headers, Rules{}});
    }
};

struct RelayBody {
    bool success = false;
    std::int64_t code = 0;
    std::string message;
    RawJson data = {};
    static constexpr auto fields()
    {
        constexpr Rules always{.required = true};
        return std::tuple(Field{"success", &RelayBody::success, always}, Field{"code", &RelayBody::code, always},
                          Field{"message", &RelayBody::message, always}, Field{"data", &RelayBody::data, always});
    }
};

std::string wearLinkBody(const Error &error, int status)
{
    WearLinkBody body;
    body.detail.text = error.detail.empty() ? encode(error.message) : error.detail;
    if (!error.fields.empty()) {
        body.faults.emplace();
        for (const FieldError &fault : error.fields)
            body.faults->push_back({fault.path, fault.message});
    }
    if (status == 429 && error.retryAfterSeconds >= 0 && error.detail.empty())
        body.headers = RetryAfter{std::to_string(error.retryAfterSeconds)};
    return encode(body);
}

// Relay names the first faulty member of a body, with a status of its own: "clientId" is required.
Error relayError(const Error &error)
{
    if (error.kind != ErrorKind::Validation || error.fields.empty() || error.fields.front().path.size() < 2
        || error.fields.front().path.front() != '/')
        return error;
    const FieldError &first = error.fields.front();
    const bool isMissing = first.message == "is required" || first.message.starts_with("expected at least 1 ");
    return {.kind = ErrorKind::Unprocessable,
            .message = '"' + first.path.substr(1) + "\" " + (isMissing ? "is required" : "is invalid: " + first.message)
                + '.'};
}

} // namespace

http::Response jsonAnswer(int status, std::string body)
{
    http::Response answer = emptyAnswer(status);
    answer.headers.add("Content-Type", "application/json");
    answer.body = std::move(body);
    return answer;
}

http::Response emptyAnswer(int status)
{
    http::Response answer;
    answer.status = status;
    answer.headers.reserve(6);
    answer.headers.add("Cache-Control", "no-store");
    return answer;
}

http::Response errorAnswer(const Error &given, Product product)
{
    const Error error = product == Product::Relay ? relayError(given) : given;
    const int status = error.status != 0 ? error.status : httpStatus(error.kind);
    http::Response answer =
        jsonAnswer(status,
                   product == Product::Relay ? encode(RelayBody{.code = status, .message = error.message})
                                             : wearLinkBody(error, status));
    if (status == 401)
        answer.headers.add("WWW-Authenticate", "Bearer");
    if (error.retryAfterSeconds >= 0)
        answer.headers.add("Retry-After", std::to_string(error.retryAfterSeconds));
    return answer;
}

Failure withStatus(int status, std::string message)
{
    return Failure(Error{.kind = errorKindOfStatus(status), .message = std::move(message), .status = status});
}

Failure tooManyRequests(int retryAfterSeconds)
{
    const std::string seconds = std::to_string(retryAfterSeconds);
    return Failure(Error{.kind = ErrorKind::TooManyRequests,
                         .message = "Too many requests. Please wait " + seconds + " seconds and try again.",
                         .retryAfterSeconds = retryAfterSeconds});
}

void addRateLimitHeaders(http::Headers &headers, const RateLimiter::Verdict &verdict, Timestamp now)
{
    headers.add("X-RateLimit-Limit", std::to_string(verdict.limit));
    headers.add("X-RateLimit-Remaining", std::to_string(verdict.remaining));
    headers.add("X-RateLimit-Reset", std::to_string(unixSeconds(now) + verdict.resetSeconds));
}

http::Response notFoundAnswer(Product product)
{
    const std::string text = product == Product::Relay ? "Route not found." : "Not Found";
    return errorAnswer(failure(ErrorKind::NotFound, text).value(), product);
}

} // namespace api::server
