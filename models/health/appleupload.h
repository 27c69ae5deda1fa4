// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/imports.h"
#include "models/health/runfollower.h"

namespace models {

// Sends an Apple Health export to the backend and follows the import to its end: asks for an address, uploads, then
// follows the sync run. One use. The file is streamed from disk; its size does not matter.
class AppleUpload : public QObject {
    Q_OBJECT
public:
    enum class Step { Preparing, Uploading, Importing };
    Q_ENUM(Step)

    AppleUpload(api::client::Client &client, std::string userId, std::string path, QObject *parent = nullptr);

    void start(); // once
    // Stops the upload, or asks the backend to end the import; finished() or failed() follows either way.
    void cancel();
    Step step() const { return m_step; }

Q_SIGNALS:
    // fraction: 0..1, -1 when unknown; message: one sentence of the backend, empty before the import
    void progressed(models::AppleUpload::Step step, double fraction, const QString &message);
    void finished(const api::SyncRun &run); // ended, however: see its status, error and metadata
    void failed(const api::Error &error); // nothing more is known of it

private:
    void upload(const api::PresignedUpload &address);
    void fail(const api::Error &error);

    api::client::Client &m_client;
    std::string m_userId, m_path, m_jobId;
    Step m_step = Step::Preparing;
    bool m_cancelled = false, m_ended = false;
    api::client::Reply<api::client::RawResponse> m_put;
    RunFollower m_run;
};

} // namespace models
