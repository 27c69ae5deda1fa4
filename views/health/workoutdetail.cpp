// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/workoutdetail.h"

#include "models/common/collect.h"
#include "models/common/text.h"
#include "models/health/names.h"
#include "models/health/quantities.h"
#include "models/health/workouttable.h"
#include "views/common/banner.h"
#include "views/common/chart/gridchart.h"
#include "views/common/chart/gridexport.h"
#include "views/common/controls.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/facts.h"

using namespace Qt::StringLiterals;

namespace views {

namespace {

constexpr std::int64_t kPage = 1000, kDocumentedPage = 100; // not every server takes the larger one
constexpr int kChart = 260, kMostRows = 12;

QString unitOf(const QString &value, const QString &unit)
{
    return value.isEmpty() ? QString() : value + u' ' + unit;
}

QList<Fact> factsOf(const api::Workout &workout)
{
    const auto whole = [](const std::optional<double> &value, const QString &unit) {
        return unitOf(models::decimal(value, 0), unit);
    };
    const double between = double(workout.endTime.microseconds() - workout.startTime.microseconds()) / 1e6;
    const bool paused = std::abs(between - double(workout.durationSeconds)) >= 1;
    const auto kilometres =
        workout.distanceMeters ? std::optional(*workout.distanceMeters / 1000) : std::optional<double>();
    return {{WorkoutDetail::tr("Duration"), models::clockText(double(workout.durationSeconds))},
            {WorkoutDetail::tr("With pauses"), paused ? models::clockText(between) : QString()},
            {WorkoutDetail::tr("Distance"), unitOf(models::decimal(kilometres, 3), u"km"_s)},
            {WorkoutDetail::tr("Average pace"),
             workout.avgPaceSecPerKm ? unitOf(models::clockText(*workout.avgPaceSecPerKm), u"min/km"_s) : QString()},
            {WorkoutDetail::tr("Active energy"), whole(workout.caloriesKcal, u"kcal"_s)},
            {WorkoutDetail::tr("Average heart rate"), whole(workout.avgHeartRateBpm, u"bpm"_s)},
            {WorkoutDetail::tr("Highest heart rate"), whole(workout.maxHeartRateBpm, u"bpm"_s)},
            {WorkoutDetail::tr("Climb"), whole(workout.elevationGainMeters, u"m"_s)},
            {WorkoutDetail::tr("Source"), models::sourceText(workout.source)}};
}

} // namespace

WorkoutDetail::WorkoutDetail(Context &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_title(label({}, TextStyle::Section, u"workoutTitle"_s))
    , m_when(wrapped({}, TextStyle::Secondary, u"workoutWhen"_s))
    , m_remove(button(u"deleteWorkout"_s, tr("Delete…"), Emphasis::Normal, u"trash"_s))
    , m_facts(new Facts(u"workoutFacts"_s, tr("Figures of the workout")))
    , m_banner(new Banner)
    , m_chart(new GridChart)
    , m_chartNote(wrapped({}, TextStyle::Secondary, u"workoutChartNote"_s))
    , m_splits(new DataTable)
    , m_splitRows(new models::SplitTable(this))
    , m_splitNote(wrapped({}, TextStyle::Secondary, u"workoutSplitNote"_s))
    , m_all(new QWidget)
    , m_hint(wrapped(tr("Choose a workout to see its heart rate, pace and kilometres."), TextStyle::Secondary,
                     u"workoutHint"_s))
{
    name(this, u"workoutDetail"_s, tr("The workout"));
    name(m_chart, u"workoutChart"_s, tr("Heart rate and pace over the workout"));
    name(m_splits, u"workoutSplits"_s, tr("Kilometres"));
    m_title->setElide(Qt::ElideRight);
    m_splits->setModel(m_splitRows);
    m_splits->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    QToolButton *save = iconButton(u"saveWorkoutChart"_s, u"download"_s, tr("Save the chart"));
    connect(save, &QToolButton::clicked, this, [this] { exportGrid(m_context, m_chart, u"workout"_s); });
    fill(m_all,
         column({Item(row({grow(m_title), m_remove})), m_when, m_facts, gap(size::kGap2), m_banner,
                 Item(row({label(tr("Course"), TextStyle::Strong), stretch(), save})), m_chart, m_chartNote,
                 gap(size::kGap2), label(tr("Kilometres"), TextStyle::Strong), m_splits, m_splitNote},
                size::kGap2));
    fill(this, column({m_all, m_hint, stretch()}), size::kGap4);
    connect(m_remove, &QPushButton::clicked, this, &WorkoutDetail::deleteRequested);
    connect(m_banner, &Banner::retryRequested, this, [this] { load(kPage); });
    clear();
}

void WorkoutDetail::clear()
{
    m_call.reset();
    m_loading = false;
    m_workout = {};
    m_all->hide();
    m_hint->QWidget::show();
}

void WorkoutDetail::show(const std::string &userId, const api::Workout &workout)
{
    m_userId = userId;
    m_workout = workout;
    m_hint->hide();
    m_all->QWidget::show();
    m_title->setText(visible(models::workoutTitle(workout)));
    const QString zone = models::zoneText(workout.zoneOffset);
    m_when->setText(models::workoutName(workout.type.wire()) + u" · "_s
                    + models::placeMinute(workout.startTime, workout.zoneOffset) + u" – "_s
                    + models::placeClock(workout.endTime, workout.zoneOffset)
                    + (zone.isEmpty() ? QString() : u" · "_s + zone));
    setTip(m_when, models::utcTime(workout.startTime) + u" – "_s + models::utcTime(workout.endTime));
    m_facts->setFacts(factsOf(workout));
    m_chart->setData({});
    m_chart->hide();
    m_splits->hide();
    load(kPage);
}

void WorkoutDetail::load(std::int64_t limit)
{
    m_call = std::make_unique<QObject>();
    m_loading = true;
    m_banner->clear();
    m_chartNote->setText(tr("Loading…"));
    m_chartNote->QWidget::show();
    m_splitNote->setText({});
    api::Timestamp end = m_workout.endTime; // exactly midnight would mean the whole day that begins there
    end.at += std::chrono::milliseconds(1);
    models::collectRows(m_context.client,
                        api::GetTimeseries{.userId = m_userId,
                                           .startTime = m_workout.startTime.toString(),
                                           .endTime = end.toString(),
                                           .types = models::trackTypes(),
                                           .resolution = api::Resolution::Raw,
                                           .cursor = {},
                                           .limit = limit,
                                           .provider = {},
                                           .source = {},
                                           .deviceModel = {},
                                           .dataSourceId = {}},
                        m_call.get(), [this, limit](const api::Result<std::vector<api::TimeseriesSample>> &samples) {
                            if (samples)
                                return arrived(*samples);
                            if (samples.error().kind == api::ErrorKind::Validation && limit > kDocumentedPage)
                                return load(kDocumentedPage);
                            m_loading = false;
                            m_chartNote->hide();
                            m_banner->show(samples.error());
                        });
}

void WorkoutDetail::arrived(const std::vector<api::TimeseriesSample> &samples)
{
    m_loading = false;
    const models::WorkoutTrack track = models::workoutTrack(m_workout, samples);
    drawTrack(track);
    showSplits(track);
}

void WorkoutDetail::drawTrack(const models::WorkoutTrack &track)
{
    const auto known = [](const std::optional<double> &value) { return value.has_value(); };
    GridSeries heart{.name = tr("Heart rate"), .colour = 6, .values = track.heartRate};
    GridSeries pace{.name = tr("Pace"), .colour = 5, .values = {}};
    for (const std::optional<double> &speed : track.speed)
        pace.values.append(speed ? models::paceOf(*speed) : std::nullopt);
    GridData grid;
    grid.places = track.seconds;
    grid.steps = {10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 14400};
    grid.axisText = grid.placeText = [](double seconds) { return models::clockText(seconds); };
    grid.placeRaw = [](double seconds) { return QString::number(seconds); };
    grid.placeTitle = u"seconds"_s;
    if (std::any_of(heart.values.begin(), heart.values.end(), known))
        grid.panes.append({.title = heart.name, .unit = u"bpm"_s, .series = {heart}});
    if (std::any_of(pace.values.begin(), pace.values.end(), known))
        grid.panes.append(
            {.title = pace.name, .unit = u"min/km"_s, .series = {pace}, .downwards = true, .text = [](double seconds) {
                 return models::clockText(seconds);
             }});
    const bool any = !grid.panes.isEmpty();
    m_chart->setFixedHeight(int(grid.panes.size()) * kChart / 2 + size::kGap6);
    m_chart->setData(std::move(grid));
    m_chart->setVisible(any);
    m_chartNote->setText(!any ? tr("Neither heart rate nor speed was recorded during this workout.")
                             : track.speedFromDistance && track.covered > 0
                             ? tr("The pace is worked out from the distance samples.")
                             : QString());
    m_chartNote->setVisible(!m_chartNote->fullText().isEmpty());
}

void WorkoutDetail::showSplits(const models::WorkoutTrack &track)
{
    const int rows = int(track.splits.size());
    m_splits->setVisible(rows > 0);
    m_splitRows->show(track.splits);
    m_splits->setFixedHeight(size::kHeaderRow + std::min(rows, kMostRows) * rowHeight() + size::kScrollBar
                             + size::kGap1);
    const double told = m_workout.distanceMeters.value_or(0);
    if (rows > 0)
        m_splitNote->setText({});
    else if (track.covered <= 0)
        m_splitNote->setText(tr("Not enough data: no distance was recorded along the way."));
    else
        m_splitNote->setText(tr("Not enough data: the distance samples cover %1 of %2 km.")
                                 .arg(models::decimal(track.covered / 1000, 2), models::decimal(told / 1000, 2)));
    m_splitNote->setVisible(rows == 0);
}

} // namespace views
