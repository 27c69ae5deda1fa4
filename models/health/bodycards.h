// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/generated/summaries.h"
#include "api/contract/generated/timeseries.h"
#include "models/health/days.h"

#include <QList>
#include <QString>

namespace models {

// One figure of the body.
struct BodyFigure {
    QString title; // "Weight"
    QString value; // "72.4 kg"; empty = never measured
    QString when; // "23 Apr 2026, 07:10", or what it covers
    QString utc; // of `when`, for the tooltip; empty unless it is one instant
};

struct BodyCards {
    QList<BodyFigure> slow;
    QList<BodyFigure> averaged;
    QList<BodyFigure> latest;
    QString averagedOver; // "7 days, 17 Apr 2026, 00:00 – 23 Apr 2026, 10:00"
    QString source; // of the newest value
};
BodyCards bodyCards(const api::BodySummary &body);

// What one source measured of a series, by day of a range.
struct DayTrend {
    QString source;
    QList<std::optional<double>> values;
};
std::vector<DayTrend> dayTrends(const DayRange &range, const std::vector<api::TimeseriesSample> &days,
                                api::SeriesType type);

} // namespace models
