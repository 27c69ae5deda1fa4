// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/appleimport.h"

#include "models/common/text.h"
#include "models/health/importreport.h"

#include <QFileInfo>

namespace models {

AppleImport::AppleImport(api::client::Client &client, Tasks &tasks, std::string userId, const QString &path)
    : QObject(&tasks)
    , m_tasks(tasks)
    , m_name(QFileInfo(path).fileName())
    , m_upload(client, std::move(userId), utf8(path))
{
    connect(&m_upload, &AppleUpload::progressed, this, &AppleImport::onProgress);
    connect(&m_upload, &AppleUpload::finished, this, &AppleImport::onEnd);
    connect(&m_upload, &AppleUpload::failed, this, [this](const api::Error &error) {
        m_tasks.fail(m_task, error);
        Q_EMIT failed(error);
        deleteLater();
    });
}

void AppleImport::start()
{
    m_task = m_tasks.start(tr("Import %1").arg(m_name), [this] { m_upload.cancel(); });
    m_upload.start();
}

void AppleImport::cancel()
{
    m_tasks.cancel(m_task);
}

void AppleImport::onProgress(AppleUpload::Step step, double fraction)
{
    const QString what = step == AppleUpload::Step::Preparing ? tr("Asking for an address")
        : step == AppleUpload::Step::Uploading                ? tr("Uploading")
                                                              : tr("Importing");
    m_tasks.progress(m_task, qint64(fraction * 1000), fraction < 0 ? 0 : 1000, what);
    Q_EMIT progressed(fraction, what);
}

void AppleImport::onEnd(const api::SyncRun &run)
{
    const bool good = run.status == api::SyncStatus::Success || run.status == api::SyncStatus::Partial;
    const auto report = readImportReport(run.metadata.value_or(api::RawJson()).text);
    if (good)
        m_tasks.finish(m_task, report ? tr("%1 samples added").arg(number(report->added)) : QString());
    else
        m_tasks.fail(
            m_task,
            {.kind = run.status == api::SyncStatus::Cancelled ? api::ErrorKind::Cancelled : api::ErrorKind::Internal,
             .message = run.error.value_or(utf8(tr("What had been stored stays")))});
    Q_EMIT finished(run);
    deleteLater();
}

} // namespace models
