// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/applicationsbench.h"
#include "views/applications/appcredentials.h"
#include "views/applications/applicationdialog.h"
#include "views/applications/applicationview.h"
#include "views/applications/passworddialog.h"
#include "views/applications/rotatedialog.h"
#include "views/common/secret.h"

#include <QCheckBox>
#include <QComboBox>

using namespace Qt::StringLiterals;
using namespace support;

// What is typed at the applications of Relay, and the secrets that are shown once.
class ApplicationFormsTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    // What the keychain did not take can still be read.
    void aSecretThatCannotBeKeptStaysOnScreen()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        bench.shell.prompts.texts.enqueue(u"Server"_s);
        bench.press("createCredential");
        auto *reveal = child<QWidget>(section, "secretReveal");
        QTRY_VERIFY(reveal->isVisible());
        bench.shell.secrets.become(models::KeychainState::Locked, u"It is locked."_s);
        click(reveal, "revealDone");
        QVERIFY(!reveal->isVisible());
        QVERIFY(!child<QCheckBox>(section, "saveSecret")->isVisible()); // nothing of it stays alone
        QTRY_VERIFY(reveal->isVisible());
        QVERIFY(child<views::SecretField>(reveal, "revealSecret")->shownText().startsWith(u"…"_s));
        bench.shell.secrets.become(models::KeychainState::Ready, {});
        click(reveal->parentWidget(), "bannerRetry");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        QVERIFY(!child<QCheckBox>(section, "saveSecret")->isVisible());
        QVERIFY(!reveal->isVisible());
    }

    void keptSecretsGoWithWhatTheyOpen()
    {
        ApplicationsBench bench;
        const QString name = bench.names().constFirst();
        bench.openApplication(name);
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        for (const int count : {1, 2}) {
            bench.shell.prompts.texts.enqueue(u"Server %1"_s.arg(count));
            bench.press("createCredential");
            QTRY_VERIFY(child<QWidget>(section, "secretReveal")->isVisible());
            click(section, "revealDone");
            QTRY_COMPARE(bench.shell.secrets.held.size(), count);
        }
        models::SecretInfo other; // of nothing here
        other.id = {bench.shell.environments.current().id(), u"mine"_s};
        other.kind = u"bearer"_s;
        bench.shell.secrets.held.append({other, api::client::SecretString("value")});
        const auto clientIds = [&] {
            QStringList ids;
            for (const auto &[info, value] : bench.shell.secrets.held)
                ids << info.facts.value(u"client_id"_s);
            return ids;
        };
        auto *table = child<views::DataTable>(section, "appCredentialsTable");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(0);
        const QString revoked = table->table()->rowId(0);
        QVERIFY(clientIds().contains(revoked));
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("revokeCredential");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
        QVERIFY(!clientIds().contains(revoked));
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("deleteApplication");
        QVERIFY(bench.shell.prompts.asked.last().text.contains(u"kept here"_s));
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        QCOMPARE(bench.shell.secrets.held.first().first.id, other.id);
    }

    void promisesNoKeychainWhereThereIsNone()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        const auto *save = child<QCheckBox>(section, "saveSecret");
        for (const auto &[state, word] : {std::pair(models::KeychainState::Ready, u"keychain"_s),
                                          std::pair(models::KeychainState::Unavailable, u"this session"_s)}) {
            bench.shell.secrets.become(state, {});
            bench.shell.prompts.texts.enqueue(u"Server"_s);
            bench.press("createCredential");
            QTRY_VERIFY(save->isVisible());
            QVERIFY2(save->text().contains(word), qPrintable(save->text()));
            click(section, "revealDone");
            QTRY_VERIFY(!save->isVisible());
        }
        QCOMPARE(bench.shell.secrets.held.last().first.state, models::SecretState::SessionOnly);
    }

    void asksBeforeTypedTextIsLost()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        bench.press("editApplication");
        auto *dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        dialog->reject(); // nothing was typed
        QVERIFY(bench.shell.prompts.asked.isEmpty());
        QTRY_VERIFY(!bench.page->findChild<views::ApplicationDialog *>());
        bench.press("editApplication");
        dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        fillIn(dialog, "application_packageName", u"com.example.typed"_s);
        dialog->reject();
        QCOMPARE(bench.shell.prompts.asked.size(), 1);
        QVERIFY(dialog->isVisible()); // the person stays
        click(dialog, "dialogAction");
        QTRY_VERIFY(!bench.page->findChild<views::ApplicationDialog *>());
        QCOMPARE(bench.shell.prompts.asked.size(), 1); // saved: nothing to ask
        bench.press("editApplication");
        dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        child<QCheckBox>(dialog, "oura")->click();
        bench.shell.prompts.confirmations.enqueue({});
        dialog->reject();
        QTRY_VERIFY(!bench.page->findChild<views::ApplicationDialog *>());
        QCOMPARE(bench.part<views::ApplicationView>("applicationView")->application().packageName,
                 std::optional<std::string>("com.example.typed"));
    }

    void anErrorMovesNothingInTheDialog()
    {
        const ApplicationsBench bench;
        bench.press("primary");
        auto *dialog = bench.part<views::ApplicationDialog>("applicationDialog");
        QTRY_VERIFY(dialog->findChild<QCheckBox *>(u"oura"_s));
        QCoreApplication::processEvents();
        const QSize before = dialog->size();
        fillIn(dialog, "application_webhookUrl", u"nowhere"_s);
        fillIn(dialog, "application_redirectUrl", u"nowhere"_s);
        click(dialog, "dialogAction");
        QVERIFY(!child<views::FormField>(dialog, "application_nameField")->error().isEmpty());
        QCoreApplication::processEvents();
        QCOMPARE(dialog->size(), before);
        for (const auto *box : dialog->findChildren<QCheckBox *>())
            QVERIFY2(!box->isVisible() || box->width() >= box->sizeHint().width(), qPrintable(box->text()));
        shoot(dialog, u"application-dialog"_s);
    }

    void changesThePassword()
    {
        ApplicationsBench bench;
        const std::string current = bench.service.ready().accounts.developer->password;
        bench.trigger("changePassword");
        auto *dialog = bench.part<views::PasswordDialog>("passwordDialog");
        const auto error = [&](const char *field) { return child<views::FormField>(dialog, field)->error(); };
        fillIn(dialog, "currentPassword", u"not the password"_s);
        fillIn(dialog, "newPassword", u"short"_s);
        click(dialog, "dialogAction");
        QVERIFY(!error("newPasswordField").isEmpty());
        fillIn(dialog, "newPassword", u"another long passphrase"_s);
        fillIn(dialog, "repeatedPassword", u"another long passphrasf"_s);
        click(dialog, "dialogAction");
        QVERIFY(!error("repeatedPasswordField").isEmpty());
        QVERIFY(error("newPasswordField").isEmpty());
        fillIn(dialog, "repeatedPassword", u"another long passphrase"_s);
        click(dialog, "dialogAction");
        QTRY_VERIFY(!error("currentPasswordField").isEmpty()); // the server says so
        fillIn(dialog, "currentPassword", QString::fromStdString(current));
        click(dialog, "dialogAction");
        QTRY_VERIFY(!bench.page->findChild<views::PasswordDialog *>());
        QCOMPARE(bench.toasts.texts.size(), 1);
        bench.page->reload();
        bench.settle();
        QCOMPARE(bench.table()->rowCount(), 3); // still signed in
    }

    void rotatesTheWebhookSecret()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        auto *reveal = bench.part<QWidget>("webhookSecretReveal");
        bench.press("rotateWebhookSecret"); // cancelled
        QVERIFY(bench.shell.prompts.asked.last().destructive);
        QCoreApplication::processEvents();
        QVERIFY(!reveal->isVisible());
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("rotateWebhookSecret");
        QTRY_VERIFY(reveal->isVisible());
        QVERIFY(child<views::SecretField>(reveal, "revealSecret")->shownText().startsWith(u"…"_s));
        click(reveal, "revealDone");
        QTRY_VERIFY(!reveal->isVisible());
        const auto kept = bench.shell.secrets.list(bench.context.environments.current().id());
        QCOMPARE(kept.size(), 1); // offered as for a client secret
        QCOMPARE(kept[0].kind, u"webhook_secret"_s);
        bench.shell.prompts.confirmations.enqueue({});
        bench.press("rotateWebhookSecret");
        QTRY_VERIFY(reveal->isVisible());
        click(reveal, "revealDone");
        QTRY_VERIFY(!reveal->isVisible());
        QCOMPARE(bench.shell.secrets.held.size(), 1); // in place of the old one
    }

    void showsANewSecretOnceAndKeepsItInTheKeychain()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        const int before = section->credentials()->rowCount();
        bench.shell.prompts.texts.enqueue(u"Server"_s);
        bench.press("createCredential");
        QTRY_VERIFY(child<QWidget>(bench.page->findChild<views::AppCredentials *>(), "secretReveal")->isVisible());
        QTRY_COMPARE(section->credentials()->rowCount(), before + 1);
        click(child<QWidget>(bench.page->findChild<views::AppCredentials *>(), "secretReveal"), "revealDone");
        QTRY_VERIFY(!child<QWidget>(bench.page->findChild<views::AppCredentials *>(), "secretReveal")->isVisible());
        const QString environment = bench.context.environments.current().id();
        QTRY_COMPARE(bench.shell.secrets.list(environment).size(), 1);
        const models::SecretInfo kept = bench.shell.secrets.list(environment).constFirst();
        QCOMPARE(kept.kind, u"app_credentials"_s);
        QVERIFY(kept.id.name.startsWith(u"relay_app_client_"_s));
        QCOMPARE(kept.facts.value(u"client_id"_s), kept.id.name);
        QCOMPARE(kept.facts.value(u"application_id"_s).size(), 24);
    }

    void saysWhatIsMissing()
    {
        const ApplicationsBench bench;
        const RelayBench::App app = bench.relay.newApp(bench.relay.seededToken(), "Bare");
        bench.page->reload();
        QTRY_COMPARE(bench.table()->rowCount(), 4);
        bench.page->open(QString::fromStdString(app.id) + u"/events"_s);
        bench.settle();
        QTRY_VERIFY(bench.part<QWidget>("eventsEmpty")->isVisible());
        QVERIFY(!bench.part<QWidget>("eventsTable")->isVisible());
        const bool hasUrl = bench.part<views::ApplicationView>("applicationView")->application().webhookUrl.has_value();
        QCOMPARE(bench.part<QWidget>("eventsUrl")->isVisible(), hasUrl);
    }

    void rotatesDeactivatesAndRevokes()
    {
        ApplicationsBench bench;
        bench.openApplication(bench.names().constFirst());
        const auto *section = bench.page->findChild<views::AppCredentials *>();
        bench.shell.prompts.texts.enqueue(u"Server"_s);
        bench.press("createCredential");
        QTRY_VERIFY(child<QWidget>(bench.page->findChild<views::AppCredentials *>(), "secretReveal")->isVisible());
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
};

WEARDECK_GUI_TEST(ApplicationFormsTest)
#include "tst_applicationforms.moc"
