// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/common/dialogprompts.h"

#include "tests/support/testcase.h"
#include "views/common/plaintext.h"
#include "views/common/theme.h"

#include <algorithm>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

class DialogPromptsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { views::installTheme(*qApp); }

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

    void theSameQuestionIsAskedOnce()
    {
        QWidget host;
        views::DialogPrompts prompts(&host);
        int answers = 0;
        const auto ask = [&](const QString &text) {
            prompts.confirm({.title = u"Discard changes?"_s, .text = text, .action = u"Discard"_s}, &host,
                            [&](const QString &) { ++answers; });
        };
        const auto open = [&host] { return host.findChildren<QDialog *>(u"confirm"_s); };
        ask(u"one"_s);
        ask(u"one"_s);
        QCOMPARE(open().size(), 1);
        ask(u"another"_s);
        QCOMPARE(open().size(), 2);
        open().first()->accept();
        QCOMPARE(answers, 1);
        ask(u"one"_s); // answered before: a new question
        QCOMPARE(std::ranges::count_if(open(), &QWidget::isVisible), 2);
    }

    void whatIsToBeTypedStandsThereToTheLetter()
    {
        QWidget host;
        views::DialogPrompts prompts(&host);
        prompts.confirm({.title = u"Delete?"_s, .text = u"t"_s, .action = u"Delete"_s, .typed = u"Cut & <b>run</b>"_s},
                        &host, [](const QString &) {});
        const auto *word = host.findChild<views::Label *>(u"confirmWord"_s);
        QVERIFY(word->text().contains(u"Cut & <b>run</b>"_s));
        QVERIFY(!word->buddy()); // which would make "& " a mnemonic and not show it
        QCOMPARE(word->textFormat(), Qt::PlainText);
        QVERIFY(word->textInteractionFlags().testFlag(Qt::TextSelectableByMouse));
    }
};

WEARDECK_GUI_TEST(DialogPromptsTest)
#include "tst_dialogprompts.moc"
