// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/tilecache.h"

#include "api/client/paginate.h"

#include <set>

namespace models {

TileCache::TileCache(api::client::Client &client, QObject *parent) : QObject(parent), m_client(client) { }

void TileCache::setUser(const std::string &id)
{
    m_user = id;
    m_fetched = 0;
    refetch();
}

void TileCache::refetch()
{
    m_queue.clear();
    m_calls.clear();
    m_tiles.clear();
}

void TileCache::want(std::vector<TileKey> keys)
{
    const std::set<TileKey> wanted(keys.begin(), keys.end());
    std::erase_if(m_calls, [&](const auto &each) { return !wanted.contains(each.first); });
    m_queue.clear();
    for (auto each = keys.rbegin(); each != keys.rend(); ++each) {
        if (const auto found = m_tiles.find(*each); found != m_tiles.end())
            found->second.used = ++m_clock;
        else if (!m_calls.contains(*each))
            m_queue.push_back(*each);
    }
    next();
}

const Tile *TileCache::tile(const TileKey &key)
{
    const auto found = m_tiles.find(key);
    if (found == m_tiles.end())
        return nullptr;
    found->second.used = ++m_clock;
    return &found->second.tile;
}

void TileCache::next()
{
    while (!m_queue.empty() && m_calls.size() < kAtOnce) {
        const TileKey key = m_queue.back();
        m_queue.pop_back();
        start(key);
    }
}

void TileCache::start(const TileKey &key)
{
    auto context = std::make_unique<QObject>();
    auto tile = std::make_shared<Tile>();
    api::client::walkPages(
        m_client, timeseriesRequest(m_user, {key.series}, key.source, key.resolution, key.span()), context.get(),
        [tile](api::TimeseriesPage &&page) {
            for (const api::TimeseriesSample &sample : page.data)
                addToTile(*tile, sample);
            return true;
        },
        [this, key, tile](const api::client::WalkEnd &end) {
            const auto call = m_calls.find(key);
            if (call == m_calls.end())
                return;
            call->second.release()->deleteLater(); // it is what this runs in
            m_calls.erase(call);
            if (end.error) {
                m_queue.clear();
                m_calls.clear();
                return void(Q_EMIT failed(*end.error));
            }
            store(key, std::move(*tile));
            next();
            Q_EMIT arrived(key);
        });
    m_calls.emplace(key, std::move(context));
}

void TileCache::store(const TileKey &key, Tile tile)
{
    ++m_fetched;
    m_tiles[key] = {std::move(tile), ++m_clock};
    if (m_tiles.size() <= kMost)
        return;
    const auto oldest = std::min_element(m_tiles.begin(), m_tiles.end(), [](const auto &one, const auto &other) {
        return one.second.used < other.second.used;
    });
    m_tiles.erase(oldest);
}

} // namespace models
