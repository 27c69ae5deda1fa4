// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/sdk.h"
#include "api/contract/generated/sync-runs.h"
#include "api/contract/jsonwriter.h"

#include "api/server/crypto.h"
#include "api/server/handlers/audittrail.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/sdkgrant.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/ingest/sdkbody.h"
#include "api/server/http/fiber.h"
#include "api/server/jobs/events.h"
#include "api/server/jobs/jobs.h"
#include "api/server/jobs/wire.h"
#include "api/server/relay/events.h"
#include "api/server/router.h"
#include "api/server/store/connections.h"
#include "api/server/store/jobs.h"
#include "api/server/store/sdkaccess.h"

#include <algorithm>

namespace api::server::handlers {

namespace {

constexpr std::size_t kReadInPlace = 64 << 10; // a larger body takes milliseconds: off the io thread
constexpr std::chrono::days kCodeLifetime{7};
constexpr std::size_t kCodeLength = 8;
constexpr std::string_view kCodeLetters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ23456789";

// A phone that sends data is connected, whatever was before.
void noteUpload(store::Transaction &transaction, const Context &context, const std::string &userId,
                const std::string &provider)
{
    store::noteSynced(transaction, tenantOf(context), userId, provider, context.now());
    auto connection = store::findConnection(transaction, tenantOf(context), userId, provider);
    if (!connection || connection->status != store::ConnectionState::Active)
        connection = store::VendorConnection{
            .id = randomUuid(), .provider = provider, .connectedAt = context.now(), .updatedAt = context.now()};
    connection->lastSyncedAt = context.now();
    store::connectUser(transaction, tenantOf(context), userId, *connection);
}

SdkSyncAnswer answerOf(ingest::SdkUpload &upload, const std::string &userId)
{
    SdkSyncAnswer answer{.statusCode = 202,
                         .response = "Import task queued successfully",
                         .userId = userId,
                         .droppedCount = upload.droppedCount,
                         .recordsSaved = upload.records,
                         .workoutsSaved = upload.workouts,
                         .sleepSaved = upload.stages};
    auto &dropped = answer.dropped.emplace();
    for (ingest::Dropped &each : upload.dropped)
        dropped.push_back({.path = std::move(each.path), .reason = std::move(each.reason)});
    return answer;
}

// An upload is over when it is answered: it is listed as a run that has ended.
store::JobRow runOf(const ingest::SdkUpload &upload, const ingest::IntakeCount &count, const std::string &userId,
                    const Context &context)
{
    const std::int64_t taken = upload.records + upload.workouts + upload.stages;
    std::string report;
    JsonWriter writer(report);
    writer.beginObject();
    for (const auto &[name, value] : std::initializer_list<std::pair<std::string_view, std::int64_t>>{
             {"records", upload.records},
             {"workouts", upload.workouts},
             {"sleep", upload.stages},
             {"dropped", upload.droppedCount},
             {"added", count.samples.added + count.workoutsAdded + count.stagesAdded},
             {"replaced", count.samples.replaced + count.workoutsReplaced},
             {"unchanged", count.samples.unchanged + count.workoutsUnchanged + count.stagesUnchanged}}) {
        writer.key(name);
        writer.integer(value);
    }
    writer.endObject();
    store::JobRow row;
    row.id = randomUuid();
    row.kind = "sdk_sync";
    row.developerId = context.developerId();
    row.userId = userId;
    row.provider = upload.provider;
    row.source = OpenEnum<SyncSource>(SyncSource::Sdk).wire();
    row.stage = OpenEnum<SyncStage>(SyncStage::Completed).wire();
    row.status = OpenEnum<SyncStatus>(upload.droppedCount > 0 ? SyncStatus::Partial : SyncStatus::Success).wire();
    row.message = std::to_string(taken) + " taken, " + std::to_string(upload.droppedCount) + " dropped";
    row.done = taken;
    row.total = taken + upload.droppedCount;
    row.report = std::move(report);
    row.createdAt = row.updatedAt = context.now();
    row.startedAt = row.endedAt = context.now();
    return row;
}

Result<SdkSyncAnswer> sync(const SyncSdkData &request, std::string body, Context &context)
{
    const auto known = context.read([&](store::Reader &reader) -> Result<bool> {
        return store::findUserKey(reader, tenantOf(context), request.userId).has_value();
    });
    if (known && !*known)
        return userNotFound(request.userId);
    const auto read = [&] { return ingest::readSdkUpload(body, context.now()); };
    auto upload = body.size() > kReadInPlace ? http::offload(read) : read();
    if (!upload)
        return Failure(std::move(upload.error()));
    store::JobRow run;
    std::vector<std::string> news;
    auto answer = context.write([&](store::Transaction &transaction) -> Result<SdkSyncAnswer> {
        const auto user = store::findUserKey(transaction, tenantOf(context), request.userId);
        if (!user)
            return userNotFound(request.userId);
        const ingest::IntakeCount count = upload->intake.store(transaction, *user, context.now());
        noteUpload(transaction, context, request.userId, upload->provider);
        run = runOf(*upload, count, request.userId, context);
        run.userSeq = user->seq;
        store::addJob(transaction, run);
        news = relay::announceData(
            transaction, context.services().jobs,
            {.type = {}, .developerId = context.developerId(), .userSeq = user->seq, .provider = upload->provider},
            relay::newDataOf(count), context.now());
        return answerOf(*upload, request.userId);
    });
    if (!answer)
        return answer;
    context.services().syncEvents.publish(syncEventOf(run));
    for (const std::string &job : news)
        context.services().jobs.kick(job);
    return answer;
}

Result<SdkLogsAnswer> log(const SendSdkLogs &request, Context &context)
{
    std::vector<store::SdkLogEvent> rows;
    for (const SdkLogEvent &event : request.body.events)
        rows.push_back({.provider = request.body.provider ? std::optional(std::string(request.body.provider->wire()))
                                                          : std::nullopt,
                        .sdkVersion = request.body.sdkVersion,
                        .type = std::string(event.eventType.wire()),
                        .at = event.timestamp,
                        .data = event.data ? event.data->text : "null"});
    return context.write([&](store::Transaction &transaction) -> Result<SdkLogsAnswer> {
        const auto user = store::findUserKey(transaction, tenantOf(context), request.userId);
        if (!user)
            return userNotFound(request.userId);
        store::addSdkLogs(transaction, *user, rows, context.now());
        return SdkLogsAnswer{.statusCode = 202, .response = "Log events stored successfully", .userId = request.userId};
    });
}

Result<SdkToken> refresh(const RefreshUserToken &request, Context &context)
{
    // A reused token ends its family: that has to be stored although the answer is an error.
    auto token = context.write([&](store::Transaction &transaction) -> Result<std::optional<SdkToken>> {
        const auto used = store::useRefreshToken(transaction, sha256Hex(request.body.refreshToken), context.now());
        if (!used)
            return std::nullopt;
        return grantSdkToken(transaction, context, used->userId, used->family);
    });
    if (!token)
        return Failure(std::move(token.error()));
    if (!*token)
        return failure(ErrorKind::Unauthorized, "Invalid refresh token");
    return std::move(**token);
}

Result<NoContent> revoke(const RevokeUserToken &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<NoContent> {
        store::endFamilyOf(transaction, sha256Hex(request.body.refreshToken), context.now());
        return NoContent{};
    });
}

std::string newCode()
{
    constexpr std::size_t kFair = 256 - 256 % kCodeLetters.size(); // bytes above would favour the first letters
    std::string code;
    while (code.size() < kCodeLength) {
        for (const char byte : randomBytes(kCodeLength)) {
            const std::size_t value = static_cast<unsigned char>(byte);
            if (value < kFair && code.size() < kCodeLength)
                code.push_back(kCodeLetters[value % kCodeLetters.size()]);
        }
    }
    return code;
}

// As people type it.
std::string normalised(std::string_view typed)
{
    std::string code;
    for (const char c : typed) {
        if (c != ' ' && c != '-')
            code.push_back(c >= 'a' && c <= 'z' ? char(c - 'a' + 'A') : c);
    }
    return code;
}

Result<InvitationCode> invite(const CreateInvitationCode &request, Context &context)
{
    const std::string code = newCode();
    const store::InvitationCode row{.id = randomUuid(),
                                    .hash = sha256Hex(code),
                                    .created = context.now(),
                                    .expires = {context.now().at + kCodeLifetime}};
    return context.write([&](store::Transaction &transaction) -> Result<InvitationCode> {
        const auto user = store::findUserKey(transaction, tenantOf(context), request.userId);
        if (!user)
            return userNotFound(request.userId);
        store::replaceInvitationCode(transaction, *user, row);
        audit(transaction, context, "user.invitation_code", "user:" + request.userId);
        return InvitationCode{
            .id = row.id, .code = code, .userId = request.userId, .expiresAt = row.expires, .createdAt = row.created};
    });
}

Result<RedeemedToken> redeem(const RedeemInvitationCode &request, Context &context)
{
    return context.write([&](store::Transaction &transaction) -> Result<RedeemedToken> {
        const auto userId =
            store::useInvitationCode(transaction, sha256Hex(normalised(request.body.code)), context.now());
        if (!userId)
            return failure(ErrorKind::NotFound, "Invitation code not found");
        const SdkToken token = grantSdkToken(transaction, context, *userId, randomUuid());
        return RedeemedToken{.accessToken = token.accessToken,
                             .tokenType = token.tokenType,
                             .expiresIn = token.expiresIn,
                             .refreshToken = *token.refreshToken,
                             .userId = *userId};
    });
}

} // namespace

void addSdk(Router &router)
{
    router.onJsonText<SyncSdkData>(sync);
    router.on<SendSdkLogs>(log);
    router.on<RefreshUserToken>(refresh);
    router.on<RevokeUserToken>(revoke);
    router.on<CreateInvitationCode>(invite);
    router.on<RedeemInvitationCode>(redeem);
}

} // namespace api::server::handlers
