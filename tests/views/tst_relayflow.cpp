// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/applicationsbench.h"
#include "views/applications/applicationview.h"
#include "views/applications/flowpanel.h"
#include "views/common/badge.h"
#include "views/common/codeblock.h"

#include <QComboBox>
#include <QDateEdit>
#include <QLabel>

using namespace Qt::StringLiterals;
using namespace support;
using Step = models::IntegrationFlow::Step;

namespace {

struct FlowBench : ApplicationsBench {
    FlowBench() : app(relay.seededApp())
    {
        page->open(QString::fromStdString(app.id) + u"/flow"_s);
        settle();
        panel = page->findChild<views::FlowPanel *>();
        const auto *clients = part<QComboBox>("flowClient");
        if (!QTest::qWaitFor([&] { return clients->findData(QString::fromStdString(app.clientId)) >= 0; }))
            qFatal("the flow has no credentials");
        part<QComboBox>("flowClient")->setCurrentIndex(clients->findData(QString::fromStdString(app.clientId)));
    }
    void authenticate() const
    {
        fillIn(page.get(), "flowSecret", QString::fromStdString(app.clientSecret));
        press("flowAuthenticate");
        if (!QTest::qWaitFor([this] { return panel->flow().isSignedIn(); }))
            qFatal("the flow did not sign in");
    }

    RelayBench::App app;
    views::FlowPanel *panel = nullptr;
};

} // namespace

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
        const qint64 left = QDateTime::currentDateTimeUtc().secsTo(bench.panel->flow().tokenEnd());
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

    void withoutASecretTheKeychainIsAsked()
    {
        const FlowBench bench;
        bench.press("flowAuthenticate");
        QTRY_VERIFY(bench.part<views::Banner>("flowBanner")->isVisible());
        QVERIFY(!bench.panel->flow().isSignedIn());
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

    void connectionsBecomeChips()
    {
        const FlowBench bench;
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(!bench.panel->flow().connections().empty());
        for (const api::RelayConnection &connection : bench.panel->flow().connections()) {
            const QString key = QString::fromStdString(connection.sourceType);
            QVERIFY(bench.page->findChild<QWidget *>(u"chip_"_s + key));
            const bool offers = bench.page->findChild<QPushButton *>(u"connect_"_s + key);
            QCOMPARE(offers, !connection.connected && models::IntegrationFlow::canConnect(key));
        }
        QVERIFY(
            bench.panel->flow().exchange(Step::Connections).request.contains(u"authorization: Bearer [redacted]"_s));
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
};

WEARDECK_GUI_TEST(RelayFlowTest)
#include "tst_relayflow.moc"
