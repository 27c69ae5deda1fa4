// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/credentials/credentialspage.h"

#include "api/contract/generated/api-keys.h"
#include "models/common/text.h"
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"
#include "views/common/badge.h"
#include "views/common/banner.h"
#include "views/common/datatable.h"
#include "views/common/formfield.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/credentials/secretdialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using models::KeychainState;
using support::child;
using support::click;
using Bench = support::CredentialsBench;

class CredentialsPageTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void createsAKeyShownOnce();
    void keepsEveryKeyOfAnEnvironment();
    void renamesAKey();
    void rotatesAfterTypedConfirmation();
    void deletesAKey();
    void explainsKeysOfOtherEnvironments();
    void storesAndDeletesCredentials();
    void saysHowTheKeychainStands();
    void keepsTheDialogOpenWhenTheKeychainIsLocked();
    void validatesTheForm();
    void addsDuplicatesAndDeletesEnvironments();
    void testsTheConnection();
    void asksBeforeEditsAreLost();
    void tellsOfAChangeFromElsewhereWhileOneTypes();
    void switchesCountryAndTenantOfTheEmbeddedServer();
    void inspectsATokenWithoutKeepingIt();
    void survivesDeletionMidLoad();
};

void CredentialsPageTest::createsAKeyShownOnce()
{
    Bench bench;
    bench.createKey(u"Billing <b>bot</b>"_s);
    QVERIFY(bench.shownKey().startsWith(u"…"_s));
    QCOMPARE(child<views::Label>(bench.page.get(), "revealTitle")->fullText(), u"API key “Billing <b>bot</b>”"_s);
    click(bench.page.get(), "revealDone");
    QVERIFY(!child<views::SecretField>(bench.page.get(), "revealSecret")->isVisible());
    QCOMPARE(bench.shownKey(), QString());
    const auto listed = bench.call(api::ListApiKeys{});
    QCOMPARE(int(listed->size()), bench.keys()->rowCount());
    for (int column = 0; column < bench.keys()->columnCount(); ++column)
        QVERIFY(bench.keys()->index(0, column).data().toString().size() < 37); // nowhere the full key
}

void CredentialsPageTest::keepsEveryKeyOfAnEnvironment()
{
    Bench bench;
    bench.shell.environments.setCurrent(u"remote"_s);
    bench.page->open(u"remote"_s);
    bench.store(u"password"_s, u"hunter2"_s, u"dev@example.com"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    // The page reads what was stored and applies it; the password is made up, so the service's comes after.
    const auto pointAtService = [&] {
        QTRY_COMPARE(bench.shell.client.environment().id, "remote");
        bench.pointAt(bench.service);
    };
    pointAtService();
    const auto names = [&] {
        QStringList found;
        for (const models::SecretInfo &each : bench.shell.secrets.list(u"remote"_s))
            if (each.kind == u"api_key"_s)
                found << each.id.name;
        return found;
    };
    bench.createKey(u"One"_s);
    click(bench.page.get(), "revealDone");
    QTRY_COMPARE(names(), QStringList{u"api-key"_s});
    pointAtService();
    bench.createKey(u"Two"_s);
    QVERIFY(child<QCheckBox>(bench.page.get(), "saveSecret")->text().contains(u"api-key-2"_s));
    click(bench.page.get(), "revealDone");
    QTRY_COMPARE(names(), (QStringList{u"api-key"_s, u"api-key-2"_s}));
    pointAtService();
    const QString before = bench.shell.secrets.list(u"remote"_s).last().hint;
    QTRY_VERIFY(bench.named("Two").size() == 1);
    bench.selectKey(u"Two"_s);
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "rotateKey");
    QTRY_VERIFY(child<QCheckBox>(bench.page.get(), "saveSecret")->text().contains(u"no longer works"_s));
    click(bench.page.get(), "revealDone");
    QTRY_VERIFY(bench.shell.secrets.list(u"remote"_s).last().hint != before);
    QCOMPARE(names(), (QStringList{u"api-key"_s, u"api-key-2"_s})); // the copy of the old key is gone
    bench.store(u"api_key"_s, u"sk-0123456789abcdef0123456789abcdef"_s);
    QTRY_COMPARE(names(), (QStringList{u"api-key"_s, u"api-key-2"_s, u"api-key-3"_s}));
}

void CredentialsPageTest::renamesAKey()
{
    Bench bench;
    bench.createKey(u"Old"_s);
    bench.selectKey(u"Old"_s);
    bench.shell.prompts.texts.enqueue(u"New"_s);
    click(bench.page.get(), "renameKey");
    QTRY_COMPARE(bench.toasts.texts, QStringList{u"API key renamed."_s});
    QCOMPARE(bench.named("New").size(), 1);
    QVERIFY(bench.named("Old").empty());
}

void CredentialsPageTest::rotatesAfterTypedConfirmation()
{
    Bench bench;
    bench.createKey(u"CI"_s);
    click(bench.page.get(), "revealDone");
    const auto before = bench.named("CI");
    bench.selectKey(u"CI"_s);
    click(bench.page.get(), "rotateKey"); // cancelled
    QCOMPARE(bench.shell.prompts.asked.last().typed, u"CI"_s);
    QVERIFY(bench.shell.prompts.asked.last().text.contains(u"at once"_s));
    QVERIFY(bench.named("CI") == before);
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "rotateKey");
    QTRY_VERIFY(bench.shownKey().startsWith(u"…"_s));
    QCOMPARE(bench.named("CI").size(), 1);
    QVERIFY(bench.named("CI") != before);
}

void CredentialsPageTest::deletesAKey()
{
    Bench bench;
    bench.createKey(u"Temporary"_s);
    const int before = bench.keys()->rowCount();
    bench.selectKey(u"Temporary"_s);
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "deleteKey");
    QTRY_COMPARE(bench.keys()->rowCount(), before - 1);
    QCOMPARE(int(bench.call(api::ListApiKeys{})->size()), before - 1);
}

void CredentialsPageTest::explainsKeysOfOtherEnvironments()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    QVERIFY(bench.text("apiKeysNotice").contains(u"Remote"_s));
    QVERIFY(!child<QPushButton>(bench.page.get(), "createKey")->isVisible());
    bench.shell.environments.setCurrent(u"remote"_s);
    bench.page->open(u"remote"_s);
    QVERIFY(bench.text("apiKeysNotice").contains(u"login"_s));
    bench.store(u"password"_s, u"hunter2"_s, u"dev@example.com"_s);
    bench.page->openTab(u"keys"_s);
    QTRY_VERIFY(child<QPushButton>(bench.page.get(), "createKey")->isVisible());
}

void CredentialsPageTest::storesAndDeletesCredentials()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    bench.store(u"api_key"_s, u"sk-0123456789abcdef0123456789abcdef"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    const models::SecretInfo stored = bench.shell.secrets.list(u"remote"_s).first();
    QCOMPARE(stored.id.name, u"api-key"_s);
    QCOMPARE(stored.hint, u"…cdef"_s);
    QCOMPARE(stored.origins, QStringList{models::text(api::client::originOf(bench.service.url()))});
    QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
    bench.store(u"password"_s, u"correct horse"_s, u"dev@example.com"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 2);
    QCOMPARE(bench.shell.secrets.list(u"remote"_s).last().hint, u"dev@example.com"_s);
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < bench.secrets()->columnCount(); ++column)
            QVERIFY(!bench.secrets()->index(row, column).data().toString().contains(u"correct horse"_s));
    child<views::DataTable>(bench.page.get(), "secretsTable")->selectRow(0);
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "deleteSecret");
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    QCOMPARE(bench.shell.secrets.list(u"remote"_s).size(), 1);
}

void CredentialsPageTest::saysHowTheKeychainStands()
{
    Bench bench;
    bench.page->openTab(u"credentials"_s);
    auto *banner = child<views::Banner>(bench.page.get(), "secretsNotice");
    QVERIFY(!banner->isVisible());
    bench.shell.secrets.become(KeychainState::Locked, u"Unlock it and try again."_s);
    QVERIFY(banner->isVisible());
    QVERIFY(bench.text("secretsNotice").contains(u"Unlock it and try again."_s));
    const int before = bench.shell.secrets.refreshed;
    Q_EMIT banner->actionRequested();
    QCOMPARE(bench.shell.secrets.refreshed, before + 1);
    bench.shell.secrets.become(KeychainState::Unavailable, u"No service answers."_s);
    QVERIFY(bench.text("secretsNotice").contains(u"this session only"_s));
    bench.shell.secrets.become(KeychainState::Ready, {});
    QVERIFY(!banner->isVisible());
}

void CredentialsPageTest::keepsTheDialogOpenWhenTheKeychainIsLocked()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    bench.shell.secrets.become(KeychainState::Locked, u"Unlock it and try again."_s);
    bench.store(u"bearer"_s, u"a-token-that-is-long-enough"_s);
    auto *dialog = bench.page->findChild<views::SecretDialog *>();
    QTRY_VERIFY(dialog->findChild<views::Banner *>()->isVisible());
    QCOMPARE(child<QLineEdit>(dialog, "secretValue")->text(), u"a-token-that-is-long-enough"_s);
    bench.shell.secrets.become(KeychainState::Ready, {});
    click(dialog, "dialogAction");
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
}

void CredentialsPageTest::validatesTheForm()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    auto *url = child<QLineEdit>(bench.page.get(), "wearlink_url");
    QVERIFY(!child<QPushButton>(bench.page.get(), "saveEnvironment")->isVisible());
    url->selectAll();
    QTest::keyClicks(url, u"wearlink.io"_s);
    click(bench.page.get(), "saveEnvironment");
    QVERIFY(!child<views::FormField>(bench.page.get(), "wearlink_urlField")->error().isEmpty());
    QCOMPARE(bench.shell.environments.find(u"remote"_s)->connection.wearlinkUrl, bench.service.url() + "/api/v1");
    url->selectAll();
    QTest::keyClicks(url, u"https://wearlink.io/api/v1"_s);
    QVERIFY(child<views::FormField>(bench.page.get(), "wearlink_urlField")->error().isEmpty());
    click(bench.page.get(), "saveEnvironment");
    QCOMPARE(bench.shell.environments.find(u"remote"_s)->connection.wearlinkUrl, "https://wearlink.io/api/v1");
    QVERIFY(!child<QPushButton>(bench.page.get(), "saveEnvironment")->isVisible());
}

void CredentialsPageTest::addsDuplicatesAndDeletesEnvironments()
{
    Bench bench;
    const auto count = [&] { return bench.shell.environments.all().size(); };
    const auto before = count();
    click(bench.page.get(), "addEnvironment");
    QTest::keyClicks(child<QLineEdit>(bench.page.get(), "name"), u"Mine"_s);
    QTest::keyClicks(child<QLineEdit>(bench.page.get(), "wearlink_url"), u"https://mine.example/api/v1"_s);
    QCOMPARE(count(), before); // nothing is kept before Save
    click(bench.page.get(), "saveEnvironment");
    QCOMPARE(count(), before + 1);
    QVERIFY(bench.shell.prompts.titles.isEmpty()); // what is saved is not asked for
    click(bench.page.get(), "duplicateEnvironment");
    QCOMPARE(child<QLineEdit>(bench.page.get(), "name")->text(), u"Mine copy"_s);
    click(bench.page.get(), "cancelEnvironment");
    QCOMPARE(count(), before + 1);
    bench.page->open(u"production"_s);
    click(bench.page.get(), "deleteEnvironment"); // cancelled
    QCOMPARE(bench.shell.prompts.asked.last().typed, u"Production"_s);
    QCOMPARE(count(), before + 1);
    bench.shell.prompts.confirmations.enqueue({});
    click(bench.page.get(), "deleteEnvironment");
    QTRY_COMPARE(count(), before);
    bench.page->open(u"local"_s);
    QVERIFY(!child<QToolButton>(bench.page.get(), "deleteEnvironment")->isEnabled());
}

void CredentialsPageTest::testsTheConnection()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    click(bench.page.get(), "testConnection");
    QTRY_VERIFY(bench.text("connectionResult").contains(u"No credentials"_s));
    QVERIFY(bench.text("connectionResult").contains(u" ms"_s));
    bench.store(u"api_key"_s, models::text(bench.service.apiKey()));
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    click(bench.page.get(), "testConnection");
    QTRY_VERIFY(bench.text("connectionResult").contains(u"accepted"_s));
    bench.service.service().stop();
    click(bench.page.get(), "testConnection");
    QTRY_VERIFY(!bench.text("connectionResult").contains(u"Asking"_s));
    QVERIFY(!bench.text("connectionResult").contains(u"accepted"_s));
}

void CredentialsPageTest::asksBeforeEditsAreLost()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    QTest::keyClicks(child<QLineEdit>(bench.page.get(), "tenant"), u"t1"_s);
    bench.page->open(u"staging"_s);
    QCOMPARE(bench.shell.prompts.titles, QStringList{u"Discard changes?"_s});
    QCOMPARE(child<QLineEdit>(bench.page.get(), "tenant")->text(), u"t1"_s);
    bench.shell.prompts.confirmations.enqueue({});
    bench.page->open(u"staging"_s);
    QTRY_COMPARE(child<QLineEdit>(bench.page.get(), "name")->text(), u"Staging EU"_s);
}

void CredentialsPageTest::tellsOfAChangeFromElsewhereWhileOneTypes()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    auto *edit = child<QLineEdit>(bench.page.get(), "name");
    QTest::keyClicks(edit, u" edited"_s);
    models::Environment newer = *bench.shell.environments.find(u"remote"_s);
    newer.connection.tenant = "elsewhere";
    QVERIFY(bench.shell.environments.save(newer));
    auto *banner = child<views::Banner>(bench.page.get(), "environmentBanner");
    QVERIFY(banner->isVisible());
    QCOMPARE(edit->text(), u"Remote edited"_s);
    click(banner, "bannerAction"); // show it
    QCOMPARE(edit->text(), u"Remote"_s);
    QCOMPARE(child<QLineEdit>(bench.page.get(), "tenant")->text(), u"elsewhere"_s);
    QVERIFY(!banner->isVisible());
}

void CredentialsPageTest::switchesCountryAndTenantOfTheEmbeddedServer()
{
    Bench bench;
    models::Environment own = bench.shell.environments.current();
    own.connection.country = "IN";
    QVERIFY(bench.shell.environments.save(own));
    bench.page->open(u"staging"_s);
    bench.page->open(u"local#environment"_s);
    auto *country = child<QComboBox>(bench.page.get(), "country");
    QCOMPARE(country->currentText(), u"IN"_s);
    QVERIFY(child<QLineEdit>(bench.page.get(), "wearlink_url")->isReadOnly());
    QCOMPARE(country->findText(u"US"_s), 1); // as the server knows it
    country->lineEdit()->selectAll();
    QTest::keyClicks(country->lineEdit(), u"ZZ"_s);
    click(bench.page.get(), "saveEnvironment");
    QVERIFY(child<views::FormField>(bench.page.get(), "countryField")->error().contains(u"IN, US"_s));
    QCOMPARE(bench.shell.environments.current().connection.country, std::string("IN"));
    country->setCurrentIndex(1);
    Q_EMIT country->activated(1);
    QVERIFY(child<views::FormField>(bench.page.get(), "countryField")->error().isEmpty());
    QTest::keyClicks(child<QLineEdit>(bench.page.get(), "tenant"), u"clinic-7"_s);
    click(bench.page.get(), "saveEnvironment");
    QCOMPARE(bench.shell.environments.current().connection.country, std::string("US"));
    QCOMPARE(bench.shell.environments.current().connection.tenant, std::string("clinic-7"));
    QVERIFY(!child<QPushButton>(bench.page.get(), "saveEnvironment")->isVisible());
}

void CredentialsPageTest::inspectsATokenWithoutKeepingIt()
{
    Bench bench;
    bench.page->openTab(u"inspector"_s);
    auto *edit = child<views::SecretEdit>(bench.page.get(), "token");
    const auto *result = child<QWidget>(bench.page.get(), "tokenResult");
    QVERIFY(!result->isVisible());
    edit->setText(u"not a token"_s);
    QTRY_VERIFY(child<QWidget>(bench.page.get(), "tokenBanner")->isVisible());
    const QString token = QString::fromStdString(bench.service.developerToken());
    edit->setText(u"Bearer "_s + token);
    QTRY_VERIFY(result->isVisible());
    QCOMPARE(edit->echoMode(), QLineEdit::Password);
    QCOMPARE(child<views::Badge>(result, "tokenKind")->text(), u"WearLink developer session"_s);
    QVERIFY(child<views::Badge>(result, "tokenState")->text().startsWith(u"Expires in"_s));
    const auto signature = [&] { return child<views::Badge>(result, "tokenSignature")->text(); };
    QCOMPARE(signature(), u"Signed by the embedded server"_s);
    QCOMPARE(child<views::Label>(result, "tokenField_scope")->fullText(), u"developer"_s);
    child<views::SecretEdit>(bench.page.get(), "tokenKey")->setText(u"another key"_s);
    QTRY_COMPARE(signature(), u"Signature does not fit the key"_s);
    child<views::SecretEdit>(bench.page.get(), "tokenKey")->clear();
    edit->setText(token.section(u'.', 0, 1) + u".c29tZWJvZHkgZWxzZQ"_s);
    QTRY_COMPARE(signature(), u"Not verified: another key, unknown here"_s);
    bench.shell.environments.setCurrent(u"remote"_s);
    edit->setText(token);
    QTRY_COMPARE(signature(), u"Not verified: key unknown"_s); // only the server in this program is asked
    for (const auto *label : bench.page->findChildren<views::Label *>())
        QVERIFY(!label->fullText().contains(token.section(u'.', 1, 1)));
    if (const QString folder = qEnvironmentVariable("WEARDECK_SHOTS"); !folder.isEmpty()) {
        for (const bool dark : {false, true}) {
            views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
            bench.page->resize(dark ? QSize(816, 624) : QSize(1232, 824));
            QCoreApplication::processEvents();
            bench.page->grab().save(folder + u"/token-%1.png"_s.arg(dark));
        }
        views::setAppearance(views::Appearance::Light);
    }
    bench.page->hide(); // another workspace
    QVERIFY(edit->text().isEmpty());
}

void CredentialsPageTest::survivesDeletionMidLoad()
{
    Bench bench;
    bench.page->reload();
    click(bench.page.get(), "testConnection");
    bench.shell.prompts.texts.enqueue(u"Late"_s);
    click(bench.page.get(), "createKey");
    bench.page.reset();
    QTRY_COMPARE(bench.shell.client.inFlight(), 0);
}

WEARDECK_GUI_TEST(CredentialsPageTest)
#include "tst_credentialspage.moc"
