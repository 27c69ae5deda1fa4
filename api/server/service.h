// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/readyinfo.h"
#include "api/server/trace.h"

#include <chrono>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server {

class Clock;
class FaultSet;
struct Services;

struct TlsFiles {
    std::string certificate, key; // paths of PEM files
};

struct ServiceLimits {
    int generalRequests = 6000; // of one caller a minute, for operations without a limit of their own
    int maxConnections = 256;
    std::chrono::milliseconds streamHeartbeat{15'000}; // of real time
};

struct ServiceOptions {
    std::string address = "127.0.0.1"; // numeric
    std::uint16_t port = 0; // 0 = any free port
    std::string database = ":memory:"; // or a file, made when missing
    std::string seed = "demo"; // "demo" | "empty" | "load:USERSxDAYS"; used only when the database is new
    std::uint64_t seedNumber = 1; // same number, same data
    bool seedHealth = true; // false: a new database starts faster, without health data
    bool seedHealthLater = false; // a job adds it after the start: a second less to wait, and data that arrive
    std::optional<Timestamp> now; // where the virtual clock starts; empty = the wall clock
    std::optional<TlsFiles> tls;
    int ioThreads = 2;
    ServiceLimits limits;
    std::string rootAdminEmail = "root@weardeck.example";
    // Upper-case codes that Relay serves; the data of the first are in the main database, see Regions.
    std::vector<std::string> relayCountries{"IN", "US", "EU", "AE", "GB", "DE", "SG", "AU"};
    std::string relayDefaultTenant; // for requests to Relay without x-tenant-id; empty = they are refused
    // One redacted line a request, without its line end. Called on an io thread.
    std::function<void(std::string_view)> accessLog;
    bool isReachable() const; // from other machines; seeded accounts then get passwords of their own
    bool allowRemote = false; // needed, with tls, for an address that is not loopback
};

// The embedded server: one database, one listener, both APIs. Every member may be called from any thread, one at a
// time; start, stop, restart and reseed block (10 ms to seconds: keep them off a GUI thread).
class Service {
public:
    // Errors name what, where and what to do. Conflict: the port or the database is used by another process.
    // Validation: an option is wrong or a remote address lacks tls. StorageFull, Unavailable: the database file
    // cannot be opened, or not written while it is new or of an older version; one of this version is served
    // read-only. Forbidden: the database is from a newer version.
    static Result<std::unique_ptr<Service>> start(const ServiceOptions &options);
    // What start() would refuse before it opens anything: an option that cannot be right. Validation.
    static Result<void> check(const ServiceOptions &options);
    ~Service(); // stops
    Service(const Service &) = delete;
    Service &operator=(const Service &) = delete;

    void stop(); // answers what is in flight, then closes; harmless when stopped
    Result<void> restart(); // on the same port; an in-memory database keeps its data
    Result<void> reseed(const std::string &seed); // replaces all data; every token and key stops working
    bool isRunning() const;
    bool isReadOnly() const; // until a new start(); why is in readyInfo()

    ReadyInfo readyInfo() const;
    std::string readyJson() const; // one line, no line end

    // A token of either product that the key of this database signed, whatever its age.
    bool hasSigned(std::string_view token) const;
    Services &services(); // what its handlers use, for those who run it in their process; thread-safe
    Clock &clock(); // thread-safe
    FaultSet &faults(); // thread-safe
    // The last TraceLog::kCapacity requests, newest first.
    std::vector<RecordPtr> recentRequests(std::size_t limit = TraceLog::kCapacity) const;
    RecordPtr request(const std::string &requestId) const; // null when unknown
    void settle(); // returns when nothing is due on its clock, no job runs and none that can run waits
    void setRequestObserver(TraceLog::Observer observer); // see TraceLog::setObserver

private:
    struct Private;
    explicit Service(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace api::server
