// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/datatable.h"

#include "models/common/listcolumn.h"
#include "models/common/localtable.h"
#include "tests/support/fakeworkspaces.h"
#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/celldelegate.h"
#include "views/common/language.h"

#include <QClipboard>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace {

struct PeopleBench : support::ShellBench {
    views::MainWindow window{parts([] { return support::fakeWorkspaces(25); })};
    support::PeoplePage *page = nullptr;
    PeopleBench()
    {
        window.open(u"people"_s);
        page = dynamic_cast<support::PeoplePage *>(window.currentPage());
    }
    bool isLoaded() const { return std::holds_alternative<views::PageLoaded>(page->loadState()); }
};

QString clipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

// The table view, and the page around one.
class DataTableTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        views::installTheme(*qApp);
        views::setLanguage(u"en"_s);
    }

    void copiesWhatIsShown()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        for (int column = 2; column < 6; ++column)
            table->setColumnShown(column, column == 3);
        table->selectRow(1);
        QCOMPARE(table->selectionText(models::TableFormat::Csv),
                 u"Name,E-mail,Samples\r\nJonas Lindqvist,jonas.1@example.com,\"7,919\"\r\n"_s);
        QCOMPARE(table->selectedIds(), QStringList{support::person(1).id});
        table->setCurrentIndex(table->model()->index(1, 1));
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(clipboard(), u"jonas.1@example.com"_s);
    }

    void sortsByServerWithSeveralKeys()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        table->toggleSort(2, false); // no sort key: nothing
        QVERIFY(table->table()->sortKeys().isEmpty());
        table->toggleSort(0, false);
        table->toggleSort(1, true);
        table->toggleSort(0, true);
        const QList<models::SortKey> both{{u"last_name"_s, Qt::DescendingOrder}, {u"email"_s, Qt::AscendingOrder}};
        QCOMPARE(table->table()->sortKeys(), both);
        table->toggleSort(0, true);
        QCOMPARE(table->table()->sortKeys().size(), 1);
    }

    void fitsItsRows()
    {
        PeopleBench bench;
        bench.window.resize(1440, 900);
        bench.window.show();
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        const auto cutCells = [&] {
            int cut = 0;
            for (const int column : table->shownColumns())
                for (int row = 0; row < 20; ++row) {
                    const QModelIndex cell = table->model()->index(row, column);
                    const bool isId = cell.data(models::KindRole) == int(models::ColumnKind::Id);
                    cut += !isId && table->itemDelegate()->sizeHint({}, cell).width() > table->columnWidth(column);
                }
            return cut;
        };
        QTRY_COMPARE(cutCells(), 0);
        support::Person wide = support::person(0);
        wide.id = u"wide"_s;
        wide.email = u"longer-than-the-others@example.com"_s;
        bench.page->model().insert(wide);
        QTRY_COMPARE(cutCells(), 0);
        wide.email = u"longer-still-than-the-others-were@example.com"_s;
        bench.page->model().replace(u"wide"_s, wide); // where it stands
        QTRY_COMPARE(cutCells(), 0);
        table->setColumnWidth(0, 61); // by the user: from now on nothing resizes itself
        const int before = table->columnWidth(1);
        bench.window.resize(1024, 700);
        QCoreApplication::processEvents();
        QCOMPARE(table->columnWidth(0), 61);
        QCOMPARE(table->columnWidth(1), before);
    }

    void fitsAnotherModelToo()
    {
        const auto loaded = [](QList<models::Column<support::Person>> columns) {
            auto made = std::make_unique<models::TableModel<support::Person>>(
                std::move(columns), [](const support::Person &p) { return p.id; },
                [](const models::Query &) {
                    models::Slice<support::Person> slice{.rows = {support::person(0), support::person(1)}, .total = 2};
                    return api::client::Reply<models::Slice<support::Person>>::ready(std::move(slice));
                });
            made->reload();
            return made;
        };
        const auto all = support::personColumns();
        const auto few = loaded(all.mid(0, 3)), many = loaded(all);
        QTRY_VERIFY(few->rowCount() == 2 && many->rowCount() == 2);
        views::DataTable table;
        table.resize(420, 300);
        table.show();
        for (QAbstractItemModel *next : QList<QAbstractItemModel *>{few.get(), many.get(), few.get(), many.get()}) {
            table.setModel(next);
            QCoreApplication::processEvents();
            QCOMPARE(table.horizontalScrollBar()->maximum(), 0);
            QVERIFY(table.layoutState().value(u"widths"_s).toMap().isEmpty()); // nobody has sized a column
        }
    }

    void aListSaysHowManyMoreThereAre()
    {
        models::LocalTable<QStringList> model(
            {models::listColumn<QStringList>(
                u"devices"_s, u"Devices"_s, [](const QStringList &row) { return row; }, 180)},
            [](const QStringList &row) { return row.first(); });
        model.show({{u"Oura"_s, u"Strava"_s, u"Apple Health"_s}, {u"Oura"_s}});
        QTRY_COMPARE(model.rowCount(), 2);
        const QFontMetrics metrics(views::font(views::TextStyle::Body));
        const auto shown = [&](int row, int width) {
            return views::CellDelegate::shownText(model.index(row, 0), width);
        };
        const QString all = u"Oura, Strava, Apple Health"_s;
        const int room = metrics.horizontalAdvance(all);
        QCOMPARE(model.index(0, 0).data().toString(), all); // of the tooltip, copies and exports
        QCOMPARE(shown(0, room), all);
        QCOMPARE(shown(0, room - 1), u"Oura, Strava +1"_s);
        QCOMPARE(shown(0, metrics.horizontalAdvance(u"Oura, Strava +1"_s) - 1), u"Oura +2"_s);
        const QString least = shown(0, metrics.horizontalAdvance(u"Oura +2"_s) - 1);
        QVERIFY2(least.startsWith(u'O') && least.endsWith(u"… +2"_s), qPrintable(least));
        QCOMPARE(shown(1, room), u"Oura"_s);
    }

    void columnsGiveWayInASmallWindow()
    {
        PeopleBench bench;
        bench.window.resize(1440, 900);
        bench.window.show();
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        const QList<int> all = table->shownColumns();
        const auto onScreen = [&] {
            int shown = 0;
            for (const int column : all)
                shown += !table->isColumnHidden(column);
            return shown;
        };
        QTRY_COMPARE(onScreen(), all.size());
        table->setMaximumWidth(340); // the layout follows
        QTRY_VERIFY(onScreen() < all.size());
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
        QVERIFY(!table->isColumnHidden(all.first()));
        QVERIFY(table->isColumnHidden(all.last()));
        QCOMPARE(table->shownColumns(), all); // copied and exported all the same
        QVERIFY(table->layoutState().value(u"hidden"_s).toStringList().isEmpty());
        QMenu menu;
        table->fillColumnMenu(&menu);
        QVERIFY(menu.actions().at(all.size() - 1)->text().contains(u"no room"_s));
        table->setMaximumWidth(QWIDGETSIZE_MAX);
        QTRY_COMPARE(onScreen(), all.size()); // back again
        table->setMaximumWidth(340); // the layout follows
        QTRY_VERIFY(table->isColumnHidden(all.last()));
        table->setColumnShown(all.last(), true); // asked for: scrolled to from now on
        QTRY_VERIFY(table->horizontalScrollBar()->maximum() > 0);
        QCOMPARE(onScreen(), all.size());
    }

    void fitsWithAKeptLayout() // of which no width is the user's
    {
        PeopleBench bench;
        bench.window.show();
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        table->setMaximumWidth(340);
        const int last = table->shownColumns().last();
        QTRY_VERIFY(table->isColumnHidden(last));
        QVariantMap layout = table->layoutState();
        QStringList order = layout.value(u"order"_s).toStringList();
        std::reverse(order.begin(), order.end());
        layout.insert(u"order"_s, order);
        table->applyLayout(layout);
        QVERIFY(!table->isColumnHidden(last));
        QVERIFY(table->isColumnHidden(table->shownColumns().last()));
        QCOMPARE(table->horizontalScrollBar()->maximum(), 0);
    }

    void remembers()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.isLoaded());
        views::DataTable *table = bench.page->table();
        table->setColumnWidth(0, 333);
        table->setColumnShown(4, false);
        table->setPinned(1);
        table->toggleSort(1, false);
        QTRY_VERIFY(bench.settings.values.contains(u"environments/local/people/layout"_s));
        const QPointer<views::DataTable> before(table);
        bench.window.rebuild();
        QVERIFY(!before);
        auto *again = dynamic_cast<support::PeoplePage *>(bench.window.currentPage())->table();
        QCOMPARE(again->columnWidth(0), 333);
        QVERIFY(again->isColumnHidden(4));
        QCOMPARE(again->pinned(), 1);
        QCOMPARE(again->table()->sortKeys().first().key, u"email"_s);
    }

    void savedViewsAndExport()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.isLoaded());
        QTemporaryDir folder;
        bench.prompts.texts.enqueue(u"Mine"_s);
        bench.prompts.paths.enqueue(folder.filePath(u"people.json"_s));
        for (const views::PaletteItem &item : bench.page->paletteItems())
            if (item.title.startsWith(u"Save"_s) || item.title.startsWith(u"Export"_s))
                item.run();
        QTRY_VERIFY(bench.settings.values.value(u"environments/local/people/views"_s).toMap().contains(u"Mine"_s));
        QTRY_VERIFY(QFile::exists(folder.filePath(u"people.json"_s)));
        QFile file(folder.filePath(u"people.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QCOMPARE(text.count("\"samples\": "), 25);
        QVERIFY(text.contains("\"samples\": 7919")); // raw, not "7,919"
    }

    void footerCounts()
    {
        PeopleBench bench;
        QTRY_VERIFY(bench.isLoaded());
        QVERIFY(bench.page->findChild<views::Label *>(u"footer"_s)->fullText().startsWith(u"25 "_s));
        bench.page->model().remove(support::person(0).id);
        QVERIFY(bench.page->findChild<views::Label *>(u"footer"_s)->fullText().startsWith(u"24 "_s));
    }

    void pageShowsErrors()
    {
        PeopleBench bench;
        bench.window.show();
        QTRY_VERIFY(bench.isLoaded());
        bench.page->failing = api::Error{.kind = api::ErrorKind::Network, .message = "refused"};
        bench.page->reload();
        QTRY_VERIFY(bench.page->banner()->isVisible());
        QCOMPARE(bench.page->model().rowCount(), 25); // what was there stays
        bench.page->failing.reset();
        bench.page->banner()->findChild<QPushButton *>(u"bannerRetry"_s)->click();
        QTRY_VERIFY(!bench.page->banner()->isVisible());
    }
};

WEARDECK_GUI_TEST(DataTableTest)
#include "tst_datatable.moc"
