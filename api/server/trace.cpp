// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/trace.h"

#include <algorithm>

namespace api::server {

void TraceLog::add(RecordPtr record)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_ring.size() < kCapacity)
            m_ring.push_back(nullptr);
        RecordPtr &slot = m_ring[m_next];
        if (slot) {
            const auto old = m_byId.find(slot->requestId);
            if (old != m_byId.end() && old->second == slot)
                m_byId.erase(old);
        }
        slot = record;
        m_byId.erase(slot->requestId); // a client may repeat an id: the key must view into the newest record
        m_byId.emplace(slot->requestId, slot);
        m_next = (m_next + 1) % kCapacity;
    }
    const std::lock_guard lock(m_observerMutex);
    if (m_observer)
        m_observer(record);
}

RecordPtr TraceLog::find(std::string_view requestId) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_byId.find(requestId);
    return found == m_byId.end() ? nullptr : found->second;
}

std::vector<RecordPtr> TraceLog::recent(std::size_t limit) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<RecordPtr> result;
    const std::size_t count = std::min(limit, m_ring.size());
    result.reserve(count);
    for (std::size_t back = 1; back <= count; ++back)
        result.push_back(m_ring[(m_next + kCapacity - back) % kCapacity]);
    return result;
}

void TraceLog::setObserver(Observer observer)
{
    const std::lock_guard lock(m_observerMutex);
    m_observer = std::move(observer);
}

} // namespace api::server
