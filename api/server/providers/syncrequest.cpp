// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/providers/syncrequest.h"

#include "api/server/providers.h"
#include "api/server/unixtime.h"

#include <algorithm>

namespace api::server::providers {

namespace {

constexpr std::int64_t kWholeHistory = 730; // as long as the simulated accounts exist

std::vector<std::string> namesOf(simulate::VendorKinds kinds)
{
    std::vector<std::string> names;
    for (const std::string_view name : simulate::vendorKinds()) {
        if (kinds.has(*simulate::vendorKindOf(name)))
            names.emplace_back(name);
    }
    return names;
}

store::SyncRunQuery queryFor(const ConnectionName &name)
{
    store::SyncRunQuery query;
    query.userId = name.userId;
    query.provider = name.provider;
    return query;
}

// A backfill asks for each kind on its own and counts how often.
void splitByKind(PullInput &input, const PullSpec &spec)
{
    if (spec.retryOf) {
        const auto before = readPullInput(spec.retryOf->input).value_or(PullInput{});
        input.attempts = before.attempts;
        input.steps = before.steps;
        for (const auto &[kind, step] : readPullState(spec.retryOf->state).steps)
            input.steps[kind] = step;
    }
    for (const std::string &kind : namesOf(spec.kinds)) {
        input.passes.push_back({.kinds = {kind}, .from = spec.window.from, .to = spec.window.to});
        input.steps.erase(kind);
        ++input.attempts[kind];
        if (spec.retryOf)
            input.retry = kind;
    }
}

} // namespace

Window windowOf(std::string_view provider, Timestamp now, std::int64_t days)
{
    const auto limit = traitsOf(provider).historyDays.value_or(kWholeHistory);
    const std::int64_t today = unixDays(now);
    return {.from = today - std::clamp<std::int64_t>(days, 1, limit) + 1, .to = today};
}

std::int64_t wholeHistory(std::string_view provider)
{
    return traitsOf(provider).historyDays.value_or(kWholeHistory);
}

bool isBackfilled(std::string_view provider)
{
    return traitsOf(provider).webhookCallback;
}

std::string enqueuePull(store::Transaction &transaction, Jobs &jobs, const ConnectionName &name, const PullSpec &spec)
{
    PullInput input;
    if (spec.since)
        input.since = spec.since->microseconds();
    if (spec.source == "backfill")
        splitByKind(input, spec);
    else
        input.passes.push_back({.kinds = namesOf(spec.kinds), .from = spec.window.from, .to = spec.window.to});
    std::int64_t days = 0;
    for (PullPass &pass : input.passes) {
        ++pass.to; // east of Greenwich it is tomorrow already
        days += pass.to - pass.from + 1;
    }
    return jobs.enqueue(transaction,
                        {.kind = std::string(kPullJob),
                         .developerId = name.developerId,
                         .user = name.user,
                         .provider = name.provider,
                         .source = spec.source,
                         .input = writePullInput(input),
                         .total = days});
}

std::optional<store::JobRow> runningSync(store::Reader &reader, const ConnectionName &name)
{
    store::SyncRunQuery query = queryFor(name);
    query.status = "in_progress";
    for (store::JobRow &row : store::listSyncRuns(reader, name.tenant(), query).items) {
        if (row.kind == kPullJob && row.source != "webhook")
            return std::move(row);
    }
    return std::nullopt;
}

std::optional<store::JobRow> lastBackfill(store::Reader &reader, const ConnectionName &name)
{
    store::SyncRunQuery query = queryFor(name);
    query.source = "backfill";
    query.limit = 1;
    auto page = store::listSyncRuns(reader, name.tenant(), query);
    return page.items.empty() ? std::nullopt : std::optional(std::move(page.items.front()));
}

} // namespace api::server::providers
