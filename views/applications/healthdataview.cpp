// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/applications/healthdataview.h"

#include "models/common/text.h"
#include "models/health/quantities.h"
#include "models/reference/jsontext.h"
#include "models/users/usertable.h"
#include "views/common/banner.h"
#include "views/common/chart/gridchart.h"
#include "views/common/chart/gridexport.h"
#include "views/common/codeblock.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/panes.h"

#include <QCoreApplication>
#include <QPointer>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QThreadPool>

using namespace Qt::StringLiterals;

namespace views {

namespace {

enum Part { Data, LeftOut };
constexpr int kLeast = 120; // px of the charts' height
constexpr std::array kStageColours{7, 5, 2, 6, 0}; // deep, light, REM, awake, asleep; as in the sleep of an end-user

// "2 min"; of several vendors each: "Oura 2 min, Strava 3 h".
QString ageOf(const api::RelayCache &cache)
{
    const auto text = [](std::int64_t seconds) { return models::durationText(double(seconds)); };
    const auto &providers = cache.providers;
    if (!providers || providers->size() < 2)
        return cache.ageSeconds ? text(*cache.ageSeconds) : QString();
    QStringList ages;
    for (const api::RelayProviderCache &each : *providers)
        if (each.ageSeconds)
            ages << models::providerName(each.sourceType) + u' ' + text(*each.ageSeconds);
    return ages.join(u", "_s);
}

GridPane paneOf(const models::GatewayFigure &figure)
{
    GridPane pane{.title = visible(figure.title), .unit = figure.unit, .series = {}};
    int colour = 0;
    bool isSleep = false;
    for (const models::GatewayLine &line : figure.lines) {
        const bool isStage = line.stage >= 0;
        isSleep = isSleep || isStage;
        GridSeries series{.name = visible(line.name), .colour = isStage ? kStageColours.at(line.stage) : colour++};
        series.values = line.values;
        series.lower = line.lower;
        series.stacked = isStage;
        series.joined = !isStage;
        series.kind = isStage || (figure.isSum && figure.lines.size() == 1) ? GridSeries::Kind::Bars
            : line.lower.isEmpty()                                          ? GridSeries::Kind::Line
                                                                            : GridSeries::Kind::Range;
        pane.series.append(series);
    }
    if (isSleep) {
        pane.weight = 2;
        pane.unit.clear();
        pane.text = [](double hours) { return hours == 0 ? QStringLiteral("0") : models::minutesText(hours * 60); };
    }
    return pane;
}

} // namespace

HealthDataView::HealthDataView(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_resources(new models::FhirTable(this))
    , m_omissions(new models::OmissionTable(this))
    , m_summary(label({}, TextStyle::Secondary, u"healthDataSummary"_s))
    , m_parts(new QTabBar)
    , m_export(iconButton(u"healthDataExport"_s, u"download"_s, tr("Save the chart…")))
    , m_banner(new Banner)
    , m_pages(new QStackedWidget)
    , m_skeleton(new Skeleton)
    , m_empty(new EmptyState(u"chart"_s, {}))
    , m_chart(new GridChart)
    , m_rowsTitle(label({}, TextStyle::Strong, u"healthDataRowsTitle"_s))
    , m_rows(new CodeBlock(u"healthDataRows"_s, tr("Rows of the day")))
    , m_rowsHost(new QWidget)
    , m_resourceTable(new DataTable)
    , m_json(new CodeBlock(u"resourceJson"_s, tr("Resource as JSON")))
    , m_omissionTable(new DataTable)
    , m_charts(buildCharts())
    , m_fhir(buildResources())
    , m_complete(new EmptyState(u"check"_s, tr("Nothing was left out of this answer.")))
{
    name(this, u"healthData"_s, tr("Health data"));
    name(m_parts, u"healthDataParts"_s, tr("Parts of the health data"));
    m_banner->setObjectName(u"healthDataBanner"_s);
    m_parts->setDrawBase(false);
    m_parts->setExpanding(false);
    m_parts->addTab({});
    m_parts->addTab({});
    name(m_omissionTable, u"omissions"_s, tr("What was left out"));
    m_omissionTable->setModel(m_omissions);
    m_omissionTable->remember(m_context.settings, u"applications/omissions"_s);
    m_summary->setElide(Qt::ElideRight);
    for (QWidget *page : QList<QWidget *>{m_skeleton, m_empty, m_charts, m_fhir, m_omissionTable, m_complete})
        m_pages->addWidget(page);
    fill(this, column({Item(row({m_parts, grow(m_summary), m_export})), m_banner, grow(m_pages)}, size::kGap2));
    connect(m_parts, &QTabBar::currentChanged, this, &HealthDataView::draw);
    connect(m_export, &QToolButton::clicked, this, [this] { exportGrid(m_context, m_chart, tr("Health data")); });
    connect(m_chart, &GridChart::chosen, this, &HealthDataView::showRows);
    connect(m_resourceTable, &DataTable::selectionChangedTo, this, &HealthDataView::showResource);
    clear();
}

QWidget *HealthDataView::buildCharts()
{
    name(m_chart, u"healthDataChart"_s, tr("Health data by day"));
    fill(m_rowsHost, column({m_rowsTitle, grow(m_rows)}, size::kGap1));
    m_rowsHost->hide();
    QSplitter *split =
        splitter(Qt::Vertical, u"healthDataSplitter"_s,
                 {scrolling(m_chart, u"healthDataScroll"_s, tr("Charts of the health data")), m_rowsHost});
    split->setStretchFactor(0, 1);
    split->widget(0)->setMinimumHeight(kLeast);
    m_rows->setMinimumHeight(kLeast / 2);
    return split;
}

QWidget *HealthDataView::buildResources()
{
    name(m_resourceTable, u"resources"_s, tr("FHIR resources"));
    m_resourceTable->setModel(m_resources);
    m_resourceTable->remember(m_context.settings, u"applications/resources"_s);
    QSplitter *split = splitter(Qt::Vertical, u"resourceSplitter"_s, {m_resourceTable, m_json});
    split->setStretchFactor(0, 1);
    return split;
}

void HealthDataView::showState(QWidget *state)
{
    m_skeleton->stop();
    m_banner->clear();
    for (QWidget *each : QList<QWidget *>{m_parts, m_summary, m_export})
        each->hide();
    m_pages->setCurrentWidget(state);
}

void HealthDataView::clear()
{
    ++m_generation;
    m_data = {};
    m_body.reset();
    showState(m_empty);
    m_empty->setText(tr("What a fetch brings is drawn here by day: sleep, activity, heart and more. FHIR answers are "
                        "listed resource by resource."));
}

void HealthDataView::showWaiting()
{
    ++m_generation;
    showState(m_skeleton);
    m_skeleton->start();
}

void HealthDataView::show(const api::Error &error)
{
    clear();
    m_empty->setText(tr("The fetch brought no data."));
    m_banner->show(error);
}

void HealthDataView::show(std::string body, const models::DayRange &days)
{
    showWaiting();
    m_body = std::make_shared<const std::string>(std::move(body));
    QThreadPool::globalInstance()->start([view = QPointer(this), text = m_body, days, generation = m_generation] {
        auto read = std::make_shared<api::Result<models::GatewayData>>(models::readGatewayData(*text, days));
        QMetaObject::invokeMethod(
            qApp,
            [view, read, generation] {
                if (view && view->m_generation == generation)
                    view->took(*read);
            },
            Qt::QueuedConnection);
    });
}

void HealthDataView::took(const api::Result<models::GatewayData> &data)
{
    if (!data)
        return show(data.error());
    m_data = *data;
    m_rowsHost->hide();
    m_resources->show(m_data.resources);
    m_omissions->show(m_data.omitted);
    const int left = int(m_data.omitted.size());
    m_parts->setTabText(Data, m_data.isFhir ? tr("Resources (%L1)").arg(m_data.resources.size()) : tr("Charts"));
    m_parts->setTabText(LeftOut, m_data.isFhir ? tr("Not mapped (%L1)").arg(left) : tr("Left out (%L1)").arg(left));
    m_summary->setText(summary());
    if (m_data.isFhir) {
        m_json->setText({});
        m_json->setPlaceholderText(tr("Choose a resource to see its JSON."));
    } else {
        GridData grid = dayAxis(m_data.days, {});
        grid.axisBelowEach = true;
        for (const models::GatewayFigure &figure : m_data.figures)
            grid.panes.append(paneOf(figure));
        m_chart->setData(std::move(grid));
        m_chart->setMinimumHeight(m_chart->sizeHint().height());
    }
    draw();
    Q_EMIT shown();
}

void HealthDataView::draw()
{
    if (!m_body)
        return;
    const bool isEmpty = m_data.isFhir ? m_data.resources.empty() : m_data.figures.isEmpty();
    const bool isData = m_parts->currentIndex() == Data;
    if (!isData)
        showState(m_data.omitted.empty() ? static_cast<QWidget *>(m_complete) : m_omissionTable);
    else if (isEmpty)
        showState(m_empty);
    else
        showState(m_data.isFhir ? m_fhir : m_charts);
    m_empty->setText(tr("The answer holds no data of these days. What was left out says why."));
    m_parts->show();
    m_summary->show();
    m_export->setVisible(isData && !isEmpty && !m_data.isFhir);
}

QString HealthDataView::summary() const
{
    QStringList parts;
    if (!m_data.vendors.isEmpty())
        parts << m_data.vendors.join(u", "_s);
    parts << models::rangeText(m_data.days);
    if (m_data.cache && !m_data.cache->used)
        parts << tr("asked for anew");
    else if (const QString age = m_data.cache ? ageOf(*m_data.cache) : QString(); !age.isEmpty())
        parts << tr("stored %1 ago").arg(age);
    return visible(parts.join(u" · "_s));
}

void HealthDataView::showRows(int place, int pane)
{
    if (!m_body || pane < 0 || pane >= m_data.figures.size())
        return;
    const models::GatewayFigure &figure = m_data.figures[pane];
    const QDate day = m_data.days.first.addDays(place);
    m_rowsTitle->setText(tr("%1, rows of %2").arg(visible(figure.title), models::dayText(day)));
    m_rows->setText(models::gatewayRows(*m_body, figure, day));
    m_rowsHost->show();
}

void HealthDataView::showResource(const QStringList &ids)
{
    const models::FhirResource *row = ids.size() == 1 ? m_resources->rowAt(m_resources->rowOf(ids.first())) : nullptr;
    m_json->setText(row ? models::prettyJson(models::text(*row->json)) : QString());
}

} // namespace views
