// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/sleeptab.h"

#include "models/common/collect.h"
#include "models/common/text.h"
#include "models/health/quantities.h"
#include "views/common/banner.h"
#include "views/common/chart/gridchart.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/panes.h"
#include "views/health/sleepdetail.h"

#include <QShortcut>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace views {

namespace {

std::optional<double> hours(const std::optional<double> &minutes)
{
    return minutes ? std::optional(*minutes / 60) : std::nullopt;
}

} // namespace

SleepTab::SleepTab(Context &context, QWidget *parent)
    : RangedTab(context, u"sleep"_s, tr("No sleep was recorded in these days."), parent)
    , m_note(label({}, TextStyle::Secondary, u"sleepNote"_s))
    , m_chart(new GridChart)
    , m_table(new DataTable)
    , m_detail(new SleepDetail)
    , m_rows(new models::SleepTable(this))
{
    addSourceSwitch();
    addNote(m_note);
    m_table->setModel(m_rows);
    name(m_table, u"sleepRows"_s, tr("Nights and naps"));
    setTable(m_table);
    setChart(m_chart, tr("Sleep by night"));
    QSplitter *left = splitter(Qt::Vertical, u"sleepLeft"_s, {padded(m_chart), m_table});
    left->setSizes({size::kWindowHeight / 2, size::kWindowHeight / 2});
    remember(left, u"left"_s);
    QSplitter *split = withDetail(left, m_detail, u"sleepSplitter"_s);
    remember(split, u"splitter"_s);
    setContent(split);
    connect(m_chart, &GridChart::chosen, this, [this](int place, int) { chooseNight(place); });
    connect(m_table, &DataTable::selectionChangedTo, this, [this](const QStringList &ids) {
        if (ids.size() == 1)
            choose(ids.first());
    });
    connect(m_detail, &SleepDetail::deleteRequested, this, &SleepTab::askDelete);
    auto *remove = new QShortcut(QKeySequence::Delete, m_table);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &SleepTab::askDelete);
}

void SleepTab::clear()
{
    RangedTab::clear();
    m_detail->clear();
}

// Sessions first, then the nights that the server makes of them.
void SleepTab::loadDays()
{
    waiting();
    m_shown = range();
    const std::string first = models::startParameter(m_shown), end = models::endParameter(m_shown);
    models::collectRows(context().client,
                        api::ListSleepSessions{.userId = userId(),
                                               .startDate = first,
                                               .endDate = end,
                                               .filterByPriority = !allSources(),
                                               .cursor = {},
                                               .limit = 100},
                        calls(), [this, first, end](const api::Result<std::vector<api::SleepSession>> &sessions) {
                            if (!sessions)
                                return failed(sessions.error());
                            models::collectRows(
                                context().client,
                                api::ListSleepSummaries{
                                    .userId = userId(), .startDate = first, .endDate = end, .cursor = {}, .limit = 100},
                                calls(),
                                [this, all = *sessions](const api::Result<std::vector<api::SleepSummary>> &nights) {
                                    if (!nights)
                                        return failed(nights.error());
                                    drawTrend(*nights);
                                    arrivedSessions(all);
                                });
                        });
}

void SleepTab::arrivedSessions(const std::vector<api::SleepSession> &sessions)
{
    const std::string chosen = m_detail->session().id;
    const auto same = std::find_if(sessions.begin(), sessions.end(),
                                   [&](const api::SleepSession &each) { return each.id == chosen; });
    if (same == sessions.end())
        m_detail->clear();
    m_rows->show(sessions);
    arrived(qint64(sessions.size()));
    if (m_detail->session().id.empty() && !sessions.empty())
        m_detail->show(sessions.front()); // the newest
}

void SleepTab::drawTrend(const std::vector<api::SleepSummary> &nights)
{
    m_nights = models::nightDays(m_shown, nights);
    using Stage = std::optional<double> api::SleepStages::*;
    GridPane stages{.title = tr("Stages"), .unit = u"h"_s, .series = {}, .weight = 2};
    stages.text = [](double each) { return each == 0 ? tr("0 h") : models::minutesText(each * 60); };
    const std::pair<Stage, int> parts[]{{&api::SleepStages::deepMinutes, 7},
                                        {&api::SleepStages::lightMinutes, 5},
                                        {&api::SleepStages::remMinutes, 2},
                                        {&api::SleepStages::awakeMinutes, 6}};
    const QStringList names{tr("Deep"), tr("Light"), tr("REM"), tr("Awake")};
    for (int part = 0; part < names.size(); ++part) {
        GridSeries series{.name = names[part],
                          .colour = parts[part].second,
                          .kind = GridSeries::Kind::Bars,
                          .values = {},
                          .stacked = true};
        for (const models::NightDay &day : m_nights)
            series.values.append(day.night && day.night->stages ? hours((*day.night->stages).*parts[part].first)
                                                                : std::nullopt);
        stages.series.append(series);
    }
    // Sleep that the source did not tell apart stands in the same bar.
    GridSeries plain{
        .name = tr("Asleep, no stages"), .colour = 0, .kind = GridSeries::Kind::Bars, .values = {}, .stacked = true};
    GridSeries efficiency{.name = tr("Efficiency"), .colour = 3, .values = {}};
    double asleep = 0;
    int counted = 0;
    for (const models::NightDay &day : m_nights) {
        plain.values.append(day.night && !day.night->stages ? hours(day.night->durationMinutes) : std::nullopt);
        efficiency.values.append(day.night ? day.night->efficiencyPercent : std::nullopt);
        if (day.night && day.night->durationMinutes) {
            asleep += *day.night->durationMinutes;
            ++counted;
        }
    }
    if (std::any_of(plain.values.begin(), plain.values.end(), [](const auto &value) { return value.has_value(); }))
        stages.series.append(plain);
    GridData grid = dayAxis(m_shown, {});
    grid.panes = {stages, {.title = tr("Efficiency"), .unit = u"%"_s, .series = {efficiency}, .most = 100}};
    m_chart->setData(std::move(grid));
    m_note->setText(
        counted == 0
            ? QString()
            : tr("%1 asleep on average, of %n night(s)", nullptr, counted).arg(models::minutesText(asleep / counted)));
}

void SleepTab::choose(const QString &id)
{
    if (const api::SleepSession *session = m_rows->rowAt(m_rows->rowOf(id)))
        m_detail->show(*session);
}

void SleepTab::chooseNight(int place)
{
    const auto &night = m_nights.at(std::size_t(place)).night;
    if (!night)
        return;
    for (const api::SleepSession &session : m_rows->rows())
        if (!session.isNap && session.startTime >= night->startTime && session.startTime < night->endTime) {
            if (const int at = m_rows->rowOf(models::text(session.id)); at >= 0)
                m_table->selectRow(at);
            return;
        }
}

void SleepTab::askDelete()
{
    const api::SleepSession session = m_detail->session();
    if (m_deleting || session.id.empty())
        return;
    const QString when = models::placeMinute(session.startTime, session.zoneOffset);
    context().prompts.confirm({.title = session.isNap ? tr("Delete this nap?") : tr("Delete this night?"),
                               .text = tr("The sleep of %1 and its stages are removed for good. The samples recorded "
                                          "during it stay.")
                                           .arg(when),
                               .action = tr("Delete sleep")},
                              m_detail, [this, id = session.id](const QString &) { deleteNow(id); });
}

void SleepTab::deleteNow(const std::string &id)
{
    if (std::exchange(m_deleting, true))
        return;
    context()
        .client.send(api::DeleteSleepSession{.userId = userId(), .eventId = id}, {.confirmed = true})
        .then(this, [this](const api::Result<api::NoContent> &result) {
            m_deleting = false;
            if (!result)
                return banner()->show(result.error());
            context().toasts.show(tr("Sleep deleted."));
            m_detail->clear();
            reload();
            Q_EMIT userOutdated();
        });
}

QList<PageShortcut> SleepTab::shortcuts() const
{
    return RangedTab::shortcuts()
        + QList<PageShortcut>{
            {QKeySequence(Qt::Key_Delete).toString(QKeySequence::NativeText), tr("Delete the chosen sleep")}};
}

} // namespace views
