// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/beat.h"
#include "api/server/clock.h"
#include "api/server/control.h"
#include "api/server/faults.h"
#include "api/server/filestore.h"
#include "api/server/http/server.h"
#include "api/server/idempotency.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/jobs.h"
#include "api/server/passwords.h"
#include "api/server/ratelimiter.h"
#include "api/server/regions.h"
#include "api/server/relay/tokens.h"
#include "api/server/router.h"
#include "api/server/service.h"
#include "api/server/sessions.h"
#include "api/server/simulate/vendors/vendorsite.h"
#include "api/server/snssigner.h"
#include "api/server/store/apikeys.h"
#include "api/server/store/database.h"
#include "api/server/trace.h"

#include <memory>
#include <mutex>
#include <string>

namespace api::server {

// Everything of a service but its listener. Made once, shared by every io thread, outlives restarts.
class Backend {
public:
    Backend(const ServiceOptions &options, std::unique_ptr<store::Database> opened, std::unique_ptr<FileStore> folder);

    http::Response handle(http::Request &request);
    static bool isSignInPage(std::string_view path); // where apps and vendors send browsers
    http::Response refusal(int status, std::string_view detail, std::string_view path) const;
    void completeHeaders(std::string_view remote, http::Headers &headers); // of what no operation answered
    void logged(const http::AccessRecord &record);

    // Seeds a new database, and takes over what the stored one says: its signing key, its accounts.
    Result<void> prepare();
    Result<void> reseed(const std::string &seed);
    Result<void> restore(const std::string &snapshot);
    void startJobs();
    void stopJobs();
    void settle(); // returns when no job runs and none that can run waits
    ReadyInfo readyInfo() const; // what the database knows; the rest is the listener's

    ServiceOptions options;
    std::function<std::string()> readyLine; // set by the service, which knows the port
    std::unique_ptr<store::Database> database;
    std::unique_ptr<FileStore> files;
    SnsSigner snsSigner;
    Clock clock;
    FaultSet faults;
    TraceLog trace;
    Passwords passwords;
    RateLimiter limiter{clock};
    store::KeyUsage keyUsage{*database};
    Sessions sessions;
    relay::Tokens relayTokens;
    Idempotency idempotency;
    SyncEvents syncEvents;
    Jobs jobs{*database, clock, syncEvents};
    Services services;
    Regions regions;
    Router router;
    ControlApi control;
    simulate::VendorSite vendors;
    Beat beat{clock}; // the last: its thread uses the others

private:
    Result<void> seed(const std::string &which);
    Result<void> takeOver(); // what the database says
    // Runs replace() while no job writes; they go on with what the database then holds.
    Result<void> replaceDatabase(const std::function<Result<void>()> &replace);

    std::mutex m_replacing;
};

} // namespace api::server
