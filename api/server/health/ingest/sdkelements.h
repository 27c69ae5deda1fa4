// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <functional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace api::server::ingest {

// Takes the elements of an upload one by one: samples, sleep stages, workouts. Each returns why the element was
// dropped, empty when it is in the intake.
class SdkElements {
public:
    // `onPart` hears of parts of a workout that were dropped while the workout was kept: "/values/3" and why.
    using OnPart = std::function<void(std::string_view part, std::string_view reason)>;

    SdkElements(std::string_view provider, Timestamp now, Intake &intake);

    std::string record(simdjson::dom::object object);
    std::string stage(simdjson::dom::object object);
    std::string workout(simdjson::dom::object object, const OnPart &onPart);

private:
    Intake::Source source(class Members &members);
    std::uint32_t note(Members &members);

    std::string m_provider;
    Timestamp m_now;
    Intake &m_intake;
    std::string m_text; // of one note
};

} // namespace api::server::ingest
