// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/lockscreen.h"

#include "tests/support/fakesecrets.h"
#include "tests/support/testcase.h"
#include "views/common/plaintext.h"

#include <QPushButton>

using namespace Qt::StringLiterals;
using models::KeychainState;

class LockScreenTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatStaysInMemory()
    {
        models::SessionLock lock;
        lock.lock(models::LockReason::Asked);
        support::FakeSecrets secrets;
        QWidget window;
        const views::LockScreen screen(lock, nullptr, secrets, &window);
        const auto words = [&] { return screen.findChild<views::Label *>(u"lockHow"_s)->fullText(); };
        const QString gone = u"credentials and tokens in use have left memory"_s;
        QVERIFY(words().contains(gone));
        QVERIFY(words().contains(u"asks for its password"_s));
        secrets.become(KeychainState::Unavailable, u"No service."_s);
        QVERIFY(words().contains(u"whoever presses Unlock gets in"_s));
        QVERIFY(!words().contains(u"asks for its password"_s));
        models::SecretInfo kept;
        kept.id = {u"staging"_s, u"api-key"_s};
        kept.state = models::SecretState::SessionOnly;
        secrets.held.append({kept, api::client::SecretString("sk-1")});
        Q_EMIT secrets.changed();
        QVERIFY(words().contains(u"1 credential(s) of this session stay in memory until WearDeck quits"_s));
        QVERIFY(!words().contains(gone));
        secrets.become(KeychainState::Locked, u"Unlock it."_s); // written while it was locked
        QVERIFY(words().contains(u"stay in memory until WearDeck quits"_s));
        QVERIFY(words().contains(u"asks for its password"_s));
        screen.findChild<QPushButton *>(u"unlock"_s)->click();
        QVERIFY(lock.isOpen());
        QCOMPARE(secrets.held.size(), 1);
    }
};

WEARDECK_GUI_TEST(LockScreenTest)
#include "tst_lockscreen.moc"
