// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/contract/generated/operations.h"
#include "app/gui/application.h"
#include "tests/support/awaited.h"
#include "tests/support/testcase.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"

using namespace Qt::StringLiterals;
using models::LockReason;
using models::SessionLock;

// The console as it is put together, over its own server.
class ApplicationLockTest : public support::TestCase {
    Q_OBJECT

    std::unique_ptr<app::Application> m_application;

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

    void forgetsAndFetchesAgain()
    {
        api::client::Client &client = m_application->client();
        SessionLock &lock = m_application->lock();
        QVERIFY(client.login());
        QVERIFY(support::awaited(client.send(api::ListApiKeys{}))); // signs in
        lock.lock(LockReason::Asked);
        QVERIFY(client.isSuspended());
        QVERIFY(!client.login());
        std::optional<bool> held;
        client.send(api::ListUsers{}).then(this, [&](const auto &page) { held = page.has_value(); });
        QCoreApplication::processEvents();
        QVERIFY(!held);
        lock.unlock();
        QTRY_VERIFY(lock.isOpen());
        QVERIFY(!client.isSuspended());
        QTRY_COMPARE(held, std::optional(true));
        QVERIFY(support::awaited(client.send(api::ListApiKeys{})));
    }

    void aServerThatStartsAgainOpensNothing()
    {
        api::client::Client &client = m_application->client();
        m_application->lock().lock(LockReason::ScreenLocked);
        m_application->server().stop();
        QTRY_COMPARE_WITH_TIMEOUT(m_application->server().state(), views::ServerControl::State::Stopped, 20'000);
        m_application->server().start();
        QTRY_COMPARE_WITH_TIMEOUT(m_application->server().state(), views::ServerControl::State::Running, 20'000);
        QVERIFY(client.isSuspended());
        QVERIFY(!client.login());
        QVERIFY(!m_application->window()->currentPage()->isVisible());
        m_application->lock().unlock();
        QTRY_VERIFY(m_application->lock().isOpen());
        QVERIFY(support::awaited(client.send(api::ListUsers{}))); // with the new server's credentials
    }

    // No keychain: what the session keeps is there again without a password.
    void aSessionsOwnSecretsOutliveTheLock()
    {
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        m_application.reset();
        m_application = std::make_unique<app::Application>(app::Launch{.isolated = false, .seed = u"empty"_s});
        m_application->start();
        QTRY_VERIFY_WITH_TIMEOUT(m_application->window(), 20'000);
        models::SecretStore &secrets = m_application->window()->context().secrets;
        QTRY_COMPARE(secrets.keychain(), models::KeychainState::Unavailable);
        models::Environment remote;
        remote.connection.id = "remote";
        remote.connection.wearlinkUrl = "http://127.0.0.1:1/api/v1";
        remote.name = u"Remote"_s;
        QVERIFY(m_application->environments().save(remote));
        const models::SecretInfo info{.id = {u"remote"_s, u"key"_s}, .kind = u"api_key"_s};
        std::optional<models::SecretState> stored;
        secrets.write(info, api::client::SecretString("sk-session"), this,
                      [&](const api::Result<models::SecretState> &result) { stored = result.value(); });
        QTRY_COMPARE(stored, std::optional(models::SecretState::SessionOnly));
        m_application->environments().setCurrent(u"remote"_s);
        api::client::Client &client = m_application->client();
        QTRY_VERIFY(client.environment().id == "remote");
        SessionLock &lock = m_application->lock();
        lock.lock(LockReason::Asked);
        QVERIFY(client.isSuspended());
        const auto *how = m_application->window()->findChild<views::Label *>(u"lockHow"_s);
        QVERIFY2(how->fullText().contains(u"stay in memory until WearDeck quits"_s), qPrintable(how->fullText()));
        lock.unlock();
        QTRY_VERIFY(lock.isOpen());
        QVERIFY(!client.isSuspended());
        std::optional<std::string> kept;
        secrets.read(info.id, this, [&](const auto &value) { kept = std::string(value.value().reveal()); });
        QTRY_COMPARE(kept, std::optional<std::string>("sk-session"));
    }

    void anEnvironmentsSecretsAreReadAgain()
    {
        models::Environment remote;
        remote.connection.id = "remote";
        remote.connection.wearlinkUrl = "http://127.0.0.1:1/api/v1";
        remote.name = u"Remote"_s;
        QVERIFY(m_application->environments().save(remote));
        models::SecretInfo info{.id = {u"remote"_s, u"password"_s}, .kind = u"password"_s, .hint = u"a@b.example"_s};
        std::optional<bool> stored;
        m_application->window()->context().secrets.write(info, api::client::SecretString("secret-password"), this,
                                                         [&](const auto &result) { stored = result.has_value(); });
        QTRY_COMPARE(stored, std::optional(true));
        m_application->environments().setCurrent(u"remote"_s);
        QTRY_VERIFY(m_application->client().environment().id == "remote");
        QVERIFY(m_application->client().login());
        m_application->lock().lock(LockReason::Suspended);
        QVERIFY(!m_application->client().login());
        m_application->lock().unlock(false);
        QVERIFY(m_application->lock().isOpen());
        QVERIFY(!m_application->client().login()); // opened without
        m_application->lock().lock(LockReason::Asked);
        m_application->lock().unlock();
        m_application->lock().lock(LockReason::ScreenLocked); // while the secrets are being read
        QTest::qWait(50);
        QVERIFY(!m_application->client().login());
        m_application->lock().unlock();
        QTRY_VERIFY(m_application->lock().isOpen());
        QVERIFY(m_application->client().login());
        QCOMPARE(m_application->client().login()->email, std::string("a@b.example"));
    }
};

WEARDECK_GUI_TEST(ApplicationLockTest)
#include "tst_applicationlock.moc"
