// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/jsonwriter.h"
#include "api/server/health/archive/userarchive.h"
#include "api/server/health/archive/zipfile.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace api::server::archives {

// The entries of an archive, row by row, and the account of them. After an error every call does nothing.
class Ndjson {
public:
    Ndjson(ZipFile &zip, Timestamp now, const ArchiveProgress &progress)
        : m_zip(zip), m_second(now.microseconds() / 1'000'000), m_progress(progress)
    {
    }

    void begin(std::string name); // "sleep.ndjson"
    // fill(JsonWriter &) writes the members of the row's object.
    template <typename Fill>
    void row(Fill &&fill)
    {
        JsonWriter writer(m_buffer);
        writer.beginObject();
        fill(writer);
        writer.endObject();
        endRow();
    }
    bool good() const { return m_outcome.has_value(); }
    Result<ArchiveCount> finish(const std::string &userId, Timestamp now); // writes the manifest

private:
    struct File {
        std::string name;
        std::int64_t rows = 0, bytes = 0;
    };
    void endRow();
    void flush();

    ZipFile &m_zip;
    std::int64_t m_second;
    const ArchiveProgress &m_progress;
    Result<void> m_outcome;
    std::string m_buffer;
    std::vector<File> m_files;
    ArchiveCount m_count;
    std::int64_t m_told = 0; // rows at the last progress
};

// Members of a row.
void member(JsonWriter &writer, std::string_view key, std::string_view text);
void member(JsonWriter &writer, std::string_view key, double number);
void member(JsonWriter &writer, std::string_view key, Timestamp at);
void memberOrNull(JsonWriter &writer, std::string_view key, const std::optional<std::string> &text);
void memberOrNull(JsonWriter &writer, std::string_view key, std::optional<double> number);
void zoneMember(JsonWriter &writer, std::optional<std::int64_t> minutes); // "zone_offset":"+05:30"

} // namespace api::server::archives
