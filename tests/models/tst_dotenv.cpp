// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/dotenv.h"
#include "tests/support/testcase.h"

using namespace Qt::StringLiterals;
using models::DotEnv;
using models::DotEnvPlan;

class DotEnvTest : public support::TestCase {
    Q_OBJECT

    static DotEnv parsed(const QByteArray &bytes) { return models::parseDotEnv(bytes).value(); }
    static QByteArray valueOf(const QByteArray &bytes, const QString &key = u"K"_s)
    {
        const DotEnv file = parsed(bytes);
        const auto entry = file.entries.find(key);
        return entry == file.entries.end() ? QByteArray("(none)")
                                           : QByteArray::fromStdString(std::string(entry->second.value.reveal()));
    }

    static QStringList leftOut(const DotEnvPlan &plan)
    {
        QStringList lines;
        for (const DotEnvPlan::Place &place : plan.places)
            if (place.what == DotEnvPlan::Place::What::LeftOut)
                lines << u"%1 %2: %3"_s.arg(place.line).arg(place.name, place.detail);
        return lines;
    }

private Q_SLOTS:
    void readsValues_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("bare") << QByteArray("K=abc") << QByteArray("abc");
        QTest::newRow("spaces") << QByteArray("  K  =  a b  \n") << QByteArray("a b");
        QTest::newRow("export") << QByteArray("export K=abc\n") << QByteArray("abc");
        QTest::newRow("comment after") << QByteArray("K=abc # old\n") << QByteArray("abc");
        QTest::newRow("a hash inside") << QByteArray("K=ab#c\n") << QByteArray("ab#c");
        QTest::newRow("only a comment") << QByteArray("K= # none\n") << QByteArray();
        QTest::newRow("double quotes") << QByteArray("K=\"a # b\" # c\n") << QByteArray("a # b");
        QTest::newRow("escapes") << QByteArray("K=\"a\\n\\\"b\\\"\\\\\\$\\q\"") << QByteArray("a\n\"b\"\\$\\q");
        QTest::newRow("single quotes") << QByteArray("K='a\\n$HOME'") << QByteArray("a\\n$HOME");
        QTest::newRow("several lines") << QByteArray("K='a\nb'\nL=1\n") << QByteArray("a\nb");
        QTest::newRow("equals signs") << QByteArray("K=a=b==\n") << QByteArray("a=b==");
        QTest::newRow("CRLF") << QByteArray("J=1\r\nK=abc\r\n") << QByteArray("abc");
        QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFK=abc") << QByteArray("abc");
        QTest::newRow("twice") << QByteArray("K=old\nK=new\n") << QByteArray("new");
        QTest::newRow("a comment") << QByteArray("# K=abc\n") << QByteArray("(none)");
        QTest::newRow("never closed") << QByteArray("K=\"abc\nL=1\n") << QByteArray("(none)");
        QTest::newRow("not a name") << QByteArray("1K=abc\n") << QByteArray("(none)");
    }
    void readsValues()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, value);
        QCOMPARE(valueOf(bytes), value);
    }

    void saysWhatMaySurprise()
    {
        const DotEnv file = parsed("K=old-secret\nnonsense\nK=new-secret\nD=$HOME/x\nQ=\"never\nL=1\n");
        QCOMPARE(file.notes,
                 (QStringList{u"Line 2: this is no assignment; it is left out."_s,
                              u"Line 3: K stands in line 1 already; the last one counts."_s,
                              u"Line 4: it refers to something else with $ or `; it is taken as it stands, nothing is "
                              u"filled in."_s,
                              u"Line 5: its quote is never closed; the line is left out."_s}));
        QCOMPARE(valueOf("Q=\"never\nL=1\n", u"L"_s), QByteArray("1")); // what follows still counts
        QCOMPARE(valueOf("D=$HOME/x", u"D"_s), QByteArray("$HOME/x"));
        QVERIFY(!file.notes.join(u' ').contains(u"secret"_s));
        QCOMPARE(parsed("K=\"a\\\nb\"\nnonsense\n").notes, // a line that ends with \ inside of quotes is one too
                 QStringList{u"Line 3: this is no assignment; it is left out."_s});
    }

    void refusesWhatIsNoText()
    {
        QCOMPARE(models::parseDotEnv("K=\xFF\xFE").error().kind, api::ErrorKind::Validation);
        QCOMPARE(models::parseDotEnv(QByteArray("K=a\0b", 5)).error().kind, api::ErrorKind::Validation);
        QCOMPARE(models::parseDotEnv(QByteArray(models::kLongestDotEnv + 1, 'a')).error().kind,
                 api::ErrorKind::TooLarge);
        QVERIFY(parsed({}).entries.empty());
    }

    void knowsTheNamesThatSnippetsUse()
    {
        const DotEnvPlan plan = models::planDotEnv(parsed("WEARLINK=https://w.example\nRELAY=https://r.example\n"));
        QCOMPARE(plan.fields,
                 (std::map<QString, QString>{{u"wearlink_url"_s, u"https://w.example"_s},
                                             {u"relay_url"_s, u"https://r.example"_s}}));
    }

    void putsEachNameInItsPlace()
    {
        const DotEnvPlan plan = models::planDotEnv(parsed("WEARLINK_BASE_URL=https://w.example/api/v1\n"
                                                          "WEARLINK_API_KEY=sk-1\n"
                                                          "RELAY_TENANT_ID=acme\nCOUNTRY_CODE=IN\n"
                                                          "RELAY_CLIENT_ID=c1\nRELAY_CLIENT_SECRET=s1\n"
                                                          "RELAY_APPLICATION_ID=a1\n"
                                                          "OURA_CLIENT_ID=o1\nOURA_CLIENT_SECRET=os1\n"
                                                          "WEARLINK_EMAIL=ada@example.org\nWEARLINK_PASSWORD=pw\n"
                                                          "PATH=/bin\n"));
        QCOMPARE(plan.fields,
                 (std::map<QString, QString>{{u"wearlink_url"_s, u"https://w.example/api/v1"_s},
                                             {u"tenant"_s, u"acme"_s},
                                             {u"country"_s, u"IN"_s}}));
        QCOMPARE(plan.places.size(), 12);
        QCOMPARE(plan.places.first().name, u"WEARLINK_BASE_URL"_s);
        QCOMPARE(plan.places.first().what, DotEnvPlan::Place::What::Field);
        QCOMPARE(plan.places.last().name, u"PATH"_s);
        QCOMPARE(plan.places.last().detail, u"means nothing here"_s);
        for (int at = 0; at < 12; ++at)
            QCOMPARE(plan.places[at].line, at + 1);
        QCOMPARE(plan.secrets.size(), 4);
        QCOMPARE(plan.secrets[0].kind, u"api_key"_s);
        QCOMPARE(plan.secrets[1].facts.value(u"email"_s), u"ada@example.org"_s);
        QCOMPARE(plan.secrets[2].name, u"app-credentials"_s);
        QCOMPARE(plan.secrets[2].facts,
                 (QMap<QString, QString>{{u"client_id"_s, u"c1"_s}, {u"application_id"_s, u"a1"_s}}));
        QCOMPARE(plan.secrets[3].name, u"oura"_s);
        QCOMPARE(plan.secrets[3].value.reveal(), std::string_view("os1"));
        QVERIFY(plan.notes.isEmpty());
    }

    void keepsNoHalfCredentials()
    {
        const DotEnvPlan plan = models::planDotEnv(parsed(
            "STRAVA_CLIENT_SECRET=hidden-value\nFITBIT_CLIENT_ID=f1\nAPI_KEY=\nWEARLINK_URL=a\nWEARLINK_API_URL=b\n"));
        QVERIFY(plan.secrets.isEmpty());
        QCOMPARE(plan.fields.at(u"wearlink_url"_s), u"a"_s);
        QCOMPARE(plan.notes,
                 (QStringList{u"WEARLINK_API_URL means the same as WEARLINK_URL, which counts."_s,
                              u"API_KEY is empty; it is left out."_s,
                              u"FITBIT_CLIENT_SECRET is missing, so nothing is kept of what belongs to it."_s,
                              u"STRAVA_CLIENT_SECRET is left out: it needs STRAVA_CLIENT_ID too."_s}));
        QCOMPARE(leftOut(plan),
                 (QStringList{u"1 STRAVA_CLIENT_SECRET: STRAVA_CLIENT_ID is missing"_s,
                              u"2 FITBIT_CLIENT_ID: FITBIT_CLIENT_SECRET is missing"_s, u"3 API_KEY: empty"_s,
                              u"5 WEARLINK_API_URL: means the same as WEARLINK_URL"_s}));
    }

    void tellsOfEveryLineWhatBecomesOfIt()
    {
        const DotEnvPlan plan = models::planDotEnv(
            parsed("\xEF\xBB\xBF"
                   "API_KEY=one\r\n# a comment\r\nnonsense with a secret\r\n\r\nAPI_KEY='two\r\nlines'\r\n"
                   "API_KEY=three\r\nWEBHOOK_SECRET=\"open\r\n"));
        QCOMPARE(leftOut(plan),
                 (QStringList{u"1 API_KEY: line 5 has it again"_s, u"3 : no assignment"_s,
                              u"5 API_KEY: line 7 has it again"_s, u"8 WEBHOOK_SECRET: its quote is never closed"_s}));
        QCOMPARE(plan.places.size(), 5);
        QCOMPARE(plan.secrets.first().value.reveal(), std::string_view("three"));
    }
};

WEARDECK_TEST(DotEnvTest)
#include "tst_dotenv.moc"
