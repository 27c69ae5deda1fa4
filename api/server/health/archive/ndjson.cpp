// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/archive/ndjson.h"

#include "api/contract/jsonarray.h"

#include <cstdlib>

namespace api::server::archives {

namespace {

constexpr std::size_t kBlock = 256 * 1024;

std::string twoDigits(std::int64_t number)
{
    return {char('0' + number / 10), char('0' + number % 10)};
}

} // namespace

void Ndjson::begin(std::string name)
{
    flush();
    if (good())
        m_outcome = m_zip.begin(name, m_second);
    m_files.push_back({std::move(name)});
}

void Ndjson::endRow()
{
    m_buffer += '\n';
    ++m_files.back().rows;
    ++m_count.rows;
    if (m_buffer.size() >= kBlock)
        flush();
    if (m_progress && good() && m_count.rows - m_told >= kProgressRows) {
        m_told = m_count.rows;
        m_outcome = m_progress(m_count.rows);
    }
}

void Ndjson::flush()
{
    if (good() && !m_buffer.empty())
        m_outcome = m_zip.write(m_buffer);
    if (!m_files.empty())
        m_files.back().bytes += std::int64_t(m_buffer.size());
    m_count.bytes += std::int64_t(m_buffer.size());
    m_buffer.clear();
}

Result<ArchiveCount> Ndjson::finish(const std::string &userId, Timestamp now)
{
    flush();
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    member(writer, "format", "weardeck-export-1");
    member(writer, "user_id", userId);
    member(writer, "created_at", now);
    writer.key("rows");
    writer.integer(m_count.rows);
    objectArray(writer, "files", m_files, [&](const File &file) {
        member(writer, "name", file.name);
        writer.key("rows");
        writer.integer(file.rows);
        writer.key("bytes");
        writer.integer(file.bytes);
    });
    writer.endObject();
    if (good())
        m_outcome = m_zip.begin("manifest.json", m_second);
    if (good())
        m_outcome = m_zip.write(text + '\n');
    if (good())
        m_outcome = m_zip.finish();
    if (!m_outcome)
        return Failure(m_outcome.error());
    return m_count;
}

void member(JsonWriter &writer, std::string_view key, std::string_view text)
{
    writer.key(key);
    writer.string(text);
}

void memberOrNull(JsonWriter &writer, std::string_view key, const std::optional<std::string> &text)
{
    writer.key(key);
    text ? writer.string(*text) : writer.null();
}

void memberOrNull(JsonWriter &writer, std::string_view key, std::optional<double> number)
{
    writer.key(key);
    number ? writer.number(*number) : writer.null();
}

void member(JsonWriter &writer, std::string_view key, double number)
{
    writer.key(key);
    writer.number(number);
}

void member(JsonWriter &writer, std::string_view key, Timestamp at)
{
    writer.key(key);
    writer.string(at.toString());
}

void zoneMember(JsonWriter &writer, std::optional<std::int64_t> minutes)
{
    writer.key("zone_offset");
    if (!minutes)
        return writer.null();
    const std::int64_t size = std::abs(*minutes);
    writer.string((*minutes < 0 ? "-" : "+") + twoDigits(size / 60) + ':' + twoDigits(size % 60));
}

} // namespace api::server::archives
