// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/connection.h"

#include <mutex>
#include <string>
#include <vector>

namespace api::server::store {

// Read-only connections with warm statements; the last one given back is the next one lent. Thread-safe.
class ReaderPool {
public:
    explicit ReaderPool(std::string path) : m_path(std::move(path)) { }

    class Lease {
    public:
        Lease(ReaderPool &pool, Connection connection) : m_pool(pool), m_connection(std::move(connection)) { }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease() { m_pool.giveBack(std::move(m_connection)); }
        Connection &operator*() { return m_connection; }

    private:
        ReaderPool &m_pool;
        Connection m_connection;
    };
    Lease lend(); // throws SqlError

private:
    static constexpr std::size_t kKept = 8; // idle connections beyond these are closed
    void giveBack(Connection connection);

    std::string m_path;
    std::mutex m_mutex;
    std::vector<Connection> m_idle;
};

} // namespace api::server::store
