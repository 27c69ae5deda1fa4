// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/address.hpp>
#include <string_view>

namespace api::server::http {

// Reachable for everybody: none that is private, local to a link or a machine, shared by carriers, reserved, for many
// receivers, or that leads to such a one by an embedded IPv4 address.
bool isPublic(const boost::asio::ip::address &address);
// Whether anything that a host may turn out to be could pass mayConnect(): false for an address that is not public
// however it is written (also "0x7f.1", "2130706433"), and for the names of this machine and of local networks.
bool mayName(std::string_view host);
// Public; or loopback, when `host` names it ("localhost", "127.0.0.1", "::1").
bool mayConnect(std::string_view host, const boost::asio::ip::address &address);

} // namespace api::server::http
