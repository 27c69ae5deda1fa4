// SPDX-License-Identifier: GPL-3.0-or-later
// From what the timeline has loaded to what its chart and its table show.
#include "api/contract/health/series.h"
#include "models/common/text.h"
#include "models/health/axes.h"
#include "models/health/names.h"
#include "views/common/chart/chart.h"
#include "views/common/plaintext.h"
#include "views/health/timeline/timelinetab.h"

#include <set>

using namespace Qt::StringLiterals;
using models::TimeSpan;

namespace views {

namespace {

ChartBand bandOf(const api::Workout &workout)
{
    const QString type = models::workoutName(workout.type.wire());
    QStringList detail;
    if (workout.distanceMeters)
        detail.append(QLocale().toString(*workout.distanceMeters / 1000, 'f', 1) + u" km"_s);
    if (workout.avgHeartRateBpm)
        detail.append(QLocale().toString(*workout.avgHeartRateBpm, 'f', 0) + u" bpm"_s);
    return {.id = models::text(workout.id),
            .label = workout.name ? models::text(*workout.name) : type,
            .span = {workout.startTime.microseconds(), workout.endTime.microseconds()},
            .detail = detail.join(u", "_s)};
}

ChartBand bandOf(const api::SleepSession &night)
{
    QString detail;
    if (night.sleepDurationSeconds)
        detail =
            TimelineTab::tr("%1 h asleep").arg(QLocale().toString(double(*night.sleepDurationSeconds) / 3600, 'f', 1));
    return {.id = models::text(night.id),
            .label = night.isNap ? TimelineTab::tr("Nap") : TimelineTab::tr("Sleep"),
            .span = {night.startTime.microseconds(), night.endTime.microseconds()},
            .detail = detail,
            .pattern = night.isNap ? 1 : 2};
}

} // namespace

ChartContent TimelineTab::content() const
{
    ChartContent made;
    const auto &lines = m_timeline->lines();
    for (const models::TimelineLine &line : lines) {
        const auto same = std::count_if(lines.begin(), lines.end(),
                                        [&](const models::TimelineLine &other) { return other.series == line.series; });
        const api::health::Series *known = api::health::findSeries(models::utf8(line.series));
        QString title = models::seriesName(models::utf8(line.series));
        if (same > 1)
            title += u" · "_s + line.source;
        if (line.isDailyTotal)
            title = tr("%1 (daily total)").arg(title);
        made.series.append({.id = line.series + u'/' + line.source + (line.isDailyTotal ? u"/total"_s : QString()),
                            .title = title,
                            .unit = known ? models::unitText(known->unit) : QString(),
                            .data = line.data,
                            .style = line.isSum ? SeriesStyle::Bar : SeriesStyle::Line});
    }
    const TimeSpan around = m_timeline->covered();
    ChartLane workouts{.id = u"workouts"_s, .title = tr("Workouts"), .bands = {}};
    for (const api::Workout *each : m_bands->workouts(around))
        workouts.bands.append(bandOf(*each));
    ChartLane sleep{.id = u"sleep"_s, .title = tr("Sleep"), .bands = {}, .tintsPanes = true};
    for (const api::SleepSession *each : m_bands->sleep(around))
        sleep.bands.append(bandOf(*each));
    made.lanes = {workouts, sleep};
    if (const qint64 bucket = models::bucketLength(m_timeline->shownResolution()); bucket >= models::kHour) {
        const qint64 last = latest() / bucket * bucket; // still filling up
        made.partial = TimeSpan{last, last + bucket};
    }
    return made;
}

void TimelineTab::refreshChart()
{
    if (!m_hasData || m_timeline->series().isEmpty())
        return;
    // Days are the end-user's own, written as UTC.
    const bool days = m_timeline->shownResolution() == models::TileResolution::Day;
    m_chart->setZone(days ? QTimeZone::utc() : QTimeZone::systemTimeZone());
    showSpan();
    const bool none = m_timeline->lines().empty();
    if (none && m_timeline->isLoading())
        return m_chart->showLoading();
    m_chart->setContent(content());
    if (m_timeline->error())
        m_chart->showError(*m_timeline->error());
    if (std::holds_alternative<PageLoading>(loadState()) && !m_timeline->isLoading())
        setState(m_timeline->error() ? LoadState(*m_timeline->error()) : LoadState(PageLoaded{m_samples}));
}

void TimelineTab::showSpan()
{
    m_bar->setShown(m_chart->span(), m_timeline->shownResolution(), m_chart->canvas()->zone());
}

void TimelineTab::showRows()
{
    QStringList shown; // series with a line that is not switched off, or with none here
    std::set<QString> hidden;
    for (const ChartSeries &each : m_chart->content().series)
        if (!each.shown)
            hidden.insert(each.id.section(u'/', 0, 0));
    for (const ChartSeries &each : m_chart->content().series)
        if (each.shown)
            hidden.erase(each.id.section(u'/', 0, 0));
    for (const QString &slug : m_timeline->series())
        if (!hidden.contains(slug))
            shown.append(slug);
    const std::optional<TimeSpan> &selection = m_chart->canvas()->selection();
    const TimeSpan span = selection.value_or(m_chart->span());
    const QString when = models::spanLabel(span, m_chart->canvas()->zone(), QLocale());
    m_rowsTitle->setText(selection ? tr("Samples of the selection: %1").arg(when)
                                   : tr("Samples in view: %1").arg(when));
    m_rows->show(userId(), shown, m_timeline->source(), span);
}

} // namespace views
