// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/userexport.h"
#include "models/tasks.h"

#include <QString>

namespace models {

// An export of all data of an end-user as a row of the task panel, where it can be cancelled. Outlives the page that
// began it and deletes itself at its end.
class ExportTask : public QObject {
    Q_OBJECT
public:
    // who: the end-user's name.
    ExportTask(api::client::Client &client, Tasks &tasks, std::string userId, const QString &who, const QString &path);

    void start(); // once

Q_SIGNALS:
    void succeeded(const QString &path, qint64 bytes);
    void failed(const api::Error &error); // a file of that name is as it was before

private:
    void onProgress(UserExport::Step step, double fraction);

    Tasks &m_tasks;
    QString m_who, m_path;
    UserExport m_export;
    int m_task = 0;
};

} // namespace models
