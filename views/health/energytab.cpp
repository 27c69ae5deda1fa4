// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/energytab.h"

#include "models/common/text.h"
#include "models/health/quantities.h"
#include "views/common/banner.h"
#include "views/common/chart/gridchart.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/panes.h"

#include <QSplitter>

using namespace Qt::StringLiterals;
using api::EnergyBalanceDay;

namespace views {

namespace {

QString kcal(double value)
{
    return EnergyTab::tr("%1 kcal").arg(models::decimal(value, 0));
}

} // namespace

EnergyTab::EnergyTab(Context &context, QWidget *parent)
    : RangedTab(context, u"energy"_s, tr("Neither meals nor energy burned were recorded in these days."), parent)
    , m_totals(label({}, TextStyle::Secondary, u"energyTotals"_s))
    , m_chart(new GridChart)
    , m_table(new DataTable)
    , m_rows(new models::EnergyTable(this))
{
    addNote(m_totals);
    m_table->setModel(m_rows);
    name(m_table, u"energyDays"_s, tr("Days"));
    setTable(m_table);
    setChart(m_chart, tr("Energy eaten and burned by day"));
    QSplitter *split = splitter(Qt::Vertical, u"energySplitter"_s, {padded(m_chart), m_table});
    split->setSizes({size::kWindowHeight / 2, size::kWindowHeight / 2});
    remember(split, u"splitter"_s);
    setContent(split);
    connect(m_chart, &GridChart::chosen, this,
            [this](int place, int) { m_table->selectId(m_shown.first.addDays(place).toString(Qt::ISODate)); });
}

// One call answers at most 92 days: of a longer range the newest are shown, and that is said.
void EnergyTab::loadDays()
{
    waiting();
    const models::DayRange wanted = range();
    m_shown = models::clipped(wanted, models::kMostEnergyDays);
    if (m_shown != wanted)
        banner()->show(Meaning::Info, tr("Energy balance covers at most %n day(s).", nullptr, models::kMostEnergyDays),
                       tr("Of %1 you see %2. Choose custom days to see earlier ones.")
                           .arg(models::rangeText(wanted), models::rangeText(m_shown)));
    context()
        .client
        .send(api::GetEnergyBalance{
            .userId = userId(), .dateFrom = models::wireDay(m_shown.first), .dateTo = models::wireDay(m_shown.last)})
        .then(calls(), [this](const api::Result<api::EnergyBalance> &balance) {
            balance ? arrivedDays(balance->days) : failed(balance.error());
        });
}

void EnergyTab::arrivedDays(const std::vector<EnergyBalanceDay> &days)
{
    m_rows->show({days.rbegin(), days.rend()});
    draw(days);
    const models::EnergyTotals totals = models::energyTotals(days, today());
    showTotals(totals);
    arrived(totals.known);
}

void EnergyTab::showTotals(const models::EnergyTotals &totals)
{
    QStringList parts;
    if (totals.meanConsumed)
        parts.append(tr("eaten %1").arg(kcal(*totals.meanConsumed)));
    if (totals.meanBurned)
        parts.append(tr("burned %1").arg(kcal(*totals.meanBurned)));
    if (totals.meanNet)
        parts.append(tr("net %1").arg(kcal(*totals.meanNet)));
    m_totals->setText(
        parts.isEmpty()
            ? QString()
            : tr("%1 a day · %n day(s) with both sides", nullptr, totals.complete).arg(parts.join(u", "_s)));
}

void EnergyTab::draw(const std::vector<EnergyBalanceDay> &days)
{
    GridSeries eaten{.name = tr("Eaten"), .colour = 3, .kind = GridSeries::Kind::Bars, .values = {}};
    GridSeries burned{.name = tr("Burned"), .colour = 5, .kind = GridSeries::Kind::Bars, .values = {}};
    GridSeries net{.name = tr("Net"), .colour = 6, .kind = GridSeries::Kind::Line, .values = {}};
    for (const EnergyBalanceDay &day : days) {
        eaten.values.append(day.caloriesConsumedKcal);
        burned.values.append(day.caloriesBurnedKcal);
        net.values.append(day.netEnergyBalanceKcal);
    }
    GridData grid = dayAxis(m_shown, today());
    grid.panes.append({.title = tr("Eaten and burned"), .unit = u"kcal"_s, .series = {eaten, burned}, .weight = 3});
    grid.panes.append({.title = tr("Net, eaten minus burned"), .unit = u"kcal"_s, .series = {net}, .weight = 2});
    grid.note = [days](int place) { return models::completenessText(days.at(std::size_t(place))); };
    m_chart->setData(std::move(grid));
}

} // namespace views
