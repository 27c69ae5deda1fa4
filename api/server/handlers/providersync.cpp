// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/providers.h"

#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/wire.h"
#include "api/server/http/fiber.h"
#include "api/server/jobs/events.h"
#include "api/server/providers.h"
#include "api/server/providers/syncrequest.h"
#include "api/server/router.h"

#include <algorithm>
#include <charconv>

namespace api::server::handlers {

namespace {

using providers::ConnectionName;

constexpr std::int64_t kCurrentDays = 7; // at most that many are fetched without `since`
constexpr std::int64_t kDefaultHistory = 90;
constexpr std::chrono::milliseconds kLook{200};

// The user's connection to the vendor, which has to work.
Result<ConnectionName> connectionFor(store::Reader &reader, const Context &context, const std::string &userId,
                                     const std::string &provider)
{
    const auto user = store::findUserKey(reader, tenantOf(context), userId);
    if (!user)
        return userNotFound(userId);
    const auto connection = store::findConnection(reader, tenantOf(context), userId, provider);
    if (!connection || connection->status != store::ConnectionState::Active || !traitsOf(provider).hasCloudApi())
        return failure(ErrorKind::NotFound, "No " + titleOf(provider) + " connection for this user");
    return ConnectionName{context.developerId(), userId, provider, *user};
}

Result<void> refuseSecond(store::Reader &reader, const ConnectionName &name)
{
    if (!providers::runningSync(reader, name))
        return {};
    return failure(ErrorKind::Conflict, "A sync of " + titleOf(name.provider) + " already runs for this user");
}

simulate::VendorKinds kindsOf(const std::optional<OpenEnum<SyncDataType>> &type)
{
    using simulate::VendorKind;
    const auto wanted = type ? type->value().value_or(SyncDataType::All) : SyncDataType::All;
    if (wanted == SyncDataType::Workouts)
        return {VendorKind::Workouts};
    if (wanted == SyncDataType::N247)
        return {VendorKind::Sleep, VendorKind::Body, VendorKind::Daily};
    return simulate::VendorKinds::all();
}

std::int64_t daysSince(Timestamp from, Timestamp now)
{
    return (now.microseconds() - from.microseconds()) / 86'400'000'000 + 2; // the day itself and its night
}

// Since the last sync, but not further back than a week.
std::int64_t currentDays(store::Reader &reader, const ConnectionName &name, Timestamp now)
{
    const auto connection = store::findConnection(reader, name.tenant(), name.userId, name.provider);
    if (!connection || !connection->lastSyncedAt)
        return kCurrentDays;
    return std::clamp<std::int64_t>(daysSince(*connection->lastSyncedAt, now), 1, kCurrentDays);
}

// RFC 3339 instant, date or Unix seconds.
Result<std::optional<Timestamp>> sinceOf(const std::optional<std::string> &text, Timestamp now)
{
    if (!text)
        return std::nullopt;
    auto at = Timestamp::parse(*text);
    if (const auto day = Date::parse(*text))
        at = Timestamp{std::chrono::time_point_cast<std::chrono::microseconds>(day->day)};
    std::int64_t seconds = 0;
    const auto [end, fault] = std::from_chars(text->data(), text->data() + text->size(), seconds);
    if (!at && fault == std::errc() && end == text->data() + text->size() && seconds >= 0 && seconds < 253'402'300'800)
        at = Timestamp::fromMicroseconds(seconds * 1'000'000);
    if (!at)
        return failure(ErrorKind::Validation,
                       "Invalid datetime format: '" + *text + "'. Expected ISO 8601 format or Unix timestamp.");
    if (*at > now)
        return failure(ErrorKind::Validation, "since is in the future");
    return at;
}

// Until the run has ended; as it stands then, or when the server stops.
std::optional<store::JobRow> await(Context &context, const std::string &userId, const std::string &job)
{
    http::Alarm alarm;
    const auto events = context.services().syncEvents.subscribe(
        userId, {.count = 0, .afterId = {}, .now = context.now()}, alarm.bell());
    for (;;) {
        const auto row = context.read(
            [&](store::Reader &reader) -> Result<std::optional<store::JobRow>> { return store::findJob(reader, job); });
        if (!row || !*row || !(*row)->isOpen())
            return row ? *row : std::nullopt;
        events->take();
        if (!alarm.sleepFor(kLook))
            return *row;
    }
}

Result<SyncStarted> sync(const SyncProvider &request, Context &context)
{
    const auto since = sinceOf(request.since, context.now());
    if (!since)
        return Failure(since.error());
    const std::string provider(request.provider.wire());
    const auto job = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        auto name = connectionFor(transaction, context, request.userId, provider);
        if (!name)
            return Failure(std::move(name.error()));
        if (auto free = refuseSecond(transaction, *name); !free)
            return Failure(std::move(free.error()));
        const std::int64_t days =
            *since ? daysSince(**since, context.now()) : currentDays(transaction, *name, context.now());
        audit(transaction, context, "connection.sync", "user:" + request.userId, {{"provider", provider}});
        return providers::enqueuePull(transaction, context.services().jobs, *name,
                                      {.source = "pull",
                                       .window = providers::windowOf(provider, context.now(), days),
                                       .kinds = kindsOf(request.dataType),
                                       .since = *since,
                                       .retryOf = {}});
    });
    if (!job)
        return Failure(job.error());
    context.services().jobs.kick(*job);
    SyncStarted started{.success = true, .async = true, .taskId = *job, .message = "Sync started"};
    if (request.async.value_or(true))
        return started;
    started.async = false;
    const auto row = await(context, request.userId, *job);
    started.success = row && (row->status == "success" || row->status == "partial");
    started.message = !row ? "The run is gone" : row->error ? *row->error : row->message;
    return started;
}

Result<HistoricalSyncStarted> history(const SyncProviderHistory &request, Context &context)
{
    const std::string provider(request.provider.wire());
    const bool backfilled = providers::isBackfilled(provider);
    const std::int64_t usual = provider == "strava" ? providers::wholeHistory(provider) : kDefaultHistory;
    const auto window = providers::windowOf(provider, context.now(), request.days.value_or(usual));
    const auto job = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        auto name = connectionFor(transaction, context, request.userId, provider);
        if (!name)
            return Failure(std::move(name.error()));
        if (auto free = refuseSecond(transaction, *name); !free)
            return Failure(std::move(free.error()));
        audit(transaction, context, "connection.sync_history", "user:" + request.userId,
              {{"provider", provider}, {"days", std::to_string(window.days())}});
        return providers::enqueuePull(transaction, context.services().jobs, *name,
                                      {.source = backfilled ? "backfill" : "pull",
                                       .window = window,
                                       .kinds = simulate::VendorKinds::all(),
                                       .since = {},
                                       .retryOf = {}});
    });
    if (!job)
        return Failure(job.error());
    context.services().jobs.kick(*job);
    const auto dateOf = [](std::int64_t day) { return Date{std::chrono::sys_days(std::chrono::days(day))}; };
    return HistoricalSyncStarted{.success = true,
                                 .provider = request.provider,
                                 .userId = request.userId,
                                 .method =
                                     backfilled ? HistoricalSyncMethod::WebhookBackfill : HistoricalSyncMethod::PullApi,
                                 .taskId = *job,
                                 .message = "Historical sync started",
                                 .days = window.days(),
                                 .startDate = dateOf(window.from),
                                 .endDate = dateOf(window.to)};
}

} // namespace

void addProviderSync(Router &router)
{
    router.on<SyncProvider>(sync);
    router.on<SyncProviderHistory>(history);
}

} // namespace api::server::handlers
