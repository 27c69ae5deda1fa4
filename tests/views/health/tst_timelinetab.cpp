// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/timeline/timelinetab.h"

#include "api/server/faults.h"
#include "models/common/text.h"
#include "models/health/sdksend.h"
#include "tests/support/healthuser.h"
#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/common/banner.h"
#include "views/common/chart/chart.h"
#include "views/common/datatable.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"
#include "views/health/timeline/seriespicker.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using models::kDay;
using models::TimeSpan;
using support::child;
using support::click;

namespace {

struct Bench : support::PageBench {
    explicit Bench(bool health = true) : PageBench(support::withHealth(health)), tab(context)
    {
        user = support::healthUser(
            shell.client, health ? std::vector<std::string>{"heart_rate", "steps"} : std::vector<std::string>{});
        tab.resize(1200, 760);
        tab.show();
        tab.setUser(user);
        tab.activate();
    }
    views::Chart *chart() const { return tab.chart(); }
    bool drawn() const { return !tab.timeline().isLoading() && !chart()->content().isEmpty(); }
    models::TableBase *rows() const { return child<views::DataTable>(&tab, "samples")->table(); }
    QTreeWidgetItem *item(const QString &slug) const
    {
        const auto *tree = child<QTreeWidget>(&tab, "seriesTree");
        for (int group = 0; group < tree->topLevelItemCount(); ++group)
            for (int at = 0; at < tree->topLevelItem(group)->childCount(); ++at)
                if (tree->topLevelItem(group)->child(at)->data(0, Qt::UserRole) == slug)
                    return tree->topLevelItem(group)->child(at);
        return nullptr;
    }

    api::UserRead user;
    views::TimelineTab tab;
};

} // namespace

class TimelineTabTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void showsTheLastWeek();
    void leavesTheChartRoomInASmallWindow();
    void offersOnlyWhatTheUserHas();
    void changesSpanByPresetAndKeys();
    void showsAllOnceItKnowsWhatThatIs();
    void listsTheRowsOfASelection();
    void filtersBySource();
    void bandsFollowTheSource();
    void keepsWhatWasChosen();
    void saysWhenThereIsNothing();
    void saysWhatFailed();
    void exportsAllRows();
};

void TimelineTabTest::showsTheLastWeek()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    QVERIFY(bench.chart()->span().contains(bench.user.lastSyncedAt->microseconds()));
    QCOMPARE(bench.tab.timeline().series(), (QStringList{u"heart_rate"_s, u"steps"_s}));
    QVERIFY(bench.chart()->content().series.first().data->count() > 10);
    QTRY_VERIFY(bench.rows()->rowCount() > 10);
    QTRY_VERIFY(!bench.chart()->content().lanes.at(1).bands.isEmpty()); // sleep
    QVERIFY(std::holds_alternative<views::PageLoaded>(bench.tab.loadState()));
}

void TimelineTabTest::leavesTheChartRoomInASmallWindow()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    bench.tab.resize(816, 465); // of a window of 1024 x 700
    views::ChartContent many = bench.chart()->content();
    for (int copy = 0; copy < 7; ++copy) {
        views::ChartSeries next = many.series.first();
        next.id += QString::number(copy);
        many.series.append(next);
    }
    bench.chart()->setContent(many);
    const QWidget *canvas = bench.chart()->canvas();
    QTRY_VERIFY(canvas->height() >= 170);
    QVERIFY(canvas->visibleRegion().boundingRect().height() == canvas->height()); // with its axis
}

void TimelineTabTest::offersOnlyWhatTheUserHas()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    const auto summary = bench.call(api::GetDataSummary{bench.user.id});
    QCOMPARE(std::size_t(child<views::SeriesPicker>(&bench.tab, "seriesPicker")->all().size()),
             summary->seriesTypeCounts.size());
    child<QLineEdit>(&bench.tab, "seriesSearch")->setText(u"resting"_s);
    QVERIFY(bench.item(u"steps"_s)->isHidden());
    QVERIFY(!bench.item(u"resting_heart_rate"_s)->isHidden());
    bench.item(u"resting_heart_rate"_s)->setCheckState(0, Qt::Checked);
    QVERIFY(bench.tab.timeline().series().contains(u"resting_heart_rate"_s));
    bench.item(u"steps"_s)->setCheckState(0, Qt::Unchecked);
    QVERIFY(!bench.tab.timeline().series().contains(u"steps"_s));
}

void TimelineTabTest::changesSpanByPresetAndKeys()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    click(&bench.tab, "preset_day");
    QCOMPARE(bench.chart()->span().length(), kDay);
    click(&bench.tab, "preset_week");
    QCOMPARE(bench.chart()->span().length(), 7 * kDay);
    QTRY_VERIFY(bench.drawn());
    QCOMPARE(bench.tab.timeline().shownResolution(),
             models::fittingResolution({0, 7 * kDay}, bench.chart()->canvas()->geometryNow().columns()));
    const qint64 from = bench.chart()->span().from;
    click(&bench.tab, "timelineBefore");
    QCOMPARE(bench.chart()->span().from, from - 7 * kDay);
    click(&bench.tab, "preset_all");
    QTRY_VERIFY(bench.chart()->span().length() > 30 * kDay);
    QTRY_VERIFY(bench.drawn());
    QTest::keyClick(bench.chart()->canvas(), Qt::Key_Plus);
    QVERIFY(bench.chart()->span().length() < 30 * kDay);
}

void TimelineTabTest::showsAllOnceItKnowsWhatThatIs()
{
    Bench bench;
    click(&bench.tab, "preset_all"); // before the first sample is found
    QVERIFY(bench.chart()->span().length() <= 30 * kDay);
    QTRY_VERIFY(bench.chart()->span().length() > 30 * kDay);
    click(&bench.tab, "preset_day");
    QCOMPARE(bench.chart()->span().length(), kDay);
}

void TimelineTabTest::listsTheRowsOfASelection()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    QTRY_VERIFY(bench.rows()->rowCount() > 10);
    const auto &series = bench.chart()->content().series.first();
    const qint64 at = series.data->at(series.data->count() / 2).at;
    Q_EMIT bench.chart()->canvas()->pointClicked(series.id, at);
    const TimeSpan selection = *bench.chart()->canvas()->selection();
    QVERIFY(selection.contains(at));
    QTRY_COMPARE(child<views::Label>(&bench.tab, "samplesTitle")->fullText().left(24), u"Samples of the selection"_s);
    QTRY_COMPARE(bench.rows()->state(), models::TableBase::State::Complete);
    QVERIFY(bench.rows()->rowCount() > 0);
    auto *rows = static_cast<models::SampleRows *>(bench.rows());
    for (int row = 0; row < std::min(50, rows->rowCount()); ++row)
        if (const api::TimeseriesSample *sample = rows->rowAt(row); sample && !sample->endTime)
            QVERIFY(selection.contains(sample->timestamp.microseconds()));
}

void TimelineTabTest::filtersBySource()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    auto *sources = child<QComboBox>(&bench.tab, "timelineSource");
    QTRY_VERIFY(sources->count() > 1);
    sources->setCurrentIndex(1);
    Q_EMIT sources->activated(1);
    QCOMPARE(bench.tab.timeline().source(), sources->itemData(1).toString());
    QTRY_VERIFY(!bench.tab.timeline().isLoading());
    QMap<QString, int> bySeries;
    for (const models::TimelineLine &line : bench.tab.timeline().lines())
        QCOMPARE(++bySeries[line.series], 1);
}

void TimelineTabTest::bandsFollowTheSource()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    const qint64 last = bench.user.lastSyncedAt->microseconds();
    const auto workouts =
        bench.call(api::ListWorkouts{.userId = bench.user.id,
                                     .startDate = api::Timestamp::fromMicroseconds(last - 30 * kDay).toString(),
                                     .endDate = api::Timestamp::fromMicroseconds(last).toString(),
                                     .limit = 1});
    QVERIFY(workouts && !workouts->data.empty());
    const api::Workout one = workouts->data.front();
    const auto sent = support::awaited(
        models::sendSdkBody(bench.shell.client, bench.user.id,
                            R"({"provider":"samsung","data":{"workouts":[{"id":"again","type":"walking","startDate":")"
                                + one.startTime.toString() + R"(","endDate":")" + one.endTime.toString()
                                + R"(","source":{"deviceName":"Galaxy Watch"}}]}})",
                            &bench.tab));
    QVERIFY(sent && sent->answer.workoutsSaved == 1);
    bench.tab.reload();
    auto *sources = child<QComboBox>(&bench.tab, "timelineSource");
    QTRY_VERIFY(sources->findText(u"Galaxy Watch"_s, Qt::MatchContains) > 0);
    const qint64 at = one.startTime.microseconds();
    bench.chart()->setSpan({at - kDay, at + kDay});
    const auto there = [&] {
        QStringList ids;
        for (const views::ChartBand &band : bench.chart()->content().lanes.front().bands)
            if (band.span.from == at)
                ids.append(band.id);
        return ids;
    };
    QTRY_COMPARE(there().size(), 1); // all sources: the best one's
    const QString best = there().first();
    const auto own = bench.call(api::ListDataSources{bench.user.id})->items;
    const auto source = std::ranges::find(own, one.source.provider, &api::DataSource::provider);
    const auto choose = [&](int index) {
        sources->setCurrentIndex(index);
        Q_EMIT sources->activated(index);
    };
    choose(sources->findData(models::text(source->id)));
    QTRY_COMPARE(there(), QStringList{models::text(one.id)});
    choose(sources->findText(u"Galaxy Watch"_s, Qt::MatchContains));
    QTRY_VERIFY(there().size() == 1 && there().first() != models::text(one.id));
    choose(0);
    QTRY_COMPARE(there(), QStringList{best});
}

void TimelineTabTest::keepsWhatWasChosen()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    bench.item(u"steps"_s)->setCheckState(0, Qt::Unchecked);
    click(&bench.tab, "preset_month");
    const TimeSpan span = bench.chart()->span();
    api::CreateUser request;
    request.body.firstName = "Other";
    const auto other = bench.call(request);
    bench.tab.setUser(*other);
    QTRY_VERIFY(child<views::EmptyState>(&bench.tab, "empty")->isVisible());
    bench.tab.setUser(bench.user);
    QTRY_VERIFY(bench.drawn());
    QCOMPARE(bench.tab.timeline().series(), QStringList{u"heart_rate"_s});
    QCOMPARE(bench.chart()->span(), span);
}

void TimelineTabTest::saysWhenThereIsNothing()
{
    Bench bench(false);
    QTRY_VERIFY(child<views::EmptyState>(&bench.tab, "empty")->isVisible());
    QCOMPARE(bench.rows()->rowCount(), 0);
}

void TimelineTabTest::saysWhatFailed()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    api::server::FaultRule rule;
    rule.match = "getTimeseries";
    rule.kind = api::server::FaultKind::Status;
    rule.status = 500;
    QVERIFY(bench.service.service().faults().add(rule));
    click(&bench.tab, "preset_year");
    auto *banner = bench.chart()->findChild<views::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    bench.service.service().faults().clear();
    Q_EMIT banner->retryRequested();
    QTRY_VERIFY(bench.drawn());
    QVERIFY(!banner->isVisible());
}

void TimelineTabTest::exportsAllRows()
{
    Bench bench;
    QTRY_VERIFY(bench.drawn());
    QTRY_VERIFY(bench.rows()->canFetchMore({})); // more than a page
    QTemporaryDir folder;
    const QString path = folder.filePath(u"samples.csv"_s);
    bench.shell.prompts.paths.enqueue(path);
    click(&bench.tab, "exportSamples");
    QTRY_COMPARE_WITH_TIMEOUT(bench.toasts.texts.size(), 1, 30'000); // every row of the range
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArrayList lines = file.readAll().trimmed().split('\n');
    QVERIFY(lines.first().startsWith("timestamp,series_type,value,unit,end_time"));
    const auto page = bench.call([&] {
        const TimeSpan span = bench.chart()->span();
        auto request = models::timeseriesRequest(bench.user.id, {u"heart_rate"_s, u"steps"_s}, {},
                                                 models::TileResolution::Raw, span);
        request.limit = 1;
        return request;
    }());
    QCOMPARE(lines.size() - 1, *page->pagination.totalCount);
}

WEARDECK_GUI_TEST(TimelineTabTest)
#include "tst_timelinetab.moc"
