// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/days.h"

using namespace Qt::StringLiterals;

namespace models {

DayRange lastDays(int count, const QDate &last)
{
    return {.first = last.addDays(1 - count), .last = last};
}

DayRange clipped(const DayRange &range, int most)
{
    return range.days() <= most ? range : lastDays(most, range.last);
}

api::Date wireDay(const QDate &day)
{
    return {std::chrono::sys_days(std::chrono::days(QDate(1970, 1, 1).daysTo(day)))};
}

QDate dayOf(const api::Date &day)
{
    return QDate(1970, 1, 1).addDays(day.day.time_since_epoch().count());
}

std::string startParameter(const DayRange &range)
{
    return wireDay(range.first).toString();
}

std::string endParameter(const DayRange &range)
{
    return wireDay(range.last.addDays(1)).toString();
}

QString dayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, u"ddd d MMM yyyy"_s);
}

QString shortDayText(const QDate &day, const QLocale &locale)
{
    return locale.toString(day, u"d MMM"_s);
}

QString rangeText(const DayRange &range, const QLocale &locale)
{
    return locale.toString(range.first, u"d MMM yyyy"_s) + u" – "_s + locale.toString(range.last, u"d MMM yyyy"_s);
}

} // namespace models
