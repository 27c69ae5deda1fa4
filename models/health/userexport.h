// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "api/contract/generated/exports.h"

#include <QObject>
#include <QTimer>

namespace models {

class PartFile;

// Has the backend pack all data of an end-user and downloads the ZIP: starts the export, waits for it, streams it into
// "<path>.part" and renames that. One use. The download address is used once and shown nowhere.
class UserExport : public QObject {
    Q_OBJECT
public:
    enum class Step { Packing, Downloading };
    Q_ENUM(Step)

    UserExport(api::client::Client &client, std::string userId, std::string path, QObject *parent = nullptr);
    ~UserExport() override; // an unfinished file is removed

    // Once. Replaces a regular file at the path: ask before. Anything else there, and a folder that cannot be written
    // to, fail before the backend is asked.
    void start();
    void cancel(); // failed() follows with ErrorKind::Cancelled; the backend is told to stop

Q_SIGNALS:
    void progressed(models::UserExport::Step step, double fraction); // 0..1, -1 when unknown
    void finished(qint64 bytes);
    void failed(const api::Error &error);

private:
    void poll();
    void onExport(const api::DataExport &data);
    void download(const std::string &url, std::int64_t size);
    void onDownloaded(const api::Result<api::client::RawResponse> &answer);
    void abandon();
    void fail(const api::Error &error);

    api::client::Client &m_client;
    std::string m_userId, m_path, m_exportId;
    std::shared_ptr<PartFile> m_file; // shared with the transport's thread
    api::client::Reply<api::client::RawResponse> m_get;
    std::int64_t m_size = 0;
    bool m_ended = false;
    QTimer m_timer;
};

} // namespace models
