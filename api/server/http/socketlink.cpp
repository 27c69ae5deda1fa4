// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/socketlink.h"

#include <algorithm>
#include <array>
#include <boost/asio/post.hpp>
#include <poll.h>

namespace api::server::http {

namespace asio = boost::asio;

SocketLink::SocketLink(std::shared_ptr<asio::io_context> context, Tcp::socket socket, asio::ssl::context *tls,
                       Workers &workers, const std::atomic<bool> &stopping)
    : m_context(std::move(context))
    , m_socket(std::move(socket))
    , m_workers(workers)
    , m_stopping(stopping)
    , m_timer(m_socket.get_executor())
    , m_sleep(m_socket.get_executor())
{
    Error ignored;
    m_socket.set_option(Tcp::no_delay(true), ignored);
    m_socket.non_blocking(true, ignored);
    if (const auto remote = m_socket.remote_endpoint(ignored); !ignored)
        m_peer = remote.address().to_string();
    if (tls)
        m_tls.emplace(m_socket, *tls);
}

void SocketLink::attach(const asio::yield_context &yield)
{
    m_yield.emplace(yield);
    enter();
}

void SocketLink::detach()
{
    Error ignored;
    m_socket.close(ignored);
    m_deadline = Clock::time_point::max();
    m_timer.cancel();
    const Away left(*this);
    m_yield.reset();
}

void SocketLink::setDeadline(Milliseconds limit)
{
    m_expired = false;
    m_deadline = Clock::now() + limit;
    if (m_deadline < m_armedFor)
        armTimer();
}

void SocketLink::armTimer()
{
    m_armedFor = m_deadline;
    m_timer.expires_at(m_deadline);
    m_timer.async_wait([self = shared_from_this()](const Error &error) {
        if (!error)
            self->onTimer();
    });
}

void SocketLink::onTimer()
{
    m_armedFor = Clock::time_point::max();
    if (m_deadline == Clock::time_point::max())
        return;
    if (Clock::now() < m_deadline)
        return armTimer();
    m_expired = true;
    Error ignored;
    m_socket.cancel(ignored);
}

template <typename Start>
tl::expected<std::size_t, IoError> SocketLink::operate(Milliseconds limit, Wait wait, Start &&start)
{
    m_idle = wait == Wait::Idle;
    if (m_interrupted || (m_idle && m_stopping))
        return tl::unexpected(IoError::Stopped);
    if (limit.count() <= 0)
        return tl::unexpected(IoError::TimedOut);
    setDeadline(limit);
    m_sentInOneGo = 0;
    Error error;
    std::size_t moved = 0;
    {
        const Away away(*this);
        moved = start((*m_yield)[error]);
    }
    m_deadline = Clock::time_point::max();
    if (!error)
        return moved;
    if (error == asio::error::eof)
        return 0;
    if (error != asio::error::operation_aborted)
        return tl::unexpected(IoError::Closed);
    return tl::unexpected(m_expired ? IoError::TimedOut : IoError::Stopped);
}

bool SocketLink::handshake(Milliseconds limit)
{
    if (!m_tls)
        return true;
    const auto done = operate(limit, Wait::Idle, [this](auto token) {
        m_tls->async_handshake(asio::ssl::stream_base::server, token);
        return std::size_t(1);
    });
    return done.value_or(0) == 1;
}

tl::expected<std::size_t, IoError> SocketLink::readSome(std::span<char> into, Milliseconds limit, Wait wait)
{
    return operate(limit, wait, [&](auto token) {
        const auto buffer = asio::buffer(into.data(), into.size());
        return m_tls ? m_tls->async_read_some(buffer, token) : m_socket.async_read_some(buffer, token);
    });
}

tl::expected<std::size_t, IoError> SocketLink::writeSome(std::span<const std::string_view> parts, Milliseconds limit)
{
    std::array<asio::const_buffer, 4> buffers;
    for (std::size_t i = 0; i < std::min(parts.size(), buffers.size()); ++i)
        buffers[i] = asio::buffer(parts[i].data(), parts[i].size());
    constexpr std::size_t kFairShare = 256 * 1024; // then other connections get their turn
    if (!m_tls && !m_interrupted && m_sentInOneGo < kFairShare) { // mostly the kernel has room: stay on the fiber
        Error error;
        const std::size_t sent = m_socket.write_some(buffers, error);
        m_sentInOneGo += sent;
        if (!error)
            return sent;
        if (error != asio::error::would_block)
            return tl::unexpected(IoError::Closed);
    }
    return operate(limit, Wait::Busy, [&](auto token) {
        return m_tls ? m_tls->async_write_some(buffers, token) : m_socket.async_write_some(buffers, token);
    });
}

void SocketLink::finish(Milliseconds linger)
{
    if (!m_socket.is_open())
        return;
    const auto end = Clock::now() + linger;
    if (m_tls) {
        (void)operate(linger, Wait::Idle, [this](auto token) {
            m_tls->async_shutdown(token);
            return std::size_t(0);
        });
    }
    Error ignored;
    m_socket.shutdown(Tcp::socket::shutdown_send, ignored);
    discardInput(end);
    m_socket.close(ignored);
}

// Closing over unread bytes would send RST, which may overtake the answer.
void SocketLink::discardInput(Clock::time_point end)
{
    constexpr std::size_t kMost = 1024 * 1024;
    std::array<char, 4096> waste;
    for (std::size_t total = 0; total < kMost;) {
        const auto left = std::chrono::duration_cast<Milliseconds>(end - Clock::now());
        const auto got =
            operate(left, Wait::Idle, [&](auto token) { return m_socket.async_read_some(asio::buffer(waste), token); });
        if (got.value_or(0) == 0)
            return;
        total += *got;
    }
}

void SocketLink::reset()
{
    Error ignored;
    m_socket.set_option(Tcp::socket::linger(true, 0), ignored);
    m_socket.close(ignored);
}

bool SocketLink::peerLeft()
{
    pollfd entry{m_socket.native_handle(), POLLRDHUP, 0};
    return ::poll(&entry, 1, 0) != 0;
}

void SocketLink::endIdle()
{
    m_sleep.cancel();
    Error ignored;
    if (m_idle)
        m_socket.cancel(ignored);
}

void SocketLink::interrupt()
{
    m_interrupted = true;
    m_sleep.cancel();
    Error ignored;
    m_socket.cancel(ignored);
}

void SocketLink::await(const std::function<void(Resume)> &start)
{
    const Away away(*this);
    asio::async_initiate<const asio::yield_context &, void()>(
        [&](auto handler) {
            const auto shared = std::make_shared<decltype(handler)>(std::move(handler));
            // The closure may outlive the server by the end of its call: it keeps the context for that.
            start([context = m_context, shared] { asio::post(*context, [shared] { std::move (*shared)(); }); });
        },
        *m_yield);
}

std::function<void()> SocketLink::waker()
{
    return [context = m_context, self = weak_from_this()] {
        asio::post(*context, [self] {
            if (const auto link = self.lock())
                link->m_sleep.cancel();
        });
    };
}

bool SocketLink::sleep(Milliseconds duration)
{
    if (m_stopping)
        return false;
    m_sleep.expires_after(duration);
    Error ignored;
    {
        const Away away(*this);
        m_sleep.async_wait((*m_yield)[ignored]);
    }
    return !m_stopping;
}

} // namespace api::server::http
