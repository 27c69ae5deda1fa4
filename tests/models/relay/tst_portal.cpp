// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/portal.h"

#include "models/relay/applicationtable.h"
#include "tests/support/relaymodelbench.h"
#include "tests/support/testcase.h"

#include <QAbstractItemModelTester>

using namespace Qt::StringLiterals;
using namespace support;
using api::client::SecretString;
using models::Portal;
using State = Portal::State;

namespace {

struct PortalBench : RelayModelBench {
    using RelayModelBench::RelayModelBench;
    void resume()
    {
        portal.resume(true);
        await();
    }
    void await() const
    {
        if (!QTest::qWaitFor([&] { return portal.state() != State::SigningIn; }, 20'000))
            qFatal("the portal does not answer");
    }
    api::Error refusal() // of the token in use
    {
        const auto answer = awaited(client.send(api::ListPortalApplications{}));
        return answer ? api::Error{.kind = api::ErrorKind::Internal, .message = "it was taken"} : answer.error();
    }
    std::string email() const { return service.ready().accounts.developer->email; }

    Portal portal{client};
};

} // namespace

class PortalTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void signsInWithTheLoginOfTheEnvironment()
    {
        PortalBench bench;
        QCOMPARE(bench.portal.state(), State::Unknown);
        bench.resume();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QCOMPARE(bench.portal.account()->email, bench.email());
        bench.portal.signOut();
        QCOMPARE(bench.portal.state(), State::SignedOut);
        QVERIFY(!bench.portal.error());
        bench.portal.resume(false); // nobody asked for the login
        QCOMPARE(bench.portal.state(), State::SignedOut);
    }

    void changesThePasswordAndStaysSignedIn()
    {
        PortalBench bench;
        bench.resume();
        const std::string password = bench.service.ready().accounts.developer->password;
        const auto before = bench.client.token(api::Auth::PortalToken);
        std::optional<std::optional<api::Error>> answer;
        const auto change = [&](const std::string &current, const std::string &next) {
            answer.reset();
            bench.portal.changePassword(SecretString(current), SecretString(next), &bench.portal,
                                        [&](const std::optional<api::Error> &error) { answer.emplace(error); });
        };
        change("not the password", "another long passphrase");
        QTRY_VERIFY(answer);
        QVERIFY(*answer && (*answer)->kind == api::ErrorKind::Unprocessable);
        QVERIFY((*answer)->message.starts_with("\"currentPassword\""));
        change(password, "another long passphrase");
        QTRY_VERIFY(answer);
        QVERIFY(!*answer);
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QVERIFY(bench.client.token(api::Auth::PortalToken)->reveal() != before->reveal());
        QVERIFY(awaited(bench.client.send(api::ListPortalApplications{})));
        bench.client.setToken(api::Auth::PortalToken, *before);
        QVERIFY(bench.refusal().kind == api::ErrorKind::Unauthorized); // other sessions are over
    }

    void keepsATokenThatIsGood()
    {
        PortalBench bench;
        bench.resume();
        const SecretString token = *bench.client.token(api::Auth::PortalToken);
        bench.resume();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QVERIFY(*bench.client.token(api::Auth::PortalToken) == token);
    }

    void signsInAnewWhenTheSessionIsOver()
    {
        PortalBench bench;
        bench.resume();
        bench.pass(std::chrono::minutes(61));
        const api::Error over = bench.refusal();
        QVERIFY(over.kind == api::ErrorKind::Unauthorized);
        QVERIFY(bench.portal.tookAway(over));
        bench.await();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QVERIFY(awaited(bench.client.send(api::ListPortalApplications{})));
        bench.pass(std::chrono::minutes(61)); // as a page that is loaded again finds it
        bench.resume();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QVERIFY(awaited(bench.client.send(api::ListPortalApplications{})));
    }

    void doesNotSignInForEver()
    {
        PortalBench bench;
        bench.resume();
        const api::Error refused{.kind = api::ErrorKind::Unauthorized, .message = "no"};
        QVERIFY(bench.portal.tookAway(refused));
        bench.await();
        QVERIFY(bench.portal.tookAway(refused)); // the fresh one too
        QCOMPARE(bench.portal.state(), State::SignedOut);
        QCOMPARE(bench.portal.error()->message, std::string("no"));
    }

    void whoTypedAPasswordIsAskedAgain()
    {
        PortalBench bench;
        bench.portal.signUp(u"Meera"_s, u"meera@example.org"_s, SecretString("correct horse battery"));
        bench.await();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        bench.pass(std::chrono::minutes(61));
        QVERIFY(bench.portal.tookAway(bench.refusal()));
        QCOMPARE(bench.portal.state(), State::SignedOut); // never as somebody else
        QVERIFY(!bench.portal.canRetry());
        bench.portal.signIn(u"meera@example.org"_s, SecretString("correct horse battery"));
        bench.await();
        QCOMPARE(bench.portal.account()->firstName, std::string("Meera"));
    }

    void otherErrorsTakeNothingAway()
    {
        PortalBench bench;
        bench.resume();
        for (const api::ErrorKind kind : {api::ErrorKind::Network, api::ErrorKind::Forbidden, api::ErrorKind::NotFound})
            QVERIFY(!bench.portal.tookAway({.kind = kind, .message = "x"}));
        QCOMPARE(bench.portal.state(), State::SignedIn);
    }

    void aServerThatIsGoneCanBeTriedAgain()
    {
        PortalBench bench;
        bench.service.service().stop();
        bench.resume();
        QCOMPARE(bench.portal.state(), State::SignedOut);
        QVERIFY(bench.portal.error()->kind == api::ErrorKind::Network);
        QVERIFY(bench.portal.canRetry());
        QVERIFY(bench.service.service().restart());
        bench.portal.retry();
        bench.await();
        QCOMPARE(bench.portal.state(), State::SignedIn);
        QVERIFY(!bench.portal.canRetry());
    }

    void aWrongPasswordSaysSo()
    {
        PortalBench bench;
        bench.portal.signIn(QString::fromStdString(bench.email()), SecretString("not the password"));
        bench.await();
        QCOMPARE(bench.portal.state(), State::SignedOut);
        QCOMPARE(bench.portal.error()->message, std::string("Invalid email or password."));
        QVERIFY(!bench.client.token(api::Auth::PortalToken));
    }

    void listsApplicationsCredentialsAndEvents()
    {
        PortalBench bench;
        bench.resume();
        auto *applications = models::makeApplicationTable(bench.client, &bench.portal);
        const QAbstractItemModelTester tester(applications);
        applications->reload();
        QTRY_COMPARE(applications->rowCount(), 3);
        applications->setSearch(QString::fromStdString(bench.app.id));
        QTRY_COMPARE(applications->rowCount(), 1);
        QVERIFY(models::isActive(applications->rowAt(0)->status));
        auto *credentials = models::makeAppCredentialTable(bench.client, bench.app.id, &bench.portal);
        credentials->reload();
        QTRY_VERIFY(credentials->rowOf(QString::fromStdString(bench.app.clientId)) >= 0);
        auto *events = models::makeAppEventTable(bench.client, bench.app.id, &bench.portal);
        events->reload();
        QTRY_VERIFY(events->state() == models::TableBase::State::Complete);
        auto *foreign = models::makeAppCredentialTable(bench.client, "000000000000000000000000", &bench.portal);
        foreign->reload();
        QTRY_VERIFY(foreign->state() == models::TableBase::State::Failed);
        QVERIFY(foreign->error()->kind == api::ErrorKind::NotFound);
    }
};

WEARDECK_TEST(PortalTest)
#include "tst_portal.moc"
