// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server {

// Finds the operations of a path. Built once, then read by every io thread.
class RouteTable {
public:
    struct Match {
        std::vector<const Endpoint *> endpoints; // of every method; several of one method differ in dispatchValue
        // Path parameters, percent-decoded, in the order of the template: an encoded slash stays inside its value.
        std::vector<std::pair<std::string_view, std::string>> parameters;
    };

    RouteTable(); // every path and alias of endpoints()

    // `path` is the raw target without its query. Fixed segments win over parameters. No match: empty endpoints.
    Match find(std::string_view path) const;

private:
    struct Node {
        std::map<std::string, std::unique_ptr<Node>, std::less<>> fixed;
        std::unique_ptr<Node> parameter;
        std::vector<std::pair<const Endpoint *, std::string_view>> endpoints; // with the template that led here
    };

    void add(std::string_view path, const Endpoint &endpoint);
    static const Node *walk(const Node &node, std::string_view rest, std::vector<std::string> &values);
    Node m_root;
};

// Percent-decodes one path segment or query value. Nothing for a malformed escape or an encoded NUL.
std::optional<std::string> decodePercent(std::string_view text, bool plusIsSpace = false);

} // namespace api::server
