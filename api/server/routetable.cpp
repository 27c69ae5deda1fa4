// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/routetable.h"

#include "api/server/http/urlencoded.h"

#include <algorithm>

namespace api::server {

namespace {

// Takes "/segment" off the front of `rest`.
std::string_view takeSegment(std::string_view &rest)
{
    rest.remove_prefix(1);
    const std::size_t slash = rest.find('/');
    const std::string_view segment = rest.substr(0, slash);
    rest.remove_prefix(segment.size());
    return segment;
}

} // namespace

RouteTable::RouteTable()
{
    for (const Endpoint &endpoint : endpoints()) {
        add(endpoint.path, endpoint);
        for (const std::string_view alias : endpoint.aliases)
            add(alias, endpoint);
    }
}

void RouteTable::add(std::string_view path, const Endpoint &endpoint)
{
    Node *node = &m_root;
    while (!path.empty()) {
        const std::string_view segment = takeSegment(path);
        auto &next = segment.starts_with('{') ? node->parameter : node->fixed[std::string(segment)];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    const auto byRole = [](Role role, const Endpoint *other) { return role < other->role; };
    node->endpoints.insert(std::upper_bound(node->endpoints.begin(), node->endpoints.end(), endpoint.role, byRole),
                           &endpoint);
}

// Tries fixed segments before parameters and steps back when the fixed branch ends nowhere.
const RouteTable::Node *RouteTable::walk(const Node &node, std::string_view rest, std::vector<std::string> &values)
{
    if (rest.empty())
        return node.endpoints.empty() ? nullptr : &node;
    const std::string_view segment = takeSegment(rest);
    if (const auto fixed = node.fixed.find(segment); fixed != node.fixed.end()) {
        if (const Node *found = walk(*fixed->second, rest, values))
            return found;
    }
    if (!node.parameter || segment.empty())
        return nullptr;
    auto value = http::percentDecoded(segment);
    if (!value || value->find('\0') != std::string::npos)
        return nullptr;
    values.push_back(std::move(*value));
    const Node *found = walk(*node.parameter, rest, values);
    if (!found)
        values.pop_back();
    return found;
}

RouteTable::Endpoints RouteTable::Match::reachableBy(Role role) const
{
    const auto end = std::find_if(endpoints.begin(), endpoints.end(),
                                  [role](const Endpoint *endpoint) { return endpoint->role > role; });
    return {endpoints.begin(), end};
}

RouteTable::Match RouteTable::find(std::string_view path) const
{
    Match match;
    if (!path.starts_with('/'))
        return match;
    if (const Node *node = walk(m_root, path, match.values))
        match.endpoints = node->endpoints;
    return match;
}

} // namespace api::server
