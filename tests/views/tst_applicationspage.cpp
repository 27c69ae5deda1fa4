// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/applicationsbench.h"
#include "views/applications/appcredentials.h"
#include "views/applications/applicationdialog.h"
#include "views/applications/applicationview.h"
#include "views/applications/newcredentialpanel.h"
#include "views/applications/rotatedialog.h"
#include "views/common/codeblock.h"
#include "views/common/secret.h"
#include "views/snippets/guideapplication.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTabBar>

using namespace Qt::StringLiterals;
using namespace support;

class ApplicationsPageTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void showsTheSeededAccountAtOnce()
    {
        const ApplicationsBench bench;
        QCOMPARE(bench.table()->rowCount(), 3);
        QCOMPARE(bench.part<QWidget>("portalAccount")->property("text").toString(),
                 QString::fromStdString(bench.service.ready().accounts.developer->email));
        QVERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
    }

    void signsOutAndInAgain()
    {
        ApplicationsBench bench;
        bench.press("portalSignOut");
        QVERIFY(bench.part<QWidget>("signInPanel")->isVisible());
        const auto hasEnded = [&] { // there too
            const auto records = bench.service.service().recentRequests();
            return std::ranges::any_of(records, [](const auto &record) {
                return record->operation == "portalSignOut" && record->status == 200;
            });
        };
        QTRY_VERIFY(hasEnded());
        QTRY_VERIFY(!bench.shell.client.token(api::Auth::PortalToken));
        const auto &account = *bench.service.ready().accounts.developer;
        fillIn(bench.page.get(), "portalEmail", QString::fromStdString(account.email));
        fillIn(bench.page.get(), "portalPassword", u"not the password"_s);
        bench.press("portalSubmit");
        bench.settle();
        QTRY_VERIFY(bench.part<views::Banner>("signInBanner")->isVisible());
        fillIn(bench.page.get(), "portalPassword", QString::fromStdString(account.password));
        bench.press("portalSubmit");
        QTRY_COMPARE(bench.table()->rowCount(), 3);
        QTRY_VERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
    }

    void signsUpToAnEmptyAccountWithTheNextStepShown()
    {
        const ApplicationsBench bench;
        bench.press("portalSignOut");
        bench.press("portalOther");
        fillIn(bench.page.get(), "portalFirstName", u"Meera"_s);
        fillIn(bench.page.get(), "portalEmail", u"meera@example.org"_s);
        fillIn(bench.page.get(), "portalPassword", u"short"_s);
        bench.press("portalSubmit");
        QVERIFY(bench.part<QWidget>("signInPanel")->isVisible()); // too short: nothing was sent
        fillIn(bench.page.get(), "portalPassword", u"correct horse battery"_s);
        bench.press("portalSubmit");
        QTRY_VERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
        bench.settle();
        QCOMPARE(bench.table()->rowCount(), 0);
        QVERIFY(!bench.part<QPushButton>("step1")->isEnabled());
        QVERIFY(bench.part<QPushButton>("step2")->isEnabled());
        QVERIFY(!bench.part<QPushButton>("step3")->isEnabled());
    }

    void createsAnApplicationAndTellsATakenNameAtItsField()
    {
        const ApplicationsBench bench;
        const QString taken = bench.names().first();
        bench.press("primary");
        auto *dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        fillIn(dialog, "application_name", taken);
        fillIn(dialog, "application_webhookUrl", u"nowhere"_s);
        child<QCheckBox>(dialog, "oura")->click();
        click(dialog, "dialogAction");
        QVERIFY(!child<views::FormField>(dialog, "application_webhookUrlField")->error().isEmpty());
        fillIn(dialog, "application_webhookUrl", u"https://app.example.com/events"_s);
        click(dialog, "dialogAction");
        QTRY_COMPARE(child<views::FormField>(dialog, "application_nameField")->error(),
                     u"An application with this name exists."_s);
        fillIn(dialog, "application_name", u"Clinic app"_s);
        click(dialog, "dialogAction");
        QTRY_VERIFY(bench.names().contains(u"Clinic app"_s));
        QVERIFY(bench.part<views::ApplicationView>("applicationView")->isVisible());
        const auto &made = bench.part<views::ApplicationView>("applicationView")->application();
        QCOMPARE(made.webhookUrl, std::optional<std::string>("https://app.example.com/events"));
        QCOMPARE(made.devices, std::vector<std::string>{"oura"});
        QCOMPARE(bench.toasts.texts.size(), 1);
        QVERIFY(bench.part<QWidget>("webhookSecretReveal")->isVisible()); // it can be read this once
        bench.openApplication(taken);
        QVERIFY(!bench.part<QWidget>("webhookSecretReveal")->isVisible());
    }

    void rotatesTheWebhookSecret()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().first());
        auto *reveal = bench.part<QWidget>("webhookSecretReveal");
        bench.press("rotateWebhookSecret"); // cancelled
        QVERIFY(bench.shell.prompts.asked.last().destructive);
        QCoreApplication::processEvents();
        QVERIFY(!reveal->isVisible());
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("rotateWebhookSecret");
        QTRY_VERIFY(reveal->isVisible());
        QVERIFY(child<views::SecretField>(reveal, "revealSecret")->shownText().startsWith(u"whse"));
        click(reveal, "revealDone");
        QVERIFY(!reveal->isVisible());
    }

    void editsOnlyWhatWasChanged()
    {
        const ApplicationsBench bench;
        const QString name = bench.names().first();
        bench.openApplication(name);
        const auto before = bench.part<views::ApplicationView>("applicationView")->application();
        bench.press("editApplication");
        auto *dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        fillIn(dialog, "application_packageName", u"com.example.changed"_s);
        click(dialog, "dialogAction");
        const auto *view = bench.part<views::ApplicationView>("applicationView");
        QTRY_COMPARE(view->application().packageName, std::optional<std::string>("com.example.changed"));
        QCOMPARE(view->application().devices, before.devices);
        QCOMPARE(view->application().webhookUrl, before.webhookUrl);
        QVERIFY(view->application().status == before.status);
    }

    void deletesWithTheNameTyped()
    {
        ApplicationsBench bench;
        const QString name = bench.names().first();
        bench.openApplication(name);
        bench.press("deleteApplication");
        QCOMPARE(bench.shell.prompts.asked.last().typed, name);
        QCOMPARE(bench.table()->rowCount(), 3); // the user cancelled
        bench.shell.prompts.confirmations.enqueue(QString());
        bench.press("deleteApplication");
        QTRY_COMPARE(bench.table()->rowCount(), 2);
        QVERIFY(!bench.names().contains(name));
        QVERIFY(!bench.part<views::ApplicationView>("applicationView")->isVisible());
    }

    void showsANewSecretOnceAndKeepsItInTheKeychain()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().first());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        const int before = section->credentials()->rowCount();
        bench.shell.prompts.texts.enqueue(u"Server"_s);
        bench.press("createCredential");
        QTRY_VERIFY(bench.part<QWidget>("secretReveal")->isVisible());
        QTRY_COMPARE(section->credentials()->rowCount(), before + 1);
        click(bench.part<QWidget>("secretReveal"), "revealDone");
        QTRY_VERIFY(!bench.part<QWidget>("secretReveal")->isVisible());
        const QString environment = bench.context.environments.current().id();
        QTRY_COMPARE(bench.shell.secrets.list(environment).size(), 1);
        const models::SecretInfo kept = bench.shell.secrets.list(environment).first();
        QCOMPARE(kept.kind, u"app_credentials"_s);
        QVERIFY(kept.id.name.startsWith(u"relay_app_client_"_s));
        QCOMPARE(kept.facts.value(u"client_id"_s), kept.id.name);
        QCOMPARE(kept.facts.value(u"application_id"_s).size(), 24);
    }

    void rotatesDeactivatesAndRevokes()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().first());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        bench.shell.prompts.texts.enqueue(u"Server"_s);
        bench.press("createCredential");
        QTRY_VERIFY(bench.part<QWidget>("secretReveal")->isVisible());
        const auto row = [&]() -> const api::RelayCredential * {
            for (int at = 0; at < section->credentials()->rowCount(); ++at)
                if (section->credentials()->rowAt(at) && section->credentials()->rowAt(at)->name == "Server")
                    return section->credentials()->rowAt(at);
            return nullptr;
        };
        QTRY_VERIFY(row());
        auto *table = bench.part<views::DataTable>("appCredentialsTable");
        const auto select = [&] {
            table->selectRow(section->credentials()->rowOf(QString::fromStdString(row()->clientId)));
        };
        select();
        bench.press("rotateCredential");
        auto *dialog = bench.part<views::RotateDialog>("rotateDialog");
        child<QComboBox>(dialog, "grace")->setCurrentIndex(1);
        click(dialog, "dialogAction");
        QTRY_VERIFY(row() && row()->previousSecretUntil);
        QVERIFY(row()->previousSecretUntil->toString().starts_with("2026-04-23T11:00")); // the server's clock runs
        select();
        bench.shell.prompts.confirmations.enqueue(QString());
        bench.press("toggleCredential");
        QTRY_VERIFY(row() && row()->status == api::RelayStatus::Inactive);
        select();
        bench.shell.prompts.confirmations.enqueue(QString());
        bench.press("revokeCredential");
        QTRY_VERIFY(!row());
        QCOMPARE(bench.shell.prompts.asked.last().typed, u"Server"_s);
    }

    void signsInAnewWhenTheSessionIsOver()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().first());
        const auto *view = bench.part<views::ApplicationView>("applicationView");
        const std::string id = view->application().id;
        bench.service.service().clock().advance(std::chrono::minutes(61));
        bench.page->reload();
        bench.settle();
        QTRY_COMPARE(bench.table()->rowCount(), 3);
        QVERIFY(view->isVisible()); // where it was
        QCOMPARE(view->application().id, id);
        QVERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
    }

    void aServerThatStopsIsToldAndTriedAgain()
    {
        ApplicationsBench bench;
        bench.service.service().stop();
        bench.page->reload();
        QTRY_VERIFY(bench.part<views::Banner>("pageBanner")->isVisible());
        QVERIFY(!bench.part<QWidget>("signInPanel")->isVisible()); // the session is not over
        QVERIFY(bench.service.service().restart());
        Q_EMIT bench.part<views::Banner>("pageBanner")->retryRequested();
        QTRY_VERIFY(!bench.part<views::Banner>("pageBanner")->isVisible());
        QCOMPARE(bench.table()->rowCount(), 3);
    }

    void aServerThatIsNotThereYetIsToldAndTriedAgain()
    {
        ApplicationsBench bench;
        bench.press("portalSignOut");
        bench.service.service().stop();
        bench.page->reload(); // signs in by itself
        QTRY_VERIFY(bench.part<views::Banner>("signInBanner")->isVisible());
        QVERIFY(bench.service.service().restart());
        Q_EMIT bench.part<views::Banner>("signInBanner")->retryRequested(); // asks for no password
        QTRY_COMPARE(bench.table()->rowCount(), 3);
        QTRY_VERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
    }

    void fillsTheGuidesFromTheApplication()
    {
        ApplicationsBench bench;
        const RelayBench::App app = bench.relay.newApp(bench.relay.seededToken(), "Phone app");
        bench.page->reload();
        QTRY_COMPARE(bench.table()->rowCount(), 4);
        bench.page->open(QString::fromStdString(app.id) + u"/guides"_s);
        bench.settle();
        const auto code = [&] {
            QString all;
            for (const auto *block : bench.part<QWidget>("appGuides")->findChildren<views::CodeBlock *>())
                all += block->code();
            return all;
        };
        QTRY_VERIFY(code().contains(u"clientId: \"%1\""_s.arg(QString::fromStdString(app.clientId))));
        QVERIFY(code().contains(u"applicationId: \"%1\""_s.arg(QString::fromStdString(app.id))));
        QVERIFY(!code().contains(QString::fromStdString(app.clientSecret)));
        QVERIFY(code().contains(u"redirectUrl: \"https://app.example.com/back\""_s));
        QVERIFY(!bench.part<views::Banner>("guideMissing")->isVisible());
        bench.part<QTabBar>("guidePlatforms")->setCurrentIndex(1);
        QVERIFY(code().contains(u".packageName(\"YOUR.PACKAGE.NAME\")"_s)); // it has none, which is said
        QVERIFY(bench.part<views::Banner>("guideMissing")->isVisible());
        const models::GuideValues known = views::guideApplication(bench.shell.settings);
        QCOMPARE(known.applicationId, QString::fromStdString(app.id)); // the API reference shows the same
        QCOMPARE(known.clientId, QString::fromStdString(app.clientId));
        shoot(bench.page.get(), u"guides"_s);
    }

    void theStepsFitNarrowWindows()
    {
        const ApplicationsBench bench;
        auto *steps = bench.part<QWidget>("gettingStarted");
        QVERIFY(steps->isVisible());
        for (const int width : {1232, 816, 640}) {
            bench.page->resize(width, 624);
            QCoreApplication::processEvents();
            for (const auto *step : steps->findChildren<QPushButton *>())
                QVERIFY2(step->width() >= step->sizeHint().width(), qPrintable(step->text()));
            shoot(bench.page.get(), u"applications-%1"_s.arg(width));
        }
        QCOMPARE(bench.part<QPushButton>("step1")->text(), u"1"_s); // done: its number is enough
        QCOMPARE(bench.part<QPushButton>("step4")->text(), u"4  Get a first answer"_s); // next
    }

    void saysWhatIsWrongWhenTheTenantIs()
    {
        const ApplicationsBench bench("no-such-tenant");
        QVERIFY(bench.part<QWidget>("signInPanel")->isVisible());
        QVERIFY(bench.part<views::Banner>("signInBanner")->isVisible());
    }

    void opensAnApplicationByItsPlace()
    {
        const ApplicationsBench bench;
        const QString id = bench.table()->rowId(1);
        bench.page->open(id + u"/events"_s);
        bench.settle();
        const auto *view = bench.part<views::ApplicationView>("applicationView");
        QCOMPARE(QString::fromStdString(view->application().id), id);
        QCOMPARE(view->currentTab(), u"events"_s);
        QTest::keyClick(bench.page.get(), Qt::Key_Escape);
        QTRY_VERIFY(!view->isVisible());
    }
};

WEARDECK_GUI_TEST(ApplicationsPageTest)
#include "tst_applicationspage.moc"
