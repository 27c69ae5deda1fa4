// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api/contract/time.h"

#include <QDate>
#include <QLocale>

namespace models {

// Calendar days, both included.
struct DayRange {
    QDate first;
    QDate last;

    int days() const { return int(first.daysTo(last)) + 1; }
    bool isValid() const { return first.isValid() && last.isValid() && first <= last; }
    bool operator==(const DayRange &) const = default;
};

DayRange lastDays(int count, const QDate &last);
// The end of `range`, at most `most` days.
DayRange clipped(const DayRange &range, int most);

api::Date wireDay(const QDate &day);
QDate dayOf(const api::Date &day);
// Parameters of operations that end before the end: "2026-04-20" and the day after the last.
std::string startParameter(const DayRange &range);
std::string endParameter(const DayRange &range);

QString dayText(const QDate &day, const QLocale &locale = QLocale()); // "Thu 23 Apr 2026"
QString shortDayText(const QDate &day, const QLocale &locale = QLocale()); // "23 Apr"
QString rangeText(const DayRange &range, const QLocale &locale = QLocale()); // "25 Mar 2026 – 23 Apr 2026"

} // namespace models
