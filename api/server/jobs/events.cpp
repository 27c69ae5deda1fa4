// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/jobs/events.h"

#include "api/server/crypto.h"

#include <algorithm>
#include <utility>

namespace api::server {

SyncEvents::Subscription::Subscription(SyncEvents &owner, std::string userId, std::function<void()> wake)
    : m_owner(owner), m_userId(std::move(userId)), m_wake(std::move(wake))
{
}

SyncEvents::Subscription::~Subscription()
{
    const std::lock_guard lock(m_owner.m_mutex);
    m_owner.m_subscriptions.remove(this);
}

std::vector<SyncEvents::EventPtr> SyncEvents::Subscription::take()
{
    const std::lock_guard lock(m_owner.m_mutex);
    std::vector<EventPtr> events;
    m_next = std::max(m_next, m_owner.m_first);
    for (; m_next < m_owner.end() && events.size() < kBatch; ++m_next) {
        const EventPtr &event = m_owner.m_events[m_next - m_owner.m_first];
        if (event && event->userId == m_userId)
            events.push_back(event);
    }
    return events;
}

SyncEvents::SyncEvents() : m_origin(randomUuid().substr(0, 8)) { }

void SyncEvents::publish(SyncEvent event)
{
    const std::lock_guard lock(m_mutex);
    event.eventId = "evt_" + m_origin + '_' + std::to_string(end());
    m_events.push_back(
        std::make_shared<const Event>(Event{event.eventId, event.userId, event.timestamp, encode(event)}));
    if (m_events.size() > kKept) {
        m_events.pop_front();
        ++m_first;
    }
    for (const Subscription *subscription : m_subscriptions) {
        if (subscription->m_userId == event.userId)
            subscription->m_wake();
    }
}

std::unique_ptr<SyncEvents::Subscription> SyncEvents::subscribe(std::string userId, const Replay &replay,
                                                                std::function<void()> wake)
{
    std::unique_ptr<Subscription> subscription(new Subscription(*this, std::move(userId), std::move(wake)));
    const std::lock_guard lock(m_mutex);
    subscription->m_next = firstFor(subscription->m_userId, replay);
    m_subscriptions.push_back(subscription.get());
    return subscription;
}

std::uint64_t SyncEvents::firstFor(const std::string &userId, const Replay &replay) const
{
    std::size_t found = 0;
    std::uint64_t first = end();
    for (std::uint64_t number = end(); number > m_first; --number) {
        const EventPtr &event = m_events[number - 1 - m_first];
        if (!event || event->userId != userId)
            continue;
        if (!replay.afterId.empty() && event->id == replay.afterId)
            return number;
        if (++found > kKeptOfUser || replay.now.at - event->at.at > kAge)
            break;
        if (found <= replay.count)
            first = number - 1;
    }
    return first;
}

void SyncEvents::forget(std::string_view userId)
{
    const std::lock_guard lock(m_mutex);
    for (EventPtr &event : m_events) {
        if (event && event->userId == userId)
            event.reset();
    }
}

void SyncEvents::clear()
{
    const std::lock_guard lock(m_mutex);
    m_first = end();
    m_events.clear();
}

} // namespace api::server
