// SPDX-License-Identifier: GPL-3.0-or-later
#include "api/server/http/accesslog.h"
#include "api/server/http/headers.h"
#include "api/server/http/urlencoded.h"
#include "tests/support/testcase.h"

using namespace api::server::http;

class ParsersTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void headers();
    void percentDecoding_data();
    void percentDecoding();
    void forms_data();
    void forms();
    void formLimit();
    void redaction_data();
    void redaction();
    void accessRecordIsOneLine();
};

void ParsersTest::headers()
{
    Headers headers{{"Accept", "a"}, {"X-A", "1"}, {"x-a", "2, Three , four"}};
    QCOMPARE(headers.find("ACCEPT").value_or(""), std::string_view("a"));
    QVERIFY(!headers.find("Accep"));
    QCOMPARE(headers.all("X-a"), (std::vector<std::string_view>{"1", "2, Three , four"}));
    QVERIFY(headers.hasToken("x-A", "three"));
    QVERIFY(!headers.hasToken("x-A", "thre"));
    QVERIFY(!headers.hasToken("x-A", ""));
    headers.set("X-A", "9");
    QCOMPARE(headers.all("x-a"), (std::vector<std::string_view>{"9"}));
    QCOMPARE(headers.size(), 2U);
    headers.remove("accept");
    QVERIFY(!headers.contains("Accept"));
}

void ParsersTest::percentDecoding_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // "!" = refused
    const auto row = [](const char *text, const QByteArray &expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("", "");
    row("abc", "abc");
    row("a%20b", "a b");
    row("a+b", "a+b");
    row("%2e%2E%2f", "../");
    row("%25%32%35", "%25");
    row("%00", QByteArray(1, '\0'));
    row("%c3%a4", "\xc3\xa4");
    row("%", "!");
    row("%2", "!");
    row("a%2", "!");
    row("%zz", "!");
    row("%-1", "!");
    row("%%20", "!");
    row("%u0041", "!");
}

void ParsersTest::percentDecoding()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(percentDecoded(text.toStdString()).value_or("!")), expected);
}

void ParsersTest::forms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // name>value; ...
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("", "");
    row("a=1", "a>1;");
    row("a=1&b=2", "a>1;b>2;");
    row("a=1&a=2", "a>1;a>2;");
    row("a", "a>;");
    row("a=", "a>;");
    row("=1", ">1;");
    row("&&a=1&", "a>1;");
    row("a=b=c", "a>b=c;");
    row("a+b=c+d%2B", "a b>c d+;");
    row("a%26=%3D", "a&>=;");
    row("a=%", "!");
    row("%f=1", "!");
}

void ParsersTest::forms()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    QByteArray out;
    if (const auto parameters = parseUrlEncoded(text.toStdString())) {
        for (const auto &[name, value] : *parameters)
            out += QByteArray::fromStdString(name) + '>' + QByteArray::fromStdString(value) + ';';
    } else {
        out = "!";
    }
    QCOMPARE(out, expected);
}

void ParsersTest::formLimit()
{
    QCOMPARE(parseUrlEncoded("a&b&c", 3)->size(), 3U);
    QVERIFY(!parseUrlEncoded("a&b&c", 2));
}

void ParsersTest::redaction_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *target, const char *expected) {
        QTest::newRow(target) << QByteArray(target) << QByteArray(expected);
    };
    row("/a", "/a");
    row("/token=1", "/token=1");
    row("/a?b=1", "/a?b=1");
    row("/a?token=1", "/a?token=***");
    row("/a?TOKEN=1&b=2", "/a?TOKEN=***&b=2");
    row("/a?b=2&token=1&token=2", "/a?b=2&token=***&token=***");
    row("/a?t%6Fken=1", "/a?t%6Fken=***");
    row("/a?token=1=2", "/a?token=***");
    row("/a?token", "/a?token");
    row("/a?tokens=1", "/a?tokens=1");
    row("/a?%zz=1", "/a?%zz=***"); // not readable: rather too much than too little
    row("/a?", "/a?");
}

void ParsersTest::redaction()
{
    QFETCH(QByteArray, target);
    QFETCH(QByteArray, expected);
    const std::vector<std::string> secrets{"token", "signature"};
    QCOMPARE(QByteArray::fromStdString(redactedTarget(target.toStdString(), secrets)), expected);
}

void ParsersTest::accessRecordIsOneLine()
{
    AccessRecord record;
    record.receivedAt = std::chrono::system_clock::time_point(std::chrono::milliseconds(1'779'321'600'007));
    record.requestId = "0123";
    record.remoteAddress = "127.0.0.1";
    record.method = "GET";
    record.target = "/a?token=s3cret&b=\"x\"";
    record.status = 200;
    record.bytesOut = 12;
    record.duration = std::chrono::microseconds(34);
    record.outcome = "ok";
    record.userAgent = "evil\r\n200 \x1b]52;c;QQ==\x07 \x9b \\ %s";
    const std::vector<std::string> secrets{"token"};
    QCOMPARE(formatAccessRecord(record, secrets),
             std::string("2026-05-21T00:00:00.007Z 0123 127.0.0.1 \"GET /a?token=***&b=\\x22x\\x22 HTTP/1.1\" 200 in=0 "
                         "out=12 us=34 hold_us=0 \"ok\" "
                         "\"evil\\x0D\\x0A200 \\x1B]52;c;QQ==\\x07 \\x9B \\x5C %s\""));
}

WEARDECK_TEST(ParsersTest)
#include "tst_parsers.moc"
