// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Internal to the engine: the only header here that shows Boost types.
#include "api/server/http/fiberhost.h"
#include "api/server/http/transport.h"
#include "api/server/http/workers.h"

#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/spawn.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/steady_timer.hpp>
#include <memory>

namespace api::server::http {

// One accepted socket and the fiber that serves it. Everything runs on the io thread that the socket belongs to.
class SocketLink : public Transport, public FiberHost, public std::enable_shared_from_this<SocketLink> {
public:
    using Tcp = boost::asio::ip::tcp;
    SocketLink(std::shared_ptr<boost::asio::io_context> context, Tcp::socket socket, boost::asio::ssl::context *tls,
               Workers &workers, const std::atomic<bool> &stopping);

    void attach(const boost::asio::yield_context &yield); // first thing on the fiber
    bool handshake(Milliseconds limit); // true at once without TLS
    void detach(); // last thing on the fiber

    void endIdle(); // the server stops: wakes the fiber from idle reads and sleeps
    void interrupt(); // and now from every transfer

    tl::expected<std::size_t, IoError> readSome(std::span<char> into, Milliseconds limit, Wait wait) override;
    tl::expected<std::size_t, IoError> writeSome(std::span<const std::string_view> parts, Milliseconds limit) override;
    void finish(Milliseconds linger) override;
    void reset() override;
    bool peerLeft() override;
    const std::string &peer() const override { return m_peer; }
    bool isTls() const override { return m_tls.has_value(); }

    void await(const std::function<void(Resume)> &start) override;
    bool sleep(Milliseconds duration) override;
    bool stopping() const override { return m_stopping; }
    std::function<void()> waker() override;
    void submit(std::function<void()> work) override { m_workers.submit(std::move(work)); }

private:
    using Error = boost::system::error_code;
    template <typename Start>
    tl::expected<std::size_t, IoError> operate(Milliseconds limit, Wait wait, Start &&start);
    void setDeadline(Milliseconds limit);
    void armTimer();
    void onTimer();
    void discardInput(Clock::time_point end);

    std::shared_ptr<boost::asio::io_context> m_context;
    Tcp::socket m_socket;
    std::optional<boost::asio::ssl::stream<Tcp::socket &>> m_tls;
    Workers &m_workers;
    const std::atomic<bool> &m_stopping;
    std::optional<boost::asio::yield_context> m_yield;
    std::string m_peer;

    // One timer that is moved only when it would fire too late: a busy connection never touches it.
    boost::asio::steady_timer m_timer;
    Clock::time_point m_deadline = Clock::time_point::max();
    Clock::time_point m_armedFor = Clock::time_point::max();
    boost::asio::steady_timer m_sleep;
    std::size_t m_sentInOneGo = 0; // bytes since the fiber last waited
    bool m_idle = false;
    bool m_expired = false;
    bool m_interrupted = false;
};

} // namespace api::server::http
