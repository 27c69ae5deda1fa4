// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/userexport.h"

#include <atomic>
#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

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

// "<path>.part", its owner's only. Written on the transport's thread, read on the GUI's.
class PartFile {
public:
    explicit PartFile(std::string path) : m_path(std::move(path)), m_part(m_path + ".part")
    {
        struct stat info { };
        if (::stat(m_path.c_str(), &info) == 0 && !S_ISREG(info.st_mode)) {
            m_error = S_ISDIR(info.st_mode) ? EISDIR : EEXIST; // a device or pipe would be replaced, not written to
            return;
        }
        m_fd = ::open(m_part.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
        m_error = m_fd < 0 ? errno : 0;
    }
    ~PartFile()
    {
        if (m_fd < 0)
            return;
        ::close(m_fd);
        if (!m_kept)
            ::unlink(m_part.c_str());
    }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    bool write(std::string_view bytes)
    {
        while (!bytes.empty() && m_error == 0) {
            const ssize_t written = ::write(m_fd, bytes.data(), bytes.size());
            if (written < 0 && errno != EINTR)
                m_error = errno;
            if (written > 0) {
                bytes.remove_prefix(std::size_t(written));
                m_bytes += written;
            }
        }
        return m_error == 0;
    }
    bool keep()
    {
        if (m_error == 0 && (::fsync(m_fd) != 0 || ::rename(m_part.c_str(), m_path.c_str()) != 0))
            m_error = errno;
        m_kept = m_error == 0;
        return m_kept;
    }
    std::int64_t bytes() const { return m_bytes; }
    bool isGood() const { return m_error == 0; }
    api::Error error() const
    {
        return {.kind = m_error == ENOSPC ? api::ErrorKind::StorageFull : api::ErrorKind::Unavailable,
                .message = m_path + " cannot be written: " + std::strerror(m_error) + "."};
    }

private:
    std::string m_path, m_part;
    int m_fd = -1;
    std::atomic<int> m_error = 0;
    std::atomic<std::int64_t> m_bytes = 0;
    bool m_kept = false;
};

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
    if (data.error)
        return fail({.kind = api::ErrorKind::Internal, .message = *data.error});
    if (data.downloadUrl)
        return download(*data.downloadUrl, data.sizeBytes.value_or(0));
    Q_EMIT progressed(Step::Packing, data.progress.value_or(-1));
    m_timer.start();
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
