// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/dotenvimport.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using models::DotEnvImport;
using models::DotEnvTarget;

namespace {

DotEnvTarget target(const QList<models::SecretInfo> &known = {})
{
    models::Environment environment;
    environment.connection.id = "mine";
    environment.connection.wearlinkUrl = "https://w.example/api/v1";
    environment.connection.tenant = "before";
    environment.name = u"Mine"_s;
    return {environment, {environment}, known};
}

DotEnvImport imported(const QByteArray &bytes, const DotEnvTarget &into)
{
    return models::importOf(models::planDotEnv(models::parseDotEnv(bytes).value()), into);
}

models::SecretInfo known(const QString &name)
{
    models::SecretInfo info;
    info.id = {u"mine"_s, name};
    return info;
}

} // namespace

class DotEnvImportTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void showsWhatEachLineBecomes()
    {
        const DotEnvImport made = imported("RELAY_URL=https://ann:pw@r.example\nOURA_CLIENT_ID=o1\n"
                                           "OURA_CLIENT_SECRET=a-vendor-secret-of-oura\nPATH=/bin\n",
                                           target());
        QStringList rows;
        for (const DotEnvImport::Row &row : made.rows)
            rows << u"%1 %2 -> %3 (%4)"_s.arg(row.line).arg(row.name, row.becomes, row.value);
        QCOMPARE(rows,
                 (QStringList{u"1 RELAY_URL -> Relay URL (https://r.example)"_s,
                              u"2 OURA_CLIENT_ID -> Client id of “oura” (o1)"_s,
                              u"3 OURA_CLIENT_SECRET -> Vendor credentials “oura” in the keychain (…oura)"_s,
                              u"4 PATH -> left out: means nothing here ()"_s}));
        QVERIFY(made.problems.contains(u"relay_url"_s)); // it carries a password
        QCOMPARE(made.environment.connection.tenant, "before");
        QCOMPARE(made.environment.connection.wearlinkUrl, "https://w.example/api/v1");
        QCOMPARE(made.secrets.first().info.origins.first(), u"https://w.example:443"_s);
    }

    void keepsBothUnlessToldToReplace()
    {
        DotEnvTarget into = target({known(u"api-key"_s), known(u"api-key-2"_s)});
        DotEnvImport made = imported("API_KEY=sk-0123456789abcdef", into);
        QCOMPARE(made.secrets.first().info.id.name, u"api-key-3"_s);
        QCOMPARE(made.clashes, 1);
        into.replace = true;
        made = imported("API_KEY=sk-0123456789abcdef", into);
        QCOMPARE(made.secrets.first().info.id.name, u"api-key"_s);
        QVERIFY(made.rows.first().becomes.contains(u"in place of"_s));
        QCOMPARE(imported("WEBHOOK_SECRET=whsec_0123456789", into).clashes, 0);
    }

    void storesUntilOneIsRefused()
    {
        support::FakeSecrets store;
        const DotEnvImport made = imported("API_KEY=one\nWEARLINK_TOKEN=two\n", target());
        qsizetype stored = -1;
        std::optional<api::Error> error;
        const auto remember = [&](qsizetype count, const std::optional<api::Error> &why) {
            stored = count;
            error = why;
        };
        models::storeSecrets(store, made.secrets, false, &store, remember);
        QCOMPARE(stored, -1); // from the event loop
        QTRY_COMPARE(stored, 2);
        QVERIFY(!error);
        QCOMPARE(store.held.size(), 2);
        store.become(models::KeychainState::Unavailable, u"No keychain answers."_s);
        models::storeSecrets(store, made.secrets, true, &store, remember);
        QTRY_COMPARE(stored, 0); // this session is not enough
        QCOMPARE(error->message, "No keychain answers.");
        models::storeSecrets(store, {}, true, &store, remember);
        QTRY_VERIFY(!error);
    }

    void takesSecretsAsTheyAre()
    {
        const QByteArray odd = "\"quoted' \\ \xC3\xA4\xE2\x82\xAC \nsecond\"line";
        QByteArray escaped = odd;
        escaped.replace('\\', "\\\\").replace('"', "\\\"");
        const DotEnvImport made =
            imported("API_KEY=\"" + escaped + "\"\nWEBHOOK_SECRET=" + QByteArray(65536, 'x'), target());
        QCOMPARE(QByteArray::fromStdString(std::string(made.secrets[0].value.reveal())), odd);
        QCOMPARE(made.secrets[1].value.reveal().size(), std::size_t(65536));
        QVERIFY(made.rows[0].value.size() < 12);
    }
};

WEARDECK_TEST(DotEnvImportTest)
#include "tst_dotenvimport.moc"
