// SPDX-License-Identifier: GPL-3.0-or-later
// What a keychain can do that a real one cannot be brought to in a test; the rest is in keychain.sh.
#include "app/core/keychainbackend.h"
#include "app/core/secretvault.h"
#include "tests/support/fakesecretservice.h"
#include "tests/support/testcase.h"

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using api::client::SecretString;
using app::KeychainBackend;
using app::KeychainOptions;
using app::SecretVault;
using models::KeychainState;
using support::FakeSecretService;
using Keyring = FakeSecretService::Keyring;

namespace {

constexpr auto kNever = 1h; // no test waits that long: something else has to end it

struct Told {
    std::optional<KeychainState> state;
    QString message;
    app::SecretBackend::Probe probe()
    {
        return [this](KeychainState found, const QString &sentence) {
            state = found;
            message = sentence;
        };
    }
};

} // namespace

class KeychainBackendTest : public support::TestCase {
    Q_OBJECT

    // libsecret stays on the bus that it met first, so there is one for all.
    support::PrivateBus m_bus;

    KeychainOptions options(std::chrono::milliseconds timeout = kNever, bool mayAsk = true)
    {
        return {.timeout = timeout, .serviceTimeout = kNever, .mayAsk = mayAsk, .bus = m_bus.connect()};
    }
    static Told told(KeychainBackend &keychain, void (KeychainBackend::*ask)(app::SecretBackend::Probe))
    {
        Told told;
        (keychain.*ask)(told.probe());
        (void)QTest::qWaitFor([&] { return told.state.has_value(); });
        return told;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_bus.isRunning());
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        std::signal(SIGTERM, SIG_IGN); // GLib sends it when the bus ends, which is after the last test
    }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void plasmaHasAWalletOfItsOwn();
    void asksOnlyWhenItMay();
    void onePromptForAll();
    void aDismissedPromptLeavesItLocked();
    void aPromptLeftOpenIsGivenUp();
    void whoCancelsIsNotAskedAgain();
    void aCallThatNeverEndsHoldsNobody();
    void aFirstKeyringIsMadeByAsking();
    void theVaultNoticesAServiceThatEnds();
    void openingTheVaultFailsOnlyWhileLocked();
};

void KeychainBackendTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("situation");
    QTest::addColumn<KeychainState>("state");
    QTest::addColumn<QString>("cause");
    QTest::addColumn<QString>("remedy");
    QTest::newRow("open") << u"open"_s << KeychainState::Ready << QString() << QString();
    QTest::newRow("locked") << u"locked"_s << KeychainState::Locked << u"locked"_s << u"Unlock it"_s;
    QTest::newRow("no bus") << u"no bus"_s << KeychainState::Unavailable << u"no D-Bus"_s << u"dbus-run-session"_s;
    QTest::newRow("no service") << u"no service"_s << KeychainState::Unavailable << u"No program"_s
                                << u"GNOME Keyring"_s;
    QTest::newRow("no keyring") << u"no keyring"_s << KeychainState::Unavailable << u"no keyring"_s << u"Make one"_s;
    QTest::newRow("silent") << u"silent"_s << KeychainState::Unavailable << u"does not answer"_s << u"Restart"_s;
    QTest::newRow("no library") << u"no library"_s << KeychainState::Unavailable << u"libsecret is missing"_s
                                << u"Install"_s;
}

void KeychainBackendTest::saysWhatIsWrong()
{
    QFETCH(QString, situation);
    std::optional<FakeSecretService> service;
    if (situation != "no service"_L1)
        service.emplace(m_bus);
    KeychainOptions set = options(kNever, false);
    if (situation == "no bus"_L1)
        set.bus = QDBusConnection(u"none"_s);
    if (situation == "no library"_L1)
        set.library = u"libno-such-library.so.0"_s;
    if (situation == "locked"_L1)
        service->keyring = Keyring::Locked;
    if (situation == "no keyring"_L1)
        service->keyring = Keyring::None;
    if (situation == "silent"_L1) {
        service->isSilent = true;
        set.serviceTimeout = 100ms;
    }
    KeychainBackend keychain(set);
    const Told known = told(keychain, &KeychainBackend::probe);
    QTEST(*known.state, "state");
    QFETCH(QString, cause);
    QFETCH(QString, remedy);
    QVERIFY2(known.message.contains(cause) && known.message.contains(remedy), qPrintable(known.message));
    QCOMPARE(known.message.isEmpty(), cause.isEmpty());
    QVERIFY(!known.message.contains(u"org.freedesktop"_s));
    if (*known.state == KeychainState::Ready)
        return;
    // The same sentence from every call.
    QStringList messages;
    const auto note = [&](const auto &result) { messages << QString::fromStdString(result.error().message); };
    keychain.read(u"s"_s, u"k"_s, note);
    keychain.write(u"s"_s, u"k"_s, SecretString("v"), note);
    keychain.remove(u"s"_s, u"k"_s, note);
    QTRY_COMPARE(messages, QStringList(3, known.message));
}

void KeychainBackendTest::plasmaHasAWalletOfItsOwn()
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    KeychainBackend keychain(options());
    const Told known = told(keychain, &KeychainBackend::probe);
    qunsetenv("XDG_CURRENT_DESKTOP");
    QCOMPARE(*known.state, KeychainState::Unavailable);
    QVERIFY2(known.message.contains(u"KWallet"_s), qPrintable(known.message));
}

void KeychainBackendTest::asksOnlyWhenItMay()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::Locked;
    KeychainBackend quiet(options(kNever, false));
    QCOMPARE(*told(quiet, &KeychainBackend::unlock).state, KeychainState::Locked);
    KeychainBackend asking(options());
    QCOMPARE(*told(asking, &KeychainBackend::probe).state, KeychainState::Locked);
    QCOMPARE(service.count(u"Unlock"_s), 0);
    Told known;
    asking.unlock(known.probe());
    QTRY_COMPARE(service.count(u"Prompt"_s), 1);
    QVERIFY(!known.state);
    QVERIFY(asking.waits().isWaiting()); // a person is asked: shown at once
    service.answerPrompt(false);
    QTRY_COMPARE(known.state, std::optional(KeychainState::Ready));
    QVERIFY(!asking.waits().isWaiting());
}

void KeychainBackendTest::onePromptForAll()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::Locked;
    KeychainBackend keychain(options());
    int refused = 0;
    for (int at = 0; at < 3; ++at)
        keychain.read(u"s"_s, u"k"_s, [&](const auto &value) { refused += value ? 0 : 1; });
    QTRY_COMPARE(service.count(u"Prompt"_s), 1);
    Told known;
    keychain.unlock(known.probe());
    QTRY_COMPARE(service.count(u"Get"_s), 4);
    QCoreApplication::processEvents();
    service.answerPrompt(true);
    QTRY_COMPARE(refused, 3);
    QTRY_COMPARE(known.state, std::optional(KeychainState::Locked));
    QCOMPARE(service.count(u"Prompt"_s), 1);
}

void KeychainBackendTest::aDismissedPromptLeavesItLocked()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::Locked;
    KeychainBackend keychain(options());
    QString message;
    keychain.write(u"s"_s, u"k"_s, SecretString("v"),
                   [&](const auto &result) { message = QString::fromStdString(result.error().message); });
    QTRY_COMPARE(service.count(u"Prompt"_s), 1);
    service.answerPrompt(true);
    QTRY_VERIFY(message.contains(u"is locked"_s));
    keychain.read(u"s"_s, u"k"_s, [](const auto &) {}); // the next one asks again
    QTRY_COMPARE(service.count(u"Prompt"_s), 2);
}

void KeychainBackendTest::aPromptLeftOpenIsGivenUp()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::Locked;
    KeychainBackend keychain(options(200ms));
    QStringList answers;
    keychain.read(u"s"_s, u"k"_s, [&](const auto &value) {
        answers << (value ? u"value"_s : QString::fromStdString(value.error().message));
    });
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY2(answers[0].contains(u"did not answer in time"_s), qPrintable(answers[0]));
    QVERIFY(!keychain.waits().isWaiting());
    service.answerPrompt(false); // too late: nobody hears it
    QTRY_VERIFY(service.keyring == Keyring::Open);
    QTest::qWait(0);
    QCOMPARE(answers.size(), 1);
}

void KeychainBackendTest::whoCancelsIsNotAskedAgain()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::Locked;
    KeychainBackend keychain(options());
    QStringList answers;
    for (int at = 0; at < 2; ++at)
        keychain.read(u"s"_s, u"k"_s, [&](const auto &value) {
            answers << (value ? u"value"_s : QString::fromStdString(value.error().message));
        });
    QTRY_VERIFY(keychain.waits().isWaiting());
    QSignalSpy changed(&keychain.waits(), &models::KeychainWait::changed);
    keychain.waits().cancel();
    QCOMPARE(answers.size(), 2);
    QVERIFY2(answers[0].contains(u"stopped waiting"_s), qPrintable(answers[0]));
    QVERIFY(!keychain.waits().isWaiting());
    QVERIFY(!changed.isEmpty());
    QTRY_COMPARE(service.count(u"Dismiss"_s), 1);
    service.answerPrompt(false);
    QCoreApplication::processEvents();
    QCOMPARE(answers.size(), 2);
    QCOMPARE(service.count(u"Prompt"_s), 1);
}

// As on a disk that the keyring cannot write to, or with a prompter that hangs: the service says that it is open, and
// QtKeychain then never hears from it.
void KeychainBackendTest::aCallThatNeverEndsHoldsNobody()
{
    FakeSecretService service(m_bus);
    service.answered = {u"Get"_s};
    KeychainBackend keychain(options(1500ms));
    QCOMPARE(*told(keychain, &KeychainBackend::probe).state, KeychainState::Ready);
    QStringList answers;
    keychain.write(u"s"_s, u"k"_s, SecretString("v"), [&](const auto &result) {
        answers << (result ? u"saved"_s : QString::fromStdString(result.error().message));
    });
    QTRY_VERIFY(service.calls.size() > service.count(u"Get"_s)); // QtKeychain asks, and is not answered
    bool turned = false;
    QTimer::singleShot(0, this, [&] { turned = true; });
    QTRY_VERIFY(turned); // the event loop goes on
    QVERIFY(answers.isEmpty());
    QTRY_VERIFY(keychain.waits().isWaiting()); // shown, since it takes long
    QTRY_COMPARE(answers.size(), 1);
    QVERIFY2(answers[0].contains(u"did not answer in time"_s), qPrintable(answers[0]));
    QVERIFY(!keychain.waits().isWaiting());
}

void KeychainBackendTest::aFirstKeyringIsMadeByAsking()
{
    FakeSecretService service(m_bus);
    service.keyring = Keyring::None;
    KeychainBackend keychain(options(300ms));
    QString message;
    keychain.write(u"s"_s, u"k"_s, SecretString("v"),
                   [&](const auto &result) { message = QString::fromStdString(result.error().message); });
    QTRY_VERIFY(!message.isEmpty()); // this service makes none, but it was asked to
    QVERIFY(service.calls.size() > service.count(u"Get"_s));
}

void KeychainBackendTest::theVaultNoticesAServiceThatEnds()
{
    auto service = std::make_unique<FakeSecretService>(m_bus);
    SecretVault vault({}, std::make_unique<KeychainBackend>(options()));
    QTRY_COMPARE(vault.keychain(), KeychainState::Ready);
    service.reset(); // killed
    std::optional<api::ErrorKind> kind;
    vault.read({u"e"_s, u"k"_s}, this, [&](const auto &value) { kind = value.error().kind; });
    QTRY_COMPARE(kind, std::optional(api::ErrorKind::Unavailable));
    QTRY_COMPARE(vault.keychain(), KeychainState::Unavailable);
    QVERIFY(vault.keychainMessage().contains(u"No program"_s));
    service = std::make_unique<FakeSecretService>(m_bus); // started again, locked
    service->keyring = Keyring::Locked;
    vault.refresh();
    QTRY_COMPARE(service->count(u"Prompt"_s), 1);
    service->answerPrompt(false);
    QTRY_COMPARE(vault.keychain(), KeychainState::Ready);
    QCOMPARE(vault.keychainMessage(), QString());
}

void KeychainBackendTest::openingTheVaultFailsOnlyWhileLocked()
{
    std::optional<FakeSecretService> service(std::in_place, m_bus);
    service->keyring = Keyring::Locked;
    SecretVault vault({}, std::make_unique<KeychainBackend>(options()));
    QTRY_COMPARE(vault.keychain(), KeychainState::Locked);
    QList<bool> opened;
    const auto note = [&](const api::Result<void> &result) { opened << result.has_value(); };
    vault.open(this, note);
    QTRY_COMPARE(service->count(u"Prompt"_s), 1);
    service->answerPrompt(true);
    QTRY_COMPARE(opened, QList{false});
    vault.open(this, note);
    QTRY_COMPARE(service->count(u"Prompt"_s), 2);
    service->answerPrompt(false);
    QTRY_COMPARE(opened, (QList{false, true}));
    service.reset();
    vault.open(this, note); // there is nothing to unlock
    QTRY_COMPARE(opened, (QList{false, true, true}));
}

WEARDECK_TEST(KeychainBackendTest)
#include "tst_keychainbackend.moc"
