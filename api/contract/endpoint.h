// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace api {

enum class Method : std::uint8_t { Get, Post, Put, Patch, Delete };
enum class Product : std::uint8_t { WearLink, Relay };

// Accepted credentials, a bit set: any one of them admits the caller. None = public.
enum class Auth : std::uint8_t {
    None = 0,
    ApiKey = 1,
    DeveloperJwt = 2,
    SdkToken = 4,
    RelayToken = 8,
    PortalToken = 16
};
constexpr Auth operator|(Auth a, Auth b)
{
    return Auth(std::uint8_t(a) | std::uint8_t(b));
}
constexpr bool accepts(Auth set, Auth one)
{
    return (std::uint8_t(set) & std::uint8_t(one)) != 0;
}

// x-role. Callers below the role get the answer of an unknown route (404).
enum class Role : std::uint8_t { Any, Reviewer, Root };

enum class BodyKind : std::uint8_t {
    None,
    Json,
    Form, // multipart/form-data or application/x-www-form-urlencoded with text members only
    Multipart, // multipart/form-data with a file
    Binary, // any bytes, streamed
};
enum class AnswerKind : std::uint8_t { None, Json, Stream }; // Stream: zip, ndjson, event-stream, html

// One value that a call of an operation may be given by name: a parameter, or a member of its JSON or form body.
struct EndpointValue {
    enum class Place : std::uint8_t { Path, Query, Header, Body };
    enum class Kind : std::uint8_t {
        Text, // any string: enumerations, dates and ids too
        Number,
        Boolean,
        Json, // anything else
    };
    std::string_view name; // on the wire
    Place place = Place::Query;
    Kind kind = Kind::Text; // of the items when it is a list
    bool list = false;
    bool nullable = false;
    bool secret = false; // never from an argument that others can read
};

// One operation of the contract. Relay's dispatcher operations share method and path and differ in `dispatchValue`.
struct Endpoint {
    std::string_view id; // operationId, "listUsers"
    Method method;
    std::string_view path; // from the root, "/api/v1/users/{user_id}"
    std::string_view tag; // "Users"
    std::string_view summary; // one line
    Product product;
    Auth auth;
    Role role = Role::Any;
    BodyKind body = BodyKind::None;
    AnswerKind answer = AnswerKind::Json;
    int successStatus = 200;
    std::uint64_t bodyLimit = 1 << 20; // bytes
    bool jsonAsPlainText = false; // a JSON body is also taken as text/plain
    bool planned = false; // x-status: planned, answers 501
    bool idempotencyKey = false; // honours Idempotency-Key (every mutation with a JSON body)
    int rateLimit = 0; // requests a window, 0 = the general limit
    int rateWindowSeconds = 0;
    std::span<const std::string_view> aliases = {}; // further paths that answer alike
    std::string_view dispatchField = {}; // "routeName", "routname" or empty
    std::string_view dispatchValue = {}; // "getConnectionStatus"
    bool dispatchNormalised = false; // lower-cased, '-' and '_' dropped before comparing
    std::span<const EndpointValue> values = {}; // parameters, then the members of a structured body
};

std::string_view name(Method method); // "GET"

std::span<const Endpoint> endpoints(); // every operation of both APIs, in document order
const Endpoint *findEndpoint(std::string_view id); // nullptr when there is none
const EndpointValue *findValue(const Endpoint &endpoint, std::string_view name); // nullptr when there is none
std::string_view openApiDocument(); // the merged OpenAPI 3.1 document, JSON, UTF-8

} // namespace api
