// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/keychainbar.h"

#include "tests/support/lockbench.h"
#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/credentials/secretdialog.h"

using namespace Qt::StringLiterals;
using support::LockBench;

class KeychainBarTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }

    void waitsForTheKeychainVisibly()
    {
        LockBench bench;
        QWidget *bar = bench.child("keychainBar");
        QVERIFY(!bar->isVisible());
        bench.wait.become(true);
        QVERIFY(bar->isVisible());
        QVERIFY(!bar->findChild<QWidget *>(u"bannerClose"_s)->isVisible()); // it would take "Stop waiting" with it
        support::shoot(bench.window.get(), u"keychain-waiting"_s);
        bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(bench.wait.cancels, 1);
        QVERIFY(!bar->isVisible());
        bench.lock.lock(models::LockReason::Asked);
        bench.wait.become(true); // the lock screen has one of its own
        auto *second = bench.screen()->findChild<QWidget *>(u"keychainBar"_s);
        QVERIFY(second->isVisible());
        second->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(bench.wait.cancels, 2);
        QVERIFY(!second->isVisible());
    }

    void waitsForTheKeychainInDialogs()
    {
        LockBench bench;
        models::Environment environment = bench.shell.environments.current();
        const auto makeDialog = [&] {
            auto *made = new views::SecretDialog(bench.shell.secrets, environment, {}, bench.window.get());
            made->open();
            return made;
        };
        const auto barOf = [](const QWidget *dialog) { return dialog->findChild<views::KeychainBar *>(); };
        auto *dialog = makeDialog();
        QVERIFY(!barOf(dialog));
        bench.wait.become(true);
        QVERIFY(barOf(dialog) && barOf(dialog)->isVisible());
        QCoreApplication::processEvents();
        QVERIFY(dialog->rect().contains(dialog->findChild<QWidget *>(u"dialogAction"_s)->geometry()));
        for (const bool dark : {false, true}) {
            views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
            support::shoot(dialog, u"keychain-dialog-%1"_s.arg(dark));
        }
        views::setAppearance(views::Appearance::Light);
        barOf(dialog)->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(bench.wait.cancels, 1);
        QVERIFY(dialog->isVisible()); // with what is typed
        QVERIFY(!barOf(dialog)->isVisible());
        bench.wait.become(true);
        QCOMPARE(dialog->findChildren<views::KeychainBar *>().size(), 1);
        QVERIFY(barOf(dialog)->isVisible());
        auto *late = makeDialog(); // opened meanwhile
        QVERIFY(barOf(late) && barOf(late)->isVisible());
        bench.wait.become(false);
        QVERIFY(!barOf(dialog)->isVisible() && !barOf(late)->isVisible());
        delete dialog;
        delete late;
        QVERIFY(!barOf(makeDialog()));
    }
};

WEARDECK_GUI_TEST(KeychainBarTest)
#include "tst_keychainbar.moc"
