// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"
#include "api/contract/endpoint.h"

#include <span>
#include <string>
#include <utility>
#include <vector>

namespace api::client {

using NamedValues = std::vector<std::pair<std::string, std::string>>; // not encoded

// A call before base URL, credentials and transport settings are known.
struct RawCall {
    const Endpoint *endpoint = nullptr; // the operation, when there is one
    std::string method = "GET";
    std::string path; // encoded, "/api/v1/users/7"; or a whole http(s) URL
    NamedValues query;
    Headers headers;
    UploadBody body;
    std::string contentType; // sent when there is a body
    Product product = Product::WearLink; // whose base URL
    Auth auth = Auth::None; // accepted credentials; Auth::None sends none
};

// A call of an operation: each value goes where the contract puts its name, in the path, the query, a header or the
// body, which is then JSON or a form as the operation takes it. Validation errors: a name that the operation does not
// have, a missing path parameter, a body member that is not of its type (see BodyMembers).
Result<RawCall> rawCall(const Endpoint &endpoint, const NamedValues &values);

// Replaces {name} in the path template; false when the template has no such parameter, or the value would make
// another path of it: empty, "." or "..".
bool fillPath(std::string &path, std::string_view name, std::string_view value);
std::string_view unfilledParameter(std::string_view path); // the first {name} left, or empty

} // namespace api::client
