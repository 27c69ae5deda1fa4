// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/field.h"
#include "api/contract/json.h"
#include "api/contract/result.h"
#include "api/server/jobs/jobs.h"
#include "api/server/simulate/vendors/vendorapi.h"
#include "api/server/simulate/vendors/vendordata.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

// The jobs that bring a vendor's data: asked for (source "pull"), Garmin's backfill, and what a webhook announced.
namespace api::server::providers {

inline constexpr std::string_view kPullJob = "provider.pull";
inline constexpr std::int64_t kMaximumAttempts = 3;

// Kinds of data to fetch at once, for local days from..to since 1970, both included.
struct PullPass {
    std::vector<std::string> kinds;
    std::int64_t from = 0, to = 0;

    static constexpr auto fields()
    {
        return std::tuple(Field{"kinds", &PullPass::kinds, Rules{}}, Field{"from", &PullPass::from, Rules{}},
                          Field{"to", &PullPass::to, Rules{}});
    }
};

struct PullInput {
    std::vector<PullPass> passes; // one after the other
    std::optional<std::int64_t> since; // microseconds: nothing older
    std::map<std::string, std::string> steps; // backfill: state of the kinds that are not fetched this time
    std::map<std::string, std::int64_t> attempts; // backfill: how often each kind was asked for, this time included
    std::optional<std::string> retry; // backfill: the kind that is asked for again
    std::map<std::string, std::vector<RawJson>> pushed; // webhook: Garmin's summaries by type
    std::vector<std::string> deleted; // webhook: the vendor's ids of workouts

    static constexpr auto fields()
    {
        using I = PullInput;
        return std::tuple(Field{"passes", &I::passes, Rules{}}, Field{"since", &I::since, Rules{}},
                          Field{"steps", &I::steps, Rules{}}, Field{"attempts", &I::attempts, Rules{}},
                          Field{"retry", &I::retry, Rules{}}, Field{"pushed", &I::pushed, Rules{}},
                          Field{"deleted", &I::deleted, Rules{}});
    }
};

// How far it is; what is stored belongs to it.
struct PullState {
    bool handedOver = false; // pushed and deleted are done
    bool told = false; // to the applications of Relay
    std::int64_t pass = 0;
    std::optional<std::int64_t> next; // day of the pass; empty = its first
    std::map<std::string, std::string> steps; // by kind: "pending", "done", "failed", "timed_out"
    std::int64_t days = 0, added = 0, replaced = 0, unchanged = 0, workouts = 0, sleepSessions = 0, scores = 0;
    std::int64_t skipped = 0; // pushed summaries that make no sense

    static constexpr auto fields()
    {
        using S = PullState;
        return std::tuple(
            Field{"handed_over", &S::handedOver, Rules{}}, Field{"told", &S::told, Rules{}},
            Field{"pass", &S::pass, Rules{}}, Field{"next", &S::next, Rules{}}, Field{"steps", &S::steps, Rules{}},
            Field{"days", &S::days, Rules{}}, Field{"samples_added", &S::added, Rules{}},
            Field{"samples_replaced", &S::replaced, Rules{}}, Field{"samples_unchanged", &S::unchanged, Rules{}},
            Field{"workouts_changed", &S::workouts, Rules{}},
            Field{"sleep_sessions_changed", &S::sleepSessions, Rules{}}, Field{"scores_changed", &S::scores, Rules{}},
            Field{"summaries_skipped", &S::skipped, Rules{}});
    }
};

std::string writePullInput(const PullInput &input);
Result<PullInput> readPullInput(const std::string &json);
PullState readPullState(const std::string &json); // of a job that has not begun: empty

// What to ask of the vendor: every kind of data of the account.
simulate::VendorQuery vendorQuery(const std::string &provider, const simulate::VendorSession &session, Timestamp now);

void registerPull(Jobs &jobs, store::Database &database);

} // namespace api::server::providers
