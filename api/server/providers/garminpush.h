// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/server/health/ingest/intake.h"

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace api::server::providers {

// One of Garmin's summaries as it was read. Pure data: read before a transaction, stored in one.
struct GarminSummary {
    struct Reading {
        int series = 0; // number of the catalogue
        bool dailyTotal = false;
        store::Sample sample;
    };
    std::int64_t start = 0, end = 0; // microseconds
    std::vector<Reading> readings;
    std::vector<store::SleepStage> stages; // of a night
    std::optional<store::Workout> workout;
};

// `type` as in the envelope: "dailies", "sleeps", "activities", ... Empty: of no use, or it makes no sense.
std::optional<GarminSummary> readGarminSummary(std::string_view type, std::string_view json);

// Summaries on their way into an intake. One that comes again with the same start and at least the same duration
// replaces the earlier one; a shorter one is left out, so order does not matter.
class GarminPush {
public:
    GarminPush(store::Transaction &transaction, store::UserKey user, ingest::Intake &intake);

    bool add(const GarminSummary &summary); // false: a longer one is stored already

private:
    bool addReading(const GarminSummary::Reading &reading);
    void addSleep(const GarminSummary &summary);
    void addActivity(const GarminSummary &summary);
    bool isShorter(const GarminSummary::Reading &reading);

    store::Transaction &m_transaction;
    store::UserKey m_user;
    ingest::Intake &m_intake;
    ingest::Intake::Source m_source;
};

} // namespace api::server::providers
