// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/userspagebench.h"
#include "views/common/emptystate.h"
#include "views/health/healthtab.h"
#include "views/health/userpage.h"

#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTabBar>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using support::UsersBench;
using State = models::Tasks::State;

class ImportTabTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatAFileHoldsThenImportsIt();
    void takesADroppedFile();
    void saysWhatIsWrong();
    void exportsFromTheHead();

private:
    QString put(const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(u"export.xml"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString small()
    {
        return put("<?xml version=\"1.0\"?><HealthData locale=\"en\">"
                   "<Record type=\"HKQuantityTypeIdentifierHeartRate\" sourceName=\"W\" unit=\"count/min\" "
                   "startDate=\"2026-04-01 08:00:00 +0000\" endDate=\"2026-04-01 08:00:00 +0000\" value=\"61\"/>"
                   "<Record type=\"HKNoSuchType\" sourceName=\"W\" unit=\"x\" "
                   "startDate=\"2026-04-01 08:00:00 +0000\" endDate=\"2026-04-01 08:00:00 +0000\" value=\"1\"/>"
                   "</HealthData>");
    }
    static QString summary(const QWidget *in) { return child<views::Label>(in, "importSummary")->fullText(); }
    QTemporaryDir m_folder;
};

void ImportTabTest::showsWhatAFileHoldsThenImportsIt()
{
    UsersBench bench;
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"import"_s);
    bench.shell.prompts.paths.enqueue(small());
    click(page->tab(u"import"_s), "emptyAction");
    const views::HealthTab *tab = page->tab(u"import"_s);
    QTRY_VERIFY(child<QPushButton>(tab, "importStart")->isVisible());
    QVERIFY2(summary(tab).contains(u"1"_s), qPrintable(summary(tab)));
    auto *view = child<views::DataTable>(tab, "importTypes");
    QTRY_COMPARE(view->table()->rowCount(), 2);
    QVERIFY(bench.page->unsaved().contains(u"export.xml"_s));
    click(tab, "importStart");
    QVERIFY(bench.page->unsaved().isEmpty()); // it goes on by itself
    QCOMPARE(bench.shell.tasks.running(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(child<views::Label>(tab, "importTitle")->fullText().startsWith(u"Report"_s), 20'000);
    QCOMPARE(bench.shell.tasks.index(0).data(models::Tasks::StateRole).value<State>(), State::Done);
    QTRY_COMPARE(view->table()->rowCount(), 2);
    QCOMPARE(view->table()->index(0, 4).data().toString(), u"HKNoSuchType"_s);
    QVERIFY(!child<QPushButton>(tab, "importStart")->isVisible());
}

void ImportTabTest::takesADroppedFile()
{
    UsersBench bench;
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(m_folder.filePath(u"notes.txt"_s))});
    QDragEnterEvent other(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    other.ignore();
    QCoreApplication::sendEvent(page, &other);
    QVERIFY(!other.isAccepted());
    data.setUrls({QUrl::fromLocalFile(small())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    QCOMPARE(page->currentTab(), u"import"_s);
    QTRY_VERIFY(child<QPushButton>(page->tab(u"import"_s), "importStart")->isVisible());
    bench.openRow(1); // another end-user, but the file was not imported
    QCOMPARE(bench.shell.prompts.titles, QStringList{u"Discard changes?"_s});
    QVERIFY(bench.shell.prompts.asked.last().text.contains(u"export.xml"_s));
    QVERIFY(child<QPushButton>(page->tab(u"import"_s), "importStart")->isVisible());
    bench.shell.prompts.confirmations.enqueue({});
    bench.openRow(1);
    QTRY_COMPARE(models::text(page->user().id), bench.table()->rowId(1));
    QVERIFY(bench.page->unsaved().isEmpty()); // nothing of the file is left
    QVERIFY(!child<QPushButton>(page->tab(u"import"_s), "importStart")->isVisible());
}

void ImportTabTest::saysWhatIsWrong()
{
    UsersBench bench;
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    page->openTab(u"import"_s, put("not an export"));
    auto *banner = page->tab(u"import"_s)->findChild<views::Banner *>();
    QTRY_VERIFY(banner->isVisible());
    QVERIFY(child<views::EmptyState>(page->tab(u"import"_s), "empty")->isVisible());
}

void ImportTabTest::exportsFromTheHead()
{
    UsersBench bench;
    bench.openRow(0);
    auto *page = bench.page->findChild<views::UserPage *>();
    const QString path = m_folder.filePath(u"all.zip"_s);
    bench.shell.prompts.paths.enqueue(path);
    click(page, "exportData");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(path), 20'000);
    QTRY_COMPARE(bench.shell.tasks.running(), 0);
    QTRY_COMPARE(bench.toasts.texts.size(), 1);
    QVERIFY(bench.toasts.texts.first().contains(u"all.zip"_s));
}

WEARDECK_GUI_TEST(ImportTabTest)
#include "tst_importtab.moc"
