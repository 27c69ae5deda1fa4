// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"
#include "models/common/localtable.h"
#include "models/health/days.h"

namespace models {

// What can be looked at of a day of activity.
struct ActivityMetric {
    QString id; // "steps"
    QString title; // "Steps"
    QString unit; // "km"; empty = a count
    std::function<std::optional<double>(const api::ActivitySummary &)> value;
    std::function<std::optional<double>(const api::ActivitySummary &)> lower = {}; // of a range: the least heart rate
    int decimals = 0;
};
QList<ActivityMetric> activityMetrics();

// A day of the range, whether there is anything of it or not.
struct ActivityDay {
    QDate day;
    std::optional<api::ActivitySummary> summary;
    bool partial = false; // today: more will come
};
std::vector<ActivityDay> activityDays(const DayRange &range, const std::vector<api::ActivitySummary> &summaries,
                                      const QDate &today);

// Mean of the days that are over and have a value.
struct Average {
    std::optional<double> value;
    int days = 0;
};
Average averageOf(const std::vector<ActivityDay> &days, const ActivityMetric &metric);

// Days with data, as a table. The partial day says so.
class ActivityTable : public LocalTable<ActivityDay> {
public:
    explicit ActivityTable(QObject *parent = nullptr);
};

} // namespace models
