// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/rawcall.h"

#include "api/client/prepare.h"

#include <charconv>

namespace api::client {

namespace {

bool isUnreserved(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '.'
        || c == '_' || c == '~';
}

std::string jsonString(std::string_view text)
{
    constexpr char digits[] = "0123456789abcdef";
    std::string out = "\"";
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\')
            out += {'\\', c};
        else if (byte < 0x20)
            out += std::string("\\u00") + digits[byte >> 4] + digits[byte & 15];
        else
            out += c;
    }
    return out + '"';
}

} // namespace

std::string percentEncode(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    const bool dots = text == "." || text == ".."; // would climb in the path
    std::string out;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (isUnreserved(c) && !dots)
            out += c;
        else
            out += {'%', digits[byte >> 4], digits[byte & 15]};
    }
    return out;
}

std::string encodeQuery(const NamedValues &values)
{
    std::string query;
    for (const auto &[name, value] : values)
        query += (query.empty() ? "" : "&") + percentEncode(name) + '=' + percentEncode(value);
    return query;
}

bool fillPath(std::string &path, std::string_view name, std::string_view value)
{
    const std::string slot = '{' + std::string(name) + '}';
    const std::size_t at = path.find(slot);
    if (at == std::string::npos || value.empty()) // "/users/" would be another operation
        return false;
    path.replace(at, slot.size(), percentEncode(value));
    return true;
}

std::string_view unfilledParameter(std::string_view path)
{
    const std::size_t open = path.find('{');
    const std::size_t close = path.find('}', open);
    return close == std::string_view::npos ? std::string_view() : path.substr(open + 1, close - open - 1);
}

RawCall callOf(const Endpoint &endpoint)
{
    RawCall call;
    call.endpoint = &endpoint;
    call.method = name(endpoint.method);
    call.path = endpoint.path;
    call.product = endpoint.product;
    call.auth = endpoint.auth;
    return call;
}

void addParameter(RawCall &call, std::string_view name, In in, std::optional<std::string> value)
{
    if (in == In::Path)
        fillPath(call.path, name, value.value_or(std::string()));
    else if (value && in == In::Query)
        call.query.emplace_back(name, std::move(*value));
    else if (value)
        call.headers.push_back({std::string(name), std::move(*value)});
}

void addJsonBody(RawCall &call, std::string json)
{
    call.body = UploadBody(std::move(json));
    call.contentType = "application/json";
}

std::optional<std::string> parameterText(std::int64_t value)
{
    return std::to_string(value);
}

std::optional<std::string> parameterText(double value)
{
    char buffer[32];
    const auto end = std::to_chars(buffer, buffer + sizeof buffer, value).ptr;
    return std::string(buffer, end);
}

Result<RawCall> rawCall(const Endpoint &endpoint, const NamedValues &values)
{
    RawCall call = callOf(endpoint);
    std::string members;
    for (const auto &[name, value] : values) {
        if (fillPath(call.path, name, value))
            continue;
        if (endpoint.dispatchField.empty())
            call.query.emplace_back(name, value);
        else
            members += ',' + jsonString(name) + ':' + jsonString(value);
    }
    if (const std::string missing(unfilledParameter(call.path)); !missing.empty())
        return failure(ErrorKind::Validation,
                       std::string(endpoint.id) + " needs a value for " + missing + ": add " + missing + "=...");
    if (!endpoint.dispatchField.empty())
        addJsonBody(
            call, '{' + jsonString(endpoint.dispatchField) + ':' + jsonString(endpoint.dispatchValue) + members + '}');
    return call;
}

} // namespace api::client
