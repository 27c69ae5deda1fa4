// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/post.h"

#include "api/server/http/publicaddress.h"
#include "api/server/http/webaddress.h"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>
#include <optional>

namespace api::server::http {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
using boost::system::error_code;
using Tcp = asio::ip::tcp;

// One exchange; every step ends at the deadline.
class Exchange {
public:
    Exchange(const Post &request, WebAddress address)
        : m_request(request)
        , m_address(std::move(address))
        , m_deadline(std::chrono::steady_clock::now() + request.timeout)
    {
    }

    PostOutcome run()
    {
        error_code error = connect();
        if (!error && m_refused)
            return {.error = "the address is not public"};
        if (!error && m_address.scheme == "https")
            return overTls();
        return error ? failed(error) : exchanged(m_socket);
    }

private:
    static PostOutcome failed(const error_code &error)
    {
        return {.error = error == asio::error::timed_out ? "no answer in time" : error.message()};
    }

    // Starts a step and runs it until it is done or the time is over.
    template <typename Start>
    error_code step(const Start &start)
    {
        std::optional<error_code> done;
        start([&done](const error_code &error, const auto &...) { done = error; });
        m_io.restart();
        m_io.run_until(m_deadline);
        if (done)
            return *done;
        error_code ignored;
        m_resolver.cancel();
        m_socket.close(ignored);
        m_io.restart();
        m_io.run();
        return asio::error::timed_out;
    }

    error_code connect()
    {
        Tcp::resolver::results_type found;
        const error_code error = step([&](auto done) {
            m_resolver.async_resolve(m_address.host, m_address.port,
                                     [&found, done](const error_code &failure, const auto &results) {
                                         found = results;
                                         done(failure);
                                     });
        });
        if (error)
            return error;
        std::vector<Tcp::endpoint> allowed;
        for (const auto &entry : found) {
            if (mayConnect(m_address.host, entry.endpoint().address()))
                allowed.push_back(entry.endpoint());
        }
        m_refused = allowed.empty();
        if (m_refused)
            return {};
        return step([&](auto done) { asio::async_connect(m_socket, allowed, done); });
    }

    PostOutcome overTls()
    {
        asio::ssl::context context(asio::ssl::context::tls_client);
        error_code error;
        context.set_default_verify_paths(error);
        asio::ssl::stream<Tcp::socket &> stream(m_socket, context);
        stream.set_verify_mode(asio::ssl::verify_peer, error);
        stream.set_verify_callback(asio::ssl::host_name_verification(m_address.host), error);
        SSL_ctrl(stream.native_handle(), SSL_CTRL_SET_TLSEXT_HOSTNAME, TLSEXT_NAMETYPE_host_name,
                 m_address.host.data()); // what the macro SSL_set_tlsext_host_name does, without its casts
        error = step([&](auto done) { stream.async_handshake(asio::ssl::stream_base::client, done); });
        return error ? failed(error) : exchanged(stream);
    }

    template <typename Stream>
    PostOutcome exchanged(Stream &stream)
    {
        beast::http::request<beast::http::string_body> out{beast::http::verb::post, m_address.target, 11};
        for (const Header &header : m_request.headers)
            out.set(header.name, header.value);
        out.set(beast::http::field::host, m_address.authority);
        out.set(beast::http::field::connection, "close");
        out.body() = m_request.body;
        out.prepare_payload();
        error_code error = step([&](auto done) { beast::http::async_write(stream, out, done); });
        if (error)
            return failed(error);
        beast::flat_buffer buffer(16 << 10);
        beast::http::response_parser<beast::http::empty_body> answer;
        answer.skip(true);
        error = step([&](auto done) { beast::http::async_read_header(stream, buffer, answer, done); });
        return error ? failed(error) : PostOutcome{.status = int(answer.get().result_int())};
    }

    const Post &m_request;
    WebAddress m_address; // with its port
    std::chrono::steady_clock::time_point m_deadline;
    asio::io_context m_io{1};
    Tcp::resolver m_resolver{m_io};
    Tcp::socket m_socket{m_io};
    bool m_refused = false;
};

} // namespace

PostOutcome post(const Post &request)
{
    auto address = parseWebAddress(request.url);
    if (!address || !address->isWeb())
        return {.error = "not an http address"};
    if (address->port.empty())
        address->port = address->scheme == "https" ? "443" : "80";
    try {
        return Exchange(request, std::move(*address)).run();
    } catch (const std::exception &fault) {
        return {.error = fault.what()};
    }
}

} // namespace api::server::http
