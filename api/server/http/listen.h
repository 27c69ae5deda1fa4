// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/server.h"

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>

namespace api::server::http {

using Acceptors = std::vector<std::unique_ptr<boost::asio::ip::tcp::acceptor>>;

// Binds every address of the options on one port and listens.
tl::expected<Acceptors, StartError> listenOn(boost::asio::io_context &context, const Options &options);

tl::expected<boost::asio::ssl::context, StartError> loadTls(const TlsFiles &files);

} // namespace api::server::http
