// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/jobs/jobs.h"
#include "api/server/providers/pull.h"
#include "api/server/providers/tokens.h"
#include "api/server/simulate/vendors/vendordata.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

// How a sync begins: its window and its job.
namespace api::server::providers {

// Local days since 1970, both included.
struct Window {
    std::int64_t from = 0, to = 0;

    std::int64_t days() const { return to - from + 1; }
};
// The last `days` days as far as the vendor gives them, today included.
Window windowOf(std::string_view provider, Timestamp now, std::int64_t days);
std::int64_t wholeHistory(std::string_view provider); // days
bool isBackfilled(std::string_view provider); // history comes by webhooks, kind by kind

struct PullSpec {
    std::string source; // "pull" or "backfill"
    Window window;
    simulate::VendorKinds kinds;
    std::optional<Timestamp> since; // nothing older
    std::optional<store::JobRow> retryOf; // backfill: the run before, whose other kinds stay as they are
};
// The id of the job; kick it after the commit.
std::string enqueuePull(store::Transaction &transaction, Jobs &jobs, const ConnectionName &name, const PullSpec &spec);

// The sync or backfill of this user and vendor that has not ended; webhooks are none.
std::optional<store::JobRow> runningSync(store::Reader &reader, const ConnectionName &name);
std::optional<store::JobRow> lastBackfill(store::Reader &reader, const ConnectionName &name);

} // namespace api::server::providers
