// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/store/readerpool.h"

#include "api/server/store/error.h"

namespace api::server::store {

namespace {

void endTransaction(Connection &connection)
{
    try {
        if (connection.inTransaction())
            connection.run("COMMIT");
    } catch (const SqlError &) { // a read transaction has nothing to lose
    }
}

} // namespace

ReaderPool::Lease ReaderPool::lend()
{
    std::unique_ptr<Connection> connection;
    std::uint64_t view = 0;
    {
        const std::lock_guard lock(m_mutex);
        view = m_view; // before the transaction begins: what is committed in between makes it old, never wrong
        if (!m_idle.empty()) {
            connection = std::move(m_idle.back());
            m_idle.pop_back();
        }
    }
    if (!connection)
        connection = std::make_unique<Connection>(m_path, Connection::Settings{.mode = m_mode});
    if (!connection->inTransaction())
        connection->run("BEGIN");
    return Lease(*this, std::move(connection), view);
}

void ReaderPool::giveBack(std::unique_ptr<Connection> connection, std::uint64_t view)
{
    const std::lock_guard lock(m_mutex);
    if (m_idle.size() >= kKept)
        return;
    if (view != m_view)
        endTransaction(*connection);
    m_idle.push_back(std::move(connection));
}

void ReaderPool::renew()
{
    const std::lock_guard lock(m_mutex);
    ++m_view;
    for (const auto &connection : m_idle)
        endTransaction(*connection);
}

void ReaderPool::close()
{
    const std::lock_guard lock(m_mutex);
    m_idle.clear();
}

} // namespace api::server::store
