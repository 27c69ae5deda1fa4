// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/activitytab.h"

#include "tests/support/healthtabbench.h"
#include "views/common/chart/gridexport.h"

#include <QComboBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::HealthTabBench;

class ActivityTabTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatTheServerSays();
    void switchesTheMetric();
    void readsOutExactValuesByKeyboard();
    void saysWhatItCannotShow();
    void leadsToTheDaysOfTheLastSync();
    void writesValuesAndPicture();
    void takesTodayFromTheServer();
};

void ActivityTabTest::showsWhatTheServerSays()
{
    HealthTabBench bench("activity");
    const auto page = bench.call(api::ListActivitySummaries{.userId = bench.user(),
                                                            .startDate = "2026-03-25",
                                                            .endDate = "2026-04-24",
                                                            .limit = 400,
                                                            .sortOrder = api::SortOrder::Asc});
    QVERIFY(page && page->data.size() > 20);
    QCOMPARE(bench.loaded(), qint64(page->data.size()));
    auto *chart = child<views::GridChart>(bench.shown, "activityChart");
    QCOMPARE(chart->gridData().places.size(), 30);
    const auto &values = chart->gridData().panes.first().series.first().values;
    for (const api::ActivitySummary &day : page->data) {
        const auto at = QDate(2026, 3, 25).daysTo(models::dayOf(day.date));
        QCOMPARE(values.at(at).has_value(), day.steps.has_value());
        if (day.steps)
            QCOMPARE(*values.at(at), double(*day.steps));
    }
    auto *table = child<views::DataTable>(bench.shown, "activityDays");
    QTRY_COMPARE(table->model()->rowCount(), int(page->data.size()));
    QCOMPARE(table->model()->index(0, 0).data().toString(), // newest first, which is the server's today
             models::dayText(models::dayOf(page->data.back().date)) + u" · so far"_s);
    bench.picture("activity");
}

void ActivityTabTest::takesTodayFromTheServer()
{
    HealthTabBench bench("activity");
    bench.shell.server.time = *api::Timestamp::parse("2026-04-23T12:00:00Z");
    auto *choice = child<QComboBox>(bench.shown, "rangeChoice");
    choice->setCurrentIndex(choice->findData(7));
    Q_EMIT choice->activated(choice->currentIndex());
    bench.settle();
    const views::GridData &grid = child<views::GridChart>(bench.shown, "activityChart")->gridData();
    QCOMPARE(grid.places.size(), 7);
    QCOMPARE(QDate::fromJulianDay(qint64(grid.places.last())), QDate(2026, 4, 23));
    QCOMPARE(grid.partial, QList<int>{6}); // not over yet
}

void ActivityTabTest::switchesTheMetric()
{
    HealthTabBench bench("activity");
    auto *metric = child<QComboBox>(bench.shown, "activityMetric");
    auto *chart = child<views::GridChart>(bench.shown, "activityChart");
    metric->setCurrentIndex(metric->findData(u"heart_rate"_s));
    Q_EMIT metric->activated(metric->currentIndex());
    const views::GridSeries &series = chart->gridData().panes.first().series.first();
    QCOMPARE(series.kind, views::GridSeries::Kind::Range);
    QVERIFY(series.values.at(10) && series.lower.at(10) && *series.lower.at(10) < *series.values.at(10));
    QVERIFY(child<views::Label>(bench.shown, "activityAverage")->fullText().contains(u"bpm"_s));
    bench.picture("activity-heart");
}

void ActivityTabTest::readsOutExactValuesByKeyboard()
{
    HealthTabBench bench("activity");
    auto *chart = child<views::GridChart>(bench.shown, "activityChart");
    QTest::keyClick(chart, Qt::Key_End);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->cursorPlace(), 28);
    const double steps = *chart->gridData().panes.first().series.first().values.at(28);
    QVERIFY2(chart->readout().join(u'\n').contains(QLocale().toString(steps, 'f', 0)), qPrintable(chart->readout()[1]));
    QCOMPARE(chart->accessibleDescription(), chart->readout().join(u", "_s));
    auto *table = child<views::DataTable>(bench.shown, "activityDays");
    QTRY_VERIFY(table->model()->rowCount() > 20);
    QTest::keyClick(chart, Qt::Key_Return);
    QCOMPARE(table->selectedIds(), QStringList{u"2026-04-22"_s});
}

void ActivityTabTest::saysWhatItCannotShow()
{
    HealthTabBench bench("activity");
    bench.breakOperation("listActivitySummaries");
    bench.shown->reload();
    bench.settle();
    QVERIFY(bench.error());
    auto *banner = bench.shown->findChild<views::Banner *>();
    QVERIFY(banner->isVisible());
    QVERIFY(child<views::GridChart>(bench.shown, "activityChart")->isVisible()); // what was loaded stays
    bench.picture("activity-error");
    bench.service.service().faults().clear();
    Q_EMIT banner->retryRequested();
    bench.settle();
    QVERIFY(bench.loaded() > 20);
    QVERIFY(!banner->isVisible());
}

void ActivityTabTest::leadsToTheDaysOfTheLastSync()
{
    HealthTabBench bench("activity", "2020-01-01/2020-01-30");
    QCOMPARE(bench.loaded(), 0);
    bench.picture("activity-empty");
    click(bench.shown, "emptyAction");
    bench.settle();
    QVERIFY(bench.loaded() > 20);
}

void ActivityTabTest::writesValuesAndPicture()
{
    HealthTabBench bench("activity");
    QTemporaryDir folder;
    auto *chart = child<views::GridChart>(bench.shown, "activityChart");
    const auto write = [&](const QString &name) {
        bench.shell.prompts.paths.enqueue(folder.filePath(name));
        bench.toasts.texts.clear();
        views::exportGrid(bench.context, chart, u"activity"_s);
    };
    write(u"a.csv"_s);
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    QFile csv(folder.filePath(u"a.csv"_s));
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QStringList lines = QString::fromUtf8(csv.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 31);
    const double steps = *chart->gridData().panes.first().series.first().values.at(12);
    QCOMPARE(lines[13], u"2026-04-06,"_s + QString::number(steps));
    write(u"a.png"_s);
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    QCOMPARE(QImage(folder.filePath(u"a.png"_s)).size(), chart->size() * 2);
    write(u"no/such/folder/a.png"_s);
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    QVERIFY(bench.toasts.texts.first().contains(u"could not be written"_s));
}

WEARDECK_GUI_TEST(ActivityTabTest)
#include "tst_activitytab.moc"
