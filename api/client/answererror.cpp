// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/answererror.h"

#include "api/client/prepare.h"

#include <algorithm>
#include <charconv>
#include <curl/curl.h>
#include <simdjson.h>

namespace api::client {

namespace {

constexpr int kLongestWait = 3600;
using simdjson::dom::element;

std::string textOf(element value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? std::string(text) : std::string();
}

std::string member(element object, std::string_view name)
{
    element found;
    return object[name].get(found) == simdjson::SUCCESS ? textOf(found) : std::string();
}

void readFields(element body, Error &error)
{
    simdjson::dom::array fields;
    if (body["fields"].get(fields) != simdjson::SUCCESS)
        return;
    for (const element field : fields)
        error.fields.push_back({member(field, "path"), member(field, "message")});
}

void readDetail(element body, Error &error)
{
    element detail;
    if (body["detail"].get(detail) != simdjson::SUCCESS)
        return;
    if (detail.is_object() || detail.is_array()) {
        error.detail = simdjson::minify(detail);
        error.message = detail.is_object() ? member(detail, "message") : std::string();
        if (error.message.empty() && detail.is_object())
            error.message = member(detail, "error");
    } else {
        error.message = textOf(detail);
    }
}

void readBody(std::string_view text, Error &error)
{
    simdjson::dom::parser parser;
    element body;
    if (parser.parse(simdjson::padded_string(text)).get(body) != simdjson::SUCCESS || !body.is_object())
        return;
    readDetail(body, error);
    readFields(body, error);
    if (error.message.empty())
        error.message = member(body, "message"); // Relay's envelope
}

std::string_view mediaType(const RawResponse &response)
{
    const std::string_view type = headerValue(response.headers, "Content-Type");
    return type.substr(0, type.find_first_of("; "));
}

} // namespace

int retryAfter(const Headers &headers, std::chrono::system_clock::time_point now)
{
    const std::string text(headerValue(headers, "Retry-After"));
    if (text.empty())
        return -1;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        int seconds = kLongestWait; // more digits than an int holds
        std::from_chars(text.data(), text.data() + text.size(), seconds);
        return std::min(seconds, kLongestWait);
    }
    if (text.find(':') == std::string::npos) // every HTTP date has a time; curl_getdate() reads much more
        return -1;
    const time_t at = curl_getdate(text.c_str(), nullptr);
    if (at < 0)
        return -1;
    return int(std::clamp<std::int64_t>(at - std::chrono::system_clock::to_time_t(now), 0, kLongestWait));
}

Error errorOfAnswer(const RawResponse &response, std::chrono::system_clock::time_point now)
{
    Error error;
    error.kind = errorKindOfStatus(response.status);
    error.status = response.status;
    error.requestId = headerValue(response.headers, "X-Request-Id");
    error.retryAfterSeconds = retryAfter(response.headers, now);
    readBody(response.body, error);
    if (error.message.empty())
        error.message = "The server answered " + std::to_string(response.status) + " without a reason.";
    return error;
}

Error notTheContract(const RawResponse &response, const Error &decoding)
{
    Error error;
    error.kind = ErrorKind::Protocol;
    error.status = response.status;
    error.requestId = headerValue(response.headers, "X-Request-Id");
    const std::string_view type = mediaType(response);
    if (!type.empty() && type != "application/json" && !type.ends_with("+json")) {
        error.message = "expected JSON, got " + std::string(type);
        return error;
    }
    error.fields = decoding.fields;
    error.message = "The answer does not match the contract: ";
    if (decoding.fields.empty())
        error.message += decoding.message;
    else
        error.message += decoding.fields.front().path + ": " + decoding.fields.front().message;
    return error;
}

} // namespace api::client
