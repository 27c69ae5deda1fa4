// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::ingest {

struct Dropped {
    std::string path; // JSON Pointer into the body: "/data/records/7"
    std::string reason;
};

// An upload of a phone, read as far as it makes sense.
struct SdkUpload {
    static constexpr std::size_t kListed = 100;

    std::string provider; // "apple", "samsung", "google"
    Intake intake; // what is to be stored
    std::int64_t records = 0, workouts = 0, stages = 0; // taken
    std::int64_t droppedCount = 0;
    std::vector<Dropped> dropped; // the first kListed
};

// Reads the body of POST /sdk/users/{id}/sync. Every element of its arrays stands alone: what is wrong in one of them,
// a number that JSON does not know included, drops that one. Error Validation: no JSON, another provider, arrays that
// are none or hold over 100,000 elements; then nothing is to be stored. `json` is left unchanged, but may move.
Result<SdkUpload> readSdkUpload(std::string &json, Timestamp now);

} // namespace api::server::ingest
