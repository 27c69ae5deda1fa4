// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/unreadmembers.h"

#include "api/contract/json.h"
#include "api/contract/jsonbind.h"

#include <algorithm>
#include <map>

namespace api::server {

namespace {

constexpr std::size_t kLargest = 64 << 10; // bytes of a body: those of uploads are read once
constexpr std::size_t kMostNames = 5, kLongestName = 40;

bool hasMembers(const Endpoint &endpoint)
{
    return std::ranges::any_of(endpoint.values,
                               [](const EndpointValue &value) { return value.place == EndpointValue::Place::Body; });
}

bool reads(const Endpoint &endpoint, std::string_view member)
{
    return member == endpoint.dispatchField || std::ranges::any_of(endpoint.values, [&](const EndpointValue &value) {
               return value.place == EndpointValue::Place::Body && value.name == member;
           });
}

std::string shown(std::string_view name) // it is anybody's
{
    if (name.size() <= kLongestName)
        return encode(std::string(name));
    std::size_t end = kLongestName; // never inside of a character
    while (end > 0 && (static_cast<unsigned char>(name[end]) & 0xC0) == 0x80)
        --end;
    return encode(std::string(name.substr(0, end)) + "...");
}

} // namespace

std::string unreadMembers(const Endpoint &endpoint, std::string_view body)
{
    if (endpoint.body != BodyKind::Json || body.empty() || body.size() > kLargest || !hasMembers(endpoint))
        return {};
    const auto members = decode<std::map<std::string, RawJson>>(body);
    if (!members)
        return {};
    std::string clause;
    std::size_t count = 0;
    for (const auto &[name, value] : *members) {
        if (reads(endpoint, name) || ++count > kMostNames)
            continue;
        clause += (clause.empty() ? "not read: " : ", ") + shown(name);
    }
    if (count > kMostNames)
        clause += " and " + std::to_string(count - kMostNames) + " more";
    return clause;
}

} // namespace api::server
