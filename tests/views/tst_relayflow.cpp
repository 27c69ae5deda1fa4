// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "models/secrets/binding.h"
#include "tests/support/flowbench.h"
#include "views/applications/appcredentials.h"
#include "views/applications/applicationview.h"
#include "views/applications/flowwire.h"
#include "views/applications/healthdataview.h"
#include "views/common/badge.h"
#include "views/common/chart/gridchart.h"
#include "views/common/codeblock.h"
#include "views/common/emptystate.h"
#include "views/common/plaintext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QSignalSpy>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace support;
using Step = models::IntegrationFlow::Step;

class RelayFlowTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void theNextStepIsFilledFromTheLast()
    {
        const FlowBench bench;
        QVERIFY(!bench.part<QPushButton>("flowCheck")->isEnabled());
        QVERIFY(!bench.part<QPushButton>("flowFetch")->isEnabled());
        bench.authenticate();
        QVERIFY(bench.part<QPushButton>("flowCheck")->isEnabled());
        const auto *sources = bench.part<QComboBox>("flowSource");
        QVERIFY(sources->findData(u"oura"_s) > 0);
        QCOMPARE(sources->itemData(0).toString(), QString()); // all
        QVERIFY(bench.part<views::Badge>("flowStatus1")->text().startsWith(u"200"));
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(bench.panel->flow().session().tokenEnd());
        QVERIFY(left > 3500 && left <= 3600);
    }

    void showsTheWireWithoutItsSecrets()
    {
        const FlowBench bench;
        bench.authenticate();
        const auto &exchange = bench.panel->flow().exchange(Step::Authenticate);
        QVERIFY(exchange.request.contains(u"\"routname\": \"get-user-by-app-credentials\""_s));
        QVERIFY(exchange.request.contains(u"x-country-code: IN"_s));
        QVERIFY(exchange.request.contains(QString::fromStdString(bench.app.clientId)));
        QVERIFY(!exchange.request.contains(QString::fromStdString(bench.app.clientSecret)));
        QVERIFY(exchange.answer->body.find("eyJ") == std::string::npos);
        QVERIFY(exchange.answer->body.find("activeDevices") != std::string::npos);
        QCOMPARE(bench.part<views::CodeBlock>("flowRequest")->code(), exchange.request);
    }

    void aWrongSecretSaysSo()
    {
        const FlowBench bench;
        fillIn(bench.page.get(), "flowSecret", u"sk_live_wrong"_s);
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.panel->flow().exchange(Step::Authenticate).error);
        QCOMPARE(bench.panel->flow().exchange(Step::Authenticate).answer->status, 401);
        QVERIFY(bench.part<views::Banner>("flowBanner")->isVisible());
        QVERIFY(!bench.part<QPushButton>("flowCheck")->isEnabled());
    }

    void withoutASecretItLeadsToOne()
    {
        FlowBench bench;
        bench.press("flowAuthenticate");
        auto *banner = bench.part<views::Banner>("flowBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(!bench.panel->flow().isSignedIn());
        bench.shell.prompts.texts.enqueue(u"mine"_s);
        click(banner, "bannerAction"); // create credentials
        const auto *clients = bench.part<QComboBox>("flowClient");
        QTRY_COMPARE(clients->count(), 2);
        const auto *made = bench.page->findChild<views::AppCredentials *>();
        QTRY_VERIFY(child<QPushButton>(made, "revealDone")->isVisible());
        click(made, "revealDone"); // and keep their secret
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        QTRY_COMPARE(clients->currentData().toString(),
                     bench.shell.secrets.held.first().first.facts.value(u"client_id"_s));
        bench.part<views::ApplicationView>("applicationView")->openTab(u"flow"_s);
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.panel->flow().isSignedIn());
    }

    void theServersOwnApplicationNeedsNoTyping()
    {
        FlowBench bench;
        bench.server.tellsApplication = true;
        bench.shell.secrets.become(models::KeychainState::Ready, {}); // which is told anew
        QCOMPARE(bench.part<QLineEdit>("flowSecret")->placeholderText(), u"From this server when left empty"_s);
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.panel->flow().isSignedIn());
        QVERIFY(!bench.panel->flow()
                     .exchange(Step::Authenticate)
                     .request.contains(QString::fromStdString(bench.app.clientSecret)));
    }

    void anotherApplicationStartsOver()
    {
        const FlowBench bench;
        bench.authenticate();
        QVERIFY(bench.shell.client.token(api::Auth::RelayToken));
        QTest::keyClick(bench.page.get(), Qt::Key_Escape);
        for (const QString &name : bench.names())
            if (bench.table()->rowId(int(bench.names().indexOf(name))) != QString::fromStdString(bench.app.id)) {
                bench.openApplication(name);
                break;
            }
        QVERIFY(!bench.panel->flow().isSignedIn());
        QVERIFY(!bench.shell.client.token(api::Auth::RelayToken));
        QVERIFY(bench.panel->flow().exchange(Step::Authenticate).request.isEmpty());
    }

    void fetchingIsTheFirstRealAnswer()
    {
        FlowBench bench;
        bench.authenticate();
        QVERIFY(!bench.shell.settings.value(u"applications/answered"_s, {}).toBool());
        bench.part<QDateEdit>("flowStart")->setDate(QDate(2026, 4, 20));
        bench.part<QDateEdit>("flowEnd")->setDate(QDate(2026, 4, 22));
        bench.press("flowFetch");
        QTRY_VERIFY(bench.panel->flow().exchange(Step::Fetch).answer);
        const auto &exchange = bench.panel->flow().exchange(Step::Fetch);
        QCOMPARE(exchange.answer->status, 200);
        QVERIFY(exchange.request.contains(u"\"startDate\": \"2026-04-20\""_s));
        QVERIFY(exchange.answer->body.find("\"providers\"") != std::string::npos);
        QVERIFY(bench.shell.settings.value(u"applications/answered"_s, {}).toBool());
    }

    void everyStepPromisesBeforeItIsCalled()
    {
        const FlowBench bench;
        auto *tabs = bench.part<QTabBar>("flowSteps");
        for (int at = 0; at < tabs->count(); ++at) {
            tabs->setCurrentIndex(at);
            QVERIFY(!bench.part<views::CodeBlock>("flowRequest")->isVisible());
            const auto promises = bench.part<QWidget>("flowWire")->findChildren<views::EmptyState *>();
            QVERIFY(std::ranges::any_of(promises, [](const auto *each) { return each->isVisible(); }));
        }
        bench.authenticate();
        QCOMPARE(tabs->currentIndex(), 0);
        QVERIFY(bench.part<views::CodeBlock>("flowRequest")->isVisible());
    }

    void drawsWhatTheFetchBrought()
    {
        FlowBench bench(withHealth());
        bench.authenticate();
        bench.fetch();
        auto *view = bench.part<views::HealthDataView>("healthData");
        QVERIFY(view->isVisible());
        const auto *chart = bench.part<views::GridChart>("healthDataChart");
        QVERIFY(chart->isVisible());
        QStringList panes;
        for (const views::GridPane &pane : chart->gridData().panes)
            panes << pane.title;
        QVERIFY2(panes.contains(u"Sleep · Oura Ring"_s) && panes.contains(u"Steps"_s), qPrintable(panes.join(u", "_s)));
        QVERIFY(bench.part<views::Label>("healthDataSummary")->fullText().contains(u"Oura"_s));
        Q_EMIT bench.part<views::GridChart>("healthDataChart")->chosen(1, int(panes.indexOf(u"Steps"_s)));
        QVERIFY(bench.part<views::CodeBlock>("healthDataRows")->code().contains(u"\"day\": \"2026-04-21\""_s));
        bench.part<QTabBar>("flowSteps")->setCurrentIndex(2); // the same as it went over the wire
        QVERIFY(bench.part<views::CodeBlock>("flowRequest")->code().contains(u"getAllHealthData"_s));
        for (const bool dark : {false, true})
            for (const QSize size : {QSize(1232, 824), QSize(816, 624)}) {
                views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
                bench.page->resize(size);
                bench.part<QTabBar>("flowSteps")->setCurrentIndex(views::FlowWire::kData);
                QCOMPARE(bench.page->size(), size); // nothing needs more room than there is
                shoot(bench.page.get(), u"flow-data-%1-%2"_s.arg(size.width()).arg(dark));
            }
        views::setAppearance(views::Appearance::Light);
    }

    void listsFhirResourcesAndWhatWasNotMapped()
    {
        FlowBench bench(withHealth());
        bench.authenticate();
        bench.fetch(true);
        const auto *view = bench.part<views::HealthDataView>("healthData");
        auto *table = bench.part<views::DataTable>("resources");
        QVERIFY(table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), int(view->data().resources.size()));
        table->selectRow(0);
        QVERIFY(bench.part<views::CodeBlock>("resourceJson")->code().contains(u"\"resourceType\": \"Patient\""_s));
        auto *parts = bench.part<QTabBar>("healthDataParts");
        QCOMPARE(parts->tabText(1), u"Not mapped (%1)"_s.arg(view->data().omitted.size()));
        parts->setCurrentIndex(1);
        const auto *omissions = bench.part<views::DataTable>("omissions");
        QVERIFY(omissions->isVisible());
        QTRY_COMPARE(omissions->model()->rowCount(), int(view->data().omitted.size()));
        QVERIFY(omissions->model()->rowCount() > 0);
        QVERIFY(!omissions->model()->index(0, 2).data().toString().isEmpty()); // the reason
        parts->setCurrentIndex(0);
        for (const QSize size : {QSize(1232, 824), QSize(816, 624)}) {
            bench.page->resize(size);
            shoot(bench.page.get(), u"flow-fhir-%1"_s.arg(size.width()));
        }
    }

    // Who presses a step's button goes on at the next one.
    void theFocusGoesOn()
    {
        FlowBench bench(withHealth());
        bench.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        const auto press = [&](const char *step) {
            bench.part<QPushButton>(step)->setFocus();
            bench.press(step);
        };
        fillIn(bench.page.get(), "flowSecret", QString::fromStdString(bench.app.clientSecret));
        press("flowAuthenticate");
        QTRY_VERIFY(bench.part<QPushButton>("flowCheck")->hasFocus());
        press("flowCheck");
        QTRY_VERIFY(bench.part<QComboBox>("flowSource")->hasFocus());
        press("flowFetch");
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QTabBar>("flowSteps")->hasFocus(), 20'000);
        bench.service.service().stop();
        press("flowCheck");
        QTRY_VERIFY_WITH_TIMEOUT(!bench.panel->flow().exchange(Step::Connections).isRunning, 20'000);
        QVERIFY(bench.part<QPushButton>("flowCheck")->hasFocus()); // to press it again
    }

    void aKeptSecretGoesOnlyWhereItIsBound()
    {
        FlowBench bench;
        const models::Environment used = bench.shell.environments.current();
        models::SecretInfo kept;
        kept.id = {used.id(), u"my app"_s};
        kept.kind = u"app_credentials"_s;
        kept.facts = {{u"client_id"_s, QString::fromStdString(bench.app.clientId)}};
        kept.origins = {u"http://127.0.0.1:1"_s}; // the address of an earlier start
        bench.shell.secrets.held = {{kept, api::client::SecretString(bench.app.clientSecret)}};
        bench.press("flowAuthenticate");
        auto *banner = bench.part<views::Banner>("flowBanner");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->findChild<views::Label *>(u"bannerDetail"_s)->fullText().contains(u"127.0.0.1:1"_s));
        QCOMPARE(bench.panel->flow().exchange(Step::Authenticate).number, 0); // nothing was sent
        kept.origins = models::bindingOf(used);
        bench.shell.secrets.held = {{kept, api::client::SecretString(bench.app.clientSecret)}};
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.panel->flow().isSignedIn());
    }

    void saysWhereTheSecretComesFrom()
    {
        FlowBench bench;
        const auto told = [&] { return bench.part<QLineEdit>("flowSecret")->placeholderText(); };
        QCOMPARE(told(), u"Type it: none is stored for this client id"_s);
        models::SecretInfo info;
        info.id = {bench.context.environments.current().id(), u"mine"_s};
        info.kind = u"app_credentials"_s;
        info.facts = {{u"client_id"_s, QString::fromStdString(bench.app.clientId)}};
        const auto keep = [&](models::KeychainState state) {
            bench.shell.secrets.become(state, {});
            bench.shell.secrets.write(info, api::client::SecretString(bench.app.clientSecret), this,
                                      [](const auto &) {});
        };
        keep(models::KeychainState::Ready);
        QTRY_COMPARE(told(), u"From the keychain when left empty"_s);
        keep(models::KeychainState::Unavailable);
        QTRY_COMPARE(told(), u"From this session when left empty"_s);
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.panel->flow().isSignedIn());
    }

    void aLostSessionSaysSoAndOffersTheWayBack()
    {
        FlowBench bench;
        bench.authenticate();
        bench.service.service().clock().advance(std::chrono::hours(24 * 31)); // the refresh token is over too
        bench.press("flowCheck");
        QTRY_VERIFY(!bench.panel->flow().isSignedIn());
        QTRY_VERIFY(bench.part<views::Banner>("flowBanner")->isVisible());
        QVERIFY(!bench.part<QPushButton>("flowFetch")->isEnabled());
        Q_EMIT bench.part<views::Banner>("flowBanner")->actionRequested(); // "Authenticate again"
        QTRY_VERIFY(bench.panel->flow().isSignedIn());
        QVERIFY(bench.part<QPushButton>("flowFetch")->isEnabled());
        QVERIFY(!bench.part<views::Banner>("flowBanner")->isVisible());
    }
};

WEARDECK_GUI_TEST(RelayFlowTest)
#include "tst_relayflow.moc"
