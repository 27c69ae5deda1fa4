// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/client/redact.h"

#include "tests/support/testcase.h"

using namespace api::client;

namespace {

const std::string kLive = "S3ntinel/7f3a+9c2e\"x";

std::string utf16(const std::string &text)
{
    std::string out;
    for (const char c : text)
        out += {c, '\0'};
    return out;
}

std::string base64(const std::string &text)
{
    return QByteArray::fromStdString(text).toBase64().toStdString();
}

} // namespace

class RedactTest : public support::TestCase {
    Q_OBJECT

private Q_SLOTS:
    void places_data();
    void places();
    void liveSecrets_data();
    void liveSecrets();
    void headers();
    void shortSecretsAreNotSearched();
};

void RedactTest::places_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<std::string>("expected");
    const auto row = [](const char *name, std::string text, std::string expected) {
        QTest::newRow(name) << std::move(text) << std::move(expected);
    };
    const auto same = [&](const char *name, std::string text) { row(name, text, text); };

    row("header line", "GET /x\r\nAuthorization: Bearer abc\r\nHost: h",
        "GET /x\r\nAuthorization: [redacted]\r\nHost: h");
    row("key header", "x-wearlink-api-key: k", "x-wearlink-api-key: [redacted]");
    row("cookie", "Cookie: a=1; b=2\nX: y", "Cookie: [redacted]\nX: y");
    row("svix", "svix-signature: v1,abc=", "svix-signature: [redacted]");
    row("curl command", "curl -H 'Authorization: Bearer abc' http://h/",
        "curl -H 'Authorization: [redacted]' http://h/");
    row("query", "http://h/p?token=abc&x=1#t", "http://h/p?token=[redacted]&x=1#t");
    row("form", "username=a&password=b%26c", "username=a&password=[redacted]");
    row("JSON", R"({"clientSecret": "a\"b", "n":1})", R"({"clientSecret": "[redacted]", "n":1})");
    row("JSON, nested", R"({"data":{"accessToken":"t","list":[{"password":"p"}]}})",
        R"({"data":{"accessToken":"[redacted]","list":[{"password":"[redacted]"}]}})");
    row("JSON, other case", R"({"refresh_token":"t","REFRESHTOKEN":"t"})",
        R"({"refresh_token":"[redacted]","REFRESHTOKEN":"[redacted]"})");
    row("JSON, a number", R"({"secret":12345})", R"({"secret":[redacted]})");
    row("JSON, cut off", R"({"password":"abc)", R"({"password":"[redacted])");
    row("presigned URL", R"({"presigned_put_url":"https://s3/x?sig=1"})", R"({"presigned_put_url":"[redacted]"})");
    row("key shape", "key sk-0123456789abcdef here", "key sk-[redacted] here");
    row("live shape", "sk_live_fake_8Qm2pL9x", "sk_live_[redacted]");
    row("signing secret", "(whsec_MfKQ9r8/GKYqrTwjUPD8+A==)", "(whsec_[redacted])");
    row("JWT", "t: eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.sig-_1", "t: eyJ[redacted]");
    same("ordinary text", "the token was refused; password is required");
    same("null", R"({"password":null,"token_type":"bearer"})");
    same("empty", R"({"password":""})");
    same("words with the letters", "task-list risk-0123456789 disk-abcdefgh");
    same("code and cursor", R"({"code":200,"next_cursor":"abc","has_token":true})");
    same("nothing", "");
}

void RedactTest::places()
{
    QFETCH(std::string, text);
    QFETCH(std::string, expected);
    const Redactor redactor;
    QCOMPARE(redactor.text(text), expected);
    QCOMPARE(redactor.text(expected), expected); // once is enough
}

void RedactTest::liveSecrets_data()
{
    QTest::addColumn<std::string>("form");
    QTest::newRow("raw") << kLive;
    QTest::newRow("percent") << std::string("S3ntinel%2F7f3a%2B9c2e%22x");
    QTest::newRow("JSON") << std::string("S3ntinel\\/7f3a+9c2e\\\"x");
    QTest::newRow("hex") << QByteArray::fromStdString(kLive).toHex().toStdString();
    QTest::newRow("HEX") << QByteArray::fromStdString(kLive).toHex().toUpper().toStdString();
    QTest::newRow("UTF-16LE") << utf16(kLive);
    for (const char *before : {"", "u", "us", "user:", "user-7:", "user-77:"})
        QTest::addRow("base64 after '%s'", before) << base64(before + kLive + ":rest");
}

void RedactTest::liveSecrets()
{
    QFETCH(std::string, form);
    Redactor redactor;
    redactor.add(SecretString(kLive));
    redactor.add(SecretString(kLive));
    const std::string result = redactor.text("before " + form + " after");
    QVERIFY2(result.find("[redacted]") != std::string::npos, result.c_str());
    QCOMPARE(result.substr(0, 7), std::string("before "));
    QCOMPARE(result.substr(result.size() - 6), std::string(" after"));
    QVERIFY(result.size() < form.size() + 14);
    QCOMPARE(redactor.known("password: needed, " + form), "password: needed, " + result.substr(7, result.size() - 13));
}

void RedactTest::headers()
{
    const Redactor redactor;
    const Headers result = redactor.headers(
        {{"X-Api-Key", "abc"}, {"X-Request-Id", "r1"}, {"Location", "/x?access_token=abc"}, {"Cookie", ""}});
    QCOMPARE(result,
             (Headers{{"X-Api-Key", "[redacted]"},
                      {"X-Request-Id", "r1"},
                      {"Location", "/x?access_token=[redacted]"},
                      {"Cookie", ""}}));
}

void RedactTest::shortSecretsAreNotSearched()
{
    Redactor redactor;
    redactor.add(SecretString("the"));
    QCOMPARE(redactor.text("the end"), std::string("the end"));
    QCOMPARE(redactor.value("password", "the"), std::string("[redacted]"));
}

WEARDECK_TEST(RedactTest)
#include "tst_redact.moc"
