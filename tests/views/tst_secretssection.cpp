// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/text.h"
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QMimeData>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using Bench = support::CredentialsBench;

class SecretsSectionTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void storesEveryKind();
    void findsCredentialsOfAllEnvironments();
    void revealsOnlyWhileHeld();
    void remindsOfRotation();
    void filtersByState();
    void takesSecretsAsTheyAre();
    void showsFirstWhatAsksForSomething();
    void namesTheKeychainOnlyWhereThereIsOne();
    void givesTheFocusBack();
    void doubtsAKeyOfAnotherShape();
    void theNoteStandsBelowTheRows();
};

void SecretsSectionTest::storesEveryKind()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    int stored = 0;
    for (const models::SecretKind &kind : models::secretKinds()) {
        click(bench.page.get(), "addSecret");
        auto *dialog = bench.page->findChild<views::SecretDialog *>();
        dialog->choose(kind.id);
        child<QLineEdit>(dialog, "secretValue")->setText(u"a-secret-that-is-long-enough"_s);
        if (!kind.needs.isEmpty()) {
            click(dialog, "dialogAction");
            QVERIFY(dialog->isVisible()); // what it needs is missing
        }
        for (const QString &fact : kind.needs)
            child<QLineEdit>(dialog, qPrintable(u"secret_"_s + fact))
                ->setText(fact == u"email"_s ? u"dev@example.com"_s : u"value-of-"_s + fact);
        click(dialog, "dialogAction");
        ++stored;
        QTRY_COMPARE(bench.secrets()->rowCount(), stored);
        QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
        const models::SecretInfo info = bench.shell.secrets.list(u"remote"_s).last();
        QCOMPARE(info.kind, kind.id);
        QStringList needed = kind.needs;
        needed.sort();
        QCOMPARE(info.facts.keys(), needed);
    }
    auto *kinds = child<QComboBox>(bench.page.get(), "secretsKind");
    kinds->setCurrentIndex(kinds->findData(u"sdk_token"_s));
    Q_EMIT kinds->activated(kinds->currentIndex());
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    QCOMPARE(bench.secrets()->index(0, 1).data().toString(), u"SDK token"_s);
}

void SecretsSectionTest::findsCredentialsOfAllEnvironments()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    bench.store(u"api_key"_s, u"sk-0123456789abcdef0123456789abcdef"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
    bench.page->open(u"staging"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 0);
    auto *scope = child<QComboBox>(bench.page.get(), "secretsScope");
    scope->setCurrentIndex(1);
    Q_EMIT scope->activated(1);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    QCOMPARE(bench.secrets()->index(0, 1).data().toString(), u"Remote"_s);
    child<QLineEdit>(bench.page.get(), "secretsSearch")->setText(u"remo"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    child<QLineEdit>(bench.page.get(), "secretsSearch")->setText(u"nothing like it"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 0);
    QCOMPARE(child<views::Label>(bench.page.get(), "secretsNote")->fullText(), u"No credential matches."_s);
}

void SecretsSectionTest::revealsOnlyWhileHeld()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    bench.store(u"webhook_secret"_s, u"whsec_0123456789abcdef0123"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
    QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
    auto *field = child<views::SecretField>(bench.page.get(), "selectedSecret");
    QVERIFY(!field->isVisible());
    child<views::DataTable>(bench.page.get(), "secretsTable")->selectRow(0);
    QTRY_VERIFY(field->isVisible());
    QCOMPARE(field->shownText(), u"…0123"_s);
    QVERIFY(child<views::Label>(bench.page.get(), "selectedFacts")->fullText().contains(u"Last used: never"_s));
    auto *eye = child<QToolButton>(field, "reveal");
    QTest::mousePress(eye, Qt::LeftButton);
    QTRY_COMPARE(field->shownText(), u"whsec_0123456789abcdef0123"_s);
    QTest::mouseRelease(eye, Qt::LeftButton);
    QCOMPARE(field->shownText(), u"…0123"_s);
    eye->setFocus();
    QTest::keyPress(eye, Qt::Key_Space);
    QTRY_COMPARE(field->shownText(), u"whsec_0123456789abcdef0123"_s);
    views::sealAll();
    QCOMPARE(field->shownText(), u"…0123"_s);
    QTest::keyRelease(eye, Qt::Key_Space);
    QTest::keyPress(eye, Qt::Key_Space); // let go before the keychain answers
    QTest::keyRelease(eye, Qt::Key_Space);
    QCoreApplication::processEvents();
    QCOMPARE(field->shownText(), u"…0123"_s);
    click(field, "secretCopy");
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"whsec_0123456789abcdef0123"_s);
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    views::clearSecretClipboard();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void SecretsSectionTest::remindsOfRotation()
{
    Bench bench;
    models::SecretInfo old;
    old.id = {u"remote"_s, u"api-key"_s};
    old.kind = u"api_key"_s;
    old.createdAt = QDateTime::currentDateTimeUtc().addDays(-100);
    bench.shell.secrets.held.append({old, api::client::SecretString("sk-1")});
    old.id.name = u"phone"_s;
    old.kind = u"sdk_token"_s;
    old.facts = {{u"expires_at"_s, u"2020-01-01T00:00:00Z"_s}};
    bench.shell.secrets.held.append({old, api::client::SecretString("jwt")});
    bench.page->open(u"remote"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 2);
    const auto column = [&](const QString &id) {
        for (int i = 0; i < bench.secrets()->columnCount(); ++i)
            if (static_cast<models::TableBase *>(bench.secrets())->columnId(i) == id)
                return i;
        return -1;
    };
    QCOMPARE(bench.secrets()->index(0, column(u"age"_s)).data().toString(), u"100"_s);
    QCOMPARE(bench.secrets()->index(0, column(u"renewal"_s)).data().toString(), u"rotate it"_s);
    QCOMPARE(bench.secrets()->index(1, column(u"renewal"_s)).data().toString(), u"expired"_s);
    bench.shell.secrets.setRotateAfterDays(0);
    QTRY_COMPARE(bench.secrets()->index(0, column(u"renewal"_s)).data().toString(), QString());
}

void SecretsSectionTest::filtersByState()
{
    Bench bench;
    models::SecretInfo info;
    info.id = {u"remote"_s, u"fresh"_s};
    info.kind = u"webhook_secret"_s;
    info.createdAt = QDateTime::currentDateTimeUtc();
    bench.shell.secrets.held.append({info, {}});
    info.id.name = u"lost"_s;
    info.state = models::SecretState::Missing;
    info.createdAt = info.createdAt.addDays(-100);
    bench.shell.secrets.held.append({info, {}});
    bench.page->open(u"remote"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 2);
    auto *states = child<QComboBox>(bench.page.get(), "secretsState");
    const auto names = [&](const QString &filter) {
        states->setCurrentIndex(states->findData(filter));
        Q_EMIT states->activated(states->currentIndex());
        QCoreApplication::processEvents();
        QStringList found;
        for (int row = 0; row < bench.secrets()->rowCount(); ++row)
            found << bench.secrets()->index(row, 0).data().toString();
        return found;
    };
    QTRY_COMPARE(names(u"missing"_s), QStringList{u"lost"_s});
    QTRY_COMPARE(names(u"saved"_s), QStringList{u"fresh"_s});
    QTRY_COMPARE(names(u"due"_s), QStringList{u"lost"_s});
    QTRY_COMPARE(names(u"expired"_s), QStringList{});
    QTRY_COMPARE(names(QString()).size(), 2);
}

void SecretsSectionTest::takesSecretsAsTheyAre()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    for (const QString &odd :
         {u"\"quotes\" 'and' \\"_s, u"line one\nline two"_s, u"ключ – 鍵 – 🔑"_s, QString(65536, u'x')}) {
        const auto before = bench.shell.secrets.held.size();
        bench.store(u"webhook_secret"_s, odd);
        QTRY_COMPARE(bench.shell.secrets.held.size(), before + 1);
        QCOMPARE(models::text(bench.shell.secrets.held.last().second.reveal()), odd);
        QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
    }
}

void SecretsSectionTest::showsFirstWhatAsksForSomething()
{
    Bench bench;
    models::SecretInfo info;
    info.id = {u"remote"_s, u"vendor-credentials-2"_s};
    info.kind = u"vendor_credentials"_s;
    info.createdAt = QDateTime::currentDateTimeUtc().addDays(-100);
    info.lastUsedAt = info.createdAt;
    info.origins = {u"https://api.example:443"_s};
    bench.shell.secrets.held.append({info, api::client::SecretString("0123456789abcdefgh")});
    info.id.name = u"phone"_s;
    info.kind = u"sdk_token"_s;
    info.facts = {{u"expires_at"_s, QDateTime::currentDateTimeUtc().addSecs(3500).toString(Qt::ISODate)}};
    info.state = models::SecretState::Unavailable;
    bench.shell.secrets.held.append({info, api::client::SecretString("jwt")});
    bench.page->resize(1024 - 208, 700); // beside the rail of the smallest window
    bench.page->open(u"remote#credentials"_s);
    QTRY_COMPARE(bench.secrets()->rowCount(), 2);
    auto *table = child<views::DataTable>(bench.page.get(), "secretsTable");
    QCoreApplication::processEvents();
    QStringList shown;
    for (const int column : table->shownColumns())
        if (!table->isColumnHidden(column))
            shown << static_cast<models::TableBase *>(bench.secrets())->columnId(column);
    QCOMPARE(shown.mid(0, 5), (QStringList{u"name"_s, u"kind"_s, u"state"_s, u"renewal"_s, u"last_used_at"_s}));
    QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    table->selectRow(0);
    const QString facts = child<views::Label>(bench.page.get(), "selectedFacts")->fullText();
    for (const QString &part : {u"Created"_s, u"Last used"_s, u"Sent only to: https://api.example:443"_s})
        QVERIFY2(facts.contains(part), qPrintable(facts));
}

void SecretsSectionTest::namesTheKeychainOnlyWhereThereIsOne()
{
    Bench bench;
    bench.page->open(u"remote#credentials"_s);
    const auto place = [&] {
        click(bench.page.get(), "addSecret");
        auto *dialog = bench.page->findChild<views::SecretDialog *>();
        const QString words = child<views::Label>(dialog, "secretPlace")->fullText();
        delete dialog;
        return words;
    };
    QVERIFY(place().startsWith(u"Kept in the system's keychain."_s));
    bench.shell.secrets.become(models::KeychainState::Unavailable, u"No service."_s);
    QVERIFY(place().startsWith(u"Kept in memory until WearDeck quits"_s));
}

void SecretsSectionTest::givesTheFocusBack()
{
    Bench bench;
    bench.page->open(u"remote#credentials"_s);
    for (const QString &secret : {u"one-secret-of-twenty"_s, u"two-secrets-of-twenty"_s}) {
        bench.store(u"webhook_secret"_s, secret);
        QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
    }
    QTRY_COMPARE(bench.secrets()->rowCount(), 2);
    auto *table = child<views::DataTable>(bench.page.get(), "secretsTable");
    auto *remove = child<QAbstractButton>(bench.page.get(), "deleteSecret");
    for (int left = 1; left >= 0; --left) {
        table->selectRow(0);
        remove->setFocus();
        bench.shell.prompts.confirmations.enqueue({});
        remove->click();
        QTRY_COMPARE(bench.secrets()->rowCount(), left);
        QCoreApplication::processEvents();
        QCOMPARE(bench.page->focusWidget(),
                 left > 0 ? static_cast<QWidget *>(table) : child<QAbstractButton>(bench.page.get(), "addSecret"));
    }
}

void SecretsSectionTest::doubtsAKeyOfAnotherShape()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    bench.page->openTab(u"credentials"_s);
    click(bench.page.get(), "addSecret");
    auto *dialog = bench.page->findChild<views::SecretDialog *>();
    dialog->choose(u"api_key"_s);
    auto *value = child<QLineEdit>(dialog, "secretValue");
    const auto note = [&] { return child<views::Label>(dialog, "secretValueNote"); };
    const QString usual = note()->fullText();
    value->setText(u"sk-0123"_s);
    QCOMPARE(note()->fullText(), models::doubtOf(*models::findSecretKind(u"api_key"_s), "sk-0123"));
    QVERIFY(note()->fullText() != usual);
    for (const bool dark : {false, true}) {
        views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
        support::shoot(dialog, u"secret-doubt-%1"_s.arg(dark));
    }
    views::setAppearance(views::Appearance::Light);
    value->setText(u"sk-0123456789abcdef0123456789abcdef"_s);
    QCOMPARE(note()->fullText(), usual);
    value->setText(u"sk-0123"_s);
    dialog->choose(u"bearer"_s); // of which nothing is known
    QVERIFY(!note()->fullText().contains(u"hexadecimal"_s));
    dialog->choose(u"api_key"_s);
    QVERIFY(note()->fullText().contains(u"hexadecimal"_s));
    click(dialog, "dialogAction"); // a doubt is no refusal
    QTRY_COMPARE(bench.secrets()->rowCount(), 1);
}

void SecretsSectionTest::theNoteStandsBelowTheRows()
{
    Bench bench;
    bench.page->open(u"remote"_s);
    auto *table = child<views::DataTable>(bench.page.get(), "secretsTable");
    auto *add = child<QPushButton>(bench.page.get(), "addSecret");
    const auto gap = [&] { // from the last row to the button below
        QCoreApplication::processEvents();
        const int last = table->rowViewportPosition(bench.secrets()->rowCount() - 1) + table->rowHeight(0);
        return add->mapToGlobal(QPoint()).y() - table->viewport()->mapToGlobal(QPoint(0, last)).y();
    };
    for (int count = 1; count <= 7; ++count) {
        bench.store(u"bearer"_s, u"a-token-that-is-long-enough"_s);
        QTRY_COMPARE(bench.secrets()->rowCount(), count);
        QTRY_VERIFY(!bench.page->findChild<views::SecretDialog *>());
        if (count <= 5)
            QTRY_VERIFY2(gap() > 0 && gap() <= views::size::kGap6, qPrintable(QString::number(gap())));
    }
    QCOMPARE(table->verticalScrollBar()->maximum(), 2 * views::rowHeight()); // the rest is scrolled to
}

WEARDECK_GUI_TEST(SecretsSectionTest)
#include "tst_secretssection.moc"
