// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/timeline/timelinetab.h"

#include "models/common/text.h"
#include "models/users/userdraft.h"
#include "views/common/chart/chart.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/exporttable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/timeline/seriespicker.h"

#include <array>
#include <numeric>
#include <QDateTime>
#include <QSplitter>

using namespace Qt::StringLiterals;
using models::kDay;
using models::TimeSpan;

namespace views {

namespace {

constexpr int kRowsDelay = 300; // ms
constexpr int kPickerWidth = 250, kChartHeight = 176, kRowsHeight = 72; // px
constexpr std::array kFirstShown{"heart_rate"_L1, "steps"_L1}; // unless others were chosen

} // namespace

TimelineTab::TimelineTab(Context &context, QWidget *parent)
    : HealthTab(context, parent)
    , m_timeline(new models::Timeline(context.client, this))
    , m_bands(new models::TimelineBands(context.client, this))
    , m_rows(new models::SampleRows(context.client, this))
    , m_picker(new SeriesPicker)
    , m_bar(new TimelineBar)
    , m_chart(new Chart(context, u"timelineChart"_s, tr("Timeline")))
    , m_table(new DataTable)
    , m_rowsTitle(label({}, TextStyle::Strong, u"samplesTitle"_s))
{
    m_rowsDelay.setSingleShot(true);
    m_rowsDelay.setInterval(kRowsDelay);
    auto *side = new Surface(Surface::Kind::Window);
    fill(side, column({grow(m_picker)}), size::kGap3);
    auto *charts = new QWidget;
    QVBoxLayout *upper = column({m_bar, grow(m_chart)}, size::kGap2);
    fill(charts, upper, size::kGap3);
    auto *down = new QSplitter(Qt::Vertical);
    down->setObjectName(u"timelineRows"_s);
    down->setChildrenCollapsible(false);
    down->addWidget(charts);
    down->addWidget(buildRows());
    m_chart->canvas()->setMinimumHeight(kChartHeight);
    m_table->setMinimumHeight(kRowsHeight);
    down->setStretchFactor(0, 1);
    down->setSizes({size::kWindowHeight * 2 / 3, size::kWindowHeight / 3});
    auto *across = new QSplitter(Qt::Horizontal);
    across->setObjectName(u"timelineSplitter"_s);
    across->addWidget(side);
    across->addWidget(down);
    across->setStretchFactor(1, 1);
    across->setSizes({kPickerWidth, size::kWindowWidth - kPickerWidth});
    fill(this, column({grow(across)}, 0));
    for (QSplitter *each : {down, across}) {
        each->restoreState(context.settings.value(u"timeline/"_s + each->objectName()).toByteArray());
        connect(each, &QSplitter::splitterMoved, this, [this, each] {
            this->context().settings.setValue(u"timeline/"_s + each->objectName(), each->saveState());
        });
    }
    connectParts();
}

void TimelineTab::resizeEvent(QResizeEvent *event)
{
    HealthTab::resizeEvent(event);
    m_picker->setMost(width() / 4); // the chart is what a small window is for
}

QWidget *TimelineTab::buildRows()
{
    m_table->setModel(m_rows);
    name(m_table, u"samples"_s, tr("Samples as recorded"));
    m_table->remember(context().settings, u"timeline/samples"_s);
    m_rowsTitle->setElide(Qt::ElideRight);
    QToolButton *save = iconButton(u"exportSamples"_s, u"download"_s, tr("Export all of these samples"));
    connect(save, &QToolButton::clicked, this, &TimelineTab::exportRows);
    auto *rows = new Surface(Surface::Kind::Panel);
    rows->setHairline(Qt::TopEdge);
    QHBoxLayout *head = row({grow(m_rowsTitle), save});
    head->setContentsMargins(size::kGap3, size::kGap1, size::kGap3, 0);
    fill(rows, column({Item(head), grow(m_table)}, size::kGap1));
    return rows;
}

void TimelineTab::connectParts()
{
    connect(m_picker, &SeriesPicker::chosenChanged, this, &TimelineTab::choose);
    connect(m_bar, &TimelineBar::presetChosen, this, &TimelineTab::applyPreset);
    connect(m_bar, &TimelineBar::stepped, this, [this](int by) {
        const TimeSpan now = m_chart->span();
        m_chart->setSpan({now.from + by * now.length(), now.to + by * now.length()});
    });
    connect(m_bar, &TimelineBar::sourceChosen, this, [this](const QString &id) {
        chooseSource(id);
        keep();
        m_rowsDelay.start();
    });
    connect(m_bar, &TimelineBar::resolutionChosen, this, [this](std::optional<models::TileResolution> resolution) {
        m_resolution = resolution;
        m_timeline->setResolution(resolution);
        keep();
    });
    connect(m_timeline, &models::Timeline::changed, this, &TimelineTab::refreshChart);
    connect(m_bands, &models::TimelineBands::changed, this, &TimelineTab::refreshChart);
    connect(m_chart->canvas(), &ChartCanvas::spanChanged, this, &TimelineTab::spanMoved);
    connect(m_chart->canvas(), &ChartCanvas::rangeSelected, &m_rowsDelay, qOverload<>(&QTimer::start));
    connect(m_chart->canvas(), &ChartCanvas::pointClicked, this, &TimelineTab::showPoint);
    connect(m_chart->canvas(), &ChartCanvas::bandClicked, this, [this](const QString &lane, const QString &id) {
        for (const ChartLane &each : m_chart->content().lanes)
            for (const ChartBand &band : each.bands)
                if (each.id == lane && band.id == id)
                    m_chart->canvas()->setSelection(band.span);
    });
    connect(m_chart, &Chart::emptyActionRequested, this, [this] { Q_EMIT tabRequested(u"connections"_s, {}); });
    connect(m_chart, &Chart::retryRequested, this, [this] { m_hasData ? m_timeline->reload() : reload(); });
    connect(m_chart, &Chart::seriesToggled, &m_rowsDelay, qOverload<>(&QTimer::start));
    connect(&m_rowsDelay, &QTimer::timeout, this, &TimelineTab::showRows);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (const api::TimeseriesSample *sample = m_rows->rowAt(now.row()))
            m_chart->canvas()->setCrosshair(sample->timestamp.microseconds());
    });
}

qint64 TimelineTab::latest() const
{
    return user().lastSyncedAt ? user().lastSyncedAt->microseconds() : QDateTime::currentMSecsSinceEpoch() * 1000;
}

void TimelineTab::clear()
{
    m_rowsDelay.stop();
    m_hasData = false;
    m_extent = {};
    m_wantsAll = false;
    m_timeline->setUser(userId());
    m_bands->setUser(userId());
    const Kept kept = m_kept.value(models::text(userId()));
    m_resolution = kept.resolution;
    m_timeline->setResolution(kept.resolution);
    m_bar->setResolution(kept.resolution);
    m_sources.clear();
    m_bar->setSources({});
    m_picker->setSummary({});
    m_picker->setChosen(kept.series);
    m_chart->canvas()->setSelection(std::nullopt);
    m_chart->setLimits({});
    m_chart->setExportName(models::displayName(user()) + u" timeline"_s);
    const qint64 end = (latest() / kDay + 1) * kDay;
    m_chart->setSpan(kept.span.length() > 0 ? kept.span : TimeSpan{end - 7 * kDay, end});
    m_chart->setContent({}); // nothing of anyone else
    m_chart->showLoading();
    m_rows->show(userId(), {}, {}, {});
}

void TimelineTab::load()
{
    m_timeline->reload();
    context()
        .client.send(api::GetDataSummary{userId()})
        .then(calls(), [this](const api::Result<api::DataSummary> &summary) { summaryArrived(summary); });
    context()
        .client.send(api::ListDataSources{userId()})
        .then(calls(), [this](const api::Result<api::DataSourceList> &sources) {
            if (!sources)
                return; // "all sources" is enough to go on
            m_sources = sources->items;
            m_bar->setSources(m_sources);
            const QString kept = m_kept.value(models::text(userId())).source;
            m_bar->setSource(kept);
            if (kept != m_timeline->source())
                chooseSource(kept);
        });
}

void TimelineTab::chooseSource(const QString &id)
{
    const auto source = std::ranges::find(m_sources, models::utf8(id), &api::DataSource::id);
    m_bands->setSource(source == m_sources.end() ? std::nullopt : std::optional(*source));
    m_bands->want(m_chart->span());
    m_timeline->setSource(id);
}

void TimelineTab::summaryArrived(const api::Result<api::DataSummary> &summary)
{
    if (!summary) {
        m_chart->showError(summary.error());
        return setState(summary.error());
    }
    m_picker->setSummary(*summary);
    m_hasData = !summary->seriesTypeCounts.empty();
    m_samples = summary->totalDataPoints;
    if (!m_hasData) {
        m_chart->showEmpty(tr("No samples yet. They come with the first sync or upload."), tr("Connect a wearable…"));
        return setState(PageLoaded{0});
    }
    QStringList chosen = m_picker->chosen();
    if (const QString opening = std::exchange(m_opening, {}); !opening.isEmpty())
        chosen = {opening};
    const QStringList all = m_picker->all();
    if (chosen.isEmpty())
        std::copy_if(kFirstShown.begin(), kFirstShown.end(), std::back_inserter(chosen),
                     [&](QLatin1StringView slug) { return all.contains(slug); });
    if (chosen.isEmpty())
        chosen = all.mid(0, 1);
    m_picker->setChosen(chosen);
    choose(chosen);
}

void TimelineTab::open(const QString &series)
{
    if (!m_hasData) {
        m_opening = series;
        return;
    }
    m_picker->setChosen({series});
    choose({series});
}

void TimelineTab::choose(const QStringList &slugs)
{
    m_timeline->setSeries(slugs);
    keep();
    if (slugs.isEmpty()) {
        m_chart->showEmpty(tr("Choose series at the left to see them over time."));
        setState(PageLoaded{m_samples});
    } else {
        findExtent();
        spanMoved();
    }
    m_rowsDelay.start();
}

// The first sample of what is chosen; the last is known.
void TimelineTab::findExtent()
{
    const QStringList slugs = m_timeline->series();
    api::GetTimeseries first = models::timeseriesRequest(userId(), {slugs.begin(), slugs.end()}, {},
                                                         models::TileResolution::Day, {0, latest() + kDay});
    first.limit = 1;
    context().client.send(first).then(calls(), [this](const api::Result<api::TimeseriesPage> &page) {
        if (!page || page->data.empty())
            return;
        m_extent = {page->data.front().timestamp.microseconds() / kDay * kDay, (latest() / kDay + 1) * kDay};
        m_chart->setLimits({m_extent.from - kDay, m_extent.to + kDay});
        if (std::exchange(m_wantsAll, false))
            m_chart->setSpan(m_extent);
    });
}

void TimelineTab::applyPreset(TimelinePreset preset)
{
    static constexpr qint64 kLengths[]{kDay, 7 * kDay, 30 * kDay, 365 * kDay};
    m_wantsAll = preset == TimelinePreset::All && m_extent.length() == 0;
    if (preset == TimelinePreset::All)
        return m_chart->setSpan(m_wantsAll ? m_chart->span() : m_extent);
    const qint64 length = kLengths[int(preset)];
    const TimeSpan now = m_chart->span();
    const qint64 end = std::min((latest() / kDay + 1) * kDay, std::max(now.from + length, now.to));
    m_chart->setSpan({end - length, end});
}

void TimelineTab::spanMoved()
{
    const TimeSpan span = m_chart->span();
    m_timeline->setView(span, m_chart->canvas()->geometryNow().columns());
    m_bands->want(span);
    showSpan();
    keep();
    if (!m_chart->canvas()->selection())
        m_rowsDelay.start();
}

void TimelineTab::keep()
{
    if (!m_hasData)
        return; // on the way to another end-user
    m_kept.insert(models::text(userId()), {m_timeline->series(), m_timeline->source(), m_resolution, m_chart->span()});
}

void TimelineTab::showPoint(const QString &line, qint64 at)
{
    for (const ChartSeries &series : m_chart->content().series) {
        if (series.id != line)
            continue;
        const qsizetype index = series.data->nearest(at);
        const qint64 width = std::max<qint64>(models::bucketLength(m_timeline->shownResolution()), models::kSecond);
        m_chart->canvas()->setSelection(TimeSpan{at, std::max(series.data->end(index), at + width)});
    }
}

void TimelineTab::exportRows()
{
    QList<int> columns(m_rows->columnCount());
    std::iota(columns.begin(), columns.end(), 0);
    exportTable(context(), *m_rows,
                {.title = tr("Export the samples"),
                 .name = models::displayName(user()) + u" samples.csv"_s,
                 .columns = columns},
                this);
}

QList<PaletteItem> TimelineTab::paletteItems()
{
    return {{.title = tr("Export all of these samples"), .icon = u"download"_s, .run = [this] { exportRows(); }},
            {.title = tr("Search series"), .icon = u"search"_s, .run = [this] { m_picker->focusSearch(); }}};
}

QList<PageShortcut> TimelineTab::shortcuts() const
{
    return Chart::shortcuts();
}

} // namespace views
