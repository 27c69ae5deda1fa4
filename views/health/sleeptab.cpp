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

// `value` of each day, in hours of sleep.
template <typename Value>
GridSeries stack(const QString &title, int colour, const std::vector<models::NightDay> &days, Value value)
{
    GridSeries series{.name = title, .colour = colour, .kind = GridSeries::Kind::Bars, .values = {}, .stacked = true};
    for (const models::NightDay &day : days)
        series.values.append(day.night ? hours(value(*day.night)) : std::nullopt);
    return series;
}

GridPane stagesPane(const std::vector<models::NightDay> &days)
{
    using Night = api::SleepSummary;
    const auto stage = [&](const QString &title, int colour, std::optional<double> api::SleepStages::*minutes) {
        return stack(title, colour, days, [minutes](const Night &night) {
            return night.stages ? (*night.stages).*minutes : std::optional<double>();
        });
    };
    GridPane pane{.title = SleepTab::tr("Stages"), .unit = u"h"_s, .series = {}, .weight = 2};
    pane.text = [](double each) { return each == 0 ? SleepTab::tr("0 h") : models::minutesText(each * 60); };
    pane.series = {stage(SleepTab::tr("Deep"), 7, &api::SleepStages::deepMinutes),
                   stage(SleepTab::tr("Light"), 5, &api::SleepStages::lightMinutes),
                   stage(SleepTab::tr("REM"), 2, &api::SleepStages::remMinutes),
                   stage(SleepTab::tr("Awake"), 6, &api::SleepStages::awakeMinutes)};
    // Sleep that the source did not tell apart stands in the same bar.
    const GridSeries plain = stack(SleepTab::tr("Asleep, no stages"), 0, days, [](const Night &night) {
        return night.stages ? std::optional<double>() : night.durationMinutes;
    });
    if (std::ranges::any_of(plain.values, [](const auto &value) { return value.has_value(); }))
        pane.series.append(plain);
    return pane;
}

GridPane efficiencyPane(const std::vector<models::NightDay> &days)
{
    GridSeries efficiency{.name = SleepTab::tr("Efficiency"), .colour = 3, .values = {}};
    for (const models::NightDay &day : days)
        efficiency.values.append(day.night ? day.night->efficiencyPercent : std::nullopt);
    return {.title = efficiency.name, .unit = u"%"_s, .series = {efficiency}, .most = 100};
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
    GridData grid = dayAxis(m_shown, {});
    grid.panes = {stagesPane(m_nights), efficiencyPane(m_nights)};
    m_chart->setData(std::move(grid));
    const models::SleepAverage average = models::averageSleep(m_nights);
    m_note->setText(average.nights == 0 ? QString()
                                        : tr("%1 asleep on average, of %n night(s)", nullptr, average.nights)
                                              .arg(models::minutesText(average.minutes)));
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
            return m_table->selectId(models::text(session.id));
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
