// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/fakeworkspaces.h"
#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/language.h"
#include "views/shell/environmentswitch.h"
#include "views/shell/rail.h"
#include "views/shell/topbar.h"

#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollBar>
#include <QStatusBar>

using namespace Qt::StringLiterals;
using support::ShellBench;

namespace {

constexpr QSize kLarge(1440, 900), kSmall(1024, 700);

std::function<QList<views::Workspace>()> fake(qint64 people = 41208)
{
    return [people] { return support::fakeWorkspaces(people); };
}

// Pictures for people, when WEARDECK_SHOTS names a folder.
void shoot(QWidget &widget, const QString &name)
{
    const QString folder = qEnvironmentVariable("WEARDECK_SHOTS");
    QCoreApplication::processEvents();
    const QImage image = widget.grab().toImage();
    QSet<QRgb> colours;
    for (int y = 0; y < image.height(); y += 3)
        for (int x = 0; x < image.width(); x += 3)
            colours.insert(image.pixel(x, y));
    QVERIFY2(colours.size() > 5, "the picture is all but blank");
    if (!folder.isEmpty())
        QVERIFY(image.save(folder + u'/' + name + u".png"_s));
}

bool isLoaded(const views::MainWindow &window)
{
    return std::holds_alternative<views::PageLoaded>(window.currentPage()->loadState());
}

} // namespace

class ShellTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }
    void cleanup()
    {
        views::setAppearance(views::Appearance::Light);
        views::setLanguage(u"en"_s);
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void opensWorkspaces()
    {
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        QCOMPARE(window.currentWorkspace(), u"gallery"_s);
        window.open(u"people"_s);
        QCOMPARE(window.currentWorkspace(), u"people"_s);
        QVERIFY(window.windowTitle().contains(u"Users"_s));
        window.open(u"nothing"_s);
        QCOMPARE(window.currentWorkspace(), u"people"_s);
        QTRY_VERIFY(isLoaded(window));
        QCOMPARE(std::get<views::PageLoaded>(window.currentPage()->loadState()).rows, 41208);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.open(u"gallery"_s);
        window.open(u"people"_s);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"table"_s);
        window.open(u"reference"_s, u"listUsers"_s);
        QCOMPARE(dynamic_cast<support::GalleryPage *>(window.currentPage())->opened, u"listUsers"_s);
    }

    void remembersThePlaceOfEachEnvironment()
    {
        ShellBench bench;
        {
            views::MainWindow window(bench.parts(fake()));
            window.open(u"people"_s);
            bench.environments.setCurrent(u"staging"_s);
            QCOMPARE(window.currentWorkspace(), u"gallery"_s); // never been elsewhere in staging
            window.open(u"reference"_s);
            bench.environments.setCurrent(u"local"_s);
            QCOMPARE(window.currentWorkspace(), u"people"_s);
        }
        bench.environments.setCurrent(u"staging"_s);
        views::MainWindow again(bench.parts(fake()));
        QCOMPARE(again.currentWorkspace(), u"reference"_s);
    }

    void opensEveryWorkspaceItNames()
    {
        ShellBench bench;
        views::MainWindow window(bench.parts(views::workspaces));
        Q_EMIT window.findChild<views::TopBar *>()->environmentsRequested();
        QCOMPARE(window.currentWorkspace(), u"environments"_s);
    }

    void railFitsItsLabels()
    {
        ShellBench bench;
        const auto german = [] {
            QList<views::Workspace> list = support::fakeWorkspaces();
            list[1].title = u"Umgebung und Zugang dazu"_s;
            return list;
        };
        views::MainWindow window(bench.parts(german));
        window.show();
        for (const auto *each : window.findChildren<views::RailButton *>())
            QVERIFY2(each->width() >= each->sizeHint().width(), qPrintable(each->text()));
    }

    void statusNamesOnlyWhatThereIs()
    {
        ShellBench bench;
        models::Environment stopped = bench.environments.current();
        stopped.connection.wearlinkUrl.clear();
        QVERIFY(bench.environments.save(stopped));
        views::MainWindow window(bench.parts(fake()));
        const auto *label = window.findChild<views::Label *>(u"statusEnvironment"_s);
        QCOMPARE(label->fullText(), u"Local"_s);
        stopped.connection.relayUrl = "http://127.0.0.1:2/api/v1";
        stopped.connection.country = "AE";
        stopped.connection.tenant = "clinic-7";
        QVERIFY(bench.environments.save(stopped));
        Q_EMIT bench.environments.currentChanged();
        label = window.findChildren<views::Label *>(u"statusEnvironment"_s).last();
        QVERIFY(label->fullText().contains(u"127.0.0.1:2"_s));
        QVERIFY(label->fullText().contains(u"AE"_s) && label->fullText().contains(u"clinic-7"_s));
        const auto *chip = window.findChildren<views::EnvironmentSwitch *>().last();
        QVERIFY(chip->accessibleName().endsWith(u" · AE"_s));
        QVERIFY(chip->toolTip().contains(u"clinic-7"_s));
    }

    void pageOutlivesTheChangeThatItMakes()
    {
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        const QPointer<views::Page> page(window.currentPage());
        Q_EMIT bench.environments.currentChanged();
        QVERIFY(page); // it may be what called
        QVERIFY(window.currentPage() != page);
        QTRY_VERIFY(!page);
    }

    void statusSaysThatNothingCanBeWritten()
    {
        support::ShellBench bench;
        views::MainWindow window(bench.parts([] { return support::fakeWorkspaces(); }));
        const auto *status = window.statusBar()->findChild<views::Label *>(u"statusServer"_s);
        QVERIFY(!status->fullText().contains(u"read-only"_s));
        bench.server.readOnly = u"No room on the disk of /data/x.db."_s;
        bench.server.become(views::ServerControl::State::Running);
        QVERIFY(status->fullText().contains(u"read-only"_s));
        QVERIFY(status->fullText().contains(u"restart"_s)); // what to do
        QVERIFY(status->toolTip().contains(u"/data/x.db"_s));
        bench.server.readOnly.clear();
        bench.server.become(views::ServerControl::State::Running);
        QVERIFY(!status->fullText().contains(u"read-only"_s));
    }

    void offersToStartTheServerInThisProgram()
    {
        ShellBench bench;
        auto workspaces = support::fakeWorkspaces();
        workspaces.first().showsServer = true;
        views::MainWindow window(bench.parts([&] { return workspaces; }));
        window.show();
        const auto found = [&] { return window.centralWidget()->findChild<QWidget *>(u"offlineBar"_s); };
        QWidget *bar = found();
        window.open(u"people"_s);
        QVERIFY(!bar->isVisible());
        bench.server.become(views::ServerControl::State::Stopped);
        QVERIFY(bar->isVisible());
        window.open(u"gallery"_s);
        QVERIFY(!bar->isVisible()); // it tells so itself
        window.open(u"people"_s);
        bench.environments.setCurrent(u"staging"_s);
        QVERIFY(!found()->isVisible()); // not the server in question
        bench.environments.setCurrent(u"local"_s);
        window.open(u"people"_s);
        bar = found();
        QTRY_VERIFY(bar->isVisible());
        bar->findChild<QPushButton *>(u"bannerAction"_s)->click();
        QCOMPARE(bench.server.now, views::ServerControl::State::Running);
        QVERIFY(!bar->isVisible());
    }

    void refusedFieldsAreNotUnread()
    {
        api::client::Client client;
        models::ErrorLog log(client);
        api::client::CallRecord record;
        record.error = api::Error{.kind = api::ErrorKind::Validation, .fields = {{"/email", "no e-mail"}}};
        log.add(record);
        QCOMPARE(log.rowCount(), 1);
        QCOMPARE(log.unread(), 0);
        record.error = api::Error{.kind = api::ErrorKind::Validation, .message = "bad cursor"};
        log.add(record);
        QCOMPARE(log.unread(), 1);
    }

    void shortcuts()
    {
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(window.currentWorkspace(), u"people"_s);
        QTest::keyClick(&window, Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
        QTRY_VERIFY(isLoaded(window));
        window.currentPage()->findChild<views::DataTable *>()->setFocus();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Slash);
        QCOMPARE(QApplication::focusWidget()->objectName(), u"search"_s);
        QTest::keyClick(&window, Qt::Key_1, Qt::ControlModifier);
        auto *gallery = dynamic_cast<support::GalleryPage *>(window.currentPage());
        const int before = gallery->reloads;
        QTest::keyClick(&window, Qt::Key_F5);
        QCOMPARE(gallery->reloads, before + 1);
        const bool dark = views::tokens().dark;
        QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(views::tokens().dark, !dark);
    }

    void paletteByKeyboard()
    {
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        QObject owner;
        window.addPaletteProvider(&owner, u"Users"_s, [](const QString &text, const auto &found) {
            if (text.contains(u"zoe"_s))
                found({{.title = u"Zoë Quux"_s}});
            if (text == u"ape"_s)
                found({{.title = u"Pia Appel"_s}, {.title = u"Otto Ape"_s}});
        });
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        auto *palette = window.findChild<views::CommandPalette *>();
        QVERIFY(palette);
        auto *edit = palette->findChild<QLineEdit *>(u"paletteSearch"_s);
        auto *list = palette->findChild<QListView *>(u"paletteList"_s);
        QTest::keyClicks(edit, u"zoe quux"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->currentIndex().data().toString(), u"Zoë Quux"_s);
        edit->clear();
        QTest::keyClicks(edit, u"ape"_s); // names a person, and is only contained in "API reference"
        QCOMPARE(list->currentIndex().data().toString(), u"Otto Ape"_s);
        QVERIFY(list->model()->rowCount() > 2);
        QCOMPARE(list->model()->index(list->model()->rowCount() - 1, 0).data().toString(), u"Pia Appel"_s);
        edit->clear();
        QTest::keyClicks(edit, u"apref"_s);
        QCOMPARE(list->currentIndex().data().toString(), u"API reference"_s);
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(window.currentWorkspace(), u"reference"_s);
    }

    void everyWidgetIsNamed_data()
    {
        QTest::addColumn<QString>("workspace");
        QTest::newRow("gallery") << u"gallery"_s;
        QTest::newRow("people") << u"people"_s;
    }
    void everyWidgetIsNamed()
    {
        QFETCH(QString, workspace);
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        window.open(workspace);
        window.show();
        for (const QWidget *each : window.findChildren<QWidget *>()) {
            const bool interactive = each->focusPolicy() != Qt::NoFocus && each->isVisible();
            const bool internal = each->objectName().startsWith(u"qt_"_s);
            if (!interactive || internal || qobject_cast<const QScrollArea *>(each))
                continue;
            const QByteArray what = each->metaObject()->className() + QByteArray(" ") + each->objectName().toUtf8();
            QVERIFY2(!each->objectName().isEmpty(), what.constData());
            QVERIFY2(!each->accessibleName().isEmpty() || qobject_cast<const QMenuBar *>(each), what.constData());
        }
    }

    void survivesLongTextAndMirroring_data()
    {
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("longer") << false;
        QTest::newRow("mirrored") << true;
    }
    void survivesLongTextAndMirroring()
    {
        QFETCH(bool, mirrored);
        views::PseudoTranslator pseudo;
        QApplication::installTranslator(&pseudo);
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        ShellBench bench;
        views::MainWindow window(bench.parts(fake()));
        window.open(u"people"_s);
        window.resize(kSmall);
        window.show();
        QTRY_VERIFY(isLoaded(window));
        shoot(window, mirrored ? u"pseudo-rtl"_s : u"pseudo"_s);
        for (const QWidget *each : window.findChildren<QWidget *>()) {
            const bool button = qobject_cast<const QAbstractButton *>(each) || qobject_cast<const QComboBox *>(each);
            if (!each->isVisible() || !button)
                continue;
            if (each->objectName().isEmpty() || each->objectName() == "openPalette"_L1
                || each->objectName().startsWith("rail_"_L1))
                continue; // parts of Qt's own widgets; what elides on purpose
            const QByteArray what = each->objectName().toUtf8() + ' ' + QByteArray::number(each->width()) + '<'
                + QByteArray::number(each->minimumSizeHint().width());
            QVERIFY2(each->width() >= each->minimumSizeHint().width(), what.constData());
            QVERIFY2(each->height() >= each->minimumSizeHint().height(), what.constData());
            QVERIFY2(each->visibleRegion().boundingRect().size() == each->size(), what.constData());
        }
        QApplication::removeTranslator(&pseudo);
    }

    void looks_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QSize>("extent");
        QTest::newRow("light-1440") << false << kLarge;
        QTest::newRow("dark-1440") << true << kLarge;
        QTest::newRow("light-1024") << false << kSmall;
        QTest::newRow("dark-1024") << true << kSmall;
    }
    void looks()
    {
        QFETCH(bool, dark);
        QFETCH(QSize, extent);
        views::setAppearance(dark ? views::Appearance::Dark : views::Appearance::Light);
        ShellBench bench;
        const int task = bench.tasks.start(u"Export users.csv"_s, [] {});
        bench.tasks.progress(task, 40, 100, u"16,400 rows"_s);
        views::MainWindow window(bench.parts(fake()));
        window.resize(extent);
        window.show();
        const QString tag = QString::fromLatin1(QTest::currentDataTag());
        shoot(window, u"gallery-"_s + tag);
        window.currentPage()->findChild<QScrollArea *>()->verticalScrollBar()->setValue(10'000);
        shoot(window, u"gallery2-"_s + tag);
        window.open(u"people"_s);
        QTRY_VERIFY(isLoaded(window));
        auto *table = window.currentPage()->findChild<views::DataTable *>();
        table->table()->setSort({{u"last_name"_s, Qt::AscendingOrder}});
        QTRY_VERIFY(isLoaded(window));
        table->selectRow(2);
        window.context().toasts.show(u"End-user deleted."_s, u"Undo"_s, [] {});
        shoot(window, u"people-"_s + tag);
        window.openPalette();
        shoot(*window.findChild<views::CommandPalette *>(), u"palette-"_s + tag);
        window.openShortcuts();
        shoot(*window.findChild<QDialog *>(u"shortcuts"_s), u"shortcuts-"_s + tag);
        window.openSettings();
        shoot(*window.findChild<QDialog *>(u"settings"_s), u"settings-"_s + tag);
        window.toggleTasks();
        shoot(*window.findChild<QWidget *>(u"taskPanel"_s), u"tasks-"_s + tag);
    }
};

WEARDECK_GUI_TEST(ShellTest)
#include "tst_shell.moc"
