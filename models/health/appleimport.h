// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/appleupload.h"
#include "models/tasks.h"

#include <QString>

namespace models {

// An import of an Apple Health export as a row of the task panel, where it can be cancelled. Outlives the page that
// began it and deletes itself at its end.
class AppleImport : public QObject {
    Q_OBJECT
public:
    AppleImport(api::client::Client &client, Tasks &tasks, std::string userId, const QString &path);

    void start(); // once
    void cancel();

Q_SIGNALS:
    void progressed(double fraction, const QString &what); // -1: unknown
    void finished(const api::SyncRun &run); // ended, however
    void failed(const api::Error &error);

private:
    void onProgress(AppleUpload::Step step, double fraction);
    void onEnd(const api::SyncRun &run);

    Tasks &m_tasks;
    QString m_name; // of the file
    AppleUpload m_upload;
    int m_task = 0;
};

} // namespace models
