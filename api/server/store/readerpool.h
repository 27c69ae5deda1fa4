// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/connection.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace api::server::store {

// Read-only connections with warm statements; the last one given back is the next one lent. Each is lent inside a read
// transaction: its statements see the same data. An idle connection keeps that transaction until something is
// committed, so that most reads lock nothing in the files. Thread-safe.
class ReaderPool {
public:
    ReaderPool(std::string path, Connection::Mode mode) : m_path(std::move(path)), m_mode(mode) { }

    class Lease {
    public:
        Lease(ReaderPool &pool, std::unique_ptr<Connection> connection, std::uint64_t view)
            : m_pool(pool), m_connection(std::move(connection)), m_view(view)
        {
        }
        Lease(const Lease &) = delete;
        Lease &operator=(const Lease &) = delete;
        ~Lease() { m_pool.giveBack(std::move(m_connection), m_view); }
        Connection &operator*() { return *m_connection; }

    private:
        ReaderPool &m_pool;
        std::unique_ptr<Connection> m_connection;
        std::uint64_t m_view;
    };
    Lease lend(); // throws SqlError
    // After a commit: whoever is lent a connection from now on sees it. Nobody idle holds on to the log either.
    void renew();
    void close(); // the idle ones
    std::uint64_t view() const { return m_view; } // grows with every commit

private:
    static constexpr std::size_t kKept = 8; // idle connections beyond these are closed
    void giveBack(std::unique_ptr<Connection> connection, std::uint64_t view);

    std::string m_path;
    Connection::Mode m_mode; // Read or Inspect
    std::mutex m_mutex;
    std::vector<std::unique_ptr<Connection>> m_idle; // their transactions, if any, are of m_view
    std::atomic<std::uint64_t> m_view = 1; // changed under the mutex
};

} // namespace api::server::store
