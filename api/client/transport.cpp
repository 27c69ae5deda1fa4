// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/transport.h"

#include "api/client/transfer.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <unordered_map>

namespace api::client {

namespace {

struct Ended {
    Transport::Done done;
    Exchange exchange;
};

} // namespace

class Transport::Loop {
public:
    Loop(QObject *receiver, TransportOptions options) : m_receiver(receiver), m_options(std::move(options))
    {
        static const CURLcode global = curl_global_init(CURL_GLOBAL_DEFAULT);
        Q_ASSERT(global == CURLE_OK);
        m_multi = curl_multi_init();
        curl_multi_setopt(m_multi, CURLMOPT_MAX_HOST_CONNECTIONS, long(m_options.connectionsPerHost));
        curl_multi_setopt(m_multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, long(m_options.connections));
        curl_multi_setopt(m_multi, CURLMOPT_MAXCONNECTS, long(m_options.connections));
        m_thread = std::thread([this] { run(); });
    }
    ~Loop()
    {
        *m_alive = false;
        m_quit = true;
        curl_multi_wakeup(m_multi);
        m_thread.join();
        curl_multi_cleanup(m_multi);
    }

    Id start(RawRequest request, Done done)
    {
        const Id id = ++m_lastId;
        auto transfer = std::make_unique<Transfer>(id, std::move(request), std::move(done));
        post([&] { m_incoming.push_back(std::move(transfer)); });
        return id;
    }
    void cancel(Id id)
    {
        post([&] { m_cancels.push_back(id); });
    }
    void dropConnections()
    {
        post([&] { m_drop = true; });
    }

private:
    using Active = std::unordered_map<Id, std::unique_ptr<Transfer>>;

    template <typename Change>
    void post(Change change)
    {
        {
            const std::lock_guard lock(m_mutex);
            change();
        }
        curl_multi_wakeup(m_multi);
    }

    void run()
    {
        while (!m_quit) {
            takeOrders();
            int running = 0;
            curl_multi_perform(m_multi, &running);
            collect();
            deliver();
            curl_multi_poll(m_multi, nullptr, 0, 60'000, nullptr);
        }
        for (auto &[id, transfer] : m_active)
            curl_multi_remove_handle(m_multi, transfer->handle());
        m_active.clear();
        m_pool.reset();
    }

    void takeOrders()
    {
        std::vector<std::unique_ptr<Transfer>> incoming;
        std::vector<Id> cancels;
        {
            const std::lock_guard lock(m_mutex);
            incoming.swap(m_incoming);
            cancels.swap(m_cancels);
            if (std::exchange(m_drop, false))
                m_pool = makeConnectionPool();
        }
        for (auto &transfer : incoming)
            begin(std::move(transfer));
        for (const Id id : cancels)
            stop(id);
    }
    void begin(std::unique_ptr<Transfer> transfer)
    {
        if (auto fault = transfer->prepare(m_pool, m_options.userAgent)) {
            m_ended.push_back({transfer->takeDone(), transfer->refuse(std::move(*fault))});
            return;
        }
        curl_multi_add_handle(m_multi, transfer->handle());
        const Id id = transfer->id();
        m_active.emplace(id, std::move(transfer));
    }
    void stop(Id id)
    {
        if (const auto found = m_active.find(id); found != m_active.end()) {
            end(found, CURLE_ABORTED_BY_CALLBACK);
            m_ended.back().exchange.error =
                Error{.kind = ErrorKind::Cancelled, .message = "The request was cancelled."};
        }
    }
    void collect()
    {
        int left = 0;
        while (const CURLMsg *message = curl_multi_info_read(m_multi, &left)) {
            if (message->msg != CURLMSG_DONE)
                continue;
            Transfer *transfer = nullptr;
            curl_easy_getinfo(message->easy_handle, CURLINFO_PRIVATE, &transfer);
            const CURLcode code = message->data.result;
            end(m_active.find(transfer->id()), code);
        }
    }
    void end(Active::iterator found, CURLcode code)
    {
        Transfer &transfer = *found->second;
        curl_multi_remove_handle(m_multi, transfer.handle());
        m_ended.push_back({transfer.takeDone(), transfer.finish(code)});
        m_active.erase(found);
    }
    void deliver()
    {
        if (m_ended.empty())
            return;
        auto batch = std::make_shared<std::vector<Ended>>(std::exchange(m_ended, {}));
        QMetaObject::invokeMethod(
            m_receiver,
            [batch, alive = m_alive] {
                for (Ended &ended : *batch) {
                    if (*alive) // one of them may destroy the transport
                        ended.done(std::move(ended.exchange));
                }
            },
            Qt::QueuedConnection);
    }

    QObject *m_receiver;
    std::shared_ptr<std::atomic<bool>> m_alive = std::make_shared<std::atomic<bool>>(true);
    TransportOptions m_options;
    CURLM *m_multi = nullptr;
    ConnectionPool m_pool = makeConnectionPool();
    Active m_active;
    std::vector<Ended> m_ended;
    std::atomic<Id> m_lastId = 0;
    std::atomic<bool> m_quit = false;
    std::mutex m_mutex; // guards the orders below
    std::vector<std::unique_ptr<Transfer>> m_incoming;
    std::vector<Id> m_cancels;
    bool m_drop = false;
    std::thread m_thread;
};

Transport::Transport(QObject *receiver, TransportOptions options)
    : m_loop(std::make_unique<Loop>(receiver, std::move(options)))
{
}

Transport::~Transport() = default;

Transport::Id Transport::start(RawRequest request, Done done)
{
    return m_loop->start(std::move(request), std::move(done));
}

void Transport::cancel(Id id)
{
    m_loop->cancel(id);
}

void Transport::dropConnections()
{
    m_loop->dropConnections();
}

} // namespace api::client
