// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <tl/expected.hpp>

namespace api::server::http {

// An absolute address that somebody is sent to, taken apart. Only one that needs no repair: what browsers drop, mend or
// take for something else stands in none of its parts.
struct WebAddress {
    std::string scheme; // lower case: "https", "myapp"
    std::string authority; // lower case, as written: "[::1]:8080"
    std::string host; // without brackets and port
    std::string port; // digits; empty when not written
    std::string target; // path and query, begins with "/"

    bool isWeb() const { return scheme == "http" || scheme == "https"; }
    bool isLoopback() const { return host == "localhost" || host == "127.0.0.1" || host == "::1"; }
};

// The error says why not, as a clause: "it names no host, or a user".
tl::expected<WebAddress, std::string_view> parseWebAddress(std::string_view url);

} // namespace api::server::http
