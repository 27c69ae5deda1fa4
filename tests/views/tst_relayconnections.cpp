// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/flowbench.h"
#include "tests/support/vendorbench.h"
#include "views/applications/applicationview.h"
#include "views/common/badge.h"
#include "views/common/plaintext.h"

#include <QClipboard>
#include <QDesktopServices>

using namespace Qt::StringLiterals;
using namespace support;
using Step = models::IntegrationFlow::Step;

namespace {

// The system browser: opens what it is told to, and a person there agrees.
class Browser : public QObject {
    Q_OBJECT
public:
    explicit Browser(TestService &service) : m_service(service)
    {
        QDesktopServices::setUrlHandler(u"http"_s, this, "open");
    }
    ~Browser() override { QDesktopServices::unsetUrlHandler(u"http"_s); }
    bool isWilling = true; // the person
    QList<QUrl> opened;
    std::string arrivedAt; // where the vendor and the server sent the browser in the end

public Q_SLOTS:
    void open(const QUrl &page)
    {
        opened << page;
        const VendorBench vendors(m_service);
        const std::string vendor = page.path().section(u'/', 2, 2).toStdString(); // /__vendors/fitbit/authorize
        arrivedAt = vendors.open(vendors.decide(page.toString(QUrl::FullyEncoded).toStdString(), vendor, isWilling))
                        .header("location");
    }

private:
    TestService &m_service;
};

} // namespace

// Devices of an application: what is connected, connecting one in the browser, disconnecting.
class RelayConnectionsTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
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

    void connectsADeviceThroughTheBrowserAndItAppears()
    {
        FlowBench bench;
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"connect_fitbit"_s));
        const Browser browser(bench.service);
        bench.press("connect_fitbit");
        QTRY_COMPARE(browser.opened.size(), 1);
        QVERIFY2(browser.arrivedAt.find("status=success") != std::string::npos, browser.arrivedAt.c_str());
        const auto state = [&] { return bench.part<views::Badge>("chipState_fitbit")->text(); };
        QCOMPARE(state(), u"waiting for consent"_s);
        bool isTold = false; // once the chip says so, the banner does
        connect(&bench.panel->flow(), &models::IntegrationFlow::changed, this, [&] {
            if (state() == "connected"_L1)
                isTold = bench.part<views::Banner>("chipsBanner")->accessibleName() == "Fitbit is connected."_L1;
        });
        QTRY_COMPARE_WITH_TIMEOUT(state(), u"connected"_s, 20'000); // by itself
        QVERIFY(isTold);
        QTRY_VERIFY(!bench.page->findChild<QPushButton *>(u"connect_fitbit"_s));
        QTRY_VERIFY_WITH_TIMEOUT(bench.part<QComboBox>("flowSource")->findData(u"fitbit"_s) > 0, 20'000);
    }

    void aDeclinedConsentEndsTheWait()
    {
        FlowBench bench;
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"connect_fitbit"_s));
        Browser browser(bench.service);
        browser.isWilling = false;
        bench.press("connect_fitbit");
        QTRY_COMPARE(browser.opened.size(), 1);
        auto *banner = bench.part<views::Banner>("chipsBanner");
        QTRY_VERIFY(banner->isVisible());
        QCOMPARE(banner->accessibleName(), u"The consent page of Fitbit opens in your browser."_s);
        click(banner, "bannerAction"); // should it not
        QCOMPARE(QGuiApplication::clipboard()->text(), browser.opened.first().toString(QUrl::FullyEncoded));
        QTRY_COMPARE_WITH_TIMEOUT(banner->accessibleName(), u"The consent at Fitbit was declined."_s, 20'000);
        QCOMPARE(bench.part<views::Badge>("chipState_fitbit")->text(), u"not connected"_s);
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"connect_fitbit"_s)); // to try again
        bench.press("connect_fitbit");
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"stopWaiting"_s));
        bench.server.become(views::ServerControl::State::Stopped);
        QVERIFY(bench.part<QPushButton>("stopWaiting")->isEnabled()); // that needs no server
        bench.press("stopWaiting");
        QCOMPARE(bench.part<views::Badge>("chipState_fitbit")->text(), u"not connected"_s);
    }

    void disconnectsAfterAsking()
    {
        FlowBench bench;
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"disconnect_oura"_s));
        bench.press("disconnect_oura"); // cancelled
        const views::Confirmation asked = bench.shell.prompts.asked.last();
        QVERIFY(asked.title.contains(u"Oura Ring"_s) && asked.text.contains(u"stays"_s));
        QCOMPARE(bench.part<views::Badge>("chipState_oura")->text(), u"connected"_s);
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("disconnect_oura");
        QTRY_COMPARE(bench.part<views::Badge>("chipState_oura")->text(), u"not connected"_s);
        QCOMPARE(bench.toasts.texts, QStringList{u"Oura Ring disconnected."_s});
        QVERIFY(bench.page->findChild<QPushButton *>(u"connect_oura"_s)); // which undoes it
        QCOMPARE(bench.part<views::Badge>("chipState_strava")->text(), u"connected"_s);
    }

    void eventsAreThereWhenTheirTabIsOpened()
    {
        FlowBench bench;
        api::UpdatePortalApplication change;
        change.applicationId = bench.app.id;
        change.body.webhookUrl = "http://127.0.0.1:1/hook"; // nobody is there: it is recorded all the same
        QVERIFY(bench.call(change));
        bench.page->reload();
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(bench.page->findChild<QPushButton *>(u"disconnect_oura"_s));
        QVERIFY(!bench.part<QWidget>("eventsTable")->isVisible());
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("disconnect_oura");
        QTRY_COMPARE(bench.part<views::Badge>("chipState_oura")->text(), u"not connected"_s);
        auto *view = bench.part<views::ApplicationView>("applicationView");
        QTRY_VERIFY(view->application().webhookUrl);
        view->openTab(u"events"_s);
        QTRY_VERIFY(bench.part<views::DataTable>("eventsTable")->isVisible());
        QTRY_VERIFY(bench.part<views::DataTable>("eventsTable")->table()->rowCount() > 0);
        const auto note = [&] { return bench.part<views::Label>("eventsNote")->fullText(); };
        QVERIFY(note().contains(u"rotate it"_s));
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("rotateWebhookSecret");
        QTRY_VERIFY(bench.part<QWidget>("webhookSecretReveal")->isVisible());
        click(bench.part<QWidget>("webhookSecretReveal"), "revealDone");
        QTRY_VERIFY(!note().contains(u"rotate it"_s)); // it is kept
    }

    void disconnectsAllAtOnce()
    {
        FlowBench bench;
        bench.authenticate();
        bench.press("flowCheck");
        QTRY_VERIFY(bench.part<QPushButton>("disconnectAll")->isVisible());
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("disconnectAll");
        QTRY_VERIFY(!bench.part<QPushButton>("disconnectAll")->isVisible());
        for (const api::RelayConnection &each : bench.panel->flow().connections())
            QVERIFY2(!each.connected, each.sourceType.c_str());
        QVERIFY(bench.shell.prompts.asked.last().title.contains(u"Strava"_s));
    }
};

WEARDECK_GUI_TEST(RelayConnectionsTest)
#include "tst_relayconnections.moc"
