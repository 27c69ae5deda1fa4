// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"
#include "api/server/health/ingest/intake.h"

#include <cstdint>
#include <string>
#include <vector>

namespace support {

// What these vendors deliver of a made-up person on local days first to last (since 1970), up to an instant.
api::server::ingest::Intake madeLife(const std::vector<std::string> &vendors, std::int32_t first, std::int32_t last,
                                     api::Timestamp until);

} // namespace support
