// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/imports.h"

#include "api/contract/health/apple/exportfile.h"
#include "api/contract/jsonbind.h"
#include "api/server/answers.h"
#include "api/server/crypto.h"
#include "api/server/filestore.h"
#include "api/server/handlers/handlers.h"
#include "api/server/handlers/healthwire.h"
#include "api/server/handlers/importstart.h"
#include "api/server/handlers/wire.h"
#include "api/server/health/ingest/appleimport.h"
#include "api/server/http/fiber.h"
#include "api/server/http/multipart.h"
#include "api/server/jobs/jobs.h"
#include "api/server/router.h"
#include "api/server/sessions.h"
#include "api/server/snssigner.h"
#include "api/server/store/uploads.h"
#include "api/server/unixtime.h"

#include <simdjson.h>

namespace api::server::handlers {

namespace {

constexpr std::int64_t kExpires = 300; // seconds
constexpr std::int64_t kMostBytes = 5'368'709'120;
constexpr std::size_t kLongestName = 255;

Failure bodyFailure(http::BodyError error)
{
    return withStatus(http::statusOf(error), std::string(http::describe(error)));
}

struct Received {
    http::SpoolFile file;
    std::string name;
};

// The part "file", on disk.
Result<Received> receiveFile(http::Request &request, const std::string &folder)
{
    auto form = http::MultipartReader::open(*request.headers.find("Content-Type"), *request.body);
    if (!form)
        return bodyFailure(form.error());
    std::optional<Received> received;
    for (;;) {
        const auto more = form->next();
        if (!more)
            return bodyFailure(more.error());
        if (!*more)
            break;
        if (form->head().name != "file" || received)
            continue;
        auto spooled = form->body().spool(ImportAppleXml::endpoint().bodyLimit, folder);
        if (!spooled)
            return bodyFailure(spooled.error());
        received = Received{std::move(*spooled), form->head().filename.value_or("export").substr(0, kLongestName)};
    }
    if (!received) {
        Error error{.kind = ErrorKind::Validation,
                    .message = "The form has no part named file.",
                    .fields = {{.path = "/file", .message = "required"}}};
        return Failure(std::move(error));
    }
    return std::move(*received);
}

Result<http::Response> importDirect(const ImportAppleXml &request, http::Request &http, Context &context)
{
    FileStore &files = context.services().files;
    const auto user = context.read(
        [&](store::Reader &reader) -> Result<store::UserKey> { return userKeyOf(reader, context, request.userId); });
    if (!user)
        return Failure(user.error());
    auto received = receiveFile(http, files.folder());
    if (!received)
        return Failure(received.error());
    const std::string jobId = randomUuid();
    const std::string path = received->file.path();
    const auto kept = http::offload([&]() -> Result<void> {
        if (auto good = health::apple::checkExport(path); !good)
            return good;
        return files.keep(std::move(received->file), ingest::importFile(jobId));
    });
    if (!kept)
        return Failure(kept.error());
    const auto queued = context.write([&](store::Transaction &transaction) -> Result<void> {
        return queueImport(transaction, context, *user, jobId, received->name);
    });
    if (!queued) {
        files.remove(ingest::importFile(jobId));
        return Failure(queued.error());
    }
    context.services().jobs.kick(jobId);
    return jsonAnswer(202, encode(ImportJob{.jobId = jobId, .status = ImportStatus::Queued}));
}

std::string uploadText(std::string_view key, std::int64_t expires)
{
    return std::string(key) + '\n' + std::to_string(expires);
}

Result<PresignedUpload> presign(const PresignAppleXml &request, Context &context)
{
    store::Upload upload;
    upload.key = "imp_" + randomHex(32);
    upload.jobId = randomUuid();
    upload.name = request.body.filename.value_or("export.zip");
    upload.mostBytes = request.body.fileSizeBytes.value_or(request.body.maxFileSize.value_or(kMostBytes));
    upload.createdAt = context.now();
    const std::int64_t lifetime = request.body.expirationSeconds.value_or(kExpires);
    const std::int64_t expires = unixSeconds(context.now()) + lifetime;
    const auto added = context.write([&](store::Transaction &transaction) -> Result<void> {
        const auto user = userKeyOf(transaction, context, request.userId);
        if (!user)
            return Failure(user.error());
        upload.userSeq = user->seq;
        store::addUpload(transaction, upload);
        return {};
    });
    if (!added)
        return Failure(added.error());
    const std::string url = context.services().baseUrl() + "/object-store/" + upload.key
        + "?expires=" + std::to_string(expires)
        + "&signature=" + context.services().sessions.codeFor("upload", uploadText(upload.key, expires));
    return PresignedUpload{.presignedPutUrl = url,
                           .key = upload.key,
                           .uploadUrl = url,
                           .fileKey = upload.key,
                           .expiresIn = lifetime,
                           .maxFileSize = upload.mostBytes,
                           .bucket = "weardeck-imports",
                           .jobId = upload.jobId};
}

Result<void> checkAddress(const PutObject &request, const Context &context)
{
    const std::string expected =
        context.services().sessions.codeFor("upload", uploadText(request.key, request.expires));
    if (!equalConstantTime(expected, request.signature))
        return failure(ErrorKind::Forbidden, "Signature does not match");
    if (unixSeconds(context.now()) >= request.expires)
        return failure(ErrorKind::Forbidden, "The address has expired. Ask for a new one.");
    return {};
}

// The message that announces a complete upload, signed.
std::string notificationOf(const store::Upload &upload, std::int64_t bytes, Context &context)
{
    SnsNotification message{.type = "Notification",
                            .messageId = randomUuid(),
                            .topicArn = std::string(SnsSigner::kTopic),
                            .message = R"({"Records":[{"s3":{"object":{"key":")" + upload.key + R"(","size":)"
                                + std::to_string(bytes) + "}}}]}",
                            .timestamp = context.now(),
                            .signingCertURL = context.services().baseUrl() + "/object-store/"};
    context.services().snsSigner.sign(message);
    return encode(message);
}

// The key of the object that a notification is about, empty for one that announces none. Forbidden: not ours.
Result<std::string> announcedKey(const SnsNotification &message, Context &context)
{
    if (auto good = context.services().snsSigner.verify(message); !good)
        return Failure(good.error());
    if (message.type != "Notification")
        return std::string();
    simdjson::dom::parser parser;
    std::string_view key;
    if (parser.parse(message.message).at_pointer("/Records/0/s3/object/key").get(key) != simdjson::SUCCESS)
        return failure(ErrorKind::Validation, "Message: no object key in it");
    return std::string(key);
}

// Starts the import of a complete upload, once. Its job, empty when there is nothing to start.
Result<std::string> startAnnounced(store::Transaction &transaction, Context &context, std::string_view key)
{
    const auto upload = store::findUpload(transaction, key);
    if (!upload || !store::noteNotified(transaction, key, context.now()))
        return std::string();
    context.actAs(upload->developerId, {});
    const auto queued = queueImport(transaction, context, store::UserKey{upload->userSeq}, upload->jobId, upload->name);
    return queued ? Result<std::string>(upload->jobId) : Failure(queued.error());
}

Failure completeAlready()
{
    return failure(ErrorKind::Forbidden, "The upload is complete already. Ask for a new address.");
}

Result<http::Response> putObject(const PutObject &request, http::Request &http, Context &context)
{
    if (auto good = checkAddress(request, context); !good)
        return Failure(good.error());
    const auto upload = context.read([&](store::Reader &reader) -> Result<store::Upload> {
        auto row = store::findUpload(reader, request.key);
        if (!row)
            return failure(ErrorKind::NotFound, "Upload not found");
        return *row;
    });
    if (!upload)
        return Failure(upload.error());
    if (upload->bytes)
        return completeAlready();
    FileStore &files = context.services().files;
    auto spooled = http.body->spool(std::uint64_t(upload->mostBytes), files.folder());
    if (!spooled)
        return bodyFailure(spooled.error());
    const auto bytes = std::int64_t(spooled->size());
    std::string notification, etag;
    const auto kept = http::offload([&]() -> Result<void> {
        notification = notificationOf(*upload, bytes, context);
        const auto digest = sha256HexOfFile(spooled->path());
        if (!digest)
            return Failure(digest.error());
        etag = '"' + *digest + '"';
        return files.keep(std::move(*spooled), ingest::importFile(upload->jobId));
    });
    if (!kept)
        return kept.error().kind == ErrorKind::Conflict ? completeAlready() : Failure(kept.error());
    // Both in one commit: an upload that is complete and never announced could not be started any more.
    const auto started = context.write([&](store::Transaction &transaction) -> Result<std::string> {
        if (!store::completeUpload(transaction, request.key, bytes, notification))
            return failure(ErrorKind::NotFound, "Upload not found"); // erased with its user meanwhile
        return startAnnounced(transaction, context, request.key);
    });
    if (!started) {
        files.remove(ingest::importFile(upload->jobId));
        return Failure(started.error());
    }
    context.services().jobs.kick(*started);
    http::Response answer = emptyAnswer(200);
    answer.headers.set("ETag", etag);
    return answer;
}

Result<Message> notified(const ReceiveSnsNotification &request, Context &context)
{
    const auto key = http::offload([&] { return announcedKey(request.body, context); });
    if (!key)
        return Failure(key.error());
    const auto started =
        context.write([&](store::Transaction &transaction) { return startAnnounced(transaction, context, *key); });
    if (!started)
        return Failure(started.error());
    if (!started->empty())
        context.services().jobs.kick(*started);
    return Message{.message = started->empty() ? "Nothing to do" : "Import queued"};
}

} // namespace

void addImports(Router &router)
{
    router.onRaw<ImportAppleXml>(importDirect);
    router.on<PresignAppleXml>(presign);
    router.onRaw<PutObject>(putObject);
    router.on<ReceiveSnsNotification>(notified);
}

} // namespace api::server::handlers
