// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/healthtabbench.h"
#include "views/health/energytab.h"
#include "views/health/scoredetail.h"
#include "views/health/scorestab.h"

using namespace Qt::StringLiterals;
using support::child;
using support::HealthTabBench;

class ScoresEnergyTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void drawsALineForEachScore();
    void saysHowAScoreIsMade();
    void drawsEnergyWithGaps();
    void keepsTheCapOfDays();
};

void ScoresEnergyTest::drawsALineForEachScore()
{
    HealthTabBench bench("scores");
    const auto page = bench.call(api::ListHealthScores{.userId = bench.user(),
                                                       .startDate = api::Date::parse("2026-03-25"),
                                                       .endDate = api::Date::parse("2026-04-23"),
                                                       .limit = 1000});
    QVERIFY(page && page->data.size() > 20);
    QCOMPARE(bench.loaded(), page->pagination.totalCount);
    auto *chart = child<views::GridChart>(bench.shown, "scoresChart");
    qsizetype values = 0;
    for (const views::GridPane &pane : chart->gridData().panes)
        for (const views::GridSeries &series : pane.series)
            values += std::count_if(series.values.begin(), series.values.end(),
                                    [](const auto &value) { return value.has_value(); });
    QCOMPARE(values, qsizetype(page->data.size()));
    const views::GridPane &first = chart->gridData().panes.first();
    QCOMPARE(first.title.section(u" · "_s, 0, 0), u"Sleep"_s);
    QCOMPARE(first.band, std::pair(0.0, 100.0));
    bench.picture("scores");
}

void ScoresEnergyTest::saysHowAScoreIsMade()
{
    HealthTabBench bench("scores");
    auto *chart = child<views::GridChart>(bench.shown, "scoresChart");
    const auto &panes = chart->gridData().panes;
    const auto activity = std::find_if(
        panes.begin(), panes.end(), [](const views::GridPane &pane) { return pane.title.startsWith(u"Activity"_s); });
    QVERIFY(activity != panes.end());
    Q_EMIT chart->chosen(20, int(activity - panes.begin()));
    auto *detail = child<views::ScoreDetail>(bench.shown, "scoreDetail");
    QVERIFY(child<views::Label>(detail, "scoreFormula")->fullText().contains(u"10,000 steps"_s));
    QVERIFY(child<views::Label>(detail, "scoreTitle")->fullText().startsWith(u"Activity"_s));
    QVERIFY(child<views::Label>(detail, "scoreRange")->fullText().contains(u"0 to 100"_s));
    QVERIFY(!child<views::Label>(detail, "scoreParts")->fullText().isEmpty());
    bench.picture("scores-detail");
}

void ScoresEnergyTest::drawsEnergyWithGaps()
{
    HealthTabBench bench("energy");
    const auto balance = bench.call(api::GetEnergyBalance{.userId = bench.user(),
                                                          .dateFrom = *api::Date::parse("2026-03-25"),
                                                          .dateTo = *api::Date::parse("2026-04-23")});
    QVERIFY(balance);
    auto *chart = child<views::GridChart>(bench.shown, "energyChart");
    const auto &burned = chart->gridData().panes.first().series.last().values;
    const auto &net = chart->gridData().panes.last().series.first().values;
    for (int day = 0; day < 30; ++day) {
        QCOMPARE(burned.at(day), balance->days[std::size_t(day)].caloriesBurnedKcal);
        QCOMPARE(net.at(day), balance->days[std::size_t(day)].netEnergyBalanceKcal);
    }
    chart->setCursorPlace(20);
    QVERIFY(chart->readout().join(u'\n').contains(u"no meal was logged"_s)
            || chart->readout().join(u'\n').contains(u"Eaten and burned"_s));
    bench.picture("energy");
}

void ScoresEnergyTest::keepsTheCapOfDays()
{
    HealthTabBench bench("energy", "2025-12-01/2026-04-23");
    QVERIFY(!bench.error());
    auto *chart = child<views::GridChart>(bench.shown, "energyChart");
    QCOMPARE(chart->gridData().places.size(), 92);
    QVERIFY(bench.shown->findChild<views::Banner *>()->isVisible());
    bench.picture("energy-cap");
}

WEARDECK_GUI_TEST(ScoresEnergyTest)
#include "tst_scoresenergy.moc"
