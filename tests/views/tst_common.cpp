// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/common/errortext.h"
#include "models/secrets/hint.h"
#include "tests/support/shellbench.h"
#include "tests/support/testcase.h"
#include "views/common/banner.h"
#include "views/common/clipboardtime.h"
#include "views/common/codeview.h"
#include "views/common/datatable.h"
#include "views/common/dialogprompts.h"
#include "views/common/emptystate.h"
#include "views/common/language.h"
#include "views/common/layout.h"
#include "views/common/plaintext.h"
#include "views/common/secret.h"
#include "views/common/toast.h"
#include "views/shell/fuzzy.h"

#include <QClipboard>
#include <QDialog>
#include <QMimeData>
#include <QScopeGuard>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace {

const QString kMarkup = u"<b>bold</b><img src='file:///etc/passwd'> & \u202Eevil"_s;

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
        QVERIFY2(!text.isEmpty() && !text.contains(u"said"_s), qPrintable(text)); // the console's own words
        const QString detail = banner->findChild<views::Label *>(u"bannerDetail"_s)->fullText();
        QVERIFY2(detail.contains(u"said <i>so</i>"_s) && detail.size() > 35, qPrintable(detail));
        QCOMPARE(!banner->findChild<QPushButton *>(u"bannerRetry"_s)->isHidden(), retry);
        banner->findChild<QToolButton *>(u"bannerCopy"_s)->click();
        QCOMPARE(clipboard(), u"req_1"_s);
    }

    void whatThisComputerFailsAtIsNotBlamedOnTheServer()
    {
        const QString sentence = u"The keychain is locked. Unlock it in your system's password manager."_s;
        const api::Error local{.kind = api::ErrorKind::Unavailable, .message = sentence.toStdString()};
        QCOMPARE(models::explain(local).sentence(), u"This computer cannot do it at the moment: "_s + sentence);
        api::Error remote = local;
        remote.status = 503;
        QVERIFY(models::explain(remote).cause.contains(u"server"_s));
        const models::ErrorText full = models::explain(api::Error{.kind = api::ErrorKind::StorageFull});
        QVERIFY2(full.cause.startsWith(u"This computer"_s), qPrintable(full.cause));
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

    void bannerLeavesItsIconRoomOnEitherSide_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left to right") << Qt::LeftToRight;
        QTest::newRow("right to left") << Qt::RightToLeft;
    }
    void bannerLeavesItsIconRoomOnEitherSide()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QWidget host;
        host.setLayoutDirection(direction);
        auto *banner = new views::Banner;
        views::fill(&host, views::column({banner, views::stretch()}));
        host.resize(600, 200);
        host.show();
        banner->show(views::Meaning::Warning, u"The keychain is locked"_s, u"Unlock it."_s);
        const auto *text = banner->findChild<views::Label *>(u"bannerText"_s);
        QTRY_VERIFY(text->width() > 100);
        const QRect icon = QStyle::visualRect(
            direction, banner->rect(),
            QRect(views::size::kGap3, 0, views::size::kIcon, banner->height())); // where it is painted
        QVERIFY(!text->geometry().intersects(icon));
    }

    void secretLeavesTheEyeRoomOnEitherSide()
    {
        views::SecretEdit edit(u"secret"_s, u"Secret"_s);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            edit.setLayoutDirection(direction);
            edit.resize(200, edit.sizeHint().height());
            edit.show();
            const QRect eye = edit.findChild<QToolButton *>()->geometry();
            QVERIFY(!edit.rect().marginsRemoved(edit.textMargins()).intersects(eye));
        }
    }

    void bannerListsFields()
    {
        const models::ErrorText text = models::explain(
            {.kind = api::ErrorKind::Validation, .message = "bad", .fields = {{"/email", "expected e-mail"}}});
        QCOMPARE(text.said, (QStringList{u"bad"_s, u"/email: expected e-mail"_s}));
        QCOMPARE(text.sentence(), text.cause + u": bad"_s);
    }

    void secretIsMaskedCopiedAndCleared()
    {
        views::SecretField field(u"f"_s, u"Key"_s);
        field.setSecret(api::client::SecretString("sk-0123456789abcdef0123"));
        QVERIFY(!field.shownText().contains(u"456789"_s));
        auto *eye = field.findChild<QToolButton *>(u"reveal"_s);
        QTest::mousePress(eye, Qt::LeftButton);
        QCOMPARE(field.shownText(), u"sk-0123456789abcdef0123"_s);
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!field.shownText().contains(u"456789"_s));
        QCOMPARE(field.shownText(), models::secretHint("sk-0123456789abcdef0123"));
        QCOMPARE(models::secretHint("sk-0123456789abcdef0123"), u"…0123"_s);
        QCOMPARE(models::secretHint("0123456789abcdef"), u"…cdef"_s);
        QCOMPARE(models::secretHint("0123456789ab"), u"…9ab"_s); // never more than a quarter
        QCOMPARE(models::secretHint("short-1"), u"••••"_s);
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
        timer->setInterval(0);
        QTRY_VERIFY(!timer->isActive());
        QCOMPARE(clipboard(), u"mine"_s); // not ours any more
    }

    void aCopyStaysAsLongAsTheSettingsSay()
    {
        const auto back = qScopeGuard([] { views::setClipboardSeconds(views::kClipboardSeconds); });
        for (const auto &[asked, given] : {std::pair{45, 45}, {1, 10}, {600, 120}}) {
            views::setClipboardSeconds(asked);
            views::SecretField field(u"f"_s, u"Key"_s);
            field.setSecret(api::client::SecretString("sk-0123456789abcdef0123"));
            auto *copy = field.findChild<QToolButton *>(u"secretCopy"_s);
            QVERIFY2(copy->toolTip().contains(QString::number(given)), qPrintable(copy->toolTip()));
            copy->click();
            QCOMPARE(qApp->findChild<QTimer *>(u"clipboardTimer"_s)->interval(), given * 1000);
        }
        views::clearSecretClipboard();
    }

    void toastsLeaveTheFocusWhereItWas()
    {
        QWidget host;
        auto *edit = new QLineEdit(&host);
        auto *other = new QLineEdit(&host);
        views::ToastStack toasts(&host);
        host.show();
        edit->setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&host));
        bool undone = false;
        toasts.show(u"Deleted."_s, u"Undo"_s, [&] { undone = true; });
        auto *undo = host.findChild<QPushButton *>(u"toastAction"_s);
        QTest::mouseClick(undo, Qt::LeftButton);
        QVERIFY(undone);
        QVERIFY(edit->hasFocus());
        toasts.show(u"Saved."_s);
        auto *shut = host.findChildren<QToolButton *>(u"toastClose"_s).last();
        shut->setFocus(Qt::TabFocusReason);
        QTest::keyClick(shut, Qt::Key_Space);
        QVERIFY(edit->hasFocus());
        QVERIFY(!other->hasFocus());
    }

    void aChipWithoutAWordIsNotDrawn()
    {
        QStandardItemModel model(1, 2);
        model.setData(model.index(0, 0), u"status:"_s, models::BadgeRole);
        views::DataTable table;
        table.setModel(&model);
        table.resize(400, 120);
        table.selectionModel()->clear();
        const QImage drawn = table.viewport()->grab().toImage();
        const auto colours = [&](int column) {
            QSet<QRgb> found;
            const QRect cell = table.visualRect(model.index(0, column)).adjusted(1, 1, -1, -1);
            for (int y = cell.top(); y < cell.bottom(); ++y)
                for (int x = cell.left(); x < cell.right(); ++x)
                    found.insert(drawn.pixel(x, y));
            return found;
        };
        QCOMPARE(colours(0), colours(1)); // as a cell with nothing in it
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
