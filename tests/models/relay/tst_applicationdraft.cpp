// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/relay/applicationdraft.h"

#include "tests/support/relaymodelbench.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using namespace support;
using models::ApplicationDraft;

namespace {

const ApplicationDraft kDraft{.name = u" Clinic app "_s,
                              .webhookUrl = u"https://app.example.com/events"_s,
                              .redirectUrl = u"  "_s,
                              .packageName = {},
                              .devices = {u"oura"_s, u"strava"_s}};

} // namespace

class ApplicationDraftTest : public TestCase {
    Q_OBJECT

private Q_SLOTS:
    void blanksAndEmptyFieldsDoNotCount()
    {
        const api::RelayApplicationInput made = models::creation(kDraft);
        QCOMPARE(made.name, std::string("Clinic app"));
        QCOMPARE(made.webhookUrl, std::optional<std::string>("https://app.example.com/events"));
        QVERIFY(!made.redirectUrl && !made.packageName);
        QCOMPARE(made.devices, (std::vector<std::string>{"oura", "strava"}));
    }

    void aChangeNamesOnlyWhatDiffers()
    {
        api::RelayApplication application;
        application.name = "Clinic app";
        application.webhookUrl = "https://app.example.com/events";
        application.devices = {"oura"};
        application.status = api::RelayStatus::Active;
        const ApplicationDraft before = models::draftOf(application);
        QCOMPARE(before.devices, QStringList{u"oura"_s});
        QVERIFY(models::changes(before, before) == api::RelayApplicationChange{});
        ApplicationDraft after = before;
        after.name += u' ';
        after.webhookUrl.clear();
        after.devices << u"strava"_s;
        after.isActive = false;
        const api::RelayApplicationChange change = models::changes(before, after);
        QVERIFY(!change.name && !change.redirectUrl && !change.packageName);
        QCOMPARE(change.webhookUrl, std::optional<std::string>("")); // taken away
        QVERIFY(change.status && *change.status == api::RelayStatus::Inactive);
        QCOMPARE(change.devices->size(), 2u);
    }

    void tellsWhatIsWrongBeforeTheServerIsAsked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<bool>("good");
        QTest::newRow("no name") << u"name"_s << u"  "_s << false;
        QTest::newRow("long name") << u"name"_s << QString(101, u'n') << false;
        QTest::newRow("longest name") << u"name"_s << QString(100, u'n') << true;
        QTest::newRow("webhook without scheme") << u"webhookUrl"_s << u"app.example.com"_s << false;
        QTest::newRow("webhook of a phone") << u"webhookUrl"_s << u"myapp://events"_s << false;
        QTest::newRow("webhook with a space") << u"webhookUrl"_s << u"https://app example.com"_s << false;
        QTest::newRow("webhook here") << u"webhookUrl"_s << u"http://127.0.0.1:8080/x"_s << true;
        QTest::newRow("redirect without scheme") << u"redirectUrl"_s << u"callback"_s << false;
        QTest::newRow("redirect of a phone") << u"redirectUrl"_s << u"myapp://relay/callback"_s << true;
    }
    void tellsWhatIsWrongBeforeTheServerIsAsked()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QFETCH(bool, good);
        ApplicationDraft draft = kDraft;
        (field == "name"_L1 ? draft.name : field == "webhookUrl"_L1 ? draft.webhookUrl : draft.redirectUrl) = value;
        QCOMPARE(models::check(draft).contains(field), !good);
        QCOMPARE(models::check(draft).size(), good ? 0 : 1);
    }

    // In the words of the server that this program carries.
    void placesItsErrorsAtTheirFields()
    {
        RelayModelBench bench;
        bench.client.setToken(api::Auth::PortalToken, api::client::SecretString(bench.relay.seededToken()));
        const auto create = [&](ApplicationDraft draft) {
            api::CreatePortalApplication request;
            request.body = models::creation(draft);
            const auto answer = awaited(bench.client.send(request));
            return answer ? models::FieldMessages() : models::applicationFieldMessages(answer.error());
        };
        QVERIFY(create(kDraft).isEmpty());
        QCOMPARE(create(kDraft).keys(), QStringList{u"name"_s}); // the same once more
        ApplicationDraft other = kDraft;
        other.name = u"Another"_s;
        other.devices = {u"toaster"_s};
        QCOMPARE(create(other).keys(), QStringList{u"devices"_s});
        QVERIFY(models::applicationFieldMessages({.kind = api::ErrorKind::Network, .message = "\"name\""}).isEmpty());
    }
};

WEARDECK_TEST(ApplicationDraftTest)
#include "tst_applicationdraft.moc"
