// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/workoutstab.h"

#include "models/health/sdksend.h"
#include "tests/support/healthtabbench.h"
#include "views/health/workoutdetail.h"

#include <QAbstractItemModelTester>
#include <QComboBox>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::HealthTabBench;

class WorkoutsTabTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void listsNewestFirst();
    void filtersByType();
    void keepsTheBestSourceUnlessAskedForAll();
    void showsCourseAndKilometres();
    void deletesAfterAsking();
    void showsErrorsOfTheSamples();
};

namespace {

views::DataTable *tableOf(const HealthTabBench &bench)
{
    return child<views::DataTable>(bench.shown, "workoutRows");
}

std::vector<api::Workout> workoutsOf(HealthTabBench &bench)
{
    return bench
        .call(api::ListWorkouts{.userId = bench.user(),
                                .startDate = "2026-03-25",
                                .endDate = "2026-04-24",
                                .filterByPriority = true,
                                .limit = 100})
        ->data;
}

void select(HealthTabBench &bench, int row)
{
    tableOf(bench)->selectRow(row);
    auto *detail = child<views::WorkoutDetail>(bench.shown, "workoutDetail");
    QTRY_VERIFY_WITH_TIMEOUT(!detail->workout().id.empty() && !detail->isLoading(), 20'000);
}

} // namespace

void WorkoutsTabTest::listsNewestFirst()
{
    HealthTabBench bench("workouts");
    const auto expected = workoutsOf(bench);
    QVERIFY(expected.size() > 3);
    auto *table = tableOf(bench);
    QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(bench.loaded(), qint64(expected.size()));
    for (int row = 0; row < int(expected.size()); ++row)
        QCOMPARE(models::utf8(table->table()->rowId(row)), expected[std::size_t(row)].id);
    QVERIFY(table->model()->index(0, 4).data(Qt::TextAlignmentRole).toInt() & Qt::AlignRight);
    bench.shown->reload();
    bench.settle();
    QCOMPARE(table->model()->rowCount(), int(expected.size()));
}

void WorkoutsTabTest::filtersByType()
{
    HealthTabBench bench("workouts");
    const auto all = workoutsOf(bench);
    const auto wanted = all.front().type.wire();
    const auto matching =
        std::count_if(all.begin(), all.end(), [&](const api::Workout &each) { return each.type.wire() == wanted; });
    auto *type = child<QComboBox>(bench.shown, "workoutType");
    type->setCurrentIndex(type->findData(models::text(wanted)));
    Q_EMIT type->activated(type->currentIndex());
    QTRY_COMPARE(tableOf(bench)->model()->rowCount(), int(matching));
    type->setCurrentIndex(type->findData(u"wheelchair"_s));
    Q_EMIT type->activated(type->currentIndex());
    QTRY_COMPARE(tableOf(bench)->model()->rowCount(), 0);
    QVERIFY(tableOf(bench)->isVisible());
}

void WorkoutsTabTest::keepsTheBestSourceUnlessAskedForAll()
{
    HealthTabBench bench("workouts");
    const auto before = workoutsOf(bench);
    const api::Workout &twice = before.at(1);
    const auto sent = support::awaited(
        models::sendSdkBody(bench.shell.client, bench.user(),
                            R"({"provider":"samsung","data":{"workouts":[{"id":"again","type":"walking","startDate":")"
                                + twice.startTime.toString() + R"(","endDate":")" + twice.endTime.toString()
                                + R"(","source":{"deviceName":"Galaxy Watch"}}]}})",
                            bench.page.get()));
    QVERIFY(sent && sent->answer.workoutsSaved == 1);
    api::ListWorkouts request{.userId = bench.user(), .startDate = "2026-03-25", .endDate = "2026-04-24", .limit = 100};
    const auto all = bench.call(request)->data;
    QCOMPARE(all.size(), before.size() + 1);
    request.filterByPriority = true;
    const auto page = bench.call(request);
    const auto &best = page->data;
    QCOMPARE(best.size(), before.size());
    QCOMPARE(page->pagination.totalCount.value_or(-1), std::int64_t(best.size()));
    for (const api::Workout &one : best)
        for (const api::Workout &other : best)
            QVERIFY(&one == &other || one.endTime <= other.startTime || other.endTime <= one.startTime);
    for (const api::Workout &one : all) // nothing is lost that nobody else recorded
        QVERIFY(std::any_of(best.begin(), best.end(), [&](const api::Workout &kept) {
            return kept.startTime < one.endTime && one.startTime < kept.endTime;
        }));
    request.limit = 1;
    const auto first = bench.call(request);
    request.cursor = *first->pagination.nextCursor;
    QCOMPARE(bench.call(request)->data.front().id, best[1].id);
    bench.shown->reload();
    bench.settle();
    auto *table = tableOf(bench);
    QTRY_COMPARE(table->model()->rowCount(), int(best.size()));
    auto *detail = child<views::WorkoutDetail>(bench.shown, "workoutDetail");
    QCOMPARE(detail->workout().id, best.front().id); // there is something to see at once
    click(bench.shown, "allSources");
    QTRY_COMPARE(table->model()->rowCount(), int(all.size()));
    bench.show("sleep", "");
    QVERIFY(child<QAbstractButton>(bench.shown, "allSources")->isChecked());
}

void WorkoutsTabTest::showsCourseAndKilometres()
{
    HealthTabBench bench("workouts");
    const auto all = workoutsOf(bench);
    int longest = 0;
    for (int row = 0; row < int(all.size()); ++row)
        if (all[std::size_t(row)].distanceMeters.value_or(0) > all[std::size_t(longest)].distanceMeters.value_or(0))
            longest = row;
    select(bench, longest);
    auto *detail = child<views::WorkoutDetail>(bench.shown, "workoutDetail");
    QCOMPARE(detail->workout().id, all[std::size_t(longest)].id);
    auto *chart = child<views::GridChart>(detail, "workoutChart");
    QVERIFY(chart->isVisible());
    const auto &heart = chart->gridData().panes.first().series.first().values;
    const auto most = std::max_element(heart.begin(), heart.end());
    QVERIFY(most != heart.end() && *most);
    QVERIFY(**most > 80 && **most <= *all[std::size_t(longest)].maxHeartRateBpm + 1);
    auto *splits = child<views::DataTable>(detail, "workoutSplits");
    auto *note = child<views::Label>(detail, "workoutSplitNote");
    QVERIFY(splits->isVisibleTo(detail) != note->isVisibleTo(detail));
    bench.picture("workouts");
}

void WorkoutsTabTest::deletesAfterAsking()
{
    HealthTabBench bench("workouts");
    const auto before = workoutsOf(bench);
    select(bench, 1);
    bench.shell.prompts.confirmations.enqueue(QString());
    click(bench.shown, "deleteWorkout");
    QTRY_COMPARE(tableOf(bench)->model()->rowCount(), int(before.size()) - 1);
    const auto after = workoutsOf(bench);
    QCOMPARE(after.size(), before.size() - 1);
    QVERIFY(std::none_of(after.begin(), after.end(), [&](const auto &each) { return each.id == before[1].id; }));
    QVERIFY(bench.toasts.texts.contains(u"Workout deleted."_s));
    QVERIFY(child<views::WorkoutDetail>(bench.shown, "workoutDetail")->workout().id != before[1].id);
}

void WorkoutsTabTest::showsErrorsOfTheSamples()
{
    HealthTabBench bench("workouts");
    bench.breakOperation("getTimeseries");
    select(bench, 1);
    auto *detail = child<views::WorkoutDetail>(bench.shown, "workoutDetail");
    auto *banner = detail->findChild<views::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    bench.picture("workouts-error");
    bench.service.service().faults().clear();
    Q_EMIT banner->retryRequested();
    QTRY_VERIFY(child<views::GridChart>(detail, "workoutChart")->isVisible());
}

WEARDECK_GUI_TEST(WorkoutsTabTest)
#include "tst_workoutstab.moc"
