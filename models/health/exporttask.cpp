// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/exporttask.h"

#include "models/common/text.h"

namespace models {

ExportTask::ExportTask(api::client::Client &client, Tasks &tasks, std::string userId, const QString &who,
                       const QString &path)
    : QObject(&tasks), m_tasks(tasks), m_who(who), m_path(path), m_export(client, std::move(userId), utf8(path))
{
    connect(&m_export, &UserExport::progressed, this, &ExportTask::onProgress);
    connect(&m_export, &UserExport::finished, this, [this](qint64 bytes) {
        m_tasks.finish(m_task, byteCount(bytes));
        Q_EMIT succeeded(m_path, bytes);
        deleteLater();
    });
    connect(&m_export, &UserExport::failed, this, [this](const api::Error &error) {
        m_tasks.fail(m_task, error);
        Q_EMIT failed(error);
        deleteLater();
    });
}

void ExportTask::start()
{
    m_task = m_tasks.start(tr("Export data of %1").arg(m_who), [this] { m_export.cancel(); });
    m_export.start();
}

void ExportTask::onProgress(UserExport::Step step, double fraction)
{
    m_tasks.progress(m_task, qint64(fraction * 1000), fraction < 0 ? 0 : 1000,
                     step == UserExport::Step::Packing ? tr("The backend packs the archive") : tr("Downloading"));
}

} // namespace models
