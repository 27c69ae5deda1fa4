// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/context.h"
#include "api/server/jobs/jobs.h"

#include <chrono>
#include <string>
#include <string_view>

// Exports in the background: the archives lie among the files of jobs until they are fetched, expire, or their user is
// removed.
namespace api::server::archives {

inline constexpr std::string_view kExportKind = "export";
inline constexpr std::chrono::hours kExportAge{24};

std::string exportFile(std::string_view id); // name in the FileStore

void addExportKind(Services &services);
// Ends what expired, and removes archives that no export has any more. At start and at every beat.
void sweepExports(Services &services);

} // namespace api::server::archives
