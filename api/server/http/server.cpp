// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/server.h"

#include "api/server/http/engine.h"

namespace api::server::http {

class Server::Engine {
public:
    Options options;
    Handler handler;
    Counters counters;
    std::mutex control; // start and stop one after the other; nothing else waits for them
    std::atomic<std::uint16_t> port{0};
    std::unique_ptr<Run> run;
};

Server::Server(Options options, Handler handler) : m_engine(std::make_unique<Engine>())
{
    m_engine->options = std::move(options);
    m_engine->handler = std::move(handler);
}

Server::~Server()
{
    stop();
}

tl::expected<void, StartError> Server::start()
{
    const std::lock_guard lock(m_engine->control);
    if (m_engine->run)
        return {};
    auto run = std::make_unique<Run>(m_engine->options, m_engine->handler, m_engine->counters);
    if (auto opened = run->open(); !opened)
        return opened;
    m_engine->port = run->port();
    m_engine->run = std::move(run);
    return {};
}

void Server::stop()
{
    const std::lock_guard lock(m_engine->control);
    m_engine->port = 0;
    m_engine->run.reset();
}

bool Server::running() const
{
    return m_engine->port != 0;
}

std::uint16_t Server::port() const
{
    return m_engine->port;
}

Stats Server::stats() const
{
    const Counters &counters = m_engine->counters;
    return {counters.open, counters.accepted, counters.refused, counters.requests};
}

void Server::refuseConnections(int count)
{
    m_engine->counters.refuse = count;
}

} // namespace api::server::http
