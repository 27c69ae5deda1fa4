// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/trace.h"

#include <algorithm>
#include <utility>

namespace api::server {

void TraceLog::hold(std::shared_ptr<RequestRecord> record)
{
    const std::lock_guard lock(m_mutex);
    m_held.push_back(std::move(record));
}

void TraceLog::finish(const std::string &requestId, const std::function<void(RequestRecord &)> &complete)
{
    RecordPtr finished;
    RecordPtr dropped; // freed after the lock
    {
        const std::lock_guard lock(m_mutex);
        auto record = takeHeld(requestId);
        if (!record) {
            record = std::make_shared<RequestRecord>();
            record->requestId = requestId;
        }
        complete(*record);
        finished = std::move(record);
        dropped = exchangeOldest(finished);
    }
    if (!m_isObserved)
        return;
    const std::lock_guard lock(m_observerMutex);
    if (m_observer)
        m_observer(finished);
}

std::shared_ptr<RequestRecord> TraceLog::takeHeld(const std::string &requestId)
{
    const auto found = std::find_if(m_held.rbegin(), m_held.rend(),
                                    [&](const auto &record) { return record->requestId == requestId; });
    if (found == m_held.rend())
        return nullptr;
    std::swap(*found, m_held.back());
    auto record = std::move(m_held.back());
    m_held.pop_back();
    return record;
}

RecordPtr TraceLog::exchangeOldest(RecordPtr record)
{
    if (m_ring.size() < kCapacity)
        m_ring.push_back(nullptr);
    RecordPtr oldest = std::exchange(m_ring[m_next], std::move(record));
    m_next = (m_next + 1) % kCapacity;
    return oldest;
}

RecordPtr TraceLog::find(const std::string &requestId) const
{
    const auto isWanted = [&](const RecordPtr &record) { return record->requestId == requestId; };
    const std::lock_guard lock(m_mutex);
    for (std::size_t back = 1; back <= m_ring.size(); ++back) {
        const RecordPtr &record = m_ring[(m_next + kCapacity - back) % kCapacity];
        if (isWanted(record))
            return record;
    }
    const auto held = std::find_if(m_held.begin(), m_held.end(), isWanted);
    return held == m_held.end() ? nullptr : std::make_shared<const RequestRecord>(**held);
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
    m_isObserved = bool(m_observer);
}

} // namespace api::server
