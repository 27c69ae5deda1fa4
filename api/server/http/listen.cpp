// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/listen.h"

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/v6_only.hpp>

namespace api::server::http {

namespace asio = boost::asio;
using Tcp = asio::ip::tcp;
using Error = boost::system::error_code;

namespace {

tl::unexpected<StartError> bindError(const Error &error, const std::string &address, std::uint16_t port)
{
    const std::string where = address + ':' + std::to_string(port);
    if (error == asio::error::address_in_use)
        return tl::unexpected(StartError{StartErrorKind::PortInUse, where + " is already in use."});
    if (error == asio::error::access_denied)
        return tl::unexpected(StartError{StartErrorKind::PermissionDenied, where + " needs more rights to listen on."});
    return tl::unexpected(
        StartError{StartErrorKind::AddressUnusable, "Cannot listen on " + where + ": " + error.message() + '.'});
}

tl::expected<std::unique_ptr<Tcp::acceptor>, StartError> listenOne(asio::io_context &context,
                                                                   const std::string &address, std::uint16_t port)
{
    Error error;
    const auto ip = asio::ip::make_address(address, error);
    auto acceptor = std::make_unique<Tcp::acceptor>(context);
    const Tcp::endpoint endpoint(ip, port);
    if (!error)
        acceptor->open(endpoint.protocol(), error);
    if (!error)
        acceptor->set_option(asio::socket_base::reuse_address(true), error);
    if (!error && ip.is_v6())
        acceptor->set_option(asio::ip::v6_only(true), error);
    if (!error)
        acceptor->bind(endpoint, error);
    if (!error)
        acceptor->listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return bindError(error, address, port);
    return acceptor;
}

tl::expected<Acceptors, StartError> listenAll(asio::io_context &context, const Options &options)
{
    Acceptors acceptors;
    std::uint16_t port = options.port;
    for (const std::string &address : options.addresses) {
        auto acceptor = listenOne(context, address, port);
        if (!acceptor)
            return tl::unexpected(acceptor.error());
        port = (*acceptor)->local_endpoint().port();
        acceptors.push_back(std::move(*acceptor));
    }
    if (acceptors.empty())
        return tl::unexpected(StartError{StartErrorKind::AddressUnusable, "There is no address to listen on."});
    return acceptors;
}

} // namespace

tl::expected<Acceptors, StartError> listenOn(asio::io_context &context, const Options &options)
{
    // A port that was free on the first address may be taken on the second: try another one.
    constexpr int kTries = 8;
    auto acceptors = listenAll(context, options);
    for (int i = 1; i < kTries && options.port == 0 && !acceptors; ++i) {
        if (acceptors.error().kind != StartErrorKind::PortInUse)
            break;
        acceptors = listenAll(context, options);
    }
    return acceptors;
}

tl::expected<asio::ssl::context, StartError> loadTls(const TlsFiles &files)
{
    const auto fail = [](const std::string &what, const Error &error) {
        return tl::unexpected(StartError{StartErrorKind::Certificate, what + ": " + error.message() + '.'});
    };
    asio::ssl::context context(asio::ssl::context::tls_server);
    SSL_CTX_set_min_proto_version(context.native_handle(), TLS1_2_VERSION);
    SSL_CTX_set_options(context.native_handle(), SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE);
    Error error;
    context.use_certificate_chain_file(files.certificate, error);
    if (error)
        return fail("Cannot use the certificate " + files.certificate, error);
    context.use_private_key_file(files.key, asio::ssl::context::pem, error);
    if (error)
        return fail("Cannot use the private key " + files.key, error);
    return context;
}

} // namespace api::server::http
