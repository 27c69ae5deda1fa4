// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/health/apple/exportreader.h"
#include "api/contract/health/plausible.h"
#include "api/contract/health/series.h"
#include "api/contract/health/units.h"
#include "api/server/health/ingest/applesource.h"
#include "api/server/health/ingest/importreport.h"
#include "api/server/health/ingest/intake.h"

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace api::server::ingest {

// Normalises the elements of an Apple Health export into an Intake and accounts for each in a report. Values are
// converted by the unit that the element declares; the UTC offset is that of the element's start.
class AppleElements : public api::health::apple::ExportSink {
public:
    AppleElements(Timestamp now, Intake &intake, ImportReport &report);

    // Elements that an earlier run stored are passed over while this answers true; routes of their workouts are still
    // remembered.
    void setSkip(std::function<bool()> skip) { m_skip = std::move(skip); }

    void record(api::health::apple::Record &record) override;
    void workout(api::health::apple::Workout &workout) override;
    void activitySummary(const api::health::apple::Attributes &attributes) override;
    void me(const api::health::apple::Attributes &attributes) override;
    void other(std::string_view element) override;

    // A route file that some workout named: stores that workout again, with its points.
    void route(std::string_view path, const std::vector<api::health::apple::GpxPoint> &points);

private:
    struct Kind { // of records: type and declared unit
        const api::health::Series *series = nullptr;
        api::health::Conversion conversion;
        api::health::Range plausible;
        std::string refusal; // why no record of this kind is taken
        bool sleep = false;
    };
    struct Span {
        std::int64_t start, end;
        std::int16_t zone;
    };

    const Kind &kindOf(const api::health::apple::Record &record);
    std::string take(api::health::apple::Record &record, const Kind &kind);
    std::string spanOf(std::string_view start, std::string_view end, Span &span) const;
    std::uint32_t note(const std::vector<std::pair<std::string, std::string>> &metadata);

    std::int64_t m_latest; // end of what is not the future
    Intake &m_intake;
    ImportReport &m_report;
    AppleSources m_sources;
    std::function<bool()> m_skip;
    std::unordered_map<std::string, Kind> m_kinds;
    std::string m_kindKey, m_lastKindKey, m_note;
    const Kind *m_lastKind = nullptr;
    std::unordered_map<std::string, std::pair<store::Workout, Intake::Source>> m_routes; // by file
};

// What a workout of an export is to the store. Empty reason: taken.
std::string readAppleWorkout(const api::health::apple::Workout &from, store::Workout &into);

} // namespace api::server::ingest
