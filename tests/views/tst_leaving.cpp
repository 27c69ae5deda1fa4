// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leaving.h"

#include "tests/support/pagebench.h"
#include "tests/support/testcase.h"
#include "views/common/datatable.h"
#include "views/common/language.h"
#include "views/common/plaintext.h"
#include "views/credentials/credentialspage.h"
#include "views/credentials/dotenvdialog.h"
#include "views/shell/environmentswitch.h"
#include "views/shell/settingsdialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::child;
using support::click;

namespace {

QList<views::Workspace> credentials()
{
    views::Workspace made;
    made.id = u"environments"_s;
    made.title = u"Environments"_s;
    made.icon = u"environments"_s;
    made.factory = [](views::Context &context) -> views::Page * { return new views::CredentialsPage(context); };
    return {made};
}

// The window over the page of credentials, with a client secret of a vendor typed and not saved.
struct LeavingBench : support::PageBench {
    int takenOver = 0;
    std::unique_ptr<views::MainWindow> window;

    LeavingBench()
    {
        views::ShellParts parts = shell.parts(credentials);
        parts.isOutdated = [] { return true; };
        parts.takeOver = [this] { ++takenOver; };
        window = std::make_unique<views::MainWindow>(parts);
        window->resize(1440, 900);
        window->show();
        page()->openTab(u"vendors"_s);
        auto *vendors = child<views::DataTable>(page(), "vendorsTable");
        if (!QTest::qWaitFor([&] { return vendors->model()->rowCount() > 0; }, 20'000))
            qFatal("the vendors did not load");
        int row = 0;
        while (vendors->model()->index(row, 0).data().toString() != "Oura"_L1)
            ++row;
        vendors->selectRow(row);
        if (!QTest::qWaitFor([this] { return secret()->isVisible(); }, 20'000))
            qFatal("the vendor is not shown");
        secret()->setText(u"typed secret"_s);
    }
    views::CredentialsPage *page() const { return static_cast<views::CredentialsPage *>(window->currentPage()); }
    QLineEdit *secret() const { return child<QLineEdit>(page(), "vendorClientSecret"); }
    // Asks once, naming the vendor, and keeps what is typed as long as nobody agrees.
    void asks(const std::function<void()> &act)
    {
        const QPointer<views::CredentialsPage> before(page());
        const auto asked = shell.prompts.titles.size();
        act();
        QCoreApplication::processEvents();
        QCOMPARE(shell.prompts.titles.size(), asked + 1);
        QCOMPARE(shell.prompts.titles.last(), u"Discard changes?"_s);
        QVERIFY(shell.prompts.asked.last().text.startsWith(u"What you typed for "_s));
        QCOMPARE(page(), before.data());
        QCOMPARE(secret()->text(), u"typed secret"_s);
        shell.prompts.confirmations.enqueue({});
        act();
    }
    void choose(const QString &environment) const
    {
        auto *menu = child<QMenu>(window.get(), "environmentMenu");
        Q_EMIT menu->aboutToShow();
        for (QAction *each : menu->actions())
            if (each->text().startsWith(environment))
                each->trigger();
    }
};

} // namespace

// What is typed on one page, where something else is about to make all pages anew.
class LeavingTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void cleanup() { views::setLanguage(u"en"_s); }

    void anotherEnvironment()
    {
        LeavingBench bench;
        bench.asks([&] { bench.choose(u"Staging EU"_s); });
        QTRY_COMPARE(bench.shell.environments.current().id(), u"staging"_s);
    }

    void theEnvironmentInUseIsSaved()
    {
        LeavingBench bench;
        bench.page()->openTab(u"environment"_s);
        QTest::keyClicks(child<QLineEdit>(bench.page(), "tenant"), u"clinic"_s);
        const auto saved = [&] { return bench.shell.environments.current().connection.tenant; };
        const auto save = [&] { click(bench.page(), "saveEnvironment"); };
        bench.asks([&] {
            save();
            QVERIFY(saved().empty());
        });
        QCOMPARE(bench.shell.prompts.asked.last().text.count(u'.'), 1); // nothing of the environment itself
        QTRY_COMPARE(saved(), std::string("clinic"));
    }

    void anotherLanguage()
    {
        LeavingBench bench;
        bench.window->openSettings();
        auto *language = bench.window->findChild<QComboBox *>(u"settingLanguage"_s);
        const auto german = language->findData(u"de"_s);
        bench.asks([&] {
            language->setCurrentIndex(german);
            Q_EMIT language->activated(german);
            QCOMPARE(language->currentData().toString(), QString()); // until that is decided
        });
        QTRY_COMPARE(bench.shell.settings.value(u"language"_s, {}).toString(), u"de"_s);
        QCOMPARE(bench.page()->locale().language(), QLocale::German);
        QVERIFY(bench.page()->findChild<QLineEdit *>(u"vendorClientSecret"_s)->text().isEmpty());
    }

    void anotherProgramsChange()
    {
        LeavingBench bench;
        auto *bar = child<QWidget>(bench.window.get(), "outdatedBar");
        QVERIFY(bar->isVisible());
        bench.asks([&] {
            bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
            QCOMPARE(bench.takenOver, 0);
        });
        QTRY_COMPARE(bench.takenOver, 1);
    }

    void aNewKeyThatNobodyStored()
    {
        LeavingBench bench;
        bench.secret()->clear();
        bench.page()->openTab(u"keys"_s);
        bench.shell.prompts.texts.enqueue(u"Billing"_s);
        click(bench.page(), "createKey");
        QTRY_VERIFY(child<QWidget>(bench.page(), "revealSecret")->isVisible());
        bench.choose(u"Staging EU"_s);
        QVERIFY(bench.shell.prompts.asked.last().text.contains(u"shown only this once"_s));
        QCOMPARE(bench.shell.environments.current().id(), u"local"_s);
        click(bench.page(), "revealDone");
        bench.choose(u"Staging EU"_s);
        QCOMPARE(bench.shell.environments.current().id(), u"staging"_s);
        QCOMPARE(bench.shell.prompts.titles.count(u"Discard changes?"_s), 1);
    }

    // Saving it makes the pages anew, and the dialog with them: its credentials are stored by then.
    void anImportIntoTheEnvironmentInUse()
    {
        LeavingBench bench;
        bench.secret()->clear();
        auto &environments = bench.shell.environments;
        environments.setCurrent(u"staging"_s);
        connect(&environments, &models::EnvironmentList::changed, this, [&] { Q_EMIT environments.currentChanged(); });
        QTemporaryDir folder;
        QFile file(folder.filePath(u".env"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(
            "WEARLINK_URL=https://w.example/api/v1\nAPI_KEY=sk-one-one-one-one\nWEARLINK_TOKEN=two-two-two-two\n");
        file.close();
        bench.shell.prompts.paths.enqueue(file.fileName());
        bench.page()->findChild<QAction *>(u"importDotEnv"_s)->trigger();
        QTRY_VERIFY(bench.page()->findChild<views::DotEnvDialog *>());
        const QPointer<views::DotEnvDialog> dialog(bench.page()->findChild<views::DotEnvDialog *>());
        click(dialog, "dialogAction");
        QTRY_VERIFY(!dialog);
        QCOMPARE(environments.current().connection.wearlinkUrl, std::string("https://w.example/api/v1"));
        QCOMPARE(bench.shell.secrets.held.size(), 2);
    }

    void nothingTypedIsNotAskedFor()
    {
        LeavingBench bench;
        bench.secret()->clear();
        bench.choose(u"Staging EU"_s);
        QCOMPARE(bench.shell.environments.current().id(), u"staging"_s);
        QVERIFY(bench.shell.prompts.titles.isEmpty());
    }
};

WEARDECK_GUI_TEST(LeavingTest)
#include "tst_leaving.moc"
