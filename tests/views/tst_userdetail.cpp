// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/users/userdetail.h"

#include "tests/support/userspagebench.h"
#include "views/common/secret.h"
#include "views/health/userpage.h"
#include "views/users/createuserdialog.h"

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::errorOf;
using support::UsersBench;

class UserDetailTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void editsInPlace();
    void asksBeforeEditsAreLost();
    void deletesAfterTypedConfirmation();
    void deletesManyAsATask();
    void leadsToTheConnections();
    void showsATokenOnceMasked();
    void survivesDeletionMidLoad();
    void showsNamesLiterally();
    void worksByKeyboard();
    void namesEveryControl();
};

void UserDetailTest::editsInPlace()
{
    UsersBench bench;
    bench.openRow(2);
    auto *save = child<QPushButton>(bench.detail(), "saveUser");
    QVERIFY(!save->isVisible());
    support::type(bench.detail(), "last_name", u"Renamed"_s);
    QVERIFY(save->isVisible());
    support::type(bench.detail(), "email", bench.cell(0, "email"));
    save->click();
    QTRY_COMPARE(errorOf(bench.detail(), "email"), u"Another end-user has this e-mail."_s);
    support::type(bench.detail(), "email", u"renamed@example.com"_s);
    save->click();
    QTRY_COMPARE(bench.cell(2, "email"), u"renamed@example.com"_s);
    QCOMPARE(bench.cell(2, "last_name"), u"Renamed"_s);
    QVERIFY(!save->isVisible());
    QCOMPARE(bench.call(api::GetUser{bench.id(2)})->lastName, "Renamed");
    QCOMPARE(child<views::Label>(bench.page.get(), "userEmail")->fullText(), u"renamed@example.com"_s);
    click(bench.page.get(), "deleteUser");
    QCOMPARE(bench.shell.prompts.asked.last().typed, u"renamed@example.com"_s); // not what it was
}

void UserDetailTest::asksBeforeEditsAreLost()
{
    UsersBench bench;
    bench.openRow(2);
    const std::string shown = bench.detail()->user().id;
    support::type(bench.detail(), "last_name", u"Draft"_s);
    bench.openRow(3); // the question is cancelled
    QCOMPARE(bench.shell.prompts.titles, QStringList{u"Discard changes?"_s});
    QCoreApplication::processEvents();
    QCOMPARE(bench.detail()->user().id, shown);
    bench.shell.prompts.confirmations.enqueue({});
    bench.openRow(3);
    QTRY_COMPARE(bench.detail()->user().id, bench.id(3));
}

void UserDetailTest::deletesAfterTypedConfirmation()
{
    UsersBench bench;
    const int before = bench.rows();
    const std::string id = bench.id(1);
    const QString email = bench.cell(1, "email");
    bench.openRow(1);
    click(bench.page.get(), "deleteUser"); // cancelled
    QCOMPARE(bench.shell.prompts.asked.size(), 1);
    QCOMPARE(bench.shell.prompts.asked.first().typed, email);
    QVERIFY(bench.shell.prompts.asked.first().destructive);
    QCoreApplication::processEvents();
    QVERIFY(bench.call(api::GetUser{id}));
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "deleteUser");
    QTRY_COMPARE(bench.rows(), before - 1);
    QVERIFY(!bench.detailShown());
    QCOMPARE(bench.call(api::GetUser{id}).error().kind, api::ErrorKind::NotFound);
}

void UserDetailTest::deletesManyAsATask()
{
    UsersBench bench;
    const int before = bench.rows();
    auto *many = child<QPushButton>(bench.page.get(), "deleteSelected");
    QVERIFY(!many->isVisible());
    const QItemSelection three(bench.table()->index(0, 0), bench.table()->index(2, bench.table()->columnCount() - 1));
    bench.view()->selectionModel()->select(three, QItemSelectionModel::Select);
    QTRY_VERIFY(many->isVisible());
    bench.shell.prompts.confirmations.enqueue({});
    many->click();
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    QCOMPARE(bench.rows(), before - 3);
    QCOMPARE(bench.shell.prompts.asked.first().typed, u"delete 3"_s);
    QCOMPARE(bench.call(api::ListUsers{.limit = 1})->total, before - 3);
    const QModelIndex task = bench.shell.tasks.index(0);
    QCOMPARE(task.data(models::Tasks::StateRole).value<models::Tasks::State>(), models::Tasks::State::Done);
}

void UserDetailTest::leadsToTheConnections()
{
    UsersBench bench;
    const auto page = bench.call(api::ListUsers{.limit = 100});
    const auto connected = std::find_if(page->items.begin(), page->items.end(),
                                        [](const api::UserRead &user) { return user.hasActiveConnection; });
    QVERIFY(connected != page->items.end());
    const std::string id = connected->id;
    bench.page->open(models::text(id)); // as a link from elsewhere does
    QTRY_VERIFY(bench.detailShown());
    QTRY_VERIFY(bench.detail()->connectionCount() > 0);
    QVERIFY(!bench.detail()->findChild<QPushButton *>(u"disconnect"_s)); // that stands in one place
    click(bench.detail(), "manageConnections");
    QCOMPARE(bench.page->findChild<views::UserPage *>()->currentTab(), u"connections"_s);
}

void UserDetailTest::showsATokenOnceMasked()
{
    UsersBench bench;
    bench.openRow(0);
    auto *field = child<views::SecretField>(bench.page.get(), "sdkToken");
    QVERIFY(!field->isVisible());
    click(bench.page.get(), "createToken");
    QTRY_VERIFY(field->isVisible());
    QVERIFY(field->shownText().startsWith(u"…"_s));
    QCOMPARE(field->shownText().size(), 5); // and the token's last four characters
    QVERIFY(child<views::Label>(bench.page.get(), "tokenExpiry")->fullText().startsWith(u"Expires in "_s));
    bench.openRow(1);
    QVERIFY(!field->isVisible());
    QCOMPARE(field->shownText(), QString());
}

void UserDetailTest::survivesDeletionMidLoad()
{
    UsersBench bench;
    bench.openRow(0);
    click(bench.page.get(), "createToken");
    bench.page->reload();
    bench.page->open(bench.cell(3, "id"));
    QVERIFY(bench.shell.client.inFlight() > 0);
    bench.page.reset();
    QTRY_COMPARE(bench.shell.client.inFlight(), 0);
}

void UserDetailTest::showsNamesLiterally()
{
    UsersBench bench;
    const std::string evil = "<img src='file:///etc/passwd'><b>Bold</b>";
    api::CreateUser request;
    request.body.firstName = evil;
    QVERIFY(bench.call(request));
    const int before = bench.rows();
    bench.page->reload();
    QTRY_COMPARE(bench.rows(), before + 1);
    bench.openRow(0);
    QCOMPARE(child<views::Label>(bench.page.get(), "userName")->fullText(), models::text(evil));
    for (const QLabel *each : bench.page->findChildren<QLabel *>())
        QCOMPARE(each->textFormat(), Qt::PlainText);
}

void UserDetailTest::worksByKeyboard()
{
    UsersBench bench;
    bench.page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
    bench.view()->setFocus();
    bench.view()->selectRow(1);
    QTest::keyClick(bench.view(), Qt::Key_E);
    QVERIFY(bench.detailShown());
    auto *first = child<QLineEdit>(bench.page.get(), "first_name");
    QCOMPARE(QApplication::focusWidget(), first);
    QTest::keyClicks(first, u"n/e"_s); // typed, not taken as shortcuts
    QCOMPARE(first->text(), u"n/e"_s);
    click(bench.page.get(), "cancelUser");
    QTest::keyClick(first, Qt::Key_Escape);
    QVERIFY(!bench.detailShown());
    bench.page->focusFilter(); // "/" and Ctrl+F are the shell's
    QCOMPARE(QApplication::focusWidget(), child<QLineEdit>(bench.page.get(), "search"));
    bench.view()->setFocus();
    QTest::keyClick(bench.view(), Qt::Key_Delete);
    QTRY_COMPARE(bench.shell.prompts.asked.size(), 1);
    bench.view()->setFocus();
    QTest::keyClick(bench.view(), Qt::Key_N);
    QVERIFY(bench.page->findChild<views::CreateUserDialog *>());
}

void UserDetailTest::namesEveryControl()
{
    UsersBench bench;
    bench.openRow(0);
    for (const QWidget *each : bench.page->findChildren<QWidget *>()) {
        const bool control = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QLineEdit *>(each);
        const bool inside = each->objectName().startsWith(u"qt_"_s) || qobject_cast<const QLineEdit *>(each->parent())
            || qobject_cast<const QAbstractItemView *>(each->parent());
        if (!control || inside || !each->isVisible())
            continue;
        QVERIFY2(!each->objectName().isEmpty(), each->metaObject()->className());
        QVERIFY2(!each->accessibleName().isEmpty(), qPrintable(each->objectName()));
    }
}

WEARDECK_GUI_TEST(UserDetailTest)
#include "tst_userdetail.moc"
