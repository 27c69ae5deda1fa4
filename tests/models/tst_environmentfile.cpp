// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/environmentfile.h"
#include "tests/support/testcase.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using models::Environment;
using models::SecretInfo;

class EnvironmentFileTest : public support::TestCase {
    Q_OBJECT

    static Environment staging()
    {
        Environment made;
        made.connection.id = "one";
        made.connection.wearlinkUrl = "https://w.example/api/v1";
        made.connection.relayUrl = "https://r.example/api/v1";
        made.connection.tenant = "acme";
        made.connection.country = "IN";
        made.connection.safety = api::client::SafetyLevel::Confirm;
        made.connection.tls.caFile = "/home/ada/ca.pem";
        made.name = u"Staging"_s;
        made.stage = models::Stage::Staging;
        made.colour = QColor(u"#336699"_s);
        return made;
    }
    static SecretInfo app()
    {
        SecretInfo info;
        info.id = {u"one"_s, u"app-credentials"_s};
        info.kind = u"app_credentials"_s;
        info.hint = u"…9f3a"_s;
        info.facts = {{u"client_id"_s, u"c1"_s}, {u"application_id"_s, u"a1"_s}};
        return info;
    }
    static QByteArray changed(const QByteArray &file, const QString &key, const QJsonValue &value)
    {
        QJsonObject object = QJsonDocument::fromJson(file).object();
        object[key] = value;
        return QJsonDocument(object).toJson();
    }

private Q_SLOTS:
    void comesBackUnderANewIdAndNamesWhatIsMissing()
    {
        const QByteArray file = models::exportEnvironments({staging()}, {app()});
        const auto imported = models::importEnvironments(file, {});
        QVERIFY(imported);
        QCOMPARE(imported->size(), 1);
        const Environment &made = imported->first().environment;
        QVERIFY(made.id() != u"one"_s && !made.id().isEmpty());
        QCOMPARE(made.name, u"Staging"_s);
        QCOMPARE(made.connection.wearlinkUrl, "https://w.example/api/v1");
        QCOMPARE(made.connection.relayUrl, "https://r.example/api/v1");
        QCOMPARE(made.connection.tenant, "acme");
        QCOMPARE(made.connection.country, "IN");
        QCOMPARE(made.connection.safety, api::client::SafetyLevel::Confirm);
        QCOMPARE(made.stage, models::Stage::Staging);
        QCOMPARE(made.colour, QColor(u"#336699"_s));
        QCOMPARE(made.connection.tls.caFile, "");
        const QList<SecretInfo> missing = imported->first().missing;
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.first().id.environment, made.id());
        QCOMPARE(missing.first().kind, u"app_credentials"_s);
        QCOMPARE(missing.first().facts, app().facts);
        QCOMPARE(missing.first().state, models::SecretState::Missing);
    }

    void holdsNoSecret()
    {
        Environment careless = staging();
        careless.connection.wearlinkUrl = "https://ada:hunter2@w.example/api/v1?token=hunter3#hunter4";
        const QByteArray file = models::exportEnvironments({careless}, {app()});
        QVERIFY(file.contains("https://w.example/api/v1"));
        QVERIFY(!file.contains("hunter"));
        QVERIFY(!file.contains("9f3a")); // nor a piece of one
        QVERIFY(!file.contains("/home/ada"));
    }

    void leavesTheEmbeddedOneAtHome()
    {
        Environment embedded = staging();
        embedded.embedded = true;
        QVERIFY(!models::importEnvironments(models::exportEnvironments({embedded}, {}), {}));
    }

    void takesAFreeName()
    {
        const QByteArray file = models::exportEnvironments({staging()}, {});
        Environment second = staging();
        second.name = u"staging 2"_s;
        QCOMPARE(models::importEnvironments(file, {staging(), second})->first().environment.name, u"Staging 3"_s);
    }

    void refusesWhatItCannotRead_data()
    {
        const QByteArray good = models::exportEnvironments({staging()}, {});
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("why");
        QTest::newRow("no JSON") << QByteArray("K=1") << u"no file of exported"_s;
        QTest::newRow("another format") << changed(good, u"format"_s, u"postman"_s) << u"no file of exported"_s;
        QTest::newRow("a newer version") << changed(good, u"version"_s, 2) << u"version 2"_s;
        QTest::newRow("a version in words") << changed(good, u"version"_s, u"1"_s) << u"version"_s;
        QTest::newRow("nothing in it") << changed(good, u"environments"_s, QJsonArray()) << u"no environment"_s;
        QTest::newRow("one that would not do")
            << changed(good, u"environments"_s,
                       QJsonArray{QJsonObject{{u"name"_s, u"x"_s}, {u"wearlink_url"_s, u"file:///etc/passwd"_s}}})
            << u"wearlink_url"_s;
    }
    void refusesWhatItCannotRead()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, why);
        const auto imported = models::importEnvironments(file, {});
        QVERIFY(!imported);
        QCOMPARE(imported.error().kind, api::ErrorKind::Validation);
        QVERIFY2(QString::fromStdString(imported.error().message).contains(why), imported.error().message.c_str());
    }

    void readsAnUnknownStageAsTheMostCareful()
    {
        const QJsonObject odd{{u"name"_s, u"x"_s},
                              {u"stage"_s, u"moon"_s},
                              {u"safety"_s, u"none"_s},
                              {u"relay_url"_s, u"https://r.example"_s}};
        const auto imported = models::importEnvironments(
            changed(models::exportEnvironments({}, {}), u"environments"_s, QJsonArray{odd}), {});
        QVERIFY(imported);
        QCOMPARE(imported->first().environment.stage, models::Stage::Production);
        QCOMPARE(imported->first().environment.connection.safety, api::client::SafetyLevel::ReadOnly);
    }
};

WEARDECK_TEST(EnvironmentFileTest)
#include "tst_environmentfile.moc"
