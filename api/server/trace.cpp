// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/trace.h"

#include <algorithm>

namespace api::server {

void TraceLog::hold(RequestRecord record)
{
    const std::lock_guard lock(m_mutex);
    m_held.insert_or_assign(record.requestId, std::move(record));
}

void TraceLog::finish(const std::string &requestId, const std::function<void(RequestRecord &)> &complete)
{
    RecordPtr finished;
    {
        const std::lock_guard lock(m_mutex);
        auto held = m_held.extract(requestId);
        RequestRecord record;
        if (!held.empty())
            record = std::move(held.mapped());
        record.requestId = requestId;
        complete(record);
        finished = std::make_shared<const RequestRecord>(std::move(record));
        store(finished);
    }
    const std::lock_guard lock(m_observerMutex);
    if (m_observer)
        m_observer(finished);
}

void TraceLog::store(RecordPtr record)
{
    if (m_ring.size() < kCapacity)
        m_ring.push_back(nullptr);
    RecordPtr &slot = m_ring[m_next];
    if (slot) {
        const auto old = m_byId.find(slot->requestId);
        if (old != m_byId.end() && old->second == slot)
            m_byId.erase(old);
    }
    slot = std::move(record);
    m_byId.erase(slot->requestId); // a repeated id: the key must view into the newest record
    m_byId.emplace(slot->requestId, slot);
    m_next = (m_next + 1) % kCapacity;
}

RecordPtr TraceLog::find(const std::string &requestId) const
{
    const std::lock_guard lock(m_mutex);
    if (const auto found = m_byId.find(requestId); found != m_byId.end())
        return found->second;
    const auto held = m_held.find(requestId);
    return held == m_held.end() ? nullptr : std::make_shared<const RequestRecord>(held->second);
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
