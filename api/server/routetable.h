// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

// Finds the operations of a path. Built once, then read by every io thread.
class RouteTable {
public:
    using Endpoints = std::span<const Endpoint *const>; // of the table
    struct Match {
        // Of every method, lower roles first; several of one method differ in dispatchValue.
        Endpoints endpoints;
        std::vector<std::string> values; // of the path parameters, percent-decoded: %2F stays inside its value
        Endpoints reachableBy(Role role) const;
    };

    RouteTable(); // every path and alias of endpoints()

    // `path` is the raw target without its query. Fixed segments win over parameters. No match: empty endpoints.
    Match find(std::string_view path) const;

private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
        std::unique_ptr<Node> parameter;
        std::vector<const Endpoint *> endpoints;
    };

    void add(std::string_view path, const Endpoint &endpoint);
    static const Node *walk(const Node &node, std::string_view rest, std::vector<std::string> &values);

    Node m_root;
};

} // namespace api::server
