// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/sdkelements.h"

#include "api/contract/health/plausible.h"
#include "api/contract/health/sdktypes.h"
#include "api/contract/health/sleepstages.h"
#include "api/contract/health/units.h"
#include "api/contract/jsonelement.h"
#include "api/server/health/ingest/devicetype.h"
#include "api/server/health/ingest/sdkmembers.h"

namespace api::server::ingest {

namespace {

namespace dom = simdjson::dom;

std::string_view firstOf(Members &members, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const std::string_view text = members.text(name); !text.empty())
            return text;
    }
    return {};
}

std::string osVersion(Members &source)
{
    const auto version = source.object("operatingSystemVersion");
    if (!version)
        return {};
    std::string text;
    for (const char *part : {"majorVersion", "minorVersion", "patchVersion"}) {
        std::int64_t number = 0;
        if ((*version)[part].get(number) != simdjson::SUCCESS)
            break;
        text += (text.empty() ? "" : ".") + std::to_string(number);
    }
    return text;
}

} // namespace

SdkElements::SdkElements(std::string_view provider, Timestamp now, Intake &intake)
    : m_provider(provider), m_now(now), m_intake(intake)
{
}

Intake::Source SdkElements::source(Members &members)
{
    const auto object = members.object("source");
    store::DataSource row{.provider = m_provider};
    if (object) {
        Members source(*object);
        row.source = firstOf(source, {"bundleIdentifier", "appId", "name"});
        row.device = firstOf(source, {"deviceModel", "productType"});
        row.deviceName = source.text("deviceName");
        row.deviceType = deviceType(source.text("deviceType"), row.device);
        row.manufacturer = source.text("deviceManufacturer");
        row.hardware = source.text("deviceHardwareVersion");
        row.software = source.text("deviceSoftwareVersion");
        if (row.software.empty())
            row.software = osVersion(source);
        if (!source.good())
            members.refuse("source/" + source.fault());
    }
    return members.good() ? m_intake.source(row) : Intake::Source();
}

std::uint32_t SdkElements::note(Members &members)
{
    const auto metadata = members.element("metadata");
    if (!metadata || !members.good())
        return 0;
    if (!metadata->is_object() && !metadata->is_array()) {
        members.refuse("metadata: expected an object or an array");
        return 0;
    }
    m_text.clear();
    JsonWriter writer(m_text);
    writeElement(writer, *metadata);
    return m_text.size() > 2 ? m_intake.note(m_text) : 0; // not for {} and []
}

std::string SdkElements::record(dom::object object)
{
    Members members(object);
    const std::string_view type = members.requiredText("type");
    if (!members.good())
        return members.fault();
    const health::Series *series = health::seriesOfMetric(type);
    if (!series)
        return "unknown type " + std::string(type);
    const Span span = readSpan(members, m_now);
    const double sent = members.requiredNumber("value");
    const std::string_view unit = members.text("unit");
    if (!members.good())
        return members.fault();
    const auto value = health::convert(series->id, sent, unit);
    if (!value)
        return value.error().message;
    if (!health::isWithin(health::plausibleRange(*series), *value))
        return "value: is out of range for " + std::string(series->slug);
    const Intake::Source source = this->source(members);
    const std::uint64_t id = externalId(members.text("id"));
    const std::uint32_t note = this->note(members);
    if (!members.good())
        return members.fault();
    m_intake.addSample(source, series->id,
                       {.start = span.start.microseconds(),
                        .end = span.end.microseconds(),
                        .value = *value,
                        .zone = span.zone.value_or(store::kNoZone),
                        .externalId = id,
                        .note = note});
    return {};
}

std::string SdkElements::stage(dom::object object)
{
    Members members(object);
    const std::string_view text = members.requiredText("stage");
    if (!members.good())
        return members.fault();
    const auto stage = health::resolveSleepStage(text);
    if (!stage)
        return "unknown stage " + std::string(text);
    const Span span = readSpan(members, m_now);
    if (members.good() && span.start == span.end)
        members.refuse("endDate: is startDate");
    const Intake::Source source = this->source(members);
    if (!members.good())
        return members.fault();
    m_intake.addStage(
        source, {.start = span.start, .end = span.end, .stage = std::string(health::name(*stage)), .zone = span.zone});
    return {};
}

} // namespace api::server::ingest
