// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/store/health/priorities.h"
#include "api/server/store/health/sources.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace api::server::health {

struct DefaultPriority {
    std::string_view name;
    std::int64_t priority;
};
const std::vector<DefaultPriority> &defaultPriorities(store::PriorityKind kind); // best first

// The sources of one user in the tenant's order: by provider, then by kind of device, then the older first.
class SourceRanking {
public:
    SourceRanking(store::Reader &reader, store::Tenant tenant, store::UserKey user);

    SourceRanking onlyOf(std::string_view provider) const; // what others delivered is not read then
    bool has(std::int64_t source) const { return m_ranks.contains(source); }
    int rankOf(std::int64_t source) const; // 0 = best
    const store::DataSource &source(std::int64_t seq) const; // of this user's
    const std::vector<store::DataSource> &bestFirst() const { return m_sources; }

private:
    SourceRanking() = default;
    void rank();

    std::vector<store::DataSource> m_sources;
    std::map<std::int64_t, int> m_ranks;
};

} // namespace api::server::health
