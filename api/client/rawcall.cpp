// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/rawcall.h"

#include "api/client/bodymembers.h"
#include "api/client/prepare.h"
#include "api/client/secretstring.h"

#include <algorithm>
#include <simdjson.h>

namespace api::client {

namespace {

bool isPlainSegment(std::string_view segment)
{
    return !segment.empty() && segment != "." && segment != "..";
}

bool hasOnlyPlainSegments(std::string_view path)
{
    while (path.starts_with('/')) {
        path.remove_prefix(1);
        const std::size_t end = std::min(path.find('/'), path.size());
        if (!isPlainSegment(path.substr(0, end)))
            return false;
        path.remove_prefix(end);
    }
    return true;
}

std::string unknownName(const Endpoint &endpoint, const std::string &name)
{
    std::string text = std::string(endpoint.id) + " has no parameter " + name + '.';
    std::string known;
    for (const EndpointValue &value : endpoint.values)
        known += (known.empty() ? " Known: " : ", ") + std::string(value.name);
    return text + (known.empty() ? " It takes none by name." : known + '.');
}

} // namespace

bool fillPath(std::string &path, std::string_view name, std::string_view value)
{
    const std::string slot = '{' + std::string(name) + '}';
    const std::size_t at = path.find(slot);
    if (at == std::string::npos || !isPlainSegment(value))
        return false;
    path.replace(at, slot.size(), percentEncoded(value));
    return true;
}

std::string_view unfilledParameter(std::string_view path)
{
    const std::size_t open = path.find('{');
    const std::size_t close = path.find('}', open);
    return close == std::string_view::npos ? std::string_view() : path.substr(open + 1, close - open - 1);
}

RawCall callOf(const Endpoint &endpoint, EncodedParameters parameters)
{
    RawCall call;
    call.endpoint = &endpoint;
    call.method = name(endpoint.method);
    call.product = endpoint.product;
    call.auth = endpoint.auth;
    // "DELETE /users/" is another operation: with the template left in place the call is refused.
    const bool slash = endpoint.path.ends_with('/');
    call.path =
        slash || hasOnlyPlainSegments(parameters.path) ? std::move(parameters.path) : std::string(endpoint.path);
    if (!parameters.query.empty())
        call.path += '?' + parameters.query;
    for (auto &[name, value] : parameters.headers) {
        if (!value.empty()) // the environment knows tenant and country
            call.headers.push_back({std::move(name), std::move(value)});
    }
    return call;
}

std::string formOf(std::string_view json)
{
    FormValues values;
    simdjson::dom::parser parser;
    simdjson::dom::object object;
    if (parser.parse(simdjson::padded_string(json)).get(object) != simdjson::SUCCESS)
        return {};
    for (const auto &[name, value] : object) {
        std::string_view text;
        if (value.get(text) == simdjson::SUCCESS)
            values.emplace_back(name, text);
        else if (!value.is_null())
            values.emplace_back(name, simdjson::minify(value));
    }
    return formText(values);
}

void addBody(RawCall &call, std::string json)
{
    if (call.endpoint && call.endpoint->body == BodyKind::Form) {
        call.body = UploadBody(formOf(json));
        call.contentType = "application/x-www-form-urlencoded";
        wipe(json);
    } else {
        call.body = UploadBody(std::move(json));
        call.contentType = "application/json";
    }
}

Result<RawCall> rawCall(const Endpoint &endpoint, const NamedValues &values)
{
    RawCall call = callOf(endpoint, {.path = std::string(endpoint.path), .query = {}, .headers = {}});
    BodyMembers members;
    for (const auto &[name, value] : values) {
        const EndpointValue *known = findValue(endpoint, name);
        if (!known)
            return failure(ErrorKind::Validation, unknownName(endpoint, name));
        if (known->place == EndpointValue::Place::Path)
            fillPath(call.path, name, value);
        else if (known->place == EndpointValue::Place::Query)
            call.query.emplace_back(name, value);
        else if (known->place == EndpointValue::Place::Header)
            call.headers.push_back({name, value});
        else if (auto added = members.add(*known, value); !added)
            return Failure(std::move(added.error()));
    }
    if (const std::string missing(unfilledParameter(call.path)); !missing.empty())
        return failure(ErrorKind::Validation,
                       std::string(endpoint.id) + " needs a value for " + missing + ": add " + missing + "=...");
    if (!endpoint.dispatchField.empty())
        members.select(endpoint);
    if (!members.isEmpty())
        addBody(call, members.json());
    return call;
}

} // namespace api::client
