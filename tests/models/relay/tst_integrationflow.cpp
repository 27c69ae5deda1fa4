// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/integrationflow.h"

#include "tests/support/relaymodelbench.h"
#include "tests/support/testcase.h"
#include "tests/support/vendorbench.h"

#include <QSignalSpy>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace support;
using api::client::SecretString;
using models::IntegrationFlow;
using Step = IntegrationFlow::Step;

namespace {

struct FlowBench : RelayModelBench {
    FlowBench() { flow.setApplication(app.id, {u"oura"_s, u"strava"_s, u"fitbit"_s}); }
    void await(Step step) const
    {
        if (!QTest::qWaitFor([&] { return !flow.exchange(step).isRunning; }, 20'000))
            qFatal("the step does not end");
    }
    void authenticate(const std::string &secret)
    {
        flow.authenticate(app.clientId, SecretString(secret));
        await(Step::Authenticate);
    }
    void check()
    {
        flow.checkConnections();
        await(Step::Connections);
    }
    void fetch(bool isFhir = false)
    {
        flow.fetch({.sources = {u"oura"_s},
                    .start = *api::Date::parse("2026-04-20"),
                    .end = *api::Date::parse("2026-04-22"),
                    .categories = {u"Sleep"_s, u"Activity"_s},
                    .isFhir = isFhir});
        await(Step::Fetch);
    }
    bool isConnected(const std::string &key) const
    {
        const auto found = std::ranges::find(flow.connections(), key, &api::RelayConnection::sourceType);
        if (found == flow.connections().end())
            qFatal("no such connection");
        return found->connected;
    }

    IntegrationFlow flow{client, nullptr, clock()};
};

} // namespace

class IntegrationFlowTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void goesFromSignInToData()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        QVERIFY(bench.flow.isSignedIn());
        QVERIFY(!bench.flow.devices().empty());
        bench.check();
        QCOMPARE(bench.flow.connections().size(), 3u); // those that are not connected too
        QVERIFY(bench.isConnected("oura"));
        QVERIFY(!bench.isConnected("fitbit"));
        QVERIFY(bench.flow.lookedAt().isValid());
        bench.fetch(true);
        const auto &fetched = bench.flow.exchange(Step::Fetch);
        QCOMPARE(fetched.answer->status, 200);
        QVERIFY(fetched.answer->timings.total.count() > 0);
        QVERIFY(fetched.request.contains(u"\"categories\": [\n    \"Sleep\",\n    \"Activity\"\n  ]"_s));
        QVERIFY(fetched.request.contains(u"\"isFhirConvert\": true"_s));
        QVERIFY(fetched.request.contains(u"authorization: Bearer [redacted]"_s));
        QVERIFY(bench.flow.exchange(Step::Authenticate).number < bench.flow.exchange(Step::Connections).number);
    }

    void keepsSecretsOutOfWhatItShows()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        const auto &signIn = bench.flow.exchange(Step::Authenticate);
        QVERIFY(!signIn.request.contains(QString::fromStdString(bench.app.clientSecret)));
        QVERIFY(signIn.answer->body.find("eyJ") == std::string::npos);
        bench.check();
        QVERIFY(!bench.flow.exchange(Step::Connections).request.contains(u"eyJ"_s));
    }

    void disconnectsOneOrSeveral()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.check();
        QVERIFY(bench.isConnected("oura") && bench.isConnected("strava"));
        const QSignalSpy ended(&bench.flow, &IntegrationFlow::disconnected);
        bench.flow.disconnectDevices({u"oura"_s});
        QTRY_COMPARE(ended.size(), 1);
        QCOMPARE(ended[0][0].toStringList(), QStringList{u"oura"_s});
        QTRY_VERIFY(!bench.isConnected("oura")); // looked at once more by itself
        QVERIFY(bench.isConnected("strava"));
        bench.flow.disconnectDevices({u"oura"_s, u"strava"_s});
        QTRY_COMPARE(ended.size(), 2);
        QCOMPARE(ended[1][0].toStringList(), QStringList{u"strava"_s}); // the other was not connected
        QTRY_VERIFY(!bench.isConnected("strava"));
        const QSignalSpy failed(&bench.flow, &IntegrationFlow::disconnectFailed);
        bench.flow.disconnectDevices({u"nokia"_s});
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<api::Error>().kind == api::ErrorKind::NotFound);
    }

    void whatItDoesByItselfSaysSo()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.flow.lookAgain();
        QTRY_VERIFY(!bench.flow.isLooking());
        bench.check();
        const auto agents = [&] {
            QStringList all;
            for (const auto &record : bench.service.service().recentRequests())
                if (record->operation == "relayGetConnectionStatus")
                    all.prepend(QString::fromStdString(record->userAgent));
            return all;
        };
        QTRY_COMPARE(agents(), (QStringList{u"WearDeck (watching)"_s, u"WearDeck"_s}));
    }

    void aTokenThatIsOverIsRenewedForTheCall()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.pass(std::chrono::minutes(90));
        bench.check();
        QCOMPARE(bench.flow.exchange(Step::Connections).answer->status, 200);
        QVERIFY(bench.flow.exchange(Step::Connections).wasRenewed);
        QCOMPARE(bench.flow.session().renewals(), 1);
        bench.fetch();
        QVERIFY(!bench.flow.exchange(Step::Fetch).wasRenewed);
        QCOMPARE(bench.flow.exchange(Step::Fetch).answer->status, 200);
    }

    // Its clock went on and ours did not: the token looks good and is refused.
    void aRefusedTokenIsRenewedAndTheCallSentAgain()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.service.service().clock().advance(std::chrono::hours(2));
        QVERIFY(bench.flow.session().isValid());
        bench.fetch();
        QCOMPARE(bench.flow.exchange(Step::Fetch).answer->status, 200);
        QVERIFY(bench.flow.exchange(Step::Fetch).wasRenewed);
    }

    void aLostSessionSaysSoAndIsOver()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.service.service().clock().advance(std::chrono::hours(24 * 31)); // the refresh token's end too
        bench.check();
        const auto &exchange = bench.flow.exchange(Step::Connections);
        QVERIFY(exchange.error && exchange.error->kind == api::ErrorKind::Unauthorized);
        QVERIFY(!bench.flow.isSignedIn());
        bench.authenticate(bench.app.clientSecret);
        bench.check();
        QCOMPARE(bench.flow.exchange(Step::Connections).answer->status, 200);
    }

    void aWrongSecretOpensNothing()
    {
        FlowBench bench;
        bench.authenticate("sk_live_wrong");
        QCOMPARE(bench.flow.exchange(Step::Authenticate).answer->status, 401);
        QVERIFY(bench.flow.exchange(Step::Authenticate).error);
        QVERIFY(!bench.flow.isSignedIn());
    }

    void aServerThatIsGoneIsAnErrorAndTheTokenStays()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.check();
        bench.service.service().stop();
        bench.fetch();
        QVERIFY(!bench.flow.exchange(Step::Fetch).answer);
        QVERIFY(bench.flow.exchange(Step::Fetch).error->kind == api::ErrorKind::Network);
        QVERIFY(bench.flow.isSignedIn());
        const QDateTime before = bench.flow.lookedAt();
        QSignalSpy changes(&bench.flow, &IntegrationFlow::changed);
        bench.flow.lookAgain();
        QTRY_COMPARE(bench.client.inFlight(), 0);
        QCOMPARE(bench.flow.lookedAt(), before); // what was seen is as old as it was
        QCOMPARE(bench.flow.connections().size(), 3u);
        QVERIFY(bench.service.service().restart());
        bench.fetch();
        QCOMPARE(bench.flow.exchange(Step::Fetch).answer->status, 200);
    }

    void connectsADeviceAndSeesItAppear()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.check();
        const int shown = bench.flow.exchange(Step::Connections).number;
        QSignalSpy ready(&bench.flow, &IntegrationFlow::authorizationReady);
        bench.flow.connectDevice(u"fitbit"_s, bench.app.clientId);
        QTRY_COMPARE(ready.size(), 1);
        const VendorBench vendors(bench.service);
        const std::string page = ready.first().at(1).toUrl().toString(QUrl::FullyEncoded).toStdString();
        const auto back = vendors.open(vendors.decide(page, "fitbit"));
        QVERIFY2(back.header("location").find("status=success") != std::string::npos, back.body.c_str());
        bench.flow.lookAgain();
        QTRY_VERIFY(bench.isConnected("fitbit"));
        QCOMPARE(bench.flow.exchange(Step::Connections).number, shown); // the call on show is the same
    }

    void theBrowserEndsAtTheApplication()
    {
        FlowBench bench;
        const RelayBench::App phone = bench.relay.newApp(bench.relay.seededToken(), "Phone app");
        bench.flow.setApplication(phone.id);
        QSignalSpy ready(&bench.flow, &IntegrationFlow::authorizationReady);
        bench.flow.connectDevice(u"fitbit"_s, phone.clientId);
        QTRY_COMPARE(ready.size(), 1);
        const VendorBench vendors(bench.service);
        const std::string page = ready.first().at(1).toUrl().toString(QUrl::FullyEncoded).toStdString();
        const std::string end = vendors.open(vendors.decide(page, "fitbit")).header("location");
        QVERIFY2(end.starts_with("https://app.example.com/back?") && end.find("success=true") != std::string::npos,
                 end.c_str());
    }

    void aRefusedConnectionSaysWhy()
    {
        FlowBench bench;
        QSignalSpy failures(&bench.flow, &IntegrationFlow::connectFailed);
        bench.flow.connectDevice(u"fitbit"_s, "relay_app_client_0000000000");
        QTRY_COMPARE(failures.size(), 1);
    }

    void anotherApplicationStartsOver()
    {
        FlowBench bench;
        bench.authenticate(bench.app.clientSecret);
        bench.check();
        bench.flow.setApplication(bench.app.id, {u"oura"_s}); // the same one, edited
        QVERIFY(bench.flow.isSignedIn());
        bench.check();
        QCOMPARE(bench.flow.connections().size(), 1u);
        bench.flow.setApplication("000000000000000000000000");
        QVERIFY(!bench.flow.isSignedIn());
        QVERIFY(!bench.client.token(api::Auth::RelayToken));
        QVERIFY(bench.flow.connections().empty());
        QCOMPARE(bench.flow.exchange(Step::Authenticate).number, 0);
    }
};

WEARDECK_TEST(IntegrationFlowTest)
#include "tst_integrationflow.moc"
