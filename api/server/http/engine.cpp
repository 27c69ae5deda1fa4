// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/engine.h"

#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/context/protected_fixedsize_stack.hpp>

namespace api::server::http {

namespace asio = boost::asio;
using Error = boost::system::error_code;

Run::Run(const Options &options, const Handler &handler, Counters &counters)
    : m_options(options), m_handler(handler), m_counters(counters)
{
}

Run::~Run()
{
    if (!m_guards.empty())
        stop();
}

tl::expected<void, StartError> Run::open()
{
    for (std::size_t i = 0; i < std::max<std::size_t>(m_options.ioThreads, 1); ++i)
        m_threads.push_back(std::make_unique<IoThread>());
    if (m_options.tls) {
        auto tls = loadTls(*m_options.tls);
        if (!tls)
            return tl::unexpected(tls.error());
        m_tls.emplace(std::move(*tls));
    }
    auto acceptors = listenOn(*m_threads.front()->context, m_options);
    if (!acceptors)
        return tl::unexpected(acceptors.error());
    m_acceptors = std::move(*acceptors);
    m_port = m_acceptors.front()->local_endpoint().port();
    m_site.emplace(m_options, m_port);
    m_workers.emplace(m_options.workerThreads);
    m_acceptPause.emplace(*m_threads.front()->context);
    for (const auto &acceptor : m_acceptors)
        accept(*acceptor);
    startThreads();
    return {};
}

void Run::startThreads()
{
    for (std::size_t i = 0; i < m_threads.size(); ++i) {
        IoThread &owner = *m_threads[i];
        m_guards.push_back(asio::make_work_guard(*owner.context));
        owner.thread = std::thread([&owner, i] {
            FiberHost::nameIoThread(i);
            owner.context->run();
        });
    }
}

void Run::accept(Tcp::acceptor &acceptor)
{
    IoThread &owner = *m_threads[m_next++ % m_threads.size()];
    acceptor.async_accept(*owner.context, [this, &acceptor, &owner](const Error &error, Tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error) {
            accepted(std::move(socket), owner);
            return accept(acceptor);
        }
        // Out of descriptors or memory: what is open may end meanwhile.
        m_acceptPause->expires_after(std::chrono::milliseconds(50));
        m_acceptPause->async_wait([this, &acceptor](const Error &) {
            if (acceptor.is_open())
                accept(acceptor);
        });
    });
}

bool Run::isToBeReset()
{
    const int left = m_counters.refuse;
    if (left > 0)
        --m_counters.refuse;
    return left != 0;
}

void Run::accepted(Tcp::socket socket, IoThread &owner)
{
    constexpr std::size_t kMostRefusals = 64; // that are told 503 at the same time
    ++m_counters.accepted;
    const std::size_t open = m_counters.open + 1; // only this thread adds
    const bool overload = open > m_options.limits.connections;
    const bool reset = isToBeReset();
    if (overload || reset)
        ++m_counters.refused;
    if (reset || open > m_options.limits.connections + kMostRefusals) {
        Error ignored;
        socket.set_option(Tcp::socket::linger(true, 0), ignored);
        socket.close(ignored);
        return;
    }
    ++m_counters.open;
    asio::post(*owner.context, [this, &owner, overload, socket = std::move(socket)]() mutable {
        launch(owner, std::move(socket), overload);
    });
}

void Run::launch(IoThread &owner, Tcp::socket socket, bool overload)
{
    constexpr std::size_t kStack = 1024 * 1024; // 256 KiB overflowed under deep JSON
    const auto link = std::make_shared<SocketLink>(owner.context, std::move(socket), m_tls ? &*m_tls : nullptr,
                                                   *m_workers, m_stopping);
    owner.links.insert(link);
    try {
        asio::spawn(
            *owner.context, std::allocator_arg, boost::context::protected_fixedsize_stack(kStack),
            [this, &owner, link, overload](const asio::yield_context &yield) {
                link->attach(yield);
                serve(link, overload);
                link->detach();
                ended(owner, link);
            },
            asio::detached);
    } catch (const std::bad_alloc &) { // no memory for a stack
        ended(owner, link);
    }
}

void Run::serve(const std::shared_ptr<SocketLink> &link, bool overload)
{
    if (!link->handshake(m_options.limits.headerTime))
        return;
    const ServerContext context{m_options, m_handler, *m_site, m_counters.requests};
    Connection connection(*link, *link, context);
    if (overload)
        connection.refuseOverload();
    else
        connection.serve();
}

void Run::ended(IoThread &owner, const std::shared_ptr<SocketLink> &link)
{
    owner.links.erase(link);
    const std::lock_guard lock(m_mutex); // stop() must not miss the last one
    if (--m_counters.open == 0)
        m_quiet.notify_all();
}

template <typename F>
void Run::onEveryLink(F call)
{
    for (const auto &owner : m_threads) {
        asio::post(*owner->context, [&owner = *owner, call] {
            for (const auto &link : owner.links)
                call(*link);
        });
    }
}

void Run::stop()
{
    m_stopping = true;
    asio::post(*m_threads.front()->context, [this] {
        for (const auto &acceptor : m_acceptors)
            acceptor->close();
        m_acceptPause->cancel();
        const std::lock_guard lock(m_mutex);
        m_listens = false;
        m_quiet.notify_all();
    });
    onEveryLink([](SocketLink &link) { link.endIdle(); });
    std::unique_lock lock(m_mutex);
    const auto quiet = [this] { return !m_listens && m_counters.open == 0; };
    if (!m_quiet.wait_for(lock, m_options.stopGrace, quiet)) {
        onEveryLink([](SocketLink &link) { link.interrupt(); });
        m_quiet.wait(lock, quiet);
    }
    lock.unlock();
    m_guards.clear();
    for (const auto &owner : m_threads)
        owner->thread.join();
}

} // namespace api::server::http
