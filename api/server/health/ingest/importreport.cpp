// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/importreport.h"

#include "api/contract/jsonarray.h"

#include <algorithm>
#include <simdjson.h>

namespace api::server::ingest {

namespace {

constexpr std::size_t kMostTypes = 500;
constexpr std::size_t kMostReasons = 20;
constexpr std::size_t kLongestName = 120;
constexpr std::string_view kOther = "other";

void member(JsonWriter &writer, std::string_view name, std::int64_t value)
{
    writer.key(name);
    writer.integer(value);
}

std::int64_t integer(simdjson::dom::element object, std::string_view name)
{
    std::int64_t value = 0;
    return object[name].get(value) == simdjson::SUCCESS ? value : 0;
}

} // namespace

ImportReport::Entry &ImportReport::entry(std::string_view type)
{
    type = type.substr(0, kLongestName);
    auto known = m_entries.find(type);
    if (known == m_entries.end())
        known = m_entries.try_emplace(std::string(m_entries.size() < kMostTypes ? type : kOther)).first;
    return known->second;
}

void ImportReport::skip(std::string_view type, std::string_view reason)
{
    Entry &counts = entry(type);
    ++counts.skipped;
    const auto known = counts.reasons.find(reason);
    if (known != counts.reasons.end())
        ++known->second;
    else
        ++counts.reasons[std::string(counts.reasons.size() < kMostReasons ? reason : kOther)];
}

std::int64_t ImportReport::kept() const
{
    std::int64_t sum = 0;
    for (const auto &[type, counts] : m_entries)
        sum += counts.kept;
    return sum;
}

std::int64_t ImportReport::skipped() const
{
    std::int64_t sum = 0;
    for (const auto &[type, counts] : m_entries)
        sum += counts.skipped;
    return sum;
}

std::int64_t ImportReport::workouts() const
{
    return std::max(m_stored.workoutsAdded + m_stored.workoutsReplaced, m_stored.routes);
}

std::string ImportReport::toJson() const
{
    std::string text;
    JsonWriter writer(text);
    writer.beginObject();
    member(writer, "kept", kept());
    member(writer, "skipped", skipped());
    member(writer, "added", m_stored.samples.added);
    member(writer, "replaced", m_stored.samples.replaced);
    member(writer, "unchanged", m_stored.samples.unchanged);
    member(writer, "workouts", workouts());
    member(writer, "routes", m_stored.routes);
    member(writer, "sleep_stages", m_stored.stagesAdded);
    objectArray(writer, "types", m_entries, [&](const auto &entry) {
        const auto &[type, counts] = entry;
        writer.key("type");
        writer.string(type);
        member(writer, "kept", counts.kept);
        member(writer, "skipped", counts.skipped);
        writer.key("reasons");
        writer.beginObject();
        for (const auto &[reason, count] : counts.reasons)
            member(writer, reason, count);
        writer.endObject();
    });
    writer.endObject();
    return text;
}

ImportReport ImportReport::fromJson(std::string_view json)
{
    ImportReport report;
    simdjson::dom::parser parser;
    simdjson::dom::element root;
    simdjson::dom::array types;
    if (parser.parse(simdjson::padded_string(json)).get(root) != simdjson::SUCCESS)
        return report;
    report.m_stored.samples = {integer(root, "added"), integer(root, "replaced"), integer(root, "unchanged")};
    report.m_stored.workoutsAdded = integer(root, "workouts");
    report.m_stored.routes = integer(root, "routes");
    report.m_stored.stagesAdded = integer(root, "sleep_stages");
    if (root["types"].get(types) != simdjson::SUCCESS)
        return report;
    for (const simdjson::dom::element row : types) {
        std::string_view type;
        simdjson::dom::object reasons;
        if (row["type"].get(type) != simdjson::SUCCESS)
            continue;
        Entry &counts = report.entry(type);
        counts.kept = integer(row, "kept");
        counts.skipped = integer(row, "skipped");
        if (row["reasons"].get(reasons) != simdjson::SUCCESS)
            continue;
        for (const auto reason : reasons)
            counts.reasons[std::string(reason.key)] = std::int64_t(reason.value.get_int64().value_unsafe());
    }
    return report;
}

} // namespace api::server::ingest
