// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/sync-runs.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/jobs.h"
#include "api/server/jobs/wire.h"
#include "api/server/router.h"

namespace api::server::handlers {

namespace {

constexpr std::chrono::hours kKept{24};
constexpr std::chrono::milliseconds kLook{1'000}; // how soon a peer that left is noticed

template <typename E>
std::optional<std::string> wireOf(const std::optional<OpenEnum<E>> &value)
{
    return value ? std::optional<std::string>(value->wire()) : std::nullopt;
}

template <typename R>
store::SyncRunQuery queryOf(const R &request, const Context &context)
{
    store::SyncRunQuery query;
    query.provider = wireOf(request.provider);
    query.status = wireOf(request.status);
    query.source = wireOf(request.source);
    query.since = Timestamp{context.now().at - kKept};
    query.limit = request.limit.value_or(50);
    return query;
}

SyncRunList toWire(const store::SyncRunPage &page)
{
    SyncRunList list{.items = {}, .total = page.total};
    for (const store::JobRow &row : page.items)
        list.items.push_back(syncRunOf(row));
    return list;
}

Result<SyncRunList> listAll(const ListSyncRuns &request, Context &context)
{
    store::SyncRunQuery query = queryOf(request, context);
    query.userId = request.userId;
    return context.read([&](store::Reader &reader) -> Result<SyncRunList> {
        return toWire(store::listSyncRuns(reader, tenantOf(context), query));
    });
}

Result<SyncRunList> listOfUser(const ListUserSyncRuns &request, Context &context)
{
    store::SyncRunQuery query = queryOf(request, context);
    query.userId = request.userId;
    query.runId = request.runId;
    return context.read([&](store::Reader &reader) -> Result<SyncRunList> {
        if (!store::findUser(reader, tenantOf(context), request.userId))
            return userNotFound(request.userId);
        return toWire(store::listSyncRuns(reader, tenantOf(context), query));
    });
}

Result<SyncRun> cancel(const CancelSyncRun &request, Context &context)
{
    auto run = context.write([&](store::Transaction &transaction) -> Result<SyncRun> {
        if (!store::findUser(transaction, tenantOf(context), request.userId))
            return userNotFound(request.userId);
        switch (store::cancelJob(transaction, tenantOf(context), request.userId, request.runId, context.now())) {
        case store::CancelOutcome::Unknown:
            return failure(ErrorKind::NotFound, "Sync run not found");
        case store::CancelOutcome::AlreadyEnded:
            return failure(ErrorKind::Conflict, "This run has already ended");
        case store::CancelOutcome::Cancelled:
            break;
        }
        audit(transaction, context, "sync_run.cancel", "user:" + request.userId, {{"run", request.runId}});
        return syncRunOf(*store::findJob(transaction, request.runId));
    });
    if (run)
        context.services().jobs.kick(request.runId);
    return run;
}

// Sends what happens until the client leaves or the server stops.
void follow(http::Sink &sink, SyncEvents::Subscription &events, http::Alarm &alarm, std::chrono::milliseconds heartbeat)
{
    using Clock = std::chrono::steady_clock;
    bool goesOn = sink.write(": connected\n\n") && sink.flush();
    for (auto lastSign = Clock::now(); goesOn && sink.isOpen();) {
        const auto batch = events.take();
        for (const SyncEvents::EventPtr &event : batch) {
            if (!sink.write("id: " + event->id + "\nevent: sync.status\ndata: " + event->json + "\n\n"))
                return;
        }
        const bool silent = Clock::now() - lastSign >= heartbeat;
        if (batch.empty() && silent && !sink.write(": heartbeat\n\n"))
            return;
        if (!batch.empty() || silent) {
            lastSign = Clock::now();
            if (!sink.flush())
                return;
        }
        if (batch.empty())
            goesOn = alarm.sleepFor(std::min(kLook, heartbeat));
        else
            goesOn = !http::stopRequested();
    }
}

Result<http::Response> stream(const StreamSyncStatus &request, http::Request &, Context &context)
{
    const auto known = context.read([&](store::Reader &reader) -> Result<bool> {
        return store::findUser(reader, tenantOf(context), request.userId).has_value();
    });
    if (!known)
        return Failure(known.error());
    if (!*known)
        return userNotFound(request.userId);
    http::Response answer;
    answer.headers.set("Content-Type", "text/event-stream");
    answer.headers.set("Cache-Control", "no-cache");
    answer.headers.set("X-Accel-Buffering", "no"); // a proxy in between must not hold events back
    const SyncEvents::Replay replay{.count = static_cast<std::size_t>(request.replay.value_or(20)),
                                    .afterId = request.lastEventID.value_or(""),
                                    .now = context.now()};
    answer.body = http::StreamBody{[&services = context.services(), userId = request.userId, replay](http::Sink &sink) {
                                       http::Alarm alarm;
                                       const auto events = services.syncEvents.subscribe(userId, replay, alarm.bell());
                                       follow(sink, *events, alarm, services.streamHeartbeat);
                                   },
                                   {}};
    return answer;
}

} // namespace

void addSyncRuns(Router &router)
{
    router.on<ListSyncRuns>(listAll);
    router.on<ListUserSyncRuns>(listOfUser);
    router.on<CancelSyncRun>(cancel);
    router.onRaw<StreamSyncStatus>(stream);
}

} // namespace api::server::handlers
