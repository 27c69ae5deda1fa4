// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/events.h"
#include "api/contract/generated/summaries.h"
#include "models/common/localtable.h"
#include "models/health/days.h"

namespace models {

// Nights and naps as a table that sorts here. Their list is short: a few a day.
class SleepTable : public LocalTable<api::SleepSession> {
public:
    explicit SleepTable(QObject *parent = nullptr);
};

QString stageName(api::SleepStage stage);
// Lane of a hypnogram, 0 = at the top: awake, REM, light, deep. -1: no lane (in bed, unknown). Sleep that is not told
// apart lies in light's lane.
int stageLane(api::SleepStage stage);
constexpr int kStageLanes = 4;

struct StageShare {
    api::SleepStage stage;
    double minutes = 0;
    double percent = 0; // of the time in bed
};
// Awake, REM, light and deep of a session; empty when the vendor told none.
std::vector<StageShare> stageShares(const api::SleepSession &session);

// One place of the trend: a day of the range, with the night that ended on it.
struct NightDay {
    QDate day;
    std::optional<api::SleepSummary> night;
};
std::vector<NightDay> nightDays(const DayRange &range, const std::vector<api::SleepSummary> &nights);

struct SleepAverage {
    double minutes = 0; // asleep
    int nights = 0; // that tell it
};
SleepAverage averageSleep(const std::vector<NightDay> &days);

} // namespace models
