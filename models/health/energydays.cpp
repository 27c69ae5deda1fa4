// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/health/energydays.h"

#include "models/common/columns.h"
#include "models/health/quantities.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;
using api::EnergyBalanceDay;

namespace models {

namespace {

struct Words { // the context of what is translated here
    Q_DECLARE_TR_FUNCTIONS(models::EnergyTable)
};

Column<EnergyBalanceDay> kcal(const QString &id, const QString &title, std::optional<double> EnergyBalanceDay::*field)
{
    return numberColumn<EnergyBalanceDay>(
        id, title, [field](const EnergyBalanceDay &day) { return day.*field; },
        [](double value) { return decimal(value, 0); }, 110, true);
}

QList<Column<EnergyBalanceDay>> columns()
{
    Column<EnergyBalanceDay> date = textColumn<EnergyBalanceDay>(
        u"date"_s, Words::tr("Day"), [](const EnergyBalanceDay &day) { return dayText(dayOf(day.date)); }, 150, true);
    date.exportValue = [](const EnergyBalanceDay &day) { return QVariant(text(day.date.toString())); };
    Column<EnergyBalanceDay> sides =
        textColumn<EnergyBalanceDay>(u"data_completeness"_s, Words::tr("What is known"), completenessText, 230, true);
    sides.exportValue = [](const EnergyBalanceDay &day) { return QVariant(text(day.dataCompleteness.wire())); };
    return {date,
            kcal(u"calories_consumed_kcal"_s, Words::tr("Eaten, kcal"), &EnergyBalanceDay::caloriesConsumedKcal),
            kcal(u"calories_burned_kcal"_s, Words::tr("Burned, kcal"), &EnergyBalanceDay::caloriesBurnedKcal),
            kcal(u"active_calories_kcal"_s, Words::tr("Active, kcal"), &EnergyBalanceDay::activeCaloriesKcal),
            kcal(u"basal_calories_kcal"_s, Words::tr("Basal, kcal"), &EnergyBalanceDay::basalCaloriesKcal),
            kcal(u"net_energy_balance_kcal"_s, Words::tr("Net, kcal"), &EnergyBalanceDay::netEnergyBalanceKcal),
            sides};
}

struct Mean {
    double sum = 0;
    int count = 0;
    void take(const std::optional<double> &value)
    {
        sum += value.value_or(0);
        count += value.has_value();
    }
    std::optional<double> value() const { return count > 0 ? std::optional(sum / count) : std::nullopt; }
};

} // namespace

QString completenessText(const EnergyBalanceDay &day)
{
    const auto &completeness = day.dataCompleteness;
    using enum api::DataCompleteness;
    if (completeness == WearableAndNutrition)
        return Words::tr("Eaten and burned");
    if (completeness == WearableOnly)
        return Words::tr("Only burned: no meal was logged");
    if (completeness == NutritionOnly)
        return Words::tr("Only eaten: no basal energy");
    if (completeness == None)
        return day.activeCaloriesKcal ? Words::tr("Only active: no basal energy") : Words::tr("Nothing");
    return text(completeness.wire());
}

EnergyTotals energyTotals(const std::vector<EnergyBalanceDay> &days, const QDate &today)
{
    Mean consumed, burned, net;
    int known = 0;
    for (const EnergyBalanceDay &day : days) {
        known += day.dataCompleteness != api::DataCompleteness::None || day.activeCaloriesKcal;
        if (dayOf(day.date) == today)
            continue;
        consumed.take(day.caloriesConsumedKcal);
        burned.take(day.caloriesBurnedKcal);
        net.take(day.netEnergyBalanceKcal);
    }
    return {.meanConsumed = consumed.value(),
            .meanBurned = burned.value(),
            .meanNet = net.value(),
            .complete = net.count,
            .known = known};
}

EnergyTable::EnergyTable(QObject *parent)
    : LocalTable<EnergyBalanceDay>(
        columns(), [](const EnergyBalanceDay &day) { return text(day.date.toString()); }, parent)
{
}

} // namespace models
