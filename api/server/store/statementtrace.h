// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace api::server::store {

// What a request did in the database; never a bound value.
struct StatementTrace {
    std::shared_ptr<const std::string> text; // with its placeholders; shared by all that ran it
    std::int64_t rows = 0; // read
    std::chrono::microseconds duration{}; // in SQLite and in mapping
};
using Trace = std::vector<StatementTrace>;

} // namespace api::server::store
