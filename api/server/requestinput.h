// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/field.h"
#include "api/contract/json.h"
#include "api/contract/parameters.h"
#include "api/server/http/message.h"

#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace api::server {

// The undecoded parts of one request.
struct RequestInput {
    const Endpoint *endpoint = nullptr;
    std::vector<std::string> pathValues; // in the order of the path's template
    std::string body; // as received; empty for streamed operations
    ValueMap form; // of a Form body
};

// Error Validation: a malformed query. Header fields are copied only on request: few operations have such parameters.
Result<ParameterValues> parameterValues(const http::Request &request, const RequestInput &input, bool withHeaders);
// Whether the request's Content-Type is one that the operation takes. Error 415.
Result<void> checkContentType(const http::Request &request, const Endpoint &endpoint);
// Fills input.body, and input.form for a Form operation. Error 413, 408, 400.
Result<void> readBody(const http::Request &request, RequestInput &input);

template <typename R>
Result<R> decodeParameters(const http::Request &request, const RequestInput &input)
{
    constexpr bool kHasHeaders = std::apply(
        [](const auto &...parameter) { return (false || ... || (parameter.in == In::Header)); }, R::parameters());
    Result<ParameterValues> values = parameterValues(request, input, kHasHeaders);
    if (!values)
        return Failure(std::move(values.error()));
    return api::decodeParameters<R>(*values);
}

template <typename T>
struct IsOptional : std::false_type { };
template <typename T>
struct IsOptional<std::optional<T>> : std::true_type { };

template <typename R>
Result<R> decodeRequest(const http::Request &request, const RequestInput &input)
{
    Result<R> decoded = decodeParameters<R>(request, input);
    if constexpr (requires(R r) { r.body; }) {
        using Body = decltype(R::body);
        if (!decoded || (IsOptional<Body>::value && input.body.empty()))
            return decoded;
        Result<Body> body = [&]() -> Result<Body> {
            if constexpr (IsOptional<Body>::value)
                return decode<typename Body::value_type>(input.body);
            else
                return decode<Body>(input.body);
        }();
        if (!body)
            return Failure(std::move(body.error()));
        decoded->body = std::move(*body);
    }
    return decoded;
}

template <typename R>
Result<R> decodeFormRequest(const http::Request &request, const RequestInput &input)
{
    Result<R> decoded = decodeParameters<R>(request, input);
    if (!decoded)
        return decoded;
    auto body = decodeForm<decltype(R::body)>(input.form);
    if (!body)
        return Failure(std::move(body.error()));
    decoded->body = std::move(*body);
    return decoded;
}

} // namespace api::server
