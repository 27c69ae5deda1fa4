// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/credentialsbench.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using support::child;
using support::click;
using Bench = support::CredentialsBench;

class ApiKeysSectionTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void givesTheFocusBackAfterAKey()
    {
        Bench bench;
        bench.page->openTab(u"keys"_s);
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        auto *table = child<views::DataTable>(bench.page.get(), "apiKeysTable");
        child<QPushButton>(bench.page.get(), "createKey")->setFocus();
        bench.createKey(u"Focus"_s);
        const auto *copy = child<QWidget>(child<QWidget>(bench.page.get(), "secretReveal"), "secretCopy");
        QCOMPARE(bench.page->focusWidget(), copy);
        child<QPushButton>(bench.page.get(), "revealDone")->setFocus();
        click(bench.page.get(), "revealDone");
        QCOMPARE(bench.page->focusWidget(), table);
        for (const auto &[action, next] :
             {std::pair<const char *, const QWidget *>{"rotateKey", copy}, {"deleteKey", table}}) {
            bench.selectKey(u"Focus"_s);
            child<QPushButton>(bench.page.get(), action)->setFocus();
            const auto before = bench.named("Focus");
            bench.shell.prompts.confirmations.enqueue({});
            click(bench.page.get(), action);
            QTRY_VERIFY(bench.named("Focus") != before);
            QTRY_VERIFY(child<QPushButton>(bench.page.get(), "createKey")->isEnabled());
            QCOMPARE(bench.page->focusWidget(), next);
        }
    }

    void saysWhatToDoWithoutAKey()
    {
        Bench bench;
        bench.page->openTab(u"keys"_s);
        const auto all = bench.call(api::ListApiKeys{});
        for (const api::ApiKey &each : *all)
            QVERIFY(bench.call(api::DeleteApiKey{each.id}));
        bench.page->reload();
        auto *note = child<views::Label>(bench.page.get(), "apiKeysNote");
        QTRY_VERIFY(note->isVisible());
        QVERIFY(note->fullText().startsWith(u"No API keys yet."_s));
        QVERIFY(!child<QWidget>(bench.page.get(), "apiKeysTable")->isVisible());
        QVERIFY(!child<QWidget>(bench.page.get(), "deleteKey")->isVisible());
        bench.createKey(u"First"_s);
        QTRY_VERIFY(child<QWidget>(bench.page.get(), "apiKeysTable")->isVisible());
        QVERIFY(!note->isVisible());
    }
};

WEARDECK_GUI_TEST(ApiKeysSectionTest)
#include "tst_apikeyssection.moc"
