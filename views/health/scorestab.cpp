// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/scorestab.h"

#include "models/common/collect.h"
#include "models/common/text.h"
#include "models/health/quantities.h"
#include "models/users/usertable.h"
#include "views/common/chart/gridchart.h"
#include "views/common/datatable.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/health/dayaxis.h"
#include "views/health/panes.h"
#include "views/health/scoredetail.h"

#include <QScrollArea>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace views {

ScoresTab::ScoresTab(Context &context, QWidget *parent)
    : RangedTab(context, u"scores"_s, tr("No scores in these days. They need sleep, heart rate or activity."), parent)
    , m_chart(new GridChart)
    , m_table(new DataTable)
    , m_detail(new ScoreDetail)
    , m_rows(new models::ScoreTable(this))
{
    m_note = label({}, TextStyle::Secondary, u"scoresNote"_s);
    addNote(m_note);
    m_table->setModel(m_rows);
    name(m_table, u"scoreRows"_s, tr("Scores"));
    setTable(m_table);
    setChart(m_chart, tr("Scores by day"));
    QSplitter *left = splitter(Qt::Vertical, u"scoresLeft"_s,
                               {scrolling(padded(m_chart), u"scoresScroll"_s, tr("Lines of the scores")), m_table});
    left->setSizes({size::kWindowHeight * 2 / 3, size::kWindowHeight / 3});
    remember(left, u"left"_s);
    setContent(withDetail(left, m_detail, u"scoresSplitter"_s));
    connect(m_chart, &GridChart::chosen, this, &ScoresTab::choose);
    connect(m_table, &DataTable::selectionChangedTo, this, [this](const QStringList &ids) {
        if (ids.isEmpty())
            return;
        if (const api::HealthScore *score = m_rows->rowAt(m_rows->rowOf(ids.first())))
            m_detail->show(*score);
    });
}

void ScoresTab::clear()
{
    RangedTab::clear();
    m_detail->clear();
}

void ScoresTab::loadDays()
{
    waiting();
    m_shown = range();
    models::collectRows(context().client,
                        api::ListHealthScores{.userId = userId(),
                                              .startDate = models::wireDay(m_shown.first),
                                              .endDate = models::wireDay(m_shown.last),
                                              .category = {},
                                              .provider = {},
                                              .limit = 1000,
                                              .offset = {}},
                        calls(), [this](const api::Result<std::vector<api::HealthScore>> &scores) {
                            scores ? arrivedScores(*scores) : failed(scores.error());
                        });
}

void ScoresTab::arrivedScores(const std::vector<api::HealthScore> &scores)
{
    m_categories = models::scoreCategories(m_shown, scores);
    m_note->setText(scores.empty() ? QString() : tr("The shaded area is the range that a score can have."));
    m_rows->show(scores);
    m_detail->clear();
    draw();
    arrived(qint64(scores.size()));
}

void ScoresTab::draw()
{
    GridData grid = dayAxis(m_shown, today());
    for (const models::ScoreCategory &category : m_categories) {
        GridPane pane{.title = category.title, .unit = {}, .series = {}};
        if (category.least && category.most) {
            pane.least = category.least;
            pane.most = category.most;
            pane.band = {*category.least, *category.most};
        }
        int colour = 5;
        for (const models::ScoreLine &line : category.lines) {
            GridSeries series{.name = models::isComputedHere(line.provider)
                                  ? tr("this server")
                                  : visible(models::providerName(line.provider.wire())),
                              .colour = colour++,
                              .values = {}};
            for (const std::optional<api::HealthScore> &day : line.days)
                series.values.append(day ? day->score : std::nullopt);
            pane.series.append(series);
        }
        if (pane.series.size() == 1)
            pane.title += u" · "_s + pane.series.first().name;
        grid.panes.append(pane);
    }
    m_chart->setData(std::move(grid));
    m_chart->setMinimumHeight(m_chart->sizeHint().height());
}

void ScoresTab::choose(int place, int pane)
{
    for (const models::ScoreLine &line : m_categories.at(std::size_t(pane)).lines) {
        const std::optional<api::HealthScore> &score = line.days.at(place);
        if (!score)
            continue;
        m_detail->show(*score);
        return m_table->selectId(models::text(score->id));
    }
}

} // namespace views
