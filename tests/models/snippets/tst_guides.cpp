// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/snippets/guides.h"

#include "api/contract/endpoint.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;

class TestGuides : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void fillsInWhatIsKnown();
    void showsWhatIsNot();
    void holdsNothingMadeUp();
    void quotesForTheLanguage();

private:
    static QString codeOf(const models::GuideValues &values, const QString &id)
    {
        const auto document = models::ApiDocument::parse(api::openApiDocument());
        const api::client::Environment environment{.id = {},
                                                   .wearlinkUrl = "https://here.example/api/v1/",
                                                   .relayUrl = {},
                                                   .tenant = {},
                                                   .country = {},
                                                   .tls = {}};
        QString code;
        for (const models::Guide &guide : models::guides(**document, environment, values))
            for (const models::GuideBlock &block : guide.blocks)
                if (guide.id == id && block.kind == models::GuideBlock::Kind::Code)
                    code += block.text;
        return code;
    }
};

void TestGuides::fillsInWhatIsKnown()
{
    const models::GuideValues values{u"user-1"_s, u"Clinic app"_s, u"relay_app_client_7f"_s,
                                     u"674a"_s,   u"app://back"_s, u"org.example.app"_s};
    const QString relay = codeOf(values, u"relay-ios"_s);
    QVERIFY(relay.contains(u"clientId: \"relay_app_client_7f\""_s));
    QVERIFY(relay.contains(u"redirectUrl: \"app://back\""_s));
    QVERIFY(codeOf(values, u"relay-android"_s).contains(u".packageName(\"org.example.app\")"_s));
    const QString kotlin = codeOf(values, u"wearlink-android"_s);
    QVERIFY(kotlin.contains(u"WearLink(\"https://here.example/api/v1\", "_s));
    QVERIFY(kotlin.contains(u"connectionsFor(\"user-1\")"_s));
    const QString apple = codeOf(values, u"wearlink-ios"_s);
    QVERIFY(apple.contains(u"https://here.example/api/v1/users/user-1/token"_s)); // by the backend
    QVERIFY(apple.contains(u"https://here.example/api/v1/sdk/users/user-1/sync"_s)); // by the phone
    QVERIFY(apple.contains(u"WEARLINK_SDK_TOKEN"_s));
}

void TestGuides::showsWhatIsNot()
{
    const QString all = codeOf({}, u"relay-ios"_s) + codeOf({}, u"relay-android"_s) + codeOf({}, u"wearlink-ios"_s);
    for (const QString &placeholder : {u"YOUR_CLIENT_ID"_s, u"YOUR_APPLICATION_ID"_s, u"YOUR_APP://relay/callback"_s,
                                       u"YOUR.PACKAGE.NAME"_s, u"YOUR_USER_ID"_s})
        QVERIFY2(all.contains(placeholder), qPrintable(placeholder));
    QVERIFY(!all.contains(u"@CLIENT@"_s));
}

// Days and addresses that were true of somebody's example only.
void TestGuides::holdsNothingMadeUp()
{
    for (const QString &id : {u"relay-ios"_s, u"relay-android"_s, u"wearlink-android"_s}) {
        const QString code = codeOf({}, id);
        QVERIFY2(!code.contains(u"wearlink.io"_s), qPrintable(code));
        QVERIFY2(!code.contains(u"2026-0"_s) || id == "wearlink-android"_L1, qPrintable(code));
    }
    QVERIFY(codeOf({}, u"relay-ios"_s).contains(u"startDate: \"YOUR_FIRST_DAY\""_s));
    QVERIFY(codeOf({}, u"wearlink-android"_s).contains(u"\"YOUR_FIRST_DAY\", \"YOUR_LAST_DAY\""_s));
}

void TestGuides::quotesForTheLanguage()
{
    const models::GuideValues values{{}, {}, u"a\"$b"_s, {}, {}, {}};
    QVERIFY(codeOf(values, u"relay-ios"_s).contains(u"clientId: \"a\\\"$b\""_s));
    QVERIFY(codeOf(values, u"relay-android"_s).contains(u".clientId(\"a\\\"\\$b\")"_s));
}

WEARDECK_TEST(TestGuides)
#include "tst_guides.moc"
