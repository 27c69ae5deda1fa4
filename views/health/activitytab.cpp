// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/activitytab.h"

#include "models/common/collect.h"
#include "models/health/quantities.h"
#include "views/common/chart/gridchart.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/panes.h"

#include <QComboBox>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

const QString kMetricKey = u"users/health/activity/metric"_s;

} // namespace

ActivityTab::ActivityTab(Context &context, QWidget *parent)
    : RangedTab(context, u"activity"_s, tr("No activity was recorded in these days."), parent)
    , m_metric(new QComboBox)
    , m_average(label({}, TextStyle::Secondary, u"activityAverage"_s))
    , m_chart(new GridChart)
    , m_table(new DataTable)
    , m_rows(new models::ActivityTable(this))
{
    name(m_metric, u"activityMetric"_s, tr("What the bars show"));
    for (const models::ActivityMetric &metric : models::activityMetrics())
        m_metric->addItem(metric.title, metric.id);
    m_metric->setCurrentIndex(std::max(0, m_metric->findData(context.settings.value(kMetricKey))));
    addControl(m_metric);
    addNote(m_average);
    m_table->setModel(m_rows);
    name(m_table, u"activityDays"_s, tr("Days"));
    setTable(m_table);
    setChart(m_chart, tr("Activity by day"));
    QSplitter *split = splitter(Qt::Vertical, u"activitySplitter"_s, {padded(m_chart), m_table});
    split->setSizes({size::kWindowHeight / 2, size::kWindowHeight / 2});
    remember(split, u"splitter"_s);
    setContent(split);
    connect(m_metric, &QComboBox::activated, this, [this] {
        HealthTab::context().settings.setValue(kMetricKey, m_metric->currentData());
        showMetric();
    });
    connect(m_chart, &GridChart::chosen, this,
            [this](int place, int) { m_table->selectId(m_days.at(std::size_t(place)).day.toString(Qt::ISODate)); });
}

void ActivityTab::loadDays()
{
    waiting();
    m_shown = range();
    models::collectRows(context().client,
                        api::ListActivitySummaries{.userId = userId(),
                                                   .startDate = models::startParameter(m_shown),
                                                   .endDate = models::endParameter(m_shown),
                                                   .cursor = {},
                                                   .limit = 400,
                                                   .sortOrder = api::SortOrder::Asc},
                        calls(), [this](const api::Result<std::vector<api::ActivitySummary>> &days) {
                            days ? arrivedDays(*days) : failed(days.error());
                        });
}

void ActivityTab::arrivedDays(const std::vector<api::ActivitySummary> &summaries)
{
    m_days = models::activityDays(m_shown, summaries, today());
    std::vector<models::ActivityDay> rows;
    for (auto day = m_days.rbegin(); day != m_days.rend(); ++day)
        if (day->summary)
            rows.push_back(*day);
    m_rows->show(std::move(rows));
    showMetric();
    arrived(qint64(summaries.size()));
}

void ActivityTab::showMetric()
{
    const models::ActivityMetric metric = models::activityMetrics().at(m_metric->currentIndex());
    GridSeries series{.name = metric.title,
                      .colour = metric.lower ? 6 : 5,
                      .kind = metric.lower ? GridSeries::Kind::Range : GridSeries::Kind::Bars,
                      .values = {}};
    for (const models::ActivityDay &day : m_days) {
        series.values.append(day.summary ? metric.value(*day.summary) : std::nullopt);
        if (metric.lower)
            series.lower.append(day.summary ? metric.lower(*day.summary) : std::nullopt);
    }
    GridData grid = dayAxis(m_shown, today());
    grid.panes.append({.title = metric.title, .unit = metric.unit, .series = {series}});
    m_chart->setData(std::move(grid));
    const models::Average average = models::averageOf(m_days, metric);
    const QString unit = metric.unit.isEmpty() ? QString() : u' ' + metric.unit;
    m_average->setText(average.value ? tr("%1 on average, of %n whole day(s)", nullptr, average.days)
                                           .arg(models::decimal(*average.value, metric.decimals) + unit)
                                     : QString());
    if (metric.lower && average.value)
        m_average->setText(tr("Highest: %1").arg(m_average->fullText()));
}

} // namespace views
