// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/connection.h"
#include "api/server/http/listen.h"
#include "api/server/http/socketlink.h"

#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <unordered_set>

namespace api::server::http {

struct Counters {
    std::atomic<std::size_t> open{0};
    std::atomic<std::uint64_t> accepted{0};
    std::atomic<std::uint64_t> refused{0};
    std::atomic<std::uint64_t> requests{0};
    std::atomic<int> refuse{0}; // connections still to reset, -1 = all
};

// A server between start and stop: its sockets, threads and connections.
class Run {
public:
    Run(const Options &options, const Handler &handler, Counters &counters);
    ~Run();
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    tl::expected<void, StartError> open();
    std::uint16_t port() const { return m_port; }

private:
    using Tcp = boost::asio::ip::tcp;
    struct IoThread {
        std::shared_ptr<boost::asio::io_context> context = std::make_shared<boost::asio::io_context>(1);
        std::unordered_set<std::shared_ptr<SocketLink>> links; // used by the thread only
        std::thread thread;
    };

    void startThreads();
    void accept(Tcp::acceptor &acceptor);
    void accepted(Tcp::socket socket, IoThread &owner);
    bool isToBeReset();
    void launch(IoThread &owner, Tcp::socket socket, bool overload);
    void serve(const std::shared_ptr<SocketLink> &link, bool overload);
    void ended(IoThread &owner, const std::shared_ptr<SocketLink> &link);
    void stop();
    template <typename F>
    void onEveryLink(F call);

    const Options &m_options;
    const Handler &m_handler;
    Counters &m_counters;
    std::atomic<bool> m_stopping{false};
    std::uint16_t m_port = 0;
    std::optional<boost::asio::ssl::context> m_tls;
    std::optional<Site> m_site;
    std::optional<Workers> m_workers;
    std::vector<std::unique_ptr<IoThread>> m_threads;
    Acceptors m_acceptors; // on the first thread
    std::optional<boost::asio::steady_timer> m_acceptPause;
    std::size_t m_next = 0; // thread of the next connection
    std::vector<boost::asio::executor_work_guard<boost::asio::io_context::executor_type>> m_guards;

    std::mutex m_mutex;
    std::condition_variable m_quiet; // no connection is open, and none will be
    bool m_listens = true; // under the mutex
};

} // namespace api::server::http
