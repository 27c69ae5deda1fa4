// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/health/userpage.h"

#include "models/health/datacounts.h"
#include "tests/support/userspagebench.h"
#include "views/common/copyfield.h"
#include "views/health/healthtab.h"

#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::UsersBench;

class UserPageTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void opensInPlaceOfTheList();
    void goesBackByButtonAndKeys();
    void opensATabByItsPlace();
    void remembersTheTab();
    void reachesEveryTabInASmallWindow();
    void saysThatTheUserIsGone();
    void countsWhatIsStored();
    void leadsFromNothingToTheFirst();
};

void UserPageTest::opensInPlaceOfTheList()
{
    UsersBench bench;
    QVERIFY(!bench.page->findChild<views::UserPage *>()->isVisible());
    bench.view()->setFocus();
    bench.view()->setCurrentIndex(bench.table()->index(1, 0));
    QTest::keyClick(bench.view(), Qt::Key_Return);
    auto *page = bench.page->findChild<views::UserPage *>();
    QVERIFY(page->isVisible());
    QVERIFY(!bench.view()->isVisible());
    QCOMPARE(child<views::CopyField>(page, "userId")->text(), bench.cell(1, "id"));
    QCOMPARE(models::utf8(child<views::Label>(page, "userEmail")->fullText()), *page->user().email);
    QCOMPARE(page->currentTab(), u"overview"_s);
}

void UserPageTest::goesBackByButtonAndKeys()
{
    UsersBench bench;
    bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    auto *page = bench.page->findChild<views::UserPage *>();
    bench.openRow(0);
    QTest::keyClick(page, Qt::Key_Left, Qt::AltModifier);
    QVERIFY(!page->isVisible());
    bench.openRow(0);
    QTest::keyClick(page, Qt::Key_Escape);
    QVERIFY(!page->isVisible());
    QCOMPARE(QApplication::focusWidget(), bench.view());
    bench.view()->selectRow(0);
    click(bench.page.get(), "openSelected");
    QVERIFY(page->isVisible());
    click(page, "userBack");
    QVERIFY(!page->isVisible());
}

void UserPageTest::opensATabByItsPlace()
{
    UsersBench bench;
    bench.page->open(bench.cell(2, "id") + u"/overview"_s);
    QTRY_VERIFY(bench.detailShown());
    QCOMPARE(bench.detail()->user().id, bench.id(2));
    bench.page->open(bench.cell(3, "id") + u"/no-such-tab"_s);
    QTRY_COMPARE(bench.detail()->user().id, bench.id(3));
}

void UserPageTest::remembersTheTab()
{
    UsersBench bench;
    bench.openRow(0);
    QCOMPARE(bench.shell.settings.values.value(u"users/tab"_s).toString(), u"overview"_s);
    const auto *bar = child<QTabBar>(bench.page.get(), "userTabs");
    QCOMPARE(bar->count(), views::healthTabs().size());
    bench.shell.settings.values.insert(u"users/tab"_s, views::healthTabs().last().id);
    bench.makePage();
    bench.openRow(0);
    QCOMPARE(bench.page->findChild<views::UserPage *>()->currentTab(), views::healthTabs().last().id);
}

void UserPageTest::reachesEveryTabInASmallWindow()
{
    UsersBench bench;
    bench.page->resize(816, 624); // of a window 1024x700
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    auto *bar = child<QTabBar>(page, "userTabs");
    auto *more = child<QToolButton>(bar, "userTabsMore");
    QTRY_VERIFY(more->isVisible());
    for (const auto *arrow : {"ScrollLeftButton", "ScrollRightButton"})
        QVERIFY(!child<QToolButton>(bar, arrow)->isVisible());
    for (int at = 0; at < bar->count(); ++at) {
        Q_EMIT more->menu()->aboutToShow();
        const QList<QAction *> hidden = more->menu()->actions();
        const auto entry = std::ranges::find(hidden, bar->tabText(at), &QAction::text);
        QCOMPARE(entry == hidden.end(), bar->isTabVisible(at)); // either on screen or in the menu
        entry == hidden.end() ? bar->setCurrentIndex(at) : (*entry)->trigger();
        QCOMPARE(page->currentTab(), views::healthTabs()[at].id);
        QVERIFY(bar->isTabVisible(at));
        QVERIFY(bar->rect().contains(bar->tabRect(at)));
        QVERIFY(bar->rect().contains(more->geometry()));
        QVERIFY(!bar->tabRect(at).intersects(more->geometry()));
    }
    bench.page->resize(1800, 760);
    QTRY_VERIFY(!more->isVisible());
    for (int at = 0; at < bar->count(); ++at)
        QVERIFY(bar->isTabVisible(at));
}

void UserPageTest::saysThatTheUserIsGone()
{
    UsersBench bench;
    const int rows = bench.rows();
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    auto *overview = page->tab(u"overview"_s);
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(overview->loadState()));
    QVERIFY(bench.call(api::DeleteUser{page->user().id}));
    page->openTab(u"scores"_s); // what is asked for there is a 404 now
    QTRY_VERIFY(page->isGone());
    auto *gone = child<QWidget>(page, "userGone");
    QVERIFY(gone->isVisible());
    QVERIFY(std::holds_alternative<views::PageLoaded>(bench.page->loadState()));
    QVERIFY(!child<QTabBar>(page, "userTabs")->isVisible());
    QCOMPARE(page->paletteItems().size(), 1);
    QCOMPARE(bench.rows(), rows - 1);
    click(gone, "emptyAction");
    QVERIFY(!page->isVisible());
    bench.openRow(0); // someone else: nothing is broken
    QTRY_VERIFY(page->tab(page->currentTab())->isVisible());
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(bench.page->loadState()));
}

void UserPageTest::countsWhatIsStored()
{
    api::DataSummary summary;
    summary.seriesTypeCounts = {{"heart_rate", 300}, {"steps", 500}};
    summary.workoutTypeCounts = {{"trail_running", 4}};
    summary.totalSleepEvents = 2;
    summary.byProvider.push_back(
        {.provider = api::Provider::Garmin, .seriesCounts = {{"steps", 200}}, .sleepCount = 2});
    const auto rows = models::dataCounts(summary);
    QCOMPARE(rows.size(), 4u);
    QCOMPARE(rows[0].slug, u"steps"_s); // most first
    QCOMPARE(rows[0].byProvider.value(u"garmin"_s), 200);
    QCOMPARE(rows[1].name, u"Heart rate"_s);
    QCOMPARE(rows[1].category, u"Heart & Cardiovascular"_s);
    QVERIFY(rows[1].byProvider.isEmpty());
    QCOMPARE(rows[2].name, u"Trail running"_s);
    QCOMPARE(rows[3].count, 2);
    QObject owner;
    models::DataCounts &table = *models::makeDataCounts(summary, &owner);
    QTRY_COMPARE(table.rowCount(), 4);
    QCOMPARE(table.columnCount(), 4);
    QCOMPARE(table.index(0, 2).data().toString(), u"200"_s);
    QCOMPARE(table.index(1, 2).data().toString(), QString());
    QCOMPARE(table.index(2, 3).data().toString(), u"Workouts"_s);
    QCOMPARE(table.index(3, 3).data().toString(), u"Sleep"_s);
}

void UserPageTest::leadsFromNothingToTheFirst()
{
    UsersBench bench;
    const auto made = bench.call(api::CreateUser{.body = {.firstName = "New", .lastName = "Here"}});
    for (const QString &tab : {u"overview"_s, u"timeline"_s, u"workouts"_s, u"sleep"_s, u"energy"_s}) {
        bench.page->open(models::text(made->id) + u'/' + tab);
        auto *page = bench.page->findChild<views::UserPage *>();
        QTRY_COMPARE(page->currentTab(), tab);
        QTRY_VERIFY(page->tab(tab)->findChild<QPushButton *>(u"emptyAction"_s)->isVisible());
        click(page->tab(tab), "emptyAction");
        QCOMPARE(page->currentTab(), u"connections"_s);
    }
}

WEARDECK_GUI_TEST(UserPageTest)
#include "tst_userpage.moc"
