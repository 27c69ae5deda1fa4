// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/credentials/tokeninspection.h"

#include "api/server/clock.h"
#include "tests/support/relaybench.h"
#include "tests/support/testcase.h"
#include "tests/support/testservice.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;
using api::client::SecretString;
using models::TokenInspection;
using State = TokenInspection::State;
using Signature = TokenInspection::Signature;
using Kind = TokenInspection::Kind;

namespace {

const QDateTime kNow = QDateTime::fromString(u"2026-04-23T10:00:00Z"_s, Qt::ISODate);

QByteArray url64(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray jwt(const QByteArray &header, const QByteArray &claims, const QByteArray &key,
               QCryptographicHash::Algorithm hash = QCryptographicHash::Sha256)
{
    const QByteArray body = url64(header) + '.' + url64(claims);
    return body + '.' + (key.isEmpty() ? QByteArray() : url64(QMessageAuthenticationCode::hash(body, key, hash)));
}

TokenInspection inspect(const QByteArray &token, const QByteArray &key = {})
{
    return models::inspectToken(SecretString(token.toStdString()), SecretString(key.toStdString()), kNow);
}

QByteArray claims(qint64 from, qint64 until)
{
    const qint64 at = kNow.toSecsSinceEpoch();
    return R"({"sub":"u","scope":"sdk","nbf":)" + QByteArray::number(at + from) + R"(,"exp":)"
        + QByteArray::number(at + until) + '}';
}

} // namespace

class TestTokenInspection : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsNoToken_data();
    void saysWhatIsNoToken();
    void tellsTheTimes_data();
    void tellsTheTimes();
    void checksSignatures();
    void readsTokensOfTheServer();
    void theServerKnowsWhatItSigned();
};

void TestTokenInspection::saysWhatIsNoToken_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("why");
    QTest::newRow("one part") << QByteArray("sk-0123456789abcdef") << u"this has 1"_s;
    QTest::newRow("five parts") << QByteArray("a.b.c.d.e") << u"this has 5"_s;
    QTest::newRow("not base64") << QByteArray("e+30.e30.x") << u"header is not base64url"_s;
    QTest::newRow("empty header") << QByteArray(".e30.x") << u"header is not base64url"_s;
    QTest::newRow("not JSON") << url64("nope") + ".e30.x" << u"header is not a JSON object"_s;
    QTest::newRow("claims a list") << url64("{\"alg\":\"HS256\"}") + '.' + url64("[1]") + ".x" << u"payload is not"_s;
    QTest::newRow("no algorithm") << QByteArray("e30.e30.x") << u"no algorithm"_s;
    QTest::newRow("long") << QByteArray(70'000, 'a') << u"too long"_s;
}

void TestTokenInspection::saysWhatIsNoToken()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, why);
    const TokenInspection found = inspect(token);
    QCOMPARE(found.state, State::NotAToken);
    QVERIFY2(found.fault.contains(why), qPrintable(found.fault));
    QVERIFY(!found.fault.contains(QString::fromUtf8(token.left(20))));
}

void TestTokenInspection::tellsTheTimes_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("words");
    QTest::newRow("valid") << claims(-60, 3543) << int(State::Valid) << u"Expires in 59 min 3 s"_s;
    QTest::newRow("ends now") << claims(-60, 0) << int(State::Expired) << u"Expired 0 s ago"_s;
    QTest::newRow("expired") << claims(-9000, -7260) << int(State::Expired) << u"Expired 2 h 1 min ago"_s;
    QTest::newRow("not yet") << claims(90, 900) << int(State::NotYetValid) << u"Valid in 1 min 30 s"_s;
    QTest::newRow("endless") << QByteArray("{}") << int(State::Endless) << u"Never expires"_s;
    QTest::newRow("no number") << QByteArray(R"({"exp":"soon"})") << int(State::Unclear)
                               << u"Its expiry is not a time"_s;
    QTest::newRow("absurd") << QByteArray(R"({"exp":1e300})") << int(State::Unclear) << u"Its expiry is not a time"_s;
}

void TestTokenInspection::tellsTheTimes()
{
    QFETCH(QByteArray, claims);
    QFETCH(int, state);
    const TokenInspection found = inspect(" Bearer " + jwt("{\"alg\":\"HS256\"}", claims, "key") + "\n");
    QCOMPARE(int(found.state), state);
    QTEST(models::stateText(found, kNow), "words");
}

void TestTokenInspection::checksSignatures()
{
    const QByteArray good = jwt("{\"alg\":\"HS256\"}", claims(0, 60), "the key");
    QCOMPARE(inspect(good).signature, Signature::NotChecked);
    QCOMPARE(inspect(good, "the key").signature, Signature::Good);
    QCOMPARE(inspect(good, "another").signature, Signature::Wrong);
    QCOMPARE(inspect(good + "A", "the key").signature, Signature::Wrong);
    QCOMPARE(inspect(jwt("{\"alg\":\"HS512\"}", "{}", "k", QCryptographicHash::Sha512), "k").signature,
             Signature::Good);
    QCOMPARE(inspect(jwt("{\"alg\":\"RS256\"}", "{}", "k"), "k").signature, Signature::Unsupported);
    QCOMPARE(inspect(jwt("{\"alg\":\"none\"}", "{}", {}), "k").signature, Signature::Absent);
    QCOMPARE(inspect(jwt("{\"alg\":\"nOnE\"}", "{}", "k"), "k").signature, Signature::Absent);
    QCOMPARE(inspect(jwt("{\"alg\":\"HS256\"}", "{}", {}), "k").signature, Signature::Absent);
    QCOMPARE(inspect(jwt("{\"alg\":\"HS256\"}", "{\"scope\":\"elsewhere\"}", "k")).kind, Kind::Foreign);
    const auto embedded = [&](const QByteArray &token, bool signedBy, const char *key = "") {
        return models::inspectToken(SecretString(token.toStdString()), SecretString(key), kNow, signedBy).signature;
    };
    QCOMPARE(embedded(good, true), Signature::Embedded);
    QCOMPARE(embedded(good, false), Signature::NotEmbedded);
    QCOMPARE(embedded(good, true, "another"), Signature::Wrong); // the key that was given counts
    QCOMPARE(embedded(jwt("{\"alg\":\"none\"}", "{}", {}), true), Signature::Absent);
}

void TestTokenInspection::readsTokensOfTheServer()
{
    support::TestService service;
    const TokenInspection found = inspect(QByteArray::fromStdString(service.developerToken()));
    QCOMPARE(found.state, State::Valid);
    QCOMPARE(found.kind, Kind::Developer);
    QCOMPARE(found.algorithm, u"HS256"_s);
    QCOMPARE(found.issuedAt.secsTo(found.expiresAt), 3600);
    QStringList names;
    for (const models::TokenField &field : found.claims)
        names << field.name;
    QVERIFY(names.contains(u"jti"_s) && names.contains(u"sub"_s));
}

void TestTokenInspection::theServerKnowsWhatItSigned()
{
    support::TestService test;
    const support::RelayBench relay(test);
    const auto knows = [&](const std::string &token) { return test.service().hasSigned(token); };
    const std::string developer = test.developerToken(), gateway = relay.token(relay.seededApp());
    QVERIFY(knows(developer));
    QVERIFY(knows(gateway));
    QVERIFY(knows(relay.seededToken()));
    test.service().clock().advance(std::chrono::hours(24));
    QVERIFY(knows(developer)); // over, but its own
    QVERIFY(knows(gateway));
    QVERIFY(!knows(developer.substr(0, developer.rfind('.')) + gateway.substr(gateway.rfind('.'))));
    QVERIFY(!knows(jwt("{\"alg\":\"HS256\"}", claims(0, 60), "the key").toStdString()));
    QVERIFY(!knows(""));
    QCOMPARE(models::bareToken(SecretString("  Bearer " + gateway + "\n")), SecretString(gateway));
}

WEARDECK_TEST(TestTokenInspection)
#include "tst_tokeninspection.moc"
