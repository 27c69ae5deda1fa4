// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/api/server/http/testserver.h"
#include "tests/support/testcase.h"

// Raw bytes on a real socket. "HOST" stands for the right Host line. What is refused gets exactly one answer, the
// connection closes, and no handler ever sees the request.
class FramingTest : public support::TestCase {
    Q_OBJECT
private Q_SLOTS:
    void refused_data();
    void refused();
    void accepted_data();
    void accepted();
    void smuggledRequestIsNotRun();
    void badChunkAnswersOnce_data();
    void badChunkAnswersOnce();

private:
    static std::string bytes(const QByteArray &raw, const support::TestServer &server)
    {
        QByteArray copy = raw;
        copy.replace("HOST", QByteArray::fromStdString(server.host()).chopped(2));
        return copy.toStdString();
    }
    static std::size_t answers(const std::string &received)
    {
        std::size_t count = 0;
        for (auto at = received.find("HTTP/1.1 "); at != std::string::npos; at = received.find("HTTP/1.1 ", at + 1))
            ++count;
        return count;
    }
};

void FramingTest::refused_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QByteArray &raw, int status) { QTest::newRow(name) << raw << status; };
    const auto post = [&](const char *name, const QByteArray &fields, int status = 400) {
        row(name, "POST / HTTP/1.1\r\nHOST\r\n" + fields + "\r\n\r\n0\r\n\r\n", status);
    };
    const auto get = [&](const char *name, const QByteArray &fields, int status = 400) {
        row(name, "GET / HTTP/1.1\r\nHOST\r\n" + fields + "\r\n\r\n", status);
    };
    post("length and chunked", "Content-Length: 5\r\nTransfer-Encoding: chunked");
    post("chunked and length", "Transfer-Encoding: chunked\r\nContent-Length: 5");
    post("two different lengths", "Content-Length: 5\r\nContent-Length: 6");
    post("two equal lengths", "Content-Length: 5\r\nContent-Length: 5");
    post("length list", "Content-Length: 5, 5");
    post("negative length", "Content-Length: -1");
    post("plus sign", "Content-Length: +5");
    post("hexadecimal length", "Content-Length: 0x5");
    post("length with a space", "Content-Length: 1 1");
    post("length with a fraction", "Content-Length: 5.0");
    post("empty length", "Content-Length: ");
    post("length overflow", "Content-Length: 18446744073709551616");
    post("twenty digits", "Content-Length: 99999999999999999999");
    post("identity coding", "Transfer-Encoding: identity");
    post("gzip coding", "Transfer-Encoding: gzip");
    post("gzip, chunked", "Transfer-Encoding: gzip, chunked");
    post("chunked, identity", "Transfer-Encoding: chunked, identity");
    post("chunked twice", "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked");
    post("chunked, chunked", "Transfer-Encoding: chunked, chunked");
    post("quoted coding", "Transfer-Encoding: \"chunked\"");
    post("coding with a vertical tab",
         "Transfer-Encoding: \x0b"
         "chunked");
    post("space before the colon", "Content-Length : 5");
    post("tab before the colon", "Transfer-Encoding\t: chunked");
    row("coding in HTTP/1.0", "POST / HTTP/1.0\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400);
    get("folded field", "X-A: 1\r\n 2");
    get("folded with a tab", "X-A: 1\r\n\t2");
    row("fold as first line", "GET / HTTP/1.1\r\n HOST\r\nHOST\r\n\r\n", 400);
    get("field without colon", "X-A");
    get("field without name", ": 1");
    get("field name with a space", "X A: 1");
    get("field name with UTF-8", "X-\xc3\xa4: 1");
    get("NUL in a value", QByteArray("X-A: 1\0002", 8));
    get("DEL in a value", "X-A: 1\x7f");
    get("bell in a value", "X-A: 1\x07");
    get("bare CR in a value", "X-A: 1\r2");
    row("bare LF line ends", "GET / HTTP/1.1\nHOST\n\n", 400);
    row("one bare LF", "GET / HTTP/1.1\r\nHOST\nX-A: 1\r\n\r\n", 400);
    row("CR CR LF", "GET / HTTP/1.1\r\r\nHOST\r\n\r\n", 400);
    row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
    get("two Hosts", "Host: localhost");
    row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 421);
    row("absolute form", "GET http://localhost/ HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("CONNECT", "CONNECT localhost:443 HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("CONNECT to a path", "CONNECT / HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("asterisk to GET", "GET * HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("target without slash", "GET users HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("target with a fragment", "GET /#a HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("target with a raw byte", "GET /\xff HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("target with a tab", "GET /a\tb HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("target with a space", "GET /a b HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("two spaces", "GET  / HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("space before the method", " GET / HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("method with a colon", "GE:T / HTTP/1.1\r\nHOST\r\n\r\n", 400);
    row("no version", "GET /\r\nHOST\r\n\r\n", 400);
    row("HTTP/0.9 word", "GET / HTTP/0.9\r\nHOST\r\n\r\n", 505);
    row("HTTP/2 in text", "GET / HTTP/2.0\r\nHOST\r\n\r\n", 505);
    row("HTTP/2 preface", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505);
    row("lower-case http", "GET / http/1.1\r\nHOST\r\n\r\n", 400);
    row("two digits", "GET / HTTP/1.10\r\nHOST\r\n\r\n", 400);
    row("TLS hello on a plain port", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03", 11), 400);
    row("only line breaks", "\r\n\r\n\r\n", 400);
    get("unknown expectation", "Expect: 200-ok", 417);
    get("two expectations", "Expect: 100-continue\r\nExpect: 100-continue", 417);
    get("WebSocket", "Connection: Upgrade\r\nUpgrade: websocket", 403);
}

void FramingTest::refused()
{
    QFETCH(QByteArray, raw);
    QFETCH(int, status);
    support::TestServer server;
    support::RawClient client = server.connect();
    QVERIFY(client.send(bytes(raw, server)));
    const std::string received = client.readToEnd();
    QVERIFY2(received.starts_with("HTTP/1.1 " + std::to_string(status) + ' '), received.c_str());
    QCOMPARE(answers(received), 1U);
    QVERIFY(received.find("\r\nConnection: close\r\n") != std::string::npos);
    QVERIFY(received.find("\r\nX-Request-Id: ") != std::string::npos);
    QVERIFY(received.find("{\"detail\":\"") != std::string::npos);
    QVERIFY(client.ended());
    QCOMPARE(server.handled.load(), 0);
}

void FramingTest::accepted_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const char *raw, const char *body) {
        QTest::newRow(name) << QByteArray(raw) << QByteArray(body);
    };
    row("plain", "GET /a HTTP/1.1\r\nHOST\r\n\r\n", "GET /a");
    row("break before", "\r\nGET /a HTTP/1.1\r\nHOST\r\n\r\n", "GET /a");
    row("HTTP/1.0 without Host", "GET /a HTTP/1.0\r\n\r\n", "GET /a");
    row("odd method", "PURGE /a HTTP/1.1\r\nHOST\r\n\r\n", "PURGE /a");
    row("field names in any case", "POST / HTTP/1.1\r\nHOST\r\ncOnTeNt-LeNgTh: 2\r\n\r\nhi", "hi");
    row("zero length", "POST /z HTTP/1.1\r\nHOST\r\nContent-Length: 0\r\n\r\n", "POST /z");
    row("white space around a value", "POST / HTTP/1.1\r\nHOST\r\nContent-Length: \t 2 \t\r\n\r\nhi", "hi");
    row("obs-text in a value", "GET /a HTTP/1.1\r\nHOST\r\nX-A: \xff\xfe\r\n\r\n", "GET /a");
    row("tab in a value", "GET /a HTTP/1.1\r\nHOST\r\nX-A: 1\t2\r\n\r\n", "GET /a");
    row("empty value", "GET /a HTTP/1.1\r\nHOST\r\nX-A:\r\n\r\n", "GET /a");
    row("chunked", "POST / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\n\r\n", "hi");
    row("Chunked", "POST / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: CHUNKED\r\n\r\n2\r\nhi\r\n0\r\n\r\n", "hi");
    row("chunk extension", "POST / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\n2;a=b\r\nhi\r\n0\r\n\r\n",
        "hi");
    row("trailer", "POST / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nhi\r\n0\r\nX-T: 1\r\n\r\n", "hi");
    row("upper-case size", "POST / HTTP/1.1\r\nHOST\r\nTransfer-Encoding: chunked\r\n\r\nA\r\n0123456789\r\n0\r\n\r\n",
        "0123456789");
    row("h2c offer is ignored", "GET /a HTTP/1.1\r\nHOST\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n", "GET /a");
}

void FramingTest::accepted()
{
    QFETCH(QByteArray, raw);
    QFETCH(QByteArray, body);
    support::TestServer server;
    support::RawClient client = server.connect();
    const auto answer = client.exchange(bytes(raw, server));
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(QByteArray::fromStdString(answer->body), body);
}

void FramingTest::smuggledRequestIsNotRun()
{
    support::TestServer server;
    const std::string hidden = server.request("GET /admin");
    const std::string received = server.talk(
        server.request("POST /", "Content-Length: 6\r\nTransfer-Encoding: chunked\r\n", "0\r\n\r\n" + hidden));
    QCOMPARE(answers(received), 1U);
    QCOMPARE(server.handled.load(), 0);
}

void FramingTest::badChunkAnswersOnce_data()
{
    QTest::addColumn<QByteArray>("chunks");
    QTest::newRow("negative size") << QByteArray("-2\r\nhi\r\n0\r\n\r\n");
    QTest::newRow("size with 0x") << QByteArray("0x2\r\nhi\r\n0\r\n\r\n");
    QTest::newRow("no size") << QByteArray("\r\nhi\r\n0\r\n\r\n");
    QTest::newRow("size overflow") << QByteArray("10000000000000002\r\nhi\r\n0\r\n\r\n");
    QTest::newRow("chunk longer than its size") << QByteArray("2\r\nhi!\r\n0\r\n\r\n");
    QTest::newRow("bare LF behind the size") << QByteArray("2\nhi\r\n0\r\n\r\n");
    QTest::newRow("bare LF behind the data") << QByteArray("2\r\nhi\n0\r\n\r\n");
    QTest::newRow("bad extension") << QByteArray("2;\x01\r\nhi\r\n0\r\n\r\n");
    QTest::newRow("long extension") << "2;a=" + QByteArray(400, 'x') + "\r\nhi\r\n0\r\n\r\n";
    QTest::newRow("endless size line") << "2;" + QByteArray(20000, 'x');
    QTest::newRow("length in a trailer") << QByteArray("2\r\nhi\r\n0\r\nContent-Length: 5\r\n\r\n");
    QTest::newRow("endless trailer") << "2\r\nhi\r\n0\r\nX: " + QByteArray(20000, 'x');
}

void FramingTest::badChunkAnswersOnce()
{
    QFETCH(QByteArray, chunks);
    support::TestServer server;
    const std::string received = server.talk(
        server.request("POST /", "Transfer-Encoding: chunked\r\n", chunks.toStdString()) + server.request("GET /next"));
    QVERIFY2(received.starts_with("HTTP/1.1 400 "), received.c_str());
    QCOMPARE(answers(received), 1U);
    QCOMPARE(server.handled.load(), 1); // the handler began to read; the next request was never run
}

WEARDECK_TEST(FramingTest)
#include "tst_framing.moc"
