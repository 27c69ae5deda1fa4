// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/providersync.h"

namespace models {

ProviderSync::ProviderSync(api::client::Client &client, Wish wish, QObject *parent)
    : QObject(parent), m_client(client), m_wish(std::move(wish)), m_run(client, m_wish.userId)
{
    connect(&m_run, &RunFollower::progressed, this, [this](const api::SyncRun &run) {
        Q_EMIT progressed(run.progress.value_or(-1), QString::fromStdString(run.message.value_or("")));
    });
    connect(&m_run, &RunFollower::finished, this, &ProviderSync::finished);
    connect(&m_run, &RunFollower::lost, this, &ProviderSync::failed);
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
    m_hasBegun = true;
    Q_EMIT started(QString::fromStdString(runId), QString::fromStdString(message));
    m_run.follow(std::move(runId));
    if (m_cancelled)
        m_run.cancel();
}

void ProviderSync::cancel()
{
    if (!std::exchange(m_cancelled, true) && m_hasBegun)
        m_run.cancel();
}

} // namespace models
