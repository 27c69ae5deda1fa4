// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/paths.h"
#include "app/gui/application.h"
#include "tests/support/badserver.h"
#include "tests/support/fakesecretservice.h"
#include "tests/support/testcase.h"
#include "views/common/theme.h"

#include <csignal>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>

using namespace Qt::StringLiterals;
using support::BadServer;
using support::FakeSecretService;

// The console of a person whose last environment has its key in a keychain that is locked when it starts.
class ApplicationStartTest : public support::TestCase {
    Q_OBJECT

    support::PrivateBus m_bus; // one for all: GLib stays on the first
    BadServer m_server;

    void remember() const
    {
        QDir().mkpath(QFileInfo(app::secretIndexPath()).absolutePath());
        models::Environment remote;
        remote.connection.id = "remote";
        remote.connection.wearlinkUrl = m_server.url() + "/api/v1";
        remote.name = u"Remote"_s;
        app::StoredEnvironments environments(app::environmentsPath());
        QVERIFY(environments.save(remote));
        environments.setCurrent(u"remote"_s);
        QFile index(app::secretIndexPath());
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write(
            QJsonDocument(QJsonArray{QJsonObject{
                              {u"environment"_s, u"remote"_s}, {u"name"_s, u"api-key"_s}, {u"kind"_s, u"api_key"_s}}})
                .toJson());
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isRunning());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        std::signal(SIGTERM, SIG_IGN); // GLib sends it when the bus ends, which is after the last test
        views::installTheme(*qApp);
        m_server.on("*", [](BadServer::Peer &peer, const BadServer::Request &) { peer.answer(401, "{}"); });
        remember();
    }
    void theWindowDoesNotWaitForThePerson_data()
    {
        QTest::addColumn<bool>("cancels");
        QTest::newRow("who closes the prompt") << false;
        QTest::newRow("who stops the wait in the window") << true;
    }
    void theWindowDoesNotWaitForThePerson()
    {
        QFETCH(bool, cancels);
        FakeSecretService service(m_bus);
        service.keyring = FakeSecretService::Keyring::Locked;
        const std::size_t before = m_server.requests().size();
        app::Application console({.isolated = false, .seed = u"empty"_s});
        console.start();
        QTRY_VERIFY_WITH_TIMEOUT(console.window(), 20'000);
        QTRY_COMPARE(service.count(u"Prompt"_s), 1);
        auto *bar = console.window()->findChild<QWidget *>(u"keychainBar"_s);
        QTRY_VERIFY(bar->isVisible());
        console.window()->open(u"users"_s);
        QTRY_VERIFY(console.client().inFlight() > 0);
        QCOMPARE(m_server.requests().size(), before); // calls wait for their credentials
        if (cancels)
            bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
        else
            service.answerPrompt(true);
        QTRY_VERIFY(!bar->isVisible());
        QTRY_VERIFY(m_server.requests().size() > before); // without: the server says what is missing
        QTRY_VERIFY(!console.window()->findChildren<QWidget *>(u"toast"_s).isEmpty()); // and the console why
        QCOMPARE(service.count(u"Prompt"_s), 1);
    }
};

WEARDECK_GUI_TEST(ApplicationStartTest)
#include "tst_applicationstart.moc"
