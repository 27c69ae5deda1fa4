// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/core/secretvault.h"
#include "models/secrets/binding.h"
#include "tests/support/testcase.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using api::client::SecretString;
using app::MemoryBackend;
using app::SecretBackend;
using app::SecretVault;
using models::KeychainState;
using models::SecretId;
using models::SecretInfo;
using models::SecretState;

namespace {

// A keychain that is in whatever state the test puts it; shared so that it outlives a vault.
struct Keychain {
    KeychainState state = KeychainState::Ready;
    MemoryBackend kept;
};

class ScriptedBackend : public SecretBackend {
public:
    explicit ScriptedBackend(Keychain &keychain) : m_keychain(keychain) { }

    void probe(Probe done) override
    {
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [done, state = m_keychain.state] { done(state, u"state"_s); });
    }
    void unlock(Probe done) override { probe(std::move(done)); }
    void look(const QString &service, const QString &key, Look done) override
    {
        m_keychain.kept.look(service, key, std::move(done));
    }
    void write(const QString &service, const QString &key, const SecretString &value, Done done) override
    {
        isReady() ? m_keychain.kept.write(service, key, value, done) : refuse(done);
    }
    void read(const QString &service, const QString &key, Read done) override
    {
        isReady() ? m_keychain.kept.read(service, key, done) : refuse(done);
    }
    void remove(const QString &service, const QString &key, Done done) override
    {
        isReady() ? m_keychain.kept.remove(service, key, done) : refuse(done);
    }

private:
    bool isReady() const { return m_keychain.state == KeychainState::Ready; }
    template <typename Answer>
    void refuse(Answer done)
    {
        QTimer::singleShot(0, QCoreApplication::instance(),
                           [done] { done(api::failure(api::ErrorKind::Unavailable, "refused")); });
    }
    Keychain &m_keychain;
};

} // namespace

class SecretVaultTest : public support::TestCase {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Keychain> m_keychain;
    std::unique_ptr<SecretVault> m_vault;
    const SecretInfo m_key{{u"staging"_s, u"api-key"_s},
                           u"api_key"_s,
                           u"…ffff"_s,
                           {u"https://api.example:443"_s},
                           QDateTime(QDate(2026, 4, 1), QTime(9, 0), Qt::UTC),
                           {},
                           SecretState::Saved};

    QString indexPath() const { return m_folder.filePath(u"secrets.json"_s); }
    void open()
    {
        m_vault = std::make_unique<SecretVault>(indexPath(), std::make_unique<ScriptedBackend>(*m_keychain));
        QSignalSpy changed(m_vault.get(), &SecretVault::changed);
        QVERIFY(changed.wait());
    }
    api::Result<SecretState> write(const SecretInfo &info, const char *value)
    {
        std::optional<api::Result<SecretState>> result;
        m_vault->write(info, SecretString(value), this, [&](const api::Result<SecretState> &r) { result = r; });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return *result;
    }
    api::Result<SecretString> read(const SecretId &id)
    {
        std::optional<api::Result<SecretString>> result;
        m_vault->read(id, this, [&](const api::Result<SecretString> &r) { result = r; });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return *result;
    }
    api::Result<SecretState> remove(const SecretId &id)
    {
        std::optional<api::Result<SecretState>> result;
        m_vault->remove(id, this, [&](const api::Result<SecretState> &r) { result = r; });
        (void)QTest::qWaitFor([&] { return result.has_value(); });
        return *result;
    }

private Q_SLOTS:
    void init()
    {
        TestCase::init();
        QFile::remove(indexPath());
        m_keychain = std::make_unique<Keychain>();
        open();
    }

    void savesReadsAndForgets()
    {
        QCOMPARE(write(m_key, "sk-very-secret").value(), SecretState::Saved);
        QCOMPARE(read(m_key.id).value().reveal(), std::string_view("sk-very-secret"));
        QVERIFY(remove(m_key.id));
        QVERIFY(m_vault->list({}).isEmpty());
        QCOMPARE(read(m_key.id).error().kind, api::ErrorKind::NotFound);
    }

    void theIndexNeverHoldsTheValue()
    {
        QVERIFY(write(m_key, "sk-very-secret"));
        QFile index(indexPath());
        QVERIFY(index.open(QIODevice::ReadOnly));
        const QByteArray text = index.readAll();
        QVERIFY(text.contains("api-key"));
        QVERIFY(!text.contains("very-secret"));
        QCOMPARE(index.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void isKnownAfterARestart()
    {
        QVERIFY(write(m_key, "sk-1"));
        open();
        QCOMPARE(m_vault->list(u"staging"_s).size(), 1);
        QCOMPARE(m_vault->list(u"production"_s).size(), 0);
        QCOMPARE(m_vault->list({}).first().origins, m_key.origins);
        QCOMPARE(read(m_key.id).value().reveal(), std::string_view("sk-1"));
    }

    void keepsFactsAndWhenItWasMadeAndUsed()
    {
        SecretInfo app = m_key;
        app.kind = u"app_credentials"_s;
        app.facts = {{u"client_id"_s, u"c1"_s}};
        app.createdAt = {};
        QVERIFY(write(app, "sk_live"));
        QVERIFY(read(app.id));
        m_vault.reset();
        open();
        const SecretInfo known = m_vault->list({}).first();
        QCOMPARE(known.facts, app.facts);
        QVERIFY(known.createdAt.isValid());
        QVERIFY(known.lastUsedAt.isValid());
    }

    void forgetsNothingThatAnotherProcessSaved()
    {
        SecretVault other(indexPath(), std::make_unique<ScriptedBackend>(*m_keychain));
        SecretInfo second = m_key;
        second.id.name = u"second"_s;
        std::optional<api::Result<SecretState>> result;
        other.write(second, SecretString("sk-2"), this, [&](const api::Result<SecretState> &r) { result = r; });
        QTRY_VERIFY(result.has_value());
        QVERIFY(write(m_key, "sk-1"));
        QVERIFY(remove(m_key.id));
        open();
        QCOMPARE(m_vault->list({}).size(), 1);
        QCOMPARE(m_vault->list({}).first().id.name, u"second"_s);
    }

    void seesWhatAnotherProcessDoes()
    {
        QVERIFY(write(m_key, "sk-1"));
        m_vault->follow();
        QSignalSpy elsewhere(m_vault.get(), &SecretVault::changedElsewhere);
        SecretVault other(indexPath(), std::make_unique<ScriptedBackend>(*m_keychain));
        const auto done = [&](auto... arguments) {
            bool answered = false;
            other.write(arguments..., this, [&](const auto &) { answered = true; });
            return QTest::qWaitFor([&] { return answered; });
        };
        SecretInfo second = m_key;
        second.id.name = u"second"_s;
        second.hint = u"sk-2…2222"_s;
        QVERIFY(done(second, SecretString("sk-2")));
        QTRY_COMPARE(m_vault->list({}).size(), 2);
        QTRY_COMPARE(elsewhere.size(), 1);
        QCOMPARE(m_vault->list({}).last().state, SecretState::Saved);
        SecretInfo newer = m_key;
        newer.hint = u"sk-9…9999"_s;
        newer.createdAt = m_key.createdAt.addDays(1);
        QVERIFY(done(newer, SecretString("sk-9")));
        QTRY_COMPARE(elsewhere.size(), 2);
        const auto hints = [&] {
            QStringList found;
            for (const SecretInfo &each : m_vault->list({}))
                found << each.hint;
            return found;
        };
        QVERIFY(hints().contains(newer.hint) && !hints().contains(m_key.hint));
        bool removed = false;
        other.remove(second.id, this, [&](const auto &) { removed = true; });
        QTRY_VERIFY(removed);
        QTRY_COMPARE(m_vault->list({}).size(), 1);
        QVERIFY(write(m_key, "sk-1")); // brings nothing back
        QTRY_COMPARE(m_vault->list({}).size(), 1);
        open();
        QCOMPARE(m_vault->list({}).size(), 1);
        QCOMPARE(elsewhere.size(), 3);
    }

    void carriesOverTheOldBindingOfItsOwnServer()
    {
        m_vault.reset();
        QFile index(indexPath());
        QVERIFY(index.open(QIODevice::WriteOnly));
        const auto entry = [](const char *environment, const char *name, const QStringList &origins) {
            return QJsonObject{{u"environment"_s, QString::fromLatin1(environment)},
                               {u"name"_s, QString::fromLatin1(name)},
                               {u"kind"_s, u"app_credentials"_s},
                               {u"origins"_s, QJsonArray::fromStringList(origins)}};
        };
        const QString gone = u"http://127.0.0.1:40001"_s;
        index.write(QJsonDocument(QJsonArray{entry("embedded", "app", {gone, gone}), entry("embedded", "mine", {gone}),
                                             entry("remote", "app", {gone, gone})})
                        .toJson());
        index.close();
        const auto bindings = [this] {
            QList<QStringList> found;
            for (const SecretInfo &each : m_vault->list({}))
                found << each.origins;
            return found;
        };
        const QList<QStringList> expected{{models::kEmbeddedServer}, {gone}, {gone}};
        open();
        QCOMPARE(bindings(), expected);
        QVERIFY(write(m_key, "sk-1")); // the file has the new form from now on
        open();
        QCOMPARE(bindings().mid(0, 3), expected);
    }

    void setsABrokenIndexAside()
    {
        m_vault.reset();
        QFile index(indexPath());
        QVERIFY(index.open(QIODevice::WriteOnly) && index.write("{not json") > 0);
        index.close();
        open();
        QVERIFY(write(m_key, "sk-1"));
        QVERIFY(QFile::exists(indexPath() + u".broken"_s));
        QFile::remove(indexPath() + u".broken"_s);
    }

    void withoutAKeychainItLastsForTheSession()
    {
        m_keychain->state = KeychainState::Unavailable;
        open();
        QCOMPARE(write(m_key, "sk-1").value(), SecretState::SessionOnly);
        QCOMPARE(m_vault->list({}).first().state, SecretState::SessionOnly);
        QCOMPARE(read(m_key.id).value().reveal(), std::string_view("sk-1"));
        open();
        QVERIFY(m_vault->list({}).isEmpty());
    }

    void aLockedKeychainLosesNothing()
    {
        QVERIFY(write(m_key, "sk-old"));
        m_keychain->state = KeychainState::Locked;
        open();
        QCOMPARE(m_vault->list({}).first().state, SecretState::Locked);
        QCOMPARE(read(m_key.id).error().kind, api::ErrorKind::Unavailable);
        QVERIFY(!remove(m_key.id));
        QCOMPARE(m_vault->list({}).size(), 1);

        // A new value while it is locked lives in this session; the old one is still known afterwards.
        QCOMPARE(write(m_key, "sk-new").value(), SecretState::SessionOnly);
        QCOMPARE(read(m_key.id).value().reveal(), std::string_view("sk-new"));
        m_keychain->state = KeychainState::Ready;
        open();
        QCOMPARE(read(m_key.id).value().reveal(), std::string_view("sk-old"));
    }

    void aSecretTakenFromTheKeychainByOthersIsMissing()
    {
        QVERIFY(write(m_key, "sk-1"));
        m_keychain->kept.remove(u"weardeck/staging"_s, u"api-key"_s, [](const auto &) {});
        QCOMPARE(read(m_key.id).error().kind, api::ErrorKind::NotFound);
        QCOMPARE(m_vault->list({}).first().state, SecretState::Missing);
    }

    void aDeadContextGetsNoAnswer()
    {
        auto context = std::make_unique<QObject>();
        bool called = false;
        m_vault->write(m_key, SecretString("sk-1"), context.get(), [&](const auto &) { called = true; });
        context.reset();
        QSignalSpy changed(m_vault.get(), &SecretVault::changed);
        QVERIFY(changed.wait());
        QVERIFY(!called);
        QCOMPARE(m_vault->list({}).size(), 1); // but the secret is safe
    }

    void aDiskThatRefusesTheIndexIsReported()
    {
        QFile blocker(m_folder.filePath(u"file"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        SecretVault vault(m_folder.filePath(u"file/below/secrets.json"_s),
                          std::make_unique<ScriptedBackend>(*m_keychain));
        std::optional<api::Result<SecretState>> result;
        vault.write(m_key, SecretString("sk-1"), this, [&](const api::Result<SecretState> &r) { result = r; });
        QTRY_VERIFY(result.has_value());
        QCOMPARE(result->error().kind, api::ErrorKind::Unavailable);
        QVERIFY(QString::fromStdString(result->error().message).contains(u"choose another place"));
    }
};

WEARDECK_TEST(SecretVaultTest)
#include "tst_secretvault.moc"
