// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/query/ranking.h"
#include "api/server/relay/records.h"
#include "api/server/store/reader.h"
#include "api/server/store/users.h"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace api::server::relay {

// A day with more samples of a series than these, as glucose sensors have, is told by its mean.
constexpr std::int64_t kMostMeasurements = 24;

struct RecordsQuery {
    std::vector<std::string> vendors; // keys
    std::int32_t fromDay = 0, toDay = -1; // inclusive
    std::set<int> measured; // series whose samples are told one by one, if a day has few
    std::set<int> sampled; // series whose samples are told one by one, however many
};

Person personOf(store::Reader &reader, store::UserKey user, const store::User &row);

// One for each vendor of the query, in its order. A series is among the figures of a day or among the measurements,
// those that are sampled among both. Reads rollups, the intervals of sums, and the samples that are told.
std::vector<VendorRecords> readRecords(store::Reader &reader, store::Tenant tenant, store::UserKey user,
                                       const RecordsQuery &query);

} // namespace api::server::relay
