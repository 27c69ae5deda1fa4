// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/clock.h"
#include "tests/support/applicationsbench.h"
#include "views/applications/appcredentials.h"
#include "views/applications/applicationdialog.h"
#include "views/applications/applicationview.h"
#include "views/common/celldelegate.h"
#include "views/common/codeblock.h"
#include "views/snippets/guideapplication.h"

#include <QCheckBox>
#include <QRegularExpression>
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
        bench.trigger("portalSignOut");
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
        bench.trigger("portalSignOut");
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

    void tellsHowManyDevicesThereIsNoRoomFor()
    {
        const ApplicationsBench bench;
        const int devices = 2;
        const QModelIndex index = bench.table()->index(int(bench.names().indexOf(u"Demo app"_s)), devices);
        const auto shown = [&] {
            const int width = bench.part<views::DataTable>("table")->columnWidth(devices);
            return views::CellDelegate::shownText(index, width - 2 * views::size::kGap3);
        };
        QCOMPARE(index.data().toString(), u"Oura Ring, Strava, Fitbit, Apple Health, Android Health Connect"_s);
        bench.page->resize(1400, 760);
        QTRY_COMPARE(shown(), index.data().toString());
        bench.page->resize(760, 760);
        QTRY_VERIFY2(QRegularExpression(u"^Oura Ring.* \\+[1-4]$"_s).match(shown()).hasMatch(), qPrintable(shown()));
    }

    void theNoteOfCredentialsStandsBelowThem()
    {
        const ApplicationsBench bench;
        bench.openApplication(u"Demo app"_s);
        const auto *table = bench.part<views::DataTable>("appCredentialsTable");
        const auto *note = bench.part<QWidget>("appCredentialsNote");
        const auto *create = bench.part<QWidget>("createCredential");
        QTRY_COMPARE(table->model()->rowCount(), 1);
        const auto top = [](const QWidget *each) { return each->mapToGlobal(QPoint()).y(); };
        QTRY_COMPARE(table->height(), views::size::kHeaderRow + views::rowHeight());
        QTRY_VERIFY(top(note) - top(table) - table->height() <= views::size::kGap6);
        QTRY_VERIFY(top(create) - top(note) <= views::size::kGap6 + note->fontMetrics().height());
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
        QTRY_VERIFY(bench.part<QWidget>("credentialsEmpty")->isVisible()); // it says what is next
        QVERIFY(!bench.part<QWidget>("appCredentialsTable")->isVisible());
        QCOMPARE(bench.toasts.texts.size(), 1);
        QVERIFY(bench.part<QWidget>("webhookSecretReveal")->isVisible()); // it can be read this once
        bench.openApplication(taken);
        QVERIFY(!bench.part<QWidget>("webhookSecretReveal")->isVisible());
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

    // Devices have names for people, and an empty column takes no room from them.
    void theListTellsDevicesByTheirNames()
    {
        const ApplicationsBench bench;
        QStringList columns;
        for (int at = 0; at < bench.table()->columnCount(); ++at)
            columns << bench.table()->columnId(at);
        const int devices = int(columns.indexOf(u"devices"_s)), webhook = int(columns.indexOf(u"webhook_url"_s));
        QString all;
        bool hasWebhook = false;
        for (int row = 0; row < bench.table()->rowCount(); ++row) {
            all += bench.table()->index(row, devices).data().toString() + u' ';
            hasWebhook = hasWebhook || !bench.table()->index(row, webhook).data().toString().isEmpty();
        }
        QVERIFY2(all.contains(u"Oura Ring"_s) && !all.contains(u"oura"_s), qPrintable(all));
        QCOMPARE(bench.part<views::DataTable>("table")->isColumnHidden(webhook), !hasWebhook);
        QCOMPARE(webhook, int(columns.size()) - 1);
    }

    // The server in this program is stopped for a while: all that is open stays as it is.
    void keepsItsPlaceWhileTheServerIsStopped()
    {
        ApplicationsBench bench;
        bench.page->open(QString::fromStdString(bench.relay.seededApp().id) + u"/flow"_s);
        bench.settle();
        auto *view = bench.part<views::ApplicationView>("applicationView");
        QTRY_VERIFY(bench.part<QAbstractButton>("flowAuthenticate")->isEnabled());
        fillIn(bench.page.get(), "flowSecret", u"typed before"_s);
        bench.service.service().stop();
        bench.server.stop();
        QVERIFY(view->isVisible());
        QCOMPARE(view->currentTab(), u"flow"_s);
        for (const char *asks : {"flowAuthenticate", "editApplication", "deleteApplication", "createCredential",
                                 "rotateWebhookSecret", "primary", "portalAccount"})
            QVERIFY2(!bench.part<QAbstractButton>(asks)->isEnabled(), asks);
        QVERIFY(bench.service.service().restart());
        bench.server.start();
        bench.page->reload(); // as the window does
        bench.settle();
        QVERIFY(view->isVisible());
        QCOMPARE(bench.part<QLineEdit>("flowSecret")->text(), u"typed before"_s);
        for (const char *asks : {"flowAuthenticate", "editApplication", "deleteApplication", "createCredential",
                                 "rotateWebhookSecret", "primary", "portalAccount"})
            QVERIFY2(bench.part<QAbstractButton>(asks)->isEnabled(), asks);
        QVERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
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
        bench.trigger("portalSignOut");
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

    void theLastStepOpensTheApplicationWhoseSecretIsAtHand()
    {
        ApplicationsBench bench;
        const QString known = QString::fromStdString(bench.relay.seededApp().id);
        QVERIFY(bench.table()->rowId(0) != known);
        bench.server.tellsApplication = true;
        bench.press("step4");
        const auto *view = bench.part<views::ApplicationView>("applicationView");
        QCOMPARE(QString::fromStdString(view->application().id), known);
        QCOMPARE(view->currentTab(), u"flow"_s);
    }

    void comesBackToTheServersOwnAccountWithoutItsPassword()
    {
        ApplicationsBench bench;
        bench.trigger("portalSignOut");
        QVERIFY(bench.part<QWidget>("signInPanel")->isVisible());
        bench.press("portalOwn");
        QTRY_VERIFY(!bench.part<QWidget>("signInPanel")->isVisible());
        QTRY_COMPARE(bench.table()->rowCount(), 3);
        bench.server.become(views::ServerControl::State::Stopped);
        QVERIFY(!bench.part<QPushButton>("portalOwn")->isEnabled());
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
