// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/http/fiber.h"
#include "api/server/http/server.h"
#include "tests/support/rawclient.h"

#include <atomic>
#include <mutex>

namespace support {

namespace http = api::server::http;

inline http::Response text(std::string body, int status = 200)
{
    http::Response response;
    response.status = status;
    response.headers.add("Content-Type", "text/plain");
    response.body = std::move(body);
    return response;
}

// Answers with the request line that it saw, or with the body when there was one.
inline http::Response mirror(http::Request &request)
{
    auto body = request.body->readAll(1024 * 1024);
    if (!body)
        return text(std::string(http::describe(body.error())), http::statusOf(body.error()));
    return text(body->empty() ? request.method + ' ' + request.target : *body);
}

// A running server, the requests that reached its handler, and its access log.
class TestServer {
public:
    explicit TestServer(http::Handler handler = mirror, http::Options options = {})
        : server(prepared(std::move(options)), [this, handler = std::move(handler)](http::Request &request) {
            ++handled;
            return handler(request);
        })
    {
        started = server.start().has_value();
    }
    ~TestServer() { server.stop(); }

    RawClient connect(int receiveBuffer = 0) const { return RawClient(server.port(), receiveBuffer); }
    std::string host() const { return "Host: localhost:" + std::to_string(server.port()) + "\r\n"; }
    // "GET /path", further header lines with their line breaks, body.
    std::string request(const std::string &line, const std::string &headers = {}, const std::string &body = {}) const
    {
        return line + " HTTP/1.1\r\n" + host() + headers + "\r\n" + body;
    }
    // Everything that comes back on a new connection, until the server closes it.
    std::string talk(const std::string &bytes) const
    {
        RawClient client = connect();
        client.send(bytes);
        return client.readToEnd();
    }
    std::vector<http::AccessRecord> log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    std::atomic<int> handled{0};
    bool started = false;

private:
    http::Options prepared(http::Options options)
    {
        options.accessLog = [this](const http::AccessRecord &record) {
            const std::lock_guard lock(m_mutex);
            m_log.push_back(record);
        };
        return options;
    }
    mutable std::mutex m_mutex;
    std::vector<http::AccessRecord> m_log;

public:
    http::Server server; // last: its threads use the members above
};

} // namespace support
