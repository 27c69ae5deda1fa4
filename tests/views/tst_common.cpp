// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/hint.h"
#include "tests/support/fakeworkspaces.h"
#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/dialogprompts.h"
#include "views/common/language.h"
#include "views/common/layout.h"
#include "views/common/toast.h"
#include "views/shell/fuzzy.h"

#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QMimeData>
#include <QSpinBox>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

const QString kMarkup = u"<b>bold</b><img src='file:///etc/passwd'> & \u202Eevil"_s;

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

class CommonTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        views::installTheme(*qApp);
        views::setLanguage(u"en"_s);
    }

    void bannerNamesCauseAndRemedy_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<bool>("retry");
        for (int kind = 0; kind <= int(api::ErrorKind::Blocked); ++kind) {
            const api::Error error{.kind = api::ErrorKind(kind)};
            QTest::addRow("%s", std::string(api::name(error.kind)).c_str()) << kind << error.isTransient();
        }
    }
    void bannerNamesCauseAndRemedy()
    {
        QFETCH(int, kind);
        QFETCH(bool, retry);
        QWidget host;
        auto *banner = new views::Banner(&host);
        banner->show(api::Error{.kind = api::ErrorKind(kind), .message = "said <i>so</i>", .requestId = "req_1"});
        const QString text = banner->findChild<views::Label *>(u"bannerText"_s)->fullText();
        QVERIFY2(text.contains(u"said <i>so</i>"_s) && text.size() > 25, qPrintable(text));
        QVERIFY(banner->findChild<views::Label *>(u"bannerDetail"_s)->fullText().size() > 10);
        QCOMPARE(!banner->findChild<QPushButton *>(u"bannerRetry"_s)->isHidden(), retry);
        banner->findChild<QToolButton *>(u"bannerCopy"_s)->click();
        QCOMPARE(clipboard(), u"req_1"_s);
    }

    void bannerIsAsHighAsItsText()
    {
        const QString text = u"The server did not start because another program uses its port. "_s.repeated(3);
        QWidget host;
        auto *banner = new views::Banner;
        views::fill(&host, views::column({banner, views::stretch()}));
        host.show();
        for (const int width : {240, 330, 900}) {
            for (const QString &action : {QString(), u"Try it again"_s}) {
                host.resize(width, 700);
                banner->show(views::Meaning::Warning, text, text, action);
                QTRY_COMPARE(banner->height(), banner->heightForWidth(banner->width())); // and no higher
                for (const views::Label *label : banner->findChildren<views::Label *>()) {
                    const int needed = label->heightForWidth(label->width());
                    QVERIFY2(!label->isVisible() || label->height() >= needed, qPrintable(label->objectName()));
                }
            }
        }
        auto *button = banner->findChild<QPushButton *>(u"bannerAction"_s);
        QVERIFY(button->y() < banner->findChild<views::Label *>(u"bannerDetail"_s)->geometry().bottom()); // beside it
        host.resize(240, 700);
        QCoreApplication::processEvents();
        QVERIFY(button->y() > banner->findChild<views::Label *>(u"bannerDetail"_s)->geometry().bottom());
    }

    void bannerListsFields()
    {
        const views::ErrorText text = views::explain(
            {.kind = api::ErrorKind::Validation, .message = "bad", .fields = {{"/email", "expected e-mail"}}});
        QVERIFY(text.remedy.contains(u"/email"_s) && text.remedy.contains(u"expected e-mail"_s));
    }

    void secretIsMaskedCopiedAndCleared()
    {
        views::SecretField field(u"f"_s, u"Key"_s);
        field.setSecret(api::client::SecretString("sk-0123456789abcdef0123"));
        QVERIFY(!field.shownText().contains(u"456789"_s));
        QVERIFY(field.shownText().startsWith(u"sk-0"_s));
        auto *eye = field.findChild<QToolButton *>(u"reveal"_s);
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(field.shownText(), u"sk-0123456789abcdef0123"_s);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!field.shownText().contains(u"456789"_s));
        QCOMPARE(field.shownText(), models::secretHint("sk-0123456789abcdef0123"));
        QCOMPARE(models::secretHint("sk-0123456789abcdef0123"), u"sk-0…0123"_s);
        QCOMPARE(models::secretHint("sk-0123456789abcdef0123", 11), u"••••"_s); // half of it
        QCOMPARE(models::secretHint("short"), u"••••"_s);
        QCOMPARE(models::secretHint({}), QString());

        field.findChild<QToolButton *>(u"secretCopy"_s)->click();
        QCOMPARE(clipboard(), u"sk-0123456789abcdef0123"_s);
        QCOMPARE(QGuiApplication::clipboard()->mimeData()->data(u"x-kde-passwordManagerHint"_s), "secret");
        auto *timer = qApp->findChild<QTimer *>(u"clipboardTimer"_s);
        QVERIFY(timer && timer->isActive());
        QCOMPARE(timer->interval(), 30'000);
        timer->setInterval(0);
        QTRY_VERIFY(clipboard().isEmpty());
        field.findChild<QToolButton *>(u"secretCopy"_s)->click();
        QGuiApplication::clipboard()->setText(u"mine"_s);
        QTRY_VERIFY(!timer->isActive());
        QCOMPARE(clipboard(), u"mine"_s); // not ours any more
        timer->setInterval(30'000);
    }

    void newSecretIsForgottenWhenStored()
    {
        QWidget host;
        auto *panel = new views::SecretReveal(&host);
        QSignalSpy dismissed(panel, &views::SecretReveal::dismissed);
        panel->show(u"New key"_s, api::client::SecretString("sk-0123456789abcdef0123"));
        auto *field = panel->findChild<views::SecretField *>();
        QVERIFY(!field->shownText().isEmpty());
        panel->findChild<QPushButton *>(u"revealDone"_s)->click();
        QCOMPARE(dismissed.count(), 1);
        QCOMPARE(field->shownText(), QString());
    }

    void markupStaysLiteral()
    {
        views::Label label(kMarkup);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(!Qt::mightBeRichText(u"plain & simple"_s));
        const QString tip = views::tipText(kMarkup);
        QVERIFY(tip.startsWith(u"<qt>&lt;b&gt;"_s) && !tip.contains(u"<img"_s));
        QCOMPARE(views::visible(u"a\u202Eb"_s), u"a\\u202Eb"_s);
        QVERIFY(!views::isolated(kMarkup).contains(QChar(0x202E)));
        QCOMPARE(views::withoutMnemonic(u"a & b"_s), u"a && b"_s);
        QCOMPARE(views::withoutMarks(u"&File && more"_s), u"File & more"_s);

        QWidget host;
        auto *banner = new views::Banner(&host);
        banner->show(views::Meaning::Info, kMarkup, kMarkup, kMarkup);
        views::EmptyState empty(u"key"_s, kMarkup, kMarkup, &host);
        views::ToastStack toasts(&host);
        toasts.show(kMarkup);
        views::DialogPrompts prompts(&host);
        prompts.confirm({.title = kMarkup, .text = kMarkup, .action = kMarkup, .typed = kMarkup}, &host,
                        [](const QString &) {});
        views::CodeView code(u"c"_s, u"Code"_s, &host);
        code.setCode(kMarkup, views::CodeView::Language::Plain);
        QCOMPARE(code.toPlainText(), kMarkup);
        const QList<QLabel *> labels = host.findChildren<QLabel *>();
        QVERIFY(labels.size() >= 8);
        for (const QLabel *each : labels)
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }

    void typedConfirmationHoldsTheButton()
    {
        QWidget host;
        views::DialogPrompts prompts(&host);
        QString got;
        prompts.confirm({.title = u"Delete 3 end-users?"_s,
                         .text = u"t"_s,
                         .action = u"Delete 3 end-users"_s,
                         .typed = u"DELETE"_s,
                         .reason = true},
                        &host, [&](const QString &reason) { got = reason; });
        auto *dialog = host.findChild<QDialog *>(u"confirm"_s);
        auto *act = dialog->findChild<QPushButton *>(u"dialogAction"_s);
        QCOMPARE(act->text(), u"Delete 3 end-users"_s);
        QVERIFY(!act->isEnabled());
        auto *typed = dialog->findChild<QLineEdit *>(u"confirmTyped"_s);
        typed->setText(u"DELETE"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QVERIFY(dialog->isVisible()); // the reason is missing
        QVERIFY(!act->isEnabled());
        dialog->findChild<QLineEdit *>(u"confirmReason"_s)->setText(u"asked by the user"_s);
        QVERIFY(act->isEnabled());
        QTest::keyClick(typed, Qt::Key_Return);
        QTRY_COMPARE(got, u"asked by the user"_s);
    }

    void tableCopiesWhatIsShown()
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

    void tableSortsByServerWithSeveralKeys()
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

    void tableFitsItsRows()
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
        table->setColumnWidth(0, 61); // by the user: from now on nothing resizes itself
        const int before = table->columnWidth(1);
        bench.window.resize(1024, 700);
        QCoreApplication::processEvents();
        QCOMPARE(table->columnWidth(0), 61);
        QCOMPARE(table->columnWidth(1), before);
    }

    void wheelChangesNoValueUnderThePointer()
    {
        QWidget host;
        auto *number = new QSpinBox(&host);
        number->setValue(5);
        auto *other = new QLineEdit(&host);
        host.show();
        other->setFocus();
        const auto turn = [number] {
            QWheelEvent wheel(QPointF(5, 5), number->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton,
                              Qt::NoModifier, Qt::NoScrollPhase, false);
            wheel.ignore();
            QCoreApplication::sendEvent(number, &wheel);
            return wheel.isAccepted();
        };
        QVERIFY(!turn()); // left to the page
        QCOMPARE(number->focusPolicy(), Qt::StrongFocus); // the wheel does not focus it first
        QCOMPARE(number->value(), 5);
        QVERIFY(QTest::qWaitForWindowActive(&host));
        number->setFocus();
        QVERIFY(turn());
        QCOMPARE(number->value(), 6);
    }

    void tableRemembers()
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

    void fuzzyRanking()
    {
        QVERIFY(views::fuzzyScore(u"usr"_s, u"Users"_s) > 0);
        QCOMPARE(views::fuzzyScore(u"xyz"_s, u"Users"_s), -1);
        QVERIFY(views::fuzzyScore(u"ar"_s, u"API reference"_s) > views::fuzzyScore(u"ar"_s, u"Calendar"_s));
        QVERIFY(views::fuzzyScore(u"user"_s, u"Users"_s) > views::fuzzyScore(u"user"_s, u"Unused reason"_s));
        QVERIFY(views::fuzzyScore(u"muller"_s, u"Jörg Müller"_s) > 0);
        QCOMPARE(views::fuzzyScore({}, u"anything"_s), 0);
    }

    void namesAreNotGuesses()
    {
        QVERIFY(views::namesWords(u"muller"_s, u"Jörg Müller"_s));
        QVERIFY(views::namesWords(u"müller jö"_s, u"Jörg Müller"_s));
        QVERIFY(views::namesWords(u"j.muller@x"_s, u"Jörg Müller j.muller@x.org"_s));
        QVERIFY(!views::namesWords(u"örg"_s, u"Jörg Müller"_s));
        QVERIFY(!views::namesWords(u"anna"_s, u"Announcements of an area"_s));
    }

    void codeViewShowsALongTextInSlices()
    {
        views::CodeView view(u"c"_s, u"Code"_s);
        const QString text = u"0123456789\n"_s.repeated(20'000);
        view.setCode(text, views::CodeView::Language::Json);
        QCOMPARE(view.code(), text);
        const qsizetype first = view.toPlainText().size();
        QVERIFY(first >= views::CodeView::kSlice && first < views::CodeView::kSlice + 20);
        QTRY_COMPARE(view.toPlainText(), text);
        view.setCode(text, views::CodeView::Language::Json);
        view.setCode(u"short"_s, views::CodeView::Language::Json);
        QCoreApplication::processEvents();
        QCOMPARE(view.toPlainText(), u"short"_s);
    }

    void codeViewBoundsWhatItShows()
    {
        views::CodeView view(u"c"_s, u"Code"_s);
        const QString line(1'000'000, u'x');
        view.setCode(line, views::CodeView::Language::Plain);
        QVERIFY(view.toPlainText().size() <= views::CodeView::kLongestLine + 2);
        view.copyAll();
        QCOMPARE(clipboard().size(), line.size());
    }
};

WEARDECK_GUI_TEST(CommonTest)
#include "tst_common.moc"
