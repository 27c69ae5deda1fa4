// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/hint.h"
#include "models/secrets/secretkind.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

class SecretKindTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void hintsGiveAwayAQuarterAtMost_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::addColumn<QString>("hint");
        QTest::newRow("none") << QString() << QString();
        QTest::newRow("7") << u"1234567"_s << u"••••"_s;
        QTest::newRow("8") << u"12345678"_s << u"…78"_s;
        QTest::newRow("15") << u"123456789abcdef"_s << u"…def"_s;
        QTest::newRow("16") << u"0123456789abcdef"_s << u"…cdef"_s;
        QTest::newRow("35") << u"sk-0123456789abcdef0123456789abcdef"_s << u"…cdef"_s;
    }

    void hintsGiveAwayAQuarterAtMost()
    {
        QFETCH(QString, secret);
        QFETCH(QString, hint);
        QCOMPARE(models::secretHint(secret.toStdString()), hint);
    }

    void keysOfAnotherFormAreDoubted_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("secret");
        QTest::addColumn<bool>("doubted");
        QTest::newRow("a key") << u"api_key"_s << u"sk-0123456789abcdef0123456789abcdef"_s << false;
        QTest::newRow("its start") << u"api_key"_s << u"sk-0123456789"_s << true;
        QTest::newRow("one more") << u"api_key"_s << u"sk-0123456789abcdef0123456789abcdef0"_s << true;
        QTest::newRow("no digits") << u"api_key"_s << u"sk-0123456789abcdef0123456789abcdeg"_s << true;
        QTest::newRow("no prefix") << u"api_key"_s << u"0123456789abcdef0123456789abcdef012"_s << true;
        QTest::newRow("a token") << u"bearer"_s << u"x"_s << false;
    }

    void keysOfAnotherFormAreDoubted()
    {
        QFETCH(QString, kind);
        QFETCH(QString, secret);
        QFETCH(bool, doubted);
        QCOMPARE(!models::doubtOf(*models::findSecretKind(kind), secret.toStdString()).isEmpty(), doubted);
    }
};

WEARDECK_TEST(SecretKindTest)
#include "tst_secretkind.moc"
