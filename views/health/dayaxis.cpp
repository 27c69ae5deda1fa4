// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/dayaxis.h"

#include <QCoreApplication>

namespace views {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(views::DayAxis)
};

} // namespace

GridData dayAxis(const models::DayRange &range, const QDate &today)
{
    GridData data;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1))
        data.places.append(double(day.toJulianDay()));
    data.steps = {1, 2, 7, 14, 28, 56, 112};
    data.axisText = [](double place) { return models::shortDayText(QDate::fromJulianDay(qint64(place))); };
    data.placeText = [](double place) { return models::dayText(QDate::fromJulianDay(qint64(place))); };
    data.placeRaw = [](double place) { return QDate::fromJulianDay(qint64(place)).toString(Qt::ISODate); };
    data.placeTitle = Words::tr("Day");
    if (today.isValid() && today >= range.first && today <= range.last)
        data.partial.append(int(range.first.daysTo(today)));
    data.partialText = Words::tr("so far");
    return data;
}

} // namespace views
