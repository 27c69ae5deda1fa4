// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/consentwait.h"

#include "tests/support/relaymodelbench.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace support;
using models::ConsentWait;
using End = ConsentWait::End;

namespace {

// An application whose user is sent to a vendor's consent page.
struct ConsentBench : RelayModelBench {
    ConsentBench()
    {
        flow.setApplication(app.id, {u"oura"_s, u"fitbit"_s});
        flow.authenticate(app.clientId, api::client::SecretString(app.clientSecret));
        if (!QTest::qWaitFor([&] { return flow.isSignedIn(); }, 20'000))
            qFatal("not signed in");
        QObject::connect(&wait, &ConsentWait::ended, &wait, [this](const QString &key, End end, const QString &error) {
            ends << end;
            device = key;
            reason = error;
        });
    }
    void ask()
    {
        const QSignalSpy ready(&flow, &models::IntegrationFlow::authorizationReady);
        flow.connectDevice(u"fitbit"_s, app.clientId);
        if (!QTest::qWaitFor([&] { return ready.size() == 1; }, 20'000))
            qFatal("no consent page");
        page = ready.first()[1].toUrl();
        wait.start(u"fitbit"_s);
    }
    void decide(bool allow)
    {
        const VendorBench vendors(service);
        vendors.open(vendors.decide(page.toString(QUrl::FullyEncoded).toStdString(), "fitbit", allow));
    }

    models::IntegrationFlow flow{client, nullptr, clock()};
    ConsentWait wait{flow};
    QUrl page;
    QList<End> ends;
    QString device, reason;
};

} // namespace

class ConsentWaitTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void endsInTheMomentThatTheFlowSeesTheConnection()
    {
        ConsentBench bench;
        bench.ask();
        bench.decide(true);
        QVERIFY(bench.ends.isEmpty());
        bench.flow.checkConnections(); // whoever looks
        bool isConnected = false; // at the time that the end was told
        QObject::connect(&bench.wait, &ConsentWait::ended, &bench.wait, [&] {
            isConnected = std::ranges::any_of(bench.flow.connections(), [](const auto &each) {
                return each.connected && each.sourceType == "fitbit";
            });
        });
        QTRY_COMPARE(bench.ends, QList<End>{End::Connected});
        QVERIFY(isConnected);
        QCOMPARE(bench.device, u"fitbit"_s);
        QVERIFY(bench.wait.device().isEmpty());
    }

    void aDeclinedConsentEndsIt()
    {
        ConsentBench bench;
        bench.ask();
        bench.flow.lookAgain();
        QTRY_VERIFY(!bench.flow.isLooking());
        QVERIFY(bench.ends.isEmpty()); // not decided yet
        bench.decide(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends, QList<End>{End::Declined}, 20'000); // by itself
        QCOMPARE(bench.reason, u"access_denied"_s);
    }

    // Asked for again, the consent that was declined before counts no more.
    void anotherConsentStartsOver()
    {
        ConsentBench bench;
        bench.ask();
        bench.decide(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends.size(), 1, 20'000);
        bench.ask();
        bench.flow.lookAgain();
        QTRY_VERIFY(!bench.flow.isLooking());
        QCOMPARE(bench.ends.size(), 1);
        bench.decide(true);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends, (QList<End>{End::Declined, End::Connected}), 20'000);
    }

    void oneThatNobodyDecidesExpires()
    {
        ConsentBench bench;
        bench.ask();
        bench.pass(std::chrono::minutes(16));
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends, QList<End>{End::Expired}, 20'000);
    }

    void asksNobodyWhileItIsPaused()
    {
        ConsentBench bench;
        bench.wait.setPaused(true);
        bench.ask();
        bench.decide(false);
        QVERIFY(!bench.wait.findChild<QTimer *>()->isActive());
        bench.wait.setPaused(false);
        QTRY_COMPARE_WITH_TIMEOUT(bench.ends, QList<End>{End::Declined}, 20'000);
    }

    void stopped()
    {
        ConsentBench bench;
        bench.ask();
        bench.wait.stop();
        bench.decide(true);
        bench.flow.lookAgain();
        QTRY_VERIFY(!bench.flow.isLooking());
        QVERIFY(bench.ends.isEmpty());
    }
};

WEARDECK_TEST(ConsentWaitTest)
#include "tst_consentwait.moc"
