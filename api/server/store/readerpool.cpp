// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/readerpool.h"

namespace api::server::store {

ReaderPool::Lease ReaderPool::lend()
{
    std::unique_lock lock(m_mutex);
    if (m_idle.empty()) {
        lock.unlock();
        return Lease(*this, Connection(m_path, {.mode = Connection::Mode::Read}));
    }
    Connection connection = std::move(m_idle.back());
    m_idle.pop_back();
    return Lease(*this, std::move(connection));
}

void ReaderPool::giveBack(Connection connection)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() < kKept)
        m_idle.push_back(std::move(connection));
}

} // namespace api::server::store
