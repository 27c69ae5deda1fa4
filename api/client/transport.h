// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/exchange.h"

#include <memory>
#include <QObject>

namespace api::client {

struct TransportOptions {
    int connectionsPerHost = 32;
    int connections = 128;
    std::string userAgent = "WearDeck";
};

// Sends HTTP/1.1 requests on a thread of its own. All members may be called from any thread.
class Transport {
public:
    using Id = std::uint64_t;
    using Done = std::function<void(Exchange &&)>;

    // `receiver` must outlive the transport; every Done runs from the event loop of its thread.
    explicit Transport(QObject *receiver, TransportOptions options = {});
    ~Transport(); // ends all transfers and joins; no Done runs afterwards
    Transport(const Transport &) = delete;
    Transport &operator=(const Transport &) = delete;

    Id start(RawRequest request, Done done); // exactly one Done for each, whatever happens
    void cancel(Id id); // its Done gets ErrorKind::Cancelled, unless it had already ended
    void dropConnections(); // no later request shares a connection, or a TLS session, with an earlier one

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace api::client
