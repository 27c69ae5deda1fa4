// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/runfollower.h"

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto kAgain = 250ms, kAgainMost = 4000ms;
constexpr int kMostFailures = 20;

} // namespace

RunFollower::RunFollower(api::client::Client &client, const std::string &userId, QObject *parent)
    : QObject(parent), m_client(client), m_userId(userId), m_stream(std::make_unique<SyncStream>(client, userId))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kAgain);
    connect(&m_again, &QTimer::timeout, this, [this] {
        m_again.setInterval(std::min<std::chrono::milliseconds>(2 * m_again.intervalAsDuration(), kAgainMost));
        m_stream->start();
        ask();
    });
    connect(m_stream.get(), &SyncStream::opened, this, [this] {
        m_again.setInterval(kAgain);
        ask(); // what went by before it
    });
    connect(m_stream.get(), &SyncStream::changed, this, &RunFollower::told);
    connect(m_stream.get(), &SyncStream::ended, &m_again, qOverload<>(&QTimer::start));
}

void RunFollower::follow(std::string runId)
{
    m_runId = std::move(runId);
    m_stream->start();
}

void RunFollower::cancel()
{
    m_client.send(api::CancelSyncRun{.userId = m_userId, .runId = m_runId})
        .then(this, [this](const api::Result<api::SyncRun> &) { ask(); });
}

void RunFollower::told(const api::SyncRun &run)
{
    if (run.runId != m_runId || m_ended)
        return;
    if (run.status == api::SyncStatus::InProgress)
        Q_EMIT progressed(run);
    else
        ask(); // an event need not hold all that the run does
}

void RunFollower::ask()
{
    if (m_ended)
        return;
    if (std::exchange(m_asking, true)) {
        m_askAgain = true; // the answer under way may be older
        return;
    }
    m_askAgain = false;
    api::ListUserSyncRuns request{.userId = m_userId};
    request.runId = m_runId;
    m_client.send(request).then(this, [this](const api::Result<api::SyncRunList> &list) {
        m_asking = false;
        answered(list);
    });
}

void RunFollower::answered(const api::Result<api::SyncRunList> &list)
{
    if (!list)
        return failed(list.error(), list.error().isTransient());
    if (list->items.empty())
        return failed({.kind = api::ErrorKind::NotFound, .message = "The backend knows nothing of the run."}, true);
    m_failures = 0;
    const api::SyncRun &run = list->items.front();
    if (run.status != api::SyncStatus::InProgress) {
        end();
        Q_EMIT finished(run);
        return;
    }
    Q_EMIT progressed(run);
    if (m_askAgain)
        ask();
}

void RunFollower::failed(const api::Error &error, bool mayPass)
{
    if (mayPass && ++m_failures <= kMostFailures) { // the run goes on without us
        QTimer::singleShot(kAgain, this, &RunFollower::ask);
        return;
    }
    end();
    Q_EMIT lost(error);
}

void RunFollower::end()
{
    m_ended = true;
    m_again.stop();
    m_stream.reset();
}

} // namespace models
