// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/mainwindow.h"

#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/language.h"
#include "views/common/plaintext.h"
#include "views/leaving.h"
#include "views/shell/palette.h"
#include "views/shell/settingsdialog.h"
#include "views/shell/taskpanel.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;
using support::ShellBench;

namespace {

// Shows one thing of many, and has edits.
class NotesPage : public views::Page, public views::Leaving {
public:
    QString title() const override { return u"Notes"_s; }
    QString purpose() const override { return u"What was noted."_s; }
    views::LoadState loadState() const override { return views::PageLoaded{1}; }
    void reload() override { }
    void open(const QString &argument) override { shown = argument; }
    QString place() const override { return shown; }
    QString unsaved() const override { return edits; }

    QString shown;
    QString edits;
};

QList<views::Workspace> notes()
{
    views::Workspace made;
    made.id = u"notes"_s;
    made.title = u"Notes"_s;
    made.icon = u"list"_s;
    made.factory = [](views::Context &) -> views::Page * { return new NotesPage; };
    return {made};
}

struct NotesBench : ShellBench {
    views::MainWindow window{parts(notes)};
    NotesBench()
    {
        window.show();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("the window is not active");
    }
    NotesPage *page() const { return dynamic_cast<NotesPage *>(window.currentPage()); }
};

} // namespace

// What the window keeps, and what it asks before it loses something.
class MainWindowTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void cleanup() { views::setLanguage(u"en"_s); }

    void anotherLanguageShowsTheSame()
    {
        NotesBench bench;
        bench.window.open(u"notes"_s, u"third"_s);
        const QPointer<NotesPage> before(bench.page());
        bench.window.openSettings();
        views::setLanguage(u"de"_s);
        Q_EMIT bench.window.findChild<views::SettingsDialog *>()->languageChanged();
        QVERIFY(!before); // made anew
        QCOMPARE(bench.page()->shown, u"third"_s);
        QCOMPARE(bench.page()->locale().language(), QLocale::German); // of what is edited in it
    }

    void asksBeforeEditsAreLost()
    {
        NotesBench bench;
        bench.page()->edits = u"A note has not been saved."_s;
        bench.window.close();
        QCOMPARE(bench.prompts.asked.last().text, u"A note has not been saved."_s);
        QCOMPARE(bench.prompts.titles, QStringList{u"Discard changes?"_s});
        QVERIFY(bench.window.isVisible());
        bench.prompts.confirmations.enqueue({});
        bench.window.close();
        QTRY_VERIFY(!bench.window.isVisible());
        QCOMPARE(bench.prompts.titles.size(), 2);
    }

    void closesWithoutAQuestion()
    {
        NotesBench bench;
        bench.window.close();
        QVERIFY(!bench.window.isVisible());
        QVERIFY(bench.prompts.titles.isEmpty());
    }

    void paletteEndsWhereAClickGoesElsewhere()
    {
        NotesBench bench;
        bench.window.openPalette();
        const QPointer<views::CommandPalette> palette(bench.window.findChild<views::CommandPalette *>());
        QVERIFY(QTest::qWaitForWindowActive(palette));
        bench.window.activateWindow();
        QTRY_VERIFY(!palette);
        QVERIFY(!QApplication::activeModalWidget());
        bench.window.openPalette();
        const QPointer<views::CommandPalette> chosen(bench.window.findChild<views::CommandPalette *>());
        QVERIFY(QTest::qWaitForWindowActive(chosen));
        QTest::keyClick(chosen->findChild<QLineEdit *>(), Qt::Key_Return);
        QTRY_VERIFY(!chosen);
        QVERIFY(!QApplication::activeModalWidget()); // the window takes clicks again
    }

    void aTaskHasOneRow()
    {
        NotesBench bench;
        const int id = bench.tasks.start(u"Import of a file"_s, [] {});
        views::TaskPanel panel(bench.tasks, &bench.window);
        panel.setAttribute(Qt::WA_DeleteOnClose, false);
        panel.show();
        const auto shown = [&](const QString &objectName) {
            int count = 0;
            QCoreApplication::processEvents(); // layouts show what is new later
            for (const auto *each : panel.findChildren<QWidget *>(objectName))
                count += each->isVisible();
            return count;
        };
        for (int done = 1; done <= 3; ++done)
            bench.tasks.progress(id, done, 4);
        QCOMPARE(shown(u"taskTitle"_s), 1);
        QCOMPARE(shown(u"taskProgress"_s), 1);
        bench.tasks.finish(id, u"4 rows"_s);
        QCOMPARE(shown(u"taskTitle"_s), 1);
        QCOMPARE(shown(u"taskProgress"_s), 0);
        QCOMPARE(shown(u"taskCancel"_s), 0);
    }
};

WEARDECK_GUI_TEST(MainWindowTest)
#include "tst_mainwindow.moc"
