// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/healthtabbench.h"
#include "views/common/chart/chartcanvas.h"
#include "views/health/bodytab.h"
#include "views/health/facts.h"
#include "views/health/sleepdetail.h"
#include "views/health/sleeptab.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::HealthTabBench;

class SleepBodyTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void drawsTheStagesOfANight();
    void addsUpTheTrend();
    void deletesANightAfterAsking();
    void showsTheBody();
    void showsErrors();
};

namespace {

QStringList textsOf(const QWidget *in)
{
    QStringList all;
    for (const views::Label *each : in->findChildren<views::Label *>())
        all.append(each->fullText());
    return all;
}

api::SleepSession sessionOf(HealthTabBench &bench)
{
    return bench
        .call(api::ListSleepSessions{.userId = bench.user(),
                                     .startDate = "2026-03-25",
                                     .endDate = "2026-04-24",
                                     .filterByPriority = true,
                                     .limit = 1})
        ->data.front();
}

} // namespace

void SleepBodyTest::drawsTheStagesOfANight()
{
    HealthTabBench bench("sleep");
    const api::SleepSession newest = sessionOf(bench);
    auto *detail = child<views::SleepDetail>(bench.shown, "sleepDetail");
    QCOMPARE(detail->session().id, newest.id);
    const auto &night = child<views::ChartCanvas>(detail, "hypnogram")->content().hypnogram;
    QVERIFY(night);
    QCOMPARE(std::size_t(night->stages.size()), newest.sleepStageIntervals->size());
    QCOMPARE(night->stages.first().span.from, newest.sleepStageIntervals->front().startTime.microseconds());
    const QStringList shares = textsOf(child<views::Facts>(detail, "sleepStages"));
    QCOMPARE(shares.size(), 8);
    QVERIFY(shares.contains(u"Deep"_s));
    bench.picture("sleep");
}

void SleepBodyTest::addsUpTheTrend()
{
    HealthTabBench bench("sleep");
    const auto nights = bench.call(api::ListSleepSummaries{
        .userId = bench.user(), .startDate = "2026-03-25", .endDate = "2026-04-24", .limit = 100});
    QVERIFY(nights && nights->data.size() > 15);
    auto *table = child<views::DataTable>(bench.shown, "sleepRows");
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto &panes = child<views::GridChart>(bench.shown, "sleepChart")->gridData().panes;
    for (const api::SleepSummary &night : nights->data) {
        const auto at = QDate(2026, 3, 25).daysTo(models::dayOf(night.date));
        QCOMPARE(panes[1].series[0].values.at(at), night.efficiencyPercent);
        if (night.stages)
            QCOMPARE(*panes[0].series[0].values.at(at) * 60, *night.stages->deepMinutes);
    }
    table->table()->setSort({{u"efficiency_percent"_s, Qt::AscendingOrder}});
    QTRY_COMPARE(table->table()->state(), models::TableBase::State::Complete);
    double before = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        for (int column = 0; column < table->model()->columnCount(); ++column)
            if (table->table()->columnId(column) == u"efficiency_percent"_s) {
                const double value = table->model()->index(row, column).data(models::ExportRole).toDouble();
                QVERIFY(value >= before);
                before = value;
            }
    QVERIFY(before > 0);
}

void SleepBodyTest::deletesANightAfterAsking()
{
    HealthTabBench bench("sleep");
    const qint64 before = bench.loaded();
    const api::SleepSession newest = sessionOf(bench);
    click(bench.shown, "deleteSleep"); // cancelled
    QTRY_COMPARE(bench.shell.prompts.asked.size(), 1);
    QCOMPARE(sessionOf(bench).id, newest.id);
    bench.shell.prompts.confirmations.enqueue(QString());
    click(bench.shown, "deleteSleep");
    QTRY_COMPARE(bench.loaded(), before - 1);
    QVERIFY(sessionOf(bench).id != newest.id);
}

void SleepBodyTest::showsTheBody()
{
    HealthTabBench bench("body");
    const auto body = bench.call(api::GetBodySummary{.userId = bench.user()});
    QVERIFY(body && *body);
    const QStringList slow = textsOf(child<views::Facts>(bench.shown, "bodySlow"));
    const QString weight = QLocale().toString(*(*body)->slowChanging.weightKg, 'f', 1);
    QVERIFY2(slow.join(u'|').contains(weight.section(u'.', 0, 0)), qPrintable(slow.join(u'|')));
    auto *chart = child<views::GridChart>(bench.shown, "bodyChart");
    QCOMPARE(chart->gridData().panes.size(), 2);
    const auto &hearts = chart->gridData().panes[1].series;
    QVERIFY(!hearts.isEmpty());
    QVERIFY(std::any_of(hearts[0].values.begin(), hearts[0].values.end(),
                        [](const auto &value) { return value && *value > 30 && *value < 100; }));
    auto *period = child<QComboBox>(bench.shown, "bodyPeriod");
    period->setCurrentIndex(period->findData(2));
    Q_EMIT period->activated(period->currentIndex());
    bench.settle();
    QVERIFY(child<views::Label>(bench.shown, "bodyAveragedOver")->fullText().startsWith(u"2 "_s));
    bench.picture("body");
}

void SleepBodyTest::showsErrors()
{
    HealthTabBench bench("sleep");
    bench.breakOperation("listSleepSummaries");
    bench.breakOperation("getBodySummary");
    bench.shown->reload();
    bench.settle();
    QVERIFY(bench.error());
    bench.show("body", "");
    QVERIFY(bench.error());
    bench.picture("body-error");
}

WEARDECK_GUI_TEST(SleepBodyTest)
#include "tst_sleepbody.moc"
