// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/providersync.h"

using namespace std::chrono_literals;

namespace models {

namespace {

constexpr auto kPoll = 250ms;
constexpr int kMostFailures = 20;

} // namespace

ProviderSync::ProviderSync(api::client::Client &client, Wish wish, QObject *parent)
    : QObject(parent), m_client(client), m_wish(std::move(wish))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kPoll);
    connect(&m_timer, &QTimer::timeout, this, &ProviderSync::poll);
}

void ProviderSync::start()
{
    const auto take = [this](const auto &answer) {
        if (!answer)
            Q_EMIT failed(answer.error());
        else
            begun(answer->taskId, answer->message);
    };
    if (!m_wish.historical) {
        m_client.send(api::SyncProvider{.provider = m_wish.provider, .userId = m_wish.userId}).then(this, take);
        return;
    }
    api::SyncProviderHistory request{.provider = m_wish.provider, .userId = m_wish.userId};
    request.days = m_wish.days;
    m_client.send(request).then(this, take);
}

void ProviderSync::begun(std::string runId, const std::string &message)
{
    m_runId = std::move(runId);
    Q_EMIT started(QString::fromStdString(m_runId), QString::fromStdString(message));
    if (std::exchange(m_cancelled, false))
        cancel();
    poll();
}

void ProviderSync::cancel()
{
    if (std::exchange(m_cancelled, true) || m_runId.empty())
        return;
    m_client.send(api::CancelSyncRun{.userId = m_wish.userId, .runId = m_runId})
        .then(this, [](const api::Result<api::SyncRun> &) {}); // what came of it the next poll tells
}

void ProviderSync::poll()
{
    api::ListUserSyncRuns request{.userId = m_wish.userId};
    request.runId = m_runId;
    m_client.send(request).then(this, [this](const api::Result<api::SyncRunList> &list) {
        if (list) {
            m_failures = 0;
            return onRun(*list);
        }
        if (++m_failures > kMostFailures || !list.error().isTransient()) {
            Q_EMIT failed(list.error());
            return;
        }
        m_timer.start(); // the run goes on without us
    });
}

void ProviderSync::onRun(const api::SyncRunList &list)
{
    if (list.items.empty()) {
        Q_EMIT failed({.kind = api::ErrorKind::NotFound, .message = "The backend knows nothing of the run."});
        return;
    }
    const api::SyncRun &run = list.items.front();
    Q_EMIT progressed(run.progress.value_or(-1), QString::fromStdString(run.message.value_or("")));
    if (run.status == api::SyncStatus::InProgress)
        m_timer.start();
    else
        Q_EMIT finished(run);
}

} // namespace models
