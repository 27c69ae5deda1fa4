// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/caller.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server {

namespace store {
class Store;
}
class ApiKeys;
class Passwords;
class RateLimiter;
class Sessions;
class Clock;

// What every handler may use. Owned by the service, outlives every request; each member is thread-safe.
struct Services {
    store::Store &store;
    Clock &clock;
    Sessions &sessions; // issues and revokes tokens
    Passwords &passwords;
    RateLimiter &limiter;
    std::string rootAdminEmail;
};

// One request as its handler sees it. Lives on the fiber of that request; never share it with another thread.
class Context {
public:
    struct Request {
        const Endpoint *endpoint = nullptr;
        std::string_view requestId;
        std::string_view remote; // peer address without its port
        std::string_view userAgent;
    };

    Context(Services &services, Request request, Caller caller, Timestamp now)
        : m_services(services), m_request(request), m_caller(std::move(caller)), m_now(now)
    {
    }

    const Caller &caller() const { return m_caller; }
    const std::string &developerId() const { return m_caller.developerId; } // the tenant of every query
    Timestamp now() const { return m_now; } // one instant for the whole request
    const Request &request() const { return m_request; }
    Services &services() const { return m_services; }
    store::Store &store() const { return m_services.store; }

    // A further limit that needs the decoded request, such as per account. Error: TooManyRequests.
    Result<void> limit(std::string_view rule, std::string_view who, int requests, int windowSeconds);
    void setHeader(std::string name, std::string value) { m_headers.emplace_back(std::move(name), std::move(value)); }
    const std::vector<std::pair<std::string, std::string>> &headers() const { return m_headers; }

private:
    Services &m_services;
    Request m_request;
    Caller m_caller;
    Timestamp m_now;
    std::vector<std::pair<std::string, std::string>> m_headers;
};

} // namespace api::server
