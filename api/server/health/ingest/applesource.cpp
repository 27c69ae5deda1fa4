// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/health/ingest/applesource.h"

#include "api/server/health/ingest/devicetype.h"

namespace api::server::ingest {

namespace {

// "name:Apple Watch, manufacturer:...": what follows the address.
std::string_view partsOf(std::string_view device)
{
    const auto end = device.find(">, ");
    return end == std::string_view::npos ? std::string_view() : device.substr(end + 3);
}

// Values may hold commas ("Watch6,3") but no ", " before a known name.
std::string_view part(std::string_view parts, std::string_view name)
{
    auto at = parts.find(name);
    while (at != std::string_view::npos && at != 0 && !parts.substr(0, at).ends_with(", "))
        at = parts.find(name, at + 1);
    if (at == std::string_view::npos)
        return {};
    std::string_view value = parts.substr(at + name.size());
    for (const std::string_view next :
         {", name:", ", manufacturer:", ", model:", ", hardware:", ", firmware:", ", software:", ", localIdentifier:",
          ", UDIDeviceIdentifier:", ", creation date:"})
        value = value.substr(0, value.find(next));
    if (value.ends_with('>'))
        value.remove_suffix(1);
    return value;
}

} // namespace

store::DataSource appleSource(std::string_view sourceName, std::string_view sourceVersion, std::string_view device)
{
    const std::string_view parts = partsOf(device);
    store::DataSource source;
    source.provider = "apple";
    source.source = sourceName;
    source.hardware = part(parts, "hardware:");
    source.device = source.hardware.empty() ? part(parts, "model:") : source.hardware;
    source.deviceName = part(parts, "name:");
    source.deviceType = deviceType({}, source.device);
    source.manufacturer = part(parts, "manufacturer:");
    source.software = part(parts, "software:");
    if (source.software.empty())
        source.software = sourceVersion;
    return source;
}

Intake::Source AppleSources::of(std::string_view sourceName, std::string_view sourceVersion, std::string_view device)
{
    m_key.assign(sourceName).append(1, '\n').append(sourceVersion).append(1, '\n').append(partsOf(device));
    if (m_key == m_lastKey)
        return m_last;
    const auto [found, added] = m_known.try_emplace(m_key);
    if (added)
        found->second = m_intake.source(appleSource(sourceName, sourceVersion, device));
    m_last = found->second;
    m_lastKey = m_key;
    return m_last;
}

} // namespace api::server::ingest
