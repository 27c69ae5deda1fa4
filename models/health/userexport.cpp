// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/userexport.h"

#include "models/health/partfile.h"

#include <chrono>

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto kPoll = 250ms;
constexpr auto kLongest = 6h;

// The credential of a download address: ".../data-exports/TOKEN/download".
std::string tokenOf(const std::string &url)
{
    constexpr std::string_view kBefore = "/data-exports/";
    const auto from = url.find(kBefore);
    if (from == std::string::npos)
        return {};
    const auto begin = from + kBefore.size();
    return url.substr(begin, url.find('/', begin) - begin);
}

api::Error cancelled()
{
    return {.kind = api::ErrorKind::Cancelled, .message = "Cancelled."};
}

} // namespace

UserExport::UserExport(api::client::Client &client, std::string userId, std::string path, QObject *parent)
    : QObject(parent), m_client(client), m_userId(std::move(userId)), m_path(std::move(path))
{
    m_timer.setInterval(kPoll);
}

UserExport::~UserExport() = default;

void UserExport::start()
{
    // Before the backend packs: a download address works once, so the file must be there by then.
    m_file = std::make_shared<PartFile>(m_path);
    if (!m_file->isGood()) {
        QMetaObject::invokeMethod(
            this, [this, error = m_file->error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    connect(&m_timer, &QTimer::timeout, this, &UserExport::poll);
    Q_EMIT progressed(Step::Packing, -1);
    m_client.send(api::StartUserExport{.userId = m_userId})
        .then(this, [this](const api::Result<api::ExportStarted> &started) {
            if (!started)
                return fail(started.error());
            m_exportId = started->exportId;
            if (m_ended)
                return abandon();
            m_timer.start();
        });
}

void UserExport::poll()
{
    m_timer.stop();
    m_client.send(api::GetUserExport{.userId = m_userId, .exportId = m_exportId})
        .then(this, [this](const api::Result<api::DataExport> &data) {
            if (m_ended)
                return;
            if (!data)
                return fail(data.error());
            onExport(*data);
        });
}

void UserExport::onExport(const api::DataExport &data)
{
    if (data.downloadUrl)
        return download(*data.downloadUrl, data.sizeBytes.value_or(0));
    if (!data.error && (data.status == api::ExportStatus::Queued || data.status == api::ExportStatus::Running)) {
        Q_EMIT progressed(Step::Packing, data.progress.value_or(-1));
        m_timer.start();
        return;
    }
    // Nothing more comes of it. That somebody else cancelled it is a failure here.
    if (data.status == api::ExportStatus::Cancelled)
        return fail({.kind = api::ErrorKind::Gone, .message = "The export was cancelled on the server."});
    const bool isReady = !data.error && data.status != api::ExportStatus::Failed;
    fail({.kind = api::ErrorKind::Internal,
          .message = isReady ? "The address of the archive was given to another caller. Start the export again."
                             : data.error.value_or("The export failed on the server.")});
}

void UserExport::download(const std::string &url, std::int64_t size)
{
    m_size = size;
    m_client.redactor().add(api::client::SecretString(tokenOf(url)));
    api::client::RawCall get;
    get.path = url; // its token is the credential
    api::client::CallOptions options{.deadline = kLongest, .maxRetries = 0, .followRedirects = false};
    options.sink = [file = m_file](std::string_view piece) { return file->write(piece); };
    disconnect(&m_timer, nullptr, this, nullptr);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        Q_EMIT progressed(Step::Downloading, m_size > 0 ? double(m_file->bytes()) / double(m_size) : -1);
    });
    m_timer.start();
    m_get = m_client.sendRaw(std::move(get), std::move(options));
    m_get.then(this, [this](const api::Result<api::client::RawResponse> &answer) { onDownloaded(answer); });
}

void UserExport::onDownloaded(const api::Result<api::client::RawResponse> &answer)
{
    m_timer.stop();
    if (m_ended)
        return;
    if (!m_file->isGood())
        return fail(m_file->error());
    if (!answer)
        return fail(answer.error());
    if (answer->status / 100 != 2)
        return fail({.kind = api::errorKindOfStatus(answer->status),
                     .message = "The download was refused with status " + std::to_string(answer->status) + ".",
                     .status = answer->status});
    if (m_size > 0 && m_file->bytes() != m_size)
        return fail({.kind = api::ErrorKind::Network, .message = "The download ended before the end of the archive."});
    if (!m_file->keep())
        return fail(m_file->error());
    m_ended = true;
    Q_EMIT finished(m_file->bytes());
}

void UserExport::cancel()
{
    m_get.abort();
    if (!m_ended && !m_exportId.empty())
        abandon();
    fail(cancelled());
}

// The backend packs for nobody. That it may be too late is as good.
void UserExport::abandon()
{
    m_client.send(api::CancelUserExport{.userId = m_userId, .exportId = m_exportId});
}

void UserExport::fail(const api::Error &error)
{
    m_timer.stop();
    if (std::exchange(m_ended, true))
        return;
    m_file.reset();
    Q_EMIT failed(error);
}

} // namespace models
