// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/address.hpp>
#include <string_view>

namespace api::server::http {

// Reachable for everybody: none that is private, local to a link or a machine, shared by carriers, reserved, for many
// receivers, or that leads to such a one by an embedded IPv4 address.
bool isPublic(const boost::asio::ip::address &address);
// Public; or loopback, when `host` names it ("localhost", "127.0.0.1", "::1").
bool mayConnect(std::string_view host, const boost::asio::ip::address &address);

} // namespace api::server::http
