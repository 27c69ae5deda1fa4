// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/environmentdraft.h"

#include "tests/support/testcase.h"

#include <QTemporaryFile>

using namespace Qt::StringLiterals;
using models::Environment;

class EnvironmentDraftTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void acceptsAPlainOne();
    void namesTheField_data();
    void namesTheField();
    void asksForAnUnusedName();
    void readsTheCaFile();
    void copiesUnderAFreeName();

private:
    static Environment valid()
    {
        Environment made = models::blankEnvironment();
        made.name = u"Staging"_s;
        made.connection.wearlinkUrl = "https://wearlink.example/api/v1";
        return made;
    }
};

void EnvironmentDraftTest::acceptsAPlainOne()
{
    QVERIFY(models::check(valid(), {}).isEmpty());
    QVERIFY(!valid().id().isEmpty());
    QVERIFY(valid().id() != valid().id());
    QCOMPARE(valid().connection.safety, api::client::SafetyLevel::Confirm);
}

void EnvironmentDraftTest::namesTheField_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("value");
    QTest::newRow("no name") << u"name"_s << u"  "_s;
    QTest::newRow("no URL") << u"wearlink_url"_s << QString();
    QTest::newRow("scheme") << u"wearlink_url"_s << u"ftp://host/"_s;
    QTest::newRow("no host") << u"wearlink_url"_s << u"https:///api"_s;
    QTest::newRow("password in URL") << u"wearlink_url"_s << u"https://me:secret@host/api/v1"_s;
    QTest::newRow("query") << u"relay_url"_s << u"https://host/api/v1?key=1"_s;
    QTest::newRow("country") << u"country"_s << u"India"_s;
    QTest::newRow("tenant with a line end") << u"tenant"_s << u"a\nb"_s;
    QTest::newRow("no such file") << u"ca_file"_s << u"/no/such/file.pem"_s;
    QTest::newRow("not PEM") << u"pinned_certificate"_s << u"MIIB"_s;
}

void EnvironmentDraftTest::namesTheField()
{
    QFETCH(QString, field);
    QFETCH(QString, value);
    Environment draft = valid();
    const QMap<QString, std::string *> members{{u"wearlink_url"_s, &draft.connection.wearlinkUrl},
                                               {u"relay_url"_s, &draft.connection.relayUrl},
                                               {u"country"_s, &draft.connection.country},
                                               {u"tenant"_s, &draft.connection.tenant},
                                               {u"ca_file"_s, &draft.connection.tls.caFile},
                                               {u"pinned_certificate"_s, &draft.connection.tls.pinnedCertificate}};
    if (field == u"name"_s)
        draft.name = value;
    else
        *members.value(field) = value.toStdString();
    const models::FieldMessages messages = models::check(draft, {});
    QCOMPARE(messages.keys(), QStringList{field});
    QVERIFY(!messages.value(field).isEmpty());
}

void EnvironmentDraftTest::asksForAnUnusedName()
{
    Environment other = valid();
    other.name = u"STAGING"_s;
    QCOMPARE(models::check(valid(), {other}).keys(), QStringList{u"name"_s});
    const Environment same = valid();
    QVERIFY(models::check(same, {same}).isEmpty());
}

void EnvironmentDraftTest::readsTheCaFile()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    Environment draft = valid();
    draft.connection.tls.caFile = file.fileName().toStdString();
    QVERIFY(models::check(draft, {}).isEmpty());
}

void EnvironmentDraftTest::copiesUnderAFreeName()
{
    Environment original = valid();
    original.embedded = true;
    const Environment copy = models::duplicated(original, {original});
    QCOMPARE(copy.name, u"Staging copy"_s);
    QVERIFY(copy.id() != original.id());
    QVERIFY(!copy.embedded);
    QCOMPARE(copy.connection.wearlinkUrl, original.connection.wearlinkUrl);
    QCOMPARE(models::duplicated(original, {original, copy}).name, u"Staging copy 2"_s);
}

WEARDECK_TEST(EnvironmentDraftTest)
#include "tst_environmentdraft.moc"
