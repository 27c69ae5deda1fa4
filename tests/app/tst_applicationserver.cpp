// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/operations.h"
#include "app/gui/application.h"
#include "app/gui/requestlog.h"
#include "models/common/watching.h"
#include "models/relay/relaysession.h"
#include "tests/support/awaited.h"
#include "tests/support/testcase.h"
#include "views/common/theme.h"

#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTcpServer>
#include <QUrl>

using namespace Qt::StringLiterals;
using State = views::ServerControl::State;

// The console as it is put together, while its own server goes and comes back.
class ApplicationServerTest : public support::TestCase {
    Q_OBJECT

    std::unique_ptr<app::Application> m_application;

    void become(State state)
    {
        state == State::Running ? m_application->server().start() : m_application->server().stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_application->server().state(), state, 20'000);
    }
    template <typename T>
    T *part(const char *objectName) const
    {
        return m_application->window()->findChild<T *>(QString::fromLatin1(objectName));
    }

    // Of an application of the seeded developer, as the dispatcher takes them.
    api::RelayGetUserByAppCredentials newCredentials()
    {
        api::client::Client &client = m_application->client();
        api::PortalSignIn signIn;
        signIn.body = {.email = client.login()->email, .password = std::string(client.login()->password.reveal())};
        const auto session = support::awaited(client.send(signIn));
        client.setToken(api::Auth::PortalToken, api::client::SecretString(session->data.accessToken));
        api::CreatePortalCredential create;
        create.applicationId =
            support::awaited(client.send(api::ListPortalApplications{}))->data.applications.front().id;
        const auto made = support::awaited(client.send(create));
        api::RelayGetUserByAppCredentials login;
        login.body.clientId = made->data.credential.clientId;
        login.body.clientSecret = made->data.clientSecret;
        login.body.applicationId = create.applicationId;
        return login;
    }

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void init()
    {
        TestCase::init();
        m_application = std::make_unique<app::Application>(app::Launch{.isolated = true, .seed = u"demo"_s});
        m_application->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window(), 20'000);
    }
    void cleanup() { m_application.reset(); }

    void whatIsOpenStaysWhileItIsStopped()
    {
        views::MainWindow &window = *m_application->window();
        window.open(u"applications"_s);
        views::Page *page = window.currentPage();
        QTRY_VERIFY_WITH_TIMEOUT(std::holds_alternative<views::PageLoaded>(page->loadState()), 20'000);
        auto *steps = part<QPushButton>("step4");
        QTRY_VERIFY(steps->isEnabled());
        steps->click(); // opens the first application that has credentials at its flow
        auto *secret = part<QLineEdit>("flowSecret");
        QTRY_VERIFY(secret->isVisible());
        secret->setText(u"typed before"_s);
        const auto token = m_application->client().token(api::Auth::PortalToken);
        QVERIFY(token);

        become(State::Stopped);
        QCOMPARE(window.currentPage(), page);
        QVERIFY(secret->isVisible());
        QCOMPARE(secret->text(), u"typed before"_s);
        QVERIFY(!part<QPushButton>("flowAuthenticate")->isEnabled());
        auto *bar = part<QWidget>("offlineBar");
        QVERIFY(bar->isVisible());
        // Whoever has the port now gets no secret.
        QVERIFY(!m_application->client().login());
        const auto refused = support::awaited(m_application->client().send(api::ListPortalApplications{}));
        QVERIFY(!refused && refused.error().kind == api::ErrorKind::Network);

        bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_application->server().state(), State::Running, 20'000);
        QCOMPARE(window.currentPage(), page);
        QVERIFY(!bar->isVisible());
        QCOMPARE(secret->text(), u"typed before"_s);
        QTRY_VERIFY(part<QPushButton>("flowAuthenticate")->isEnabled());
        QVERIFY(support::awaited(m_application->client().send(api::ListPortalApplications{})));
        QVERIFY(support::awaited(m_application->client().send(api::ListUsers{}))); // with the key of the server
    }

    // Another program may have the port meanwhile: it hears nothing, and what was due is made up for later.
    void whatFallsDueWhileItIsStoppedWaits()
    {
        api::client::Client &client = m_application->client();
        const api::RelayGetUserByAppCredentials login = newCredentials();
        const auto answer = support::awaited(client.send(login));
        QVERIFY(answer);
        models::RelaySession session(client);
        session.begin(api::client::SecretString(answer->data.accessToken),
                      api::client::SecretString(answer->data.refreshToken));
        const QUrl address(m_application->server().info().relayUrl);

        become(State::Stopped);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(address.host()), quint16(address.port())));
        const QSignalSpy called(&other, &QTcpServer::newConnection);
        std::optional<std::optional<api::Error>> renewed;
        session.renew(&session, [&](const auto &error) { renewed = error; });
        QTRY_VERIFY(renewed && *renewed);
        QVERIFY(session.canRenew());
        QVERIFY(!support::awaited(client.send(login)));
        QCOMPARE(called.size(), 0);
        other.close();

        become(State::Running);
        renewed.reset();
        session.renew(&session, [&](const auto &error) { renewed = error; });
        QTRY_VERIFY(renewed);
        QVERIFY(!*renewed);
        QCOMPARE(session.renewals(), 1);
    }

    // Another database is another place: nothing of the old pages is true there.
    void aReseededServerGetsNewPages()
    {
        m_application->window()->open(u"applications"_s);
        const QPointer<views::Page> page = m_application->window()->currentPage();
        std::optional<bool> isDone;
        m_application->server().reseed(u"empty"_s).then(this, [&](const auto &done) { isDone = done.has_value(); });
        QTRY_COMPARE_WITH_TIMEOUT(isDone, std::optional(true), 20'000);
        QTRY_VERIFY(!page);
    }

    // The console's own watching does not bury what people ask for; what goes wrong is told.
    void theRequestLogLeavesOutWhatWatches()
    {
        auto *log = m_application->server().requestLog();
        const auto paths = [&] {
            QStringList all;
            for (int row = 0; row < log->rowCount(); ++row)
                all << log->index(row, app::RequestLog::Path).data().toString();
            return all;
        };
        const auto count = [&](const QString &path) { return paths().count(path); };
        api::GetUser missing;
        missing.userId = "00000000-0000-0000-0000-000000000000";
        api::ListApiKeys keys;
        QVERIFY(support::awaited(m_application->client().send(keys, models::watching())));
        QVERIFY(!support::awaited(m_application->client().send(missing, models::watching())));
        QVERIFY(support::awaited(m_application->client().send(keys)));
        QTRY_VERIFY(count(u"/api/v1/users/00000000-0000-0000-0000-000000000000"_s) == 1);
        const auto mine = [&] {
            return std::ranges::count_if(paths(), [](const QString &each) { return each.contains(u"api-keys"_s); });
        };
        QTRY_COMPARE(mine(), 1);
    }
};

WEARDECK_GUI_TEST(ApplicationServerTest)
#include "tst_applicationserver.moc"
