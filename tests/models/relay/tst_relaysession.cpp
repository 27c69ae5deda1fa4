// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/relaysession.h"

#include "api/server/clock.h"
#include "tests/support/relaymodelbench.h"
#include "tests/support/testcase.h"

#include <QSignalSpy>

using namespace support;
using api::client::SecretString;
using models::RelaySession;

namespace {

// A session over a real server; both clocks go on together.
struct SessionBench : RelayModelBench {
    RelaySession session{client, nullptr, clock()};

    void signIn()
    {
        const auto answer = relay.login(app);
        session.begin(SecretString(jsonText(answer.body, "/data/accessToken")),
                      SecretString(jsonText(answer.body, "/data/refreshToken")));
    }
    // What the gateway says to the client's token.
    int status() { return awaited(client.sendRaw(api::client::prepare(api::RelayGetConnectionStatus{})))->status; }
    std::optional<api::Error> ensure()
    {
        std::optional<std::optional<api::Error>> said;
        session.ensure(&session, [&](const auto &error) { said = error; });
        if (!QTest::qWaitFor([&] { return said.has_value(); }, 20'000))
            qFatal("nothing was said");
        return *said;
    }
};

} // namespace

class RelaySessionTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void withoutATokenNothingIsRenewed()
    {
        SessionBench bench;
        QVERIFY(!bench.session.isOpen());
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.status(), 401);
    }

    void aTokenLivesAsLongAsItSays()
    {
        SessionBench bench;
        bench.signIn();
        QVERIFY(bench.session.isValid());
        QCOMPARE(bench.now().secsTo(bench.session.tokenEnd()), 3600);
        QCOMPARE(bench.status(), 200);
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.session.renewals(), 0); // there was no need
    }

    void isRenewedBeforeACallThatWouldFail()
    {
        SessionBench bench;
        bench.signIn();
        const SecretString first = *bench.client.token(api::Auth::RelayToken);
        bench.pass(std::chrono::minutes(61));
        QVERIFY(!bench.session.isValid());
        QVERIFY(bench.session.isOpen());
        QCOMPARE(bench.status(), 401);
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.session.renewals(), 1);
        QCOMPARE(bench.now().secsTo(bench.session.tokenEnd()), 3600);
        QVERIFY(!(*bench.client.token(api::Auth::RelayToken) == first));
        QCOMPARE(bench.status(), 200);
        bench.pass(std::chrono::minutes(61)); // the new refresh token works in its turn
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.session.renewals(), 2);
        QCOMPARE(bench.status(), 200);
    }

    void everybodyWaitsForOneRenewal()
    {
        SessionBench bench;
        bench.signIn();
        bench.pass(std::chrono::hours(2));
        int good = 0;
        for (int i = 0; i < 5; ++i)
            bench.session.ensure(&bench.session, [&](const auto &error) { good += !error; });
        QVERIFY(bench.session.isRenewing());
        QTRY_COMPARE(good, 5);
        QCOMPARE(bench.session.renewals(), 1); // a second one would have ended the session
        QCOMPARE(bench.status(), 200);
    }

    void aRefusalEndsTheSession()
    {
        SessionBench bench;
        bench.signIn();
        bench.pass(std::chrono::hours(24 * 31));
        const auto error = bench.ensure();
        QVERIFY(error && error->kind == api::ErrorKind::Unauthorized);
        QVERIFY(!bench.session.isOpen());
        QVERIFY(bench.session.error());
        QVERIFY(!bench.client.token(api::Auth::RelayToken));
    }

    void noAnswerKeepsTheWayBack()
    {
        SessionBench bench;
        bench.signIn();
        bench.pass(std::chrono::hours(2));
        bench.service.service().stop();
        const auto error = bench.ensure();
        QVERIFY(error && error->kind == api::ErrorKind::Network);
        QVERIFY(bench.session.isOpen());
        QVERIFY(bench.service.service().restart());
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.status(), 200);
    }

    void inItsLastMinuteATokenIsGoodEnough()
    {
        SessionBench bench;
        bench.signIn();
        bench.pass(std::chrono::seconds(3570));
        bench.service.service().stop();
        QVERIFY(!bench.ensure()); // tried to renew it, but it is not over
        QVERIFY(bench.session.error());
        QVERIFY(bench.session.isValid());
    }

    void lockingTheConsoleEndsIt()
    {
        SessionBench bench;
        bench.signIn();
        bench.pass(std::chrono::hours(2));
        std::optional<std::optional<api::Error>> said;
        bench.session.ensure(&bench.session, [&](const auto &error) { said = error; });
        QVERIFY(bench.session.isRenewing());
        bench.client.suspend();
        QVERIFY(said && *said); // nobody waits for ever
        QVERIFY(!bench.session.isOpen());
        QVERIFY(bench.session.refreshToken().isEmpty());
        bench.session.begin(SecretString("a.b.c"), SecretString("d.e.f")); // an answer that arrives now
        QVERIFY(!bench.session.isOpen());
        bench.client.resume(bench.credentials);
        bench.signIn();
        QVERIFY(!bench.ensure());
        QCOMPARE(bench.status(), 200);
    }

    void tellsOfEveryChange()
    {
        SessionBench bench;
        const QSignalSpy changes(&bench.session, &RelaySession::changed);
        bench.signIn();
        QCOMPARE(changes.size(), 1);
        bench.session.end();
        QCOMPARE(changes.size(), 2);
        QVERIFY(!bench.session.isOpen());
        QVERIFY(!bench.session.tokenEnd().isValid());
    }
};

WEARDECK_TEST(RelaySessionTest)
#include "tst_relaysession.moc"
