// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/query/ranking.h"

#include <algorithm>
#include <iterator>

namespace api::server::health {

namespace {

constexpr std::int64_t kLast = 100;

using Priorities = std::map<std::string, std::int64_t, std::less<>>;

Priorities prioritiesOf(store::Reader &reader, store::Tenant tenant, store::PriorityKind kind)
{
    Priorities all;
    for (const DefaultPriority &row : defaultPriorities(kind))
        all.emplace(row.name, row.priority);
    for (const store::SourcePriority &row : store::listPriorities(reader, tenant, kind))
        all[row.name] = row.priority;
    return all;
}

std::int64_t priorityOf(const Priorities &all, std::string_view name)
{
    const auto found = all.find(name);
    return found == all.end() ? kLast : found->second;
}

} // namespace

const std::vector<DefaultPriority> &defaultPriorities(store::PriorityKind kind)
{
    static const std::vector<DefaultPriority> providers = {
        {"apple", 1},  {"garmin", 2}, {"polar", 3},  {"suunto", 4},      {"whoop", 5},    {"oura", 6},
        {"fitbit", 7}, {"google", 8}, {"strava", 9}, {"ultrahuman", 10}, {"samsung", 11}, {"sensorbio", 12}};
    static const std::vector<DefaultPriority> devices = {{"watch", 1}, {"band", 2},  {"ring", 3},    {"phone", 4},
                                                         {"scale", 5}, {"other", 6}, {"unknown", 99}};
    return kind == store::PriorityKind::Provider ? providers : devices;
}

SourceRanking::SourceRanking(store::Reader &reader, store::Tenant tenant, store::UserKey user)
    : m_sources(store::listSources(reader, user))
{
    const Priorities providers = prioritiesOf(reader, tenant, store::PriorityKind::Provider);
    const Priorities devices = prioritiesOf(reader, tenant, store::PriorityKind::DeviceType);
    std::stable_sort(m_sources.begin(), m_sources.end(), [&](const store::DataSource &a, const store::DataSource &b) {
        return std::pair(priorityOf(providers, a.provider), priorityOf(devices, a.deviceType))
            < std::pair(priorityOf(providers, b.provider), priorityOf(devices, b.deviceType));
    });
    rank();
}

SourceRanking SourceRanking::onlyOf(std::string_view provider) const
{
    SourceRanking some;
    std::copy_if(m_sources.begin(), m_sources.end(), std::back_inserter(some.m_sources),
                 [&](const store::DataSource &source) { return source.provider == provider; });
    some.rank();
    return some;
}

void SourceRanking::rank()
{
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        m_ranks.emplace(m_sources[i].seq, int(i));
}

int SourceRanking::rankOf(std::int64_t source) const
{
    return m_ranks.at(source);
}

const store::DataSource &SourceRanking::source(std::int64_t seq) const
{
    return m_sources[std::size_t(rankOf(seq))];
}

} // namespace api::server::health
