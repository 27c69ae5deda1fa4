// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/health/seriesdata.h"

#include <QLocale>
#include <QTimeZone>

// Where the marks of a chart's axes stand and what they say.
namespace models {

struct TimeTick {
    qint64 at;
    QString label;
    bool major; // begins a larger unit: a day among hours, a year among months
};
// At most about `most` marks on whole seconds, minutes, hours, days, weeks, months or years of the zone's clock.
std::vector<TimeTick> timeTicks(TimeSpan span, const QTimeZone &zone, const QLocale &locale, int most);
// A point in time as precise as the span asks for: to the second within a day or so, to the minute beyond, to the day
// for years.
QString timeLabel(qint64 at, TimeSpan span, const QTimeZone &zone, const QLocale &locale);
QString exactTime(qint64 at, const QTimeZone &zone, const QLocale &locale); // "23 Apr 2026, 15:30:00.250 UTC+02:00"
QString spanLabel(TimeSpan span, const QTimeZone &zone, const QLocale &locale); // "21 – 27 Apr 2026", for readers

struct ValueAxis {
    double low = 0;
    double high = 1;
    double step = 1;
    int decimals = 0; // of the labels
    std::vector<double> ticks() const;
};
// Covers the range with steps of 1, 2 or 5 times a power of ten. Zero is on it when `fromZero` says so.
ValueAxis valueAxis(ValueRange range, int most, bool fromZero);
QString valueText(double value, int decimals, const QLocale &locale); // decimals < 0: as many as it has, four at most

} // namespace models
