// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/secrets/vaultcredentials.h"
#include "tests/support/fakesecrets.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using models::Environment;
using models::kEmbeddedServer;
using models::SecretInfo;

namespace {

Environment embedded(const std::string &port)
{
    Environment made;
    made.connection.id = "embedded";
    made.connection.wearlinkUrl = "http://127.0.0.1:" + port + "/api/v1";
    made.connection.relayUrl = made.connection.wearlinkUrl;
    made.embedded = true;
    return made;
}

Environment remote()
{
    Environment made;
    made.connection.id = "remote";
    made.connection.wearlinkUrl = "https://w.example/api/v1";
    made.connection.relayUrl = "https://r.example/api/v1";
    return made;
}

SecretInfo secretOf(const Environment &environment, const QString &kind = u"api_key"_s)
{
    SecretInfo info;
    info.id = {environment.id(), u"k"_s};
    info.kind = kind;
    info.origins = models::bindingOf(environment);
    return info;
}

} // namespace

class SecretBindingTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void followsTheEmbeddedServer()
    {
        const SecretInfo made = secretOf(embedded("4001"));
        QCOMPARE(made.origins, QStringList{kEmbeddedServer});
        QVERIFY(models::mayGoTo(made, embedded("4001"), "http://127.0.0.1:4001"));
        QVERIFY(models::mayGoTo(made, embedded("4002"), "http://127.0.0.1:4002")); // started again
        QVERIFY(!models::mayGoTo(made, embedded("4002"), "http://127.0.0.1:4001"));
        QVERIFY(!models::mayGoTo(made, embedded("4002"), "https://w.example:443"));
        QVERIFY(!models::mayGoTo(made, remote(), "https://w.example:443"));
        Environment stopped = embedded("4002");
        stopped.connection.wearlinkUrl = stopped.connection.relayUrl = {};
        QVERIFY(!models::mayGoTo(made, stopped, "http://127.0.0.1:4002"));
        QVERIFY(!models::mayGoTo(made, stopped, {}));
        SecretInfo disguised = made; // another environment that names the embedded server in the file
        disguised.id.environment = u"remote"_s;
        QVERIFY(!models::mayGoTo(disguised, remote(), "https://w.example:443"));
    }

    void staysAtTheOriginsOfAnEnvironment()
    {
        const SecretInfo made = secretOf(remote());
        QCOMPARE(made.origins, (QStringList{u"https://w.example:443"_s, u"https://r.example:443"_s}));
        Environment edited = remote();
        edited.connection.wearlinkUrl = "https://elsewhere.example/api/v1";
        QVERIFY(!models::mayGoTo(made, edited, "https://elsewhere.example:443"));
        QVERIFY(models::mayGoTo(made, edited, "https://r.example:443"));
        SecretInfo unbound = made;
        unbound.origins.clear();
        QVERIFY(models::mayGoTo(unbound, edited, "https://elsewhere.example:443")); // its environment's, whatever it is
        QVERIFY(!models::mayGoTo(unbound, edited, "https://w.example:443"));
    }

    void namesEachPlaceOnce()
    {
        Environment one = remote();
        one.connection.relayUrl = "https://w.example:443/relay";
        QCOMPARE(models::bindingText(secretOf(one)), u"https://w.example:443"_s);
        QCOMPARE(models::bindingText(secretOf(embedded("4001"))), u"the server in this program"_s);
    }

    void carriesOverWhatWasBoundToAnAddress()
    {
        const QString gone = u"http://127.0.0.1:4001"_s, other = u"https://w.example:443"_s;
        const QStringList symbolic{kEmbeddedServer};
        QCOMPARE(models::bindingFromFile({gone, gone}, true), symbolic);
        QCOMPARE(models::bindingFromFile(symbolic, true), symbolic);
        QCOMPARE(models::bindingFromFile({gone}, true), QStringList{gone}); // named by its owner
        QCOMPARE(models::bindingFromFile({other, other}, true), QStringList{other});
        QCOMPARE(models::bindingFromFile({gone, other, gone}, true), (QStringList{gone, other}));
        QCOMPARE(models::bindingFromFile({gone, gone}, false), QStringList{gone});
    }

    void readsOnlyForWhereItMayGo()
    {
        support::FakeSecrets store;
        const SecretInfo made = secretOf(embedded("4001"));
        store.held.append({made, api::client::SecretString("s3cret")});
        std::optional<api::Result<api::client::SecretString>> answer;
        const auto take = [&](const auto &result) { answer = result; };
        models::readFor(store, made, embedded("4002"), "http://127.0.0.1:4001", this, take);
        QTRY_VERIFY(answer);
        QVERIFY(!*answer && answer->error().kind == api::ErrorKind::Blocked);
        const QString why = QString::fromStdString(answer->error().message);
        QVERIFY2(why.contains(u"the server in this program"_s) && why.contains(u"4001"_s), qPrintable(why));
        answer.reset();
        models::readFor(store, made, embedded("4002"), "http://127.0.0.1:4002", this, take);
        QTRY_VERIFY(answer);
        QCOMPARE(std::string((*answer)->reveal()), std::string("s3cret"));
    }

    // What opens WearLink is not loaded because it may go to Relay.
    void loadsOnlyWhatMayGoToWearLink()
    {
        support::FakeSecrets store;
        SecretInfo info = secretOf(remote());
        info.origins = {u"https://r.example:443"_s};
        store.held.append({info, api::client::SecretString("for relay")});
        std::shared_ptr<const api::client::CredentialSource> loaded;
        const auto load = [&] {
            loaded.reset();
            models::loadCredentials(store, remote(), this,
                                    [&](auto credentials, const auto &) { loaded = credentials; });
        };
        load();
        QTRY_VERIFY(loaded);
        QVERIFY(!loaded->secret(api::Auth::ApiKey));
        store.held.first().first.origins = {u"https://w.example:443"_s};
        load();
        QTRY_VERIFY(loaded);
        QVERIFY(loaded->secret(api::Auth::ApiKey).has_value());
    }
};

WEARDECK_TEST(SecretBindingTest)
#include "tst_secretbinding.moc"
