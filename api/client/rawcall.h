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

// A call of an operation: values named like a {parameter} of the path go there, the others become members of the
// JSON body of a Relay dispatcher operation, or query parameters. A missing path parameter is a Validation error.
Result<RawCall> rawCall(const Endpoint &endpoint, const NamedValues &values);

// Replaces {name} in the path template; false when the template has no such parameter, or the value would make
// another path of it: empty, "." or "..".
bool fillPath(std::string &path, std::string_view name, std::string_view value);
std::string_view unfilledParameter(std::string_view path); // the first {name} left, or empty

} // namespace api::client
