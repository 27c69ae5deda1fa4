// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userspage.h"

#include "api/server/faults.h"
#include "tests/support/userspagebench.h"
#include "views/users/createuserdialog.h"
#include "views/users/userpalette.h"

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::errorOf;
using support::UsersBench;
using views::CreateUserDialog;

class UsersPageTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void loadsNewestFirst();
    void searchesAndSortsOnTheServer();
    void filtersExactly();
    void createsAndShows();
    void putsADuplicateEmailAtItsField();
    void refusesBadInputWithoutAsking();
    void createsOnceOnADoubleClick();
    void recoversFromAFailure();
    void recoversFromAnOutage();
    void dropsAnswersOfAnotherEnvironment();
    void pagesThroughAThousand();
    void findsUsersForThePalette();
    void leavesTheCoveredSearchAlone();
    void saysWhatToDoWhenEmpty();

private:
    static CreateUserDialog *openDialog(const UsersBench &bench)
    {
        click(bench.page.get(), "primary");
        return bench.page->findChild<CreateUserDialog *>();
    }
};

void UsersPageTest::loadsNewestFirst()
{
    UsersBench bench;
    QVERIFY(bench.rows() > 20);
    const auto first = bench.call(api::ListUsers{.limit = 1});
    QVERIFY(first);
    QCOMPARE(bench.id(0), first->items.front().id);
    QCOMPARE(std::get<views::PageLoaded>(bench.page->loadState()).rows, first->total);
}

void UsersPageTest::searchesAndSortsOnTheServer()
{
    UsersBench bench;
    const QString email = bench.cell(3, "email");
    support::type(bench.page.get(), "search", email);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.cell(0, "email"), email);
    bench.table()->setSearch({});
    QTRY_VERIFY(bench.rows() > 20);
    bench.table()->setSort({{u"email"_s, Qt::AscendingOrder}});
    const auto sorted =
        bench.call(api::ListUsers{.limit = 2, .sortBy = api::UserSortField::Email, .sortOrder = api::SortOrder::Asc});
    QTRY_COMPARE(bench.id(0), sorted->items[0].id);
    QCOMPARE(bench.id(1), sorted->items[1].id);
}

void UsersPageTest::filtersExactly()
{
    UsersBench bench;
    const QString email = bench.cell(5, "email");
    support::type(bench.page.get(), "filter_email", email.toUpper());
    QTest::keyClick(child<QLineEdit>(bench.page.get(), "filter_email"), Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), 1);
    QCOMPARE(bench.cell(0, "email"), email);
    child<QLineEdit>(bench.page.get(), "filter_email")->clear();
    QTRY_VERIFY(bench.rows() > 20);
}

void UsersPageTest::createsAndShows()
{
    UsersBench bench;
    const int before = bench.rows();
    CreateUserDialog *dialog = openDialog(bench);
    QVERIFY(dialog && dialog->isVisible());
    support::type(dialog, "first_name", u"Asha"_s);
    support::type(dialog, "email", u"asha.new@example.com"_s);
    click(dialog, "dialogAction");
    QTRY_COMPARE(bench.rows(), before + 1);
    QVERIFY(bench.detailShown());
    QCOMPARE(bench.detail()->user().email, "asha.new@example.com");
    QCOMPARE(bench.toasts.texts.size(), 1);
    QVERIFY(bench.toasts.texts.first().contains(u"Asha"_s));
    QTRY_VERIFY(!bench.page->findChild<CreateUserDialog *>());
}

void UsersPageTest::putsADuplicateEmailAtItsField()
{
    UsersBench bench;
    const QString email = bench.cell(0, "email");
    CreateUserDialog *dialog = openDialog(bench);
    support::type(dialog, "email", email);
    click(dialog, "dialogAction");
    QTRY_COMPARE(errorOf(dialog, "email"), u"Another end-user has this e-mail."_s);
    QVERIFY(dialog->isVisible());
    QVERIFY(!dialog->findChild<views::Banner *>()->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "email")->text(), email);
    support::type(dialog, "email", u"other@example.com"_s);
    QCOMPARE(errorOf(dialog, "email"), QString());
}

void UsersPageTest::refusesBadInputWithoutAsking()
{
    UsersBench bench;
    CreateUserDialog *dialog = openDialog(bench);
    support::type(dialog, "first_name", QString(101, u'a'));
    support::type(dialog, "email", u"nobody"_s);
    const int before = bench.shell.client.inFlight();
    click(dialog, "dialogAction");
    QCOMPARE(bench.shell.client.inFlight(), before);
    QCOMPARE(errorOf(dialog, "email"), u"Write it like name@example.com."_s);
    QVERIFY(!errorOf(dialog, "first_name").isEmpty());
}

void UsersPageTest::createsOnceOnADoubleClick()
{
    UsersBench bench;
    const int before = bench.rows();
    CreateUserDialog *dialog = openDialog(bench);
    click(dialog, "dialogAction"); // no e-mail: the server would take a second one
    click(dialog, "dialogAction");
    QTest::keyClick(child<QLineEdit>(dialog, "email"), Qt::Key_Return);
    QTRY_COMPARE(bench.rows(), before + 1);
    QCOMPARE(bench.call(api::ListUsers{.limit = 1})->total, before + 1);
}

void UsersPageTest::recoversFromAFailure()
{
    UsersBench bench;
    const int before = bench.rows();
    api::server::FaultRule rule;
    rule.match = "listUsers";
    rule.kind = api::server::FaultKind::Status;
    rule.status = 500;
    QVERIFY(bench.service.service().faults().add(rule));
    bench.page->reload();
    QTRY_VERIFY(bench.failed());
    auto *banner = child<views::Banner>(bench.page.get(), "pageBanner");
    QVERIFY(banner && banner->isVisible());
    QCOMPARE(bench.rows(), before); // what was loaded stays
    bench.service.service().faults().clear();
    Q_EMIT banner->retryRequested();
    QTRY_VERIFY(std::holds_alternative<views::PageLoaded>(bench.page->loadState()));
    QVERIFY(!banner->isVisible());
}

void UsersPageTest::recoversFromAnOutage()
{
    UsersBench bench;
    bench.service.service().stop();
    bench.page->reload();
    QTRY_VERIFY_WITH_TIMEOUT(bench.failed(), 20'000);
    QCOMPARE(std::get<api::Error>(bench.page->loadState()).kind, api::ErrorKind::Network);
    QVERIFY(bench.service.service().restart());
    Q_EMIT child<views::Banner>(bench.page.get(), "pageBanner")->retryRequested();
    QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<views::PageLoaded>(bench.page->loadState()), 20'000);
}

void UsersPageTest::dropsAnswersOfAnotherEnvironment()
{
    UsersBench bench;
    support::TestService other(UsersBench::seeded("demo"));
    bench.page->reload();
    bench.service.service().stop();
    bench.pointAt(other);
    bench.makePage(); // as the shell does
    QVERIFY(bench.rows() > 20);
    QVERIFY(std::holds_alternative<views::PageLoaded>(bench.page->loadState()));
}

void UsersPageTest::pagesThroughAThousand()
{
    UsersBench bench("load:1000x1");
    QVERIFY(bench.rows() >= 1000);
    QVERIFY(bench.table()->loadedRows() < 1000);
    bench.view()->scrollToBottom();
    const int last = bench.rows() - 1;
    QTRY_VERIFY(!bench.cell(last, "id").isEmpty());
    const auto page = bench.call(api::ListUsers{.page = last / 100 + 1, .limit = 100});
    QCOMPARE(bench.id(last), page->items.back().id);
}

void UsersPageTest::findsUsersForThePalette()
{
    UsersBench bench;
    const QString email = bench.cell(4, "email");
    QList<views::PaletteItem> items;
    views::addUsersToPalette(bench.page.get(), bench.context);
    bench.navigation.providers.value(u"Users"_s)(email, [&](QList<views::PaletteItem> found) { items = found; });
    QTRY_VERIFY(items.size() > 1);
    QCOMPARE(items.first().detail, email);
    items.first().run();
    QCOMPARE(bench.navigation.opened, QStringList{u"users/"_s + bench.cell(4, "id")});
    bench.navigation.providers.value(u"Users"_s)(email + u" over"_s,
                                                 [&](QList<views::PaletteItem> found) { items = found; });
    QTRY_VERIFY(items.size() == 1);
    QVERIFY2(items.first().title.endsWith(u" → Overview"_s), qPrintable(items.first().title));
    items.first().run();
    QCOMPARE(bench.navigation.opened.last(), u"users/"_s + bench.cell(4, "id") + u"/overview"_s);
    items.clear();
    bench.navigation.providers.value(u"Users"_s)(bench.cell(5, "id"),
                                                 [&](QList<views::PaletteItem> found) { items = found; });
    QTRY_VERIFY(items.size() > 1);
    items.first().run();
    QCOMPARE(bench.navigation.opened.last(), u"users/"_s + bench.cell(5, "id"));
}

void UsersPageTest::leavesTheCoveredSearchAlone()
{
    UsersBench bench;
    const auto *search = child<QLineEdit>(bench.page.get(), "search");
    bench.openRow(2);
    QTRY_VERIFY(!search->isVisible());
    QVERIFY(bench.page->place().startsWith(bench.cell(2, "id") + u'/'));
    bench.page->focusFilter();
    QVERIFY(!search->hasFocus());
    bench.page->open(u"/"_s);
    QVERIFY(search->isVisible());
    QCOMPARE(bench.page->place(), QString());
    bench.page->focusFilter();
    QVERIFY(search->hasFocus());
}

void UsersPageTest::saysWhatToDoWhenEmpty()
{
    UsersBench bench;
    bench.shell.settings.values.clear();
    bench.table()->setSearch(u"no such person anywhere"_s);
    QTRY_COMPARE(bench.rows(), 0);
    QTRY_COMPARE(child<QPushButton>(bench.page.get(), "emptyAction")->text(), u"Clear filters"_s);
    click(bench.page.get(), "emptyAction");
    QTRY_VERIFY(bench.rows() > 20);
    for (int row = bench.rows() - 1; row >= 0; --row)
        if (!bench.id(row).empty())
            QVERIFY(bench.call(api::DeleteUser{bench.id(row)}));
    bench.page->reload();
    QTRY_COMPARE(bench.rows(), 0);
    click(bench.page.get(), "emptyAction");
    QVERIFY(bench.page->findChild<CreateUserDialog *>());
}

WEARDECK_GUI_TEST(UsersPageTest)
#include "tst_userspage.moc"
