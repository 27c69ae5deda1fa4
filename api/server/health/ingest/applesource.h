// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace api::server::ingest {

// Who recorded an element of an Apple export. `device` is "<<HKDevice: 0x...>, name:Apple Watch, manufacturer:...,
// model:Watch, hardware:Watch6,3, software:10.3>" or empty; its address differs from record to record and says nothing.
store::DataSource appleSource(std::string_view sourceName, std::string_view sourceVersion, std::string_view device);

// The same as a handle of one Intake, remembered: an export repeats few sources millions of times.
class AppleSources {
public:
    explicit AppleSources(Intake &intake) : m_intake(intake) { }
    Intake::Source of(std::string_view sourceName, std::string_view sourceVersion, std::string_view device);

private:
    Intake &m_intake;
    std::string m_key, m_lastKey;
    Intake::Source m_last = 0;
    std::unordered_map<std::string, Intake::Source> m_known;
};

} // namespace api::server::ingest
