// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"
#include "views/credentials/dotenvdialog.h"
#include "views/credentials/importdialog.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::child;
using support::click;

namespace {

const QByteArray kDotEnv =
    "\xEF\xBB\xBFWEARLINK_URL=https://w.example/api/v1\r\nAPI_KEY=sk-old-old-old-old\r\nnonsense\r\n"
    "API_KEY=\"sk-new \\\"odd\\\" \xC3\xA4 key\"\r\nPATH=/bin\r\n";

struct Bench : support::CredentialsBench {
    QTemporaryDir folder;

    QString file(const QString &name, const QByteArray &content)
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write(content) != content.size())
            qFatal("the file was not written");
        return made.fileName();
    }
    void choose(const char *action, const QString &path)
    {
        shell.prompts.paths.enqueue(path);
        child<QAction>(page.get(), action)->trigger();
    }
    views::DotEnvDialog *dotEnv(const QByteArray &content)
    {
        choose("importDotEnv", file(u".env"_s, content));
        if (!QTest::qWaitFor([this] { return page->findChild<views::DotEnvDialog *>(); }, 5000))
            qFatal("no dialog came");
        return page->findChild<views::DotEnvDialog *>();
    }
};

QString cell(const QWidget *dialog, int row, int column)
{
    return child<views::DataTable>(dialog, "dotEnvTable")->model()->index(row, column).data().toString();
}

} // namespace

class EnvironmentFilesTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void storesADotEnvFileOnlyWhenThatIsConfirmed()
    {
        Bench bench;
        const auto before = bench.shell.environments.all().size();
        views::DotEnvDialog *dialog = bench.dotEnv(kDotEnv);
        QTRY_COMPARE(child<views::DataTable>(dialog, "dotEnvTable")->model()->rowCount(), 5);
        QCOMPARE(cell(dialog, 0, 2), u"WearLink URL"_s);
        QCOMPARE(cell(dialog, 1, 2), u"left out: line 4 has it again"_s);
        QCOMPARE(cell(dialog, 1, 3), QString());
        QCOMPARE(cell(dialog, 2, 2), u"left out: no assignment"_s);
        QCOMPARE(cell(dialog, 3, 2), u"API key “api-key” in the keychain"_s);
        QVERIFY(!cell(dialog, 3, 3).contains(u"odd"_s));
        QCOMPARE(cell(dialog, 4, 2), u"left out: means nothing here"_s);
        QVERIFY(child<views::Label>(dialog, "dotEnvNotes")->fullText().contains(u"Line 4: API_KEY stands in line 2"_s));
        QCOMPARE(child<QPushButton>(dialog, "dialogAction")->text(), u"Import 2 line(s)"_s);
        QCOMPARE(child<QLineEdit>(dialog, "dotEnvName")->text(), u"w.example"_s);
        QCOMPARE(bench.shell.environments.all().size(), before);
        QVERIFY(bench.shell.secrets.held.isEmpty());
        click(dialog, "dialogAction");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        QCOMPARE(bench.shell.environments.all().size(), before + 1);
        const models::Environment made = bench.shell.environments.all().last();
        QCOMPARE(made.connection.wearlinkUrl, "https://w.example/api/v1");
        QCOMPARE(bench.shell.secrets.held.first().first.id.environment, made.id());
        QCOMPARE(bench.shell.secrets.held.first().second.reveal(), std::string_view("sk-new \"odd\" ä key"));
        QTRY_COMPARE(child<QLineEdit>(bench.page.get(), "name")->text(), u"w.example"_s); // it is shown
    }

    void asksBeforeItReplaces()
    {
        Bench bench;
        bench.page->open(u"remote"_s);
        bench.store(u"api_key"_s, u"sk-0123456789abcdef0123456789abcdef"_s);
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        views::DotEnvDialog *dialog = bench.dotEnv("API_KEY=sk-another-another-one\n");
        QCOMPARE(child<QComboBox>(dialog, "dotEnvTarget")->currentText(), u"Remote"_s);
        QTRY_COMPARE(cell(dialog, 0, 2), u"API key “api-key-2” in the keychain"_s);
        child<QCheckBox>(dialog, "dotEnvReplace")->setChecked(true);
        QTRY_COMPARE(cell(dialog, 0, 2), u"API key “api-key” in the keychain, in place of the one it has"_s);
        child<QCheckBox>(dialog, "dotEnvReplace")->setChecked(false);
        click(dialog, "dialogAction");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
        QCOMPARE(bench.shell.secrets.held.last().first.id.name, u"api-key-2"_s);
    }

    void goesOnWhereTheKeychainStopped()
    {
        Bench bench;
        views::DotEnvDialog *dialog = bench.dotEnv(
            "WEARLINK_URL=https://w.example/api/v1\nAPI_KEY=sk-one-one-one\nWEBHOOK_SECRET=whsec_two_two\n");
        bench.shell.secrets.become(models::KeychainState::Locked, u"Unlock it and try again."_s);
        click(dialog, "dialogAction");
        QTRY_VERIFY(child<QWidget>(dialog, "dotEnvBanner")->isVisible());
        QVERIFY(bench.shell.secrets.held.isEmpty());
        bench.shell.secrets.become(models::KeychainState::Ready, {});
        click(dialog, "dialogAction");
        QTRY_COMPARE(bench.shell.secrets.held.size(), 2);
        QTRY_VERIFY(!bench.page->findChild<views::DotEnvDialog *>());
    }

    void isAsHighAsWhatItSays()
    {
        Bench bench;
        views::DotEnvDialog *dialog = bench.dotEnv(kDotEnv);
        const auto *banner = child<views::Banner>(dialog, "dotEnvBanner");
        const int before = dialog->height();
        QVERIFY(!banner->isVisible());
        auto *target = child<QComboBox>(dialog, "dotEnvTarget");
        bench.shell.secrets.become(models::KeychainState::Locked, QString(u"Unlock it and try again. "_s).repeated(9));
        click(dialog, "dialogAction");
        QTRY_VERIFY(banner->isVisible());
        QTRY_VERIFY(dialog->height() > before);
        QVERIFY(banner->height() >= banner->heightForWidth(banner->width()));
        for (const auto *each : banner->findChildren<views::Label *>())
            if (each->isVisible())
                QVERIFY(each->height() >= each->heightForWidth(each->width()));
        Q_EMIT target->activated(target->currentIndex()); // refreshes, which takes the notice away
        QTRY_COMPARE(dialog->height(), before);
    }

    void refusesWhatIsNoUse()
    {
        Bench bench;
        bench.choose("importDotEnv", bench.file(u"binary.env"_s, QByteArray("K=a\0b", 5)));
        QTRY_VERIFY(bench.text("filesBanner").contains(u"not UTF-8"_s));
        bench.choose("importDotEnv", bench.folder.path());
        QTRY_VERIFY(bench.text("filesBanner").contains(u"no file"_s));
        bench.choose("importEnvironments", bench.file(u"other.json"_s, "{}"));
        QTRY_VERIFY(bench.text("filesBanner").contains(u"no file of exported"_s));
        QVERIFY(!bench.page->findChild<views::DotEnvDialog *>());
        const views::DotEnvDialog *dialog = bench.dotEnv("PATH=/bin\n");
        QVERIFY(!child<QPushButton>(dialog, "dialogAction")->isEnabled());
        QVERIFY(child<QWidget>(dialog, "dotEnvBanner")->isVisible());
    }

    void carriesEnvironmentsWithoutSecrets()
    {
        Bench bench;
        bench.page->open(u"remote"_s);
        bench.store(u"webhook_secret"_s, u"whsec_must_not_leave"_s);
        QTRY_COMPARE(bench.shell.secrets.held.size(), 1);
        const QString path = bench.folder.filePath(u"out.json"_s);
        bench.choose("exportEnvironments", path);
        QTRY_VERIFY(QFile::exists(path));
        QFile written(path);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QByteArray content = written.readAll();
        QVERIFY(content.contains("webhook-secret"));
        QVERIFY(!content.contains("must_not_leave"));
        const auto before = bench.shell.environments.all().size();
        bench.choose("importEnvironments", path);
        QTRY_VERIFY(bench.page->findChild<views::ImportDialog *>());
        QCOMPARE(bench.shell.environments.all().size(), before);
        const auto *dialog = bench.page->findChild<views::ImportDialog *>();
        const auto *rows = child<views::DataTable>(dialog, "importTable")->model();
        QTRY_COMPARE(rows->rowCount(), 3);
        QCOMPARE(rows->index(2, 0).data().toString(), u"Remote 2"_s);
        QCOMPARE(rows->index(2, 4).data().toString(), u"Webhook secret “webhook-secret”"_s);
        click(dialog, "dialogAction");
        QCOMPARE(bench.shell.environments.all().size(), before + 3);
        QVERIFY(bench.toasts.texts.last().contains(u"1 credential(s) are still to be entered"_s));
        bench.choose("exportEnvironments", bench.folder.filePath(u"missing/out.json"_s));
        QTRY_VERIFY(bench.text("filesBanner").contains(u"not exported"_s));
    }
};

WEARDECK_GUI_TEST(EnvironmentFilesTest)
#include "tst_environmentfiles.moc"
