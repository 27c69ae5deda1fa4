// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/activitydays.h"

#include "models/common/columns.h"
#include "models/health/quantities.h"

#include <map>
#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::ActivitySummary;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::ActivityTable)
};

template <typename T>
auto member(std::optional<T> ActivitySummary::*field, double factor = 1)
{
    return [field, factor](const ActivitySummary &day) -> std::optional<double> {
        const auto &value = day.*field;
        return value ? std::optional(double(*value) * factor) : std::nullopt;
    };
}

auto heart(std::optional<double> api::HeartRateRange::*field)
{
    return [field](const ActivitySummary &day) {
        return day.heartRate ? (*day.heartRate).*field : std::optional<double>();
    };
}

std::optional<double> basalEnergy(const ActivitySummary &day)
{
    return day.totalCaloriesKcal && day.activeCaloriesKcal
        ? std::optional(*day.totalCaloriesKcal - *day.activeCaloriesKcal)
        : std::nullopt;
}

QList<Column<ActivityDay>> columns()
{
    Column<ActivityDay> date = textColumn<ActivityDay>(
        u"date"_s, Words::tr("Day"),
        [](const ActivityDay &row) {
            return row.partial ? Words::tr("%1 · so far").arg(dayText(row.day)) : dayText(row.day);
        },
        165, true);
    date.exportValue = [](const ActivityDay &row) { return QVariant(row.day.toString(Qt::ISODate)); };
    QList<Column<ActivityDay>> all{date};
    for (const ActivityMetric &metric : activityMetrics()) {
        const QString title = metric.unit.isEmpty() ? metric.title : metric.title + u", "_s + metric.unit;
        const auto value = [get = metric.value](const ActivityDay &row) {
            return row.summary ? get(*row.summary) : std::optional<double>();
        };
        Column<ActivityDay> made = numberColumn<ActivityDay>(
            metric.id, title, value, [places = metric.decimals](double each) { return decimal(each, places); }, 100,
            true);
        if (metric.lower) {
            made.text = [value, get = metric.lower](const ActivityDay &row) {
                const auto most = value(row), least = row.summary ? get(*row.summary) : std::nullopt;
                return most && least ? decimal(*least, 0) + u" – "_s + decimal(*most, 0) : QString();
            };
        }
        all.append(made);
    }
    all.append(textColumn<ActivityDay>(
        u"source"_s, Words::tr("Source"),
        [](const ActivityDay &row) { return row.summary ? sourceText(row.summary->source) : QString(); }, 140, true));
    return all;
}

} // namespace

QList<ActivityMetric> activityMetrics()
{
    return {
        {.id = u"steps"_s, .title = Words::tr("Steps"), .unit = {}, .value = member(&ActivitySummary::steps)},
        {.id = u"active_calories_kcal"_s,
         .title = Words::tr("Active energy"),
         .unit = u"kcal"_s,
         .value = member(&ActivitySummary::activeCaloriesKcal)},
        {.id = u"basal_calories_kcal"_s, .title = Words::tr("Basal energy"), .unit = u"kcal"_s, .value = basalEnergy},
        {.id = u"distance_km"_s,
         .title = Words::tr("Distance"),
         .unit = u"km"_s,
         .value = member(&ActivitySummary::distanceMeters, 0.001),
         .decimals = 2},
        {.id = u"floors_climbed"_s,
         .title = Words::tr("Floors"),
         .unit = {},
         .value = member(&ActivitySummary::floorsClimbed)},
        {.id = u"active_minutes"_s,
         .title = Words::tr("Active time"),
         .unit = u"min"_s,
         .value = member(&ActivitySummary::activeMinutes)},
        {.id = u"sedentary_minutes"_s,
         .title = Words::tr("Sedentary time"),
         .unit = u"min"_s,
         .value = member(&ActivitySummary::sedentaryMinutes)},
        {.id = u"heart_rate"_s,
         .title = Words::tr("Heart rate"),
         .unit = u"bpm"_s,
         .value = heart(&api::HeartRateRange::maxBpm),
         .lower = heart(&api::HeartRateRange::minBpm)},
    };
}

std::vector<ActivityDay> activityDays(const DayRange &range, const std::vector<ActivitySummary> &summaries,
                                      const QDate &today)
{
    std::map<QDate, const ActivitySummary *> byDay;
    for (const ActivitySummary &each : summaries)
        byDay[dayOf(each.date)] = &each;
    std::vector<ActivityDay> days;
    for (QDate day = range.first; day <= range.last; day = day.addDays(1)) {
        const auto found = byDay.find(day);
        days.push_back({.day = day,
                        .summary = found == byDay.end() ? std::nullopt : std::optional(*found->second),
                        .partial = day == today});
    }
    return days;
}

Average averageOf(const std::vector<ActivityDay> &days, const ActivityMetric &metric)
{
    Average average;
    double sum = 0;
    for (const ActivityDay &day : days) {
        const auto value = day.summary && !day.partial ? metric.value(*day.summary) : std::nullopt;
        sum += value.value_or(0);
        average.days += value.has_value();
    }
    if (average.days > 0)
        average.value = sum / average.days;
    return average;
}

ActivityTable::ActivityTable(QObject *parent)
    : LocalTable<ActivityDay>(
        columns(), [](const ActivityDay &row) { return row.day.toString(Qt::ISODate); }, parent)
{
}

} // namespace models
