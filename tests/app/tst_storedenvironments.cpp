// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/storedenvironments.h"

#include "app/core/safefile.h"
#include "tests/support/testcase.h"

#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTranslator>
#include <sys/mount.h>

using namespace Qt::StringLiterals;
using app::StoredEnvironments;

namespace {

class German : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QByteArrayView(source) == "Embedded server" ? u"Eingebetteter Server"_s : QString();
    }
};

models::Environment made(const char *id, const QString &name)
{
    models::Environment environment;
    environment.connection.id = id;
    environment.connection.wearlinkUrl = "https://wearlink.example/api/v1";
    environment.name = name;
    return environment;
}

} // namespace

class StoredEnvironmentsTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void namesItsOwnServerInTheLanguageOfNow()
    {
        StoredEnvironments environments{QString()};
        QCOMPARE(environments.current().name, u"Embedded server"_s);
        German german;
        QCoreApplication::installTranslator(&german);
        QCOMPARE(environments.current().name, u"Eingebetteter Server"_s);
        QCOMPARE(environments.all().first().name, environments.current().name);
        models::Environment other = environments.current();
        other.embedded = false;
        other.connection.id = "other";
        other.connection.wearlinkUrl = "http://127.0.0.1:1/api/v1";
        QVERIFY(!environments.save(other)); // that name is taken, in this language too
        QCoreApplication::removeTranslator(&german);
    }

    void rememberingKeepsTheSafetyOfItsOwnServer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"environments.json"_s);
        {
            StoredEnvironments environments(path);
            models::Environment own = environments.current();
            own.connection.safety = api::client::SafetyLevel::ReadOnly;
            QVERIFY(environments.save(own));
        }
        StoredEnvironments again(path);
        QCOMPARE(again.current().connection.safety, api::client::SafetyLevel::ReadOnly);
        QCOMPARE(again.current().name, u"Embedded server"_s);
    }

    void rememberingKeepsCountryAndTenantOfItsOwnServer()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"environments.json"_s);
        QFile older(path); // of a version that kept no more of it
        QVERIFY(older.open(QIODevice::WriteOnly));
        older.write("{\"current\": \"embedded\", \"environments\": [{\"id\": \"embedded\", \"safety\": \"open\"}]}");
        older.close();
        {
            StoredEnvironments environments(path);
            models::Environment own = environments.current();
            QCOMPARE(own.connection.country, std::string("IN"));
            QCOMPARE(own.connection.tenant, std::string("relay-health-default"));
            own.connection.country = "EU";
            own.connection.tenant = "clinic-7";
            std::optional<models::Environment> pointed;
            environments.setPrepare([&](const models::Environment &environment, const auto &ready) {
                pointed = environment;
                ready();
            });
            QVERIFY(environments.save(own));
            QVERIFY(pointed); // the client is pointed at it at once
            QCOMPARE(pointed->connection.country, std::string("EU"));
        }
        StoredEnvironments again(path);
        QCOMPARE(again.current().connection.country, std::string("EU"));
        QCOMPARE(again.current().connection.tenant, std::string("clinic-7"));
        again.setEmbeddedUrls(u"http://127.0.0.1:1/api/v1"_s, u"http://127.0.0.1:1/api/v1"_s);
        QCOMPARE(again.current().connection.country, std::string("EU"));
    }

    void seesWhatAnotherProcessSaves()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"environments.json"_s);
        StoredEnvironments console(path), commandLine(path);
        QVERIFY(console.save(made("one", u"One"_s)));
        console.setCurrent(u"one"_s);
        console.follow();
        QSignalSpy changed(&console, &StoredEnvironments::changed), used(&console, &StoredEnvironments::currentChanged);
        QVERIFY(commandLine.save(made("two", u"Two"_s)));
        QTRY_VERIFY(console.find(u"two"_s));
        QVERIFY(changed.size() > 0);
        QVERIFY(commandLine.remove(u"two"_s));
        QTRY_VERIFY(!console.find(u"two"_s));
        QVERIFY(!console.isCurrentOutdated());
        QCOMPARE(used.size(), 0); // nothing is made anew, so nothing typed is lost
        QVERIFY(commandLine.remove(u"one"_s)); // in use here
        QVERIFY(commandLine.save(made("three", u"Three"_s)));
        QTRY_VERIFY(console.find(u"three"_s));
        QVERIFY(console.find(u"one"_s));
    }

    void whatIsInUseWaitsUntilItIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"environments.json"_s);
        StoredEnvironments console(path), commandLine(path);
        QVERIFY(console.save(made("one", u"One"_s)));
        console.setCurrent(u"one"_s);
        console.follow();
        const QSignalSpy used(&console, &StoredEnvironments::currentChanged);
        models::Environment edited = made("one", u"One"_s);
        edited.connection.wearlinkUrl = "https://elsewhere.example/api/v1";
        QVERIFY(commandLine.save(edited));
        QTRY_VERIFY(console.isCurrentOutdated());
        QVERIFY(console.save(made("two", u"Two"_s))); // another one: still not
        QVERIFY(console.isCurrentOutdated());
        QCOMPARE(console.current().connection.wearlinkUrl, std::string("https://wearlink.example/api/v1"));
        QCOMPARE(StoredEnvironments(path).find(u"one"_s)->connection.wearlinkUrl, edited.connection.wearlinkUrl);
        QCOMPARE(used.size(), 0);
        console.takeCurrent();
        QCOMPARE(used.size(), 1);
        QVERIFY(!console.isCurrentOutdated());
        QCOMPARE(console.current().connection.wearlinkUrl, edited.connection.wearlinkUrl);
        edited.connection.tenant = "theirs";
        QVERIFY(commandLine.save(edited));
        QTRY_VERIFY(console.isCurrentOutdated());
        QVERIFY(console.save(made("one", u"Mine"_s))); // who saves it here has the last word
        QVERIFY(!console.isCurrentOutdated());
        QCOMPARE(StoredEnvironments(path).find(u"one"_s)->name, u"Mine"_s);
    }

    void keepsWhatAnotherProcessSaved()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"environments.json"_s);
        StoredEnvironments console(path), commandLine(path);
        QVERIFY(console.save(made("one", u"One"_s)));
        console.setCurrent(u"one"_s);
        QVERIFY(commandLine.save(made("two", u"Two"_s)));
        QVERIFY(console.save(made("three", u"Three"_s)));
        QVERIFY(commandLine.save(made("two", u"Two again"_s)));
        QVERIFY(!commandLine.save(made("four", u"three"_s))); // the name was taken meanwhile
        StoredEnvironments later(path);
        QStringList names;
        for (const models::Environment &each : later.all())
            names << each.name;
        QCOMPARE(names, (QStringList{u"Embedded server"_s, u"One"_s, u"Two again"_s, u"Three"_s}));
        QCOMPARE(later.current().id(), u"one"_s);
        QVERIFY(commandLine.remove(u"one"_s)); // in use in the console
        QCOMPARE(console.current().id(), u"one"_s);
        QVERIFY(console.save(made("two", u"Two"_s)));
        QCOMPARE(console.current().id(), u"one"_s);
        QVERIFY(console.remove(u"two"_s));
        QVERIFY(!StoredEnvironments(path).find(u"two"_s));
        QVERIFY(StoredEnvironments(path).find(u"one"_s));
    }

    void saysWhatKeepsAFileFromBeingSaved_data()
    {
        QTest::addColumn<QByteArray>("mount");
        QTest::addColumn<api::ErrorKind>("kind");
        QTest::addColumn<QString>("help");
        QTest::newRow("full") << QByteArray("size=4k") << api::ErrorKind::StorageFull << u"free some space"_s;
        QTest::newRow("read-only") << QByteArray() << api::ErrorKind::Unavailable << u"make the file"_s;
    }
    void saysWhatKeepsAFileFromBeingSaved()
    {
        QFETCH(QByteArray, mount);
        QFETCH(api::ErrorKind, kind);
        QFETCH(QString, help);
        const QTemporaryDir folder;
        const QByteArray path = folder.path().toUtf8();
        const unsigned long flags = mount.isEmpty() ? MS_RDONLY : 0;
        if (::mount("tmpfs", path.constData(), "tmpfs", flags, mount.constData()) != 0)
            QSKIP("needs the right to mount a small file system");
        const auto unmount = qScopeGuard([&] { ::umount2(path.constData(), MNT_DETACH); });
        const auto written = app::replaceFile(folder.filePath(u"new/settings.json"_s), QByteArray(1 << 20, 'x'));
        QVERIFY(!written);
        const QString said = QString::fromStdString(written.error().message);
        QVERIFY2(written.error().kind == kind && said.contains(help), qPrintable(said));
    }
};

WEARDECK_GUI_TEST(StoredEnvironmentsTest)
#include "tst_storedenvironments.moc"
