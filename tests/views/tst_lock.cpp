// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lockbench.h"
#include "tests/support/testcase.h"
#include "views/reference/answerview.h"

#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using models::LockReason;
using models::SessionLock;
using support::LockBench;

namespace {

constexpr QSize kLarge(1440, 900), kSmall(1024, 700);
constexpr const char *kSecret = "whsec_0123456789abcdef0123";

void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEARDECK_SHOTS");
    if (!folder.isEmpty())
        QVERIFY(widget.grab().save(folder + u'/' + name + u".png"_s));
}

} // namespace

class LockTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void hidesWhatIsOpen();
    void idleTimeIsWithoutUse();
    void shortcutsAndPaletteAreGone();
    void dialogsComeBackAsTheyWere();
    void shortcutWorksOverWhatPopsUp();
    void whatOpensMeanwhileIsNotSeen();
    void secretsAreSealed();
    void aFetchUnderWayReachesNobody();
    void answersThatHoldSecretsGo();
    void staysLockedAndSaysWhy();
    void keepsLockedThroughAnotherEnvironment();
    void looks_data();
    void looks();
};

void LockTest::hidesWhatIsOpen()
{
    LockBench bench;
    bench.window->open(u"people"_s);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    QTest::keyClick(bench.window.get(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(bench.lock.reason(), LockReason::Asked);
    QVERIFY(bench.screen());
    QCOMPARE(bench.screen()->size(), bench.window->size());
    QVERIFY(!bench.window->currentPage()->isVisible());
    QVERIFY(!bench.window->menuBar()->isVisible());
    QVERIFY(!bench.window->statusBar()->isVisible());
    QVERIFY(!bench.window->windowTitle().contains(u"Users"_s));
    for (const QWidget *each : bench.window->findChildren<QWidget *>())
        if (each->isVisible() && !bench.screen()->isAncestorOf(each))
            QCOMPARE(each, bench.screen());
    bench.window->resize(kSmall);
    QCOMPARE(bench.screen()->size(), kSmall);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"unlock"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QVERIFY(bench.lock.isOpen());
    QVERIFY(!bench.screen());
    QVERIFY(bench.window->currentPage()->isVisible());
    QVERIFY(bench.window->menuBar()->isVisible());
    QVERIFY(bench.window->windowTitle().contains(u"Users"_s));
}

void LockTest::idleTimeIsWithoutUse()
{
    using namespace std::chrono_literals;
    LockBench bench;
    bench.lock.setIdleMinutes(1);
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.now += 50s;
    QTest::keyClick(bench.window.get(), Qt::Key_Shift);
    bench.now += 50s;
    QTest::mouseMove(bench.window.get(), QPoint(40, 40));
    QCoreApplication::processEvents();
    bench.now += 50s;
    bench.lock.checkIdle();
    QVERIFY(bench.lock.isOpen());
    bench.now += 10s;
    bench.lock.checkIdle();
    QVERIFY(bench.screen());
    QVERIFY(bench.child<views::Label>("lockReason")->fullText().contains(u"Nobody"_s));
    bench.lock.unlock();

    bench.window->openSettings();
    auto *minutes = bench.child<QSpinBox>("settingIdle");
    QCOMPARE(minutes->value(), models::kIdleMinutes);
    minutes->setValue(0);
    QCOMPARE(minutes->text(), u"Never"_s);
    QCOMPARE(bench.lock.idleMinutes(), 0);
    QCOMPARE(bench.shell.settings.value(u"lockAfterMinutes"_s, -1).toInt(), 0);
}

void LockTest::shortcutsAndPaletteAreGone()
{
    LockBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    bench.window->openPalette();
    QVERIFY(bench.window->findChild<views::CommandPalette *>());
    bench.lock.lock(LockReason::Asked);
    QVERIFY(!bench.window->findChild<views::CommandPalette *>()->isVisible());
    bench.lock.unlock();
    delete bench.window->findChild<views::CommandPalette *>();
    bench.lock.lock(LockReason::Asked);
    for (const auto &[key, modifiers] : {std::pair{Qt::Key_K, Qt::ControlModifier},
                                         {Qt::Key_2, Qt::ControlModifier},
                                         {Qt::Key_Comma, Qt::ControlModifier}})
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QVERIFY(!bench.window->findChild<views::CommandPalette *>());
    QVERIFY(!bench.child("settings"));
    QCOMPARE(bench.window->currentWorkspace(), u"gallery"_s);
    bench.lock.unlock();
    bench.window->openPalette();
    auto *edit = bench.child<QLineEdit>("paletteSearch");
    QTest::keyClicks(edit, u"lock now"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QCOMPARE(bench.lock.state(), SessionLock::State::Locked);
}

void LockTest::dialogsComeBackAsTheyWere()
{
    LockBench bench;
    bench.window->openSettings();
    auto *dialog = bench.child<QDialog>("settings");
    const QSignalSpy finished(dialog, &QDialog::finished);
    auto *language = bench.child<QComboBox>("settingLanguage");
    language->showPopup();
    QVERIFY(QApplication::activePopupWidget());
    language->hidePopup();
    QTest::keyClick(language, Qt::Key_L, Qt::ControlModifier);
    QVERIFY(!bench.lock.isOpen());
    QVERIFY(!dialog->isVisible());
    bench.lock.unlock();
    QVERIFY(dialog->isVisible());
    language->showPopup();
    bench.lock.lock(LockReason::ScreenLocked);
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(!dialog->isVisible());
    bench.lock.unlock();
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->isModal());
    QCOMPARE(finished.size(), 0);
}

void LockTest::shortcutWorksOverWhatPopsUp()
{
    LockBench bench;
    QVERIFY(QTest::qWaitForWindowActive(bench.window.get()));
    const auto pressOver = [&](const auto &popUp) {
        popUp();
        QWidget *popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        QTest::keyClick(popup->focusWidget() ? popup->focusWidget() : popup, Qt::Key_L, Qt::ControlModifier);
        QCOMPARE(bench.lock.state(), SessionLock::State::Locked);
        QCOMPARE(bench.lock.reason(), LockReason::Asked);
        QVERIFY(!QApplication::activePopupWidget());
        bench.lock.unlock();
    };
    pressOver([&] {
        QMenu *menu = bench.window->menuBar()->actions().first()->menu();
        menu->popup(bench.window->mapToGlobal(QPoint(20, 20)));
    });
    pressOver([&] { bench.child<QPushButton>("environmentSwitch")->menu()->popup(QPoint(40, 40)); });
    bench.window->open(u"people"_s);
    QComboBox box(bench.window->currentPage());
    box.addItems({u"one"_s, u"two"_s});
    box.show();
    pressOver([&] { box.showPopup(); });
}

void LockTest::whatOpensMeanwhileIsNotSeen()
{
    LockBench bench;
    bench.window->context().toasts.show(u"from before"_s);
    bench.lock.lock(LockReason::Asked);
    bench.window->context().toasts.show(u"an answer that came late"_s);
    bench.window->openErrors();
    auto *sheet = bench.window->findChild<QDialog *>();
    QVERIFY(sheet);
    QVERIFY(sheet->testAttribute(Qt::WA_DontShowOnScreen)); // before the event loop hides it
    QCoreApplication::processEvents();
    QVERIFY(!sheet->isVisible());
    const auto toasts = bench.window->findChildren<QWidget *>(u"toast"_s);
    QVERIFY(std::none_of(toasts.begin(), toasts.end(), [](const QWidget *each) { return each->isVisible(); }));
    bench.lock.unlock();
    QVERIFY(sheet->isVisible());
    QVERIFY(!sheet->testAttribute(Qt::WA_DontShowOnScreen));
    QStringList texts;
    for (const QWidget *each : bench.window->findChildren<QWidget *>(u"toast"_s))
        if (each->isVisible())
            texts << each->accessibleName();
    texts.sort();
    QCOMPARE(texts, (QStringList{u"an answer that came late"_s, u"from before"_s}));
}

void LockTest::secretsAreSealed()
{
    LockBench bench;
    views::SecretField once(u"once"_s, u"Shown once"_s);
    views::SecretEdit typed(u"typed"_s, u"Typed"_s);
    once.setSecret(api::client::SecretString(kSecret));
    typed.setText(u"half a secr"_s);
    once.show();
    typed.show();
    auto *eye = once.findChild<QToolButton *>(u"reveal"_s);
    QTest::mousePress(eye, Qt::LeftButton);
    QCOMPARE(once.shownText(), QString::fromLatin1(kSecret));
    views::copySecret(api::client::SecretString(kSecret));
    bench.lock.lock(LockReason::ScreenLocked);
    QCOMPARE(once.shownText(), u"…0123"_s);
    QVERIFY(!once.isVisible()); // a window of its own here
    QCOMPARE(typed.text(), QString());
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
    bench.lock.unlock();
    eye->setFocus();
    QTest::keyPress(eye, Qt::Key_Space); // what the server tells only once is not lost
    QCOMPARE(once.shownText(), QString::fromLatin1(kSecret));

    QGuiApplication::clipboard()->setText(u"theirs"_s);
    bench.lock.lock(LockReason::Asked);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"theirs"_s);
}

void LockTest::aFetchUnderWayReachesNobody()
{
    LockBench bench;
    views::SecretField field(u"fetched"_s, u"Fetched"_s);
    QList<std::function<void(api::client::SecretString)>> answers;
    field.setSource(u"…0123"_s, [&](auto use) { answers << use; });
    field.show();
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::mousePress(field.findChild<QToolButton *>(u"reveal"_s), Qt::LeftButton);
    QTest::mouseClick(field.findChild<QToolButton *>(u"secretCopy"_s), Qt::LeftButton);
    QCOMPARE(answers.size(), 2);
    bench.lock.lock(LockReason::Idle);
    for (const auto &answer : answers)
        answer(api::client::SecretString(kSecret));
    QCOMPARE(field.shownText(), u"…0123"_s);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"before"_s);
}

void LockTest::answersThatHoldSecretsGo()
{
    LockBench bench;
    views::AnswerView plain, token;
    api::client::RawResponse answer;
    answer.status = 200;
    answer.headers = {{"Content-Type", "application/json"}};
    answer.body = R"({"name":"Ada"})";
    plain.show(answer);
    answer.body = R"({"access_token":"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"})";
    token.show(answer);
    bench.lock.lock(LockReason::Idle);
    QCOMPARE(plain.findChild<views::CodeView *>(u"answerRaw"_s)->code(), u"{\"name\":\"Ada\"}"_s);
    for (const auto *part : token.findChildren<views::CodeView *>())
        QCOMPARE(part->code(), QString());
    QVERIFY(token.findChild<views::Label *>(u"answerSummary"_s)->fullText().contains(u"secret"_s));
}

void LockTest::staysLockedAndSaysWhy()
{
    LockBench bench;
    std::function<void(api::Result<void>)> done;
    QList<bool> wishes;
    bench.lock.setOpener([&](bool withSecrets, auto answer) {
        wishes << withSecrets;
        done = answer;
    });
    bench.lock.lock(LockReason::Suspended);
    QVERIFY(!bench.child("unlockWithout")->isVisible());
    auto *unlock = bench.child<QPushButton>("unlock");
    unlock->click();
    QVERIFY(!unlock->isEnabled());
    done(api::failure(api::ErrorKind::Unavailable, "The keychain is locked."));
    QVERIFY(unlock->isEnabled());
    auto *problem = bench.child<views::Banner>("lockProblem");
    QVERIFY(problem->isVisible());
    QCOMPARE(problem->findChild<views::Label *>(u"bannerDetail"_s)->fullText(), u"The keychain is locked."_s);
    bench.child<QPushButton>("unlockWithout")->click();
    done({});
    QVERIFY(bench.lock.isOpen());
    QCOMPARE(wishes, (QList{true, false}));
}

void LockTest::keepsLockedThroughAnotherEnvironment()
{
    LockBench bench;
    bench.lock.lock(LockReason::Asked);
    bench.shell.environments.setCurrent(u"staging"_s); // a server that starts again does the same
    QVERIFY(bench.screen());
    QVERIFY(!bench.window->currentPage()->isVisible());
    QVERIFY(!bench.window->menuBar()->isVisible());
    QVERIFY(!bench.window->windowTitle().contains(u"Staging"_s));
    bench.lock.unlock();
    QVERIFY(bench.window->currentPage()->isVisible());
    QVERIFY(bench.window->windowTitle().contains(u"Staging"_s));
}

void LockTest::looks_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("extent");
    QTest::newRow("light-1440") << false << kLarge;
    QTest::newRow("dark-1440") << true << kLarge;
    QTest::newRow("light-1024") << false << kSmall;
    QTest::newRow("dark-1024") << true << kSmall;
}

void LockTest::looks()
{
    QFETCH(bool, dark);
    QFETCH(QSize, extent);
    views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
    LockBench bench;
    bench.window->resize(extent);
    bench.lock.setOpener([](bool, const auto &done) {
        done(api::failure(api::ErrorKind::Unavailable,
                          "The keychain is locked. Unlock it in your system's password manager and try again."));
    });
    bench.lock.lock(LockReason::Idle);
    const QString tag = QString::fromLatin1(QTest::currentDataTag());
    shoot(*bench.window, u"locked-"_s + tag);
    bench.lock.unlock();
    bench.wait.become(true);
    shoot(*bench.window, u"locked-problem-"_s + tag);
    for (const QWidget *each : bench.screen()->findChildren<QWidget *>())
        if (each->isVisible())
            QVERIFY2(bench.screen()->rect().contains(QRect(each->mapTo(bench.screen(), QPoint()), each->size())),
                     qPrintable(each->objectName()));
    views::setAppearance(views::Appearance::Light);
}

WEARDECK_GUI_TEST(LockTest)
#include "tst_lock.moc"
