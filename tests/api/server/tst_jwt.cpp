// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/crypto.h"
#include "api/server/jwt.h"
#include "tests/support/testcase.h"

using namespace api::server;

// Tokens that carry a good signature and are still refused; forged ones are in tst_auth.
class JwtTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void readsItsOwn();
    void refusesOddClaims_data();
    void refusesOddClaims();

private:
    const std::string m_key = std::string(32, 'k');
};

void JwtTest::readsItsOwn()
{
    const JwtSigner signer(m_key);
    const Claims claims{.sub = "d1", .iat = 100, .exp = 200, .jti = "j", .scope = "developer"};
    const std::string token = signer.sign(claims);
    const auto read = signer.verify(token);
    QVERIFY(read.has_value());
    QCOMPARE(read->sub, claims.sub);
    QCOMPARE(read->exp, claims.exp);
    QVERIFY(!JwtSigner(std::string(32, 'x')).verify(token));
    for (std::size_t i = 0; i < token.size(); ++i) {
        std::string bent = token;
        bent[i] = bent[i] == 'A' ? 'B' : 'A';
        QVERIFY2(!signer.verify(bent), bent.c_str());
    }
}

void JwtTest::refusesOddClaims_data()
{
    QTest::addColumn<QByteArray>("payload");
    for (const char *payload : {"{}", "[]", "null", "", "{\"sub\":\"d\"}",
                                R"({"sub":"d","iat":1,"exp":"9999999999","jti":"j","scope":"developer"})",
                                R"({"sub":"d","iat":1,"exp":1e400,"jti":"j","scope":"developer"})",
                                R"({"sub":"d","iat":1,"exp":null,"jti":"j","scope":"developer"})",
                                R"({"sub":"d","iat":1,"exp":99999999999999999999,"jti":"j","scope":"developer"})",
                                R"({"sub":["d"],"iat":1,"exp":9,"jti":"j","scope":"developer"})",
                                R"({"sub":"d","iat":1,"exp":9,"exp":8,"jti":"j","scope":"developer"})"})
        QTest::newRow(payload) << QByteArray(payload);
}

void JwtTest::refusesOddClaims()
{
    QFETCH(QByteArray, payload);
    const std::string text = toBase64Url(R"({"alg":"HS256","typ":"JWT"})") + '.' + toBase64Url(payload.toStdString());
    const Digest mac = hmacSha256(m_key, text);
    const std::string token = text + '.' + toBase64Url({reinterpret_cast<const char *>(mac.data()), mac.size()});
    QVERIFY(!JwtSigner(m_key).verify(token));
}

WEARDECK_TEST(JwtTest)
#include "tst_jwt.moc"
