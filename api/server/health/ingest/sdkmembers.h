// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"

#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string>
#include <string_view>

namespace api::server::ingest {

// Members of one object that a phone sent, read with forgiveness for what does not matter: unknown members are
// ignored, null counts as absent. The first fault stays: a sentence for people, "value: expected a number".
class Members {
public:
    explicit Members(simdjson::dom::object object); // fault: a member is given twice

    std::string_view text(std::string_view name); // empty when absent; fault: no string, or over 255 bytes
    std::string_view requiredText(std::string_view name);
    double requiredNumber(std::string_view name);
    std::optional<double> number(std::string_view name);
    std::optional<simdjson::dom::object> object(std::string_view name);
    std::optional<simdjson::dom::array> array(std::string_view name);
    std::optional<simdjson::dom::element> element(std::string_view name); // whatever it is, but null

    void refuse(std::string fault); // the first one stays
    bool good() const { return m_fault.empty(); }
    const std::string &fault() const { return m_fault; }

private:
    simdjson::dom::object m_object;
    std::string m_fault;
};

// When something was, with the UTC offset of the place if it was told.
struct Span {
    Timestamp start, end;
    std::optional<std::int16_t> zone; // minutes east of UTC
};

// startDate, endDate and zoneOffset. Faults: no instant, end before start, before 1900, over a day after `now`, longer
// than 31 days, no offset.
Span readSpan(Members &members, Timestamp now);

} // namespace api::server::ingest
