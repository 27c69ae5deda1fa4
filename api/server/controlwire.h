// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/time.h"
#include "api/server/faults.h"
#include "api/server/trace.h"

#include <cstdint>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

// Bodies of the control API, /__control/. Not part of the contract.
namespace api::server::control {

inline constexpr Rules kAlways{.required = true};

struct ClockChange { // exactly one of the two
    std::optional<Timestamp> now;
    std::optional<std::string> advance; // "10s", "2h", "3d"

    static constexpr auto fields()
    {
        return std::tuple(Field{"now", &ClockChange::now, Rules{}}, Field{"advance", &ClockChange::advance, Rules{}});
    }
};

struct ClockState {
    Timestamp now;

    static constexpr auto fields() { return std::tuple(Field{"now", &ClockState::now, kAlways}); }
};

struct SeedChange {
    std::string seed; // "demo" | "empty" | "load:USERSxDAYS"

    static constexpr auto fields()
    {
        return std::tuple(Field{"seed", &SeedChange::seed, Rules{.required = true, .minLength = 1, .maxLength = 40}});
    }
};

struct FaultList {
    std::vector<FaultRule> items;

    static constexpr auto fields() { return std::tuple(Field{"items", &FaultList::items, kAlways}); }
};

struct Snapshot {
    std::string id;

    static constexpr auto fields() { return std::tuple(Field{"id", &Snapshot::id, kAlways}); }
};

struct SnapshotList {
    std::vector<Snapshot> items; // oldest first

    static constexpr auto fields() { return std::tuple(Field{"items", &SnapshotList::items, kAlways}); }
};

struct Statement {
    std::string sql; // with placeholders
    std::int64_t rows = 0;
    std::int64_t durationUs = 0;

    static constexpr auto fields()
    {
        return std::tuple(Field{"sql", &Statement::sql, kAlways}, Field{"rows", &Statement::rows, kAlways},
                          Field{"duration_us", &Statement::durationUs, kAlways});
    }
};

struct Trace { // see RequestRecord
    std::string requestId;
    Timestamp at;
    std::string method, target, remote, userAgent, operation, auth, caller, validation, failure, fault;
    bool replayed = false;
    std::int64_t status = 0;
    std::int64_t bytesIn = 0, bytesOut = 0;
    std::int64_t durationUs = 0;
    std::string outcome;
    std::vector<Statement> statements;

    static constexpr auto fields()
    {
        return std::tuple(Field{"request_id", &Trace::requestId, kAlways}, Field{"at", &Trace::at, kAlways},
                          Field{"method", &Trace::method, kAlways}, Field{"target", &Trace::target, kAlways},
                          Field{"remote", &Trace::remote, kAlways}, Field{"user_agent", &Trace::userAgent, kAlways},
                          Field{"operation", &Trace::operation, kAlways}, Field{"auth", &Trace::auth, kAlways},
                          Field{"caller", &Trace::caller, kAlways}, Field{"validation", &Trace::validation, kAlways},
                          Field{"failure", &Trace::failure, kAlways}, Field{"fault", &Trace::fault, kAlways},
                          Field{"replayed", &Trace::replayed, kAlways}, Field{"status", &Trace::status, kAlways},
                          Field{"bytes_in", &Trace::bytesIn, kAlways}, Field{"bytes_out", &Trace::bytesOut, kAlways},
                          Field{"duration_us", &Trace::durationUs, kAlways}, Field{"outcome", &Trace::outcome, kAlways},
                          Field{"statements", &Trace::statements, kAlways});
    }
};
Trace toWire(const RequestRecord &record);

struct TraceList {
    std::vector<Trace> items; // newest first

    static constexpr auto fields() { return std::tuple(Field{"items", &TraceList::items, kAlways}); }
};

} // namespace api::server::control
