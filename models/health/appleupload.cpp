// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/appleupload.h"

#include <chrono>
#include <filesystem>

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto kUploadLimit = 6h;

api::Error missing(const std::string &message)
{
    return {.kind = api::ErrorKind::Validation, .message = message};
}

} // namespace

AppleUpload::AppleUpload(api::client::Client &client, std::string userId, std::string path, QObject *parent)
    : QObject(parent), m_client(client), m_userId(std::move(userId)), m_path(std::move(path)), m_run(client, m_userId)
{
    connect(&m_run, &RunFollower::progressed, this, [this](const api::SyncRun &run) {
        Q_EMIT progressed(m_step, run.progress.value_or(-1), QString::fromStdString(run.message.value_or("")));
    });
    connect(&m_run, &RunFollower::finished, this, [this](const api::SyncRun &run) {
        m_ended = true;
        Q_EMIT finished(run);
    });
    connect(&m_run, &RunFollower::lost, this, &AppleUpload::fail);
}

void AppleUpload::start()
{
    std::error_code error;
    const auto size = std::filesystem::file_size(m_path, error);
    if (error || size == 0) {
        const std::string why = error ? "The file cannot be read: " + error.message() + "." : "The file is empty.";
        QMetaObject::invokeMethod(
            this, [this, why] { fail(missing(why)); }, Qt::QueuedConnection);
        return;
    }
    api::PresignAppleXml request{.userId = m_userId, .body = {}};
    request.body.filename = std::filesystem::path(m_path).filename().string();
    request.body.fileSizeBytes = std::int64_t(size);
    request.body.expirationSeconds = 3600;
    Q_EMIT progressed(Step::Preparing, -1, {});
    m_client.send(request).then(this, [this](const api::Result<api::PresignedUpload> &address) {
        if (!address)
            return fail(address.error());
        if (!m_ended)
            upload(*address);
    });
}

void AppleUpload::upload(const api::PresignedUpload &address)
{
    m_jobId = address.jobId.value_or("");
    api::client::RawCall put;
    put.method = "PUT";
    put.path = address.presignedPutUrl; // signed: no credential goes with it
    put.contentType = "application/octet-stream";
    if (!put.body.addFile(m_path))
        return fail(missing("The file cannot be read."));
    m_step = Step::Uploading;
    Q_EMIT progressed(m_step, -1, {});
    api::client::CallOptions options{.deadline = kUploadLimit, .maxRetries = 0, .followRedirects = false};
    options.confirmed = true; // the user was asked when the address was
    m_put = m_client.sendRaw(std::move(put), std::move(options));
    m_put.then(this, [this](const api::Result<api::client::RawResponse> &answer) {
        if (!answer)
            return fail(answer.error());
        if (answer->status / 100 != 2)
            return fail({.kind = api::errorKindOfStatus(answer->status),
                         .message = "The object store refused the file: " + answer->body.substr(0, 300),
                         .status = answer->status});
        m_step = Step::Importing;
        Q_EMIT progressed(m_step, -1, {});
        m_run.follow(m_jobId);
    });
}

void AppleUpload::cancel()
{
    if (m_cancelled || m_ended)
        return;
    m_cancelled = true;
    switch (m_step) {
    case Step::Preparing:
        return fail({.kind = api::ErrorKind::Cancelled, .message = "Cancelled."}); // however long the backend takes
    case Step::Uploading:
        return m_put.abort();
    case Step::Importing:
        m_run.cancel();
    }
}

void AppleUpload::fail(const api::Error &error)
{
    if (std::exchange(m_ended, true))
        return;
    Q_EMIT failed(error);
}

} // namespace models
