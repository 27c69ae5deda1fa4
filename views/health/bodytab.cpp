// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/bodytab.h"

#include "models/common/collect.h"
#include "models/health/bodycards.h"
#include "models/health/names.h"
#include "views/common/chart/gridchart.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/facts.h"
#include "views/health/panes.h"

#include <QComboBox>
#include <QScrollArea>

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr int kPeriod = 7, kWindow = 4; // as the operation's defaults
constexpr int kChart = 320;

QComboBox *choice(const QString &objectName, const QString &accessibleName,
                  const QList<std::pair<QString, int>> &options, int chosen)
{
    auto *made = new QComboBox;
    name(made, objectName, accessibleName);
    setTip(made, accessibleName);
    for (const auto &[text, value] : options)
        made->addItem(text, value);
    made->setCurrentIndex(std::max(0, made->findData(chosen)));
    return made;
}

QList<Fact> factsOf(const QList<models::BodyFigure> &figures)
{
    QList<Fact> facts;
    for (const models::BodyFigure &each : figures) {
        QString value = each.value.isEmpty() ? BodyTab::tr("not measured") : each.value;
        if (!each.when.isEmpty())
            value += u" · "_s + each.when;
        facts.append({each.title, value, each.utc});
    }
    return facts;
}

} // namespace

BodyTab::BodyTab(Context &context, QWidget *parent)
    : RangedTab(context, u"body"_s, tr("Nothing of the body was ever measured."), parent)
    , m_source(label({}, TextStyle::Secondary, u"bodySource"_s))
    , m_slow(new Facts(u"bodySlow"_s, tr("Changes slowly")))
    , m_averaged(new Facts(u"bodyAveraged"_s, tr("Averages")))
    , m_averagedOver(wrapped({}, TextStyle::Secondary, u"bodyAveragedOver"_s))
    , m_latest(new Facts(u"bodyLatest"_s, tr("Latest readings")))
    , m_chart(new GridChart)
{
    QList<std::pair<QString, int>> periods, windows;
    for (int days = 1; days <= 7; ++days)
        periods.append({tr("Averages of %n day(s)", nullptr, days), days});
    for (const int hours : {1, 4, 12, 24})
        windows.append({tr("Readings of %n hour(s)", nullptr, hours), hours});
    m_period = choice(u"bodyPeriod"_s, tr("Days that the averages cover"), periods, kPeriod);
    m_window = choice(u"bodyWindow"_s, tr("How old a reading may be beside the newest one"), windows, kWindow);
    addNote(m_source);
    setChart(m_chart, tr("Weight and resting heart rate by day"));
    m_chart->setMinimumHeight(kChart);
    auto *body = new QWidget;
    fill(body,
         column({buildCards(), label(tr("Over the days chosen above"), TextStyle::Section), grow(m_chart)},
                size::kGap4));
    body->layout()->setContentsMargins(size::kGap6, size::kGap2, size::kGap6, size::kGap4);
    setContent(scrolling(body, u"bodyScroll"_s, tr("The body")));
    for (QComboBox *each : {m_period, m_window})
        connect(each, &QComboBox::activated, this, &HealthTab::reload);
}

QWidget *BodyTab::buildCards()
{
    auto *cards = new QWidget;
    QHBoxLayout *all = row(
        {Item(group(tr("Changes slowly"), column({m_slow, stretch()}), u"bodySlowGroup"_s), 1),
         Item(group(tr("Averages"), column({m_period, m_averagedOver, m_averaged, stretch()}), u"bodyAveragedGroup"_s),
              1),
         Item(group(tr("Latest readings"), column({m_window, m_latest, stretch()}), u"bodyLatestGroup"_s), 1)},
        size::kGap3);
    fill(cards, all);
    return cards;
}

void BodyTab::loadDays()
{
    waiting();
    m_shown = range();
    context()
        .client
        .send(api::GetBodySummary{.userId = userId(),
                                  .averagePeriod = m_period->currentData().toInt(),
                                  .latestWindowHours = m_window->currentData().toInt()})
        .then(calls(), [this](const api::Result<std::optional<api::BodySummary>> &body) {
            if (!body)
                return failed(body.error());
            showBody(*body);
            loadTrends(body->has_value());
        });
}

void BodyTab::showBody(const std::optional<api::BodySummary> &body)
{
    if (!body)
        return;
    const models::BodyCards cards = models::bodyCards(*body);
    m_slow->setFacts(factsOf(cards.slow));
    m_averaged->setFacts(factsOf(cards.averaged));
    m_averagedOver->setText(cards.averagedOver);
    m_latest->setFacts(factsOf(cards.latest));
    m_source->setText(tr("Newest value from %1").arg(visible(cards.source)));
}

// Local days as the server cuts them.
void BodyTab::loadTrends(bool anyBody)
{
    models::collectRows(
        context().client,
        api::GetTimeseries{.userId = userId(),
                           .startTime = models::startParameter(m_shown),
                           .endTime = models::wireDay(m_shown.last).toString(), // at midnight: the whole day
                           .types =
                               std::vector<api::OpenEnum<api::SeriesSelector>>{api::SeriesSelector::Weight,
                                                                               api::SeriesSelector::RestingHeartRate},
                           .resolution = api::Resolution::N1day,
                           .cursor = {},
                           .limit = 100,
                           .provider = {},
                           .source = {},
                           .deviceModel = {},
                           .dataSourceId = {}},
        calls(), [this, anyBody](const api::Result<std::vector<api::TimeseriesSample>> &samples) {
            if (!samples)
                return failed(samples.error());
            drawTrends(*samples);
            arrived(anyBody || !samples->empty() ? 1 + qint64(samples->size()) : 0);
        });
}

void BodyTab::drawTrends(const std::vector<api::TimeseriesSample> &samples)
{
    GridData grid = dayAxis(m_shown, {});
    const std::pair<api::SeriesType, int> kinds[]{{api::SeriesType::Weight, 5}, {api::SeriesType::RestingHeartRate, 6}};
    for (const auto &[type, colour] : kinds) {
        GridPane pane{.title = {}, .unit = {}, .series = {}};
        for (const models::DayTrend &trend : models::dayTrends(m_shown, samples, type))
            pane.series.append({.name = visible(trend.source),
                                .colour = colour + int(pane.series.size()) * 2,
                                .values = trend.values,
                                .joined = true});
        const bool weight = type == api::SeriesType::Weight;
        pane.title = weight ? tr("Weight") : tr("Resting heart rate");
        pane.unit = weight ? u"kg"_s : u"bpm"_s;
        if (pane.series.size() == 1)
            pane.title += u" · "_s + pane.series.first().name;
        grid.panes.append(pane);
    }
    m_chart->setData(std::move(grid));
}

} // namespace views
