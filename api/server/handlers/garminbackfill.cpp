// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/providers.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/providers/syncrequest.h"
#include "api/server/router.h"

#include <algorithm>

namespace api::server::handlers {

namespace {

using providers::ConnectionName;
using providers::PullInput;

constexpr std::int64_t kGarminDays = 30;

Result<ConnectionName> garminOf(store::Reader &reader, const Context &context, const std::string &userId)
{
    const auto user = store::findUserKey(reader, tenantOf(context), userId);
    if (!user)
        return userNotFound(userId);
    const auto connection = store::findConnection(reader, tenantOf(context), userId, "garmin");
    if (!connection || connection->status != store::ConnectionState::Active)
        return failure(ErrorKind::NotFound, "No Garmin connection for this user");
    return ConnectionName{context.developerId(), userId, "garmin", *user};
}

// The last run with the state of every kind, those of earlier runs included.
struct Backfill {
    store::JobRow row;
    PullInput input;
    std::map<std::string, std::string> steps;

    bool isDone() const
    {
        return std::ranges::all_of(steps, [](const auto &step) { return step.second == "done"; });
    }
    bool isUsedUp() const
    {
        return !row.isOpen() && std::ranges::any_of(steps, [&](const auto &step) {
            return step.second != "done" && attemptsOf(step.first) >= providers::kMaximumAttempts;
        });
    }
    std::int64_t attemptsOf(const std::string &kind) const
    {
        const auto found = input.attempts.find(kind);
        return found == input.attempts.end() ? 0 : found->second;
    }
};

std::optional<Backfill> backfillOf(store::Reader &reader, const ConnectionName &name)
{
    auto row = providers::lastBackfill(reader, name);
    if (!row)
        return std::nullopt;
    Backfill backfill{.row = std::move(*row), .input = {}, .steps = {}};
    backfill.input = providers::readPullInput(backfill.row.input).value_or(PullInput{});
    backfill.steps = providers::readPullState(backfill.row.state).steps;
    for (const auto &[kind, step] : backfill.input.steps)
        backfill.steps.try_emplace(kind, step);
    for (const providers::PullPass &pass : backfill.input.passes) {
        for (const std::string &kind : pass.kinds) {
            auto &step = backfill.steps.try_emplace(kind, "pending").first->second;
            if (step == "pending" && backfill.row.status == "failed")
                step = "failed";
        }
    }
    return backfill;
}

BackfillState stateOf(const Backfill &backfill)
{
    if (backfill.row.isOpen())
        return backfill.input.retry ? BackfillState::RetryInProgress : BackfillState::InProgress;
    if (backfill.isDone())
        return BackfillState::Complete;
    if (backfill.row.status == "cancelled")
        return BackfillState::Cancelled;
    return backfill.isUsedUp() ? BackfillState::PermanentlyFailed : BackfillState::Pending;
}

BackfillStatus emptyStatus(const std::string &userId)
{
    return {.userId = userId,
            .provider = Provider::Garmin,
            .overallStatus = BackfillState::Pending,
            .maxAttempts = providers::kMaximumAttempts};
}

// One window: Garmin gives 30 days, and asks for them at once.
BackfillStatus statusOf(const Backfill &backfill, const std::string &userId)
{
    BackfillStatus status = emptyStatus(userId);
    status.overallStatus = stateOf(backfill);
    status.totalWindows = 1;
    BackfillWindow &window = status.windows["0"];
    for (const auto &[kind, step] : backfill.steps) {
        const auto wire = OpenEnum<BackfillStep>::fromWire(step);
        (kind == "workouts"    ? window.workouts
             : kind == "sleep" ? window.sleep
             : kind == "body"  ? window.body
                               : window.daily) = wire;
        status.summary[kind] = {.done = step == "done", .timedOut = step == "timed_out", .failed = step == "failed"};
        status.attemptCount = std::max(status.attemptCount, backfill.attemptsOf(kind));
    }
    status.inProgress = backfill.row.isOpen();
    if (backfill.input.retry && status.inProgress) {
        status.retryPhase = true;
        status.retryType = OpenEnum<BackfillType>::fromWire(*backfill.input.retry);
        status.retryWindow = 0;
    }
    status.permanentlyFailed = backfill.isUsedUp();
    return status;
}

Result<BackfillStatus> status(const GetGarminBackfill &request, Context &context)
{
    return context.read([&](store::Reader &reader) -> Result<BackfillStatus> {
        const auto name = garminOf(reader, context, request.userId);
        if (!name)
            return Failure(name.error());
        const auto backfill = backfillOf(reader, *name);
        return backfill ? statusOf(*backfill, request.userId) : emptyStatus(request.userId);
    });
}

Result<api::Message> cancel(const CancelGarminBackfill &request, Context &context)
{
    const auto job = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        const auto name = garminOf(transaction, context, request.userId);
        if (!name)
            return Failure(name.error());
        const auto row = providers::lastBackfill(transaction, *name);
        const bool cancelled = row && row->isOpen()
            && store::cancelJob(transaction, tenantOf(context), request.userId, row->id, context.now())
                == store::CancelOutcome::Cancelled;
        if (!cancelled)
            return failure(ErrorKind::Conflict, "No backfill is running");
        audit(transaction, context, "backfill.cancel", "user:" + request.userId, {{"run", row->id}});
        return row->id;
    });
    if (!job)
        return Failure(job.error());
    context.services().jobs.kick(*job);
    return api::Message{.message = "Backfill cancelled"};
}

// The vendor's own names mean one of the four kinds.
std::string kindOf(const OpenEnum<BackfillType> &type)
{
    switch (type.value().value_or(BackfillType::Daily)) {
    case BackfillType::Workouts:
    case BackfillType::Activities:
    case BackfillType::ActivityDetails:
        return "workouts";
    case BackfillType::Sleep:
    case BackfillType::Sleeps:
        return "sleep";
    case BackfillType::Body:
    case BackfillType::Hrv:
        return "body";
    case BackfillType::Daily:
    case BackfillType::Dailies:
        break;
    }
    return "daily";
}

Result<void> checkRetry(store::Reader &reader, const ConnectionName &name, const std::string &kind,
                        const std::optional<Backfill> &last)
{
    const auto running = providers::runningSync(reader, name);
    if (running && last && running->id == last->row.id && last->steps.contains(kind)
        && last->steps.at(kind) == "pending")
        return failure(ErrorKind::Conflict, kind + " is already in progress");
    if (running)
        return failure(ErrorKind::Conflict, "A sync of Garmin already runs for this user");
    if (last && last->steps.contains(kind) && last->steps.at(kind) == "done")
        return failure(ErrorKind::Conflict, kind + " is already done");
    if (last && last->attemptsOf(kind) >= providers::kMaximumAttempts)
        return failure(ErrorKind::Conflict, "The attempts for " + kind + " are used up");
    return {};
}

Result<SyncStarted> retry(const RetryGarminBackfill &request, Context &context)
{
    const std::string kind = kindOf(request.typeName);
    const auto job = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        const auto name = garminOf(transaction, context, request.userId);
        if (!name)
            return Failure(name.error());
        const auto last = backfillOf(transaction, *name);
        if (auto free = checkRetry(transaction, *name, kind, last); !free)
            return Failure(std::move(free.error()));
        audit(transaction, context, "backfill.retry", "user:" + request.userId, {{"type", kind}});
        return providers::enqueuePull(transaction, context.services().jobs, *name,
                                      {.source = "backfill",
                                       .window = providers::windowOf("garmin", context.now(), kGarminDays),
                                       .kinds = {*simulate::vendorKindOf(kind)},
                                       .since = {},
                                       .retryOf = last ? std::optional(last->row) : std::nullopt});
    });
    if (!job)
        return Failure(job.error());
    context.services().jobs.kick(*job);
    return SyncStarted{.success = true, .async = true, .taskId = *job, .message = "Retry of " + kind + " started"};
}

} // namespace

void addGarminBackfill(Router &router)
{
    router.on<GetGarminBackfill>(status);
    router.on<CancelGarminBackfill>(cancel);
    router.on<RetryGarminBackfill>(retry);
}

} // namespace api::server::handlers
