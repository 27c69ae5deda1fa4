// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <cstdint>
#include <optional>
#include <simdjson.h>
#include <string_view>

namespace api::server::providers {

// Garmin's summaries as they are pushed, each on its way into an intake. A summary that comes again with the same start
// and at least the same duration replaces the earlier one; a shorter one is left out, so order does not matter.
class GarminPush {
public:
    GarminPush(store::Transaction &transaction, store::UserKey user, ingest::Intake &intake);

    // `type` as in the envelope: "dailies", "sleeps", "activities", ... False: of no use, or it makes no sense.
    bool add(std::string_view type, std::string_view json);

private:
    struct Span {
        std::int64_t start = 0, end = 0; // microseconds
        std::int16_t zone = 0;
    };
    struct Value {
        int series;
        double factor;
        bool dailyTotal;
    };
    using Object = simdjson::dom::object;

    std::optional<Span> spanOf(Object summary) const;
    void value(const Span &span, const Value &as, Object summary, const char *member);
    void offsets(const Span &span, int series, Object summary, const char *member);
    void sample(const Span &span, int series, double number, bool dailyTotal);
    bool sleep(const Span &span, Object summary);
    bool activity(const Span &span, Object summary);
    bool isShorter(const Span &span, int series, bool dailyTotal);

    store::Transaction &m_transaction;
    store::UserKey m_user;
    ingest::Intake &m_intake;
    ingest::Intake::Source m_source;
};

} // namespace api::server::providers
