// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace api::server::ingest {

// What became of the elements of an export, by type. Types and reasons are bounded; what is beyond counts under
// "other".
class ImportReport {
public:
    void keep(std::string_view type) { ++entry(type).kept; }
    void skip(std::string_view type, std::string_view reason);
    void stored(const IntakeCount &count) { m_stored += count; }

    std::int64_t kept() const; // of all types
    std::int64_t skipped() const;
    const IntakeCount &storedCount() const { return m_stored; }
    // New or changed, each once. Where known workouts got nothing but their routes, those are what changed.
    std::int64_t workouts() const;

    // {"kept","skipped","added","replaced","unchanged","workouts","routes","sleep_stages","types":[{"type","kept","skipped",
    // "reasons":{reason:count}}]}
    std::string toJson() const;
    // Of a killed import, from what toJson() wrote.
    static ImportReport fromJson(std::string_view json);

private:
    struct Entry {
        std::int64_t kept = 0, skipped = 0;
        std::map<std::string, std::int64_t, std::less<>> reasons;
    };
    using Entries = std::map<std::string, Entry, std::less<>>;
    Entry &entry(std::string_view type);

    Entries m_entries;
    IntakeCount m_stored;
};

} // namespace api::server::ingest
