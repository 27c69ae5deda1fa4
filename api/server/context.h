// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/endpoint.h"
#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/caller.h"
#include "api/server/http/headers.h"
#include "api/server/ratelimiter.h"
#include "api/server/store/database.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace api::server {

namespace store {
class KeyUsage;
}
class Clock;
class FileStore;
class Jobs;
class Passwords;
class Sessions;
class SnsSigner;
class SyncEvents;
class Regions;
namespace relay {
class Tokens;
}

// What every handler may use. Owned by the service, outlives every request; each member is thread-safe.
struct Services {
    store::Database &database;
    FileStore &files;
    SnsSigner &snsSigner;
    Clock &clock;
    Sessions &sessions; // issues and verifies tokens
    relay::Tokens &relayTokens; // the same for Relay
    Passwords &passwords;
    RateLimiter &limiter;
    store::KeyUsage &keyUsage;
    Jobs &jobs;
    SyncEvents &syncEvents;
    Regions *regions = nullptr; // the databases of Relay's countries; set once the service is up
    std::string country = {}; // whose database this is, "IN"
    int generalLimit = 6000; // requests of one caller a minute

    // Of the general limit for a caller without an account. Takes nothing.
    RateLimiter::Verdict generalState(std::string_view remote) const;
    std::function<std::string()> baseUrl = {}; // "http://127.0.0.1:41234", for addresses that are given out
    std::string rootAdminEmail = {}; // who registers with it becomes root
    std::chrono::milliseconds streamHeartbeat{15'000}; // of real time, between signs of life on an idle stream
};

// The limit that holds where the contract names none.
inline constexpr std::string_view kGeneralRule = "general";
inline constexpr std::chrono::seconds kGeneralWindow{60};
inline std::string anonymousParty(std::string_view remote)
{
    return "ip " + std::string(remote);
}

// What the transaction of a request with Idempotency-Key leaves behind: that it was carried out.
struct ExecutionMark {
    std::string caller, keyHash, fingerprint;
};

// Where a request to Relay belongs.
struct RelayPlace {
    std::string country; // upper case
    std::string tenant; // id
};

// One request as its handler sees it. Lives on the fiber of that request; never share it with another thread.
class Context {
public:
    Context(Services &services, Timestamp now, std::string_view requestId, std::string_view remote)
        : m_services(&services), m_now(now), m_requestId(requestId), m_remote(remote)
    {
    }

    const Caller &caller() const { return *m_caller; }
    const std::string &developerId() const { return m_caller->developerId; } // the tenant of every query
    Timestamp now() const { return m_now; } // one instant for the whole request
    std::string_view requestId() const { return m_requestId; }
    std::string_view remote() const { return m_remote; } // peer address without its port
    Services &services() const { return *m_services; }
    void moveTo(Services &region) { m_services = &region; } // Relay: the database of another country
    const RelayPlace &relayPlace() const { return m_relayPlace; } // of requests to Relay

    // One consistent view of the database; work(store::Reader &) -> Result<T>. Runs in place: do not suspend inside.
    template <typename F>
    auto read(F &&work)
    {
        return m_services->database.read(std::forward<F>(work), &m_trace);
    }
    // All or nothing, on disk when it returns; work(store::Transaction &) -> Result<T>, called on the writer's thread
    // while this fiber waits.
    template <typename F>
    auto write(F &&work)
    {
        auto marked = [&](store::Transaction &transaction) {
            markExecuted(transaction);
            return work(transaction);
        };
        return m_services->database.write(marked, &m_trace);
    }

    // A further limit that needs the decoded request, such as per account. Error: TooManyRequests.
    Result<void> limit(std::string_view rule, std::string_view who, int requests, std::chrono::seconds window);
    // Who a request without credentials turned out to be (register, login), for the audit log.
    void actAs(const std::string &developerId, const std::string &email)
    {
        auto known = std::make_shared<Caller>(*m_caller);
        known->developerId = developerId;
        known->email = email;
        m_caller = std::move(known);
    }
    void setHeader(std::string name, std::string value) { m_headers.set(std::move(name), std::move(value)); }

private:
    friend class Router;
    void markExecuted(store::Transaction &transaction) const;

    Services *m_services;
    Timestamp m_now;
    std::string_view m_requestId, m_remote;
    CallerPtr m_caller = nobody();
    RelayPlace m_relayPlace;
    RateLimiter::Verdict m_verdict; // of the tightest limit so far
    http::Headers m_headers; // of the answer
    std::optional<ExecutionMark> m_mark;
    store::Trace m_trace;
};

} // namespace api::server
