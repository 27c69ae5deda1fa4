// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/endpoint.h"

#include <algorithm>
#include <unordered_map>

namespace api {

std::string_view name(Method method)
{
    switch (method) {
    case Method::Get:
        return "GET";
    case Method::Post:
        return "POST";
    case Method::Put:
        return "PUT";
    case Method::Patch:
        return "PATCH";
    case Method::Delete:
        return "DELETE";
    }
    return {};
}

const Endpoint *findEndpoint(std::string_view id)
{
    static const auto byId = [] {
        std::unordered_map<std::string_view, const Endpoint *> map;
        for (const Endpoint &endpoint : endpoints())
            map.emplace(endpoint.id, &endpoint);
        return map;
    }();
    const auto found = byId.find(id);
    return found == byId.end() ? nullptr : found->second;
}

const EndpointValue *findValue(const Endpoint &endpoint, std::string_view name)
{
    const auto found = std::ranges::find(endpoint.values, name, &EndpointValue::name);
    return found == endpoint.values.end() ? nullptr : &*found;
}

} // namespace api
