// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/store/statementtrace.h"

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace api::server {

// What happened to one request. Holds no credential, no body and no parameter value: the target is redacted.
struct RequestRecord {
    std::string requestId;
    Timestamp at; // virtual time of arrival
    std::string method; // "GET"
    std::string target; // path and query; values of secret parameters are "***"
    std::string remote; // peer address without its port
    std::string userAgent; // as sent
    std::string operation; // operationId, empty when no route matched
    std::string auth; // decision in words: "developer by API key ...a1b2", "refused: token expired"
    std::string caller; // id of the developer or SDK user, empty when anonymous
    std::string validation; // "ok", or the first fault, then what was not read; empty when it was not reached
    std::string failure; // what lies behind a 500
    std::string fault; // id of the injected fault, empty without one
    bool replayed = false; // answered from the Idempotency-Key store
    int status = 0; // as sent; 0 when the connection was cut
    std::uint64_t bytesIn = 0; // of the body
    std::uint64_t bytesOut = 0; // of the body
    std::chrono::microseconds duration{}; // from the complete header to the last byte handed over
    std::string outcome; // "ok", or why the answer ended early: "peer gone", "fault reset"
    store::Trace statements;
};

using RecordPtr = std::shared_ptr<const RequestRecord>;

// The last requests, newest first. All members are thread-safe.
class TraceLog {
public:
    static constexpr std::size_t kCapacity = 2000;
    using Observer = std::function<void(const RecordPtr &)>;

    // A request whose answer is made but not sent: find() sees it, the observer does not yet.
    void hold(std::shared_ptr<RequestRecord> record);
    // The answer is sent: completes what was held (or a new record of that id) and tells the observer. complete() runs
    // under the lock that every request takes.
    void finish(const std::string &requestId, const std::function<void(RequestRecord &)> &complete);
    RecordPtr find(const std::string &requestId) const; // null when unknown or already dropped
    std::vector<RecordPtr> recent(std::size_t limit) const; // newest first
    // Called on an io thread once a request is answered; must return quickly. Empty removes it; no call is running
    // any more when this returns.
    void setObserver(Observer observer);

private:
    std::shared_ptr<RequestRecord> takeHeld(const std::string &requestId); // null when nothing was held
    RecordPtr exchangeOldest(RecordPtr record); // the record whose place it takes

    mutable std::mutex m_mutex;
    std::vector<RecordPtr> m_ring; // grows to kCapacity, then wraps at m_next
    std::size_t m_next = 0;
    std::vector<std::shared_ptr<RequestRecord>> m_held; // as many as answers are on their way: mostly a handful
    std::mutex m_observerMutex; // held while the observer runs, so that removal waits for it
    Observer m_observer;
    std::atomic<bool> m_isObserved = false; // spares most requests the lock
};

} // namespace api::server
