// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/consentwait.h"

#include "models/common/text.h"

#include <algorithm>

namespace models {

ConsentWait::ConsentWait(IntegrationFlow &flow, QObject *parent) : QObject(parent), m_flow(flow), m_timer(this)
{
    m_timer.setInterval(kStep);
    connect(&m_timer, &QTimer::timeout, this, &ConsentWait::poll);
    connect(&m_flow, &IntegrationFlow::changed, this, &ConsentWait::read);
}

void ConsentWait::start(const QString &key)
{
    m_device = key;
    m_seen = m_flow.lookedAt();
    m_isStale = m_flow.isLooking();
    m_deadline = QDeadlineTimer(kLongest);
    if (!m_isPaused)
        m_timer.start();
}

void ConsentWait::stop()
{
    m_device.clear();
    m_timer.stop();
}

void ConsentWait::setPaused(bool paused)
{
    m_isPaused = paused;
    if (paused)
        m_timer.stop();
    else if (!m_device.isEmpty())
        m_timer.start();
}

void ConsentWait::poll()
{
    if (m_deadline.hasExpired() || !m_flow.isSignedIn())
        return end(End::Expired);
    m_flow.lookAgain();
}

void ConsentWait::read()
{
    if (m_device.isEmpty() || m_flow.isLooking())
        return;
    const bool isNews = std::exchange(m_seen, m_flow.lookedAt()) != m_flow.lookedAt();
    if (std::exchange(m_isStale, false) || !isNews)
        return;
    const auto &all = m_flow.connections();
    const auto found = std::ranges::find(all, utf8(m_device), &api::RelayConnection::sourceType);
    if (found == all.end())
        return;
    if (found->connected)
        return end(End::Connected);
    if (!found->consent)
        return; // this server does not tell how a consent ended
    using Status = api::RelayConsentStatus;
    const QString error = text(found->consent->error.value_or(std::string()));
    if (found->consent->status == Status::Declined)
        end(End::Declined, error);
    else if (found->consent->status == Status::Failed)
        end(End::Failed, error);
    else if (found->consent->status == Status::Expired)
        end(End::Expired, error);
}

void ConsentWait::end(End how, const QString &error)
{
    const QString key = m_device;
    stop();
    Q_EMIT ended(key, how, error);
}

} // namespace models
