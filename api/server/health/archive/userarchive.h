// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/result.h"
#include "api/contract/time.h"
#include "api/server/store/health/sources.h"
#include "api/server/store/users.h"

#include <cstdint>
#include <functional>
#include <string>

namespace api::server::archives {

struct ArchiveCount {
    std::int64_t rows = 0;
    std::int64_t bytes = 0; // of NDJSON, before compression
};

// Called about every kProgressRows rows; an error ends the work and is returned.
using ArchiveProgress = std::function<Result<void>(std::int64_t rows)>;
inline constexpr std::int64_t kProgressRows = 100'000;

// How many rows an archive of the user has: samples, workouts and sleep.
std::int64_t countArchiveRows(store::Reader &reader, store::UserKey user);

// All normalised data of a user as a ZIP at `path` (overwritten): one NDJSON file a kind of data,
// timeseries/<slug>.ndjson for each series, and manifest.json with what the files hold. Memory stays flat.
Result<ArchiveCount> writeUserArchive(store::Reader &reader, store::Tenant tenant, store::UserKey key,
                                      const store::User &user, Timestamp now, const std::string &path,
                                      const ArchiveProgress &progress = {});

} // namespace api::server::archives
