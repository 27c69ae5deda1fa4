// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/server/http/message.h"

#include <functional>
#include <string>
#include <string_view>

namespace api::server {

namespace store {
class Database;
}
class Clock;
class FaultSet;
class TraceLog;

// The control API below /__control/: clock, faults, snapshots, seed and traces, for loopback peers only. To everyone
// else its paths do not exist. Thread-safe.
class ControlApi {
public:
    struct Parts {
        Clock &clock;
        FaultSet &faults;
        TraceLog &trace;
        store::Database &database;
        std::function<Result<std::string>(const std::string &seed)> reseed; // the new ready line
        std::function<Result<std::string>()> snapshot; // its id
        std::function<Result<void>(const std::string &snapshot)> restore;
    };

    explicit ControlApi(Parts parts) : m_parts(std::move(parts)) { }

    static bool owns(std::string_view path) { return path.starts_with("/__control/"); }
    http::Response handle(http::Request &request);

private:
    Result<http::Response> dispatch(http::Request &request, std::string_view path);
    Result<http::Response> changeClock(http::Request &request);
    Result<http::Response> faults(http::Request &request, std::string_view rest);
    Result<http::Response> snapshots(http::Request &request, std::string_view path);
    Result<http::Response> traces(http::Request &request, std::string_view path);
    Result<http::Response> notification(std::string_view key) const;
    http::Response clockState() const;

    Parts m_parts;
};

} // namespace api::server
