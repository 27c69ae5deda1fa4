// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/home/homepage.h"

#include "api/contract/generated/users.h"
#include "tests/support/badserver.h"
#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/copyfield.h"
#include "views/common/datatable.h"
#include "views/common/plaintext.h"
#include "views/home/faultscard.h"
#include "views/home/stepscard.h"
#include "views/workspaces.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QScrollBar>
#include <QSpinBox>

using namespace Qt::StringLiterals;
using support::child;
using State = views::ServerControl::State;

class TestHomePage : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void init();
    void cleanup();
    void showsEachState();
    void copiesACallWithoutTheKey();
    void asksBeforeAReset();
    void ticksStepsFromRealRequests();
    void doesNotTakeItsOwnCallsForTheUsers();
    void opensWhatTheStepsName();
    void remembersAndHidesTheSteps();
    void movesTheClock();
    void addsAndRemovesFaults();
    void filtersPausesAndClearsRequests();
    void showsTheTraceOfARequest();
    void tracesInPlaceOfTheCardsWhereItIsNarrow();
    void followsUntilScrolledBack();
    void keepsMarkupLiteral();
    void survivesDeletionWhileLoading();
    void looks();

private:
    void click(const QString &objectName) { child<QAbstractButton>(page.get(), objectName)->click(); }
    QString words(const QString &objectName) { return child<views::Label>(page.get(), objectName)->fullText(); }

    std::unique_ptr<support::PageBench> bench;
    std::unique_ptr<views::Page> page;
};

void TestHomePage::init()
{
    TestCase::init();
    bench = std::make_unique<support::PageBench>();
    page.reset(views::makeHomePage(bench->context));
    page->resize(1232, 824);
    page->show();
    page->reload();
}

void TestHomePage::cleanup()
{
    page.reset();
    bench.reset();
}

void TestHomePage::showsEachState()
{
    QCOMPARE(words(u"serverState"_s), u"● Running"_s);
    QCOMPARE(child<views::CopyField>(page.get(), u"serverWearlink"_s)->text(),
             QString::fromStdString(bench->service.ready().wearlink));
    bench->server.become(State::Stopped);
    QVERIFY(child<QWidget>(page.get(), u"serverEmpty"_s)->isVisible());
    bench->server.failure = u"port 80 is in use"_s;
    bench->server.become(State::Failed);
    auto *banner = child<views::Banner>(page.get(), u"serverBanner"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(child<views::Label>(banner, u"bannerDetail"_s)->fullText(), u"port 80 is in use"_s);
    child<QAbstractButton>(banner, u"bannerAction"_s)->click();
    QCOMPARE(bench->server.now, State::Running);
    bench->server.become(State::Starting);
    QVERIFY(child<QWidget>(page.get(), u"serverProgress"_s)->isVisible());
    bench->shell.environments.setCurrent(u"production"_s);
    bench->server.readOnly = u"No room on the disk."_s;
    bench->server.become(State::Running);
    QCOMPARE(words(u"serverState"_s), u"● Running, read-only"_s);
    QVERIFY(banner->isVisible());
    QCOMPARE(child<views::Label>(banner, u"bannerDetail"_s)->fullText(), u"No room on the disk."_s);
    bench->server.readOnly.clear();
    bench->server.become(State::Running);
    QCOMPARE(words(u"serverState"_s), u"● Running"_s);
    QVERIFY(!banner->isVisible());
    QVERIFY(words(u"serverElsewhere"_s).contains(u"Production"_s));
}

void TestHomePage::copiesACallWithoutTheKey()
{
    click(u"serverCurl"_s);
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(u"${WEARLINK_API_KEY:?"_s)); // a shell without it says so, rather than send nothing
    QVERIFY(!copied.contains(QString::fromStdString(bench->service.apiKey())));
}

void TestHomePage::asksBeforeAReset()
{
    click(u"serverReset"_s);
    QCOMPARE(bench->shell.prompts.asked.size(), 1);
    QCOMPARE(bench->server.resets, 0);
    bench->shell.prompts.confirmations.enqueue(QString());
    click(u"serverReset"_s);
    QTRY_COMPARE(bench->server.resets, 1);
    QTRY_COMPARE(bench->toasts.texts.size(), 1);
}

void TestHomePage::ticksStepsFromRealRequests()
{
    auto *steps = page->findChild<views::StepsCard *>();
    QVERIFY(steps->isDone(views::StepsCard::ServerRuns));
    bench->service.send({.method = "GET", .target = "/api/v1/users"}); // without a key
    bench->server.log();
    QVERIFY(!steps->isDone(views::StepsCard::KeyWorks));
    bench->service.get("/api/v1/users?limit=5");
    bench->server.log();
    QTRY_VERIFY(steps->isDone(views::StepsCard::KeyWorks));
    QVERIFY(!steps->isDone(views::StepsCard::UserMade));
    bench->service.json("POST", "/api/v1/users", R"({"first_name":"Ann"})");
    bench->server.log();
    QVERIFY(steps->isDone(views::StepsCard::UserMade));
    bench->service.json("POST", "/api/v1/developer/api-keys", R"({"name":"second"})", bench->service.developerToken());
    bench->server.log(2); // with the login
    QVERIFY(steps->isDone(views::StepsCard::KeyMade));
}

void TestHomePage::doesNotTakeItsOwnCallsForTheUsers()
{
    const auto *steps = page->findChild<views::StepsCard *>();
    bool answered = false;
    bench->shell.client.send(api::ListUsers{}).then(page.get(), [&](const api::Result<api::UserPage> &users) {
        answered = users.has_value();
    });
    QTRY_VERIFY(answered);
    bench->server.log();
    QCoreApplication::processEvents();
    QVERIFY(!steps->isDone(views::StepsCard::KeyWorks));
    child<views::DataTable>(page.get(), u"requestTable"_s)->selectRow(0);
    QTRY_COMPARE(words(u"traceFact_0"_s), u"WearDeck"_s);
}

void TestHomePage::opensWhatTheStepsName()
{
    QStringList ids;
    for (const views::Workspace &each : views::workspaces())
        ids << each.id;
    for (const char *step : {"step_user", "step_newKey", "step_tried"}) {
        child<QAbstractButton>(child<QWidget>(page.get(), QLatin1String(step)), u"stepAction"_s)->click();
        const QString opened = bench->navigation.opened.last().section(u'/', 0, 0);
        QVERIFY2(ids.contains(opened), qPrintable(opened));
    }
    QCOMPARE(bench->navigation.opened.size(), 3);
}

void TestHomePage::remembersAndHidesTheSteps()
{
    bench->service.get("/api/v1/users?limit=5");
    bench->server.log();
    QTRY_VERIFY(page->findChild<views::StepsCard *>()->isDone(views::StepsCard::KeyWorks));
    click(u"stepsDismiss"_s);
    page.reset(views::makeHomePage(bench->context));
    page->show();
    auto *steps = page->findChild<views::StepsCard *>();
    QVERIFY(steps->isDone(views::StepsCard::KeyWorks));
    QVERIFY(!steps->isVisible());
    click(u"homeShowSteps"_s);
    QVERIFY(steps->isVisible());
}

void TestHomePage::movesTheClock()
{
    const auto *real = child<QAbstractButton>(page.get(), u"clockReal"_s);
    bench->service.service().clock().set(api::Timestamp::fromMicroseconds(QDateTime::currentMSecsSinceEpoch() * 1000));
    QTRY_VERIFY(!real->isEnabled());
    bench->service.service().clock().set(api::Timestamp::fromMicroseconds(1'776'945'600'000'000));
    QTRY_VERIFY(real->isEnabled());
    const auto before = bench->service.service().clock().now();
    click(u"clock_1d"_s);
    const auto moved = bench->service.service().clock().now().microseconds() - before.microseconds();
    QVERIFY(moved >= 86'400'000'000 && moved < 86'460'000'000);
    QTRY_VERIFY(words(u"clockNow"_s).startsWith(u"24 Apr 2026"_s));
    child<QLineEdit>(page.get(), u"clockStep"_s)->setText(u"soon"_s);
    click(u"clockAdvance"_s);
    QTRY_VERIFY(child<QWidget>(page.get(), u"clockBanner"_s)->isVisible());
}

void TestHomePage::addsAndRemovesFaults()
{
    child<QLineEdit>(page.get(), u"faultTarget"_s)->setText(u"listUsers"_s);
    child<QSpinBox>(page.get(), u"faultPercent"_s)->setValue(100);
    click(u"faultAdd"_s);
    QTRY_COMPARE(bench->service.service().faults().rules().size(), std::size_t(1));
    QTRY_VERIFY(page->findChild<views::Label *>(u"faultText"_s));
    QCOMPARE(words(u"faultText"_s), u"100 % of GET /api/v1/users answer 500"_s);
    QVERIFY(child<QWidget>(page.get(), u"homeFaults"_s)->isVisible());
    QCOMPARE(bench->service.get("/api/v1/users").status, 500);
    click(u"faultRemove"_s);
    QCOMPARE(bench->service.service().faults().rules().size(), std::size_t(0));
    QTRY_VERIFY(!child<QWidget>(page.get(), u"homeFaults"_s)->isVisible());
    QCOMPARE(views::faultText({.id = {}, .target = u"*"_s, .kind = u"reset"_s, .probability = 0.3}),
             u"30 % of all requests end in a connection reset"_s);
}

void TestHomePage::filtersPausesAndClearsRequests()
{
    bench->service.get("/api/v1/users");
    bench->service.get("/api/v1/nothing");
    bench->server.log(2);
    const auto *rows = child<views::DataTable>(page.get(), u"requestTable"_s)->model();
    QCOMPARE(rows->rowCount(), 2);
    child<QLineEdit>(page.get(), u"requestFilter"_s)->setText(u"404"_s);
    QCOMPARE(rows->rowCount(), 1);
    child<QLineEdit>(page.get(), u"requestFilter"_s)->clear();
    click(u"requestPause"_s);
    bench->service.get("/health");
    bench->server.log();
    QCOMPARE(rows->rowCount(), 2);
    click(u"requestPause"_s);
    QCOMPARE(rows->rowCount(), 3);
    click(u"requestClear"_s);
    QCOMPARE(rows->rowCount(), 0);
    bench->service.get("/health");
    bench->server.log();
    QCOMPARE(rows->rowCount(), 1);
}

void TestHomePage::showsTheTraceOfARequest()
{
    bench->service.get("/api/v1/users?limit=5");
    bench->server.log();
    child<views::DataTable>(page.get(), u"requestTable"_s)->selectRow(0);
    QTRY_COMPARE(words(u"traceFact_1"_s), u"listUsers"_s);
    QVERIFY(words(u"traceFact_2"_s).contains(u"API key"_s));
    QVERIFY(child<QAbstractItemView>(page.get(), u"traceSql"_s)->model()->rowCount() > 0);
}

void TestHomePage::tracesInPlaceOfTheCardsWhereItIsNarrow()
{
    bench->service.get("/api/v1/users?limit=5");
    bench->server.log();
    page->resize(816, 624);
    QCoreApplication::processEvents();
    auto *table = child<views::DataTable>(page.get(), u"requestTable"_s);
    const auto *cards = child<QWidget>(page.get(), u"homeCards"_s);
    const auto *trace = child<QWidget>(page.get(), u"trace"_s);
    const QRect before(table->mapTo(page.get(), QPoint()), table->size());
    QVERIFY(table->columnWidth(2) > 120); // the path can be read
    table->selectRow(0);
    QTRY_VERIFY(trace->isVisible());
    QVERIFY(!cards->isVisible());
    QCoreApplication::processEvents();
    QCOMPARE(QRect(table->mapTo(page.get(), QPoint()), table->size()), before); // nothing moved
    page->resize(1500, 824);
    QTRY_VERIFY(cards->isVisible() && trace->isVisible());
    page->resize(816, 624);
    QTRY_VERIFY(!cards->isVisible());
    click(u"traceClose"_s);
    QVERIFY(cards->isVisible());
    QVERIFY(!trace->isVisible());
}

void TestHomePage::followsUntilScrolledBack()
{
    for (int at = 0; at < 60; ++at)
        bench->service.get("/health");
    bench->server.log(60);
    auto *table = child<views::DataTable>(page.get(), u"requestTable"_s);
    const auto *follow = child<QAbstractButton>(page.get(), u"requestFollow"_s);
    QCoreApplication::processEvents();
    auto *bar = table->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bench->service.get("/health");
    bench->server.log();
    QTRY_COMPARE(bar->value(), bar->maximum());
    table->selectRow(58);
    QVERIFY(follow->isChecked()); // reading one is no reason to stop
    bar->setValue(bar->maximum() / 2);
    QVERIFY(!follow->isChecked());
    bench->service.get("/health");
    bench->server.log();
    QCoreApplication::processEvents();
    QVERIFY(bar->value() < bar->maximum());
    click(u"requestFollow"_s);
    QTRY_COMPARE(bar->value(), bar->maximum());
}

void TestHomePage::keepsMarkupLiteral()
{
    bench->service.get("/api/v1/<b>x</b>");
    bench->server.failure = u"<img src=x>"_s;
    bench->server.become(State::Failed);
    const auto *detail = child<views::Label>(child<QWidget>(page.get(), u"serverBanner"_s), u"bannerDetail"_s);
    QCOMPARE(detail->fullText(), u"<img src=x>"_s);
    QCOMPARE(detail->textFormat(), Qt::PlainText);
}

void TestHomePage::survivesDeletionWhileLoading()
{
    bench->service.get("/api/v1/users");
    bench->server.log();
    child<views::DataTable>(page.get(), u"requestTable"_s)->selectRow(0);
    click(u"clock_1h"_s);
    page.reset();
    QCoreApplication::processEvents();
    QVERIFY(!page);
}

void TestHomePage::looks()
{
    for (int at = 0; at < 12; ++at)
        bench->service.get(at % 3 ? "/api/v1/users?limit=5" : "/api/v1/users/" + std::string(36, 'a'));
    bench->server.log(12);
    for (const bool dark : {false, true}) {
        views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
        for (const QSize size : {QSize(1232, 824), QSize(816, 624)}) {
            page->resize(size);
            child<views::DataTable>(page.get(), u"requestTable"_s)->selectRow(3);
            QTRY_COMPARE(child<views::Label>(page.get(), u"traceFact_1"_s)->fullText().isEmpty(), false);
            QCOMPARE(page->size(), size);
            support::shoot(page.get(), u"home-%1-%2"_s.arg(size.width()).arg(dark));
        }
    }
    bench->server.failure = u"Port 8000 is used by another program. Stop it, or choose another port."_s;
    bench->server.become(State::Failed);
    support::shoot(page.get(), u"home-failed"_s);
    bench->server.become(State::Stopped);
    support::shoot(page.get(), u"home-stopped"_s);
    views::setAppearance(views::Appearance::Light);
}

WEARDECK_GUI_TEST(TestHomePage)
#include "tst_homepage.moc"
