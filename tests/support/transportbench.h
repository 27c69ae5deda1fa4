// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/transport.h"
#include "tests/support/badserver.h"
#include "tests/support/testcase.h"

namespace support {

// A transport and a misbehaving server, new for each test function.
class TransportBench {
    QObject m_receiver; // outlives the transport

public:
    BadServer server;
    api::client::Transport transport{&m_receiver};

    api::client::Exchange run(api::client::RawRequest request)
    {
        std::optional<api::client::Exchange> exchange;
        transport.start(std::move(request), [&](api::client::Exchange &&ended) { exchange = std::move(ended); });
        if (!QTest::qWaitFor([&] { return exchange.has_value(); }, 20'000))
            qFatal("the exchange did not end");
        return std::move(*exchange);
    }
    api::client::Exchange get(const std::string &url)
    {
        api::client::RawRequest request;
        request.url = url;
        return run(std::move(request));
    }
    std::string where() const { return "127.0.0.1:" + std::to_string(server.port()); }
};

} // namespace support
