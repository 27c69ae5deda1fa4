// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/embeddedaddress.h"

#include "tests/support/testcase.h"

#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using app::EmbeddedAddress;

class EmbeddedAddressTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhileTheConsoleRuns()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"new/embedded-server.json"_s);
        QCOMPARE(EmbeddedAddress::at(path).wearlink, QString());
        {
            EmbeddedAddress console(path);
            console.tell({u"http://127.0.0.1:40001/api/v1"_s, u"http://127.0.0.1:40001/api/v1"_s});
            QCOMPARE(EmbeddedAddress::at(path).wearlink, u"http://127.0.0.1:40001/api/v1"_s);
            EmbeddedAddress second(path); // has no say while the first one lives
            second.tell({u"http://127.0.0.1:1/"_s, {}});
            QCOMPARE(EmbeddedAddress::at(path).relay, u"http://127.0.0.1:40001/api/v1"_s);
            console.tell({});
            QCOMPARE(EmbeddedAddress::at(path).wearlink, QString()); // its server is stopped
            console.tell({u"http://127.0.0.1:2/a"_s, u"http://127.0.0.1:2/b"_s});
            QCOMPARE(EmbeddedAddress::at(path).relay, u"http://127.0.0.1:2/b"_s);
        }
        QCOMPARE(EmbeddedAddress::at(path).relay, QString());
    }

    void believesNoFileThatNobodyHolds()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"embedded-server.json"_s);
        QFile left(path); // by a console that was killed
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("{\"wearlink\": \"http://127.0.0.1:40001/api/v1\", \"relay\": \"http://127.0.0.1:40001/api/v1\"}");
        left.close();
        QCOMPARE(EmbeddedAddress::at(path).wearlink, QString());
        EmbeddedAddress console(path);
        console.tell({u"http://127.0.0.1:3/"_s, {}});
        QCOMPARE(EmbeddedAddress::at(path).wearlink, u"http://127.0.0.1:3/"_s);
        QCOMPARE(EmbeddedAddress::at(path).relay, QString());
    }
};

WEARDECK_TEST(EmbeddedAddressTest)
#include "tst_embeddedaddress.moc"
