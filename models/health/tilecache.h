// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/client/client.h"
#include "models/health/timelinetiles.h"

#include <map>
#include <memory>
#include <QObject>

namespace models {

// Tiles of one end-user's timeline, fetched as they are wanted, a few at a time; the longest unused are forgotten.
// GUI thread only; answers are decoded elsewhere.
class TileCache : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t kMost = 600; // tiles held
    static constexpr int kAtOnce = 6; // requests under way

    explicit TileCache(api::client::Client &client, QObject *parent = nullptr);
    void setUser(const std::string &id); // forgets all
    void refetch(); // F5: the same

    // What is on screen first, then what may come. Requests under way for anything else are cancelled.
    void want(std::vector<TileKey> keys);
    const Tile *tile(const TileKey &key); // nullptr: not here (yet)
    bool holds(const TileKey &key) const { return m_tiles.contains(key); }
    bool isLoading() const { return !m_calls.empty() || !m_queue.empty(); }
    int fetched() const { return m_fetched; } // tiles since the user was set

Q_SIGNALS:
    void arrived(const models::TileKey &key);
    void failed(const api::Error &error); // once; what else was wanted is dropped

private:
    struct Entry {
        Tile tile;
        quint64 used = 0;
    };
    void next();
    void start(const TileKey &key);
    void store(const TileKey &key, Tile tile);

    api::client::Client &m_client;
    std::string m_user;
    std::map<TileKey, Entry> m_tiles;
    std::map<TileKey, std::unique_ptr<QObject>> m_calls; // contexts of the requests under way
    std::vector<TileKey> m_queue; // still to start, next last
    quint64 m_clock = 0;
    int m_fetched = 0;
};

} // namespace models
