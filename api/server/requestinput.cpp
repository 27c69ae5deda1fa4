// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/requestinput.h"

#include "api/server/answers.h"
#include "api/server/http/fieldparameters.h"
#include "api/server/http/multipart.h"
#include "api/server/http/urlencoded.h"

#include <algorithm>
#include <cctype>

namespace api::server {

namespace {

// The media type in lower case; empty when the header is missing, repeated, malformed, or not UTF-8.
std::string mediaType(const http::Headers &headers)
{
    const auto header = headers.find("Content-Type");
    if (!header || headers.count("Content-Type") != 1)
        return {};
    const auto parsed = http::parseFieldWithParameters(*header);
    if (!parsed)
        return {};
    const auto charset = parsed->parameter("charset");
    return charset && !http::equalsIgnoringCase(*charset, "utf-8") ? std::string() : parsed->value;
}

bool accepts(BodyKind kind, const std::string &type)
{
    switch (kind) {
    case BodyKind::Json:
        return type == "application/json";
    case BodyKind::Form:
        return type == "multipart/form-data" || type == "application/x-www-form-urlencoded";
    case BodyKind::Multipart:
        return type == "multipart/form-data";
    case BodyKind::None:
    case BodyKind::Binary:
        return true;
    }
    return false;
}

Failure bodyFailure(http::BodyError error, const Endpoint &endpoint)
{
    if (error == http::BodyError::TooLarge)
        return withStatus(413, "Request body exceeds " + std::to_string(endpoint.bodyLimit) + " bytes");
    return withStatus(http::statusOf(error), std::string(http::describe(error)));
}

// By the names of the template's parameters, which come in the same order.
ValueMap namedValues(std::string_view path, const std::vector<std::string> &values)
{
    ValueMap named;
    std::size_t open = 0;
    for (const std::string &value : values) {
        open = path.find('{', open);
        if (open == std::string_view::npos)
            break;
        const std::size_t close = path.find('}', open);
        named[std::string(path.substr(open + 1, close - open - 1))].push_back(value);
        open = close;
    }
    return named;
}

Result<ValueMap> readMultipart(std::string_view contentType, const std::string &text, const Endpoint &endpoint)
{
    http::MemoryBody body(text);
    auto form = http::MultipartReader::open(contentType, body);
    if (!form)
        return bodyFailure(form.error(), endpoint);
    ValueMap values;
    for (;;) {
        const auto more = form->next();
        if (!more)
            return bodyFailure(more.error(), endpoint);
        if (!*more)
            return values;
        auto value = form->body().readAll(endpoint.bodyLimit);
        if (!value)
            return bodyFailure(value.error(), endpoint);
        values[form->head().name].push_back(std::move(*value));
    }
}

Result<ValueMap> readUrlEncoded(const std::string &text)
{
    auto pairs = http::parseUrlEncoded(text);
    if (!pairs)
        return failure(ErrorKind::Validation, "The form is not valid application/x-www-form-urlencoded");
    ValueMap values;
    for (auto &[name, value] : *pairs)
        values[name].push_back(std::move(value));
    return values;
}

} // namespace

Result<ParameterValues> parameterValues(const http::Request &request, const RequestInput &input, bool withHeaders)
{
    ParameterValues values;
    values.path = namedValues(input.endpoint->path, input.pathValues);
    auto pairs = http::parseUrlEncoded(request.query);
    if (!pairs)
        return failure(ErrorKind::Validation,
                       "The query string is not valid: bad percent-encoding or too many parameters");
    for (auto &[name, value] : *pairs)
        values.query[name].push_back(std::move(value));
    if (!withHeaders)
        return values;
    for (const http::Header &header : request.headers) {
        std::string lower = header.name;
        std::transform(lower.begin(), lower.end(), lower.begin(),
                       [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        values.headers[lower].push_back(header.value);
    }
    return values;
}

Result<void> checkContentType(const http::Request &request, const Endpoint &endpoint)
{
    const auto encoding = request.headers.find("Content-Encoding");
    if (encoding && !http::equalsIgnoringCase(*encoding, "identity"))
        return withStatus(415,
                          "Request bodies are taken as they are, not in Content-Encoding " + std::string(*encoding));
    const std::string type = mediaType(request.headers);
    if (endpoint.body == BodyKind::None || accepts(endpoint.body, type)
        || (endpoint.jsonAsPlainText && type == "text/plain"))
        return {};
    const auto given = request.headers.find("Content-Type");
    return withStatus(415, given ? "Unsupported content type: " + std::string(*given) : "Content-Type is missing");
}

Result<void> readBody(const http::Request &request, RequestInput &input)
{
    auto text = request.body->readAll(input.endpoint->bodyLimit);
    if (!text)
        return bodyFailure(text.error(), *input.endpoint);
    input.body = std::move(*text);
    if (input.endpoint->body != BodyKind::Form)
        return {};
    const std::string type = mediaType(request.headers);
    Result<ValueMap> form = type == "multipart/form-data"
        ? readMultipart(*request.headers.find("Content-Type"), input.body, *input.endpoint)
        : readUrlEncoded(input.body);
    if (!form)
        return Failure(std::move(form.error()));
    input.form = std::move(*form);
    return {};
}

} // namespace api::server
