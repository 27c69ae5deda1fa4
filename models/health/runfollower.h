// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/syncstream.h"

#include <QTimer>

namespace models {

// Follows one sync run of an end-user to its end, by the server's stream; asks when the stream opens, when it tells of
// the end and, where there is none, ever more rarely. One use. GUI thread only.
class RunFollower : public QObject {
    Q_OBJECT
public:
    RunFollower(api::client::Client &client, const std::string &userId, QObject *parent = nullptr);

    void follow(std::string runId); // once
    void cancel(); // asks the backend to end the run; finished() or lost() tells what came of it

Q_SIGNALS:
    void progressed(const api::SyncRun &run); // it goes on
    void finished(const api::SyncRun &run); // ended, however: see its status, error and metadata
    void lost(const api::Error &error); // nothing more is known of it

private:
    void ask();
    void answered(const api::Result<api::SyncRunList> &list);
    void told(const api::SyncRun &run);
    void failed(const api::Error &error, bool mayPass);
    void end();

    api::client::Client &m_client;
    std::string m_userId, m_runId;
    std::unique_ptr<SyncStream> m_stream;
    QTimer m_again; // until the stream is tried again
    int m_failures = 0; // to answer, in a row
    bool m_asking = false, m_askAgain = false, m_ended = false;
};

} // namespace models
